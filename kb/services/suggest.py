"""What a document suggests: links with the words that show them, claims about motions, motions not known before.

Everything here is a suggestion until a person confirms it. What is there already, decided or not, stays as it is.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from datetime import date as Date
from datetime import datetime
from typing import Any, NamedTuple

from sqlmodel import Session, col, select

from kb.documents.offsets import Span
from kb.domain.due import Setting, due
from kb.domain.identifiers import official_url
from kb.domain.links import POLICY, PREDICATES, Evidence, Link
from kb.domain.policy import Claim, Deadline, Dictum, Motion, Request
from kb.domain.proposals import Proposal
from kb.domain.publications import Document
from kb.domain.quotes import sentence_hash, stable_id
from kb.domain.values import DecisionValue, Origin, ProposalKind
from kb.mentions.model import FoundMotion, FoundRequest, FoundStatement
from kb.services.analyse import Analysis, motion_label
from kb.storage.tables import (
    ClaimRow,
    ClaimSubjectRow,
    DeadlineRow,
    DecisionStepRow,
    DictumRow,
    DocumentRow,
    EvidenceRow,
    LinkRow,
    MotionRow,
    ProposalRow,
    RecessRow,
    RegisteredRow,
)
from kb.storage.writes import ensure_entity


class Suggestion(NamedTuple):
    """A link that the words at `span` suggest."""

    subject: str
    predicate: str
    object: str
    span: Span


def suggest(session: Session, found: Analysis, document: DocumentRow, at: datetime) -> int:
    """Store what `found` suggests about `document`; returns how many pieces of evidence and claims are new."""
    _cited_documents(session, found, document, at)
    for motion in found.motions:
        if motion.id:
            _motion(session, found, motion, document, at)
    session.flush()
    links = sum(_link(session, found, document, suggestion, at) for suggestion in _suggestions(found, document.id))
    adopted = sum(_presupposed(session, found, motion, document, at) for motion in found.motions if motion.id)
    return links + adopted + _claims(session, found, document, at)


def _suggestions(found: Analysis, document_id: str) -> Iterator[Suggestion]:
    for citation in found.citations:
        for target in filter(_is_addressable, citation.ids):
            yield Suggestion(document_id, "cites", f"document/{target}", citation.span)
    for motion in found.motions:
        if motion.id and motion.statements:
            yield Suggestion(document_id, "respondsTo", f"motion/{motion.id}", motion.statements[0].span)
    for link in found.links:
        if link.subject_id.startswith(POLICY) and _is_addressable(link.target):
            yield Suggestion(link.subject_id, link.predicate, f"document/{link.target}", _sentence(found, link.anchor))
    yield from _in_one_sentence(found, "dependency", "addresses")
    yield from _in_one_sentence(found, "product", "covers")


def _in_one_sentence(found: Analysis, kind: str, predicate: str) -> Iterator[Suggestion]:
    """A policy and a dependency or product that one sentence names together."""
    objects = defaultdict(set)
    for thing in found.of_kind(kind):
        for mention in thing.mentions:
            objects[_sentence(found, mention.span.start)].add(thing.entity)
    for policy_kind in POLICY:
        for thing in found.of_kind(policy_kind):
            for mention in thing.mentions:
                sentence = _sentence(found, mention.span.start)
                for entity in sorted(objects.get(sentence, ())):
                    if thing.entity:
                        yield Suggestion(thing.entity, predicate, entity, sentence)


def _sentence(found: Analysis, offset: int) -> Span:
    return found.read.sentence_at(max(offset - 1, 0)) or found.read.sentence_at(offset) or Span(offset, offset)


def _is_addressable(target: str) -> bool:
    """Whether a cited document can have a page: an address of the web, or the name of a site, is only kept as a citation."""
    return "/" not in target and " " not in target and not target.startswith("www.")


def _cited_documents(session: Session, found: Analysis, document: DocumentRow, at: datetime) -> None:
    for citation in found.citations:
        for target in filter(_is_addressable, citation.ids):
            url = official_url(target)
            declared = Document(
                id=f"document/{target}",
                label_nl=target,
                source=_locator(found, document, citation.span),
                reference=target,
                session=None,
                url=url,
            )
            ensure_entity(session, declared, at)


def _locator(found: Analysis, document: DocumentRow, span: Span) -> str:
    return f"{document.reference}#{found.read.fragment_at(span.start)}"


def _motion(session: Session, found: Analysis, motion: FoundMotion, document: DocumentRow, at: datetime) -> None:
    """Make the motion known, and what it asks where nothing is known of that yet."""
    source = _locator(found, document, motion.mentions[0].span) if motion.mentions else document.reference
    declared = Motion(
        id=f"motion/{motion.id}",
        label_nl=motion_label(motion),
        source=source,
        reference=str(motion.id),
        with_others=motion.with_others,
        url=official_url(str(motion.id)),
    )
    ensure_entity(session, declared, at)
    if session.exec(select(DictumRow).where(DictumRow.motion_id == declared.id)).first():
        return
    for number, dictum in enumerate(motion.dicta, start=1):
        clause = f"dictum/{motion.id}.{number}"
        label = f"{declared.label_nl}, dictum {number}"
        ensure_entity(
            session,
            Dictum(
                id=clause, label_nl=label, source=source, motion_id=declared.id, ordinal=number, quote=dictum.surface
            ),
            at,
        )
        asked = [request for request in motion.requests if request.dictum == number - 1]
        for ordinal, request in enumerate(asked, start=1):
            declared_request = Request(
                id=f"request/{motion.id}.{number}.{ordinal}",
                label_nl=request.text,
                source=source,
                dictum_id=clause,
                ordinal=ordinal,
                request_kind=request.kind,
                addressee=request.addressee,
                quote=request.text,
            )
            ensure_entity(session, declared_request, at)
            session.flush()
            _deadline(
                session, request, declared_request.id, _moved_on(session, declared.id, motion, document), source, at
            )


def _moved_on(session: Session, motion_id: str, motion: FoundMotion, document: DocumentRow) -> Date | None:
    """The day on which a motion was moved: as it is known, or that of the paper where the document is the motion itself."""
    row = session.get(MotionRow, motion_id)
    known = row.submitted if row else None
    return known or (document.date if motion.id == document.reference else None)


def _presupposed(session: Session, found: Analysis, motion: FoundMotion, document: DocumentRow, at: datetime) -> bool:
    """Propose that a motion was adopted, by the first words that presuppose it; False where a decision is known or proposed."""
    motion_id, value = f"motion/{motion.id}", DecisionValue.ADOPTED_PER_DOCUMENT
    proposal_id = Proposal.make_id(motion_id, ProposalKind.DECISION, value)
    decided = select(DecisionStepRow).where(
        DecisionStepRow.motion_id == motion_id, col(DecisionStepRow.closed_at).is_(None)
    )
    known = any(step.value.ends or step.value is value for step in session.exec(decided))
    if not motion.presupposed or known or session.get(ProposalRow, proposal_id) is not None:
        return False
    words = motion.presupposed[0]
    proposal = Proposal(
        id=proposal_id,
        entity_id=motion_id,
        kind=ProposalKind.DECISION,
        value=value,
        language=None,
        date=document.date,
        stated_as=" ".join(words.surface.split())[:200],
        source=_locator(found, document, words.span),
        file_name=document.reference,
        sha256=hashlib.sha256(found.read.text.encode()).hexdigest(),
        recorded_at=at,
    )
    session.add(ProposalRow(**proposal.model_dump()))
    return True


def _deadline(
    session: Session, found: FoundRequest, request_id: str, set_on: Date | None, source: str, at: datetime
) -> None:
    """The term that a request sets, as a date where a rule gives one."""
    if found.deadline is None:
        return
    day = due(found.deadline, Setting(set_on, tuple(session.exec(select(RecessRow))))) if set_on else None
    term = Deadline(
        id=stable_id("t", request_id, found.deadline),
        request_id=request_id,
        as_said=found.deadline,
        due=day.date if day else None,
        rule=day.rule if day else None,
        set_by=f"motion/{request_id.partition('/')[2].partition('.')[0]}",
        set_on=set_on,
        source=source,
        recorded_at=at,
    )
    session.add(DeadlineRow(**term.model_dump()))


def _link(session: Session, found: Analysis, document: DocumentRow, suggestion: Suggestion, at: datetime) -> bool:
    """Add the evidence, and the link where there is none; False where either end or a new quote is missing."""
    subject, predicate, object_, span = suggestion
    if subject == object_ or not all(session.get(RegisteredRow, end) for end in (subject, object_)):
        return False
    if not PREDICATES[predicate].allows(subject.partition("/")[0], object_.partition("/")[0]):
        return False
    link_id = Link.make_id(subject, predicate, object_)
    quote = _quote(found, document, span)
    known = session.exec(select(EvidenceRow).where(EvidenceRow.link_id == link_id)).all()
    evidence_id = Evidence.make_id(link_id, document.id, quote["exact"], quote["occurrence"])
    same_sentence = any(e.document_id == document.id and e.sentence_hash == quote["sentence_hash"] for e in known)
    if same_sentence or any(e.id == evidence_id for e in known):
        return False
    if session.get(LinkRow, link_id) is None:
        session.add(LinkRow(id=link_id, subject=subject, predicate=predicate, object=object_, recorded_at=at))
        session.flush()
    session.add(EvidenceRow(id=evidence_id, link_id=link_id, recorded_at=at, **quote))
    session.flush()
    return True


def _quote(found: Analysis, document: DocumentRow, span: Span) -> dict[str, Any]:
    """The fields that say which words of the document are meant."""
    text = found.read.text
    exact = text[span.start : span.end]
    sentence = found.read.sentence_at(span.start) or span
    return {
        "document_id": document.id,
        "exact": exact,
        "occurrence": text.count(exact, 0, span.start) + 1,
        "fragment": found.read.fragment_at(span.start) or "h0",
        "sentence_hash": sentence_hash(text[sentence.start : sentence.end]),
        "sentence": text[sentence.start : sentence.end],
        "found": True,
        "origin": Origin.MACHINE,
    }


def _claims(session: Session, found: Analysis, document: DocumentRow, at: datetime) -> int:
    """One claim for each thing said, about all the motions it is said of."""
    said: dict[FoundStatement, list[str]] = defaultdict(list)
    for motion in found.motions:
        for statement in motion.statements:
            if motion.id:
                said[statement].append(f"motion/{motion.id}")
    return sum(_claim(session, found, document, statement, about, at) for statement, about in said.items())


def _claim(
    session: Session, found: Analysis, document: DocumentRow, statement: FoundStatement, about: list[str], at: datetime
) -> bool:
    quote = _quote(found, document, statement.span)
    claim_id = Claim.make_id(document.id, statement.stance.value, quote["exact"], quote["occurrence"])
    known = session.exec(
        select(ClaimRow).where(ClaimRow.document_id == document.id, ClaimRow.stance == statement.stance)
    ).all()
    if any(claim.id == claim_id or claim.sentence_hash == quote["sentence_hash"] for claim in known):
        return False
    session.add(ClaimRow(id=claim_id, stance=statement.stance, date=document.date, recorded_at=at, **quote))
    session.flush()
    session.add_all(ClaimSubjectRow(claim_id=claim_id, entity_id=entity) for entity in dict.fromkeys(about))
    return True
