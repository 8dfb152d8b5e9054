"""Citing a page or a passage on the site, and comparing versions there."""

import io

import bibtexparser
import pytest
import rispy
from lxml import html

LETTER = "/cite/document/kst-35925-XVII-54"


def page(client, address):
    answer = client.get(address)
    assert answer.status_code == 200
    return html.fromstring(answer.content)


def test_a_letter_is_cited_in_the_official_form(seeded):
    assert page(seeded, LETTER).xpath("string(//p[contains(@class, 'cited')])") == (
        "Kamerstukken II 2021/22, 35925-XVII, nr. 54"
    )


def test_a_passage_is_cited_with_its_paragraph_and_leads_back_to_it(seeded):
    fragment = "summary.p2"
    cited = page(seeded, f"{LETTER}?passage={fragment}")
    assert cited.xpath("string(//p[contains(@class, 'cited')])").endswith(", al. 2")
    assert cited.xpath(f"//a[contains(@href, '#{fragment}')]")
    assert seeded.get(f"{LETTER}?passage=h99.p1").status_code == 404


def test_a_motion_is_cited_as_the_paper_that_it_is_with_its_movers(seeded):
    cited = page(seeded, "/cite/motion/kst-35570-XVII-26")
    assert "Kamerstukken II 2020/21, 35570-XVII, nr. 26" in cited.xpath("string(//p[contains(@class, 'cited')])")
    (entry,) = rispy.load(io.StringIO(seeded.get("/cite/motion/kst-35570-XVII-26?format=ris").text))
    assert len(entry["authors"]) == 2


@pytest.mark.parametrize(("ending", "media_type"), [("bib", "bibtex"), ("ris", "research-info"), ("csl", "csl+json")])
def test_a_citation_is_a_file_to_take_away(seeded, ending, media_type):
    answer = seeded.get(f"{LETTER}?format={ending}")
    assert media_type in answer.headers["content-type"]
    assert "attachment" in answer.headers["content-disposition"]
    if ending == "bib":
        assert len(bibtexparser.parse_string(answer.text).entries) == 1
    if ending == "csl":
        assert answer.json()[0]["id"] == "kst-35925-XVII-54"


def test_another_format_is_told_to_be_unknown(seeded):
    assert seeded.get(f"{LETTER}?format=docx").status_code == 404


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_official_form_of_a_passage_is_dutch_on_a_page_in_any_language(seeded, lang):
    cited = page(seeded, f"{LETTER}?passage=h3.p1&lang={lang}").xpath("//p[contains(@class, 'cited')]")[0]
    assert cited.get("lang") == "nl"
    assert cited.text_content() == "Kamerstukken II 2021/22, 35925-XVII, nr. 54, par. 3, al. 1"


def test_any_entry_can_be_cited_in_the_language_of_the_page(seeded):
    cited = page(seeded, "/cite/dependency/semiconductors?lang=en")
    assert "consulted on" in cited.xpath("string(//p[contains(@class, 'cited')])")


def test_every_entry_leads_to_its_citation(seeded):
    for path in ("/document/kst-35925-XVII-54", "/instrument/chips-act", "/motion/kst-35663-15"):
        assert page(seeded, path).xpath(f"//a[@href='/cite{path}']")


def test_versions_of_a_document_are_compared_on_a_page_and_as_json(tmp_path):
    from kb.domain.values import RenditionKind
    from kb.services.ingest import Incoming, ingest_document
    from kb.services.workspace import Workspace
    from kb.settings import Settings
    from kb.storage.database import open_engine
    from kb.storage.migrations import upgrade

    from .conftest import client_of

    settings = Settings(data_dir=tmp_path)
    upgrade(open_engine(settings.database, create=True))
    workspace = Workspace(settings)
    alike = "\n\n".join(f"Regel {word} blijft staan." for word in ("een", "twee", "drie"))
    for word in ("peper", "zout"):
        text = f"De molen maalt {word} in de avond.\n\nHet dorp slaapt.\n\n{alike}"
        ingest_document(workspace, Incoming(text.encode(), "a.txt", "kst-99999-1", None, RenditionKind.OFFICIAL))
    workspace.close()
    with client_of(settings) as client:
        (link,) = page(client, "/document/kst-99999-1").xpath("//a[contains(@href, '/compare')]/@href")
        shown = page(client, link)
        assert shown.xpath("//del/text()") == ["peper"]
        assert shown.xpath("//ins/text()") == ["zout"]
        told = client.get(link, headers={"accept": "application/json"}).json()
        assert [each["change"] for each in told["passages"]] == ["changed", *["same"] * 4]
        folded = shown.xpath("//div[@class='compared']/details")
        assert [len(each.xpath("./p")) for each in folded] == [4]
        (difference,) = shown.xpath("//nav//a[starts-with(@href, '#change-')]/@href")
        assert shown.xpath("//*[@id=$id]//del", id=difference[1:])
        chosen = shown.xpath("//option[@selected]/@value")
        again = page(client, f"{link}?from={chosen[1]}&to={chosen[0]}")
        assert again.xpath("//del/text()") == ["zout"]
        alone = page(client, f"{link}?from={chosen[1]}")
        assert alone.xpath("//option[@selected]/@value") == [chosen[1], chosen[1]]
