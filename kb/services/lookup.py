"""Loading what pages show, many things at a time, as it was at one moment: links, claims and quotes with their decisions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence, Set
from datetime import date as Date
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, and_, literal, or_, union_all
from sqlmodel import Session, SQLModel, col, select

from kb.domain.alphabet import order
from kb.domain.entity import Closable, Entity, Recorded
from kb.domain.links import PREDICATES, Quoted
from kb.domain.timeline import Moment
from kb.domain.values import Status
from kb.services.standing import of_link, stand
from kb.services.views.statements import ClaimView, DecisionView, EvidenceView, LinkView, QuoteView
from kb.services.views.things import Ref
from kb.storage.tables import (
    ENTITY_TABLES,
    ClaimRow,
    ClaimSubjectRow,
    DecisionRow,
    DocumentRow,
    EvidenceRow,
    LinkRow,
    RenditionRow,
)

RowT = TypeVar("RowT", bound=SQLModel)


def ref(row: Entity) -> Ref:
    """The entity of a row, by id and names."""
    return Ref(row.id, type(row).kind, row.label_nl, row.label_en)


def known(table: type[Recorded], moment: Moment) -> ColumnElement[bool]:
    """The rows of `table` that were recorded, and not yet closed, at the time asked; as `Moment.known`, in SQL."""
    at = moment.known_at
    recorded = literal(True) if at is None else col(table.recorded_at) <= at
    if not issubclass(table, Closable):
        return recorded
    closed = col(table.closed_at)
    return and_(recorded, closed.is_(None) if at is None else or_(closed.is_(None), closed > at))


_PUBLICATIONS = "https://zoek.officielebekendmakingen.nl/"


class Lookup:
    """Reads of one session at one moment. Names, links and documents are fetched once, however often they are needed."""

    def __init__(self, session: Session, moment: Moment) -> None:
        self.session, self.moment = session, moment
        self._refs: dict[str, Ref] = {}
        self._links: dict[str, tuple[LinkView, ...]] = {}
        self._documents: dict[str, DocumentRow] = {}
        self._read_in: dict[str, set[str]] = {}
        """The languages in which a document's text is here, by its id."""

    def rows(self, table: type[RowT], *conditions: Any, order: Iterable[Any] = ()) -> Sequence[RowT]:
        """The rows of `table` that meet the conditions and, where they say when they were recorded, were known."""
        if issubclass(table, Recorded):
            conditions = (*conditions, known(table, self.moment))
        return self.session.exec(select(table).where(*conditions).order_by(*order)).all()

    def plain(self, table: type[SQLModel], *conditions: Any, order: Iterable[Any] = ()) -> Sequence[Any]:
        """The same as tuples with the columns as names: several times quicker where there are thousands of rows."""
        if issubclass(table, Recorded):
            conditions = (*conditions, known(table, self.moment))
        columns = table.__table__  # type: ignore[attr-defined]
        return self.session.execute(select(columns).where(*conditions).order_by(*order)).all()

    def happened(self, day: Date | None) -> bool:
        """Whether a dated thing was so on the day asked; what has no date is always shown."""
        return day is None or self.moment.as_of is None or day <= self.moment.as_of

    def refs(self, ids: Iterable[str | None]) -> dict[str, Ref]:
        """The names of the entities in `ids`, those that are known; one query for those not fetched before."""
        wanted = {each for each in ids if each}
        if missing := wanted - self._refs.keys():
            by_kind = defaultdict(list)
            for each in missing:
                by_kind[each.partition("/")[0]].append(each)
            parts = [_names_in(ENTITY_TABLES[kind], each) for kind, each in by_kind.items() if kind in ENTITY_TABLES]
            for row in self.session.execute(union_all(*parts)) if parts else ():
                self._refs[row.id] = Ref(row.id, row.id.partition("/")[0], row.label_nl, row.label_en)
        return {each: self._refs[each] for each in wanted if each in self._refs}

    def quotes(self, rows: Collection[Quoted]) -> list[QuoteView]:
        """The words that each of `rows` points at, with the names and addresses of the documents."""
        self._look_up({row.document_id for row in rows})
        return [self._quote(row) for row in rows]

    def languages(self, sources: Collection[str]) -> dict[str, str | None]:
        """By source that an editor named, the language of the paper that it is, or a place in it (`kst-35925-XVII-54#h5.p2`);
        None where that is not known."""
        papers = {source: f"document/{source.partition('#')[0]}" for source in sources}
        self._look_up(set(papers.values()))
        return {source: self._language(paper) for source, paper in papers.items()}

    def _look_up(self, documents: Set[str]) -> None:
        if missing := documents - self._documents.keys():
            found = self.session.exec(select(DocumentRow).where(col(DocumentRow.id).in_(missing)))
            self._documents |= {row.id: row for row in found}
            read = select(RenditionRow.document_id, RenditionRow.language).distinct()
            for document, language in self.session.exec(read.where(col(RenditionRow.document_id).in_(missing))):
                self._read_in.setdefault(document, set()).add(language)

    def _language(self, document: str) -> str | None:
        """The one language in which a document is here. What is not read is known by its place: the official publications of
        this country are in Dutch."""
        there = self._documents.get(document)
        official = ((there and there.url) or "").startswith(_PUBLICATIONS)
        languages = self._read_in.get(document) or ({"nl"} if official else set())
        return next(iter(languages)) if len(languages) == 1 else None

    def _quote(self, row: Quoted) -> QuoteView:
        document = self._documents[row.document_id]
        return QuoteView(
            ref(document), row.fragment, row.exact, row.sentence, row.found, document.url,
            row.document_id in self._read_in, self._language(row.document_id),
        )  # fmt: skip

    def decisions(self, targets: Collection[str] | None = None) -> dict[str, tuple[DecisionView, ...]]:
        """What people had decided on each of `targets`, in order; on everything where none are named."""
        found = defaultdict(list)
        order = (col(DecisionRow.recorded_at), col(DecisionRow.id))
        wanted = () if targets is None else (col(DecisionRow.target).in_(targets),)
        for row in self.rows(DecisionRow, *wanted, order=order) if targets is None or targets else ():
            found[row.target].append(DecisionView(row.verdict, row.by, row.why, row.recorded_at))
        return {target: tuple(each) for target, each in found.items()}

    def links(self, entity_id: str) -> tuple[LinkView, ...]:
        """The links of an entity in both directions that held on the day asked, by predicate and name."""
        return self.links_of([entity_id])[entity_id]

    def links_of(self, entity_ids: Collection[str]) -> dict[str, tuple[LinkView, ...]]:
        """The links of each of `entity_ids`, as `links` gives them; one query for all those not fetched before."""
        if missing := set(entity_ids) - self._links.keys():
            ends = or_(col(LinkRow.subject).in_(missing), col(LinkRow.object).in_(missing))
            rows = [row for row in self.rows(LinkRow, ends) if self.moment.holds(row.valid_from, row.valid_to)]
            evidence = self._evidence([row.id for row in rows])
            names = self.refs(end for row in rows for end in (row.subject, row.object))
            found: dict[str, list[LinkView]] = {each: [] for each in missing}
            for row in rows:
                if row.id in evidence and names.keys() >= {row.subject, row.object}:
                    for each in missing & {row.subject, row.object}:
                        found[each].append(_link(row, each, names, evidence[row.id]))
            self._links |= {each: tuple(sorted(views, key=_as_listed)) for each, views in found.items()}
        return {each: self._links[each] for each in entity_ids}

    def confirmed(self, predicate: str) -> list[LinkRow]:
        """The links of a predicate that were confirmed, whatever day they hold on, by id."""
        rows = self.rows(LinkRow, col(LinkRow.predicate) == predicate, order=(col(LinkRow.id),))
        evidence = self._evidence([row.id for row in rows])
        return [row for row in rows if _standing(evidence.get(row.id, ())) is Status.CONFIRMED]

    def _evidence(self, link_ids: Collection[str]) -> dict[str, tuple[EvidenceView, ...]]:
        rows = self.rows(EvidenceRow, col(EvidenceRow.link_id).in_(link_ids)) if link_ids else ()
        decisions = self.decisions([row.id for row in rows])
        stands = stand(rows, decisions)
        found = defaultdict(list)
        for row, quote in zip(rows, self.quotes(rows), strict=True):
            decided = decisions.get(row.id, ())
            found[row.link_id].append(EvidenceView(row.id, quote, row.supports, row.origin, stands[row.id], decided))
        return {link: tuple(sorted(views, key=lambda v: (v.quote.locator, v.id))) for link, views in found.items()}

    def claims(self, entity_ids: Collection[str]) -> tuple[ClaimView, ...]:
        """The claims about any of `entity_ids` that were made by the day asked, oldest first, each once."""
        about = select(ClaimSubjectRow.claim_id).where(col(ClaimSubjectRow.entity_id).in_(entity_ids))
        return self._claim_views(self.rows(ClaimRow, col(ClaimRow.id).in_(about))) if entity_ids else ()

    def claims_in(self, document_id: str) -> tuple[ClaimView, ...]:
        """The claims that a document makes."""
        return self._claim_views(self.rows(ClaimRow, ClaimRow.document_id == document_id))

    def _claim_views(self, rows: Sequence[ClaimRow]) -> tuple[ClaimView, ...]:
        if not rows:
            return ()
        ids = [row.id for row in rows]
        about = defaultdict(list)
        for subject in self.rows(ClaimSubjectRow, col(ClaimSubjectRow.claim_id).in_(ids)):
            about[subject.claim_id].append(subject.entity_id)
        names = self.refs([*(each for one in about.values() for each in one), *(row.actor_id for row in rows)])
        decisions = self.decisions(ids)
        stands = stand(rows, decisions)
        views = []
        for row, quote in zip(rows, self.quotes(rows), strict=True):
            day = row.date or self._documents[row.document_id].date
            subjects = tuple(names[each] for each in sorted(about[row.id]) if each in names)
            decided = decisions.get(row.id, ())
            actor = names.get(row.actor_id or "")
            views.append(
                ClaimView(row.id, row.stance, quote, subjects, day, actor, row.origin, stands[row.id], decided)
            )
        made = (view for view in views if self.happened(view.date))
        return tuple(sorted(made, key=lambda view: (view.date or Date.min, view.quote.locator, view.id)))


def _names_in(table: type[SQLModel], ids: Collection[str]) -> Any:
    columns = table.__table__.columns  # type: ignore[attr-defined]
    return select(columns.id, columns.label_nl, columns.label_en).where(columns.id.in_(ids))


def _as_listed(link: LinkView) -> tuple[int, bool, tuple[str, str], str]:
    return list(PREDICATES).index(link.predicate), not link.outgoing, order(link.other.label_nl), link.id


def _standing(evidence: Iterable[EvidenceView]) -> Status:
    """Where a link stands by its evidence; what contradicts it cannot confirm it."""
    return of_link(each.status for each in evidence if each.supports)


def _link(row: LinkRow, entity_id: str, names: dict[str, Ref], evidence: tuple[EvidenceView, ...]) -> LinkView:
    predicate, outgoing = PREDICATES[row.predicate], row.subject == entity_id
    return LinkView(
        id=row.id,
        predicate=row.predicate,
        outgoing=outgoing,
        term=predicate.term if outgoing else predicate.inverse,
        other=names[row.object if outgoing else row.subject],
        status=_standing(evidence),
        evidence=evidence,
        answer=row.answer,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
    )
