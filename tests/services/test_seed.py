from __future__ import annotations

import re
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine
from sqlmodel import col, select

from kb.domain.values import Stance, Status, Verdict
from kb.errors import InvalidInput
from kb.services.curate import decide
from kb.services.locate import locate_quotes
from kb.services.seed import load_seeds
from kb.services.standing import statuses
from kb.storage.bulk import Written
from kb.storage.database import open_engine, reading, writing
from kb.storage.migrations import upgrade
from kb.storage.tables import ClaimRow, ClaimSubjectRow, EvidenceRow, InstrumentRow, LinkRow, ProductRow
from tests.services.conftest import EXAMPLE, add_official_text

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


def load(engine: Engine, folder: Path) -> Written:
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
            "products.csv",
            "id,label_nl,source\ndependency/ferry,Veer,x\n",
            "products.csv:2: column id: 'dependency/ferry' is no product; expected product/…",
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


def rewrite(folder: Path, name: str, old: str, new: str) -> None:
    path = folder / name
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


@pytest.fixture
def example_folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(EXAMPLE, tmp_path / "example"))


def test_a_claim_that_left_the_seeds_is_closed_and_comes_back_with_them(example: Engine, example_folder: Path) -> None:
    name = "kst-99001-7/claims.csv"
    whole = (example_folder / name).read_text(encoding="utf-8")
    header, handled, _ = whole.splitlines()
    (example_folder / name).write_text(f"{header}\n{handled}\n", encoding="utf-8")
    assert load(example, example_folder).closed == 1
    with reading(example) as session:
        closed = select(ClaimRow).where(col(ClaimRow.closed_at).is_not(None))
        assert [row.stance for row in session.exec(closed)] == [Stance.DECLINES]
    (example_folder / name).write_text(whole, encoding="utf-8")
    again = load(example, example_folder)
    assert (again.added, again.changed, again.closed) == (0, 1, 0)


def test_what_a_claim_is_about_follows_the_seeds(example: Engine, example_folder: Path) -> None:
    rewrite(example_folder, "kst-99001-7/claims.csv", "motion/kst-99001-5 motion/kst-99001-6", "motion/kst-99001-5")
    assert load(example, example_folder).changed == 1
    with reading(example) as session:
        assert "motion/kst-99001-6" not in session.exec(select(ClaimSubjectRow.entity_id)).all()


def test_a_decision_stays_whatever_happens_to_the_row(example: Engine, example_folder: Path) -> None:
    with reading(example) as session:
        target = session.exec(select(EvidenceRow.id).where(EvidenceRow.exact == "geen eigen veren")).one()
    with writing(example) as session:
        decide(session, target, Verdict.REJECT, by="A. Jansen", why="niet zo bedoeld", now=NOW)
    rewrite(example_folder, "kst-99001-7/links.csv", "h1.p2,geen eigen veren", "h1.p9,geen eigen veren")
    assert load(example, example_folder).changed == 1
    with reading(example) as session:
        assert statuses(session)[target] is Status.REJECTED
        assert session.get_one(EvidenceRow, target).fragment == "h1.p9"


def test_quotes_added_after_the_official_text_are_found_in_it_at_once(example: Engine, example_folder: Path) -> None:
    with writing(example) as session:
        locate_quotes(session, add_official_text(session))
    added = "dependency/ferries,concerns,product/ferry,,,document/kst-99001-7,h1.p7,twaalf van de veertien\n"
    path = example_folder / "kst-99001-7/links.csv"
    path.write_text(path.read_text(encoding="utf-8") + added, encoding="utf-8")
    load(example, example_folder)
    with reading(example) as session:
        row = session.exec(select(EvidenceRow).where(EvidenceRow.exact == "twaalf van de veertien")).one()
        assert (row.found, row.fragment) == (True, "h1.p1")
    assert load(example, example_folder).changed == 0


@given(st.lists(st.sampled_from(sorted(path.name for path in EXAMPLE.glob("*.csv"))), unique=True))
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_loading_again_with_rows_in_another_order_changes_nothing(tmp_path: Path, names: list[str]) -> None:
    with tempfile.TemporaryDirectory(dir=tmp_path) as scratch:
        folder = Path(shutil.copytree(EXAMPLE, Path(scratch) / "seeds"))
        engine = open_engine(f"sqlite:///{Path(scratch) / 'kb.sqlite'}", create=True)
        upgrade(engine)
        load(engine, folder)
        for name in names:
            header, *rows = (folder / name).read_text(encoding="utf-8").splitlines()
            (folder / name).write_text("\n".join([header, *reversed(rows)]) + "\n", encoding="utf-8")
        again = load(engine, folder)
        engine.dispose()
    assert (again.added, again.changed, again.closed) == (0, 0, 0)
