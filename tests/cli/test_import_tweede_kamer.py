"""`kb import tweede-kamer`: what it takes, tells and refuses."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Kb
from tests.sources.construct import HERE


def test_a_folder_is_taken_and_its_motion_found_in_any_spelling(kb: Kb) -> None:
    kb("init", "--empty")
    report = kb("import", "tweede-kamer", HERE, "--json").data
    assert (report["records"]["Toezegging"], report["skipped"], report["unseen"]) == (5, {}, {})
    for spelled in ("99 001 XVII nr 12", "99001-XVII-12", "kst-99001-XVII-12", "2024Z00002"):
        hits = kb("search", spelled, "--json").data
        assert hits["hits"][0]["id"] == "motion/kst-99001-XVII-12", spelled
    shown = kb("show", "99001 XVII, nr. 12", "--json").data
    assert [step["value"] for step in shown["motion"]["steps"]] == ["submitted", "held_over", "adopted"]
    assert shown["motion"]["file"]["afgedaan"] is True
    assert kb("show", "commitment/TZ202403-001").code == 0


def test_what_was_left_out_is_told_with_the_reason(kb: Kb, tmp_path: Path) -> None:
    kb("init", "--empty")
    (tmp_path / "half.json").write_text('[{"Id": "1", "Besl')
    (tmp_path / "goed.json").write_text('[{"Id": "1", "BesluitSoort": "Stemmen - verdaagd"}, {"BesluitSoort": "x"}]')
    told = kb("import", "tweede-kamer", tmp_path)
    assert told.code == 0
    assert "Stemmen - verdaagd" in told.out
    assert "a Besluit without Id" in told.out
    assert "cut off or damaged" in " ".join(told.out.split())


def test_what_cannot_be_read_is_one_line(kb: Kb, tmp_path: Path) -> None:
    kb("init", "--empty")
    (tmp_path / "leeg.json").write_bytes(b"")
    for source in (tmp_path / "leeg.json", tmp_path / "weg.json", "ftp://x/y"):
        outcome = kb("import", "tweede-kamer", source)
        assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)


def test_help_has_an_example(kb: Kb) -> None:
    assert "Example: kb import tweede-kamer" in kb("import", "tweede-kamer", "--help").out
