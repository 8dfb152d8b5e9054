"""What files of others say about things, as suggestions.

Revision ID: v0002
"""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column, Date, DateTime, ForeignKey, String

revision = "v0002"
down_revision = "v0001"


def upgrade() -> None:
    """Make the table of proposals."""
    op.create_table(
        "proposal",
        Column("recorded_at", DateTime(timezone=True), nullable=False),
        Column("closed_at", DateTime(timezone=True)),
        Column("id", String(40), primary_key=True),
        Column("entity_id", String, ForeignKey("entity.id"), nullable=False, index=True),
        Column("kind", String(30), nullable=False),
        Column("value", String(2000), nullable=False),
        Column("language", String(5)),
        Column("date", Date),
        Column("stated_as", String(200), nullable=False),
        Column("source", String, nullable=False),
        Column("file_name", String(300), nullable=False),
        Column("sha256", String(64), nullable=False),
        Column("origin", String(30), nullable=False),
    )


def downgrade() -> None:
    """Drop it."""
    op.drop_table("proposal")
