"""Where a draft states another stage, date or figure than the base has, with what the base has and its source."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date as Date
from functools import partial

from babel.dates import format_date
from babel.numbers import format_decimal, format_percent
from sqlmodel import Session, select

from kb.documents.offsets import Span
from kb.domain.links import POLICY
from kb.domain.terms import LANGUAGES, Language
from kb.domain.timeline import STAGES, Moment
from kb.domain.values import DatePrecision, StageScheme
from kb.mentions.model import FoundThing, Quantity
from kb.mentions.stages import CUES, stages_stated
from kb.services.analyse import thing_key
from kb.services.browse import entity_view
from kb.services.check_draft import ENOUGH_IN_COMMON, FEWEST_IN_COMMON, Draft, Row, stems
from kb.services.views.entities import EntityView
from kb.storage.tables import ObservationRow


def differences(session: Session, draft: Draft) -> list[Row]:
    """Everything that differs. `name` and `known_as` are for people, in each language; the other values for programs."""
    return [*_stages(session, draft), *_figures(session, draft)]


def _stages(session: Session, draft: Draft) -> Iterator[Row]:
    """Stages that the draft states where the base has another one on the draft's day, and another day for the same one."""
    for thing in draft.found.things:
        stated = draft.found.stages.get(thing_key(thing))
        if not (stated and thing.entity and thing.kind in POLICY):
            continue
        view = entity_view(session, thing.entity, Moment(draft.day))
        yield from _days(draft, thing, stated, entity_view(session, thing.entity))
        now = view.current_stage
        if now and not _says_the_same(view, stated, now.stage):
            yield {"what": "stage", "thing": thing.entity, "name": _name(view),
                   "stated": stated, "stated_as": _in_both(partial(_stage, view, stated)),
                   "known": now.stage, "known_as": _in_both(partial(_stage, view, now.stage)),
                   "since": now.date.isoformat() if now.date else None,
                   "since_as": _in_both(partial(_day, now.date, precision=now.precision)), "source": now.source,
                   **draft.place(thing.mentions[0].span)}  # fmt: skip


_STILL = {
    "announced": frozenset({"proposed"}),
    "in_force": frozenset({"applies", "amended"}),
    "applies": frozenset({"amended"}),
}
"""Stages after which an earlier one may still be said: what is proposed is intended, what was amended is in force."""


def _says_the_same(view: EntityView, stated: str, known: str) -> bool:
    """Whether a stage that a draft states is true of what is at the stage `known`.

    What a thing's own scheme does not have, a text says in the words of another: a bill that was submitted is proposed.
    """
    scheme = _scheme(view)
    if stated == known or known in _STILL.get(stated, ()):
        return True
    orders = {term.order for (_, name), term in STAGES.items() if name == stated}
    own = STAGES.get((scheme, known)) if scheme else None
    return own is not None and (scheme, stated) not in STAGES and own.order in orders


def _days(draft: Draft, thing: FoundThing, stated: str, view: EntityView) -> Iterator[Row]:
    """The one day that a clause gives for a stage, where none of the base's days for that stage is the same."""
    known = [
        stage for stage in view.stages if stage.stage == stated and stage.date and stage.precision == DatePrecision.DAY
    ]
    told = {sentence for mention in thing.mentions if (sentence := _states(draft, mention.span, stated))}
    for sentence in sorted(told) if known else ():
        days = [
            each
            for each in draft.found.dates
            if sentence.start <= each.span.start < sentence.end and _tells(draft, sentence, each.span, stated)
        ]
        if len(days) == 1 and days[0].precision == "day" and days[0].iso not in {str(stage.date) for stage in known}:
            first = known[0]
            yield {"what": "date", "thing": view.ref.id, "name": _name(view),
                   "stated": days[0].iso, "stated_as": _in_both(partial(_day, Date.fromisoformat(days[0].iso or ""))),
                   "known": str(first.date), "known_as": _in_both(partial(_day, first.date)),
                   "since": None, "since_as": None, "source": first.source, **draft.place(days[0].span)}  # fmt: skip


def _states(draft: Draft, name: Span, stage: str) -> Span | None:
    """The sentence of a name where it gives the named thing this stage."""
    read = draft.found.read
    sentence = read.sentence_at(name.start)
    if sentence is None:
        return None
    policies = (each for each in draft.found.things if each.kind in POLICY)
    names = sorted(
        {m.span for each in policies for m in each.mentions if sentence.start <= m.span.start < sentence.end}
    )
    said = dict(zip(names, stages_stated(read.text, sentence, names), strict=True))
    return sentence if said.get(name) == stage else None


_CLAUSE = re.compile(r"[,;:()]")


def _tells(draft: Draft, sentence: Span, day: Span, stage: str) -> bool:
    """Whether the words between the commas around a day are those that tell the stage, so that it is the stage's day."""
    text = draft.found.read.text
    before = [each.end() for each in _CLAUSE.finditer(text, sentence.start, day.start)]
    after = _CLAUSE.search(text, day.end, sentence.end)
    clause = text[before[-1] if before else sentence.start : after.start() if after else sentence.end]
    return any(re.search(rf"\b(?:{cue.words})\b", clause, re.IGNORECASE) for cue in CUES if cue.stage == stage)


def _figures(session: Session, draft: Draft) -> Iterator[Row]:
    """Figures in sentences about the same thing as one of the base's, in the same unit, that are another number.

    A figure is held against the one with which its sentence has most words in common, of those that the sentence does not
    state already; rounding is no difference.
    """
    known = [(row, stems(f"{row.label_nl} {row.of_nl}")) for row in session.exec(select(ObservationRow))]
    for sentence, quantities in _by_sentence(draft):
        alike = list(_alike(draft, sentence, known))
        stated = {row.id for _, row in alike if any(_is_about(each, row) for each in quantities)}
        for quantity in quantities:
            same = [(score, row) for score, row in alike if _unit(row.unit) == _unit(quantity.unit)]
            if any(_is_about(quantity, row) for _, row in same):
                continue
            open_ = [(score, row) for score, row in same if row.id not in stated]
            if open_:
                yield _other_figure(draft, quantity, max(open_, key=lambda each: each[0])[1])


def _by_sentence(draft: Draft) -> Iterator[tuple[Span, list[Quantity]]]:
    found: dict[Span, list[Quantity]] = {}
    for quantity in draft.found.quantities:
        if sentence := draft.found.read.sentence_at(quantity.span.start):
            found.setdefault(sentence, []).append(quantity)
    yield from found.items()


def _alike(
    draft: Draft, sentence: Span, known: Sequence[tuple[ObservationRow, frozenset[str]]]
) -> Iterator[tuple[float, ObservationRow]]:
    """The figures of the base that a sentence may state, with the part of their words that it shares.

    One about a country is only meant where the sentence names it, and where it names another one none but that is meant.
    """
    said = stems(draft.words(sentence))
    named = {
        thing.entity
        for thing in draft.found.of_kind("country")
        for mention in thing.mentions
        if sentence.start <= mention.span.start < sentence.end
    }
    for row, asked in known:
        about = {row.about_id} if (row.about_id or "").startswith("country/") else set()
        score = len(asked & said) / max(len(asked), 1)
        if len(asked & said) >= FEWEST_IN_COMMON and score >= ENOUGH_IN_COMMON and about <= named <= about | _OWN:
            yield score, row


_OWN = frozenset({"country/NL"})
"""The country that a letter speaks of without being about it."""


def _other_figure(draft: Draft, quantity: Quantity, row: ObservationRow) -> Row:
    return {"what": "figure", "thing": row.id, "name": {"nl": row.label_nl, "en": row.label("en")},
            "stated": quantity.surface, "stated_as": dict.fromkeys(LANGUAGES, quantity.surface),
            "known": f"{row.value:g} {row.unit}", "known_as": _in_both(partial(_figure, row)),
            "since": row.date.isoformat() if row.date else None, "since_as": _in_both(partial(_day, row.date)),
            "source": row.source,
            **draft.place(quantity.span)}  # fmt: skip


def _in_both(say: Callable[[Language], str]) -> dict[Language, str]:
    return {language: say(language) for language in LANGUAGES}


def _name(view: EntityView) -> dict[str, str]:
    return {"nl": view.ref.label_nl, "en": view.ref.english}


def _scheme(view: EntityView) -> StageScheme | None:
    return next((value for _, value in view.facts if isinstance(value, StageScheme)), None)


def _stage(view: EntityView, stage: str, language: Language) -> str:
    """What people call a stage: as the thing's own scheme does, or any scheme that has it."""
    scheme = _scheme(view)
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


_ROUGH = 0.1
"""The part by which a figure that is only given roughly may differ. Our own choice: a tenth."""


def _is_about(quantity: Quantity, row: ObservationRow) -> bool:
    """Whether two figures are the same to the digits that the draft gives, or roughly where one of them is rough."""
    if _unit(row.unit) != _unit(quantity.unit):
        return False
    stated, known = (each.value * (100 if each.unit == "fraction" else 1) for each in (quantity, row))
    apart = abs(stated - known)
    if not (quantity.exact and row.exactly) and apart <= abs(known) * _ROUGH:
        return True
    decimals = len(digits[1]) if (digits := re.search(r"\d[.,](\d+)\D*$", quantity.surface)) else 0
    return apart <= (0.5 * 10.0**-decimals if "%" in _unit(row.unit) else abs(known) * 0.005)
