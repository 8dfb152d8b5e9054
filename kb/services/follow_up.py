"""What became of motions, ask by ask: the rows that terminal, page and programs get."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date as Date
from typing import Any

from sqlmodel import Session, col, select

from kb.domain.dutch import fold
from kb.domain.states import SETTLED
from kb.domain.timeline import NOW, Moment
from kb.services.lookup import Lookup, known
from kb.services.motion_pages import motion_views
from kb.services.responsible import Responsible, responsible_for_motions
from kb.services.views.chamber import StepView
from kb.services.views.motions import MotionView
from kb.services.views.requests import RequestView
from kb.services.views.statements import ClaimView
from kb.services.views.things import Ref
from kb.storage.tables import ActorRow, MotionRow, RegisteredRow

Row = dict[str, Any]


def follow_up(session: Session, moment: Moment = NOW, *, only_open: bool = False, minister: str = "") -> list[Row]:
    """A row for every motion known at the moment, the last tabled first, as `kb follow-up --json` prints it.

    `only_open` leaves out those after which nothing is waited for; `minister` keeps those whose responsible minister, of
    then or of the day asked, or whose speaker has these words in the name. What nobody recorded is null, an empty list or
    `unknown`.
    """
    return [
        row
        for row in rows_of(session, moment)
        if not (only_open and row["state"] in SETTLED)
        and (not minister or fold(minister) in fold(" ".join(_ministers(row))))
    ]


def rows_of(session: Session, moment: Moment, only: Collection[str] | None = None) -> list[Row]:
    """The rows of all motions known at the moment, or of those in `only` (ids), the last tabled first."""
    look = Lookup(session, moment)
    narrowed = () if only is None else (col(MotionRow.id).in_(only),)
    there = select(RegisteredRow.id).where(known(RegisteredRow, moment))
    tabled = look.plain(MotionRow, *narrowed, col(MotionRow.id).in_(there))
    around = _around(look)
    views = motion_views(look, tabled, files=False)
    return in_order(_row(around, motion, views[motion.id]) for motion in tabled)


def in_order(rows: Iterable[Row]) -> list[Row]:
    """The last tabled first; those of which nobody recorded the day come last."""
    by_name = sorted(rows, key=lambda row: str(row["motion"]))
    by_day = sorted(by_name, key=lambda row: row["submitted"] or "", reverse=True)
    return sorted(by_day, key=lambda row: row["submitted"] is None)


def _ministers(row: Row) -> Iterator[str]:
    """The names of those responsible, then and now, and of those who said something."""
    yield from (each["name"] for when in ("then", "now") for each in row["responsible"][when])
    yield from (claim["actor"] for claim in _all_claims(row) if claim["actor"])


def _all_claims(row: Row) -> Iterator[Row]:
    yield from row["claims"]
    yield from (claim for request in row["requests"] for claim in request["claims"])


@dataclass(frozen=True)
class _Around:
    """What the rows of all motions are made with."""

    day: Date
    parties: Mapping[str, str]
    responsible: Mapping[str, Responsible]
    about: Mapping[str, list[Ref]]
    """Request to what it asks about."""


def _around(look: Lookup) -> _Around:
    moment = look.moment
    links = [link for link in look.confirmed("asksAbout") if moment.holds(link.valid_from, link.valid_to)]
    names = look.refs(link.object for link in links)
    about = defaultdict(list)
    for link in links:
        about[link.subject].append(names[link.object])
    parties = select(ActorRow.id, ActorRow.party).where(col(ActorRow.party).is_not(None))
    return _Around(
        day=moment.day,
        parties={actor: party for actor, party in look.session.exec(parties) if party},
        responsible=responsible_for_motions(look, moment.day),
        about=about,
    )


def _row(around: _Around, tabled: Any, motion: MotionView) -> Row:
    submitted = tabled.submitted
    asked = motion.requests
    about = {ref.id: ref for request in asked for ref in around.about.get(request.ref.id, ())}
    responsible = around.responsible.get(tabled.id, Responsible())
    requests = [_request(request, motion) for request in asked]
    return {
        "motion": tabled.id.removeprefix("motion/"),
        "title": tabled.label_nl,
        "title_en": tabled.label_en,
        "movers": [mover.label_nl for mover in motion.movers],
        "parties": list(dict.fromkeys(p for mover in motion.movers if (p := around.parties.get(mover.id)))),
        "state": motion.state.value,
        "flags": [flag.value for flag in motion.flags],
        "derivation": [term.nl for term in motion.derivation],
        "days_late": motion.days_late,
        "submitted": submitted.isoformat() if submitted else None,
        "age_days": (around.day - submitted).days if submitted else None,
        "dossier": tabled.id.removeprefix("motion/kst-").rpartition("-")[0],
        "decision": _decision(motion.decision),
        "turn": {
            "who": motion.turn.value,
            "since": motion.turn_since.isoformat() if motion.turn_since else None,
            "why": motion.turn_why.nl if motion.turn_why else None,
        },
        "responsible": {
            "then": _named(responsible.then), "now": _named(responsible.now), "ministries": _named(responsible.ministries),
        },
        "about": _named(about.values()),
        "term": _next_term([row for row, request in zip(requests, asked, strict=True) if request.waits], around.day),
        "claims": [_claim(claim) for claim in motion.claims],
        "requests": requests,
    }  # fmt: skip


def _named(refs: Iterable[Ref]) -> list[Row]:
    return [{"id": ref.id, "name": ref.label_nl, "name_en": ref.english} for ref in refs]


def _next_term(waits: Sequence[Row], day: Date) -> Row | None:
    """The first term of requests that wait, with the days until it; one that gives no date where there is no other."""
    waiting = [each["deadline"] for each in waits if each["deadline"]]
    dated = min((term for term in waiting if term["date"]), key=lambda term: term["date"], default=None)
    term = dated or next(iter(waiting), None)
    if term is None:
        return None
    days = (Date.fromisoformat(term["date"]) - day).days if term["date"] else None
    return {"said": term["said"], "date": term["date"], "days": days, "recess": term["recess"]}


def _decision(step: StepView | None) -> Row:
    """How the Chamber decided, and where that was seen; `unknown` where nobody recorded that it did."""
    return {"value": step.value, "source": step.source} if step else {"value": "unknown", "source": None}


def _request(request: RequestView, motion: MotionView) -> Row:
    claims = sorted((*request.claims, *motion.claims), key=lambda claim: claim.date or Date.max)
    return {
        "text": request.ref.label_nl,
        "text_en": request.ref.label_en,
        "kind": request.kind.value,
        "state": request.state.value,
        "flags": [flag.value for flag in request.flags],
        "days_late": request.days_late,
        "deadline": _deadline(request),
        "claims": [_claim(claim) for claim in claims],
        "assessments": [
            {"value": each.value, "quote": each.quote, "source": each.source, "by": each.by, "why": each.why,
             "date": each.date.isoformat(), "status": each.status.value}
            for each in request.assessments
        ],
        "chamber": [
            {"value": each.value.value, "quote": each.quote, "source": each.source, "by": each.by, "date": each.date.isoformat(),
             "next_deadline": each.next_deadline and each.next_deadline.isoformat()}
            for each in request.chamber
        ],
    }  # fmt: skip


def _claim(claim: ClaimView) -> Row:
    return {
        "stance": claim.stance.value,
        "quote": claim.quote.exact,
        "locator": claim.quote.locator,
        "date": claim.date.isoformat() if claim.date else None,
        "actor": claim.actor.label_nl if claim.actor else None,
        "status": claim.status.value,
    }


def _deadline(request: RequestView) -> Row | None:
    """The term that stands now. One without a date that leans on a recess tells how long after it the answer came."""
    if not request.deadlines:
        return None
    term, recess = request.deadlines[-1], request.recess
    return {
        "said": term.as_said,
        "date": term.due.isoformat() if term.due else None,
        "rule": term.rule,
        "recess": recess and {"ended": recess.ended.isoformat(), "source": recess.source,
                              "answered": recess.answered and recess.answered.isoformat(), "days": recess.days},
    }  # fmt: skip
