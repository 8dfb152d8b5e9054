"""Motions joined from OData and the official XML, a JSON object a line: the form in which collections of them are shared.

It has what OData has not: the signers, the heading and the operative clauses of the published text.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import IO, Any

from kb.sources.tweede_kamer.record import ChamberRecord, Edge, Read, Skipped

_NEEDED = ("id", "zaak", "document", "onderwerp")
_ZAAK = {
    "Nummer": "zaak", "Onderwerp": "onderwerp", "Vergaderjaar": "vergaderjaar", "Kabinetsappreciatie": "kabinetsappreciatie",
    "Afgedaan": "afgedaan",
}  # fmt: skip
_DOCUMENT = {
    "DocumentNummer": "document", "Soort": "soort", "Onderwerp": "onderwerp", "Vergaderjaar": "vergaderjaar", "Datum": "date",
    "Identifier": "id", "Heading": "heading", "Signers": "signers", "Dicta": "dicta",
}  # fmt: skip
"""Fields of the records, and where they stand in a line. The last four are not the service's own."""


def read_joined(lines: IO[str], name: str) -> Iterator[Read]:
    """The records of a file of lines; a line that is damaged or not of this form is told of and left out."""
    for number, line in enumerate(lines, start=1):
        where = f"{name}:{number}"
        if not line.strip():
            continue
        try:
            raw = json.loads(line)
        except ValueError as fault:
            yield Skipped(where, f"no JSON ({fault})")
            continue
        if why := _odd(raw):
            yield Skipped(where, f"no motion: {why}")
        else:
            yield from _records(raw)


def _odd(raw: Any) -> str | None:
    """Why a line is no motion of this form; None for one that is."""
    if not isinstance(raw, dict):
        return "no object"
    missing = [each for each in _NEEDED if not isinstance(raw.get(each), str) or not raw[each]]
    if missing:
        return f"{', '.join(missing)} missing"
    lists = {"signers": str, "dicta": str, "dossiers": dict}
    wrong = [name for name, kind in lists.items() if name in raw and not _is_list_of(raw[name], kind)]
    wrong = wrong or [name for name in ("dossiers",) if not all(each.get("number") for each in raw.get(name, ()))]
    return f"{', '.join(wrong)} not as expected" if wrong else None


def _is_list_of(value: Any, kind: type) -> bool:
    return isinstance(value, list) and all(isinstance(each, kind) for each in value)


def is_joined(line: Any) -> bool:
    """Whether a line of a file is of this form."""
    return isinstance(line, dict) and all(line.get(each) for each in _NEEDED)


def _records(raw: Mapping[str, Any]) -> Iterator[ChamberRecord]:
    dossiers = [(_dossier_id(each), each) for each in raw.get("dossiers") or ()]
    edges = tuple(Edge("Kamerstukdossier", identifier) for identifier, _ in dossiers)
    zaak = {**_picked(raw, _ZAAK), "Soort": "Motie"}
    yield ChamberRecord("Zaak", raw["zaak"], zaak, (Edge("Document", raw["document"]), *edges))
    yield ChamberRecord("Document", raw["document"], _picked(raw, _DOCUMENT), edges)
    for identifier, each in dossiers:
        fields = {"Nummer": each["number"], "Toevoeging": each.get("suffix"), "Titel": each.get("title")}
        yield ChamberRecord("Kamerstukdossier", identifier, {k: v for k, v in fields.items() if v is not None})


def _picked(raw: Mapping[str, Any], fields: Mapping[str, str]) -> dict[str, Any]:
    return {name: raw[key] for name, key in fields.items() if raw.get(key) is not None}


def _dossier_id(dossier: Mapping[str, Any]) -> str:
    return "-".join(str(each) for each in ("dossier", dossier["number"], dossier.get("suffix")) if each)
