"""The one form that every table of trade is brought to, and the account of what happened to rows on the way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from kb.errors import InvalidInput

GROUP = ["period", "reporter", "product"]
CELL = [*GROUP, "partner"]
COLUMNS = [*CELL, "flow", "value", "quantity", "unit", "confidential"]
"""`period` is a year (2019) or a month (201907); `value` is in one currency, `quantity` in `unit`; NaN is missing."""
IMPORT, EXPORT, PRODUCTION, INTRA = "import", "export", "production", "intra"
"""What is made at home has no partner, and takes no part in a concentration. `intra` are the imports of members of the
Union from each other, where the Union is one reporter: no imports of its own, yet part of what its members import."""
MIXED = "several"
"""The unit of a cell whose quantities came in several units: they are no sum, so it has none."""
EXAMPLES = 5
"""How many places are named of each kind of row that needs attention."""

FIRST_MONTH = 10_000
"""A period below it is a year, any other a month."""


def year_of(period: int) -> int:
    """The year that a period is, or is a month of."""
    return period if period < FIRST_MONTH else period // 100


def years_of(periods: pd.Series) -> pd.Series:
    """The same of each period in a column."""
    return periods.where(periods < FIRST_MONTH, periods // 100)


def told_period(period: int, average: str | None) -> str:
    """The period of a figure as people read it, or the years that it is an `average` of: `2017–2020`."""
    return (average or str(period)).replace("-", "–")


@dataclass(frozen=True)
class Rule:
    """What is done with a kind of row, and how that is said."""

    name: str
    effect: str
    """left-out, kept, merged or pooled."""
    nl: str
    en: str
    why: str
    """For the documentation."""


RULES = {
    rule.name: rule
    for rule in (
        Rule("missing", "left-out", "zonder waarde; niet als nul geteld", "without a value; not counted as zero",
             "nobody knows what it was; its product tells how many such rows it has (`rejected`)"),
        Rule("not-a-number", "left-out", "waarde is geen getal", "the value is not a number", "as for a missing value"),
        Rule("negative", "left-out", "negatieve waarde", "negative value", "trade is not negative; a correction of what?"),
        Rule("quantity-not-a-number", "kept", "hoeveelheid is geen getal", "the quantity is not a number",
             "its quantity is unknown, and takes no part where quantities are asked; its value counts"),
        Rule("negative-quantity", "kept", "negatieve hoeveelheid", "negative quantity",
             "as for one that is no number: what was it a correction of?"),
        Rule("no-period", "left-out", "periode onleesbaar", "the period cannot be read", "it belongs to no year"),
        Rule("no-code", "left-out", "zonder productcode", "without a product code", "it belongs to no product"),
        Rule("no-partner", "left-out", "zonder partnerland", "without a partner", "nobody knows where it came from"),
        Rule("aggregate", "left-out", "som van landen of producten", "a sum of countries or products",
             "World, EU27_2020, EXT_*, EU28, continents, TOTAL: their parts are there"),
        Rule("breakdown", "left-out", "uitsplitsing van een som die er ook staat", "a part of a sum that is there too",
             "customs procedures, transport, second partners, months of a year, finer codes of a level"),
        Rule("re-import", "left-out", "wederinvoer, al in de invoer geteld", "re-imports, which imports include",
             "UN Comtrade counts them in imports as well"),
        Rule("re-export", "left-out", "wederuitvoer, al in de uitvoer geteld", "re-exports, which exports include",
             "UN Comtrade counts them in exports as well"),
        Rule("other-flow", "left-out", "geen invoer of uitvoer", "neither imports nor exports", "it is no trade of these"),
        Rule("other-level", "left-out", "code van een ander niveau dan gevraagd", "a code of another level than asked for",
             "levels are not compared; services stand at none of goods"),
        Rule("split-code", "left-out", "code gesplitst, verdeling onbekend", "a code that was split nobody knows how",
             "value is divided only by shares that the concordance gives"),
        Rule("duplicate", "merged", "zelfde cel vaker; eerst opgeteld", "a cell that occurs again; added up first",
             "a square of a sum is no sum of squares"),
        Rule("renamed", "merged", "andere code voor hetzelfde land", "another code of the same country",
             "EL and GR, XI, XU and GB: one country, one partner"),
        Rule("renamed-code", "merged", "code van een ander jaar omgezet", "a code of another year, carried over",
             "by the concordance that was given"),
        Rule("confidential", "pooled", "geheim land; de index wordt een interval", "a secret partner: an interval",
             "QX, QY, QZ: in the total, in no index; QZ counts as outside the EU, QY as inside, of QX neither is known"),
        Rule("masked", "kept", "afgeschermde productcode", "a masked product code", "39XXXXXX is a product of its own"),
        Rule("unknown-country", "kept", "onbekend land, buiten de EU gerekend", "unknown country, counted as outside the EU",
             "no code or name that is known; each is a partner of its own"),
        Rule("world-exports", "kept", "uitvoer alleen als som van alle landen", "exports as a sum of all countries only",
             "enough for `cdi3`, which asks for no partner; where exports by partner are there, those count"),
        Rule("unspecified", "kept", "niet nader genoemd gebied, als één land", "areas not named, as one partner",
             "what lies within by definition (QV, QR) counts as inside the EU, all else as outside"),
        Rule("mixed-units", "kept", "hoeveelheden in ongelijke eenheden", "quantities in units that cannot be added",
             "their quantity is unknown; their value is not"),
        Rule("editions", "kept", "codes van meer dan één editie", "codes of more than one edition of the nomenclature",
             "the same digits may mean another product; give a concordance"),
        Rule("ambiguous-number", "kept", "punt of komma kan van duizendtallen of decimalen zijn; geef het decimaalteken op",
             "the mark may be of thousands or of decimals; give the decimal mark",
             "no number of the file tells; behind semicolons, or with Dutch headings, a point is taken for thousands"),
        Rule("assumed", "kept", "stroom en aangever staan niet in het bestand; geef ze op (flow=, reporter=)",
             "the file tells neither flow nor reporter; name them (flow=, reporter=)",
             "such a table is of one reporter; until told it is taken for imports of one without a name"),
        Rule("padded", "kept", "nul vooraan de code hersteld", "a leading zero of the code put back",
             "codes of goods have an even number of digits"),
    )
}  # fmt: skip
"""Every rule, in the order in which people read them; see the documentation of the calculator."""


@dataclass(frozen=True)
class Place:
    """What stood somewhere: in which cell of a file, as far as that is known."""

    text: str
    file: str = ""
    row: int | None = None
    column: str = ""

    def told(self, language: str = "en") -> str:
        """`invoer.csv, row 7, column Waarde: -5,00`, in `nl` or `en`."""
        row, column = _PLACES[language]
        told = (self.file, row.format(self.row) if self.row else "", column.format(self.column) if self.column else "")
        return ": ".join(filter(None, (", ".join(filter(None, told)), self.text)))


_PLACES = {"nl": ("rij {}", "kolom {}"), "en": ("row {}", "column {}")}


@dataclass
class Count:
    """How many rows fell under a rule, what they were worth, and where the first are."""

    rows: int = 0
    value: float = 0.0
    places: list[Place] = field(default_factory=list)


@dataclass
class Report:
    """What happened to the rows of a table: nothing is set aside without being counted here."""

    read: int = 0
    counts: dict[str, Count] = field(default_factory=dict)
    file: str = ""
    """Which file its rows are being read from; empty where they are of none."""
    columns: Mapping[str, str] = field(default_factory=dict)
    """Ours to the column of that file."""

    def of(self, file: str, columns: Mapping[str, str]) -> None:
        """What is noted from now on stands in `file`, of which `columns` are ours."""
        self.file, self.columns = file, columns

    def note(
        self, rule: str, rows: pd.DataFrame, told: pd.Series | None = None, column: str = "", *, lines: bool = True
    ) -> None:
        """Count `rows` under `rule`; their index is the row of the file, unless not `lines`. `told` is what stood there, in
        our `column`; without it their partners."""
        if rows.empty:
            return
        assert rule in RULES, rule  # noqa: S101 - a rule that nobody can read about
        count = self.counts.setdefault(rule, Count())
        count.rows += len(rows)
        count.value += float(pd.to_numeric(rows["value"], errors="coerce").sum())
        words = rows["partner"] if told is None else told.loc[rows.index]
        if lines:
            theirs = self.columns.get(column, "")
            named = theirs if not theirs.startswith("=") else ""
            places = [Place(_word(word), self.file, int(str(row)), named) for row, word in words.head(EXAMPLES).items()]
        else:
            places = [Place(_word(word)) for word in words.drop_duplicates().head(EXAMPLES)]
        count.places = [*count.places, *places][:EXAMPLES]

    def left_out(self) -> int:
        """How many rows take no part."""
        return sum(count.rows for name, count in self.counts.items() if RULES[name].effect == "left-out")

    def __iter__(self) -> Iterator[tuple[Rule, Count]]:
        return ((rule, self.counts[name]) for name, rule in RULES.items() if name in self.counts)


def _word(cell: object) -> str:
    return "" if cell is None or cell != cell else str(cell)


def merged(reports: Sequence[Report]) -> Report:
    """The account of a table that was taken in parts."""
    whole = Report()
    for report in reports:
        whole.read += report.read
        for name, more in report.counts.items():
            count = whole.counts.setdefault(name, Count())
            places = list(dict.fromkeys([*count.places, *more.places]))[:EXAMPLES]
            whole.counts[name] = Count(count.rows + more.rows, count.value + more.value, places)
    return whole


_USUAL: dict[str, Any] = {"flow": IMPORT, "quantity": float("nan"), "unit": "", "confidential": False}


def check(flows: pd.DataFrame, columns: Sequence[str] = COLUMNS) -> pd.DataFrame:
    """`flows` with those of `columns` that may be absent filled in; raises InvalidInput, naming what is not there."""
    missing = [name for name in (*CELL, "value") if name not in flows]
    if missing:
        raise InvalidInput(f"the table has no column {', '.join(missing)}; it needs {', '.join((*CELL, 'value'))}")
    return flows.assign(**{name: usual for name, usual in _USUAL.items() if name in columns and name not in flows})
