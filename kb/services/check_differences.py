"""Where a draft states another stage, date or figure than the base has, with what the base has and its source."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date as Date
from functools import partial

from babel.dates import format_date
from babel.numbers import format_decimal, format_percent
from sqlmodel import Session, select

from kb.domain.terms import LANGUAGES, Language
from kb.domain.timeline import STAGES, Moment
from kb.domain.values import DatePrecision, StageScheme
from kb.mentions.model import FoundThing, Quantity
from kb.services.analyse import POLICY_KINDS, thing_key
from kb.services.browse import entity_view
from kb.services.check_draft import ENOUGH_IN_COMMON, FEWEST_IN_COMMON, Draft, Row, stems
from kb.services.views import EntityView
from kb.storage.tables import ObservationRow


def differences(session: Session, draft: Draft) -> list[Row]:
    """Everything that differs. `name` and `known_as` are for people, in each language; the other values for programs."""
    return [*_stages(session, draft), *_figures(session, draft)]


def _stages(session: Session, draft: Draft) -> Iterator[Row]:
    """Stages that the draft states where the base has another one on the draft's day, and another day for the same one."""
    for thing in draft.found.things:
        stated = draft.found.stages.get(thing_key(thing))
        if not (stated and thing.entity and thing.kind in POLICY_KINDS):
            continue
        view = entity_view(session, thing.entity, Moment(draft.day))
        yield from _days(draft, thing, stated, view)
        now = view.current_stage
        if now and now.stage != stated:
            yield {"what": "stage", "thing": thing.entity, "name": _name(view),
                   "stated": stated, "stated_as": _in_both(partial(_stage, view, stated)),
                   "known": now.stage, "known_as": _in_both(partial(_stage, view, now.stage)),
                   "since": now.date.isoformat() if now.date else None,
                   "since_as": _in_both(partial(_day, now.date, precision=now.precision)), "source": now.source,
                   **draft.place(thing.mentions[0].span)}  # fmt: skip


def _days(draft: Draft, thing: FoundThing, stated: str, view: EntityView) -> Iterator[Row]:
    """The one day that a sentence gives for a stage, where none of the base's days for that stage is the same."""
    known = [
        stage for stage in view.stages if stage.stage == stated and stage.date and stage.precision is DatePrecision.DAY
    ]
    for mention in thing.mentions if known else ():
        sentence = draft.found.read.sentence_at(mention.span.start)
        days = [each for each in draft.found.dates if sentence and sentence.start <= each.span.start < sentence.end]
        if len(days) == 1 and days[0].precision == "day" and days[0].iso not in {str(stage.date) for stage in known}:
            first = known[0]
            yield {"what": "date", "thing": view.ref.id, "name": _name(view),
                   "stated": days[0].iso, "stated_as": _in_both(partial(_day, Date.fromisoformat(days[0].iso or ""))),
                   "known": str(first.date), "known_as": _in_both(partial(_day, first.date)),
                   "since": None, "since_as": None, "source": first.source, **draft.place(days[0].span)}  # fmt: skip


def _figures(session: Session, draft: Draft) -> Iterator[Row]:
    """Figures in sentences about the same thing as one of the base's, in the same unit, that are another number.

    A figure is held against the one with which its sentence has most words in common; rounding is no difference.
    """
    known = [(row, stems(f"{row.label_nl} {row.of_nl}")) for row in session.exec(select(ObservationRow))]
    for quantity in draft.found.quantities:
        sentence = draft.found.read.sentence_at(quantity.span.start)
        said = stems(draft.words(sentence)) if sentence else frozenset()
        alike = [
            (len(asked & said) / max(len(asked), 1), row)
            for row, asked in known
            if len(asked & said) >= FEWEST_IN_COMMON
        ]
        most = max((score for score, _ in alike), default=0.0)
        same = [
            row
            for score, row in alike
            if score == most and score >= ENOUGH_IN_COMMON and _unit(row.unit) == _unit(quantity.unit)
        ]
        if same and not any(_is_about(quantity, row) for row in same):
            row = same[0]
            yield {"what": "figure", "thing": row.id, "name": {"nl": row.label_nl, "en": row.label("en")},
                   "stated": quantity.surface, "stated_as": dict.fromkeys(LANGUAGES, quantity.surface),
                   "known": f"{row.value:g} {row.unit}", "known_as": _in_both(partial(_figure, row)),
                   "since": row.date.isoformat() if row.date else None, "since_as": _in_both(partial(_day, row.date)),
                   "source": row.source,
                   **draft.place(quantity.span)}  # fmt: skip


def _in_both(say: Callable[[Language], str]) -> dict[Language, str]:
    return {language: say(language) for language in LANGUAGES}


def _name(view: EntityView) -> dict[str, str]:
    return {"nl": view.ref.label_nl, "en": view.ref.english}


def _stage(view: EntityView, stage: str, language: Language) -> str:
    """What people call a stage: as the thing's own scheme does, or any scheme that has it."""
    scheme = next((value for _, value in view.facts if isinstance(value, StageScheme)), None)
    alike = [term for (of, name), term in STAGES.items() if name == stage and of is scheme]
    alike += [term for (_, name), term in STAGES.items() if name == stage]
    return alike[0].term.label(language) if alike else stage


_FORMS = {DatePrecision.DAY: "d MMMM y", DatePrecision.MONTH: "MMMM y", DatePrecision.YEAR: "y"}


def _day(day: Date | None, language: Language, precision: str = DatePrecision.DAY) -> str:
    """A date as exact as it is known; nothing where it is not."""
    form = _FORMS.get(DatePrecision(precision))
    return format_date(day, form, locale=language) if day and form else ""


def _figure(row: ObservationRow, language: Language) -> str:
    if row.unit == "fraction":
        return format_percent(row.value, "#,##0.#%", locale=language)
    unit = "" if row.unit == "count" else f" {row.unit}"
    of = row.of_en if language == "en" and row.of_en else row.of_nl
    return f"{format_decimal(row.value, locale=language)}{unit} {of}"


def _unit(unit: str) -> str:
    """Percentages and fractions say the same in two ways."""
    return "%" if unit == "fraction" else unit


def _is_about(quantity: Quantity, row: ObservationRow) -> bool:
    """Whether two figures are the same to the digits that the draft gives."""
    stated, known = (each.value * (100 if each.unit == "fraction" else 1) for each in (quantity, row))
    decimals = len(digits[1]) if (digits := re.search(r"\d[.,](\d+)\D*$", quantity.surface)) else 0
    return (
        abs(stated - known) <= 0.5 * 10.0**-decimals
        if "%" in _unit(row.unit)
        else abs(stated - known) <= abs(known) * 0.005
    )
