"""What the Chamber keeps of motions and commitments: files, decisions, votes; and its records as they came.

Revision ID: v0003
"""

from __future__ import annotations

from alembic import op
from sqlalchemy import Boolean, Column, Date, DateTime, ForeignKey, Integer, String

revision = "v0003"
down_revision = "v0002"

TABLES = (
    "checkpoint", "chamber_edge", "chamber_record", "commitment", "activity", "chamber_relation", "vote", "decision_step", "zaak",
)  # fmt: skip


def upgrade() -> None:
    """Make the tables, and give a term the day on which it was set."""
    op.add_column("deadline", Column("set_on", Date))
    _motions()
    _others()
    _records()


def downgrade() -> None:
    """Drop them."""
    for table in TABLES:
        op.drop_table(table)
    op.drop_column("deadline", "set_on")


def _motions() -> None:
    op.create_table(
        "zaak",
        Column("recorded_at", DateTime(timezone=True), nullable=False),
        Column("closed_at", DateTime(timezone=True)),
        Column("id", String(40), primary_key=True),
        Column("motion_id", String, ForeignKey("motion.id"), nullable=False, index=True),
        Column("number", String(30), nullable=False, index=True),
        Column("afgedaan", Boolean),
        Column("appreciation", String(200)),
        Column("term_date", Date),
        Column("dossier", String(60)),
        Column("dossier_title", String),
        Column("conflict", String),
        Column("source", String, nullable=False),
    )
    op.create_table(
        "decision_step",
        Column("recorded_at", DateTime(timezone=True), nullable=False),
        Column("closed_at", DateTime(timezone=True)),
        Column("id", String(40), primary_key=True),
        Column("motion_id", String, ForeignKey("motion.id"), nullable=False, index=True),
        Column("value", String(30), nullable=False),
        Column("stated_as", String(200), nullable=False),
        Column("date", Date),
        Column("noted", Date),
        Column("vote_kind", String(60)),
        Column("remark", String),
        Column("source", String, nullable=False),
    )
    op.create_table(
        "vote",
        Column("recorded_at", DateTime(timezone=True), nullable=False),
        Column("closed_at", DateTime(timezone=True)),
        Column("id", String(40), primary_key=True),
        Column("step_id", String, ForeignKey("decision_step.id"), nullable=False, index=True),
        Column("party", String(200), nullable=False),
        Column("member", String(200)),
        Column("value", String(30), nullable=False),
        Column("stated_as", String(60), nullable=False),
        Column("seats", Integer),
        Column("mistaken", Boolean, nullable=False),
        Column("source", String, nullable=False),
    )


def _others() -> None:
    op.create_table(
        "chamber_relation",
        Column("recorded_at", DateTime(timezone=True), nullable=False),
        Column("closed_at", DateTime(timezone=True)),
        Column("id", String(40), primary_key=True),
        Column("subject", String(120), nullable=False, index=True),
        Column("kind", String(30), nullable=False),
        Column("object", String(120), nullable=False, index=True),
        Column("source", String, nullable=False),
    )
    op.create_table(
        "activity",
        Column("recorded_at", DateTime(timezone=True), nullable=False),
        Column("id", String(40), primary_key=True),
        Column("kind", String(200), nullable=False),
        Column("subject_nl", String, nullable=False),
        Column("date", Date),
        Column("starts_at", DateTime(timezone=True)),
        Column("status", String(60)),
        Column("committee", String),
        Column("source", String, nullable=False),
    )
    op.create_table(
        "commitment",
        Column("id", String, ForeignKey("entity.id"), primary_key=True),
        Column("label_nl", String, nullable=False),
        Column("label_en", String),
        Column("source", String, nullable=False),
        Column("reference", String(60), nullable=False, unique=True),
        Column("quote", String),
        Column("status", String(60)),
        Column("made_on", Date),
        Column("due", Date),
        Column("letter", String),
        Column("promised_by", String),
        Column("ministry", String),
        Column("promised_to", String),
        Column("activity", String(40)),
    )


def _records() -> None:
    op.create_table(
        "chamber_record",
        Column("id", String(60), primary_key=True),
        Column("entity", String(30), nullable=False),
        Column("number", String(60), index=True),
        Column("changed", String(40), nullable=False),
        Column("deleted", Boolean, nullable=False),
        Column("sha256", String(64), nullable=False),
        Column("body", String, nullable=False),
    )
    op.create_table(
        "chamber_edge",
        Column("source", String(60), primary_key=True),
        Column("name", String(40), primary_key=True),
        Column("target", String(60), primary_key=True, index=True),
    )
    op.create_table(
        "checkpoint",
        Column("address", String(600), primary_key=True),
        Column("next", String(2000), nullable=False),
        Column("recorded_at", DateTime(timezone=True), nullable=False),
    )
