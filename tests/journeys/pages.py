"""Every type of page there is, each with an address that shows it well filled. A new page goes here; tests do the rest."""

from __future__ import annotations

from dataclasses import dataclass

LETTER = "/document/kst-35925-XVII-54"


@dataclass(frozen=True)
class PageType:
    """A type of page. Of the main ones a picture is kept, for people to look at; `status` is what its answer has."""

    name: str
    path: str
    is_main: bool = False
    status: int = 200


PAGES = (
    PageType("front", "/", is_main=True),
    PageType("motion", "/motion/kst-21501-02-2383", is_main=True),
    PageType("document", LETTER, is_main=True),
    PageType("dependency", "/dependency/semiconductors", is_main=True),
    PageType("search", "/search?q=halfgeleiders", is_main=True),
    PageType("board", "/moties", is_main=True),
    PageType("calculator", "/calculator/example", is_main=True),
    PageType("calculator-start", "/calculator"),
    PageType("calculator-product", "/calculator/example?product=847130"),
    PageType("coverage", "/coverage", is_main=True),
    PageType("timeline", "/timeline", is_main=True),
    PageType("to-come", "/timeline?when=coming"),
    PageType("network", f"/network{LETTER}", is_main=True),
    PageType("network-small", "/network/dependency/rare-earths?open=product/rare-earths"),
    PageType("sources", "/sources"),
    PageType("source", "/sources?of=zoek.officielebekendmakingen.nl"),
    PageType("about", "/about", is_main=True),
    PageType("status", "/status"),
    PageType("lost", "/instrument/chip-act", status=404),
    PageType("list", "/instrument", is_main=True),
    PageType("documents", "/document"),
    PageType("dictum", "/dictum/kst-35570-XVII-26.1"),
    PageType("request", "/request/kst-35570-XVII-26.1.1"),
    PageType("product", "/product/laptops"),
    PageType("instrument", "/instrument/chips-act", is_main=True),
    PageType("measure", "/measure/strategic-oil-stock"),
    PageType("criterion", "/criterion/risk-to-public-interests"),
    PageType("observation", "/observation/concentrated-share"),
    PageType("actor", "/actor/alkaya"),
    PageType("country", "/country/CN"),
    PageType("region", "/region/EU"),
    PageType("commitments", "/commitment"),
    PageType("of-the-past", "/dependency/semiconductors?as_of=2021-12-01"),
    PageType("cite", f"/cite{LETTER}"),
    PageType("brief", "/brief/kst-21501-02-2383", is_main=True),
    PageType("cite-passage", f"/cite{LETTER}?passage=h3.p1"),
    PageType("suggest", "/suggest/instrument/chips-act"),
    PageType("api", "/api"),
    PageType("check", "/check"),
    PageType("follow", "/follow?of=/motion/kst-21501-02-2383"),
    PageType("sparql", "/sparql"),
    PageType(
        "why", "/why?subject=instrument/chips-act&predicate=addresses&object=dependency/semiconductors", is_main=True
    ),
    PageType("dumps", "/dumps"),
    PageType("vocabulary", "/def"),
    PageType("missing", "/motion/kst-99999-1", status=404),
    PageType("nothing-found", "/search?q=xyzzyx"),
    PageType("mistake", "/?as_of=ooit", status=400),
)
