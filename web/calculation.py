"""What the address of a calculation says: which table, what is asked of it, and how its rows are shown."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kb.services.calculator import Kept
from kb.services.calculator_address import parameters
from kb.services.concentration_flows import re_exports_of
from kb.services.concentration_options import Options
from web.faults import Mistake
from web.place import address_of
from web.reading import Reading

PARTNERS = ("all", "extra-EU", "extra-EU-dated")
TRANSIT = ("none", "eu", "look-through")
EXPORTS = ("all", "extra")
_CHOICES = (
    ("partners", PARTNERS),
    ("by", ("value", "quantity")),
    ("decimal", (".", ",")),
    ("exports", EXPORTS),
    ("transit", TRANSIT),
)
LEVELS = (2, 4, 6, 8)
SHOWN = 50
"""Rows on a page."""
Row = Mapping[str, Any]


def _down(name: str) -> Callable[[Row], Any]:
    return lambda row: -(row[name] if row[name] is not None else float("-inf"))


SORTS: dict[str, Callable[[Row], Any]] = {
    "hhi": _down("hhi"),
    "total": _down("total"),
    "cdi2": _down("cdi2"),
    "distance": _down("distance"),
    "shift": _down("shift"),
    "product": lambda row: row["product"],
    "period": lambda row: -row["period"],
}
"""The columns that rows can be put in order by: the largest, or latest, first."""
SHOWS: dict[str, Callable[[Row, float], bool]] = {
    "all": lambda _row, _little: True,
    "flagged": lambda row, _little: row["flag"] is True,
    "outside": lambda row, little: row["flag"] is True and (row["cdi2"] or 0.0) >= little,
    "little": lambda row, little: row["flag"] is True and row["cdi2"] is not None and row["cdi2"] < little,
    "uncertain": lambda row, _little: not row["certain"],
    "unknown": lambda row, _little: row["flag"] is None,
}
"""Which rows are shown, by the share from outside the EU below which that is little."""


@dataclass(frozen=True)
class Wishes:
    """How the rows are shown."""

    sort: str = "hhi"
    show: str = "all"
    code: str = ""
    """The beginning of a product's code."""
    page: int = 1
    reporter: str = ""
    """Whose imports of the explained product are drawn; empty for those of the largest importer."""


@dataclass(frozen=True)
class View:
    """A table with what is asked of it, and the addresses of other questions."""

    kept: Kept
    options: Options
    reading: Reading
    wishes: Wishes = Wishes()

    def address(self, ending: str = "", **changes: str) -> str:
        """The address of this answer in another form, or with something else asked."""
        said = [*parameters(self.options), *([] if ending else _wished(self.wishes))]
        asked = [(name, value) for name, value in said if name not in changes]
        changed = [(name, value) for name, value in changes.items() if value]
        return address_of(f"/calculator/{self.kept.id}{ending}", [*asked, *changed, *self.reading.kept.items()])

    def chosen(self, rows: list[dict[str, Any]], little: float) -> list[dict[str, Any]]:
        """Those of `rows` that are asked for, in the order asked for."""
        wanted, key = SHOWS[self.wishes.show], SORTS[self.wishes.sort]
        found = [row for row in rows if wanted(row, little) and row["product"].startswith(self.wishes.code)]
        return sorted(sorted(found, key=lambda row: (row["product"], -row["period"], row["reporter"] or "")), key=key)


def options_of(told: Mapping[str, list[str]], codes: Callable[[str], Path]) -> Options:
    """What a form or an address asks; `codes` gives the table of changes of codes that an id names.

    Raises InvalidInput for what cannot be meant.
    """

    def one(name: str, usual: str = "") -> str:
        return next((value.strip() for value in told.get(name, []) if value.strip()), usual)

    for name, allowed in _CHOICES:
        _among(one(name), allowed)
    lines = [line.strip() for text in told.get("column", []) for line in text.splitlines() if line.strip()]
    if any("=" not in line for line in lines):
        raise Mistake("column")
    shares = re_exports_of("\n".join(told.get("share", [])))
    if one("transit") == "look-through" and not shares:
        raise Mistake("no-shares")
    if one("transit") == "look-through" and one("by") == "quantity":
        raise Mistake("shares-by-value")
    to_year = _number(one("to_year"), "year")
    if to_year and not one("codes"):
        raise Mistake("no-codes")
    return Options(
        rules=one("own") or one("rules", "ec-2021"),
        partners=one("partners", "all"),
        year=_number(one("year"), "year"),
        by=one("by", "value"),
        level=_level(one("level")),
        min_value=_amount(one("least")),
        transit=one("transit", "none"),
        re_exports=shares,
        exports=one("exports", "all"),
        concordance=str(codes(one("codes"))) if to_year else None,
        to_year=to_year,
        reverse=one("reverse") == "1",
        services=one("services") == "1",
        columns={ours.strip(): theirs.strip() for ours, _, theirs in (line.partition("=") for line in lines)},
        decimal=one("decimal") or None,
    )


def said(options: Options) -> dict[str, list[str]]:
    """What a form that asks the same says."""
    found: dict[str, list[str]] = {}
    for name, value in parameters(options):
        found.setdefault(name, []).append(value)
    return found


def wishes_of(told: Mapping[str, list[str]]) -> Wishes:
    """How an address wants rows to be shown. Raises InvalidInput for what cannot be meant."""
    last = {name: values[-1].strip() for name, values in told.items() if values and values[-1].strip()}
    _among(last.get("sort", ""), tuple(SORTS))
    _among(last.get("show", ""), tuple(SHOWS))
    return Wishes(
        last.get("sort", "hhi"),
        last.get("show", "all"),
        last.get("code", ""),
        _number(last.get("n", "1"), "year") or 1,
        last.get("reporter", ""),
    )


def _among(value: str, allowed: tuple[str, ...]) -> None:
    if value and value not in allowed:
        raise Mistake("choice", said=value[:40], allowed=", ".join(allowed))


def _number(text: str, fault: str) -> int | None:
    if text and not (text.isascii() and text.isdigit() and len(text) < 5):
        raise Mistake(fault, said=text[:20])
    return int(text) if text else None


def _level(text: str) -> int | None:
    _among(text, tuple(map(str, LEVELS)))
    return int(text) if text else None


def _amount(text: str) -> float:
    bare = _THOUSANDS.sub("", text)
    if bare and not (bare.isascii() and bare.isdigit() and len(bare) < 16):
        raise Mistake("amount", said=text[:20])
    return float(bare or 0)


_THOUSANDS = re.compile(r"(?<=\d)[., '\u00a0\u202f](?=\d{3}(?!\d))")
"""What people put between thousands."""


def _wished(wishes: Wishes) -> list[tuple[str, str]]:
    usual = Wishes()
    said = [("sort", wishes.sort, usual.sort), ("show", wishes.show, usual.show), ("code", wishes.code, usual.code)]
    return [(name, value) for name, value, as_usual in said if value != as_usual]
