"""The board of motions: the rows of `kb.services.follow_up`, narrowed, counted and put in order.

Which rows have a value is kept as the bits of one number, so that a view of thousands of motions is a few operations on
whole numbers, and each count the number of bits that two of them share.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, reduce
from operator import and_, or_

from kb.domain.alphabet import order
from kb.domain.dutch import fold
from kb.domain.states import SETTLED
from kb.domain.terms import Caption, Language
from kb.domain.values import Flag, RequestState, Turn
from kb.errors import InvalidInput
from kb.services.board_facets import FACETS, ORDERS, place
from kb.services.follow_up import Row
from kb.services.paging import Key, Page, PageAsked, page_of
from kb.texts import text


@dataclass(frozen=True)
class Asked:
    """What part of the board is asked for. Values of one facet are alternatives."""

    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    words: str = ""
    """All of these occur in the title, the movers, the requests or who spoke of it."""
    only_open: bool = False
    order: str = "newest"
    group: str = ""
    """The facet by whose values the motions are put together; none where it is empty."""
    language: Language = "nl"
    """The language by whose names motions and groups are put in order."""


@dataclass(frozen=True)
class Group:
    """The motions with one value of the facet that they are grouped by; the value is empty for those that have none."""

    value: str
    rows: list[Row]
    place: Key = ()
    """Where it stands among the groups."""


@dataclass(frozen=True)
class Line:
    """A motion as it stands in a group."""

    group: Group
    row: Row


@dataclass(frozen=True)
class Board:
    """The rows that meet what was asked, and how many there are of each value among those that meet all other facets."""

    rows: list[Row]
    counts: Mapping[str, Counter[str]]
    captions: Mapping[str, Mapping[str, Caption]]
    """By facet, what people call a value that is no name by itself."""
    groups: Sequence[Group] = ()
    """Values of a list in its order, names as in a dictionary, motions without a value last; a motion with several values is
    in several groups. One with all rows where none are asked."""


def asked_of(told: Iterable[tuple[str, str]]) -> Asked:
    """What an address of the board asks for, from the names and values in it."""
    pairs = [(name, value.strip()) for name, value in told]
    said = dict(pairs)
    chosen = {facet: tuple(value for name, value in pairs if name == facet and value) for facet in FACETS}
    return Asked(
        chosen={name: values for name, values in chosen.items() if values},
        words=said.get("q", ""),
        only_open=said.get("open") == "1",
        order=said.get("sort") or "newest",
        group=said.get("group", ""),
    )


class Motions:
    """The rows of a moment, made ready to be asked again and again."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self.rows = rows
        self._orders: dict[tuple[str, Language], list[int]] = {}

    def board(self, asked: Asked) -> Board:
        """Narrow, count and order. Raises InvalidInput for a facet, state, flag or order that does not exist."""
        _check(asked)
        base = self._spoken_of(asked.words)
        if asked.only_open:
            base &= self._any("state", _OPEN)
        allowed = {name: self._any(name, values) for name, values in asked.chosen.items() if values}
        counts = {}
        for name in FACETS:
            others = reduce(and_, (bits for facet, bits in allowed.items() if facet != name), base)
            found = ((value, (bits & others).bit_count()) for value, bits in self._having[name].items())
            counts[name] = Counter({value: number for value, number in found if number})
        rows = self._ordered(reduce(and_, allowed.values(), base), asked)
        return Board(rows, counts, self._captions, _groups(rows, asked, self._captions))

    @cached_property
    def _having(self) -> Mapping[str, Mapping[str, int]]:
        """By facet and value the rows that have it, the first row as the lowest bit."""
        found: dict[str, dict[str, bytearray]] = {name: {} for name in FACETS}
        size = len(self.rows) // 8 + 1
        for at, row in enumerate(self.rows):
            for name, facet in FACETS.items():
                for value in facet.values(row):
                    bits = found[name].get(value)
                    if bits is None:
                        bits = found[name][value] = bytearray(size)
                    bits[at // 8] |= 1 << at % 8
        return {
            name: {value: int.from_bytes(bits, "little") for value, bits in values.items()}
            for name, values in found.items()
        }

    def _any(self, facet: str, values: Iterable[str]) -> int:
        return reduce(or_, (self._having[facet].get(value, 0) for value in values), 0)

    @cached_property
    def _texts(self) -> list[str]:
        return [_text(row) for row in self.rows]

    def _spoken_of(self, words: str) -> int:
        """The rows in which all of these words occur; all rows where there are none."""
        wanted = fold(words).split()
        if not wanted:
            return (1 << len(self.rows)) - 1
        told = "".join("1" if all(word in text for word in wanted) else "0" for text in reversed(self._texts))
        return int(told or "0", 2)

    @cached_property
    def _captions(self) -> Mapping[str, Mapping[str, Caption]]:
        """By facet, what people call its values."""
        return {
            name: {value: caption for row in self.rows for value, caption in facet.named(row)}
            if facet.named
            else facet.captions
            for name, facet in FACETS.items()
        }

    def _ordered(self, found: int, asked: Asked) -> list[Row]:
        by, language = asked.order, asked.language
        if (by, language) not in self._orders:
            keys = [place(row, by, language) for row in self.rows]
            self._orders[by, language] = sorted(range(len(keys)), key=keys.__getitem__)
        has = f"{found:0{len(self.rows)}b}"[::-1]
        return [self.rows[at] for at in self._orders[by, language] if has[at] == "1"]


def board(rows: Sequence[Row], asked: Asked) -> Board:
    """One view of rows that are asked once; see `Motions.board`."""
    return Motions(rows).board(asked)


def in_words(found: Board, asked: Asked, language: Language) -> str:
    """What a view asks for, as people call it; empty for all motions."""
    parts = [f"«{asked.words}»"] if asked.words else []
    if asked.only_open:
        parts.append(text("board", "not_settled_yet", language))
    for name, values in asked.chosen.items():
        names = found.captions[name]
        parts.append(", ".join(names[value].label(language) if value in names else value for value in values))
    return "; ".join(parts)


_OPEN = [state.value for state in RequestState if state not in SETTLED]


def lines(found: Board, asked: Asked, page: PageAsked) -> Page[Line]:
    """A page of a view, group after group. Raises NoPlace for a cursor of another view's order."""

    def key(line: Line) -> Key:
        return *line.group.place, *place(line.row, asked.order, asked.language)

    whole = [Line(group, row) for group in found.groups for row in group.rows]
    return page_of(whole, key, f"{asked.order} {asked.group}".strip(), page)


def _groups(rows: list[Row], asked: Asked, captions: Mapping[str, Mapping[str, Caption]]) -> list[Group]:
    if not asked.group:
        return [Group("", rows)]
    facet, names = FACETS[asked.group], captions[asked.group]
    listed = [] if facet.named else list(facet.captions)
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        for value in facet.values(row) or ("",):
            found[value].append(row)

    def standing(value: str) -> Key:
        name = names[value].label(asked.language) if value in names else value
        return not value, listed.index(value) if value in listed else len(listed), *order(name), value

    # By size, a group that grows while somebody turns the pages would change places with others and be missed.
    groups = (Group(value, each, standing(value)) for value, each in found.items())
    return sorted(groups, key=lambda group: group.place)


def _check(asked: Asked) -> None:
    for name in (*asked.chosen, *filter(None, [asked.group])):
        if name not in FACETS:
            raise InvalidInput(f"{name}: not something motions are narrowed by; there are {', '.join(FACETS)}")
    for name, known in (("state", list(RequestState)), ("flag", list(Flag)), ("turn", list(Turn))):
        for value in asked.chosen.get(name, ()):
            if value not in known:
                raise InvalidInput(f"{value}: not a {name} of a motion; there are {', '.join(known)}")
    if asked.order not in ORDERS:
        raise InvalidInput(f"{asked.order}: not an order; there are {', '.join(ORDERS)}")


def _text(row: Row) -> str:
    return fold(" ".join(_said(row)))


def _said(row: Row) -> Iterator[str]:
    yield from (row["title"], row["title_en"] or "", row["motion"], *row["movers"])
    yield from (f"{each['text']} {each['text_en'] or ''}" for each in row["requests"])
    yield from (claim["actor"] or "" for claim in row["claims"])
