"""An analysis as the plain data that `kb analyse` prints; the shape is a public contract (docs/reference/analyse.md)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from kb.documents.offsets import Span
from kb.documents.structure import Note, ReadDocument
from kb.mentions.model import FoundCommitment, FoundMotion, FoundStatement, FoundThing, Mention
from kb.services.analyse import Analysis, thing_key
from kb.services.names import Catalogue

Json = dict[str, Any]


def as_data(analysis: Analysis, known: Catalogue) -> Json:
    """The whole analysis, ready to be written as JSON."""
    at = _Places(analysis)
    return {
        "document": _document(analysis),
        "sections": [
            {"number": s.number, "title": s.title, "locator": at.locator(s.fragment), "line": at.line(s.span)}
            for s in analysis.read.sections
        ],
        "notes": [_note(analysis.read, note, at) for note in analysis.read.notes],
        "citations": [
            {"surface": c.surface, "kind": c.kind.value, "ids": list(c.ids), **at.place(c.span)}
            for c in analysis.citations
        ],
        "internal_refs": [
            {"surface": ref.surface, "target": list(ref.target), "locator": at.passage(ref.span)}
            for ref in analysis.internal_refs
        ],
        "motions": [_motion(motion, at) for motion in analysis.motions],
        "commitments": [_commitment(commitment, at) for commitment in analysis.commitments],
        "instruments": [_policy(thing, analysis, known, at) for thing in analysis.of_kind("instrument")],
        "measures": [_policy(thing, analysis, known, at) for thing in analysis.of_kind("measure")],
        "products": [_product(thing, analysis, known, at) for thing in analysis.of_kind("product")],
        "dependencies": [_named(thing, at) for thing in analysis.of_kind("dependency")],
        "organisations": [_named(thing, at) for thing in analysis.of_kind("organisation")],
        "persons": [_named(thing, at) for thing in analysis.of_kind("person")],
        "countries": [
            {"name": thing.name, "code": known.identifiers.get(thing.entity), "mentions": at.mentions(thing.mentions)}
            for thing in (*analysis.of_kind("country"), *analysis.of_kind("region"))
        ],
        "quantities": [
            {"surface": q.surface, "value": q.value, "unit": q.unit, "of": q.of, "exact": q.exact, **at.place(q.span)}
            for q in analysis.quantities
        ],
        "dates": [
            {"surface": d.surface, "iso": d.iso, "precision": d.precision, "locator": at.passage(d.span)}
            for d in analysis.dates
        ],
        "links": [
            {
                "from": link.subject,
                "predicate": link.predicate,
                "to": link.target,
                "locator": at.passage(Span(link.anchor, link.anchor)),
                "surface": link.citation.surface,
            }
            for link in analysis.links
        ],
        "repairs": [
            {"line": r.line, "kind": r.kind, "action": r.action, "text": r.text} for r in analysis.read.repairs
        ],
    }


class _Places:
    """Where a span stands: its locator (with the document's id where that is known) and line."""

    def __init__(self, analysis: Analysis) -> None:
        self._read = analysis.read
        self._prefix = f"{analysis.identity.id or ''}#"

    def locator(self, fragment: str) -> str:
        return self._prefix + fragment

    def passage(self, span: Span) -> str | None:
        fragment = self._read.fragment_at(span.start, sentence=True)
        return self.locator(fragment) if fragment else None

    def line(self, span: Span) -> int:
        return self._read.line(span.start)

    def place(self, span: Span) -> Json:
        return {"locator": self.passage(span), "line": self.line(span)}

    def mentions(self, mentions: Iterable[Mention]) -> list[Json]:
        return [{"surface": mention.surface, **self.place(mention.span)} for mention in mentions]


def _document(analysis: Analysis) -> Json:
    identity = analysis.identity
    return {
        "id": identity.id,
        "title": identity.title,
        "date": identity.date,
        "type": identity.type,
        "authors": [
            {"name": author.name, "role": author.role, "on_behalf_of": list(author.on_behalf)}
            for author in identity.authors
        ],
    }


def _note(read: ReadDocument, note: Note, at: _Places) -> Json:
    return {
        "number": note.number,
        "text": read.text[note.span.start : note.span.end],
        "locator": at.locator(note.fragment),
        "marker_word": note.marker_word,
        "section": read.section_key(note.section),
        "line": at.line(note.span),
    }


def _statements(statements: Iterable[FoundStatement], at: _Places) -> list[Json]:
    return [{"stance": s.stance.value, "text": s.text, "locator": at.passage(s.span)} for s in statements]


def _motion(motion: FoundMotion, at: _Places) -> Json:
    return {
        "id": motion.id,
        "surfaces": list(dict.fromkeys(mention.surface for mention in motion.mentions)),
        "movers": motion.movers,
        "with_others": motion.with_others,
        "dicta": [dictum.surface for dictum in motion.dicta],
        "requests": [
            {
                "dictum": request.dictum,
                "kind": request.kind.value,
                "text": request.text,
                "deadline": request.deadline,
                "addressee": request.addressee,
                "locator": at.passage(request.span),
            }
            for request in motion.requests
        ],
        "statements": _statements(motion.statements, at),
    }


def _commitment(commitment: FoundCommitment, at: _Places) -> Json:
    return {
        "id": commitment.id,
        "surfaces": list(dict.fromkeys(mention.surface for mention in commitment.mentions)),
        "statements": _statements(commitment.statements, at),
    }


def _policy(thing: FoundThing, analysis: Analysis, known: Catalogue, at: _Places) -> Json:
    return {
        "name": thing.name,
        "id": known.identifiers.get(thing.entity) or thing.entity or None,
        "mentions": at.mentions(thing.mentions),
        "stage_stated": analysis.stages.get(thing_key(thing)),
    }


def _product(thing: FoundThing, analysis: Analysis, known: Catalogue, at: _Places) -> Json:
    return {
        "name": thing.name,
        "codes": list(known.codes.get(thing.entity, ())),
        "role": analysis.roles[thing_key(thing)],
        "mentions": at.mentions(thing.mentions),
    }


def _named(thing: FoundThing, at: _Places) -> Json:
    return {"name": thing.name, "id": thing.entity or None, "mentions": at.mentions(thing.mentions)}
