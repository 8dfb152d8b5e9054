"""What the site does by itself while it serves: it erases the addresses of who did not confirm in time."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from litestar import Litestar

from kb.services.clock import now
from kb.services.subscriptions.keep import forget_unconfirmed
from kb.services.workspace import Workspace
from kb.storage.database import writing

FIRST, EVERY = 60.0, 3600.0
"""Seconds until the first time, and between one time and the next: an address is erased after three days, not a day later."""
_LOG = logging.getLogger(__name__)


@asynccontextmanager
async def upkeep(app: Litestar) -> AsyncIterator[None]:
    """Keep promises about addresses as long as the site serves, whether or not `kb notify` is run."""
    task = asyncio.create_task(_erase(app.state.workspace))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _erase(workspace: Workspace) -> None:
    wait = FIRST
    while True:
        await asyncio.sleep(wait)
        wait = EVERY
        try:
            await asyncio.to_thread(_erase_now, workspace)
        except Exception as fault:  # the database is away, of another version, or held by an import: next time
            _LOG.warning("who did not confirm is erased later: %s", fault)


def _erase_now(workspace: Workspace) -> None:
    with writing(workspace.engine) as session:
        forget_unconfirmed(session, now())
