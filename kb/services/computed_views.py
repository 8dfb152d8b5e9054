"""What documents state of a thing beside what was computed about it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from sqlmodel import Session, col

from kb.domain.entity import Entity
from kb.domain.timeline import NOW, Moment
from kb.domain.values import Verdict
from kb.services.calculator_address import address_of
from kb.services.lookup import Lookup, ref
from kb.services.views.figures import ComputedView, SideBySideView, StatedView
from kb.services.views.statements import DecisionView, LinkView, QuoteView
from kb.storage.tables import ComputationRow, DependencyRow, DocumentRow, ObservationRow, ProductRow

_SAYS_SO = ("concerns", "relianceOn")
"""The links of a dependency whose sentences say of which product, and of whom, there is dependence."""


def side_by_side(look: Lookup, row: Entity) -> SideBySideView | None:
    """Stated beside computed, at the moment of `look`; None for a thing that neither is about."""
    if isinstance(row, ProductRow):
        dependencies = [link.other.id for link in look.links(row.id) if link.predicate == "concerns"]
        links = [
            *_links(look, [row.id]),
            *(each for each in _links(look, dependencies) if each.predicate == "relianceOn"),
        ]
        code = row.code.split()[0] if row.code else None
        return SideBySideView(_stated(look, [row.id, *dependencies], links), _computed(look, [row.id]), code)
    if isinstance(row, DependencyRow):
        links = _links(look, [row.id])
        products = [link.other.id for link in links if link.predicate == "concerns"]
        return SideBySideView(_stated(look, [row.id], links), _computed(look, [row.id, *products]))
    if isinstance(row, ObservationRow | DocumentRow):
        about = [row.id, row.document_id] if isinstance(row, ObservationRow) else [row.id]
        computed = _computed(look, about)
        return SideBySideView(_figures(look, row), computed) if computed else None
    return None


def everything(session: Session, moment: Moment = NOW) -> list[ComputedView]:
    """Every figure that was kept and not withdrawn, the newest first."""
    look = Lookup(session, moment)
    order = (col(ComputationRow.date).desc(), col(ComputationRow.id))
    return [computed_view(look, row) for row in look.rows(ComputationRow, order=order)]


def computed_view(look: Lookup, row: ComputationRow) -> ComputedView:
    """All about one figure, withdrawn or not."""
    manifest = json.loads(row.manifest)
    withdrawn = (
        DecisionView(Verdict.UNDO, row.withdrawn_by, row.withdrawn_why or "", row.closed_at)
        if row.closed_at is not None and row.withdrawn_by
        else None
    )
    return ComputedView(
        ref=ref(row),
        about=look.refs([row.about_id]).get(row.about_id),
        says_nl=row.says_nl,
        says_en=row.says_en,
        code=row.code,
        rule=row.rule,
        rule_status=row.rule_status,
        made_up=row.made_up,
        by=row.by,
        why=row.why,
        date=row.date,
        source=row.source,
        again=address_of(manifest, row.code),
        manifest=row.manifest,
        withdrawn=withdrawn,
    )


def _links(look: Lookup, ids: Sequence[str]) -> list[LinkView]:
    found = look.links_of(ids)
    return [link for each in ids for link in found[each] if link.predicate in _SAYS_SO]


def _stated(look: Lookup, ids: list[str], links: Iterable[LinkView]) -> tuple[StatedView, ...]:
    """The figures about these things, and the sentences that bear out these links, each sentence once."""
    rows = look.rows(ObservationRow, col(ObservationRow.about_id).in_(ids), order=(ObservationRow.id,))
    found = {_words(each.quote): each for each in _with_quotes(look, rows)}
    for link in links:
        for evidence in link.evidence:
            if evidence.supports:
                found.setdefault(_words(evidence.quote), StatedView(evidence.quote))
    return tuple(found.values())


def _figures(look: Lookup, row: ObservationRow | DocumentRow) -> tuple[StatedView, ...]:
    if isinstance(row, ObservationRow):
        return tuple(_with_quotes(look, [row]))
    rows = look.rows(ObservationRow, ObservationRow.document_id == row.id, order=(ObservationRow.id,))
    return tuple(_with_quotes(look, rows))


def _with_quotes(look: Lookup, rows: Iterable[ObservationRow]) -> list[StatedView]:
    happened = [row for row in rows if look.happened(row.date)]
    quotes = look.quotes(happened)
    return [StatedView(q, ref(row), row.value, row.unit) for row, q in zip(happened, quotes, strict=True)]


def _words(quote: QuoteView) -> tuple[str, str]:
    return quote.document.id, quote.sentence or quote.exact


def _computed(look: Lookup, ids: list[str]) -> tuple[ComputedView, ...]:
    order = (col(ComputationRow.date).desc(), col(ComputationRow.recorded_at).desc(), col(ComputationRow.id))
    rows = look.rows(ComputationRow, col(ComputationRow.about_id).in_(ids), order=order)
    return tuple(computed_view(look, row) for row in rows if look.happened(row.date))
