"""`make generate`: what is derived from the declared model and committed, so that people and programs can read it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from kb.domain.links import PREDICATES
from kb.domain.values import ValueList
from kb.graph import ontology, shapes
from kb.graph.schema import Property, Record, records


def artefacts() -> dict[str, str]:
    """Every generated file: its path from the top of the checkout, and what it holds."""
    return {
        "ontology/kb.ttl": ontology.turtle(),
        "ontology/shapes.ttl": shapes.turtle(),
        "ontology/context.jsonld": ontology.context(),
        "docs/reference/data-model.md": data_model_page(),
    }


def data_model_page() -> str:
    """The page of the documentation with every record, field, predicate and value list."""
    return "\n".join(_page_lines()) + "\n"


def _page_lines() -> Iterator[str]:
    yield from ("# The data model", "", "Generated from the declared model by `make generate`; do not edit.", "")
    yield from ("## Records", "")
    for each in records():
        yield from _record_lines(each)
    yield from (
        "## Predicates",
        "",
        "| predicate | from → to | Nederlands | English | inverse |",
        "| --- | --- | --- | --- | --- |",
    )
    for predicate in PREDICATES.values():
        ends = f"{', '.join(predicate.subjects)} → {', '.join(predicate.objects)}"
        ends += " (of one kind)" if predicate.same_kind else ""
        names = predicate.term, predicate.inverse
        inverse = f"`{names[1].iri}` {names[1].nl} / {names[1].en}"
        yield f"| `{names[0].iri}` | {ends} | {names[0].nl} | {names[0].en} | {inverse} |"
    yield from ("", "## Value lists", "")
    for values in ontology.value_lists():
        yield from _value_list_lines(values)


def _record_lines(each: Record) -> Iterator[str]:
    yield f"### {each.model.__name__}: {each.term.nl} / {each.term.en}"
    yield from ("", f"`{each.term.iri}`. {_paragraph(each.model.__doc__)}", "")
    yield from (
        "| field | term | Nederlands | English | type | must be |",
        "| --- | --- | --- | --- | --- | --- |",
    )
    yield from (_field_row(field) for field in each.properties)
    yield ""


def _field_row(field: Property) -> str:
    term = (f"`{field.term.iri}`" if field.term else "", field.caption.nl, field.caption.en)
    kind = f"→ {field.target}" if field.target else field.type.__name__
    demands = [
        *(["key"] if field.key else []),
        *(["filled in"] if field.required and not field.key else []),
        *(["unique"] if field.unique else []),
        *field.constraints,
    ]
    cells = (f"`{field.name}`", *term, kind, ", ".join(demands).replace("|", "\\|"))
    return f"| {' | '.join(cells)} |"


def _value_list_lines(values: type[ValueList]) -> Iterator[str]:
    yield from (f"### {values.__name__}", "", _paragraph(values.__doc__), "")
    yield from ("| value | Nederlands | English |", "| --- | --- | --- |")
    yield from (f"| `{member.value}` | {member.label('nl')} | {member.label('en')} |" for member in values)
    yield ""


def _paragraph(text: str | None) -> str:
    return " ".join((text or "").split())


def main(root: Path) -> None:
    """Write every artefact under `root`."""
    for name, text in artefacts().items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path.cwd())
