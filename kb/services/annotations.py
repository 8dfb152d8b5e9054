"""What a reader of a document is told beside its words: which things they name, and what each passage is evidence for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlmodel import col

from kb.domain.entity import Entity
from kb.domain.links import POLICY, PREDICATES
from kb.domain.model import ENTITIES
from kb.domain.quotes import whole_passage
from kb.domain.values import RenditionKind, Status
from kb.services.lookup import Lookup
from kb.services.stages import reached, stage_view
from kb.services.standing import stand, standing
from kb.services.text_mentions import Found, TextMentions
from kb.services.text_values import Figures, with_values
from kb.services.views.documents import BornOutView, MentionView, NamedView, PassageView
from kb.services.views.entities import EntityView
from kb.services.views.stages import StageView
from kb.services.views.things import Ref
from kb.storage.tables import (
    ENTITY_TABLES,
    DocumentRow,
    EvidenceRow,
    FollowUpRow,
    LinkRow,
    ObservationRow,
    RegisteredRow,
)


def annotated(look: Lookup, finder: TextMentions, view: EntityView) -> EntityView:
    """The view of a document with what its passages name and bear out; any other view as it is."""
    document = view.document
    if document is None or document.shown is None:
        return view
    reference = view.ref.id.partition("/")[2]
    found = finder.of(look.session, document.shown.id, reference, document.passages)
    names = _known(look, {id_ for each in found.values() for _, _, things in each for id_ in things})
    borne = _borne_out(look, view.ref.id) if document.shown.kind is RenditionKind.OFFICIAL else {}
    passages = tuple(
        replace(
            passage,
            mentions=_mentions(passage, found.get(passage.fragment, ()), names),
            bears_out=tuple(borne.get(passage.fragment, ())),
        )
        for passage in document.passages
    )
    passages, read = with_values(passages, _day(look, view.ref.id), _observed(look, view.ref.id))
    named = _named(look, passages, view.ref.id)
    return replace(view, document=replace(document, passages=passages, named=named, read=read))


def _day(look: Lookup, document: str) -> str | None:
    """The day of a document, as an ISO date."""
    day = next((row.date for row in look.rows(DocumentRow, DocumentRow.id == document)), None)
    return day.isoformat() if day else None


def _observed(look: Lookup, document: str) -> Figures:
    """The observations that are kept of a document, by passage and unit."""
    found: dict[tuple[str, str], list[tuple[float, Ref]]] = defaultdict(list)
    for row in look.rows(ObservationRow, ObservationRow.document_id == document, order=(col(ObservationRow.id),)):
        found[whole_passage(row.fragment), row.unit].append(
            (row.value, Ref(row.id, row.kind, row.label_nl, row.label_en))
        )
    return found


def _known(look: Lookup, ids: Collection[str]) -> dict[str, Ref]:
    there = look.rows(RegisteredRow, col(RegisteredRow.id).in_(ids)) if ids else ()
    return look.refs(row.id for row in there)


def _mentions(passage: PassageView, found: Sequence[Found], names: Mapping[str, Ref]) -> tuple[MentionView, ...]:
    """The places that name something with a page here; a citation names the documents that it refers to."""
    cited = [MentionView(each.surface, each.start, each.end, _once(each.known)) for each in passage.citations]
    named = [
        MentionView(passage.text[start:end], start, end, tuple(names[each] for each in things if each in names))
        for start, end, things in found
    ]
    kept: list[MentionView] = []
    for each in sorted([*cited, *named], key=lambda mention: (mention.start, -mention.end)):
        if each.things and (not kept or each.start >= kept[-1].end):
            kept.append(each)
    return tuple(kept)


def _once(known: Sequence[Ref]) -> tuple[Ref, ...]:
    """Each document that a citation names: as the motion that it is, where it is one."""
    pages: dict[str, Ref] = {}
    for ref in known:
        pages.setdefault(ref.id.partition("/")[2], ref)
    return tuple(pages.values())


def _named(look: Lookup, passages: Sequence[PassageView], itself: str) -> tuple[NamedView, ...]:
    places: dict[str, list[str]] = defaultdict(list)
    refs: dict[str, Ref] = {}
    for passage in passages:
        for mention in passage.mentions:
            for ref in mention.things:
                refs[ref.id] = ref
                places[ref.id].append(f"{passage.fragment}.m{mention.start}")
    notes, stages = _notes(look, refs), _stages(look, refs)
    kinds = list(ENTITIES)
    ordered = sorted(refs.values(), key=lambda ref: (kinds.index(ref.kind), ref.place()))
    return tuple(
        NamedView(ref, *notes.get(ref.id, (None, None)), stages.get(ref.id), tuple(places[ref.id]))
        for ref in ordered
        if ref.id != itself
    )


def _notes(look: Lookup, refs: Mapping[str, Ref]) -> dict[str, tuple[str | None, str | None]]:
    """What a thing is, in a line, in both languages."""
    by_kind: dict[str, list[str]] = defaultdict(list)
    for ref in refs.values():
        by_kind[ref.kind].append(ref.id)
    rows = (row for kind, ids in by_kind.items() for row in _rows(look, kind, ids))
    return {row.id: _note(row) for row in rows}


def _rows(look: Lookup, kind: str, ids: Collection[str]) -> Sequence[Any]:
    table: Any = ENTITY_TABLES[kind]
    return look.rows(table, col(table.id).in_(ids))


def _note(row: Entity) -> tuple[str | None, str | None]:
    """Its definition; else the code it has, or the sort of actor or document it is."""
    definition = getattr(row, "definition_nl", None)
    if definition:
        return definition, getattr(row, "definition_en", None)
    if code := getattr(row, "code", None):
        noted = " ".join(filter(None, (getattr(row, "nomenclature", None), code)))
        return noted, noted
    if sort := getattr(row, "type", None):
        return sort.label("nl"), sort.label("en")
    return None, None


def _stages(look: Lookup, refs: Mapping[str, Ref]) -> dict[str, StageView]:
    """The last stage that each policy had reached on the day asked."""
    day = look.moment.day
    there = reached(look, day, [ref.id for ref in refs.values() if ref.kind in POLICY])
    return {policy: stage_view(row) for policy, row in there.items()}


def _borne_out(look: Lookup, document: str) -> dict[str, list[BornOutView]]:
    """By passage, what its words are evidence for, rejected suggestions left out."""
    found: dict[str, list[BornOutView]] = defaultdict(list)
    for fragment, view in (
        *_links(look, document),
        *_claims(look, document),
        *_figures(look, document),
        *_done(look, document),
    ):
        if view.status is not Status.REJECTED:
            found[whole_passage(fragment)].append(view)
    return found


def _links(look: Lookup, document: str) -> Iterator[tuple[str, BornOutView]]:
    rows = look.rows(EvidenceRow, EvidenceRow.document_id == document, order=(col(EvidenceRow.id),))
    links = {row.id: row for row in look.rows(LinkRow, col(LinkRow.id).in_({row.link_id for row in rows}))}
    names = _known(look, {end for link in links.values() for end in (link.subject, link.object)})
    stands = stand(rows, look.decisions([row.id for row in rows]))
    for row in rows:
        link = links.get(row.link_id)
        if link and names.keys() >= {link.subject, link.object}:
            term, subject, about = PREDICATES[link.predicate].term, names[link.subject], (names[link.object],)
            yield (
                row.fragment,
                BornOutView(link.id, "link", row.exact, term.nl, term.en, about, stands[row.id], subject, row.supports),
            )


def _claims(look: Lookup, document: str) -> Iterator[tuple[str, BornOutView]]:
    for claim in look.claims_in(document):
        stance = claim.stance
        yield (
            claim.quote.fragment,
            BornOutView(
                claim.id, "claim", claim.quote.exact, stance.label("nl"), stance.label("en"), claim.about, claim.status
            ),
        )


def _figures(look: Lookup, document: str) -> Iterator[tuple[str, BornOutView]]:
    for row in look.rows(ObservationRow, ObservationRow.document_id == document, order=(col(ObservationRow.id),)):
        about = (Ref(row.id, row.kind, row.label_nl, row.label_en),)
        status = standing(row.origin, ())
        yield row.fragment, BornOutView(row.id, "figure", row.exact, row.label_nl, row.label_en, about, status)


def _done(look: Lookup, document: str) -> Iterator[tuple[str, BornOutView]]:
    rows = look.rows(FollowUpRow, FollowUpRow.document_id == document, order=(col(FollowUpRow.id),))
    names = _known(look, {row.entity_id for row in rows})
    for row in rows:
        if row.entity_id in names:
            about, status = (names[row.entity_id],), standing(row.origin, ())
            yield row.fragment, BornOutView(row.id, "done", row.exact, row.label_nl, row.label_en, about, status)
