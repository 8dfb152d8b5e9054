"""What titles of motions say; on real ones, held against who signed."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.domain.dutch import fold
from kb.domain.identifiers import Kamerstuk
from kb.mentions.movers import Movers
from kb.mentions.titles import agreed, disagreement, read_title, replaced_motion
from tests.mentions.test_movers import SURNAMES


def lines(path: Path) -> list[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as stream:
        return [json.loads(line) for line in stream]


@pytest.mark.parametrize(
    ("title", "names", "with_others", "about"),
    [
        ("Motie van het lid Van der Veer over een veer", ("Van der Veer",), False, "een veer"),
        ("Motie van de leden Sluis en Brugman c.s. over een brug", ("Sluis", "Brugman"), True, "een brug"),
        ("Gewijzigde motie het lid Sluis c.s.over een sluis", ("Sluis",), True, "een sluis"),
        ("Motie van het lid Sluis c.s.. over een sluis", ("Sluis",), True, "een sluis"),
        ("Motie van de leden Sluis en Brugman een plan voorleggen", ("Sluis", "Brugman"), False, None),
        ("Motie van de leden Brugman", ("Brugman",), False, None),
        (
            "Motie van de leden Sluis, Brugman en De Boer inzake sluizen",
            ("Sluis", "Brugman", "De Boer"),
            False,
            "sluizen",
        ),
    ],
)
def test_a_title_names_its_movers_and_its_subject(
    title: str, names: tuple[str, ...], with_others: bool, about: str
) -> None:
    read = read_title(title)
    assert (read.movers, read.about) == (Movers(names, with_others), about)


@pytest.mark.parametrize(
    ("title", "old"),
    [
        ("Gewijzigde motie van het lid Sluis over sluizen (t.v.v. 99001-XVII-11)", "kst-99001-XVII-11"),
        ("Gewijzigde motie van het lid Sluis over sluizen (t.v.v. 99001 VIII-11)", "kst-99001-VIII-11"),
        ("Nader gewijzigde motie van het lid Sluis c.s. t.v.v. 99001-11 over sluizen", "kst-99001-11"),
        ("Gewijzigde motie van het lid Sluis ter vervanging van die gedrukt onder nr. 11", "kst-99000-XVII-11"),
    ],
)
def test_a_changed_motion_says_which_it_replaces(title: str, old: str) -> None:
    read = read_title(title)
    assert read.changed
    assert read.replaces is not None
    assert replaced_motion(read.replaces, Kamerstuk("99000", "XVII", "20")) == old


def test_what_only_speaks_of_replacing_replaces_no_motion() -> None:
    assert read_title("Motie van het lid Sluis over houten deuren ter vervanging van stalen deuren").replaces is None
    assert read_title("Brief van de minister").movers == Movers()


@given(st.lists(SURNAMES, min_size=1, max_size=4, unique=True), st.booleans())
def test_the_movers_of_any_title_are_read_back(names: list[str], with_others: bool) -> None:
    listed = " en ".join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]
    title = f"Motie van de leden {listed}{' c.s.' * with_others} over veren, bruggen en sluizen"
    assert read_title(title).movers == Movers(tuple(names), with_others)


def test_who_signed_and_who_is_named_agree_or_the_difference_has_a_reason() -> None:
    assert disagreement(Movers(("Sluis",)), ["Sluis"]) is None
    assert disagreement(Movers(("Kölik",), True), ["Kolik", "Sluis"]) is None
    assert disagreement(Movers(("Sluis",)), []) == "the published text has no signers"
    assert disagreement(Movers(("Sluis",)), ["Slui"]) == "the names differ"
    assert disagreement(Movers(("Sluis",)), ["Sluis", "Brugman"]) == "more signed than the title names"
    assert agreed(Movers(("Sluis", "Bruggeman")), ["Brugman", "Sluis"]) == ["Sluis"]


def test_of_the_clean_motions_the_title_gives_the_signers_in_at_least_999_of_1000(shared_data: Path) -> None:
    motions = lines(shared_data / "motions" / "motions.jsonl.gz")
    right = 0
    for motion in motions:
        movers = read_title(motion["onderwerp"]).movers
        right += [fold(n) for n in movers.names] == [
            fold(n) for n in motion["movers_named"]
        ] and movers.with_others == motion["cs"]
    assert len(motions) == 5339
    assert right / len(motions) >= 0.999


def test_each_known_conflict_is_told_and_the_clean_ones_are_not(shared_data: Path) -> None:
    def conflicts(name: str) -> list[str]:
        motions = lines(shared_data / "motions" / name)
        return [m["id"] for m in motions if disagreement(read_title(m["onderwerp"]).movers, m["signers"])]

    assert len(conflicts("motions_title_conflicts.jsonl.gz")) == 27
    assert conflicts("motions.jsonl.gz") == ["kst-26643-1287"]  # its title says one surname twice


def test_the_replaced_motion_is_found_wherever_the_official_heading_gives_one(shared_data: Path) -> None:
    for motion in lines(shared_data / "motions" / "motions.jsonl.gz"):
        read = read_title(motion["onderwerp"])
        found = replaced_motion(read.replaces, Kamerstuk.parse(motion["id"])) if read.replaces else None
        expected = motion["replaces"] and "kst-" + motion["replaces"].replace(" ", "-")
        assert found == expected
        assert read.changed == bool(motion["changed"])
