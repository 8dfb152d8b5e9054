"""One piece of a file: its cells understood, and the rows that take no part counted and set aside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from kb.concentration.countries import Meaning, is_world, partner
from kb.concentration.imports import cells
from kb.concentration.imports.forms import CONSTANT, Form
from kb.concentration.imports.numbers import Mark, either, parse
from kb.concentration.table import EXPORT, IMPORT, PRODUCTION, Report

Whole = Mapping[str, frozenset[str]]
NOTED = {
    Meaning.CONFIDENTIAL: "confidential",
    Meaning.UNSPECIFIED: "unspecified",
    Meaning.UNKNOWN: "unknown-country",
}
"""What is counted of a partner that stays."""


@dataclass(frozen=True)
class Beside:
    """What other columns of a file say of its rows."""

    whole: Whole
    """A column that breaks a sum down, and what stands in it on the row of the sum."""
    kind: str | bool = False
    """The column in which `S` says that a row is about services; or whether all are."""
    edition: str = ""
    """The column that says by which edition of the nomenclature a row is coded."""
    status: tuple[str, ...] = ()
    """Columns that say of a row that it is confidential or missing."""
    secret: tuple[str, ...] = ()
    """Columns that say whether it is confidential."""

    @property
    def columns(self) -> list[str]:
        """The columns that must be read for it."""
        named = (name for name in (self.kind, self.edition) if isinstance(name, str) and name)
        return [*self.whole, *named, *self.status, *self.secret]


def tidy(
    piece: pd.DataFrame, form: Form, taken: Mapping[str, str], beside: Beside, mark: Mark, report: Report
) -> pd.DataFrame:
    """The rows of `piece` that take part, in the columns of the table and with their `edition`; the others are counted
    in `report`. Those without a value that can be used are among them, with NaN: it is known of what one is missing."""
    report.read += len(piece)
    named = _named(piece, taken)
    rows, wrong, odd = _numbers(named, form.scale, mark.sign)
    rows, wrong = _by_status(rows, wrong, piece, beside)
    kind = beside.kind
    services = cells.by_unique(piece[kind], cells.text) == "S" if isinstance(kind, str) else kind
    rows = rows.assign(services=services, edition="")
    if beside.edition:
        rows["edition"] = cells.by_unique(piece[beside.edition], cells.text).mask(rows["services"], "")
    rows = _set_aside(rows, ~_is_whole(piece, beside.whole), "breakdown", report)
    rows = _by_flow(rows, form, report)
    rows = _by_period(rows, report)
    rows = _by_product(rows, report)
    rows = _by_partner(rows, report)
    rows = _by_value(rows, named["value"], wrong, report)
    rows = _by_quantity(rows, named["quantity"], odd, report)
    if not mark.sure:
        _note_doubtful(rows, named, report)
    if form.assumed and any(taken.get(ours) == form.columns[ours][-1] for ours in ("reporter", "flow")):
        report.note("assumed", rows)
    return _compact(rows)


def _named(piece: pd.DataFrame, taken: Mapping[str, str]) -> pd.DataFrame:
    """`piece` under our names; what is constant stands on every row."""
    absent = {"reporter": "", "flow": IMPORT, "unit": "", "quantity": None}
    columns = {
        ours: name.removeprefix(CONSTANT) if name.startswith(CONSTANT) else piece[name] for ours, name in taken.items()
    }
    return pd.DataFrame({**absent, **columns}, index=piece.index)


def _numbers(rows: pd.DataFrame, scale: float, decimal: str) -> tuple[pd.DataFrame, pd.Series, pd.Series]:
    """`rows` with numbers; and the text of each value, and of each quantity, that is none, at its row."""
    value, wrong = parse(rows["value"], decimal)
    quantity, odd = parse(rows["quantity"], decimal)
    found = rows.assign(value=value * scale, quantity=quantity)
    return found, rows["value"][wrong].map(cells.text), rows["quantity"][odd].map(cells.text)


def _note_doubtful(rows: pd.DataFrame, named: pd.DataFrame, report: Report) -> None:
    """Count the rows of which a number may be of thousands or of decimals."""
    value, quantity = (either(named[name].loc[rows.index]) != "" for name in ("value", "quantity"))
    report.note("ambiguous-number", rows[value], named["value"], "value")
    report.note("ambiguous-number", rows[quantity & ~value], named["quantity"], "quantity")


def _by_status(
    rows: pd.DataFrame, wrong: pd.Series, piece: pd.DataFrame, beside: Beside
) -> tuple[pd.DataFrame, pd.Series]:
    """`rows` with those marked that are `secret`, and without the values of those that are missing; what is written
    there is no wrong number then."""
    secret = pd.Series(False, index=piece.index)
    missing = secret.copy()
    for column in beside.status:
        told = cells.by_unique(piece[column], cells.status)
        secret |= told == cells.SECRET
        missing |= told == cells.MISSING
    for column in beside.secret:
        secret |= cells.by_unique(piece[column], cells.secret).astype(bool)
    return rows.assign(value=rows["value"].mask(missing), secret=secret), wrong[~missing.loc[wrong.index]]


def _is_whole(piece: pd.DataFrame, whole: Whole) -> pd.Series:
    """Which rows are a sum, and no part of one that stands on another row."""
    kept = pd.Series(True, index=piece.index)
    for column, signs in whole.items():
        kept &= cells.by_unique(piece[column], cells.text).isin([*signs, ""])
    return kept


def _set_aside(
    rows: pd.DataFrame, which: pd.Series, rule: str, report: Report, told: pd.Series | None = None, column: str = ""
) -> pd.DataFrame:
    """`rows` without those, which are counted under `rule`; `told` stood in our `column`."""
    report.note(rule, rows[which], told, column)
    return rows[~which]


def _by_flow(rows: pd.DataFrame, form: Form, report: Report) -> pd.DataFrame:
    written = rows["flow"]
    meant = cells.by_unique(written, lambda sign: form.flows.get(sign) or cells.flow(sign))
    for flow in (cells.RE_IMPORT, cells.RE_EXPORT):
        rows = _set_aside(rows, meant.loc[rows.index] == flow, flow, report, written, "flow")
    other = ~meant.loc[rows.index].isin([IMPORT, EXPORT, PRODUCTION])
    rows = _set_aside(rows, other, "other-flow", report, written, "flow")
    return rows.assign(flow=meant.loc[rows.index])


def _by_period(rows: pd.DataFrame, report: Report) -> pd.DataFrame:
    written = rows["period"]
    periods = cells.by_unique(written, cells.period)
    rows = _set_aside(rows, periods == 0, "no-period", report, written, "period")
    return rows.assign(period=periods.loc[rows.index].astype("int32"))


def _by_product(rows: pd.DataFrame, report: Report) -> pd.DataFrame:
    written = cells.by_unique(rows["product"], cells.unpadded)
    # A code of services is no number that lost its zero.
    padded = cells.by_unique(rows["product"], cells.product).where(~rows["services"], written)
    rows = rows.assign(product=padded)
    rows = _set_aside(rows, rows["product"] == "", "no-code", report, written, "product")
    rows = _set_aside(rows, rows["product"].isin(cells.ALL_PRODUCTS), "aggregate", report, written, "product")
    report.note("padded", rows[rows["product"] != written.loc[rows.index]], written, "product")
    report.note("masked", rows[_masked(rows["product"])], written, "product")
    return rows


def _masked(products: pd.Series) -> pd.Series:
    return cells.by_unique(products, lambda code: code[:1].isdigit() and code.endswith("X")).astype(bool)


def _by_partner(rows: pd.DataFrame, report: Report) -> pd.DataFrame:
    if (rows["flow"] == PRODUCTION).all():
        return rows.assign(partner="", confidential=False)
    rows = rows.assign(partner=cells.by_unique(rows["partner"], str))
    written = rows["partner"]
    rows = _set_aside(rows, (written == "") & (rows["flow"] != PRODUCTION), "no-partner", report, written, "partner")
    meaning = cells.by_unique(rows["partner"], lambda code: partner(code).meaning)
    # A sum of all exports may be all that is told of them: which is known once all rows are there.
    world = (rows["flow"] == EXPORT) & (rows["value"] >= 0) & cells.by_unique(rows["partner"], is_world).astype(bool)
    rows = _set_aside(rows, (meaning == Meaning.AGGREGATE) & ~world, "aggregate", report, written, "partner")
    meaning = meaning.loc[rows.index]
    for kind, rule in NOTED.items():
        report.note(rule, rows[meaning == kind], written, "partner")
    report.note("confidential", rows[rows["secret"] & (meaning != Meaning.CONFIDENTIAL)], written, "partner")
    return rows.assign(confidential=rows["secret"] | (meaning == Meaning.CONFIDENTIAL))


def _by_value(rows: pd.DataFrame, written: pd.Series, wrong: pd.Series, report: Report) -> pd.DataFrame:
    unread = rows.index.to_series().isin(wrong.index)
    report.note("not-a-number", rows[unread], wrong, "value")
    report.note("missing", rows[rows["value"].isna() & ~unread], written, "value")
    report.note("negative", rows[rows["value"] < 0], written, "value")
    return rows.assign(value=rows["value"].where(rows["value"] >= 0))


def _by_quantity(rows: pd.DataFrame, written: pd.Series, wrong: pd.Series, report: Report) -> pd.DataFrame:
    report.note("quantity-not-a-number", rows[rows.index.isin(wrong.index)], wrong, "quantity")
    report.note("negative-quantity", rows[rows["quantity"] < 0], written, "quantity")
    return rows.assign(quantity=rows["quantity"].where(~(rows["quantity"] < 0)))


def _compact(rows: pd.DataFrame) -> pd.DataFrame:
    words = {
        name: cells.by_unique(rows[name], str).astype("str").astype("category")
        for name in ("reporter", "product", "partner", "flow", "unit", "edition")
    }
    return rows.assign(**words, confidential=rows["confidential"].astype(bool))
