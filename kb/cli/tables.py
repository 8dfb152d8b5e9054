"""An analysis as tables that a person reads."""

from __future__ import annotations

from typing import Any

from kb.cli.output import console, table

Json = dict[str, Any]


def print_analysis(data: Json) -> None:
    """Print what was found in one document; `data` is the shape of `kb analyse --format json`."""
    document = data["document"]
    console().rule(f"{document['id'] or 'Document'} · {document['date'] or 'zonder datum'} · {document['type']}")
    table("Hoofdstukken", ("nr.", "titel", "vindplaats", "regel"), map(_section, data["sections"]))
    table("Noten", ("nr.", "bij", "hoofdstuk", "tekst"), map(_note, data["notes"]))
    table("Verwijzingen", ("soort", "zoals geschreven", "kenmerk", "vindplaats"), map(_citation, data["citations"]))
    table("Moties", ("motie", "kenmerk", "", "tekst"), [row for motion in data["motions"] for row in _motion(motion)])
    table("Toezeggingen", ("kenmerk", "strekking", "zin"), [row for c in data["commitments"] for row in _commitment(c)])
    table("EU-instrumenten", ("naam", "kenmerk", "fase volgens de tekst", "genoemd"), map(_policy, data["instruments"]))
    table(
        "Nationale maatregelen", ("naam", "kenmerk", "fase volgens de tekst", "genoemd"), map(_policy, data["measures"])
    )
    table("Producten", ("naam", "codes", "rol", "genoemd"), map(_product, data["products"]))
    table("Cijfers", ("zoals geschreven", "waarde", "eenheid", "waarvan", "exact"), map(_quantity, data["quantities"]))
    table("Data", ("zoals geschreven", "datum", "nauwkeurigheid"), map(_date, data["dates"]))
    table("Schakels", ("van", "", "naar", "vindplaats"), map(_link, data["links"]))


def _section(section: Json) -> tuple[Any, ...]:
    return section["number"], section["title"], section["locator"], section["line"]


def _note(note: Json) -> tuple[Any, ...]:
    return note["number"], note["marker_word"], note["section"], note["text"]


def _citation(citation: Json) -> tuple[Any, ...]:
    return citation["kind"], citation["surface"], ", ".join(citation["ids"]) or "niet herleid", citation["locator"]


def _motion(motion: Json) -> list[tuple[Any, ...]]:
    name = "/".join(motion["movers"]) + (" c.s." if motion["with_others"] else "")
    asked = [("gevraagd", request["text"] + _deadline(request)) for request in motion["requests"]]
    said = [(f"gezegd: {s['stance']}", s["text"]) for s in motion["statements"]]
    return [
        ("" if row else name, "" if row else motion["id"], what, text)
        for row, (what, text) in enumerate(asked + said or [("genoemd", "")])
    ]


def _deadline(request: Json) -> str:
    return f" [{request['deadline']}]" if request["deadline"] else ""


def _commitment(commitment: Json) -> list[tuple[Any, ...]]:
    return [(commitment["id"], s["stance"], s["text"]) for s in commitment["statements"]]


def _policy(policy: Json) -> tuple[Any, ...]:
    return policy["name"], policy["id"], policy["stage_stated"], f"{len(policy['mentions'])}×"


def _product(product: Json) -> tuple[Any, ...]:
    return product["name"], " ".join(product["codes"]), product["role"], f"{len(product['mentions'])}×"


def _quantity(quantity: Json) -> tuple[Any, ...]:
    return (
        quantity["surface"],
        f"{quantity['value']:g}",
        quantity["unit"],
        quantity["of"],
        "ja" if quantity["exact"] else "nee",
    )


def _date(found: Json) -> tuple[Any, ...]:
    return found["surface"], found["iso"], found["precision"]


def _link(link: Json) -> tuple[Any, ...]:
    return link["from"], link["predicate"], link["to"], link["locator"]
