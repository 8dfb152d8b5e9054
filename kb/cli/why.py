"""`kb why`: what a statement in the graph rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from kb.cli import pass_settings
from kb.cli.output import json_option, print_json
from kb.errors import NotAsItShouldBe
from kb.settings import Settings

if TYPE_CHECKING:
    from kb.services.why import Answer


@click.command(epilog="Example: kb why chips-act addresses semiconductors")
@click.argument("subject")
@click.argument("predicate")
@click.argument("object_", metavar="OBJECT")
@json_option
@pass_settings
def why(settings: Settings, subject: str, predicate: str, object_: str, as_json: bool) -> None:
    """Tell why the graph says that SUBJECT has PREDICATE to OBJECT: the evidence, or the rule and what it follows from.

    Exit code 1 where the graph does not say so.
    """
    from kb.services.why import Statement
    from kb.services.workspace import Workspace

    answer = Workspace(settings).why(Statement(subject, predicate, object_))
    if as_json:
        print_json(answer)
    else:
        for line in _lines(answer):
            click.echo(line)
    if not (answer.links or answer.derivations):
        raise NotAsItShouldBe(
            f"the graph does not say that {subject} {predicate} {object_}; `kb links` lists what it says"
        )


def _lines(answer: Answer) -> list[str]:
    stated = [
        f"Bewijs {each.id}: «{each.quote.exact}» ({each.quote.locator})"
        for link in answer.links
        for each in link.evidence
    ]
    derived = []
    for each in answer.derivations:
        derived.append(f"Regel: {each.rule_nl}")
        derived += [f"  want {said.subject.id} {said.predicate} {said.object.id}" for said in each.premises]
    return stated + derived
