"""What alembic runs: the migrations, on the connection it was given, within that connection's transaction."""

from alembic import context
from sqlmodel import SQLModel

import kb.storage.tables  # noqa: F401 - declares the tables

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    render_as_batch=True,  # SQLite changes a table by making a new one
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
