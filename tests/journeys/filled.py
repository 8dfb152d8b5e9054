"""What the seeds and a first letter do not bring to a site: what visitors keep and follow, the Chamber's own records, a text
that came twice. Without these some types of page would stand empty, or not at all.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping

from kb.domain.values import RenditionKind
from kb.services.calculator import EXAMPLE, Tables
from kb.services.clock import now
from kb.services.computed import Cell, Keeper, keep
from kb.services.concentration_options import Options
from kb.services.followed import followed
from kb.services.ingest import Incoming, ingest_document
from kb.services.subscriptions.keep import ask, start, wish
from kb.services.tweede_kamer import Importer
from kb.services.workspace import Workspace
from kb.settings import Settings
from kb.storage.database import writing
from kb.storage.tables import SubscriberRow
from tests.sources.construct import HERE

_TWICE = "kst-99999-8"
_MOTION = "/motion/kst-21501-02-2383"
_LETTER = """Geachte voorzitter,

Hierbij bericht ik u over de ganzen in de polder. Zij worden {times} geteld.

In deze brief ga ik ook in op de motie van het lid Jansen (Kamerstuk 99 999, nr. 7).
"""
_TABLE = """jaar;rapporteur;land;product;waarde
2019;NL;China;847130;8.300,00
2019;NL;Duitsland;847130;1.700,00
2019;NL;Wereld;847130;x
"""


def fill(settings: Settings) -> Mapping[str, str]:
    """Put all that in a knowledge base; returns what addresses of the register leave open, by name."""
    workspace = Workspace(settings)
    try:
        Importer(workspace.engine, now).take_path(HERE)
        for times in ("tweemaal per jaar", "ieder voorjaar"):
            written = _LETTER.format(times=times).encode()
            ingest_document(workspace, Incoming(written, "brief.txt", _TWICE, None, RenditionKind.OFFICIAL))
        return {
            "twice": _TWICE,
            "commitment": "TZ202403-001",
            "computation": _figure(workspace).partition("/")[2],
            "table": _table(settings),
            **dict(_subscriptions(workspace)),
        }
    finally:
        workspace.catch_up()
        workspace.close()


def _figure(workspace: Workspace) -> str:
    tables = Tables.of(workspace.settings.data_dir)
    run = tables.run(tables.find(EXAMPLE), Options(rules="hhi>0.4"))
    with workspace.writing() as session:
        return keep(
            session, run, Cell("847130", 2019, "NL"), Keeper("A. Jansen", "voor het debat", now()), made_up=True
        )


def _table(settings: Settings) -> str:
    """A table that a visitor gave, with rows that say nothing."""
    tables = Tables.of(settings.data_dir)
    return tables.keep(io.BytesIO(_TABLE.encode()), "handel.csv", Options()).id


def _subscriptions(workspace: Workspace) -> Iterator[tuple[str, str]]:
    """The secret of somebody who has yet to confirm, and of somebody who is told."""
    seen, language = followed(workspace, _MOTION).ids, "nl"
    wanted = wish(_MOTION, {"state", "near"}, "daily")
    for name in ("waiting", "told"):
        with writing(workspace.engine) as session:
            row = ask(session, f"{name}@example.nl", wanted, language, now())
            assert row is not None
            if name == "told":
                start(row, seen, now())
            yield name, session.get_one(SubscriberRow, row.subscriber_id).token
