"""The tables, one for each declared record. What a row holds is declared in `kb.domain`; here it only becomes a table."""

from __future__ import annotations

from pydantic import AwareDatetime
from sqlalchemy import Enum, MetaData
from sqlmodel import Field, SQLModel

from kb.domain import (
    actors,
    chamber,
    computations,
    entity,
    following,
    links,
    policy,
    products,
    proposals,
    publications,
    remarks,
)

SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class RegisteredRow(entity.Registered, table=True):
    """The register of all entities."""

    __tablename__ = "entity"


class LabelRow(actors.Label, table=True):
    """Synonyms and search forms."""

    __tablename__ = "label"


class DocumentRow(publications.Document, table=True):
    """Documents."""

    __tablename__ = "document"


class RenditionRow(publications.Rendition, table=True):
    """What was read, version by version."""

    __tablename__ = "rendition"


class PassageRow(publications.Passage, table=True):
    """Passages of renditions."""

    __tablename__ = "passage"


class CitationRow(publications.Citation, table=True):
    """Citations in passages."""

    __tablename__ = "citation"


class CitationTargetRow(publications.CitationTarget, table=True):
    """The documents that citations name."""

    __tablename__ = "citation_target"


class ActorRow(actors.Actor, table=True):
    """Actors."""

    __tablename__ = "actor"


class PortfolioRow(actors.Portfolio, table=True):
    """Offices held."""

    __tablename__ = "portfolio"


class DocumentActorRow(actors.DocumentActor, table=True):
    """Senders, and on whose behalf."""

    __tablename__ = "document_actor"


class CountryRow(actors.Country, table=True):
    """Countries."""

    __tablename__ = "country"


class RegionRow(actors.Region, table=True):
    """Regions."""

    __tablename__ = "region"


class RecessRow(actors.Recess, table=True):
    """Parliamentary recesses."""

    __tablename__ = "recess"


class DependencyRow(products.Dependency, table=True):
    """Dependencies."""

    __tablename__ = "dependency"


class ProductRow(products.Product, table=True):
    """Products."""

    __tablename__ = "product"


class CriterionRow(products.Criterion, table=True):
    """Criteria."""

    __tablename__ = "criterion"


class MotionRow(policy.Motion, table=True):
    """Motions."""

    __tablename__ = "motion"


class MotionMoverRow(policy.MotionMover, table=True):
    """Movers of motions."""

    __tablename__ = "motion_mover"


class DictumRow(policy.Dictum, table=True):
    """Operative clauses."""

    __tablename__ = "dictum"


class RequestRow(policy.Request, table=True):
    """Requests."""

    __tablename__ = "request"


class DeadlineRow(policy.Deadline, table=True):
    """Deadlines of requests."""

    __tablename__ = "deadline"


class ClaimRow(policy.Claim, table=True):
    """What documents say about motions."""

    __tablename__ = "claim"


class ClaimSubjectRow(policy.ClaimSubject, table=True):
    """Which motions a claim is about."""

    __tablename__ = "claim_subject"


class AssessmentRow(policy.Assessment, table=True):
    """What editors found."""

    __tablename__ = "assessment"


class ChamberViewRow(policy.ChamberView, table=True):
    """What the Chamber finds."""

    __tablename__ = "chamber_view"


class FollowUpRow(policy.FollowUp, table=True):
    """What was done."""

    __tablename__ = "follow_up"


class InstrumentRow(policy.Instrument, table=True):
    """EU instruments."""

    __tablename__ = "instrument"


class MeasureRow(policy.Measure, table=True):
    """National measures."""

    __tablename__ = "measure"


class StageEventRow(policy.StageEvent, table=True):
    """Stages reached."""

    __tablename__ = "stage_event"


class ObservationRow(policy.Observation, table=True):
    """Figures stated."""

    __tablename__ = "observation"


class ComputationRow(computations.Computation, table=True):
    """Figures computed and kept."""

    __tablename__ = "computation"


class LinkRow(links.Link, table=True):
    """Links."""

    __tablename__ = "link"


class EvidenceRow(links.Evidence, table=True):
    """Evidence for links."""

    __tablename__ = "evidence"


class ProposalRow(proposals.Proposal, table=True):
    """Suggestions from files of others."""

    __tablename__ = "proposal"


class DecisionRow(links.Decision, table=True):
    """Decisions by people."""

    __tablename__ = "decision"


class ZaakRow(chamber.Zaak, table=True):
    """The Chamber's files on motions, version by version."""

    __tablename__ = "zaak"


class DecisionStepRow(chamber.DecisionStep, table=True):
    """Steps in the decisions on motions."""

    __tablename__ = "decision_step"


class VoteRow(chamber.Vote, table=True):
    """Votes per party."""

    __tablename__ = "vote"


class ChamberRelationRow(chamber.ChamberRelation, table=True):
    """Relations that the Chamber gives."""

    __tablename__ = "chamber_relation"


class ActivityRow(chamber.Activity, table=True):
    """Sittings and debates."""

    __tablename__ = "activity"


class CommitmentRow(chamber.Commitment, table=True):
    """Commitments."""

    __tablename__ = "commitment"


class ChamberRecordRow(SQLModel, table=True):
    """A record of the Chamber's open data as it came, so that records may come in any order and in several files."""

    __tablename__ = "chamber_record"

    id: str = Field(primary_key=True, max_length=60)
    entity: str = Field(max_length=30)
    number: str | None = Field(default=None, max_length=60, index=True)
    changed: str = Field(max_length=40)
    deleted: bool
    sha256: str = Field(max_length=64)
    body: str


class ChamberEdgeRow(SQLModel, table=True):
    """That one record of the Chamber refers to another, there or not."""

    __tablename__ = "chamber_edge"

    source: str = Field(primary_key=True, max_length=60)
    name: str = Field(primary_key=True, max_length=40)
    target: str = Field(primary_key=True, max_length=60, index=True)


class CheckpointRow(SQLModel, table=True):
    """Where an import of pages from an address goes on."""

    __tablename__ = "checkpoint"

    address: str = Field(primary_key=True, max_length=600)
    next: str = Field(max_length=2000)
    recorded_at: AwareDatetime


class SubscriberRow(following.Subscriber, table=True):
    """Addresses of those who are told by mail."""

    __tablename__ = "subscriber"


class SubscriptionRow(following.Subscription, table=True):
    """What they want to be told of."""

    __tablename__ = "subscription"


class MailRow(following.Mail, table=True):
    """Mails that wait to be sent."""

    __tablename__ = "mail"


class RemarkRow(remarks.Remark, table=True):
    """Suggested corrections."""

    __tablename__ = "remark"


class OutboxRow(SQLModel, table=True):
    """What changed, in order, for the projections to catch up with."""

    __tablename__ = "outbox"

    number: int | None = Field(default=None, primary_key=True)
    entity_id: str = Field(max_length=120, index=True)
    change: str = Field(max_length=20)
    recorded_at: AwareDatetime


ENTITY_TABLES: dict[str, type[SQLModel]] = {
    row.kind: row
    for row in (
        DocumentRow, MotionRow, DictumRow, RequestRow, DependencyRow, ProductRow, InstrumentRow, MeasureRow,
        CriterionRow, ObservationRow, ComputationRow, ActorRow, CountryRow, RegionRow, CommitmentRow,
    )
}  # fmt: skip
"""Kind to table, in the order of `kb.domain.model.ENTITIES`."""


def _store_values_not_names(metadata: MetaData) -> None:
    """Keep value lists as plain text: readable in any SQL client, and a new value needs no change of type."""
    for table in metadata.tables.values():
        for column in table.columns:
            if isinstance(column.type, Enum) and (members := column.type.enum_class) is not None:
                column.type = Enum(
                    members, native_enum=False, length=30, values_callable=lambda cls: [member.value for member in cls]
                )


_store_values_not_names(SQLModel.metadata)
