"""Figures that the calculator gave and a person kept.

Revision ID: v0006
"""

from __future__ import annotations

from alembic import op
from sqlalchemy import Boolean, Column, Date, DateTime, Float, ForeignKey, String

revision = "v0006"
down_revision = "v0005"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "computation",
        Column("recorded_at", DateTime(timezone=True), nullable=False),
        Column("closed_at", DateTime(timezone=True)),
        Column("id", String, ForeignKey("entity.id"), primary_key=True),
        Column("label_nl", String, nullable=False),
        Column("label_en", String),
        Column("source", String, nullable=False),
        Column("about_id", String, ForeignKey("entity.id"), nullable=False, index=True),
        Column("value", Float, nullable=False),
        Column("unit", String(30), nullable=False),
        Column("period", String(20)),
        Column("reporter", String(60)),
        Column("code", String(20)),
        Column("says_nl", String, nullable=False),
        Column("says_en", String, nullable=False),
        Column("rule", String(120), nullable=False),
        Column("rule_status", String(20), nullable=False),
        Column("made_up", Boolean, nullable=False),
        Column("result", String, nullable=False),
        Column("manifest", String, nullable=False),
        Column("by", String(200), nullable=False),
        Column("why", String),
        Column("date", Date, nullable=False),
        Column("withdrawn_by", String(200)),
        Column("withdrawn_why", String),
    )


def downgrade() -> None:
    """Drop what was made."""
    op.drop_table("computation")
