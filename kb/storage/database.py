"""The connection to the database: SQLite beside the data, or PostgreSQL by its address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, OperationalError, ProgrammingError
from sqlmodel import Session

from kb.errors import InvalidInput, SourceUnavailable
from kb.storage.outbox import NotingSession

_WAIT_FOR_LOCK = 10_000
"""Milliseconds that one process waits for another's write to end."""
_SQLITE_SETTINGS = (
    "PRAGMA journal_mode = WAL",  # readers go on while one writes
    "PRAGMA synchronous = NORMAL",  # with WAL: no committed transaction is lost when a process dies
    "PRAGMA foreign_keys = ON",
    f"PRAGMA busy_timeout = {_WAIT_FOR_LOCK}",
)
_WRITES = "kb_writes"


def open_engine(url: str, *, create: bool = False) -> Engine:
    """An engine for the database at `url`, after one successful connection.

    With `create` a SQLite file and its folder are made when they are not there. Raises InvalidInput for what is not
    a database address, SourceUnavailable where nothing answers at it.
    """
    address = _parse(url)
    if address.get_backend_name() == "sqlite":
        _prepare_file(address, create=create)
    try:
        engine = create_engine(address)
        if engine.dialect.name == "sqlite":
            _tune_sqlite(engine)
        with engine.connect():
            return engine
    except (ModuleNotFoundError, NoSuchModuleError) as fault:
        raise SourceUnavailable(f"{_shown(address)}: the driver for it is missing ({fault}); install it") from fault
    except DBAPIError as fault:
        raise _unavailable(address, fault) from fault


@contextmanager
def reading(engine: Engine) -> Iterator[Session]:
    """A session that sees one state of the database and changes nothing."""
    with _faults_named(engine), Session(engine, autoflush=False) as session:
        yield session
        session.rollback()


@contextmanager
def writing(engine: Engine) -> Iterator[Session]:
    """A session that is committed as one transaction when the block ends, and undone when it fails.

    On SQLite it takes the write lock at once, so that what it reads is still so when it writes.
    """
    with _faults_named(engine), NotingSession(for_writing(engine)) as session, session.begin():
        yield session


def for_writing(engine: Engine) -> Engine:
    """The same engine, whose transactions take SQLite's write lock when they begin."""
    return engine.execution_options(**{_WRITES: True})


def _parse(url: str) -> URL:
    try:
        return make_url(url)
    except ArgumentError as fault:
        raise InvalidInput(
            f"{url!r}: not a database address; expected sqlite:///file or postgresql://host/name"
        ) from fault


def _shown(address: URL) -> str:
    return address.render_as_string(hide_password=True)


def _prepare_file(address: URL, *, create: bool) -> None:
    if not address.database or address.database == ":memory:":
        return
    file = Path(address.database)
    if create:
        file.parent.mkdir(parents=True, exist_ok=True)
    elif not file.is_file():
        raise SourceUnavailable(f"{file}: there is no database here; make one with `kb init`, or check the data folder")


def _tune_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def settings(connection: Any, _: Any) -> None:
        # The driver's own transactions begin too late (at the first write); SQLAlchemy's "begin" below replaces them.
        connection.isolation_level = None
        for statement in _SQLITE_SETTINGS:
            connection.execute(statement)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get(_WRITES, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def _faults_named(engine: Engine) -> Iterator[None]:
    try:
        yield
    except (OperationalError, ProgrammingError) as fault:
        if _MISSING.search(str(fault.orig)):
            raise _behind(engine.url, fault) from fault
        if isinstance(fault, ProgrammingError):
            raise
        raise _unavailable(engine.url, fault) from fault


_MISSING = re.compile(r"no such (table|column)|(relation|column) .* does not exist")
"""What SQLite and PostgreSQL say of a table or column that they do not have."""


def _behind(address: URL, fault: DBAPIError) -> SourceUnavailable:
    return SourceUnavailable(
        f"{_shown(address)}: its layout is older than this program ({str(fault.orig).strip().splitlines()[0]}); "
        "bring it up to date with `kb init`, which keeps what is in it"
    )


def _unavailable(address: URL, fault: DBAPIError) -> SourceUnavailable:
    cause = str(fault.orig).strip().splitlines()[0] if str(fault.orig).strip() else "no answer"
    return SourceUnavailable(f"{_shown(address)}: {cause}; check that it is there, readable, and not held by another")
