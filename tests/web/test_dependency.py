"""The page of a dependency: what it is about, on whom it leans, who asks about it, the grounds for acting, what is missing."""

import pytest
from lxml import html

from kb.domain.links import Evidence, Link
from kb.domain.values import Answer, Origin
from kb.services.clock import now
from kb.services.setup import initialise
from kb.services.workspace import Workspace
from kb.settings import Settings
from kb.storage.tables import EvidenceRow, LinkRow

JSON = {"accept": "application/json"}


def page(client, path):
    answer = client.get(path)
    assert answer.status_code == 200
    return html.fromstring(answer.content)


def words(element):
    return " ".join(element.text_content().split())


def test_products_stand_with_their_codes_and_the_sentence_that_names_them(seeded):
    shown = page(seeded, "/dependency/semiconductors")
    row = words(shown.xpath("//section[@aria-labelledby='products']//tbody/tr")[0])
    assert "8541 8542" in row and "HS 2017" in row


def test_a_cell_says_what_it_is_where_rows_are_cards(seeded):
    cells = page(seeded, "/dependency/semiconductors").xpath("//table[@class='cards']//td")
    assert cells and all(cell.get("data-label") for cell in cells)


def test_countries_stand_with_the_words_that_bear_them_out(seeded):
    (country,) = page(seeded, "/dependency/rare-earths").xpath("//section[@aria-labelledby='countries']//li")
    assert country.xpath("./a/@href") == ["/country/CN"]
    assert country.xpath(".//blockquote")


def test_motions_that_ask_about_it_stand_with_where_each_request_stands(seeded):
    asked = page(seeded, "/dependency/essential-goods").xpath("//section[@aria-labelledby='asked-about']//li")
    assert {each.xpath("./a/@href")[0] for each in asked} == {"/motion/kst-35663-15"}
    assert all(each.xpath(".//*[contains(@class, 'state')]") for each in asked)


def test_a_motion_that_asks_about_a_country_relied_on_says_so(seeded):
    (asked,) = page(seeded, "/dependency/rare-earths").xpath("//section[@aria-labelledby='asked-about']//li")
    assert "vraagt over China" in words(asked)


def test_every_criterion_has_an_answer_and_what_nobody_recorded_is_unknown(seeded):
    criteria = seeded.get("/criterion", headers=JSON).json()
    rows = page(seeded, "/dependency/semiconductors").xpath("//section[@aria-labelledby='criteria']//tbody/tr")
    assert len(rows) == len(criteria) > 5
    assert all(row.xpath(".//*[contains(@class, 'answer unknown')]") for row in rows)


def test_what_is_missing_is_told_in_both_languages(seeded):
    for language, said in (("nl", "is geen berekende concentratie bewaard"), ("en", "No computed concentration of")):
        missing = page(seeded, f"/dependency/semiconductors?lang={language}").xpath(
            "//section[@aria-labelledby='missing']"
        )[0]
        assert said in words(missing)


@pytest.mark.parametrize(("origin", "answer"), [(Origin.CURATED, "yes"), (Origin.MACHINE, "unknown")])
def test_a_criterion_is_answered_by_a_confirmed_link_only(tmp_path, origin, answer):
    settings = Settings(data_dir=tmp_path)
    initialise(settings)
    workspace, subject, criterion = Workspace(settings), "dependency/semiconductors", "criterion/vitality"
    link_id = Link.make_id(subject, "meetsCriterion", criterion)
    with workspace.writing() as session:
        session.add(
            LinkRow(id=link_id, subject=subject, predicate="meetsCriterion", object=criterion, answer=Answer.YES,
                    recorded_at=now())
        )  # fmt: skip
        session.flush()
        document = "document/kst-35925-XVII-54"
        session.add(
            EvidenceRow(id=Evidence.make_id(link_id, document, "vitaal"), link_id=link_id, document_id=document,
                        exact="vitaal", fragment="h4.p2", origin=origin, recorded_at=now())
        )  # fmt: skip
    with workspace.session():
        view = workspace.view(subject).dependency
    workspace.close()
    (told,) = (each for each in view.criteria if each.criterion.id == criterion)
    assert told.answer.value == answer
    assert told.link is not None and told.link.evidence[0].quote.exact == "vitaal"
