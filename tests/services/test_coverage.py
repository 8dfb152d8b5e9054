"""The coverage matrix: what bears on what, by how many confirmed links, and what is missing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from types import SimpleNamespace

import pytest

from kb.domain.timeline import Moment
from kb.domain.values import DatePrecision, StageScheme, Verification
from kb.errors import InvalidInput
from kb.services.bearing import Network
from kb.services.coverage import COLUMN_ORDERS, GAPS, ROW_ORDERS, Asked, as_data, asked_of, coverage
from kb.services.takeaway.coverage import matrix, pairs
from kb.services.views.things import Ref
from kb.storage.tables import StageEventRow

DAY = date(2024, 5, 1)


@dataclass(frozen=True)
class Statement:
    id: str
    subject: str
    predicate: str
    object: str


LINKS = [
    Statement("l-1", "instrument/veerwet", "addresses", "dependency/veren"),
    Statement("l-2", "instrument/veerwet", "covers", "product/dons"),
    Statement("l-3", "dependency/veren", "concerns", "product/dons"),
    Statement("l-4", "measure/donsfonds", "covers", "product/dons"),
    Statement("l-5", "dependency/bruggen", "concerns", "product/staal"),
    Statement("l-6", "measure/brugplan", "addresses", "dependency/bruggen"),
]
NAMES = {
    "dependency/veren": "Veren", "dependency/bruggen": "Bruggen", "dependency/zout": "Zout",
    "instrument/veerwet": "Veerwet", "instrument/zoutstrategie": "Zoutstrategie", "measure/donsfonds": "Donsfonds",
    "measure/brugplan": "Brugplan", "product/dons": "Dons", "product/staal": "Staal",
}  # fmt: skip


def stage(policy: str, value: str, scheme: StageScheme) -> StageEventRow:
    return StageEventRow(
        id=f"s-{policy}", entity_id=policy, scheme=scheme, stage=value, date=date(2023, 1, 1),
        precision=DatePrecision.DAY, verification=Verification.STATED, source="eigen voorbeeld",
    )  # fmt: skip


STAGES = {
    "instrument/veerwet": stage("instrument/veerwet", "in_force", StageScheme.ACT),
    "measure/donsfonds": stage("measure/donsfonds", "ended", StageScheme.PRACTICE),
}
WORLD = SimpleNamespace(
    names={id_: Ref(id_, id_.partition("/")[0], name) for id_, name in NAMES.items()},
    values=SimpleNamespace(
        network=Network(LINKS),
        stages=STAGES,
        accepted=SimpleNamespace(evidence={link.id: ("bewijs",) * (1 + (link.id == "l-2")) for link in LINKS}),
    ),
)


def found(**asked):
    return coverage(WORLD, Moment(DAY), Asked(**asked))


def cells(view):
    return {
        (line.dependency.id.partition("/")[2], column.policy.id.partition("/")[2]): (cell.links, cell.places)
        for line in view.lines
        for column, cell in zip(view.columns, line.cells, strict=True)
        if cell
    }


def test_a_cell_counts_the_confirmed_links_on_all_ways_and_the_places_that_bear_them_out():
    assert cells(found()) == {
        ("veren", "veerwet"): (3, 4),
        ("veren", "donsfonds"): (2, 2),
        ("bruggen", "brugplan"): (1, 1),
    }


def test_every_other_cell_is_a_gap_and_every_dependency_has_a_line():
    view = found()
    assert [line.dependency.label_nl for line in view.lines] == ["Bruggen", "Veren", "Zout"]
    assert view.filled == 3
    assert view.empty == 3 * 3 - 3
    assert [each.policy.label_nl for each in view.unused] == ["Zoutstrategie"]


def test_a_line_says_what_is_missing():
    gaps = {line.dependency.label_nl: line.gaps for line in found().lines}
    assert gaps == {
        "Veren": (),
        "Bruggen": ("no-instrument", "none-in-force"),
        "Zout": ("no-instrument", "no-measure", "nothing"),
    }


@pytest.mark.parametrize(
    ("asked", "lines", "columns"),
    [
        ({"level": "eu"}, ["Bruggen", "Veren", "Zout"], ["Veerwet"]),
        ({"stage": "ended"}, ["Bruggen", "Veren", "Zout"], ["Donsfonds"]),
        ({"stage": "unknown"}, ["Bruggen", "Veren", "Zout"], ["Brugplan"]),
        ({"through": "direct"}, ["Bruggen", "Veren", "Zout"], ["Veerwet", "Brugplan"]),
        ({"gap": "none-in-force"}, ["Bruggen"], ["Veerwet", "Brugplan", "Donsfonds"]),
        ({"level": "eu", "gap": "no-instrument"}, ["Bruggen", "Zout"], ["Veerwet"]),
        ({"words": "VER"}, ["Veren"], ["Veerwet", "Brugplan", "Donsfonds"]),
        ({"rows": "fewest"}, ["Zout", "Bruggen", "Veren"], ["Veerwet", "Brugplan", "Donsfonds"]),
        ({"rows": "most"}, ["Veren", "Bruggen", "Zout"], ["Veerwet", "Brugplan", "Donsfonds"]),
        ({"columns": "name"}, ["Bruggen", "Veren", "Zout"], ["Brugplan", "Donsfonds", "Veerwet"]),
        ({"columns": "stage"}, ["Bruggen", "Veren", "Zout"], ["Veerwet", "Donsfonds", "Brugplan"]),
    ],
)
def test_both_axes_are_narrowed_and_put_in_order(asked, lines, columns):
    view = found(**asked)
    assert [line.dependency.label_nl for line in view.lines] == lines
    assert [column.policy.label_nl for column in view.columns] == columns


def test_another_order_shows_the_same_cells():
    for rows in ROW_ORDERS:
        for columns in COLUMN_ORDERS:
            assert cells(found(rows=rows, columns=columns)) == cells(found())


def test_a_choice_that_does_not_exist_is_refused_with_those_that_do():
    for name in ("level", "stage", "through", "gap", "rows", "columns"):
        with pytest.raises(InvalidInput, match="there are"):
            asked_of({name: "onzin"})
    assert asked_of({"gap": "nothing", "q": " zout "}) == Asked(gap="nothing", words="zout")


def test_what_programs_get_counts_the_same():
    data = as_data(found())
    assert data["gaps"] == 6
    assert {(each["dependency"], each["policy"]): each["links"] for each in data["cells"]}[
        "dependency/veren", "instrument/veerwet"
    ] == 3
    assert set(data["rows"][0]["gaps"]) <= GAPS.keys()


def test_what_is_taken_away_has_a_line_for_every_pair_with_nothing_where_nothing_is_known():
    view = found()
    sheet = pairs(view, "en")
    links = [line[7] for line in sheet.lines]
    assert len(links) == 9
    assert sum(link == 0 for link in links) == view.empty
    assert [len(line) for line in matrix(view).lines] == [len(matrix(view).columns)] * 3
