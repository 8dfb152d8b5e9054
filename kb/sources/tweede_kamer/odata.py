"""OData answers in JSON: one record, a page of them, a bare list, or such an answer with what was asked around it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import IO, Any

from kb.errors import InvalidInput
from kb.sources.tweede_kamer.record import Read, Skipped, records_in

_CHUNK = 1 << 16
_LONGEST_RECORD = 1 << 24
_LIST = re.compile(r'\A\s*\[|"value"\s*:\s*\[')
_CONTEXT = re.compile(r'\$metadata#(?P<entity>\w+)|/OData/v4/[\d.]+/(?P<asked>\w+)"')
_SPACE = re.compile(r"[\s,]*")

TELLTALES = {
    "Kabinetsappreciatie": "Zaak", "ActorAfkorting": "ZaakActor", "DocumentNummer": "Document", "HoogsteVolgnummer":
    "Kamerstukdossier", "BesluitSoort": "Besluit", "Rubriek": "Agendapunt", "FractieGrootte": "Stemming", "Achternaam": "Persoon",
    "AantalZetels": "Fractie", "Voortouwnaam": "Activiteit", "KamerbriefNakoming": "Toezegging",
    "Zaal": "Vergadering",
}  # fmt: skip
"""A property that only one kind of record has, for lists that do not say of what. A Toezegging has a surname too."""


def read_odata(stream: IO[str], name: str) -> Iterator[Read]:
    """The records of an answer, one at a time. Raises InvalidInput where it is no JSON, naming the place."""
    head = stream.read(_CHUNK)
    opens = _LIST.search(head)
    named = _entity_named(head[: opens.start()] if opens else head[:400])
    if opens:
        raws = _elements(stream, head[opens.end() :], name)
    else:
        raws = iter([(1, _whole(head + stream.read(_LONGEST_RECORD), name))])
    for number, raw in raws:
        where = f"{name}: record {number}"
        if not isinstance(raw, Mapping):
            yield Skipped(where, f"{json.dumps(raw)[:40]} is no record")
        elif entity := named or entity_of(raw):
            yield from records_in(entity, raw, where)
        else:
            yield Skipped(where, f"of no known kind; it has {', '.join(list(raw)[:5]) or 'no fields'}")


def entity_of(raw: Mapping[str, Any]) -> str | None:
    """The kind of record that `raw` is, by what only that kind has."""
    found = [entity for telltale, entity in TELLTALES.items() if telltale in raw]
    return "Toezegging" if "Toezegging" in found else next(iter(found), None)


def next_page(answer: Mapping[str, Any]) -> str | None:
    """Where the following page of an answer is; None on the last."""
    link = answer.get("@odata.nextLink")
    return link if isinstance(link, str) and link else None


def _entity_named(head: str) -> str | None:
    found = _CONTEXT.search(head)
    return (found["entity"] or found["asked"]) if found else None


def _whole(text: str, name: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as fault:
        raise InvalidInput(f"{name}: no JSON ({fault}); expected an answer of the Chamber's OData service") from fault


def _elements(stream: IO[str], rest: str, name: str) -> Iterator[tuple[int, Any]]:
    """The elements of a list of which the opening bracket was read, with their number, while the stream is read on."""
    decoder, number, at = json.JSONDecoder(), 0, 0
    while True:
        at = _SPACE.match(rest, at).end()  # type: ignore[union-attr]  # the pattern fits everywhere
        if rest[at : at + 1] == "]":
            return
        try:
            element, at = decoder.raw_decode(rest, at)
        except ValueError as fault:
            more = stream.read(max(_CHUNK, len(rest) - at))
            if not more or len(rest) - at > _LONGEST_RECORD:
                raise InvalidInput(
                    f"{name}: record {number + 1} is cut off or damaged ({fault.args[0]}); fetch the file again"
                ) from fault
            rest, at = rest[at:] + more, 0
            continue
        number += 1
        yield number, element
