"""The index as a folder: changed bit by bit or built anew it answers alike; nobody waits, and nothing is half done."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kb.generations import current
from kb.search import index as files
from kb.search.embedded import EmbeddedIndex

from .conftest import ENTRIES, Searching, everything, passage

WORDS = ["peper", "zout", "nootmuskaat", "foelie", "kaneel", "specerijen"]


def found(index, words):
    plan = Searching(index).plan(words)
    return {hit.key for hit in index.search(plan, everything, 100).hits}


def test_a_change_is_seen_at_once_and_what_is_removed_is_gone(make):
    searching = make(passage("p1", "peper"), passage("p2", "zout"))
    first, second = sorted(hit.key for hit in searching.index.search(None, everything, 9).hits)
    searching.index.index([passage("p1", "kaneel")], {second}, 2)
    assert searching.index.number() == 2
    assert found(searching.index, "kaneel") == {first}
    assert found(searching.index, "peper") == found(searching.index, "zout") == set()
    searching.index.delete({first}, 3)
    assert searching.index.search(None, everything, 9).total == 0


def test_a_whole_group_can_be_taken_out(make):
    searching = make(*ENTRIES)
    searching.index.delete({"r-document/kst-1-2#passage"}, 2)
    assert {hit.kind for hit in searching.index.search(None, everything, 99).hits} == {
        "motion",
        "product",
        "instrument",
    }


def test_an_index_that_is_further_stays_as_it_is(make):
    searching = make(passage("p1", "peper"), number=7)
    searching.index.index([passage("p1", "zout")], (), 6)
    assert searching.index.number() == 7
    assert found(searching.index, "peper")


def test_one_batch_may_hold_the_same_key_twice(make):
    searching = make(passage("p1", "peper"))
    searching.index.index([passage("p1", "zout"), passage("p1", "kaneel")], (), 2)
    assert searching.index.search(None, everything, 9).total == 1
    assert found(searching.index, "kaneel") and not found(searching.index, "zout")


edits = st.lists(st.tuples(st.integers(0, 5), st.lists(st.sampled_from(WORDS), max_size=4)), min_size=1, max_size=6)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=edits)
def test_changed_step_by_step_or_built_anew_it_finds_the_same(tmp_path_factory, edits):
    root = tmp_path_factory.mktemp("steps")
    kept, anew = EmbeddedIndex(root / "kept"), EmbeddedIndex(root / "anew")
    kept.replace((), 0)
    state = {}
    for number, (which, words) in enumerate(edits, start=1):
        entry = passage(f"p{which}", " ".join(words))
        if words:
            state[entry.key] = entry
            kept.index([entry], (), number)
        else:
            state.pop(entry.key, None)
            kept.delete({entry.key}, number)
    anew.replace(state.values(), len(edits))
    assert kept.number() == anew.number()
    for word in WORDS:
        assert found(kept, word) == found(anew, word)
    assert kept.search(None, everything, 99).groups == anew.search(None, everything, 99).groups


def test_another_analysis_is_an_index_that_is_not_there(make, monkeypatch):
    searching = make(passage("p1", "peper"))
    monkeypatch.setattr(files, "VERSION", "another")
    assert searching.index.number() is None


def test_readers_go_on_while_one_writes_and_see_whole_commits_only(make):
    searching = make(*(passage(f"p{n}", "peper eerste") for n in range(20)))
    index, seen, faults, done = searching.index, set(), [], threading.Event()

    def read():
        while not done.is_set():
            try:
                seen.add(frozenset(hit.text.split()[1] for hit in index.search(None, everything, 50).hits))
            except Exception as fault:
                faults.append(fault)

    readers = [threading.Thread(target=read) for _ in range(3)]
    for reader in readers:
        reader.start()
    for number, word in enumerate(("tweede", "derde", "vierde"), start=2):
        index.index([passage(f"p{n}", f"peper {word}") for n in range(20)], (), number)
    done.set()
    for reader in readers:
        reader.join()
    assert faults == []
    assert all(len(words) == 1 for words in seen)
    assert found(index, "vierde")


WRITER = """
    import sys
    from pathlib import Path
    from kb.search.embedded import EmbeddedIndex
    from tests.search.conftest import passage

    index = EmbeddedIndex(Path(sys.argv[1]))
    number = index.number()
    print("ready", flush=True)
    while True:
        number += 1
        index.index([passage(f"p{n}", f"peper ronde{number}") for n in range(30)], (), number)
"""


@pytest.mark.parametrize("round_", range(4))
def test_a_writer_killed_at_any_moment_leaves_a_whole_index_that_goes_on(make, round_):
    searching = make(*(passage(f"p{n}", "peper ronde1") for n in range(30)))
    index = searching.index
    command = [sys.executable, "-c", textwrap.dedent(WRITER), str(index._root)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path.cwd()) as writer:
        writer.stdout.readline()
        time.sleep(0.15 + 0.25 * random.Random(round_).random())
        writer.send_signal(signal.SIGKILL)
    hits = index.search(None, everything, 99).hits
    assert len(hits) == 30
    assert len({hit.text for hit in hits}) == 1  # one commit, whole
    written = int(hits[0].text.rpartition("ronde")[2])
    assert index.number() in (written, written - 1)  # it may have died before it could say how far it is
    index.index([passage("p0", "peper ronde0")], (), written + 1)
    assert index.number() == written + 1 and found(index, "ronde0")


def test_the_manifest_says_by_which_analysis_and_how_far(make):
    searching = make(passage("p1", "peper"), number=5)
    manifest = (current(searching.index._root) / "manifest.json").read_text(encoding="utf-8")
    assert files.VERSION in manifest and "5" in manifest
