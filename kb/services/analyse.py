"""Everything that is found in one document, without storing any of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from kb.citations.extract import find_citations
from kb.citations.model import Citation, CitationKind, Resolver
from kb.citations.resolve import by_form
from kb.documents.offsets import Span
from kb.documents.structure import ReadDocument
from kb.domain.links import POLICY
from kb.domain.values import DocumentType
from kb.mentions.clause_links import Named, clause_links
from kb.mentions.dates import VAGUE, find_dates
from kb.mentions.discovery import discover
from kb.mentions.grouping import Taken
from kb.mentions.internal_refs import InternalRef, find_internal_refs
from kb.mentions.model import FoundCommitment, FoundDate, FoundMotion, FoundThing, Mention, Quantity
from kb.mentions.motions import find_motions_and_commitments
from kb.mentions.quantities import find_quantities
from kb.mentions.roles import MENTIONED, roles_in
from kb.mentions.signatories import Author, find_authors, find_organisations, find_persons
from kb.mentions.stages import stages_stated
from kb.services.names import Catalogue

PRODUCT_KINDS = ("product",)


@dataclass(frozen=True)
class Identity:
    """What the document is: as the caller says, else as it says of itself."""

    id: str | None
    title: str | None
    date: str | None
    type: str
    session: str | None
    authors: tuple[Author, ...]


@dataclass(frozen=True)
class FoundLink:
    """A motion, instrument or measure, and a document that the clause about it cites."""

    subject: str
    """The preferred label."""
    subject_id: str
    """`motion/kst-…` or the gazetteer's id; empty for a thing that is not known."""
    predicate: str
    target: str
    citation: Citation
    anchor: int


@dataclass(frozen=True)
class Analysis:
    """What was found in a document; every span is an offset range in `read.text`."""

    read: ReadDocument
    identity: Identity
    citations: tuple[Citation, ...]
    internal_refs: tuple[InternalRef, ...]
    motions: tuple[FoundMotion, ...]
    commitments: tuple[FoundCommitment, ...]
    things: tuple[FoundThing, ...]
    stages: dict[str, str]
    """Thing (entity or, where unknown, name) to the stage the document states."""
    roles: dict[str, str]
    """Product, in the same way, to the part it plays."""
    quantities: tuple[Quantity, ...]
    dates: tuple[FoundDate, ...]
    links: tuple[FoundLink, ...]

    def of_kind(self, kind: str) -> list[FoundThing]:
        """The things found of one kind, in order of first mention."""
        return [thing for thing in self.things if thing.kind == kind]


def analyse(
    read: ReadDocument,
    known: Catalogue,
    *,
    id: str | None = None,  # noqa: A002
    date: str | None = None,
    resolve: Resolver = by_form,
) -> Analysis:
    """Find citations, motions, names, figures and dates in a document that was read.

    `id` and `date` (ISO) take the place of what the document says of itself; `resolve` chooses where a citation can
    stand for several documents.
    """
    text = read.text
    identity = _identify(read, id, date)
    citations = find_citations(text, resolve=resolve)
    internal_refs = find_internal_refs(text)
    taken = [citation.span for citation in citations if citation.kind is not CitationKind.TITLED]
    dates = find_dates(text, document_date=identity.date, session=identity.session, skip=taken)
    taken += [found.span for found in dates if found.precision != VAGUE] + [ref.span for ref in internal_refs]
    motions, commitments = find_motions_and_commitments(text, citations, document_id=identity.id, notes=read.notes)
    things = _things(text, known, citations)
    return Analysis(
        read=read,
        identity=identity,
        citations=tuple(citations),
        internal_refs=tuple(internal_refs),
        motions=tuple(motions),
        commitments=tuple(commitments),
        things=tuple(things),
        stages=_stages(read, things),
        roles=_roles(read, things),
        quantities=tuple(find_quantities(text, skip=taken)),
        dates=tuple(dates),
        links=tuple(_links(read, motions, things, citations)),
    )


def _identify(read: ReadDocument, id: str | None, date: str | None) -> Identity:  # noqa: A002
    about = read.about
    return Identity(
        id=id or about.id,
        title=about.title,
        date=date or about.date,
        type=about.type or DocumentType.UNKNOWN.value,
        session=about.session,
        authors=tuple(find_authors(read.text)),
    )


def _things(text: str, known: Catalogue, citations: Sequence[Citation]) -> list[FoundThing]:
    """Known things, then those that only their form gives away, where no known thing is named."""
    found = known.gazetteer.find(text)
    taken = Taken(mention.span for thing in found for mention in thing.mentions)
    for citation in citations:
        if citation.kind is not CitationKind.TITLED:
            taken.take(citation.span)
    for thing in (*discover(text), *find_persons(text), *find_organisations(text)):
        fresh = [mention for mention in thing.mentions if not taken.overlaps(mention.span)]
        if fresh:
            found.append(FoundThing(thing.entity, thing.kind, thing.name, fresh))
            for mention in fresh:
                taken.take(mention.span)
    return sorted(found, key=lambda thing: thing.mentions[0].span)


def _mentions(things: Sequence[FoundThing], kinds: Collection[str]) -> Iterator[tuple[FoundThing, Mention]]:
    for thing in things:
        if thing.kind in kinds:
            for mention in thing.mentions:
                yield thing, mention


def thing_key(thing: FoundThing) -> str:
    """What tells one thing from another in an analysis: its id, or its name where it has none."""
    return thing.entity or thing.name


def _stages(read: ReadDocument, things: Sequence[FoundThing]) -> dict[str, str]:
    """The first stage that the document states of each policy."""
    sentences: dict[Span, list[tuple[Span, str]]] = {}
    for thing, mention in _mentions(things, POLICY):
        sentence = read.sentence_at(mention.span.start)
        if sentence is not None:
            sentences.setdefault(sentence, []).append((mention.span, thing_key(thing)))
    stages: dict[str, str] = {}
    for sentence in sorted(sentences):
        places = sorted(sentences[sentence])
        for (_, key), stage in zip(
            places, stages_stated(read.text, sentence, [span for span, _ in places]), strict=True
        ):
            if stage:
                stages.setdefault(key, stage)
    return stages


def _roles(read: ReadDocument, things: Sequence[FoundThing]) -> dict[str, str]:
    """The first role that the document gives each product, past being mentioned."""
    products = [(thing_key(thing), mention.span.start) for thing, mention in _mentions(things, PRODUCT_KINDS)]
    roles: dict[str, str] = {}
    for (key, _), role in zip(products, roles_in(read, (start for _, start in products)), strict=True):
        if roles.get(key, MENTIONED) == MENTIONED:
            roles[key] = role
    return roles


def motion_label(motion: FoundMotion) -> str:
    """What people call a motion: by its movers, else by its number."""
    movers = "/".join(motion.movers)
    return f"Motie {movers}{' c.s.' if motion.with_others else ''}" if movers else motion.id or "Motie"


def _links(
    read: ReadDocument, motions: Sequence[FoundMotion], things: Sequence[FoundThing], citations: Sequence[Citation]
) -> Iterator[FoundLink]:
    subjects: dict[str, tuple[str, str]] = {}
    names: list[Named] = []
    for motion in motions:
        key = motion.id or motion_label(motion)
        subjects[key] = motion_label(motion), f"motion/{motion.id}" if motion.id else ""
        names += [Named(key, mention.span) for mention in motion.mentions]
    for thing, mention in _mentions(things, POLICY):
        subjects[thing_key(thing)] = thing.name, thing.entity
        names.append(Named(thing_key(thing), mention.span))
    own_papers = {motion.id or motion_label(motion) for motion in motions}
    seen = set()
    for link in clause_links(read, names, citations):
        label, subject_id = subjects[link.name.key]
        for target in link.citation.ids:
            if (label, target) not in seen and _may_set_out(link.name.key, target, own_papers):
                seen.add((label, target))
                yield FoundLink(label, subject_id, "setOutIn", target, link.citation, link.anchor)


def _may_set_out(key: str, target: str, own_papers: Collection[str]) -> bool:
    """Whether `target` can set out the thing at `key`: a motion is set out in its own paper, and that in no other thing."""
    return key == target if key in own_papers else target not in own_papers
