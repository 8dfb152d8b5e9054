"""Keeping who is told by mail, and telling them, at a terminal."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path

import pytest

from kb.services.clock import now
from kb.services.setup import initialise
from kb.services.subscriptions.notify import notify
from kb.services.workspace import Workspace
from kb.settings import Settings
from tests.mailbox import Mailbox, plain

MOTION = "/motion/kst-21501-02-2383"


@pytest.fixture(scope="module")
def seeded(tmp_path_factory) -> Path:
    """A data directory as `kb init` leaves it."""
    folder = tmp_path_factory.mktemp("seeded")
    initialise(Settings(data_dir=folder))
    return folder


@pytest.fixture
def kept(kb, seeded, data_dir, mailbox, monkeypatch):
    shutil.copytree(seeded, data_dir)
    monkeypatch.setenv("KB_SMTP_URL", mailbox.url)
    monkeypatch.setenv("KB_MAIL_FROM", "kb@kb.example")
    monkeypatch.setenv("KB_BASE_URL", "https://kb.example")
    return kb


def change_something(kb):
    request = kb("show", MOTION.removeprefix("/"), "--json").data["motion"]["dicta"][0]["requests"][0]["ref"]["id"]
    told = kb(
        "assess", request, "partly", "--quote", "een deel is gedaan", "--source", "eigen voorbeeld", "--by", "A. Jansen"
    )
    assert told.code == 0, told.err


def test_the_keeper_adds_changes_and_ends(kept, mailbox):
    id_ = kept("subscriptions", "add", "jansen@example.nl", MOTION, "--period", "at_once").out.strip()
    (row,) = kept("subscriptions", "list", "--json").data
    assert (row["id"], row["address"], row["of"], row["state"]) == (id_, "jansen@example.nl", MOTION, "told")
    assert kept("subscriptions", "edit", id_, "--why", "assessed").code == 0
    (row,) = kept("subscriptions", "list", "--json").data
    assert (row["why"], row["period"]) == ("assessed", "at_once")
    change_something(kept)
    would = kept("notify", "--dry-run")
    assert "jansen@example.nl" in would.out and not mailbox.mails
    told = kept("notify")
    assert told.code == 0 and "1 mails sent" in told.out and "jansen" not in told.out
    assert "beoordeeld" in plain(mailbox.mails[0])
    assert "0 mails sent" in kept("notify").out
    for command in ("pause", "resume", "end"):
        assert kept("subscriptions", command, id_).code == 0
    assert kept("subscriptions", "list", "--json").data == []


def test_a_mistake_is_one_line_and_code_2_and_a_server_that_is_gone_code_3(kept, monkeypatch):
    for arguments in (
        ("add", "geen-adres", MOTION),
        ("add", "a@example.nl", "/sparql"),
        ("end", "s-0"),
        ("edit", "s-0"),
    ):
        ended = kept("subscriptions", *arguments)
        assert ended.code == 2 and len(ended.err.splitlines()) == 1, ended
    kept("subscriptions", "add", "jansen@example.nl", MOTION, "--period", "at_once")
    change_something(kept)
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        monkeypatch.setenv("KB_SMTP_URL", f"smtp://127.0.0.1:{nobody.getsockname()[1]}")
        assert kept("notify").code == 3
    monkeypatch.setenv("KB_SMTP_URL", "")
    assert "KB_SMTP_URL" in kept("notify").err


@pytest.mark.parametrize(
    ("name", "value"),
    [("KB_SMTP_URL", "http://mail.example"), ("KB_BASE_URL", "https://schakel.example"), ("KB_BASE_URL", "kb.example"),
     ("KB_MAIL_FROM", "kb")],
)  # fmt: skip
def test_a_setting_that_mail_cannot_go_out_with_is_refused_though_nothing_is_due(kept, monkeypatch, name, value):
    monkeypatch.setenv(name, value)
    told = kept("notify")
    assert told.code == 2 and len(told.err.splitlines()) == 1, told


def test_a_run_that_is_killed_sends_no_mail_twice_and_loses_none(kept, data_dir, mailbox: Mailbox):
    addresses = [f"lezer{number}@example.nl" for number in range(3)]
    for address in addresses:
        kept("subscriptions", "add", address, MOTION, "--period", "at_once")
    change_something(kept)
    second = threading.Event()
    answer = mailbox.handle_RCPT

    async def slow(*told):
        if len(mailbox.mails) == 1:
            second.set()
            await asyncio.sleep(60)
        return await answer(*told)

    mailbox.handle_RCPT = slow  # type: ignore[method-assign]
    command = [sys.executable, "-m", "kb", "--data-dir", str(data_dir), "notify"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as child:
        assert second.wait(60)
        os.kill(child.pid, signal.SIGKILL)
    mailbox.handle_RCPT = answer  # type: ignore[method-assign]
    settings = Settings(
        data_dir=data_dir, smtp_url=mailbox.url, mail_from="kb@kb.example", base_url="https://kb.example"
    )
    notify(Workspace(settings), now())  # what the dead run had in hand is left alone for some minutes
    notify(Workspace(settings), now() + timedelta(minutes=10))
    assert sorted(mail["To"] for mail in mailbox.mails) == addresses
