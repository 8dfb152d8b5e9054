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
from kb.services.concentration import Options, Run
from kb.services.verify import Finding
from kb.storage.tables import ComputationRow

_ANEW = Caption("trek het in en bewaar het opnieuw", "withdraw it and keep it anew")
_GIVE = Caption(
    "reken opnieuw met dezelfde tabel en bewaar het, of trek het in",
    "compute with the same table again and keep it, or withdraw it",
)


def computed_again(session: Session, tables: Tables) -> Iterator[Finding]:
    """Run each kept figure anew by its manifest: those that come out otherwise, and those whose table is not there."""
    rows = select(ComputationRow).where(col(ComputationRow.closed_at).is_(None)).order_by(col(ComputationRow.id))
    for row in session.exec(rows):
        try:
            found = _run(json.loads(row.manifest), tables)
        except UnknownIdentifier as fault:
            yield Finding(
                "table-lost",
                Caption(f"{row.label_nl}: de tabel is er niet meer ({row.source})", str(fault)),
                row.id,
                _GIVE,
            )
        except (SchakelError, TypeError, KeyError) as fault:
            what = Caption(f"{row.label_nl}: kan niet opnieuw berekend worden ({fault})", f"{row.label_nl}: {fault}")
            yield Finding("not-computable", what, row.id, _ANEW)
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
    if other:
        told = ", ".join(f"{name}: {before[name]} → {now.get(name)}" for name in other[:3])
        what = Caption(
            f"{row.label_nl} komt nu anders uit: {told}", f"{row.label_en or row.label_nl} comes out otherwise: {told}"
        )
        yield Finding("figure-differs", what, row.id, _ANEW)
    else:
        by = f"{manifest.get('schakel')} → {found.manifest['schakel']}"
        what = Caption(
            f"{row.label_nl} komt hetzelfde uit, maar andere rijen van de tabel niet ({by})",
            f"{row.label_en or row.label_nl} comes out the same, but other rows of its table do not ({by})",
        )
        yield Finding("answer-differs", what, row.id, _ANEW)
