"""The facts that are shipped: every row is valid, says where it comes from, and its quotes stand in the official text."""

import csv
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from kb.documents.reader import read
from kb.documents.structure import BlockKind, ReadDocument
from kb.domain.actors import Actor, DocumentActor, Label, Portfolio, Recess, Region
from kb.domain.chamber import ChamberRelation, DecisionStep
from kb.domain.entity import Declared, Entity
from kb.domain.links import Evidence, Link
from kb.domain.policy import (
    Assessment,
    Claim,
    Deadline,
    Dictum,
    FollowUp,
    Instrument,
    Measure,
    Motion,
    MotionMover,
    Observation,
    Request,
    StageEvent,
)
from kb.domain.products import Criterion, Dependency, Product
from kb.domain.publications import Document
from kb.domain.quotes import MAX_WORDS, fold, sentence_hash
from kb.domain.values import Origin, Stance

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
LETTER = "kst-35925-XVII-54"
LONGEST_SHARED_RUN = 7
LONGEST_QUOTED_STRETCH = 12

Row = dict[str, str]
Filled = dict[str, Any]

_DERIVED: Filled = {"id": "x-0", "recorded_at": datetime(2026, 1, 1, tzinfo=UTC), "origin": Origin.CURATED}
_QUOTE = ("document_id", "fragment", "exact", "occurrence", "sentence_hash")


@dataclass(frozen=True)
class SeedFile:
    """What a file's rows are, and the columns that are no field of it."""

    name: str
    model: type[Declared]
    besides: tuple[str, ...] = ()


SHARED = (
    SeedFile("actors.csv", Actor),
    SeedFile("portfolios.csv", Portfolio),
    SeedFile("regions.csv", Region),
    SeedFile("recesses.csv", Recess),
    SeedFile("documents.csv", Document),
    SeedFile("dependencies.csv", Dependency),
    SeedFile("products.csv", Product),
    SeedFile("criteria.csv", Criterion),
    SeedFile("instruments.csv", Instrument),
    SeedFile("measures.csv", Measure),
    SeedFile("stages.csv", StageEvent),
    SeedFile("motions.csv", Motion),
    SeedFile("movers.csv", MotionMover),
    SeedFile("dicta.csv", Dictum),
    SeedFile("requests.csv", Request),
    SeedFile("deadlines.csv", Deadline),
    SeedFile("labels.csv", Label),
    SeedFile("relations.csv", ChamberRelation),
)
OF_A_DOCUMENT = (
    SeedFile("document_actors.csv", DocumentActor),
    SeedFile("decisions.csv", DecisionStep),
    SeedFile("observations.csv", Observation),
    SeedFile("assessments.csv", Assessment),
    SeedFile("claims.csv", Claim, besides=("about",)),
    SeedFile("follow_ups.csv", FollowUp),
    SeedFile("links.csv", Link, besides=(*_QUOTE, "supports")),
)
QUOTED = ("observations.csv", "claims.csv", "follow_ups.csv", "links.csv")

_REFERENCES = {
    "movers.csv": ("motion_id", "actor_id"),
    "portfolios.csv": ("actor_id", "ministry_id"),
    "dicta.csv": ("motion_id",),
    "requests.csv": ("dictum_id",),
    "deadlines.csv": ("request_id", "set_by"),
    "stages.csv": ("entity_id",),
    "labels.csv": ("entity_id",),
    "relations.csv": ("subject", "object"),
    "decisions.csv": ("motion_id",),
    "document_actors.csv": ("document_id", "actor_id"),
    "observations.csv": ("document_id", "by_id", "about_id"),
    "claims.csv": ("document_id", "actor_id", "about"),
    "follow_ups.csv": ("document_id", "entity_id"),
    "links.csv": ("document_id", "subject", "object"),
}


@cache
def rows(path: Path) -> tuple[Row, ...]:
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def _files() -> Iterator[tuple[SeedFile, Path]]:
    yield from ((file, SEEDS / file.name) for file in SHARED)
    folders = sorted(folder for folder in SEEDS.iterdir() if folder.is_dir())
    of_documents = ((file, folder / file.name) for folder in folders for file in OF_A_DOCUMENT)
    yield from ((file, path) for file, path in of_documents if path.parent.name == LETTER or path.is_file())


def _name(value: object) -> str | None:
    return str(value.relative_to(SEEDS)) if isinstance(value, Path) else None


every_file = pytest.mark.parametrize(("file", "path"), list(_files()), ids=_name)
every_quoting_file = pytest.mark.parametrize("name", QUOTED)


def filled(model: type[Declared], row: Row, *, without: tuple[str, ...] = ()) -> Filled:
    """The row as the loader hands it to its class: empty cells left out, derived fields put in."""
    derived = {name: value for name, value in _DERIVED.items() if name in model.model_fields}
    return derived | {name: value for name, value in row.items() if value and name not in without}


def ids() -> set[str]:
    return {row["id"] for file, path in _files() if issubclass(file.model, Entity) for row in rows(path)}


@every_file
def test_every_row_is_what_its_class_allows(file: SeedFile, path: Path) -> None:
    assert rows(path), f"{path.name} has no rows"
    for row in rows(path):
        file.model.model_validate(filled(file.model, row, without=file.besides) | _derived_of(file.model, row))


def _derived_of(model: type[Declared], row: Row) -> Filled:
    return {"id": Link.make_id(row["subject"], row["predicate"], row["object"])} if model is Link else {}


@every_file
def test_no_row_stands_twice(file: SeedFile, path: Path) -> None:
    assert [row for row, count in Counter(tuple(row.values()) for row in rows(path)).items() if count > 1] == []


@every_file
def test_an_id_has_the_kind_of_its_file(file: SeedFile, path: Path) -> None:
    if not issubclass(file.model, Entity):
        return
    found = [row["id"] for row in rows(path)]
    assert len(set(found)) == len(found)
    assert {each.partition("/")[0] for each in found} == {file.model.kind}


@every_file
def test_every_row_says_where_it_comes_from(file: SeedFile, path: Path) -> None:
    column = "source" if "source" in file.model.model_fields else "exact"
    assert [row for row in rows(path) if not row[column].strip()] == []


@every_file
def test_what_a_row_refers_to_exists(file: SeedFile, path: Path) -> None:
    known = ids()
    for row in rows(path):
        for column in _REFERENCES.get(path.name, ()):
            missing = {each for each in row[column].split() if each not in known and not _is_country(each)}
            assert not missing, f"{path.name}: {column}: {missing}"


def _is_country(entity: str) -> bool:
    return re.fullmatch(r"country/[A-Z]{2}", entity) is not None


def test_of_differing_dates_for_a_stage_each_that_was_passed_over_says_why() -> None:
    passed_over = [row for row in rows(SEEDS / "stages.csv") if row["chosen"] == "false"]
    chosen = {(row["entity_id"], row["stage"]) for row in rows(SEEDS / "stages.csv") if row["chosen"] == "true"}
    assert passed_over
    for row in passed_over:
        assert row["why"], row
        assert (row["entity_id"], row["stage"]) in chosen, row


def test_a_deadline_without_a_rule_has_no_date() -> None:
    assert [row for row in rows(SEEDS / "deadlines.csv") if row["due"] and not row["rule"]] == []


def test_commodity_codes_are_headings_or_subheadings() -> None:
    codes = [code for row in rows(SEEDS / "products.csv") for code in row["code"].split()]
    assert [code for code in codes if len(code) not in (2, 4, 6)] == []


def test_one_letter_says_of_a_motion_that_it_is_settled_and_that_its_request_is_declined() -> None:
    said = {
        (claim["stance"], about) for claim in rows(SEEDS / LETTER / "claims.csv") for about in claim["about"].split()
    }
    both = {about for stance, about in said if stance == Stance.HANDLED and (Stance.DECLINES, about) in said}
    assert both == {"motion/kst-21501-02-2383"}


@every_quoting_file
def test_a_quote_is_short(name: str) -> None:
    assert [row["exact"] for row in rows(SEEDS / LETTER / name) if len(row["exact"].split()) > MAX_WORDS] == []


@pytest.mark.parametrize("name", ["dicta.csv", "requests.csv"])
def test_the_words_of_a_motion_are_quoted_in_short(name: str) -> None:
    assert [row["quote"] for row in rows(SEEDS / name) if len(row["quote"].split()) > MAX_WORDS] == []


def test_a_place_bears_out_a_link_once() -> None:
    places = Counter(
        Evidence.make_id(
            Link.make_id(row["subject"], row["predicate"], row["object"]),
            row["document_id"],
            row["exact"],
            int(row["occurrence"]),
        )
        for row in rows(SEEDS / LETTER / "links.csv")
    )
    assert max(places.values()) == 1


@pytest.fixture(scope="module")
def letter(letter_bytes: bytes) -> ReadDocument:
    return read(letter_bytes, "letter.txt")


@pytest.fixture(scope="module")
def summary() -> ReadDocument:
    return read((SEEDS / LETTER / "summary.nl.txt").read_bytes(), "summary.nl.txt")


def _places(document: ReadDocument, quote: str) -> list[int]:
    """Every offset at which the words of the quote begin, whatever blanks and marks they are written with."""
    folded = [re.escape(word) for word in fold(quote).split()]
    return [found.start() for found in re.finditer(r"\s+".join(folded), _folded_in_place(document.text))]


def _folded_in_place(text: str) -> str:
    return "".join(fold(char) or char for char in text)


@every_quoting_file
def test_every_quote_stands_in_the_letter_where_the_seeds_say(name: str, letter: ReadDocument) -> None:
    for row in rows(SEEDS / LETTER / name):
        places = _places(letter, row["exact"])
        assert len(places) >= int(row["occurrence"]), f"{name}: not in the letter: {row['exact']}"
        at = places[int(row["occurrence"]) - 1]
        sentence = letter.sentence_at(at)
        assert sentence is not None
        assert letter.fragment_at(at) == row["fragment"], row["exact"]
        assert sentence_hash(letter.text[slice(*sentence)]) == row["sentence_hash"], row["exact"]


def test_what_the_letter_presupposes_of_a_decision_stands_in_it_in_short(letter: ReadDocument) -> None:
    steps = rows(SEEDS / LETTER / "decisions.csv")
    assert len(steps) == 3
    for row in steps:
        assert len(row["stated_as"].split()) <= MAX_WORDS
        assert row["source"] in {f"{LETTER}#{letter.fragment_at(at)}" for at in _places(letter, row["stated_as"])}


def test_the_quotes_do_not_join_into_a_long_stretch_of_the_letter(letter: ReadDocument) -> None:
    quotes = [row["exact"] for name in QUOTED for row in rows(SEEDS / LETTER / name)]
    quotes += [row["quote"] for name in ("dicta.csv", "requests.csv") for row in rows(SEEDS / name) if row["quote"]]
    text = _folded_in_place(letter.text)
    quoted = bytearray(len(text))
    for quote in set(quotes):
        for start in _places(letter, quote):
            quoted[start : start + len(quote)] = b"\x01" * len(quote)
    for block in letter.blocks:
        words = re.finditer(r"\S+", text[slice(*block.span)])
        assert _longest([bool(quoted[block.span.start + word.start()]) for word in words]) <= LONGEST_QUOTED_STRETCH


def _longest(marks: list[bool]) -> int:
    longest = run = 0
    for mark in marks:
        run = run + 1 if mark else 0
        longest = max(longest, run)
    return longest


def test_the_summary_has_the_passages_of_the_letter(summary: ReadDocument, letter: ReadDocument) -> None:
    assert [block.fragment for block in summary.blocks] == [block.fragment for block in letter.blocks]


def test_the_summary_quotes_nothing_and_does_not_pass_for_the_letter(summary: ReadDocument) -> None:
    assert not re.search('[«»“”"]', summary.text)
    assert summary.about.id is None


# What two texts about one thing share without one copying the other: official names, titles and citations.
_SHARED_BY_NATURE = (
    r"\(kamerstuk[^)]*\)",
    r"motie van (?:het lid|de leden) \w+(?: en \w+)?(?: c\.s\.)?",
    r"minister (?:van|voor) buitenlandse (?:zaken|handel en ontwikkelingssamenwerking)",
    r"minister van economische zaken en klimaat",
    r"important project of common european interest",
    r"th\.j\.a\.m\. de bruijn",
)


def _running_words(document: ReadDocument, mask: Callable[[str], str]) -> list[str]:
    paragraphs = [block for block in document.blocks if block.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)]
    text = " / ".join(fold(document.text[slice(*block.span)]) for block in paragraphs)
    return re.findall(r"\w+", mask(text))


def _runs(words: list[str], length: int) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}


def test_the_summary_is_in_our_own_words(summary: ReadDocument, letter: ReadDocument) -> None:
    names = [
        re.escape(fold(label))
        for name in ("instruments.csv", "measures.csv")
        for row in rows(SEEDS / name)
        for label in (row["label_nl"], row["label_en"])
    ]
    official = re.compile("|".join([*_SHARED_BY_NATURE, *sorted(names, key=len, reverse=True)]))

    def mask(text: str) -> str:
        return official.sub("naam", text)

    ours, theirs = (_runs(_running_words(document, mask), LONGEST_SHARED_RUN + 1) for document in (summary, letter))
    assert sorted(" ".join(run) for run in ours & theirs) == []


def test_not_even_official_names_and_citations_make_a_long_stretch_the_same(
    summary: ReadDocument, letter: ReadDocument
) -> None:
    an_address_is_one_word = r"https?://\S+|\w+"
    ours, theirs = (_runs(re.findall(an_address_is_one_word, fold(each.text)), 14) for each in (summary, letter))
    assert sorted(" ".join(run) for run in ours & theirs) == []


def test_what_the_editors_find_is_only_proposed_and_of_every_request_that_the_letter_answers() -> None:
    rows = [
        row
        for path in SEEDS.glob("*/assessments.csv")
        for row in csv.DictReader(path.read_text(encoding="utf-8").splitlines())
    ]
    assert {(row["by"], row["status"]) for row in rows} == {("redactie", "proposed")}
    assert len({row["request_id"] for row in rows}) == len(rows) == 9
    for row in rows:
        assert len(row["quote"].split()) <= MAX_WORDS
