"""The one form that every table of trade is brought to, and the account of what happened to rows on the way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
EXAMPLES = 5
"""How many places are named of each kind of row that needs attention."""


@dataclass(frozen=True)
class Rule:
    """What is done with a kind of row, and how that is said."""

    name: str
    effect: str
    """left-out, kept, merged or pooled."""
    nl: str
    en: str


RULES = {
    rule.name: rule
    for rule in (
        Rule("missing", "left-out", "zonder waarde; niet als nul geteld", "without a value; not counted as zero"),
        Rule("not-a-number", "left-out", "waarde is geen getal", "the value is not a number"),
        Rule("negative", "left-out", "negatieve waarde", "negative value"),
        Rule("no-period", "left-out", "periode onleesbaar", "the period cannot be read"),
        Rule("no-code", "left-out", "zonder productcode", "without a product code"),
        Rule("aggregate", "left-out", "som van landen of producten", "a sum of countries or products"),
        Rule("breakdown", "left-out", "uitsplitsing van een som die er ook staat", "a part of a sum that is there too"),
        Rule("re-import", "left-out", "wederinvoer, al in de invoer geteld", "re-imports, which imports include"),
        Rule("re-export", "left-out", "wederuitvoer, al in de uitvoer geteld", "re-exports, which exports include"),
        Rule("other-flow", "left-out", "geen invoer of uitvoer", "neither imports nor exports"),
        Rule("other-level", "left-out", "code van een ander niveau dan gevraagd", "a code of another level than asked for"),
        Rule("split-code", "left-out", "code gesplitst, verdeling onbekend", "a code that was split nobody knows how"),
        Rule("duplicate", "merged", "zelfde cel vaker; eerst opgeteld", "a cell that occurs again; added up first"),
        Rule("renamed", "merged", "andere code voor hetzelfde land", "another code of the same country"),
        Rule("renamed-code", "merged", "code van een ander jaar omgezet", "a code of another year, carried over"),
        Rule("confidential", "pooled", "geheim land; de index wordt een interval", "a secret partner: an interval"),
        Rule("masked", "kept", "afgeschermde productcode", "a masked product code"),
        Rule("unknown-country", "kept", "onbekend land, buiten de EU gerekend", "unknown country, counted as outside the EU"),
        Rule("unspecified", "kept", "niet nader genoemd gebied, als één land", "areas not named, as one partner"),
        Rule("mixed-units", "kept", "hoeveelheden in ongelijke eenheden", "quantities in units that cannot be added"),
        Rule("editions", "kept", "codes van meer dan één editie", "codes of more than one edition of the nomenclature"),
        Rule("padded", "kept", "nul vooraan de code hersteld", "a leading zero of the code put back"),
    )
}  # fmt: skip
"""Every rule, in the order in which people read them; see the documentation of the calculator."""


@dataclass
class Count:
    """How many rows fell under a rule, what they were worth, and where the first are."""

    rows: int = 0
    value: float = 0.0
    places: list[str] = field(default_factory=list)


@dataclass
class Report:
    """What happened to the rows of a table: nothing is set aside without being counted here."""

    read: int = 0
    counts: dict[str, Count] = field(default_factory=dict)

    def note(self, rule: str, rows: pd.DataFrame, told: pd.Series | None = None, *, lines: bool = True) -> None:
        """Count `rows` under `rule`; their index is the line of the file, unless not `lines`. `told` is what stood there."""
        if rows.empty:
            return
        assert rule in RULES, rule  # noqa: S101 - a rule that nobody can read about
        count = self.counts.setdefault(rule, Count())
        count.rows += len(rows)
        count.value += float(pd.to_numeric(rows["value"], errors="coerce").sum())
        words = rows["partner"] if told is None else told.loc[rows.index]
        if lines:
            places = [f"row {line}: {word}" for line, word in words.head(EXAMPLES).items()]
        else:
            places = [str(word) for word in words.drop_duplicates().head(EXAMPLES)]
        count.places = [*count.places, *places][:EXAMPLES]

    def left_out(self) -> int:
        """How many rows take no part."""
        return sum(count.rows for name, count in self.counts.items() if RULES[name].effect == "left-out")

    def __iter__(self) -> Iterator[tuple[Rule, Count]]:
        return ((rule, self.counts[name]) for name, rule in RULES.items() if name in self.counts)


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
