"""What the views of the site may be asked in their addresses, from where each of them declares it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

from kb.domain.model import ENTITIES
from kb.services import board_facets as board
from kb.services import chronicle, coverage
from kb.services import facets as search
from kb.services.chronicle_kinds import KINDS
from kb.services.facet_labels import FIXED
from web.api.schemas import DAY, TEXT, Schema, many
from web.paging import MOST


@dataclass(frozen=True)
class Parameter:
    """Something an address is told. `example` is a value that the seeded base answers."""

    name: str
    description: str
    schema: Schema
    example: str | int | None = None
    place: str = "query"
    view: str = ""
    """The view that it means something to, where the same name means something else to others."""

    @property
    def key(self) -> str:
        """What the document calls it: `board.state`."""
        return f"{self.view}.{self.name}" if self.view else self.name


_EXAMPLES = {
    "board.minister": "actor/sjoerdsma", "board.minister_then": "actor/de-bruijn", "board.ministry": "actor/bz",
    "board.dependency": "dependency/essential-goods", "board.mover": "Ruben Brekelmans",
    "board.party": "VVD", "board.dossier": "35663",
    "board.year": "2021", "search.dependency": "semiconductors", "search.product": "chips", "search.country": "CN",
    "search.ministry": "ezk", "search.year": "2021", "search.q": "chips", "board.q": "europese", "coverage.q": "zeldzame",
    "search.without": "computerchips",
}  # fmt: skip
"""Of what may have any value, one that the seeded base knows."""
_SWITCH: Schema = {"enum": ["0", "1"]}


def _told(view: str, name: str, description: str, values: Collection[str] = (), *, several: bool = False) -> Parameter:
    """A parameter of a view, with one of `values` where there are any; of `several` each is an alternative."""
    one: Schema = {"enum": list(values)} if values else TEXT
    example = next(iter(values), _EXAMPLES.get(f"{view}.{name}"))
    return Parameter(name, description, many(one) if several else one, example, view=view)


def _board() -> Iterator[Parameter]:
    yield _told("board", "q", "All of these words occur in the title, the movers, the requests or who spoke of it.")
    yield _told("board", "open", "`1`: only motions of which something is still waited for.", ("1",))
    for name, facet in board.FACETS.items():
        values = () if facet.named else facet.captions
        yield _told("board", name, f"{facet.en}: only motions with this value, or one of these.", values, several=True)
    yield _told("board", "group", "Motions with one value of this together.", board.FACETS)
    yield _told("board", "sort", f"The order: {_listed(board.ORDERS)}.", board.ORDERS)


def _coverage() -> Iterator[Parameter]:
    yield _told("coverage", "q", "Only dependencies with all of these words in a name.")
    named = {"level": "Only policies of", "stage": "Only policies", "through": "Only what bears on it", "gap": "Only with",
             "rows": "The order of dependencies", "columns": "The order of policies"}  # fmt: skip
    for name, values in coverage.CHOICES.items():
        yield _told("coverage", name, f"{named[name]}: {_listed(values)}.", values)


def _timeline() -> Iterator[Parameter]:
    yield _told("timeline", "when", "What was, or what is to come.", (chronicle.PAST, chronicle.COMING))
    yield _told("timeline", "kind", f"Only entries of this kind, or of these: {_listed(KINDS)}.", KINDS, several=True)


def _search() -> Iterator[Parameter]:
    yield _told("search", "q", "Words, names and official numbers, in the query language of the search page.")
    for name, facet in search.FACETS.items():
        values = FIXED.get(name, ())
        yield _told("search", name, f"{facet.en}: only hits with this value, or one of these.", values, several=True)
    yield Parameter("synonyms", "`0`: not by other names.", _SWITCH, "0", view="search")
    yield Parameter("compounds", "`0`: not as part of longer words, nor by parts of them.", _SWITCH, "0", view="search")
    yield _told("search", "without", "Another name or compound that is not searched for, or several.", several=True)
    yield Parameter(
        "list",
        "`1`: for a page: list what mentions an official number instead of going to it.",
        _SWITCH,
        "1",
        view="search",
    )


def _network() -> Iterator[Parameter]:
    yield Parameter(
        "open",
        "Ids, parted by commas: what these are linked to is shown too.",
        TEXT,
        "dependency/semiconductors",
        view="network",
    )
    yield _told("network", "kind", "Only things of this kind, or of these.", ENTITIES, several=True)
    yield Parameter("since", "Leave out what has an earlier day.", DAY, "2020-01-01", view="network")
    yield Parameter("until", "Leave out what has a later day.", DAY, "2030-01-01", view="network")


def _listed(values: Mapping[str, Any]) -> str:
    """Values with what people call them."""
    return ", ".join(f"`{value}` ({named.label('en')})" for value, named in values.items())


OF_A_VIEW: Mapping[str, Parameter] = {
    each.key: each for each in chain(_board(), _coverage(), _timeline(), _search(), _network())
}


def of(view: str) -> tuple[str, ...]:
    """The keys of all that a view may be asked."""
    return tuple(key for key, each in OF_A_VIEW.items() if each.view == view)


PAGES = (
    Parameter(
        "limit",
        f"How many rows make a page, {MOST} at most; programs get all without it.",
        {"type": "integer", "minimum": 1, "maximum": MOST},
        2,
    ),
    Parameter("after", 'The page behind a place: the cursor in the address that `Link` (`rel="next"`) gives.', TEXT),
    Parameter("before", 'The page before a place: the cursor in the address that `Link` (`rel="prev"`) gives.', TEXT),
)
"""What every long list may be asked."""
