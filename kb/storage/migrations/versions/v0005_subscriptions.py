"""Who is told of what by mail, and the mails that wait to be sent.

Revision ID: v0005
"""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column, DateTime, ForeignKey, Integer, String

revision = "v0005"
down_revision = "v0004"


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "subscriber",
        Column("id", String(40), primary_key=True),
        Column("address", String(254), nullable=False, unique=True),
        Column("language", String(5), nullable=False),
        Column("token", String(64), nullable=False, unique=True),
        Column("created_at", DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "subscription",
        Column("id", String(40), primary_key=True),
        Column("subscriber_id", String(40), ForeignKey("subscriber.id"), nullable=False, index=True),
        Column("of", String(1000), nullable=False),
        Column("reasons", String(200), nullable=False),
        Column("period", String(30), nullable=False),
        Column("asked_at", DateTime(timezone=True), nullable=False),
        Column("since", DateTime(timezone=True)),
        Column("told_until", DateTime(timezone=True)),
        Column("paused_at", DateTime(timezone=True)),
        Column("paused_why", String(500)),
        Column("seen", String, nullable=False),
        Column("told", String, nullable=False),
    )
    op.create_table(
        "mail",
        Column("id", String(40), primary_key=True),
        Column("subscriber_id", String(40), ForeignKey("subscriber.id"), nullable=False, index=True),
        Column("kind", String(30), nullable=False),
        Column("created_at", DateTime(timezone=True), nullable=False),
        Column("content", String, nullable=False),
        Column("claimed_at", DateTime(timezone=True)),
        Column("attempts", Integer, nullable=False),
        Column("fault", String(500)),
    )


def downgrade() -> None:
    """Drop them, with the addresses in them."""
    for table in ("mail", "subscription", "subscriber"):
        op.drop_table(table)
