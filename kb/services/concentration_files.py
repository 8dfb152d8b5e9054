"""Tables of a run as files: the same run gives the same bytes, and no cell of a stranger's table is taken for a formula."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kb.errors import InvalidInput
from kb.files import whole_or_nothing
from kb.services.concentration import KEYS, Run
from kb.services.takeaway.cells import safe

if TYPE_CHECKING:
    import pandas as pd

_MOMENT = (1980, 1, 1, 0, 0, 0)
"""The first moment that a ZIP file can tell."""
_TYPES = {
    **dict.fromkeys(
        ("reporter", "product", "top_partner", "reason", "rule", "rule_status", "applied_to", "binding", "level",
         "applied_level", "nomenclature", "average", "years_missing"),
        "str",
    ),
    **dict.fromkeys(("flag", "certain"), "boolean"),
}  # fmt: skip
"""The columns of KEYS that are no numbers."""
_WHEN = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def table_of(found: Run, *, made_up: bool) -> pd.DataFrame:
    """The answer with the columns KEYS, and `made_up`: whether its figures are no facts."""
    import pandas as pd

    return pd.DataFrame(found.rows, columns=list(KEYS)).assign(made_up=made_up)


def swept(found: Run, *, made_up: bool) -> pd.DataFrame:
    """How many rows lie above each limit of the HHI, of each level apart: `level`, `limit`, `count`, `share`, `made_up`."""
    import pandas as pd

    from kb.concentration.sensitivity import sweep

    parts = [sweep(rows).assign(level=level) for level, rows in found.table.groupby("level")]
    return pd.concat(parts, ignore_index=True)[["level", "limit", "count", "share"]].assign(made_up=made_up)


def stable(found: Run, *, made_up: bool) -> pd.DataFrame:
    """In how many years each product was flagged (see `kb.concentration.sensitivity.stability`), and `made_up`."""
    from kb.concentration.sensitivity import stability

    return stability(found.table).assign(made_up=made_up)


def as_rows(table: pd.DataFrame) -> list[dict[str, Any]]:
    """A table as programs get it."""
    rows: list[dict[str, Any]] = json.loads(table.to_json(orient="records", double_precision=15))
    return rows


def content(table: pd.DataFrame, ending: str) -> bytes:
    """A table as `.csv`, `.xlsx`, `.parquet` or `.json`; raises InvalidInput for another ending."""
    if ending not in ENDINGS:
        raise InvalidInput(f"{ending or 'no ending'}: written can be {', '.join(ENDINGS)}; choose one of these endings")
    return ENDINGS[ending](table)


def save(table: pd.DataFrame, path: Path) -> None:
    """Write a table by its ending, whole or not at all. Raises InvalidInput where it cannot be."""
    made = content(table, path.suffix.lower())
    with whole_or_nothing(path) as out:
        out.write(made)


def _csv(table: pd.DataFrame) -> bytes:
    return _listed(table).map(safe).to_csv(index=False).encode()


def _json(table: pd.DataFrame) -> bytes:
    rows = table.astype(object).where(table.notna(), None).to_dict("records")
    return json.dumps(rows, ensure_ascii=False, indent=1, default=_plain).encode()


def _plain(value: Any) -> Any:
    return value.item()


def _parquet(table: pd.DataFrame) -> bytes:
    out = io.BytesIO()
    _typed(table).to_parquet(out, index=False)
    return out.getvalue()


def _typed(table: pd.DataFrame) -> pd.DataFrame:
    """`table` in which columns of KEYS without any value have the type that they have with one, so that the files of
    several runs go together."""
    empty = [name for name in KEYS if name in table and table[name].isna().all()]
    return table.astype({name: _TYPES.get(name, "float64") for name in empty})


def _xlsx(table: pd.DataFrame) -> bytes:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("concentratie")
    sheet.freeze_panes = "D2"
    sheet.append(list(table.columns))
    plain = _listed(table).astype(object)
    for row in plain.where(plain.notna(), None).itertuples(index=False, name=None):
        sheet.append([_cell(sheet, value) for value in row])
    out = io.BytesIO()
    book.save(out)
    return _at_fixed_time(out.getvalue())


def _cell(sheet: Any, value: Any) -> Any:
    """A text that begins as a formula stays a text."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    if not isinstance(value, str):
        return value
    cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("", value))
    cell.data_type = "s"
    return cell


def _listed(table: pd.DataFrame) -> pd.DataFrame:
    """Lists of years as one text in a cell."""
    return table.map(lambda cell: " ".join(map(str, cell)) if isinstance(cell, list) else cell)


def _at_fixed_time(workbook: bytes) -> bytes:
    """The same workbook without the moment at which it was made."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as made, zipfile.ZipFile(out, "w") as fixed:
        for part in made.namelist():
            told = _WHEN.sub(rb"\g<1>1980-01-01T00:00:00Z", made.read(part)) if part.startswith("docProps/") else None
            info = zipfile.ZipInfo(part, _MOMENT)
            fixed.writestr(info, made.read(part) if told is None else told, zipfile.ZIP_DEFLATED)
    return out.getvalue()


ENDINGS: dict[str, Callable[[pd.DataFrame], bytes]] = {
    ".csv": _csv, ".xlsx": _xlsx, ".parquet": _parquet, ".json": _json,
}  # fmt: skip
"""What a table can be written as, by the ending of the file."""
