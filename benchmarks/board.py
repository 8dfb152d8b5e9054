"""How fast the board of motions answers, with 7,000 of them: filtered pages as the site gives them, and after a change.

Times are what this process worked (CPU), so that others on the machine make no difference.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from litestar.testing import TestClient
from sqlalchemy import Engine
from sqlmodel import SQLModel, insert, select

from kb.domain.values import ActorType, AssessmentValue, DecisionValue, RequestKind
from kb.services.curate import assess
from kb.settings import Settings
from kb.storage import tables
from kb.storage.database import open_engine, writing
from kb.storage.migrations import upgrade
from web.app import create_app

MOTIONS = 7_000
PAGE, CHANGED = 100, 500
"""What is promised, in milliseconds: 95 of 100 filtered pages, and the first page after somebody decided something."""
_PARTIES, _MEMBERS, _DOSSIERS = 15, 150, 300
_AT = datetime(2026, 1, 1, tzinfo=UTC)
_SOURCE = "made up for this measurement"
_WITH_TERM = 0.2
_OUTCOMES = (DecisionValue.ADOPTED, DecisionValue.ADOPTED, DecisionValue.REJECTED, DecisionValue.HELD_OVER)
Row = tuple[type[SQLModel], dict[str, Any]]
_WORDS = ("veren", "bruggen", "ganzen", "sluizen", "dijken", "havens", "vlaggen", "molens")


def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data_dir=Path(folder))
        engine = open_engine(settings.database, create=True)
        upgrade(engine)
        fill(engine)
        with TestClient(create_app(settings)) as client:
            _measure(client, engine)
        engine.dispose()


def fill(engine: Engine) -> None:
    """Put the made-up motions into an empty database: the same at every call."""
    found: dict[type[SQLModel], list[dict[str, Any]]] = {}
    for table, values in _rows():
        found.setdefault(table, []).append(values)
    with writing(engine) as session:
        things = (each for table in found for each in found[table] if "/" in str(each.get("id", "")))
        register = [{"id": each["id"], "kind": each["id"].partition("/")[0], "recorded_at": _AT} for each in things]
        session.execute(insert(tables.RegisteredRow), register)
        for table, rows in found.items():
            session.execute(insert(table), rows)


def _rows() -> Iterator[Row]:
    chance = random.Random(7)
    for number in range(_MEMBERS):
        party = f"Partij {number % _PARTIES}"
        yield _row(
            tables.ActorRow, id=f"actor/lid-{number}", label_nl=f"Lid {number}", type=ActorType.MEMBER, party=party
        )
    for number in range(MOTIONS):
        yield from _motion(f"{30_000 + chance.randrange(_DOSSIERS)}-{number + 1}", chance)


def _motion(name: str, chance: random.Random) -> Iterator[Row]:
    id_, dictum = f"motion/kst-{name}", f"dictum/kst-{name}.1"
    day = date(2018, 1, 1) + timedelta(days=chance.randrange(2500))
    words = " en ".join(chance.sample(_WORDS, 2))
    said = {"reference": f"kst-{name}", "submitted": day, "with_others": False}
    yield _row(tables.MotionRow, id=id_, label_nl=f"Motie over {words}", **said)
    for ordinal in range(1, chance.randrange(2, 5)):
        mover = f"actor/lid-{chance.randrange(_MEMBERS)}"
        yield _row(tables.MotionMoverRow, motion_id=id_, ordinal=ordinal, actor_id=mover)
    yield _row(tables.DictumRow, id=dictum, label_nl=f"Bezie {words}", motion_id=id_, ordinal=1)
    for ordinal in range(1, chance.randrange(2, 4)):
        yield from _request(f"{name}.1.{ordinal}", dictum, ordinal, day, chance)
    value = chance.choice(_OUTCOMES)
    step = {"value": value, "stated_as": value.label(), "date": day + timedelta(days=5)}
    yield _row(tables.DecisionStepRow, id=f"s-{name}", motion_id=id_, recorded_at=_AT, **step)


def _request(name: str, dictum: str, ordinal: int, day: date, chance: random.Random) -> Iterator[Row]:
    id_, kind = f"request/kst-{name}", chance.choice(list(RequestKind))
    asked = {"label_nl": f"Onderzoek de {chance.choice(_WORDS)}", "request_kind": kind}
    yield _row(tables.RequestRow, id=id_, dictum_id=dictum, ordinal=ordinal, **asked)
    if chance.random() < _WITH_TERM:
        term = {"as_said": "voor die dag", "due": day + timedelta(days=chance.randrange(400)), "rule": "de dag zelf"}
        yield _row(tables.DeadlineRow, id=f"t-{name}", request_id=id_, recorded_at=_AT, **term)


def _row(table: type[SQLModel], **values: Any) -> Row:
    return table, {**values, "source": _SOURCE}


def _measure(client: Any, engine: Engine) -> None:
    first = _spent(lambda: client.get("/moties"))
    print(f"first page of all, {MOTIONS:,} motions: {first:,.0f} ms")
    addresses = _views()
    pages = sorted(_spent(lambda address=address: client.get(address)) for address in addresses)  # type: ignore[misc]
    p95 = pages[int(len(pages) * 0.95)]
    print(
        f"filtered page: median {pages[len(pages) // 2]:.0f} ms, p95 {p95:.0f} ms over {len(pages)} views (promised: {PAGE} ms)"
    )
    with writing(engine) as session:
        request = session.exec(select(tables.RequestRow.id)).first() or ""
        assess(session, request, AssessmentValue.PARTLY, quote="een begin", by="A", why=None, now=_AT, source=_SOURCE)
    changed = _spent(lambda: client.get("/moties?flag=overdue"))
    print(f"first page after an assessment: {changed:.0f} ms (promised: {CHANGED} ms)")


def _spent(work: Callable[[], Any]) -> float:
    began = time.process_time()
    answer = work()
    spent = (time.process_time() - began) * 1000
    if answer.status_code != 200:
        raise AssertionError(f"the page could not be had: {answer.text[:300]}")
    return spent


def _views() -> list[str]:
    """A hundred views as people ask for them: one to three facets, words, orders, groups, later pages."""
    chance = random.Random(11)
    choices: list[Callable[[], str]] = [
        lambda: f"party=Partij+{chance.randrange(_PARTIES)}",
        lambda: f"mover=Lid+{chance.randrange(_MEMBERS)}",
        lambda: f"dossier={30_000 + chance.randrange(_DOSSIERS)}",
        lambda: f"state={chance.choice(['open', 'unknown', 'lapsed'])}",
        lambda: f"deadline={chance.choice(['passed', 'none', 'later'])}",
        lambda: f"turn={chance.choice(['government', 'chamber', 'nobody'])}",
        lambda: f"decision={chance.choice(['adopted', 'rejected'])}",
        lambda: f"q={chance.choice(_WORDS)}",
        lambda: f"sort={chance.choice(['oldest', 'deadline', 'title', 'waiting', 'latest'])}",
        lambda: f"group={chance.choice(['party', 'mover', 'year', 'state'])}",
        lambda: "open=1",
        lambda: f"offset={chance.choice([50, 100])}",
    ]
    return [
        "/moties?" + "&".join(each() for each in chance.sample(choices, chance.randrange(1, 4))) for _ in range(100)
    ]


if __name__ == "__main__":
    main()
