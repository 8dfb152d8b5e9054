from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import select

from kb.errors import InvalidInput
from kb.services.seed import SeedReport, load_seeds
from kb.storage.database import reading, writing
from kb.storage.tables import EvidenceRow, InstrumentRow, LinkRow, ProductRow

NOW = datetime(2026, 1, 1, tzinfo=UTC)

FILES = {
    "documents.csv": "id,label_nl,reference,source\ndocument/kst-1-1,Brief over het veer,kst-1-1,eigen voorbeeld\n",
    "dependencies.csv": "id,label_nl,source\ndependency/ferries,Afhankelijkheid van veren,eigen voorbeeld\n",
    "products.csv": "id,label_nl,code,source\nproduct/ferry,Veer,890110,eigen voorbeeld\n",
    "kst-1-1/links.csv": (
        "subject,predicate,object,document_id,fragment,exact\n"
        "dependency/ferries,concerns,product/ferry,document/kst-1-1,h1.p1,veren komen van ver\n"
        "dependency/ferries,concerns,product/ferry,document/kst-1-1,h1.p2,geen eigen veren\n"
    ),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "seeds"
    for name, content in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return root


def load(engine: Engine, folder: Path) -> SeedReport:
    with writing(engine) as session:
        return load_seeds(session, folder, now=NOW)


def test_two_places_that_say_the_same_are_one_link_with_two_pieces_of_evidence(engine: Engine, folder: Path) -> None:
    load(engine, folder)
    with reading(engine) as session:
        assert len(session.exec(select(LinkRow)).all()) == 1
        assert {row.exact for row in session.exec(select(EvidenceRow))} == {"veren komen van ver", "geen eigen veren"}


def test_loading_twice_changes_nothing(engine: Engine, folder: Path) -> None:
    first = load(engine, folder)
    second = load(engine, folder)
    assert (second.added, second.changed, second.closed) == (0, 0, 0)
    assert second.unchanged == first.added


def test_a_changed_row_is_updated_and_counted(engine: Engine, folder: Path) -> None:
    load(engine, folder)
    path = folder / "products.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("890110", "890120"), encoding="utf-8")
    assert load(engine, folder).changed == 1
    with reading(engine) as session:
        row = session.get(ProductRow, "product/ferry")
        assert row is not None
        assert row.code == "890120"


def test_evidence_that_left_the_seeds_is_closed_and_kept(engine: Engine, folder: Path) -> None:
    load(engine, folder)
    path = folder / "kst-1-1/links.csv"
    path.write_text("\n".join(path.read_text(encoding="utf-8").splitlines()[:2]) + "\n", encoding="utf-8")
    assert load(engine, folder).closed == 1
    with reading(engine) as session:
        assert {row.exact: row.closed_at is None for row in session.exec(select(EvidenceRow))} == {
            "veren komen van ver": True,
            "geen eigen veren": False,
        }


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("products.csv", "id,label_nl,colour,source\n", "products.csv:1: column 'colour' is not known here"),
        ("products.csv", "id,label_nl,source\nproduct/ferry,,x\n", "products.csv:2: column label_nl: Field required"),
        ("products.csv", "id,label_nl,source\nproduct/ferry,Veer,\n", "products.csv:2: column source: Field required"),
        ("products.csv", "id,label_nl,source\nVeer,Veer,x\n", "products.csv:2: column id: String should match"),
        ("products.csv", "id,label_nl,source\nproduct/a,A\n", "products.csv:2: the row has not 3 cells"),
        (
            "products.csv",
            "id,label_nl,source\nproduct/a,A,x\nproduct/a,B,x\n",
            "products.csv:3: product product/a is there already, at products.csv:2",
        ),
        (
            "kst-1-1/links.csv",
            FILES["kst-1-1/links.csv"].replace("concerns", "adresses"),
            "kst-1-1/links.csv:2: 'adresses' is not a predicate",
        ),
        (
            "kst-1-1/links.csv",
            FILES["kst-1-1/links.csv"].replace("product/ferry,document", "product/absent,document"),
            "kst-1-1/links.csv:2: column object: 'product/absent' is not known",
        ),
        (
            "kst-1-1/links.csv",
            FILES["kst-1-1/links.csv"].replace("geen eigen veren", " ".join(["veer"] * 13)),
            "kst-1-1/links.csv:3: column exact: the quote has 13 words",
        ),
        (
            "stages.csv",
            "entity_id,scheme,stage,date,verification,source\ninstrument/x,act,sailing,2020-01-01,stated,x\n",
            "stages.csv:2: column row: Value error, stage: 'sailing' is not a stage of act",
        ),
    ],
)
def test_a_wrong_row_is_named_with_file_line_and_column(
    engine: Engine, folder: Path, name: str, content: str, message: str
) -> None:
    (folder / name).write_text(content, encoding="utf-8")
    with pytest.raises(InvalidInput, match=re.escape(message)):
        load(engine, folder)
    with reading(engine) as session:
        assert session.exec(select(InstrumentRow)).all() == []
        assert session.exec(select(ProductRow)).all() == []
