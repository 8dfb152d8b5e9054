"""A small index of made-up entries, and searching it as the services do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kb.search.embedded import EmbeddedIndex
from kb.search.language import parse
from kb.search.lexicon import Lexicon
from kb.search.plan import Plan, Planner, Switches, relaxed
from kb.search.port import Entry, Found
from kb.search.thesaurus import Name, Thesaurus

NAMES = (
    Name("product/chips", "nl", "chips"),
    Name("product/chips", "nl", "halfgeleiders"),
    Name("product/chips", "en", "semiconductors"),
    Name("product/rare", "nl", "zeldzame aarden"),
    Name("product/rare", "nl", "zeldzame aardmetalen"),
    Name("product/rare", "en", "rare earths"),
)


def passage(fragment: str, text: str, document: str = "document/kst-1-2", **more: object) -> Entry:
    return Entry(
        key=f"r-{document}#{fragment}", group=f"r-{document}#passage", id=document, kind="passage",
        title="Brief over specerijen", titles={}, names={}, body={"nl": text}, fragment=fragment,
        context={"nl": "Brief over specerijen"}, **more,
    )  # fmt: skip


def thing(id_: str, title: str, **more: object) -> Entry:
    texts = {"titles": {"nl": title}, "names": {}, "body": {}} | more
    return Entry(key=id_, group=id_, id=id_, kind=id_.partition("/")[0], title=title, **texts)


ENTRIES = (
    passage("h1.p1", "Wij zijn afhankelijk van nootmuskaat uit Indië.", heading="Oost"),
    passage("h1.p2", "Voor peper zijn er\u00adgens anders leveranciers, aldus Jansen c.s. in 3.449 regels."),
    passage("h1.p3", "De winning van grondstoffen en het grondstoffenbeleid."),
    passage("h1.p4", "Wie kijkt naar grondstoffenwinning, ziet «zeldzame aardmetalen».", mentions=("kst35570xvii26",)),
    passage("h1.p5", "Nieuwe halfgeleiders komen uit de sector."),
    thing(
        "motion/kst-35570-XVII-26",
        "Motie over chips",
        body={"nl": "vraagt om een onderzoek"},
        identifiers=("kst35570xvii26", "35570xvii26"),
    ),
    thing("product/chips", "Chips", names={"nl": "halfgeleiders", "en": "semiconductors"}),
    thing(
        "instrument/act", "Chipsverordening", titles={"nl": "Chipsverordening", "en": "Regulations on semiconductors"}
    ),
)


def everything(groups: object) -> object:
    return groups


class Searching:
    """An index with what a search needs beside it."""

    def __init__(self, index: EmbeddedIndex) -> None:
        self.index = index

    def plan(self, words: str, switches: Switches = Switches()) -> Plan | None:  # noqa: B008 - it is frozen
        thesaurus = Thesaurus(NAMES)
        planner = Planner(thesaurus, Lexicon(dict(self.index.vocabulary()), tuple(thesaurus.words)), {}, switches)
        asked = parse(words, {"kind": "kind"})
        return planner.plan(asked.node) if asked.node else None

    def found(self, words: str, switches: Switches = Switches(), limit: int = 20) -> Found:  # noqa: B008
        plan = self.plan(words, switches)
        return self.index.search(plan, everything, limit)

    def places(self, words: str, switches: Switches = Switches()) -> list[str]:  # noqa: B008
        return [place(hit) for hit in self.found(words, switches).hits]

    def some(self, words: str) -> list[str]:
        return [place(hit) for hit in self.index.search(relaxed(self.plan(words)), everything, 20).hits]


def place(hit: object) -> str:
    return f"{hit.id}#{hit.fragment}" if hit.fragment else hit.id


@pytest.fixture(scope="session")
def searching(tmp_path_factory: pytest.TempPathFactory) -> Searching:
    index = EmbeddedIndex(tmp_path_factory.mktemp("search"))
    assert index.replace(ENTRIES, 1) == len(ENTRIES)
    return Searching(index)


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., Searching]:
    """An index of its own for a test."""

    def build(*entries: Entry, number: int = 1) -> Searching:
        index = EmbeddedIndex(tmp_path / "index")
        index.replace(entries, number)
        return Searching(index)

    return build
