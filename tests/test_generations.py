"""Folders that are rebuilt whole."""

import os
import time

import pytest

from kb.generations import current, next_generation


def build(root, text):
    with next_generation(root) as folder:
        (folder / "data").write_text(text)
    return folder


def test_nothing_is_in_force_before_the_first_build(tmp_path):
    assert current(tmp_path / "none") is None


def test_a_build_comes_into_force_when_it_is_whole(tmp_path):
    build(tmp_path, "one")
    with next_generation(tmp_path) as folder:
        (folder / "data").write_text("two")
        assert (current(tmp_path) / "data").read_text() == "one"
    assert (current(tmp_path) / "data").read_text() == "two"


def test_a_build_that_fails_leaves_what_was_in_force(tmp_path):
    kept = build(tmp_path, "one")
    with pytest.raises(ValueError, match="halfway"), next_generation(tmp_path):
        raise ValueError("halfway")
    assert current(tmp_path) == kept
    assert sorted(tmp_path.iterdir()) == sorted([kept, tmp_path / "current"])


def test_only_what_has_long_been_out_of_force_is_swept(tmp_path):
    oldest, fresh, before = (build(tmp_path, text) for text in ("oldest", "fresh", "before"))
    long_ago = time.time() - 3600
    os.utime(oldest, (long_ago, long_ago))
    now = build(tmp_path, "now")
    assert {folder for folder in tmp_path.iterdir() if folder.is_dir()} == {fresh, before, now}
