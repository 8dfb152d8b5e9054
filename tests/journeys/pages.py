"""Every type of page there is, each with an address that shows it well filled. A new page goes here; tests do the rest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

LETTER = "/document/kst-35925-XVII-54"


@dataclass(frozen=True)
class PageType:
    """A type of page. Of the main ones a picture is kept, for people to look at; `status` is what its answer has.

    A blank in `path` is filled with what `filled.fill` put there. What `form` holds is sent to it, as from a page.
    """

    name: str
    path: str
    is_main: bool = False
    status: int = 200
    form: Mapping[str, str] | None = None

    def at(self, places: Mapping[str, str]) -> PageType:
        """The same with every blank filled."""
        return replace(self, path=self.path.format_map(places))


DRAFT = """Den Haag, 3 maart 2022

Met deze brief beschouw ik de motie-Alkaya/Weverling (Kamerstuk 35 570 XVII, nr. 26) als afgedaan.

Het aandeel productcategorieën met een hoog geconcentreerde markt is 7% van alle geanalyseerde productcategorieën.

Over de veerboten zal ik uw Kamer voor 1 juni 2022 informeren. Zie ook Kamerstuk 99 998, nr. 3.
"""

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
    PageType("calculator-grid", "/calculator/example/grid"),
    PageType("calculator-again", "/calculator/example?year=1900", status=400),
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
    PageType("computation", "/computation/{computation}"),
    PageType("commitment", "/commitment/{commitment}"),
    PageType("motion-of-the-chamber", "/motion/kst-99001-XVII-12"),
    PageType("compare", "/document/{twice}/compare"),
    PageType("check-result", "/check", form={"pasted": DRAFT}, is_main=True),
    PageType("check-nothing", "/check", form={"pasted": ""}, status=400),
    PageType("table", "/calculator/{table}"),
    PageType("columns", "/calculator", form={"pasted": "een;twee;drie\n1;2;3\n"}, status=400, is_main=True),
    PageType("follow-asked", "/follow?of=/instrument&asked=1"),
    PageType("subscription-waiting", "/subscriptions/{waiting}"),
    PageType("subscription", "/subscriptions/{told}", is_main=True),
    PageType("subscriptions-done", "/subscriptions/{told}?done=1"),
    PageType("subscriptions-end", "/subscriptions/{told}/end"),
    PageType("subscriptions-ended", "/subscriptions/ended/end"),
    PageType("suggested", "/suggest/instrument/chips-act?sent=1"),
    PageType("sparql-answer", "/sparql?example=instruments-per-dependency"),
    PageType("sparql-mistake", "/sparql?query=SELECT", status=400),
    PageType("search-mistake", "/search?q=%28a"),
    PageType("not-so", "/withdraw/nothing", status=405),
    PageType("too-large", "/suggest/instrument/chips-act", form={"text": "x" * 30_000}, status=413),
)

WITHOUT_PAGE = frozenset(
    {
        "/.well-known/void", "/about.csv", "/about.xlsx", "/calculator/{id_:str}/chart/{name:str}",
        "/calculator/{id_:str}/keep", "/calculator/{id_:str}/{name:str}", "/coverage.csv", "/coverage.xlsx",
        "/def/context.jsonld", "/def/{name:str}", "/documents", "/dumps/{name:str}", "/follow.atom", "/follow.ics",
        "/graph/{name:path}", "/healthz", "/id/{kind:str}/{slug:str}", "/moties.csv", "/moties.docx", "/moties.xlsx",
        "/openapi.json", "/robots.txt", "/search/complete", "/sitemap.xml", "/sitemap/{name:str}", "/sources.csv",
        "/sources.xlsx", "/static/{file_path:path}", "/theme.css", "/timeline.csv", "/timeline.xlsx", "/withdraw/{slug:str}",
        "/{kind:str}/{slug:str}/bears-on",
    }
)  # fmt: skip
"""Routes that answer with data or a file, or only lead elsewhere. A new route is one of these, or has a page above."""
