"""Which figures and dates a text gives, as they were read; found when it is shown, as the names in it are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kb.documents.offsets import Span
from kb.mentions.dates import find_dates
from kb.mentions.internal_refs import find_internal_refs
from kb.mentions.model import FoundDate, Quantity
from kb.mentions.quantities import find_quantities
from kb.services.views.documents import PassageView, ReadView, ValueView
from kb.services.views.things import Ref

Figures = Mapping[tuple[str, str], Sequence[tuple[float, Ref]]]
"""By fragment of a passage and unit, the values of the observations that are kept of it."""

_ALIKE = 1e-4
"""How far an observation may be from the figure that it keeps: a share is kept rounded."""


@dataclass(frozen=True)
class _Place:
    """Words of a passage, and what was read in them: of figures within one another the outermost first."""

    span: Span
    kind: str
    read: tuple[Quantity | FoundDate, ...]


def with_values(
    passages: Sequence[PassageView], day: str | None, figures: Figures
) -> tuple[tuple[PassageView, ...], tuple[ReadView, ...]]:
    """The passages with the places of their figures and dates, and what was read in all of them, in reading order.

    `day` is the document's own, as an ISO date: a date without a year counts from it. Words that are underlined as a name or
    a citation stay so.
    """
    reads: dict[ReadView, str] = {}
    things: dict[str, Ref | None] = {}
    places: dict[str, list[str]] = defaultdict(list)
    told = []
    for passage in passages:
        values = []
        for place in _places(passage, day):
            start, end = place.span
            kept = {}
            for each in place.read:
                id_ = reads.setdefault(_view(each), f"value-{len(reads) + 1}")
                kept[id_] = things[id_] = things.get(id_) or _kept(each, passage.fragment, figures)
            values.append(ValueView(passage.text[start:end], start, end, place.kind, tuple(kept)))
            for id_ in kept:
                places[id_].append(f"{passage.fragment}.m{start}")
        told.append(replace(passage, values=tuple(values)))
    views = (
        replace(read, id=id_, thing=things[id_], places=tuple(dict.fromkeys(places[id_])))
        for read, id_ in reads.items()
    )
    return tuple(told), tuple(views)


def _view(read: Quantity | FoundDate) -> ReadView:
    if isinstance(read, FoundDate):
        return ReadView("date", iso=read.iso, precision=read.precision, said=None if read.iso else read.surface)
    return ReadView("figure", read.value, read.unit, read.of, read.exact)


def _kept(read: Quantity | FoundDate, fragment: str, figures: Figures) -> Ref | None:
    """The observation that is kept of a figure."""
    if isinstance(read, FoundDate):
        return None
    kept = figures.get((fragment, read.unit), ())
    return next((ref for value, ref in kept if abs(value - read.value) < _ALIKE), None)


def _places(passage: PassageView, day: str | None) -> Iterator[_Place]:
    """The places apart from one another, in order; what overlaps a name ends where that begins."""
    named = [(cited.start, cited.end) for cited in passage.citations]
    named += [(mention.start, mention.end) for mention in passage.mentions]
    found: list[_Place] = []
    for place in _found(passage, day):
        start, end = place.span
        if any(a <= start < b for a, b in named):
            continue
        end = min([end, *(a for a, _ in named if start < a < end)])
        end = start + len(passage.text[start:end].rstrip())
        if found and start < found[-1].span.end:
            if end <= found[-1].span.end:
                found[-1] = replace(found[-1], read=(*found[-1].read, *place.read))
        else:
            found.append(_Place(Span(start, end), place.kind, place.read))
    yield from found


def _found(passage: PassageView, day: str | None) -> list[_Place]:
    taken = [Span(each.start, each.end) for each in passage.citations]
    dates = find_dates(passage.text, document_date=day, skip=taken)
    taken += [found.span for found in dates] + [reference.span for reference in find_internal_refs(passage.text)]
    places = [_Place(date.span, "date", (date,)) for date in dates]
    places += [_Place(figure.span, "figure", (figure,)) for figure in find_quantities(passage.text, skip=taken)]
    return sorted(places, key=lambda each: (each.span.start, -each.span.end))
