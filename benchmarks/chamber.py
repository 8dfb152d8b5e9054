"""How fast the Chamber's motions are read and stored, and how well their titles give who moved them."""

from __future__ import annotations

import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.letter import SHARED
from kb.domain.dutch import fold
from kb.mentions.titles import disagreement, read_title
from kb.services.tweede_kamer import Importer
from kb.sources.tweede_kamer.read import read_path
from kb.sources.tweede_kamer.record import ChamberRecord
from kb.storage.database import open_engine
from kb.storage.migrations import upgrade

MOTIONS = SHARED / "motions" / "motions.jsonl.gz"
CONFLICTS = SHARED / "motions" / "motions_title_conflicts.jsonl.gz"
PARSED, STORED = 5_000, 1_000
"""What is promised, in motions a second."""


def main() -> None:
    began = time.perf_counter()
    records = [each for each in read_path(MOTIONS, lambda _: None) if isinstance(each, ChamberRecord)]
    zaken = [each for each in records if each.entity == "Zaak"]
    titles = {zaak.id: read_title(str(zaak.fields["Onderwerp"])) for zaak in zaken}
    spent = time.perf_counter() - began
    print(f"parsed: {len(zaken) / spent:,.0f} motions a second (promised: {PARSED:,})")
    with tempfile.TemporaryDirectory() as folder:
        spent = _store(Path(folder))
    print(f"read and stored in SQLite: {len(zaken) / spent:,.0f} motions a second (promised: {STORED:,})")
    documents = {each.id: each for each in records if each.entity == "Document"}
    wrong = []
    for zaak in zaken:
        movers = titles[zaak.id].movers
        signers = documents[zaak.edges[0].target].fields["Signers"]
        if disagreement(movers, signers) or [fold(n) for n in movers.names] != [
            fold(n) for n in signers[: len(movers.names)]
        ]:
            wrong.append(str(zaak.fields["Onderwerp"]).strip())
    print(f"movers from the title as signed: {1 - len(wrong) / len(zaken):.2%} of {len(zaken):,} clean motions")
    for title in wrong:
        print(f"  not as signed: {title}")
    told = sum(_conflicts())
    print(f"conflicts between title and signatures told: {told} of {len(list(_conflicts()))}")


def _store(folder: Path) -> float:
    engine = open_engine(f"sqlite:///{folder / 'bench.sqlite'}", create=True)
    upgrade(engine)
    began = time.perf_counter()
    Importer(engine, lambda: datetime.now(UTC)).take_path(MOTIONS)
    spent = time.perf_counter() - began
    engine.dispose()
    return spent


def _conflicts() -> list[bool]:
    records = [each for each in read_path(CONFLICTS, lambda _: None) if isinstance(each, ChamberRecord)]
    documents = [each.fields for each in records if each.entity == "Document"]
    return [disagreement(read_title(str(each["Onderwerp"])).movers, each["Signers"]) is not None for each in documents]


if __name__ == "__main__":
    main()
