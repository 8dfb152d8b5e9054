"""Which motions a draft speaks of: those it names, those it cites by their number alone, and the members of its groups."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from sqlmodel import Session, col, func, or_, select

from kb.citations.model import CitationKind
from kb.documents.offsets import Span
from kb.domain.dutch import fold
from kb.mentions.follow_up import MOTION_MARK, Topic, attach_statements
from kb.mentions.model import FoundMotion, Mention
from kb.services.browse import motions
from kb.services.check_draft import Draft
from kb.services.views.entities import EntityView
from kb.storage.tables import ActorRow, MotionMoverRow, RegisteredRow

_FEWEST_WITH_OTHERS = 3
"""Of two movers a citation names both; only with a third it says "c.s."."""


@dataclass(frozen=True)
class Meant:
    """A motion that a draft speaks of, and what it may be here: none where it is not known, several where more than one fits."""

    motion: FoundMotion
    candidates: tuple[EntityView, ...] = ()

    @property
    def known(self) -> EntityView | None:
        """The motion here, where exactly one fits."""
        return self.candidates[0] if len(self.candidates) == 1 else None


def motions_of(session: Session, draft: Draft) -> list[Meant]:
    """Every motion that the draft speaks of, in the order of the text, each once."""
    read = [replace(each, mentions=[*each.mentions], statements=[*each.statements]) for each in draft.found.motions]
    together = sorted([*(each for each in read if _is_named(each)), *_cited(session, draft)], key=_first)
    for unnamed in (each for each in read if not _is_named(each)):
        members = _members(draft, unnamed, together)
        for member in members:
            member.statements += [each for each in unnamed.statements if each not in member.statements]
        if not members:
            together.append(unnamed)
    known = _candidates(session, together)
    return list(_each_once(Meant(motion, _fitting(motion, known)) for motion in sorted(together, key=_first)))


def _is_named(motion: FoundMotion) -> bool:
    return bool(motion.id or motion.movers)


def _is_group(motion: FoundMotion) -> bool:
    """Whether these are several motions, that the words for them do not name: `de drie moties`."""
    return not _is_named(motion) and any("moties" in each.surface.lower() for each in motion.mentions)


def _first(motion: FoundMotion) -> int:
    return motion.mentions[0].span.start if motion.mentions else 0


def _cited(session: Session, draft: Draft) -> list[FoundMotion]:
    """The motions that the draft cites by their number in a sentence that does not name them, with what it says of each.

    What it cites after the words for a group is taken for a motion, known here or not, unless it is another document.
    """
    papers = [each for each in draft.found.citations if each.kind is CitationKind.KAMERSTUK]
    ids = {id_ for paper in papers for id_ in paper.ids}
    here = _among(session, "motion", ids)
    new = ids - here - _among(session, "document", ids)
    lists = [rest for motion in draft.found.motions if _is_group(motion) for rest in _rests(draft, motion)]
    found: dict[str, FoundMotion] = {}
    topics = [
        Topic(mention.span, [FoundMotion(None)], MOTION_MARK)
        for motion in draft.found.motions
        for mention in motion.mentions
    ]
    for paper in papers:
        listed = any(_within(paper.span, rest) for rest in lists)
        ids_here = [id_ for id_ in paper.ids if id_ in here or (listed and id_ in new)]
        meant = [id_ for id_ in ids_here if not _named_beside(draft, id_, paper.span)]
        for id_ in meant:
            found.setdefault(id_, FoundMotion(id_)).mentions.append(Mention(paper.surface, paper.span))
        if meant:
            topics.append(Topic(paper.span, [found[id_] for id_ in meant], MOTION_MARK))
    if found:
        attach_statements(draft.found.read.text, sorted(topics, key=lambda topic: topic.span))
    return list(found.values())


def _named_beside(draft: Draft, id_: str, cited: Span) -> bool:
    """Whether the sentence that cites a number also names its motion."""
    sentence = draft.found.read.sentence_at(cited.start)
    named = (each.span for motion in draft.found.motions if motion.id == id_ for each in motion.mentions)
    return sentence is not None and any(_within(span, sentence) for span in named)


def _among(session: Session, kind: str, ids: Collection[str]) -> set[str]:
    """The numbers of which there is a thing of this kind."""
    there = select(RegisteredRow.id).where(col(RegisteredRow.id).in_({f"{kind}/{id_}" for id_ in ids}))
    return {id_.partition("/")[2] for id_ in session.exec(there)}


def _rests(draft: Draft, group: FoundMotion) -> list[Span]:
    """From each place that speaks of a group to the end of its sentence: there its members may be listed."""
    sentences = ((each.span, draft.found.read.sentence_at(each.span.start)) for each in group.mentions)
    return [Span(span.end, sentence.end) for span, sentence in sentences if sentence]


def _members(draft: Draft, group: FoundMotion, named: Sequence[FoundMotion]) -> list[FoundMotion]:
    """The motions that words without a name stand for: those listed below them, else those of the sentence, else of the
    paragraph, else all before."""
    read, place = draft.found.read, _first(group)
    block = read.block_at(place)
    if _is_group(group) and (listed := list(_listed_below(draft, place, named))):
        return listed
    for within in (read.sentence_at(place), block.span if block else None, Span(0, place)):
        members = [motion for motion in named if within and any(_within(each.span, within) for each in motion.mentions)]
        if members and _is_group(group):
            return members
        before = [motion for motion in members if _first(motion) < place]
        if before:
            return before[-1:]
    return []


def _listed_below(draft: Draft, place: int, named: Sequence[FoundMotion]) -> Iterator[FoundMotion]:
    """The motions with which the paragraphs begin that follow one that ends with a colon."""
    read = draft.found.read
    block = read.block_at(place)
    if block is None or not draft.words(block.span).rstrip().endswith(":"):
        return
    for item in read.blocks[read.blocks.index(block) + 1 :]:
        first = _begins_with(draft, item.span, named)
        if first is None:
            return
        yield first


def _begins_with(draft: Draft, item: Span, named: Sequence[FoundMotion]) -> FoundMotion | None:
    """The motion that a paragraph names before any other word."""
    for motion in named:
        for mention in motion.mentions:
            before = draft.words(Span(item.start, mention.span.start))
            if _within(mention.span, item) and not any(char.isalpha() for char in before):
                return motion
    return None


def _within(span: Span, other: Span) -> bool:
    return other.start <= span.start < other.end


def _candidates(session: Session, found: Sequence[FoundMotion]) -> dict[str, EntityView]:
    """The motions here that a draft may mean, by number: those it numbers, and those of whom it names the first mover."""
    ids = {f"motion/{motion.id}" for motion in found if motion.id}
    named = [
        func.lower(ActorRow.label_nl).endswith(motion.movers[0].lower())
        for motion in found
        if motion.movers and not motion.id
    ]
    if named:
        moved = select(MotionMoverRow.motion_id).join(ActorRow, col(ActorRow.id) == MotionMoverRow.actor_id)
        ids.update(session.exec(moved.where(MotionMoverRow.ordinal == 1, or_(*named))))
    return {view.ref.id.removeprefix("motion/"): view for view in motions(session, only=ids)}


def _fitting(motion: FoundMotion, known: dict[str, EntityView]) -> tuple[EntityView, ...]:
    """The motions here that the draft may mean: by its number, else by its movers.

    Where some have as many movers as the draft says, with "c.s." or without, the others are not meant.
    """
    if motion.id:
        return (known[motion.id],) if motion.id in known else ()
    moved = [view for view in known.values() if motion.movers and _moved_by(view, motion.movers)]
    return tuple([view for view in moved if _as_many(view, motion)] or moved)


def _moved_by(view: EntityView, surnames: Sequence[str]) -> bool:
    movers = [mover.label_nl for mover in view.motion.movers] if view.motion else []
    return len(movers) >= len(surnames) and all(
        fold(mover).endswith(fold(surname)) for mover, surname in zip(movers, surnames, strict=False)
    )


def _as_many(view: EntityView, motion: FoundMotion) -> bool:
    """Whether a motion has others among its movers where the draft says so, and none but those named where it does not."""
    movers = view.motion.movers if view.motion else ()
    others = bool(view.motion and view.motion.with_others) or len(movers) >= _FEWEST_WITH_OTHERS
    return others if motion.with_others else not others and len(movers) == len(motion.movers)


def _each_once(meant: Iterator[Meant]) -> Iterator[Meant]:
    """One for each motion here, with all that the draft says of it, whether it names it or cites it by its number."""
    seen: dict[str, Meant] = {}
    for each in meant:
        id_ = each.known.ref.id if each.known else None
        if id_ in seen and id_:
            first = seen[id_].motion
            first.mentions += each.motion.mentions
            first.statements += [said for said in each.motion.statements if said not in first.statements]
            continue
        if id_:
            seen[id_] = each
        yield each
