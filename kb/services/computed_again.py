"""Whether computed figures that were kept still come out of the tables that they were computed from."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

from sqlmodel import Session, col, select

from kb.domain.terms import Caption
from kb.errors import InvalidInput, SchakelError, UnknownIdentifier
from kb.services.calculator import Tables
from kb.services.computed import Cell, outcome
from kb.services.concentration import Run
from kb.services.concentration_options import Options
from kb.services.verify import Finding
from kb.storage.tables import ComputationRow
from kb.texts import caption, words


def computed_again(session: Session, tables: Tables) -> Iterator[Finding]:
    """Run each kept figure anew by its manifest: those that come out otherwise, and those whose table is not there."""
    rows = select(ComputationRow).where(col(ComputationRow.closed_at).is_(None)).order_by(col(ComputationRow.id))
    for row in session.exec(rows):
        try:
            found = _run(json.loads(row.manifest), tables)
        except UnknownIdentifier as fault:
            lost = words("computed", "table-lost", name=_named(row), fault=f"{row.source}; {fault}")
            yield Finding("table-lost", Caption(*lost), row.id, caption("computed", "give"))
        except (SchakelError, TypeError, KeyError) as fault:
            told = words("computed", "not-computable", name=_named(row), fault=str(fault))
            yield Finding("not-computable", Caption(*told), row.id, caption("computed", "anew"))
        else:
            yield from _differing(row, found)


def _run(manifest: dict[str, object], tables: Tables) -> Run:
    """The run of a manifest over the table that was kept with it. Raises UnknownIdentifier where a file is not there."""
    told, given = manifest["options"], manifest["input"]
    assert isinstance(told, dict) and isinstance(given, dict)  # noqa: S101 - as every manifest is
    codes = manifest.get("concordance")
    options = Options(**told)
    if isinstance(codes, dict):
        options = replace(options, concordance=str(tables.codes(codes["sha256"][:32])))
    found = tables.run(tables.find(given["sha256"][:32]), options)
    if found.manifest["input"]["sha256"] != given["sha256"]:
        raise UnknownIdentifier(f"{given['name']}: what lies in its place is another table")
    return found


def _differing(row: ComputationRow, found: Run) -> Iterator[Finding]:
    """What is otherwise in a figure that was run again."""
    manifest, before = json.loads(row.manifest), json.loads(row.result)
    if found.manifest["result_sha256"] == manifest["result_sha256"]:
        return
    try:
        now = outcome(
            found, Cell(row.code, before["period"] if row.code else None, before["reporter"] if row.code else None)
        )
    except InvalidInput:
        now = {}
    other = sorted(name for name in before if now.get(name) != before[name])
    anew = caption("computed", "anew")
    if other:
        said = ", ".join(f"{name}: {before[name]} → {now.get(name)}" for name in other[:3])
        told = words("computed", "figure-differs", name=_named(row), said=said)
        yield Finding("figure-differs", Caption(*told), row.id, anew)
    else:
        said = f"{manifest.get('schakel')} → {found.manifest['schakel']}"
        told = words("computed", "answer-differs", name=_named(row), said=said)
        yield Finding("answer-differs", Caption(*told), row.id, anew)


def _named(row: ComputationRow) -> str:
    """What a figure is of, the same in both languages: `HHI 847130 NL 2019`."""
    return " ".join(filter(None, (row.unit, row.code, row.reporter, row.period)))
