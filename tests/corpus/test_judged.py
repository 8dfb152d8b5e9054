"""The judged queries on the first letter: what search has to reach, and that each thing it knows of Dutch brings something."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest

from benchmarks.judged import Judged, judged_queries, letter_base, ndcg, our_search, right_at_1
from kb.search.embedded import EmbeddedIndex
from kb.search.plan import Switches
from kb.services.workspace import Workspace

QUERIES = judged_queries()
NAMED = [each for each in QUERIES if each.about == "identifier"]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory, shared_data: object) -> Iterator[Workspace]:
    workspace = letter_base(tmp_path_factory.mktemp("judged"))
    yield workspace
    workspace.close()


def mean(workspace: Workspace, switches: Switches, queries: list[Judged]) -> float:
    search = our_search(workspace, EmbeddedIndex(workspace.settings.search_dir), switches)
    return sum(ndcg(search(each.query), each.grades) for each in queries) / len(queries)


def test_there_are_enough_queries_of_every_user_and_half_are_hard() -> None:
    assert len(QUERIES) >= 60
    assert min(Counter(each.user for each in QUERIES).values()) >= 10
    assert sum(each.about != "words" for each in QUERIES) >= len(QUERIES) / 2


def test_rankings_come_near_the_judged_ones(base: Workspace) -> None:
    assert mean(base, Switches(), QUERIES) >= 0.90


@pytest.mark.parametrize("judged", NAMED, ids=[each.query for each in NAMED])
def test_an_official_number_finds_its_thing_first(base: Workspace, judged: Judged) -> None:
    assert right_at_1(judged, our_search(base, EmbeddedIndex(base.settings.search_dir), Switches()))


@pytest.mark.parametrize("left_out", ["compound", "synonym"])
def test_compounds_and_synonyms_bring_what_they_are_for(base: Workspace, left_out: str) -> None:
    queries = [each for each in QUERIES if each.about == left_out]
    switches = Switches(synonyms=left_out != "synonym", compounds=left_out != "compound")
    assert mean(base, Switches(), queries) > mean(base, switches, queries) + 0.1


def test_every_judged_place_is_there(base: Workspace) -> None:
    rows = base.index.search(None, lambda groups: groups, 10_000).hits
    there = {f"{hit.id}#{hit.fragment}" if hit.fragment else hit.id for hit in rows}
    assert {place for each in QUERIES for place in each.grades} <= there


def test_the_measure_is_one_for_the_ideal_order_and_less_for_any_other() -> None:
    grades = {"a": 3, "b": 2, "c": 1}
    assert ndcg(["a", "b", "c"], grades) == 1.0
    assert ndcg(["a", "c", "b"], grades) < 1.0
    assert ndcg(["x", "y"], grades) == 0.0
