"""Which country a code or a name means, whatever its nomenclature, and which of them were in the EU when."""

from __future__ import annotations

import csv
import gettext
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files

_AGGREGATE = re.compile(
    r"(?:EXT|INT)_.{0,20}|(?:EXTRA|INTRA)[ _-]?E[UA].{0,40}|(?:EU|EA|EUR)[ _-]?\d{1,2}(?: ?\(\d{4}\)|[_ -].{1,16})?"
    r"|(?:EUROPEAN UNION|EURO AREA|EUROPESE UNIE|EUROZONE|EUROGEBIED|ALL COUNTRIES OF THE WORLD)(?: ?[-–(,].{1,60}| ?\d{1,2})?"
)
"""Sums of members or of others, as Eurostat and CBS write them: EU28, EA19, EU27_2020_EXTRA, EU27 (2020), and their names
with what these hold behind them."""
_REMARK = re.compile(r" ?\((?:INCL|EXCL|UNDER)\b.*")
"""What Eurostat adds to the name of a country: which territory it has or had."""


class Meaning(StrEnum):
    """What a code in the column of partners stands for."""

    COUNTRY = "country"
    AGGREGATE = "aggregate"
    CONFIDENTIAL = "confidential"
    UNSPECIFIED = "unspecified"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Partner:
    """What a code means; the country's ISO 3166-1 alpha-2 code where it is one, and where it is none but lies on one
    side of the Union's border by definition, that side: `intra` or `extra`."""

    meaning: Meaning
    country: str | None = None
    side: str = ""


def partner(code: str) -> Partner:
    """What `code` (alpha-2, alpha-3, M49, Comext, Comtrade, or a name in Dutch or English, with its accents or without)
    stands for."""
    return _partner(_plain(code))


@cache
def _partner(code: str) -> Partner:
    special = _special().get(code)
    if special is not None:
        return special
    if _AGGREGATE.fullmatch(code):
        return Partner(Meaning.AGGREGATE)
    if code.endswith((" NES", " N.E.S.", "NOT ELSEWHERE SPECIFIED")) or code.startswith("AREAS"):
        return Partner(Meaning.UNSPECIFIED)
    country = _known().get(code.zfill(3) if code.isdigit() else code)
    bare = _REMARK.sub("", code)
    if country is None and bare != code:
        return _partner(bare)
    return Partner(Meaning.COUNTRY, country) if country else Partner(Meaning.UNKNOWN)


def name(code: str, language: str) -> str:
    """What people call the country behind `code` in `nl` or `en`; the code itself where it is none that is known."""
    import pycountry

    country = partner(code).country
    record = pycountry.countries.get(alpha_2=country) if country else None
    if record is None:
        return code
    english = str(getattr(record, "common_name", record.name))
    return english if language == "en" else _dutch().gettext(english)


def in_eu_2020(code: str) -> bool:
    """Whether it is one of the 27 members since February 2020, in whatever year (`EU27_2020`), or lies within by name."""
    found = partner(code)
    return found.side == "intra" or found.country in _members(2021)


def in_eu_dated(code: str, year: int) -> bool:
    """Whether it was a member for the greater part of `year`, or lies within by name."""
    found = partner(code)
    return found.side == "intra" or found.country in _members(year)


_WORLD = frozenset(
    {"W00", "WLD", "0", "WORLD", "WERELD", "TOTAL WORLD", "WORLD TOTAL", "ALL COUNTRIES", "ALL COUNTRIES OF THE WORLD"}
    | {"ALLE LANDEN", "TOTAAL LANDEN", "TOTAAL ALLE LANDEN", "TOTAL", "TOTAAL"}
)


def is_world(code: str) -> bool:
    """Whether it is the sum of all partners."""
    return _plain(code) in _WORLD


def of_unknown_side(code: str) -> bool:
    """Whether nothing tells if it lies in the Union or outside."""
    found = partner(code)
    return found.country is None and not found.side


@cache
def _members(year: int) -> frozenset[str]:
    middle = date(year, 7, 2)
    rows = _rows("members.csv")
    return frozenset(row["country"] for row in rows if row["from"] <= str(middle) <= (row["to"] or "9999"))


def _rows(name: str) -> Iterable[Mapping[str, str]]:
    return csv.DictReader((files(__package__ or "kb.concentration") / name).read_text("utf-8").splitlines())


def _plain(code: str) -> str:
    """`code` in capitals without accents."""
    letters = unicodedata.normalize("NFKD", code.strip().upper())
    return letters if letters.isascii() else "".join(each for each in letters if not unicodedata.combining(each))


@cache
def _special() -> dict[str, Partner]:
    return {
        _plain(row["code"]): Partner(Meaning(row["meaning"]), row["country"] or None, row["side"])
        for row in _rows("country_codes.csv")
    }


@cache
def _known() -> dict[str, str]:
    """Every code and name of ISO 3166-1, in capitals, to the alpha-2 code."""
    import pycountry

    found: dict[str, str] = {}
    for each in pycountry.countries:
        names = {each.name, getattr(each, "common_name", each.name), getattr(each, "official_name", each.name)}
        names |= {_dutch().gettext(one) for one in names}
        for word in (each.alpha_2, each.alpha_3, each.numeric, *names):
            found.setdefault(_plain(word), each.alpha_2)
    return found


@cache
def _dutch() -> gettext.NullTranslations:
    import pycountry

    return gettext.translation("iso3166-1", pycountry.LOCALES_DIR, languages=["nl"])
