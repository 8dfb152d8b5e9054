"""What the Chamber finds of a request, and whether an assessment is only proposed.

Revision ID: v0004
"""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column, Date, DateTime, ForeignKey, String

revision = "v0004"
down_revision = "v0003"


def upgrade() -> None:
    """Make the table; every assessment there was is established."""
    op.add_column("assessment", Column("status", String(30), nullable=False, server_default="established"))
    op.create_table(
        "chamber_view",
        Column("recorded_at", DateTime(timezone=True), nullable=False),
        Column("closed_at", DateTime(timezone=True)),
        Column("id", String(40), primary_key=True),
        Column("request_id", String, ForeignKey("request.id"), nullable=False, index=True),
        Column("value", String(30), nullable=False),
        Column("quote", String, nullable=False),
        Column("by", String, nullable=False),
        Column("date", Date, nullable=False),
        Column("next_deadline", Date),
        Column("source", String, nullable=False),
    )


def downgrade() -> None:
    """Drop what was made."""
    op.drop_table("chamber_view")
    op.drop_column("assessment", "status")
