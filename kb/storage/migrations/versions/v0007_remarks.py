"""What readers say is wrong with a page, for the people who keep the base.

Revision ID: v0007
"""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column, DateTime, ForeignKey, String

revision = "v0007"
down_revision = "v0006"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "remark",
        Column("id", String(40), primary_key=True),
        Column("entity_id", String, ForeignKey("entity.id"), nullable=False, index=True),
        Column("fragment", String(120)),
        Column("text", String(2000), nullable=False),
        Column("evidence", String(500)),
        Column("name", String(200)),
        Column("made_at", DateTime(timezone=True), nullable=False),
        Column("closed_at", DateTime(timezone=True)),
        Column("verdict", String(20)),
        Column("by", String(200)),
        Column("why", String(2000)),
    )


def downgrade() -> None:
    """Drop it, with what was said."""
    op.drop_table("remark")
