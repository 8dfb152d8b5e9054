"""Figures of the calculator that a person keeps: beside what documents state, with what repeats them; and withdrawing one."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, func, select

from kb.domain.computations import Computation
from kb.domain.quotes import stable_id
from kb.errors import InvalidInput, TooMuch, UnknownIdentifier
from kb.services.calculator import entries, entry_of, example_sha256
from kb.services.concentration import Run, period_of
from kb.storage.tables import ComputationRow, DocumentRow, RegisteredRow
from kb.storage.writes import ensure_entity

MOST_A_DAY = 200
"""Figures that may be kept on one day through the site, where nobody has to say who they are."""
_LONGEST = 1_000
"""Characters of a reason."""


@dataclass(frozen=True)
class Cell:
    """Which row of a run: a product, in a period, of a reporter; what is None must be the only one there is.

    Without a product it is the run as a whole: how many products lie above the limit.
    """

    product: str | None = None
    period: int | None = None
    reporter: str | None = None


@dataclass(frozen=True)
class Keeper:
    """Who keeps or withdraws a figure, on what ground, and at which moment."""

    by: str
    why: str | None
    now: datetime


def keep(
    session: Session, run: Run, cell: Cell, keeper: Keeper, *, about: str | None = None, made_up: bool = False
) -> str:
    """Keep a figure of `run`; returns its id, also where the same one is there already and was not withdrawn.

    `about` is the thing that it is about; without it the product of that code, or for a run as a whole the document
    whose figures it can be held against. The made-up example is always marked so. Raises InvalidInput where nothing
    fits, UnknownIdentifier where there is no such thing.
    """
    by, why = _named(keeper)
    row = outcome(run, cell)
    subject = _about(session, cell.product, about)
    result = _as_json(row)
    again = session.exec(
        select(ComputationRow).where(
            ComputationRow.about_id == subject, ComputationRow.result == result, col(ComputationRow.closed_at).is_(None)
        )
    )
    manifest, unreal = _as_json(run.manifest), made_up or is_example(run)
    same = next((each.id for each in again if each.manifest == manifest and each.made_up == unreal), None)
    if same is not None:
        return same
    earlier = session.exec(select(func.count()).select_from(ComputationRow)).one()
    found = Computation.model_validate(
        {
            **_described(run, cell, row),
            "id": f"computation/{stable_id('k', subject, result, manifest, earlier)}",
            "source": f"{run.manifest['input']['name']} (sha256 {run.manifest['input']['sha256']})",
            "about_id": subject,
            "rule": row["rule"],
            "rule_status": row["rule_status"],
            "made_up": unreal,
            "result": result,
            "manifest": manifest,
            "by": by,
            "why": why,
            "date": keeper.now.date(),
            "recorded_at": keeper.now,
        }
    )
    ensure_entity(session, found, keeper.now)
    return found.id


def withdraw(session: Session, id_: str, keeper: Keeper) -> None:
    """Close a figure, with who and why; what it said stays. Raises InvalidInput where that was done, or without a reason."""
    row = find(session, id_)
    if row.closed_at is not None:
        raise InvalidInput(f"{id_}: was withdrawn on {row.closed_at.date()} by {row.withdrawn_by}")
    by, why = _named(keeper)
    if not why:
        raise InvalidInput(f"{id_}: say why it is withdrawn")
    row.withdrawn_by, row.withdrawn_why, row.closed_at = by, why, max(keeper.now, row.recorded_at)
    session.add(row)


def find(session: Session, id_: str) -> ComputationRow:
    """The figure of that id, withdrawn or not. Raises UnknownIdentifier where there is none."""
    row = session.get(ComputationRow, id_ if "/" in id_ else f"computation/{id_}")
    if row is None:
        raise UnknownIdentifier(f"{id_}: there is no such computed figure; `kb computed` lists them")
    return row


def room_for_one(session: Session, now: datetime) -> None:
    """Raises TooMuch where so many figures were kept today that more is no use of it."""
    today = select(func.count()).select_from(ComputationRow).where(ComputationRow.date == now.date())
    if session.exec(today).one() >= MOST_A_DAY:
        raise TooMuch(f"{MOST_A_DAY} figures were kept today, which is the most there may be; come back tomorrow")


def is_example(run: Run) -> bool:
    """Whether it was computed from the made-up example, under whatever name."""
    return bool(run.manifest["input"]["sha256"] == example_sha256())


def counts(run: Run) -> dict[str, Any]:
    """How many rows of a run there are, how many are flagged, and which partners lead how many of those."""
    flagged = [row for row in run.rows if row["flag"] is True]
    led = Counter(str(row["top_partner"]) for row in flagged if row["top_partner"])
    return {
        "groups": len(run.rows),
        "flagged": len(flagged),
        "led": dict(sorted(led.items(), key=lambda e: (-e[1], e[0]))),
    }


def outcome(run: Run, cell: Cell) -> dict[str, Any]:
    """What a run says of a cell, or of itself as a whole. Raises InvalidInput where it says nothing, or of several."""
    return _whole(run) if cell.product is None else _row(run, cell)


def _whole(run: Run) -> dict[str, Any]:
    periods, reporters = _values(run, "period"), _values(run, "reporter")
    if len(periods) > 1 or len(reporters) > 1:
        raise InvalidInput(
            f"the table has {len(periods)} periods and {len(reporters)} importing countries; choose one year, and give a "
            "table of one country, to compare how many products lie above the limit"
        )
    first = run.rows[0]
    return {"period": first["period"], "average": first["average"], "reporter": first["reporter"],
            "partners": run.manifest["options"]["partners"], "rule": first["rule"], "rule_status": first["rule_status"],
            **counts(run)}  # fmt: skip


def _row(run: Run, cell: Cell) -> dict[str, Any]:
    rows = [row for row in run.rows if row["product"] == cell.product]
    if cell.period is None and rows:
        rows = [row for row in rows if row["period"] == max(row["period"] for row in rows)]
    rows = [row for row in rows if cell.period in (None, row["period"]) and cell.reporter in (None, row["reporter"])]
    if len(rows) > 1:
        raise InvalidInput(f"{cell.product}: of {len(rows)} importing countries; say which: {_some(rows, 'reporter')}")
    if not rows:
        raise InvalidInput(f"{cell.product}: the table has no such row; its products are {_some(run.rows, 'product')}")
    if rows[0]["hhi"] is None:
        raise InvalidInput(f"{cell.product}: there is nothing to keep; it cannot be computed ({rows[0]['reason']})")
    return rows[0]


def _values(run: Run, name: str) -> list[Any]:
    return sorted({row[name] for row in run.rows}, key=str)


def _some(rows: list[dict[str, Any]], name: str) -> str:
    names = sorted({str(row[name]) for row in rows})
    return ", ".join(names[:8]) + (", …" if len(names) > 8 else "")


def _about(session: Session, product: str | None, about: str | None) -> str:
    if about is not None:
        if session.get(RegisteredRow, about) is None:
            raise UnknownIdentifier(f"{about}: there is no such thing here; search for it by name")
        return about
    if product is not None:
        entry = entry_of(product, entries(session))
        if entry is None:
            raise InvalidInput(
                f"{product}: no product here has this code; say what the figure is about, as dependency/…"
            )
        return entry.id
    from kb.concentration.grid import published

    for told in published():
        if session.get(DocumentRow, f"document/{told.document}") is not None:
            return f"document/{told.document}"
    raise InvalidInput("no document here states how many products are concentrated; say what the figure is about")


def _described(run: Run, cell: Cell, row: dict[str, Any]) -> dict[str, Any]:
    from kb.concentration.explain import explain, explain_counts, hhi_limit
    from kb.concentration.thresholds import rule

    place = {"period": period_of(row), "reporter": row["reporter"] or None, "code": cell.product}
    where = f"{row['reporter'] or ''} {place['period']}".strip()
    if cell.product is None:
        said = {language: explain_counts(row, language) for language in ("nl", "en")}
        named = {"label_nl": f"Producten boven de grens, {where}", "label_en": f"Products above the limit, {where}"}
        found = {"value": float(row["flagged"]), "unit": "count"}
    else:
        partners = run.manifest["options"]["partners"]
        limit = hhi_limit(rule(run.manifest["options"]["rules"]), partners)
        said = {language: explain(row, limit, language, partners) for language in ("nl", "en")}
        named = {"label_nl": f"HHI van {cell.product}, {where}", "label_en": f"HHI of {cell.product}, {where}"}
        found = {"value": row["hhi"], "unit": "HHI"}
    return {**place, **named, **found, "says_nl": said["nl"], "says_en": said["en"]}


def _named(keeper: Keeper) -> tuple[str, str | None]:
    by, why = keeper.by.strip(), (keeper.why or "").strip()
    if not by or len(by) > 200:
        raise InvalidInput("say who keeps or withdraws the figure, in at most 200 characters")
    if len(why) > _LONGEST:
        raise InvalidInput(f"the reason is longer than {_LONGEST} characters; shorten it")
    return by, why or None


def _as_json(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
