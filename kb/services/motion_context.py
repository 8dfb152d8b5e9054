"""What stands around a motion: who is responsible, what it is about and which policies bear on that, the motions before and
after it, and all that happened, day by day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date as Date
from itertools import groupby

from sqlmodel import col, or_

from kb.domain.values import DecisionValue, RelationKind, Status
from kb.services.accepted import accepted
from kb.services.bearing import Network
from kb.services.lookup import Lookup
from kb.services.responsible import Responsible, responsible_for_motions
from kb.services.views.motion_context import ChainView, ConcernView, Lane, MotionContext, TimelineView
from kb.services.views.motions import MotionView
from kb.services.views.requests import RequestView
from kb.services.views.statements import ClaimView
from kb.storage.tables import ChamberRelationRow, MotionRow

_IN_LINE = (
    RelationKind.REPLACES,
    RelationKind.FOLLOWS,
    RelationKind.REPEATS,
    RelationKind.ADDS_TO,
    RelationKind.CHANGES,
)
"""The relations that make a line of motions, the later one first; that two are merely related is none."""


def motion_context(look: Lookup, row: MotionRow, motion: MotionView) -> MotionContext:
    """What stands around one motion at the moment asked."""
    day = look.moment.day
    responsible = responsible_for_motions(look, day).get(row.id, Responsible())
    return MotionContext(
        responsible.then,
        responsible.now,
        responsible.ministries,
        tuple(_concerns(look, motion)),
        tuple(_chain(look, row.id)),
        tuple(sorted(_timeline(row, motion), key=lambda each: (each.date, each.lane, each.label_nl))),
    )


def _concerns(look: Lookup, motion: MotionView) -> Iterator[ConcernView]:
    """What the requests ask about, with the policies that bear on it where it is a dependency."""
    asking = {request.ref.id: request.ref for request in motion.requests}
    links = accepted(look).links.values()
    ways = Network(links).ways
    about: dict[str, list[str]] = {}
    for link in links:
        if link.predicate == "asksAbout" and link.subject in asking:
            about.setdefault(link.object, []).append(link.subject)
    names = look.refs([*about, *(policy for each in about for policy in ways.get(each, ()))])
    for thing, requests in about.items():
        policies = sorted((names[each] for each in ways.get(thing, ())), key=lambda ref: (ref.kind, ref.place()))
        yield ConcernView(names[thing], tuple(asking[each] for each in sorted(requests)), tuple(policies))


def _chain(look: Lookup, motion_id: str) -> Iterator[ChainView]:
    """The steps of the line that a motion is in, the latest motion first."""
    found: dict[str, ChamberRelationRow] = {}
    todo = {motion_id}
    seen = set[str]()
    while todo:
        ends = or_(col(ChamberRelationRow.subject).in_(todo), col(ChamberRelationRow.object).in_(todo))
        rows = look.rows(ChamberRelationRow, ends, col(ChamberRelationRow.kind).in_(_IN_LINE))
        seen |= todo
        found |= {row.id: row for row in rows}
        todo = {end for row in rows for end in (row.subject, row.object)} - seen
    names = look.refs(seen)
    days = {row.id: row.submitted for row in look.rows(MotionRow, col(MotionRow.id).in_(seen))}
    for row in sorted(found.values(), key=lambda row: days.get(row.subject) or Date.min, reverse=True):
        if look.happened(days.get(row.subject)):
            yield ChainView(
                row.kind.label("nl"),
                row.kind.label("en"),
                row.subject,
                names.get(row.subject),
                days.get(row.subject),
                row.object,
                names.get(row.object),
                days.get(row.object),
                row.source,
            )


def _timeline(row: MotionRow, motion: MotionView) -> Iterator[TimelineView]:
    if row.submitted:
        yield TimelineView(row.submitted, Lane.CHAMBER, "ingediend", "tabled", row.source)
    for step in motion.steps:
        # That it was tabled is told already, by the paper itself.
        if step.date and not (step.value == "submitted" and step.date == row.submitted):
            nl, en = step.label_nl, step.label_en
            if step.value == DecisionValue.ADOPTED_PER_DOCUMENT:
                nl, en = f"uiterlijk: {nl}", f"at the latest: {en}"  # the day is that of the document, not of a vote
            yield TimelineView(step.date, Lane.CHAMBER, nl, en, step.source)
    yield from _letters([*motion.claims, *(claim for request in motion.requests for claim in request.claims)])
    for done in motion.follow_ups:
        if done.date:
            path = done.quote.path
            yield TimelineView(
                done.date, Lane.GOVERNMENT, done.label_nl, done.label_en or done.label_nl, done.source, path
            )
    for request in motion.requests:
        yield from _of_request(request)


def _letters(claims: Sequence[ClaimView]) -> Iterator[TimelineView]:
    """What was said, each document of a day once: with its confirmed stances."""
    dated = {claim.id: claim for claim in claims if claim.date and claim.status is Status.CONFIRMED}
    for (day, name), group in groupby(sorted(dated.values(), key=_letter), key=_letter):
        said = list(group)
        stances = dict.fromkeys(claim.stance for claim in said)
        nl, en = ("; ".join(stance.label(language) for stance in stances) for language in ("nl", "en"))
        document = said[0].quote.document
        yield TimelineView(
            Date.fromisoformat(day), Lane.GOVERNMENT, f"{document.label_nl}: {nl}", f"{document.english}: {en}", name,
            said[0].quote.path,
        )  # fmt: skip


def _letter(claim: ClaimView) -> tuple[str, str]:
    return (claim.date.isoformat() if claim.date else "", claim.quote.document.id.partition("/")[2])


def _of_request(request: RequestView) -> Iterator[TimelineView]:
    for term in request.deadlines:
        if term.due:
            nl, en = f"termijn: {request.ref.label_nl}", f"deadline: {request.ref.english}"
            yield TimelineView(term.due, Lane.TERM, nl, en, term.source)
    for found in request.assessments:
        nl, en = f"{request.ref.label_nl}: {found.label_nl}", f"{request.ref.english}: {found.label_en}"
        yield TimelineView(
            found.date,
            Lane.EDITORS,
            f"{nl} ({found.status.label('nl')})",
            f"{en} ({found.status.label('en')})",
            found.source,
        )
    for view in request.chamber:
        nl, en = f"{request.ref.label_nl}: {view.value.label('nl')}", f"{request.ref.english}: {view.value.label('en')}"
        yield TimelineView(view.date, Lane.CHAMBER, nl, en, view.source)
