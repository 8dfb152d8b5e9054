"""Long lists page by page: nothing twice, nothing left out, also when the list changes between two pages."""

from __future__ import annotations

import base64
import json

import pytest

from kb.services.paging import NoPlace, Page, PageAsked, cursor, page_of

Row = tuple[str, int]


def key(row: Row) -> tuple[str, int]:
    return row


def turned(rows: list[Row], turn: PageAsked) -> Page[Row]:
    return page_of(sorted(rows), key, "name", turn)


ROWS = [(name, number) for number, name in enumerate("aabbccddeeffg")]


@pytest.mark.parametrize("size", [1, 2, 5, 13, 20])
def test_pages_walked_forwards_and_back_again_are_the_whole(size: int) -> None:
    page = turned(ROWS, PageAsked(size))
    forwards, steps = [*page.rows], 1
    assert page.previous is None
    while page.next:
        page = turned(ROWS, PageAsked(size, after=page.next))
        assert page.begin == len(forwards)
        forwards += page.rows
        steps += 1
    assert forwards == ROWS
    assert steps == -(-len(ROWS) // size)
    backwards = [*page.rows]
    while page.previous:
        page = turned(ROWS, PageAsked(size, before=page.previous))
        backwards = [*page.rows, *backwards]
    assert backwards == ROWS


def test_what_is_added_or_gone_before_a_page_neither_repeats_nor_skips_a_row() -> None:
    first = turned(ROWS, PageAsked(5))
    assert first.next
    changed = [("a", -1), *ROWS[2:4], *ROWS[5:], ("z", 99)]  # the row that the cursor names is gone too
    second = turned(changed, PageAsked(5, after=first.next))
    assert list(second.rows) == ROWS[5:10]
    assert second.previous
    back = turned([*changed, ("b", 50)], PageAsked(5, before=second.previous))
    assert list(back.rows) == [("a", -1), *ROWS[2:4], ("b", 50)]


def test_a_page_without_a_size_is_all_that_comes_behind_a_place() -> None:
    first = turned(ROWS, PageAsked(4))
    assert list(turned(ROWS, PageAsked(after=first.next or "")).rows) == ROWS[4:]
    assert list(turned(ROWS, PageAsked()).rows) == ROWS


def test_behind_the_last_row_comes_nothing_and_an_empty_list_has_one_page() -> None:
    assert list(turned(ROWS, PageAsked(5, after=cursor("name", ("z", 0)))).rows) == []
    assert turned([], PageAsked(5)) == Page([], 0, 0, None, None)
    assert turned([], PageAsked(5, after=cursor("name", ("z", 0)))).rows == []


def written(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode()


@pytest.mark.parametrize(
    "strange",
    [
        "x", "==", "é", "9" * 5000, "-1", written(7), written([]), written({"name": 1}), written(["day", "a", 1]),
        written(["name"]), written(["name", "a"]), written(["name", "a", "1"]), written(["name", "a", 1, 2]),
        written(["name", "a", True]), written(["name", None, 1]), written("[" * 5000),
        base64.urlsafe_b64encode(b"[" * 50_000).decode(),
        base64.urlsafe_b64encode(b'["name","\\ud800",1]').decode(), written(["name", "a", 1]) + "==",
        base64.urlsafe_b64encode(b'["name","a",' + b"9" * 5000 + b"]").decode(),
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["after", "before"])
def test_what_is_no_cursor_of_the_list_is_told_with_its_name(strange: str, name: str) -> None:
    with pytest.raises(NoPlace, match=f"^{name}="):
        turned(ROWS, PageAsked(5, **{name: strange}))


def test_a_page_cannot_be_behind_one_place_and_before_another() -> None:
    place = cursor("name", ("a", 0))
    with pytest.raises(NoPlace, match="before"):
        turned(ROWS, PageAsked(5, after=place, before=place))
