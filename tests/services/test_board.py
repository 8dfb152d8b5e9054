"""The board: narrowing, counting and ordering what became of motions."""

from __future__ import annotations

import pytest

from kb.errors import InvalidInput
from kb.services.board import Asked, board, lines
from kb.services.board_facets import FACETS, ORDERS
from kb.services.paging import NoPlace, PageAsked


def row(number: int, **more):
    plain = {
        "motion": f"kst-12345-{number}", "title": f"Motie {number} over ganzen", "title_en": None,
        "movers": ["De Vries"], "state": "open",
        "flags": [], "derivation": [], "days_late": None, "submitted": f"20{10 + number % 10}-05-0{1 + number % 9}",
        "dossier": "12345", "decision": {"value": "adopted", "source": "eigen voorbeeld"}, "claims": [],
        "requests": [{"text": "Tel de ganzen", "text_en": "Count the geese", "state": "open"}],
        "parties": ["Partij van de Vogels"], "age_days": 100,
        "turn": {"who": "government", "since": None, "why": None}, "about": [], "term": None,
        "responsible": {"then": [], "now": [], "ministries": []},
    }  # fmt: skip
    return {**plain, **more}


def thing(id_: str, nl: str, en: str) -> dict[str, str]:
    return {"id": id_, "name": nl, "name_en": en}


SMIT, JONG = thing("actor/smit", "A. Smit", "A. Smit"), thing("actor/jong", "B. Jong", "B. Jong")
POND = thing("actor/plassen", "Ministerie van Plassen", "Ministry of Ponds")
ROWS = [
    row(1, state="met", turn={"who": "nobody", "since": None, "why": None}, age_days=20),
    row(
        2,
        flags=["claimed-not-done"],
        movers=["Jansen", "De Vries"],
        days_late=12,
        parties=["Partij van de Vogels", "Veren Eerst"],
        turn={"who": "chamber", "since": "2020-03-01", "why": "gemeld"},
        term={"said": "voor de zomer", "date": "2020-07-01", "days": -12},
        responsible={"then": [SMIT], "now": [JONG], "ministries": [POND]},
    ),
    row(
        3,
        state="declined",
        flags=["claimed-not-done", "overdue"],
        movers=["Jansen"],
        days_late=80,
        turn={"who": "chamber", "since": "2019-03-01", "why": "gemeld"},
        term={"said": "snel", "date": None, "days": None},
        about=[thing("dependency/down", "Dons", "Down")],
        responsible={"then": [SMIT], "now": [], "ministries": [POND]},
    ),
    row(4, submitted=None, title="=2+3", age_days=None, term={"said": "in mei", "date": "2020-07-20", "days": 7}),
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
        (Asked(words="count jansen"), ["3", "2"]),
        (Asked(order="waiting"), ["3", "2", "1", "4"]),
        (Asked(order="deadline"), ["2", "4", "3", "1"]),
        (Asked(chosen={"minister": ("actor/jong",)}), ["2"]),
        (Asked(chosen={"minister_then": ("actor/smit",)}), ["3", "2"]),
        (Asked(chosen={"ministry": ("actor/plassen",), "deadline": ("vague",)}), ["3"]),
        (Asked(chosen={"deadline": ("passed", "soon")}), ["2", "4"]),
        (Asked(chosen={"dependency": ("dependency/down",)}), ["3"]),
        (Asked(chosen={"party": ("Veren Eerst",)}), ["2"]),
        (Asked(chosen={"turn": ("nobody",)}), ["1"]),
        (Asked(chosen={"age": ("month",)}), ["1"]),
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
    "asked",
    [
        Asked(chosen={"colour": ("red",)}),
        Asked(chosen={"state": ("done",)}),
        Asked(chosen={"turn": ("me",)}),
        Asked(order="best"),
        Asked(group="colour"),
    ],
)
def test_what_does_not_exist_is_refused_with_what_does(asked):
    with pytest.raises(InvalidInput, match="there are"):
        board(ROWS, asked)


def test_every_order_has_every_row():
    assert {len(board(ROWS, Asked(order=order)).rows) for order in ORDERS} == {len(ROWS)}


def test_motions_are_put_together_by_a_facet_and_those_without_a_value_come_last():
    groups = board(ROWS, Asked(group="minister")).groups
    assert [(group.value, len(group.rows)) for group in groups] == [("actor/jong", 1), ("", 3)]
    by_party = {group.value: len(group.rows) for group in board(ROWS, Asked(group="party")).groups}
    assert by_party == dict(board(ROWS, Asked()).counts["party"])


def test_groups_of_a_list_of_values_stand_in_its_order_and_names_as_in_the_dictionary_of_the_reader():
    assert [group.value for group in board(ROWS, Asked(group="state")).groups] == ["open", "met", "declined"]
    movers = [*ROWS, row(5, movers=["Özer"]), row(6, movers=["Peters"])]
    assert [group.value for group in board(movers, Asked(group="mover")).groups] == [
        "De Vries",
        "Jansen",
        "Özer",
        "Peters",
    ]
    named = [
        row(1, about=[thing("dependency/a", "Zout", "Brine")]),
        row(2, about=[thing("dependency/b", "Peper", "Spice")]),
    ]
    orders = {
        language: [each.value for each in board(named, Asked(group="dependency", language=language)).groups]
        for language in ("nl", "en")
    }
    assert orders == {"nl": ["dependency/b", "dependency/a"], "en": ["dependency/a", "dependency/b"]}


def test_titles_stand_as_in_the_dictionary_of_the_reader():
    titled = [
        row(number, title=nl, title_en=en)
        for number, (nl, en) in enumerate([("Zeeën", "Across"), ("Écht", None), ("eten", "Zebra"), ("Eten", "Zebra")])
    ]
    orders = {
        language: [each["motion"][-1] for each in board(titled, Asked(order="title", language=language)).rows]
        for language in ("nl", "en")
    }
    assert orders == {"nl": ["1", "3", "2", "0"], "en": ["0", "1", "3", "2"]}


def walked(rows, asked, size=2):
    """All lines of a view, page by page, as the group and the motion of each; forwards, and backwards again."""
    page = lines(board(rows, asked), asked, PageAsked(size))
    forwards = [*page.rows]
    while page.next:
        page = lines(board(rows, asked), asked, PageAsked(size, after=page.next))
        forwards += page.rows
    backwards = [*page.rows]
    while page.previous:
        page = lines(board(rows, asked), asked, PageAsked(size, before=page.previous))
        backwards = [*page.rows, *backwards]
    return [[(line.group.value, line.row["motion"]) for line in each] for each in (forwards, backwards)]


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("group", ["", *FACETS])
def test_every_view_is_walked_page_by_page_with_each_motion_once_in_each_of_its_groups(order, group):
    asked = Asked(order=order, group=group)
    forwards, backwards = walked(ROWS, asked)
    whole = [(each.value, line["motion"]) for each in board(ROWS, asked).groups for line in each.rows]
    assert forwards == backwards == whole
    assert len(set(whole)) == len(whole)


def test_a_group_that_grows_while_pages_are_turned_hides_and_repeats_nothing():
    asked = Asked(group="mover")
    first = lines(board(ROWS, asked), asked, PageAsked(2))
    grown = [
        *ROWS,
        row(8, movers=["Jansen"], submitted="2031-01-01"),
        row(9, movers=["Aalders"], submitted="2031-01-01"),
    ]
    rest = lines(board(grown, asked), asked, PageAsked(after=first.next or "")).rows
    seen = [(line.group.value, line.row["motion"]) for line in [*first.rows, *rest]]
    was = [(each.value, line["motion"]) for each in board(ROWS, asked).groups for line in each.rows]
    assert [each for each in seen if each in was] == was
    assert ("Jansen", "kst-12345-8") in seen


def test_a_cursor_fits_the_order_and_the_group_that_it_was_given_out_for():
    place = lines(board(ROWS, Asked()), Asked(), PageAsked(2)).next or ""
    for other in (Asked(order="latest"), Asked(group="mover")):
        with pytest.raises(NoPlace):
            lines(board(ROWS, other), other, PageAsked(2, after=place))


def test_a_value_is_called_by_its_name_in_both_languages():
    captions = board(ROWS, Asked()).captions
    assert captions["ministry"]["actor/plassen"].label("en") == "Ministry of Ponds"
    assert captions["state"]["met"].label("nl") == "voldaan"
    for name, facet in FACETS.items():
        if facet.captions:
            assert {value for each in ROWS for value in facet.values(each)} <= facet.captions.keys(), name
