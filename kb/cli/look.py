"""`kb show`, `links` and `motions`: looking around."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import Any

import click

from kb.cli import pass_settings
from kb.cli.output import console, json_option, print_json, table
from kb.domain.timeline import Moment
from kb.domain.values import Status
from kb.settings import Settings

DAY = click.DateTime(["%Y-%m-%d"])
AS_OF = click.option("--as-of", type=DAY, help="The world on that day, YYYY-MM-DD.")
KNOWN_AT = click.option("--known-at", type=DAY, help="What was known at the end of that day.")


def moment_of(as_of: datetime | None, known_at: datetime | None) -> Moment:
    """The moment that the two options ask for; what was known on a day counts until its end."""
    known = datetime.combine(known_at, time.max, tzinfo=UTC) if known_at else None
    return Moment(as_of.date() if as_of else None, known)


@click.command(epilog="Example: kb show kst-21501-02-2383 --as-of 2021-11-30")
@click.argument("id_", metavar="ID")
@AS_OF
@KNOWN_AT
@json_option
@pass_settings
def show(settings: Settings, id_: str, as_of: datetime | None, known_at: datetime | None, as_json: bool) -> None:
    """Show all that is known about the thing ID: facts, stages, links with evidence, claims."""
    from kb.services.browse import entity_view
    from kb.services.workspace import Workspace

    with Workspace(settings).session() as session:
        view = entity_view(session, id_, moment_of(as_of, known_at))
    if as_json:
        print_json(view)
        return
    console().rule(f"{view.ref.label_nl} · {view.ref.id}")
    table(view.kind_term.nl, ("", ""), [(term.nl, value) for term, value in view.facts])
    if view.motion:
        table("Gevraagd", ("verzoek", "wat", "termijn", "stand"), list(_requests(view.motion)))
    if view.claims:
        table("Gezegd", ("strekking", "woorden", "waar", "status"), [_claim(claim) for claim in view.claims])
    if view.stages:
        table(
            "Fasen",
            ("datum", "fase", "bron", "zekerheid"),
            [(s.date, s.label_nl, s.source, s.verification) for s in view.stages],
        )
    table("Schakels", ("soort", "met", "status", "bewijs"), [_link(link) for link in view.links])


def _requests(motion: Any) -> Any:
    for dictum in motion.dicta:
        for request in dictum.requests:
            terms = "; ".join(deadline.as_said for deadline in request.deadlines)
            yield request.ref.id, request.ref.label_nl, terms, getattr(request, "state", None)


def _claim(claim: Any) -> tuple[Any, ...]:
    return (
        claim.stance.label("nl"),
        claim.quote.sentence or claim.quote.exact,
        claim.quote.locator,
        claim.status.label("nl"),
    )


def _link(link: Any) -> tuple[Any, ...]:
    evidence = "\n".join(f"{e.id} «{e.quote.sentence or e.quote.exact}» {e.quote.locator}" for e in link.evidence)
    return link.term.nl, link.other.label_nl, link.status.label("nl"), evidence


@click.command(epilog="Example: kb links instrument/european-chips-act --status confirmed")
@click.argument("id_", metavar="ID")
@click.option("--status", type=click.Choice([status.value for status in Status]), help="Only links of this status.")
@AS_OF
@KNOWN_AT
@json_option
@pass_settings
def links(
    settings: Settings,
    id_: str,
    status: str | None,
    as_of: datetime | None,
    known_at: datetime | None,
    as_json: bool,
) -> None:
    """List the links of the thing ID in both directions, with their evidence."""
    from kb.services.browse import links_of
    from kb.services.workspace import Workspace

    with Workspace(settings).session() as session:
        found = links_of(session, id_, Status(status) if status else None, moment_of(as_of, known_at))
    if as_json:
        print_json(found)
    else:
        table("Schakels", ("soort", "met", "status", "bewijs"), [_link(link) for link in found])


@click.command(epilog="Example: kb motions --json")
@AS_OF
@KNOWN_AT
@json_option
@pass_settings
def motions(settings: Settings, as_of: datetime | None, known_at: datetime | None, as_json: bool) -> None:
    """List motions: what each asked and what was said of it."""
    from kb.services.browse import motions as list_motions
    from kb.services.workspace import Workspace

    with Workspace(settings).session() as session:
        views = list_motions(session, moment_of(as_of, known_at))
    if as_json:
        print_json(views)
        return
    rows = []
    for view in views:
        asked = "\n".join(str(row[1]) for row in _requests(view.motion)) if view.motion else ""
        said = "\n".join(f"{c.stance.label('nl')}: {c.quote.exact}" for c in view.claims)
        rows.append((f"{view.ref.label_nl}\n{view.ref.id}", asked, said))
    table("Moties", ("motie", "gevraagd", "gezegd"), rows)
