"""The pages about the whole: sources, the data, the status."""

import csv
import io
import shutil

import pytest
from lxml import html
from openpyxl import load_workbook

from kb.settings import Settings
from kb.storage.database import for_writing, open_engine

from .conftest import client_of

JSON = {"accept": "application/json"}


def page(client, address, status=200):
    answer = client.get(address)
    assert answer.status_code == status, answer.text[:400]
    return html.fromstring(answer.content)


def test_a_source_leads_to_what_comes_from_it(seeded):
    data = seeded.get("/sources", headers=JSON).json()
    rows = page(seeded, "/sources").xpath("//table[contains(@class, 'sources')]/tbody/tr")
    assert len(rows) == len(data) > 20
    for link, told in list(zip([row.xpath("th/a/@href")[0] for row in rows], data, strict=True))[:4]:
        assert len(seeded.get(link, headers=JSON).json()) == told["total"]
        assert page(seeded, link).xpath("//tbody/tr")


def test_sources_are_taken_away(seeded):
    lines = list(csv.reader(io.StringIO(seeded.get("/sources.csv").text.removeprefix("\ufeff"))))
    assert len(lines) == 1 + len(seeded.get("/sources", headers=JSON).json())
    of = load_workbook(io.BytesIO(seeded.get("/sources.xlsx?of=document/kst-35925-XVII-54").content)).active
    assert of.max_row - 4 == len(seeded.get("/sources?of=document/kst-35925-XVII-54", headers=JSON).json())


def test_a_source_that_nothing_comes_from_is_not_there(seeded):
    assert seeded.get("/sources?of=nergens.example", headers=JSON).status_code == 404


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_what_is_not_known_is_counted_and_can_be_seen(seeded, lang):
    unknown = seeded.get("/about", headers=JSON).json()["unknown"]
    assert all(0 <= each["count"] <= each["of"] for each in unknown)
    assert {each["code"]: each["count"] for each in unknown}["no-policy"] == len(
        seeded.get("/coverage?gap=nothing", headers=JSON).json()["rows"]
    )
    tree = page(seeded, f"/about?lang={lang}")
    shown = tree.xpath("//section[@aria-labelledby='unknown']//tbody/tr")
    assert [int(row.xpath("td[1]")[0].text) for row in shown] == [each["count"] for each in unknown]
    for link in tree.xpath("//section[@aria-labelledby='unknown']//a/@href"):
        assert seeded.get(link).status_code == 200, link
    book = load_workbook(io.BytesIO(seeded.get(f"/about.xlsx?lang={lang}").content))
    assert len(book.worksheets) == 4


def test_an_earlier_day_knows_less(seeded):
    assert seeded.get("/about?known_at=2000-01-01", headers=JSON).json()["counts"]["motion"] == 0


def test_the_status_says_that_all_is_well_and_with_what(seeded):
    told = seeded.get("/status", headers=JSON).json()
    assert told["status"] == "ok"
    assert told["last_changed"]
    assert {part["name"] for part in told["parts"]} == {"database", "schema", "graph", "index"}
    assert "schakel" in page(seeded, "/status").text_content()


def test_a_site_without_a_database_says_so(tmp_path):
    with client_of(Settings(data_dir=tmp_path)) as client:
        answer = client.get("/status", headers=JSON)
        assert answer.status_code == 503
        assert answer.json()["parts"] == [{"name": "database", "status": "unreachable", "lag": None}]
        assert "niet bereikbaar" in page(client, "/status", 503).text_content()


def test_a_database_that_was_not_brought_up_to_date_is_told_with_what_to_run(tmp_path, seeded_settings):
    settings = Settings(data_dir=shutil.copytree(seeded_settings.data_dir, tmp_path / "data"))
    engine = open_engine(settings.database)
    with for_writing(engine).begin() as connection:
        connection.exec_driver_sql("DROP TABLE computation")
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'v0005'")
    engine.dispose()
    with client_of(settings) as client:
        told = client.get("/status", headers=JSON).json()
        (schema,) = [part for part in told["parts"] if part["name"] == "schema"]
        assert told["status"] == schema["status"] == "behind"
        assert "kb init" in schema["to_do"]["nl"] and "kb init" in schema["to_do"]["en"]
        assert "kb init" in page(client, "/status").text_content()
        answer = client.get("/sources", headers=JSON)
        assert answer.status_code == 503
        assert "kb init" in answer.json()["detail"]
