"""What the site serves of others: fetched by the build, used where it is there, done without where it is not."""

import os
import shutil
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kb.errors import InvalidInput
from web import assets
from web.app import create_app

from .conftest import client_of

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def without_vendor(tmp_path, monkeypatch):
    shutil.copytree(assets.STATIC, tmp_path / "static", ignore=shutil.ignore_patterns("vendor", ".vendor*"))
    monkeypatch.setattr(assets, "STATIC", tmp_path / "static")
    assets.asset.cache_clear()
    yield
    assets.asset.cache_clear()


def test_a_page_names_only_style_sheets_that_are_there(empty_settings, without_vendor):
    with client_of(empty_settings) as client:
        page = client.get("/").text
    assert "vendor/" not in page
    assert "/static/schakel.css?v=" in page


def test_the_address_of_a_file_changes_with_its_content(tmp_path, monkeypatch, without_vendor):
    before = assets.asset("schakel.css")
    (assets.STATIC / "schakel.css").write_text("a { color: red }", encoding="utf-8")
    assets.asset.cache_clear()
    assert assets.asset("schakel.css") != before


def test_the_owners_style_sheet_comes_last(empty_settings, tmp_path):
    own = tmp_path / "own.css"
    own.write_text(":root { --accent: #154273 }", encoding="utf-8")
    with client_of(replace(empty_settings, theme_css=own)) as client:
        page = client.get("/").text
        sheets = [line for line in page.splitlines() if "stylesheet" in line]
        assert "/theme.css" in sheets[-1]
        answer = client.get(sheets[-1].split('href="')[1].split('"')[0])
    assert answer.text == own.read_text(encoding="utf-8")
    assert answer.headers["content-type"].startswith("text/css")


def test_no_style_sheet_of_an_owner_is_linked_where_none_was_named(empty_settings):
    with client_of(empty_settings) as client:
        assert "/theme.css" not in client.get("/").text
        assert client.get("/theme.css").status_code == 404


def test_an_owners_style_sheet_that_is_not_there_is_named(empty_settings, tmp_path):
    with pytest.raises(InvalidInput, match=r"absent\.css: not a style sheet that can be read"):
        create_app(replace(empty_settings, theme_css=tmp_path / "absent.css"))


def test_where_nothing_can_be_fetched_the_build_says_so_and_leaves_nothing(tmp_path):
    static = tmp_path / "web" / "static"
    static.mkdir(parents=True)
    shutil.copytree(ROOT / ".ci", tmp_path / ".ci")
    shutil.copy(ROOT / "package-lock.json", tmp_path)
    npm = tmp_path / "bin" / "npm"
    npm.parent.mkdir()
    npm.write_text("#!/bin/sh\necho 'no way to the registry' >&2\nexit 1\n", encoding="utf-8")
    npm.chmod(npm.stat().st_mode | stat.S_IEXEC)
    environment = {**os.environ, "PATH": f"{npm.parent}{os.pathsep}{os.environ['PATH']}"}
    command = [sys.executable, str(tmp_path / ".ci" / "assets.py")]
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert told.returncode == 3
    assert "no way to the registry" in told.stderr
    assert "its own small style sheet" in told.stderr
    assert list(static.iterdir()) == []
