"""About the data: how much is here, under which licences, and what is not known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, col, func, select

from kb.domain.links import PREDICATES
from kb.domain.terms import Caption
from kb.domain.timeline import NOW, Moment
from kb.domain.values import AssessmentStatus, Status, Verification
from kb.services.coverage import Asked, coverage
from kb.services.find import World
from kb.services.lookup import Lookup, known
from kb.services.overview import counts
from kb.services.standing import stand
from kb.storage.tables import (
    AssessmentRow,
    CitationRow,
    CitationTargetRow,
    ClaimRow,
    DecisionStepRow,
    DocumentRow,
    EvidenceRow,
    MotionRow,
    ProductRow,
    RenditionRow,
    RequestRow,
    StageEventRow,
)
from kb.texts import caption, words


@dataclass(frozen=True)
class Licence(Caption):
    """What sort of data, under which terms it may be used, and where that stands."""

    terms: Caption
    where: str


LICENCES = (
    Licence(*words("about", "official_publications"),
            caption("about", "no_copyright_in_laws"), "Auteurswet art. 11"),
    Licence(*words("about", "open_data_of_parliament_and_koop"),
            caption("about", "free_to_use_cc0"), "https://opendata.tweedekamer.nl"),
    Licence(*words("about", "eur_lex_data"),
            caption("about", "reuse_allowed_with_the_source_named"),
            "Decision 2011/833/EU"),
    Licence(*words("about", "codes_of_goods"),
            caption("about", "nomenclature_of_the_world_customs_organization"), "HS 2017"),
    Licence(*words("about", "definitions_summaries_software"),
            caption("about", "own_words_and_work"), "EUPL-1.2"),
)  # fmt: skip
"""The terms of what is here, by sort of data."""


@dataclass(frozen=True)
class Unknown(Caption):
    """Something that is not known here: how often, out of how many, and where to see which."""

    code: str
    count: int
    of: int
    path: str | None = None


@dataclass(frozen=True)
class About:
    """What there is and what there is not, at one moment."""

    counts: Mapping[str, int]
    evidence: Mapping[Status, int]
    """Pieces of evidence by where they stand."""
    predicates: Mapping[str, int]
    """Confirmed links by predicate."""
    unknown: tuple[Unknown, ...]


def about(session: Session, world: World, moment: Moment = NOW) -> About:
    """What there is; `world` is that of the same moment (`kb.services.find.Finder.world`)."""
    look, there = Lookup(session, moment), counts(session, moment)
    by_predicate: dict[str, int] = dict.fromkeys(PREDICATES, 0)
    for link in world.values.accepted.links.values():
        by_predicate[link.predicate] += 1
    evidence, claims = _standing(look, EvidenceRow), _standing(look, ClaimRow)
    return About(
        counts=there,
        evidence=evidence,
        predicates={name: number for name, number in by_predicate.items() if number},
        unknown=(
            *_unknown(session, look, world, there),
            _waiting(words("about", "evidence_that_waits"), "waiting", evidence),
            _waiting(words("about", "statements_that_wait"), "claims-waiting", claims),
        ),
    )


def _standing(look: Lookup, table: type[EvidenceRow] | type[ClaimRow]) -> Counter[Status]:
    """How many pieces of evidence, or statements, stand at each status."""
    return Counter(stand(look.rows(table), look.decisions()).values())


def _unknown(session: Session, look: Lookup, world: World, there: Mapping[str, int]) -> list[Unknown]:
    def number(query: Any) -> int:
        return int(session.exec(query).one())

    def without(key: Any, having: Any) -> int:
        return number(select(func.count()).where(key.not_in(having)))

    moment = look.moment
    matrix = coverage(world, moment, Asked())
    policies = there["instrument"] + there["measure"]
    stages = number(select(func.count()).where(known(StageEventRow, moment), col(StageEventRow.chosen)))
    unverified = select(func.count()).where(
        known(StageEventRow, moment), col(StageEventRow.chosen), StageEventRow.verification == Verification.UNVERIFIED
    )
    read = select(RenditionRow.document_id).where(known(RenditionRow, moment))
    decided = select(DecisionStepRow.motion_id).where(known(DecisionStepRow, moment))
    assessed = select(AssessmentRow.request_id).where(
        known(AssessmentRow, moment), AssessmentRow.status == AssessmentStatus.ESTABLISHED
    )
    leads = select(CitationTargetRow.citation_id)
    relied_on = world.values.network.objects("relianceOn")
    return [
        Unknown(*words("about", "documents_without_text"), "no-text",
                without(col(DocumentRow.id), read), there["document"], "/document"),
        Unknown(*words("about", "citations_that_were_not_resolved_to"),
                "unresolved", without(col(CitationRow.id), leads), number(select(func.count(col(CitationRow.id))))),
        Unknown(*words("about", "motions_without_decision"), "no-decision",
                without(col(MotionRow.id), decided), there["motion"], "/moties?decision=unknown"),
        Unknown(*words("about", "requests_without_an_established_assessment"), "not-assessed",
                without(col(RequestRow.id), assessed), there["request"], "/moties"),
        Unknown(*words("about", "instruments_and_measures_without_a_stage"), "no-stage",
                policies - len(world.values.stages.keys() & world.names.keys()), policies, "/coverage?stage=unknown"),
        Unknown(*words("about", "unchecked_dates_of_stages"), "unverified",
                number(unverified), stages, "/timeline?kind=stage"),
        Unknown(*words("about", "dependencies_that_nothing_bears_on"), "no-policy",
                sum("nothing" in line.gaps for line in matrix.lines), there["dependency"], "/coverage?gap=nothing"),
        Unknown(*words("about", "dependencies_without_country"), "no-country",
                sum(not relied_on.get(line.dependency.id) for line in matrix.lines), there["dependency"], "/dependency"),
        Unknown(*words("about", "products_without_a_code_of_goods"), "no-code",
                number(select(func.count()).where(col(ProductRow.code).is_(None))), there["product"], "/product"),
    ]  # fmt: skip


def _waiting(said: tuple[str, str], code: str, standing_of: Mapping[Status, int]) -> Unknown:
    return Unknown(*said, code, standing_of.get(Status.SUGGESTED, 0), sum(standing_of.values()))


def as_data(found: About) -> dict[str, Any]:
    """What programs get."""
    return {
        "counts": dict(found.counts),
        "evidence": {status.value: found.evidence.get(status, 0) for status in Status},
        "links": dict(found.predicates),
        "unknown": [
            {"code": each.code, "nl": each.nl, "en": each.en, "count": each.count, "of": each.of}
            for each in found.unknown
        ],
        "licences": [
            {"nl": each.nl, "en": each.en, "terms": {"nl": each.terms.nl, "en": each.terms.en}, "source": each.where}
            for each in LICENCES
        ],
    }
