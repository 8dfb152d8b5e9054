"""`kb sparql`: asking the graph."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from kb.cli import pass_settings
from kb.cli.output import console, table
from kb.errors import InvalidInput, UnknownIdentifier
from kb.settings import Settings

if TYPE_CHECKING:
    from kb.services.sparql import Sparql

_FORMATS = ("table", "json", "xml", "csv", "tsv", "turtle", "jsonld", "nt", "rdfxml")


@click.command(epilog="Example: kb sparql --example coverage --format csv > coverage.csv")
@click.argument("query", required=False)
@click.option("--example", metavar="NAME", help="Ask the worked example of this name; --list names them.")
@click.option("--list", "listing", is_flag=True, help="List the worked examples.")
@click.option(
    "--format", "form", type=click.Choice(_FORMATS), help="[default: table, or turtle where the answer is a graph]"
)
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@pass_settings
def sparql(
    settings: Settings, query: str | None, example: str | None, listing: bool, form: str | None, as_json: bool
) -> None:
    """Ask the graph the SPARQL QUERY, or the one on standard input where that is "-". Nothing is changed."""
    from kb.services.sparql import Sparql

    if listing:
        _list(as_json=as_json)
        return
    graph = Sparql(settings)
    try:
        _ask(graph, _text(graph, query, example), "json" if as_json else form)
    finally:
        graph.close()


def _list(*, as_json: bool) -> None:
    from kb.cli.output import print_json
    from kb.graph.examples import examples

    if as_json:
        print_json([{"name": each.name, "title": each.title, "query": each.query} for each in examples().values()])
    else:
        table("Voorbeelden", ("naam", "vraag"), [(each.name, each.label("nl")) for each in examples().values()])


def _text(graph: Sparql, query: str | None, example: str | None) -> str:
    from kb.graph.examples import examples

    if (query is None) == (example is None):
        raise InvalidInput('give either a QUERY ("-" reads it from standard input) or --example NAME')
    if example is None:
        return sys.stdin.read() if query == "-" else query or ""
    if example not in examples():
        raise UnknownIdentifier(f"{example}: there is no such example; there are {', '.join(examples())}")
    return examples()[example].under(graph.vocabulary)


def _ask(graph: Sparql, text: str, form: str | None) -> None:
    from kb.services.sparql import FORMATS

    query = graph.admit(text)
    there = FORMATS[query.form]
    if form in (None, "table") and not query.form.gives_graph:
        _print(graph.answer(query, there["json"]))
        return
    if form is not None and form not in there:
        raise InvalidInput(f"--format {form}: a {query.form.name} query can be answered as {', '.join(there)}")
    sys.stdout.buffer.write(graph.answer(query, there[form or "turtle"]))
    sys.stdout.buffer.flush()


def _print(body: bytes) -> None:
    """SPARQL results in JSON as a table that a person reads."""
    import json

    data = json.loads(body)
    if "boolean" in data:
        console().print("ja" if data["boolean"] else "nee")
        return
    columns, rows = data["head"]["vars"], data["results"]["bindings"]
    table(f"Antwoord: {len(rows)}", columns, [[row.get(name, {}).get("value") for name in columns] for row in rows])
