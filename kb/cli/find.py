"""`kb search` and `kb dependency`: finding by words, and what bears on a dependency."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

import click

from kb.cli import pass_settings
from kb.cli.look import AS_OF, KNOWN_AT, moment_of
from kb.cli.output import console, json_option, print_json, table
from kb.settings import Settings

if TYPE_CHECKING:
    from rich.text import Text

FACET_OPTIONS = {
    "kind": "instrument, measure, motion, dependency, passage, note, …",
    "level": "eu or nl.",
    "stage": "Order on the common line of stages, or its name.",
    "dependency": "What bears on this dependency, or is about it.",
    "product": "What covers this product, or is about it.",
    "country": "Country or region relied on or asked about.",
    "ministry": "Ministry that is responsible, or that sent it.",
    "state": "State of a motion or request: open, met, …",
    "year": "Year of a document, motion, figure or stage.",
    "evidence": "with or without.",
}
"""Facet to what it takes; each may be given several times."""
SUGGESTIONS = click.option("--suggestions", is_flag=True, help="Count links too that nobody has decided on.")
_SHOWN_VALUES = 6


def _facet_options(command: Callable[..., Any]) -> Callable[..., Any]:
    for name, text in reversed(FACET_OPTIONS.items()):
        command = click.option(f"--{name}", f"facet_{name}", multiple=True, metavar=name.upper(), help=text)(command)
    return command


@click.command(epilog="Example: kb search zeldzame aarden --kind instrument --kind measure --as-of 2021-11-22")
@click.argument("words", nargs=-1)
@_facet_options
@AS_OF
@KNOWN_AT
@SUGGESTIONS
@click.option("--no-synonyms", is_flag=True, help="Only the words themselves, no other names of the same thing.")
@click.option("--no-compounds", is_flag=True, help="Do not look inside compounds.")
@click.option("--without", multiple=True, metavar="NAME", help="Another name or compound not to search for.")
@click.option("--limit", type=click.IntRange(1, 500), default=20, show_default=True)
@click.option("--why", is_flag=True, help="Show for each hit why it was found.")
@json_option
@pass_settings
def search(
    settings: Settings,
    /,
    words: tuple[str, ...],
    as_of: datetime | None,
    known_at: datetime | None,
    suggestions: bool,
    no_synonyms: bool,
    no_compounds: bool,
    without: tuple[str, ...],
    limit: int,
    why: bool,
    as_json: bool,
    **facets: tuple[str, ...],
) -> None:
    """Search documents and things by WORDS.

    WORDS may hold "phrases", AND OR NOT, (groups), begin*, alike~, field:value and date:2021..2023; an official number in
    any spelling goes to what it names. Without WORDS everything is counted and listed.
    """
    from kb.services.find import Question, as_data
    from kb.services.workspace import Workspace

    question = Question(
        words=" ".join(words),
        chosen={name.removeprefix("facet_"): values for name, values in facets.items() if values},
        moment=moment_of(as_of, known_at),
        suggestions=suggestions,
        synonyms=not no_synonyms,
        compounds=not no_compounds,
        without=without,
        limit=limit,
    )
    answer = Workspace(settings).search(question)
    if as_json:
        print_json(as_data(answer))
    else:
        _print_answer(answer, why=why)


def _print_answer(answer: Any, *, why: bool) -> None:
    out = console()
    for ref in answer.direct:
        out.print(ref.label_nl, style="bold", end=" ", markup=False)
        out.print(f"· {ref.id}", markup=False)
    for each in answer.expanded:
        others = ", ".join((*each.synonyms, *each.compounds))
        out.print(f"Ook gezocht op (voor {each.asked!r}): {others}", markup=False)
    if answer.some_words:
        out.print("Niets heeft alle woorden; dit heeft er een deel van.", markup=False)
    for correction in answer.did_you_mean:
        out.print(f"Bedoelde u: {correction}", markup=False)
    columns = ("wat", "titel", "waar", "fragment", *(("waarom",) if why else ()))
    table(f"Gevonden: {answer.total}", columns, [_row(hit, why=why) for hit in answer.hits])
    counts = [
        (facet.label_nl, ", ".join(f"{each.label_nl} ({each.count})" for each in facet.values[:_SHOWN_VALUES]))
        for facet in answer.facets
    ]
    table("Verfijnen", ("naar", "waarden"), counts)


def _row(hit: Any, *, why: bool) -> tuple[object, ...]:
    kind = f"{hit.kind}\n{hit.stage.label_nl} {hit.stage.date or ''}" if hit.stage else hit.kind
    reasons = "\n".join(
        f"{each.asked}: {each.how} «{each.found}» in {each.field} ({each.weight:.1f})" for each in hit.why
    )
    cells = (kind, hit.title, hit.locator, marked(hit.snippet, hit.marked))
    return (*cells, reasons) if why else cells


def marked(text: str, places: Iterable[tuple[int, int]]) -> Text:
    """`text` for a terminal, with the words at `places` in bold."""
    from rich.text import Text

    drawn = Text(text)
    for start, end in places:
        drawn.stylize("bold underline", start, end)
    return drawn


@click.command(epilog="Example: kb dependency zeldzame aarden --as-of 2021-11-22")
@click.argument("name", nargs=-1, required=True)
@AS_OF
@KNOWN_AT
@SUGGESTIONS
@json_option
@pass_settings
def dependency(
    settings: Settings,
    name: tuple[str, ...],
    as_of: datetime | None,
    known_at: datetime | None,
    suggestions: bool,
    as_json: bool,
) -> None:
    """List the instruments and measures that bear on the dependency NAME, where each stands, and what is missing."""
    from kb.services.dependencies import THROUGH, as_data
    from kb.services.workspace import Workspace

    view = Workspace(settings).bears_on(" ".join(name), moment_of(as_of, known_at), suggestions=suggestions)
    if as_json:
        print_json(as_data(view))
        return
    console().rule(f"{view.dependency.label_nl} · {view.dependency.id} · {view.day}")
    for level, title in (("eu", "EU-instrumenten"), ("nl", "Nationale maatregelen")):
        rows = [
            (each.policy.label_nl, _stage(each.stage), THROUGH[each.through].nl, "\n".join(map(_step, each.steps)))
            for each in view.of_level(level)
        ]
        table(title, ("wat", "fase", "hoe", "schakels en zinnen"), rows)
    table("Wat ontbreekt", ("",), [(each.nl,) for each in view.missing])


def _stage(stage: Any) -> str:
    return f"{stage.label_nl} {stage.date or ''}" if stage else "niet bekend"


def _step(step: Any) -> str:
    quotes = "; ".join(f"«{quote.sentence or quote.exact}» {quote.locator}" for quote in step.quotes)
    return f"{step.subject.label_nl} {step.predicate.nl} {step.object.label_nl}: {quotes}"
