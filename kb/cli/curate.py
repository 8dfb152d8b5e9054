"""`kb review`, `kb assess`, `kb chamber` and `kb term`: what people decide, and what they record of the Chamber."""

from __future__ import annotations

from datetime import datetime

import click

from kb.cli import pass_settings
from kb.cli.look import DAY
from kb.cli.output import json_option, print_json, table
from kb.domain.values import AssessmentValue, ChamberViewValue, Verdict
from kb.settings import Settings

BY = click.option("--by", metavar="NAME", help="Who decides.")
WHY = click.option("--why", metavar="TEXT", help="On what ground.")


@click.command(epilog='Example: kb review confirm e-1a2b3c4d5e6f --by "A. Jansen" --why "the note names it"')
@click.argument("verdict", type=click.Choice([verdict.value for verdict in Verdict]), required=False)
@click.argument("id_", metavar="ID", required=False)
@click.option("--list", "listing", is_flag=True, help="List what waits for a decision.")
@BY
@WHY
@json_option
@pass_settings
def review(
    settings: Settings,
    verdict: str | None,
    id_: str | None,
    listing: bool,
    by: str | None,
    why: str | None,
    as_json: bool,
) -> None:
    """List suggestions (--list), or confirm, reject or undo one by its ID: of evidence (e-…), of a claim (c-…),
    of a proposal (p-…) or of a reader's suggestion (o-…)."""
    if listing or verdict is None:
        _list(settings, as_json)
        return
    if not (id_ and by and why):
        raise click.UsageError(f"kb review {verdict} needs an ID, --by NAME and --why TEXT")
    from kb.services.clock import now
    from kb.services.curate import decide
    from kb.services.workspace import Workspace

    with Workspace(settings).writing() as session:
        decided = decide(session, id_, Verdict(verdict), by=by, why=why, now=now())
    if as_json:
        print_json({"id": id_, "status": decided})
    else:
        click.echo(f"{id_}: {decided.value}")


def _list(settings: Settings, as_json: bool) -> None:
    from kb.services.curate import review_list
    from kb.services.workspace import Workspace

    with Workspace(settings).session() as session:
        waiting = review_list(session)
    if as_json:
        print_json(waiting)
    else:
        table(
            "Wacht op een besluit",
            ("id", "wat", "citaat", "waar"),
            [(w.id, w.what, w.exact, w.locator) for w in waiting],
        )


@click.command(
    epilog='Example: kb chamber request/kst-35663-15.2.1 partly --by "commissie BHO" --date 2022-06-21 --quote "…" '
    "--source kst-33268-F --next-deadline 2022-12-31"
)
@click.argument("request")
@click.argument("value", type=click.Choice([value.value for value in ChamberViewValue]))
@click.option("--by", required=True, metavar="NAME", help="The Chamber, a committee or a member.")
@click.option("--date", required=True, type=DAY, help="When it was found.")
@click.option("--quote", required=True, help="The words that show it.")
@click.option("--source", required=True, help="Where they stand: an official id, locator or address.")
@click.option("--next-deadline", type=DAY, help="The new term that the Chamber set; it holds from then on.")
@json_option
@pass_settings
def chamber(
    settings: Settings,
    request: str,
    value: str,
    by: str,
    date: datetime,
    quote: str,
    source: str,
    next_deadline: datetime | None,
    as_json: bool,
) -> None:
    """Record what the Chamber finds was done about REQUEST. Earlier views are kept; no state follows from it."""
    from kb.services.clock import now
    from kb.services.curate import note_view
    from kb.services.workspace import Workspace

    with Workspace(settings).writing() as session:
        view = note_view(
            session, request, ChamberViewValue(value), quote=quote, source=source, by=by, date=date.date(),
            next_deadline=next_deadline.date() if next_deadline else None, now=now(),
        )  # fmt: skip
    if as_json:
        print_json({"id": view, "request": request, "value": value})
    else:
        click.echo(f"{request}: {value} ({view})")


@click.command(
    epilog='Example: kb term request/kst-21501-02-2383.1.2 --said "kort na het zomerreces" --due 2021-10-06 '
    '--rule "dertig dagen na het reces" --why "vaste afspraak" --source "redactie"'
)
@click.argument("request")
@click.option("--said", required=True, help="The term as it was said.")
@click.option("--due", type=DAY, help="The last day, where a rule gives one.")
@click.option("--rule", metavar="NAME", help="The rule that gave that day.")
@click.option("--set-on", type=DAY, help="When the term was set.")
@click.option("--why", required=True, metavar="TEXT", help="Why it is another one than before.")
@click.option("--source", required=True, help="Where it stands: an official id, locator or address.")
@json_option
@pass_settings
def term(
    settings: Settings,
    request: str,
    said: str,
    due: datetime | None,
    rule: str | None,
    set_on: datetime | None,
    why: str,
    source: str,
    as_json: bool,
) -> None:
    """Set the term of REQUEST. The last one set holds; those before it stay as its history."""
    from kb.services.clock import now
    from kb.services.curate import Term, set_term
    from kb.services.workspace import Workspace

    wanted = Term(said, due.date() if due else None, rule, set_on.date() if set_on else None, why, source)
    with Workspace(settings).writing() as session:
        term_id = set_term(session, request, wanted, now=now())
    if as_json:
        print_json({"id": term_id, "request": request, "due": wanted.due})
    else:
        click.echo(f"{request}: {wanted.due or said} ({term_id})")


@click.command(
    epilog='Example: kb assess request/kst-35663-15.2.1 met --quote "…" --source kst-21501-30-539 --by "A. Jansen"'
)
@click.argument("request")
@click.argument("value", type=click.Choice([value.value for value in AssessmentValue]))
@click.option("--quote", required=True, help="The words that show it.")
@click.option("--source", required=True, help="Where they stand: an official id, locator or address.")
@click.option("--by", required=True, metavar="NAME", help="Who assesses.")
@WHY
@json_option
@pass_settings
def assess(
    settings: Settings, request: str, value: str, quote: str, source: str, by: str, why: str | None, as_json: bool
) -> None:
    """Record what was done about REQUEST, with the words and the source that show it. An earlier assessment is kept."""
    from kb.services.clock import now
    from kb.services.curate import assess as record
    from kb.services.workspace import Workspace

    with Workspace(settings).writing() as session:
        assessment_id = record(
            session, request, AssessmentValue(value), quote=quote, source=source, by=by, why=why, now=now()
        )
    if as_json:
        print_json({"id": assessment_id, "request": request, "value": value})
    else:
        click.echo(f"{request}: {value} ({assessment_id})")
