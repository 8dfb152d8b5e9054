"""`kb import rdf`: shown first, stored when asked, refused in one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Kb

TURTLE = """@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://example.org/dingen/laptop> a skos:Concept ; skos:prefLabel "laptops"@nl ; skos:altLabel "schootcomputers"@nl .
<https://example.org/dingen/koe> a skos:Concept ; skos:prefLabel "koe"@nl .
"""


@pytest.fixture
def thesaurus(tmp_path: Path) -> Path:
    file = tmp_path / "dingen.ttl"
    file.write_text(TURTLE, encoding="utf-8")
    return file


def test_a_file_is_shown_then_taken_then_decided_on(kb: Kb, thesaurus: Path) -> None:
    kb("init")
    shown = kb("import", "rdf", thesaurus)
    assert shown.code == 0, shown.err
    assert "schootcomputers" in shown.out
    assert "Nothing was stored" in shown.out
    assert kb("review", "--list", "--json").data == []
    taken = kb("import", "rdf", thesaurus, "--suggest", "--json").data
    assert (taken["stored"], taken["counts"], taken["unmatched"]) == (2, {"new": 2, "known": 1}, 1)
    assert kb("import", "rdf", thesaurus, "--suggest", "--json").data["stored"] == 0
    (waiting,) = [each for each in kb("review", "--list", "--json").data if "schoot" in each["exact"]]
    assert waiting["locator"] == "https://example.org/dingen/laptop"
    assert kb("review", "confirm", waiting["id"], "--by", "A. Jansen", "--why", "zo heet het").code == 0
    assert ["nl", "schootcomputers"] in kb("show", "product/laptops", "--json").data["synonyms"]
    assert kb("review", "undo", waiting["id"], "--by", "A. Jansen", "--why", "toch niet").code == 0
    assert ["nl", "schootcomputers"] not in kb("show", "product/laptops", "--json").data["synonyms"]


def test_what_stands_in_brackets_is_shown(kb: Kb, thesaurus: Path) -> None:
    kb("init")
    thesaurus.write_text(TURTLE.replace("schootcomputers", "schootcomputers [oud] [/]"), encoding="utf-8")
    assert "[oud] [/]" in " ".join(kb("import", "rdf", thesaurus).out.split())


def test_a_damaged_file_is_one_line_with_its_place_and_stores_nothing(kb: Kb, thesaurus: Path) -> None:
    kb("init", "--empty")
    thesaurus.write_text(TURTLE + "<https://example.org/half", encoding="utf-8")
    outcome = kb("import", "rdf", thesaurus, "--suggest")
    assert (outcome.code, outcome.out, outcome.err.count("\n")) == (2, "", 1)
    assert f"{thesaurus}: line 4" in outcome.err
    assert kb("import", "rdf", thesaurus.parent / "absent.ttl").code == 2


def test_a_file_that_is_too_large_is_refused(kb: Kb, thesaurus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KB_MAX_DOCUMENT_MB", "1")
    thesaurus.write_text(TURTLE + "# " + "x" * 1_000_000, encoding="utf-8")
    outcome = kb("import", "rdf", thesaurus)
    assert outcome.code == 2
    assert "too large" in outcome.err


def test_help_has_an_example(kb: Kb) -> None:
    assert "Example: kb import rdf" in kb("import", "rdf", "--help").out
