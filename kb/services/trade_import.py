"""Files of trade into a store: typed, in order, countries by their ISO 3166 code; read by everything after that."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kb.errors import InvalidInput
from kb.services.checksums import identity

if TYPE_CHECKING:
    import pandas as pd

    from kb.concentration.imports.read import Progress
    from kb.concentration.store import Stored
    from kb.concentration.table import Report

_NAME = re.compile(r"[a-z0-9][a-z0-9_.-]{0,60}")


@dataclass(frozen=True)
class Imported:
    """What came of an import."""

    place: Path
    stored: Stored
    report: Report
    """What happened to rows, over all files."""


def store_trade(files: Sequence[Path], folder: Path, name: str, progress: Progress | None = None) -> Imported:
    """Store `files` as one table `name` in `folder`, more than fits memory too; whole or not at all.

    Raises InvalidInput for a file that cannot be read or has no rows, one given twice, or files in different currencies.
    """
    from kb.concentration import store
    from kb.concentration.table import Report

    if not _NAME.fullmatch(name):
        raise InvalidInput(f"{name}: a name is of small letters, digits, - and _, as in comext-2024")
    report = Report()
    sources = [_examined(path) for path in files]
    first: dict[str, str] = {}
    for each in sources:
        if each["sha256"] in first:
            raise InvalidInput(f"{each['name']} holds the same as {first[each['sha256']]}; give each file once")
        first[each["sha256"]] = each["name"]
    currencies = sorted({each["currency"] for each in sources})
    if len(currencies) > 1:
        told = ", ".join(f"{each['name']}: {each['currency'] or 'not told'}" for each in sources)
        raise InvalidInput(f"values in different currencies are no sum ({told}); store them apart")
    folder.mkdir(parents=True, exist_ok=True)
    place = folder / f"{name}.parquet"
    about = {"sources": sources, "currency": currencies[0]}
    stored = store.write(_pieces(files, report, progress), place, lambda: about | {"rows": _counts(report)})
    return Imported(place, stored, report)


def _examined(path: Path) -> dict[str, Any]:
    """By what a file is known, and what it holds."""
    from kb.concentration.imports.read import opened_trade

    with opened_trade(path) as trade:
        form, currency = trade.form.name, trade.form.currency
    return {**identity(path), "form": form, "currency": currency}


def _pieces(files: Sequence[Path], report: Report, progress: Progress | None) -> Iterator[pd.DataFrame]:
    """The rows of all files. Sums of exports come last: only then is it known whether exports by partner are there."""
    import pandas as pd

    from kb.concentration.imports.read import opened_trade
    from kb.concentration.imports.settle import exporting, of_all_exports, told_alone

    aside, by_partner = [], []
    for path in files:
        before = report.read
        with opened_trade(path) as trade:
            of_file: list[pd.DataFrame] = []
            aside.append((trade.source.name, trade.taken, of_file))
            for piece in trade.pieces(report, progress):
                rows = _countries(piece[piece["value"].notna()])
                sums = of_all_exports(rows)
                of_file.append(rows[sums])
                rows = rows[~sums]
                by_partner.append(exporting(rows))
                yield rows
            if report.read == before:
                raise InvalidInput(f"{trade.source.name}: there are no rows under the heading")
    for file, columns, kept in aside:
        if any(map(len, kept)):
            report.of(file, columns)
            yield told_alone(pd.concat(kept), pd.concat(by_partner), report)


def _countries(rows: pd.DataFrame) -> pd.DataFrame:
    return rows.assign(**{column: _by_country(rows[column]) for column in ("reporter", "partner")})


def _by_country(codes: pd.Series) -> pd.Series:
    """ISO 3166-1 alpha-2 for every country, so that files in different codes are one table; other codes as they are."""
    from kb.concentration.countries import partner

    words = {code: partner(str(code)).country or str(code) for code in codes.unique()}
    return codes.astype(object).map(words)


def _counts(report: Report) -> dict[str, Any]:
    counts = {
        rule.name: [count.rows, count.value, [astuple(place) for place in count.places]] for rule, count in report
    }
    return {"read": report.read, "counts": counts}
