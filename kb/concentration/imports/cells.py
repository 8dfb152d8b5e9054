"""What one cell means: a period, a code of a product, a flow."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pandas as pd

from kb.concentration.table import EXPORT, IMPORT, PRODUCTION
from kb.errors import InvalidInput

RE_IMPORT, RE_EXPORT = "re-import", "re-export"
FLOWS = {
    IMPORT: ("m", "import", "imports", "invoer", "i"),
    EXPORT: ("x", "export", "exports", "uitvoer", "e"),
    RE_IMPORT: ("rm", "re-import", "re-imports", "wederinvoer"),
    RE_EXPORT: ("rx", "re-export", "re-exports", "wederuitvoer"),
    PRODUCTION: ("production", "productie"),
}
"""How each flow is written, in small letters."""
ALL_PRODUCTS = frozenset({"TOTAL", "TOTAAL", "ALL", "_T", "AG1", "AG2", "AG4", "AG6"})
ANNUAL = 52
"""The month under which Comext and Comtrade put a whole year."""
_PERIODS = (
    re.compile(r"(?P<year>\d{4})(?:\.0)?"),
    re.compile(r"(?P<year>\d{4})(?P<month>\d{2})(?:\.0)?"),
    re.compile(r"(?P<year>\d{4})-?M{0,2}(?P<month>\d{2})"),
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-\d{2}(?:[ T][\d:.]{1,18})?"),
    re.compile(r"(?P<year>\d{4})JJ00"),
)
_WHOLE = re.compile(r"\d+\.0")
_MEANT = {sign: flow for flow, signs in FLOWS.items() for sign in signs}


def by_unique(cells: pd.Series, read: Callable[[str], Any]) -> pd.Series:
    """What `read` makes of each cell as text, asked once per different cell."""
    codes, unique = pd.factorize(cells, use_na_sentinel=False)
    answers = pd.Series([read(text(cell)) for cell in unique])
    return pd.Series(answers.reindex(codes).to_numpy(), index=cells.index)


def text(cell: object) -> str:
    """A cell as text: nothing as an empty one, a whole number without the point that a program gave it (90811.0)."""
    if cell is None or cell != cell:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    written = str(cell).strip()
    return written[:-2] if _WHOLE.fullmatch(written) else written


def period(written: str) -> int:
    """The year (2019) or month (201907) that `written` means; 0 where it is neither. 202452 is the year 2024."""
    for form in _PERIODS:
        found = form.fullmatch(written)
        if found:
            break
    else:
        return 0
    year, month = int(found["year"]), int(found.groupdict().get("month") or ANNUAL)
    if not 1900 <= year <= 2100:
        return 0
    if month == ANNUAL:
        return year
    return year * 100 + month if 1 <= month <= 12 else 0


def product(written: str) -> str:
    """A code without points and blanks, and with the zero that a program took from its front."""
    bare = unpadded(written)
    return "0" + bare if bare.isdigit() and len(bare) % 2 else bare


def read_share(name: str, line: object, cell: object) -> float:
    """The part (0–1) that a cell means: `0.4`, `0,4` or `40%`. Raises InvalidInput, naming file and row, for anything else."""
    written = str(cell).strip().replace(",", ".")
    try:
        found = float(written[:-1]) / 100 if written.endswith("%") else float(written)
    except ValueError:
        found = -1.0
    if not 0 <= found <= 1:
        raise InvalidInput(f"{name}: row {line}, column share: {cell} is no part between 0 and 1; write 0,4 or 40%")
    return found


_EDITIONS = {"H0": 1992, "H1": 1996, "H2": 2002, "H3": 2007, "H4": 2012, "H5": 2017, "H6": 2022}
"""UN Comtrade's signs for editions of the Harmonized System."""
_IN_NAME = re.compile(r"HS(92|96|02|07|12|17|22)(?!\d)")
"""How CEPII's files of BACI say it: BACI_HS17_Y2019_V202301.csv."""


def edition(written: str) -> str:
    """The edition of a nomenclature, as HS2017; another sign as it stands."""
    return f"HS{_EDITIONS[written]}" if written in _EDITIONS else written


def edition_of_file(name: str) -> str:
    """The edition of the Harmonized System that the name of a file tells; else empty."""
    found = _IN_NAME.search(name)
    year = int(found[1]) if found else 0
    return f"HS{year + (1900 if year > 90 else 2000)}" if found else ""


def unpadded(written: str) -> str:
    """A code without points and blanks, in capitals."""
    return re.sub(r"[\s.]+", "", written).upper()


SECRET, MISSING = "confidential", "missing"
_STATUS = {
    **dict.fromkeys(("confidential", "c", "secret", "vertrouwelijk", "geheim"), SECRET),
    **dict.fromkeys(("missing", "m", "o", "ontbreekt", "ontbrekend"), MISSING),
}
"""What a status says of a value, in words and in the signs of SDMX; of others (estimated) it can be used."""
_YES = frozenset({"1", "true", "yes", "y", "ja", "j", "waar"})


def status(written: str) -> str:
    """SECRET or MISSING where a status means that, else empty."""
    return _STATUS.get(written.lower(), "")


def secret(written: str) -> bool:
    """Whether a column that is about nothing else says that a row is confidential."""
    return written.lower() in _YES or status(written) == SECRET


def flow(written: str) -> str:
    """The flow that `written` means, one of FLOWS, or an empty text."""
    return _MEANT.get(written.lower(), "")
