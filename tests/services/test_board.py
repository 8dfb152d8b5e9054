"""The board: narrowing, counting and ordering what became of motions."""

from __future__ import annotations

import csv
import io

import pytest

from kb.errors import InvalidInput
from kb.services.board import FACETS, ORDERS, Asked, as_csv, board


def row(number: int, **more):
    plain = {
        "motion": f"kst-12345-{number}", "title": f"Motie {number} over ganzen", "movers": ["De Vries"], "state": "open",
        "flags": [], "derivation": [], "days_late": None, "submitted": f"20{10 + number % 10}-05-0{1 + number % 9}",
        "dossier": "12345", "decision": {"value": "adopted", "source": "eigen voorbeeld"}, "claims": [],
        "requests": [{"text": "Tel de ganzen", "state": "open"}],
    }  # fmt: skip
    return {**plain, **more}


ROWS = [
    row(1, state="met"),
    row(2, flags=["claimed-not-done"], movers=["Jansen", "De Vries"], days_late=12),
    row(3, state="declined", flags=["claimed-not-done", "overdue"], movers=["Jansen"], days_late=80),
    row(4, submitted=None, title="=2+3"),
]


def numbers(asked: Asked) -> list[str]:
    return [each["motion"].rpartition("-")[2] for each in board(ROWS, asked).rows]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (Asked(), ["3", "2", "1", "4"]),
        (Asked(order="oldest"), ["1", "2", "3", "4"]),
        (Asked(order="latest"), ["3", "2", "1", "4"]),
        (Asked(only_open=True), ["2", "4"]),
        (Asked(chosen={"flag": ("claimed-not-done",)}), ["3", "2"]),
        (Asked(chosen={"flag": ("claimed-not-done",), "mover": ("De Vries",)}), ["2"]),
        (Asked(chosen={"state": ("met", "declined")}), ["3", "1"]),
        (Asked(words="jansen ganzen"), ["3", "2"]),
        (Asked(words="olifant"), []),
    ],
)
def test_the_board_is_narrowed_and_put_in_order(asked, expected):
    assert numbers(asked) == expected


def test_a_count_is_what_one_gets_by_choosing_its_value():
    asked = Asked(chosen={"mover": ("Jansen",)})
    counts = board(ROWS, asked).counts
    for name in FACETS:
        for value, count in counts[name].items():
            chosen = {**asked.chosen, name: (value,)}
            assert len(board(ROWS, Asked(chosen=chosen)).rows) == count, (name, value)


@pytest.mark.parametrize(
    "asked", [Asked(chosen={"colour": ("red",)}), Asked(chosen={"state": ("done",)}), Asked(order="best")]
)
def test_what_does_not_exist_is_refused_with_what_does(asked):
    with pytest.raises(InvalidInput, match="there are"):
        board(ROWS, asked)


def test_a_spreadsheet_gets_text_and_no_formula():
    lines = list(csv.reader(io.StringIO(as_csv(board(ROWS, Asked()).rows))))
    assert len(lines) == 1 + len(ROWS)
    assert lines[-1][1] == "'=2+3"
    assert lines[1][lines[0].index("flags")] == "claimed-not-done; overdue"


def test_every_order_has_every_row():
    assert {len(board(ROWS, Asked(order=order)).rows) for order in ORDERS} == {len(ROWS)}
