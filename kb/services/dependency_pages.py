"""What the page of a dependency tells besides its links: products, countries, who asks about it, the grounds for acting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sqlmodel import col

from kb.domain.terms import Caption
from kb.domain.values import Answer, Status
from kb.services.computed_views import computed_view
from kb.services.lookup import Lookup, ref
from kb.services.motion_pages import motion_views
from kb.services.views.dependencies import AskedView, CriterionView, DependencyView, ProductView
from kb.services.views.figures import ComputedView
from kb.services.views.statements import LinkView
from kb.services.views.things import Ref
from kb.storage.tables import (
    ComputationRow,
    CriterionRow,
    DependencyRow,
    DictumRow,
    MotionRow,
    ObservationRow,
    ProductRow,
    RegisteredRow,
    RequestRow,
)
from kb.texts import caption, text


def dependency_view(look: Lookup, row: DependencyRow, links: Sequence[LinkView]) -> DependencyView:
    """What a dependency is about, on whom it leans, which motions ask about it, and what is answered of each criterion.

    `links` are those of the dependency. A criterion of which nothing is recorded stands as unknown, without evidence.
    """
    standing = [link for link in links if link.status is not Status.REJECTED]
    concerned = [link for link in standing if link.predicate == "concerns"]
    countries = tuple(link for link in standing if link.predicate == "relianceOn")
    products = _products(look, concerned)
    about = (row.id, *(each.link.other.id for each in products), *(link.other.id for link in countries))
    found = DependencyView(products, countries, tuple(_asked(look, about)), tuple(_criteria(look, standing)))
    return replace(found, missing=tuple(_missing(found)))


def _products(look: Lookup, links: Sequence[LinkView]) -> tuple[ProductView, ...]:
    ids = [link.other.id for link in links]
    rows = {row.id: row for row in look.rows(ProductRow, col(ProductRow.id).in_(ids))}
    figures = look.rows(ObservationRow, col(ObservationRow.about_id).in_(ids))
    computed = look.rows(
        ComputationRow, col(ComputationRow.about_id).in_(ids), order=(col(ComputationRow.date).desc(),)
    )
    return tuple(
        ProductView(
            link=link,
            code=rows[link.other.id].code,
            nomenclature=rows[link.other.id].nomenclature,
            stated=tuple(sorted((ref(each) for each in figures if each.about_id == link.other.id), key=Ref.place)),
            computed=_of(look, computed, link.other.id),
        )
        for link in links
    )


def _of(look: Lookup, rows: Sequence[ComputationRow], id_: str) -> tuple[ComputedView, ...]:
    return tuple(computed_view(look, row) for row in rows if row.about_id == id_)


def _asked(look: Lookup, about: Sequence[str]) -> Iterator[AskedView]:
    """The requests of motions that ask about any of `about`, with where each stands."""
    links = look.links_of(about)
    asking = [(id_, link) for id_ in about for link in links[id_] if _asks(link)]
    if not asking:
        return
    requests = look.rows(RequestRow, col(RequestRow.id).in_({link.other.id for _, link in asking}))
    clauses = look.rows(DictumRow, col(DictumRow.id).in_({row.dictum_id for row in requests}))
    motions = look.rows(MotionRow, col(MotionRow.id).in_({row.motion_id for row in clauses}))
    names = look.refs(about)
    standing = {
        request.ref.id: (motion_id, request)
        for motion_id, view in motion_views(look, motions, files=False).items()
        for request in view.requests
    }
    motion_refs = {row.id: ref(row) for row in motions}
    for id_, link in asking:
        if link.other.id in standing:
            motion_id, request = standing[link.other.id]
            yield AskedView(motion_refs[motion_id], link, names[id_], request.state, request.flags)


def _asks(link: LinkView) -> bool:
    return link.predicate == "asksAbout" and not link.outgoing and link.status is not Status.REJECTED


def _criteria(look: Lookup, links: Sequence[LinkView]) -> Iterator[CriterionView]:
    """Every criterion there is; what is recorded of it, else unknown. A suggestion is shown as one and answers nothing."""
    answered = {link.other.id: link for link in links if link.predicate == "meetsCriterion"}
    known = {row.id for row in look.rows(RegisteredRow, RegisteredRow.kind == CriterionRow.kind)}
    for row in sorted(look.rows(CriterionRow), key=lambda row: ref(row).place()):
        if row.id in known:
            link = answered.get(row.id)
            answer = link.answer if link and link.status is Status.CONFIRMED else None
            yield CriterionView(ref(row), row.definition_nl, row.definition_en, answer or Answer.UNKNOWN, link)


def _missing(found: DependencyView) -> Iterator[Caption]:
    """What one would look for on the page and that is not there."""
    if not found.products:
        yield caption("dependency", "no_product")
    for each in found.products:
        if each.code is None:
            yield _of_each("no_code", each.link.other)
        if not each.computed:
            yield _of_each("not_computed", each.link.other)
    if not found.asked:
        yield caption("dependency", "no_motion")
    unknown = sum(each.answer is Answer.UNKNOWN for each in found.criteria)
    if unknown:
        yield caption("dependency", "criteria_unknown", unknown=unknown, all=len(found.criteria))


def _of_each(key: str, product: Ref) -> Caption:
    """What is not known of a product, by its name in each language."""
    return Caption(
        text("dependency", key, "nl", name=product.label_nl), text("dependency", key, "en", name=product.english)
    )
