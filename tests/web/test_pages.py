"""What the pages show, on made-up views."""

from datetime import date

import pytest
from lxml import html

from kb.domain.timeline import Moment
from web.texts import text

from .sample import ACT, DEPENDENCY, DICTUM, FIRST, LETTER, MINISTER, MOTION, SENTENCE, VIEWS

PAGES = ["/", "/search", "/document", "/motion", "/region", *(f"/{each}" for each in VIEWS)]


def tree(client, path, status=200):
    answer = client.get(path)
    assert answer.status_code == status, answer.text[:400]
    return html.fromstring(answer.content)


def words(element):
    return " ".join(element.text_content().split())


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_page_is_sound(sample, path, language):
    page = tree(sample, f"{path}?lang={language}")
    ids = page.xpath("//@id")
    assert page.get("lang") == language
    assert len(ids) == len(set(ids)), sorted(each for each in ids if ids.count(each) > 1)
    assert len(page.xpath("//h1")) == 1
    assert page.xpath("//title")[0].text.strip()
    assert page.xpath("//a[contains(@class, 'skip')]/@href") == ["#content"]
    assert all(table.xpath("caption") and not table.xpath(".//th[not(@scope)]") for table in page.xpath("//table"))
    assert all(
        page.xpath(f"//label[@for='{name}']") for name in page.xpath("//*[self::input or self::select][@id]/@id")
    )
    assert not page.xpath(
        "//script[not(@src) and not(@type='application/ld+json')] | //style | //@style | //iframe | //@onclick"
    )


@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_loaded_from_another_host(sample, path):
    page = tree(sample, path)
    loaded = page.xpath("//*[not(self::a)]/@src | //link[not(@rel='canonical' or @hreflang)]/@href | //form/@action")
    assert loaded
    assert all(each.startswith("/") and not each.startswith("//") for each in loaded)
    assert all(a.get("rel") == "external" for a in page.xpath("//a[starts-with(@href, 'http')]"))


@pytest.mark.parametrize("path", PAGES)
def test_every_fragment_link_within_a_page_has_its_anchor(sample, path):
    page = tree(sample, path)
    for target in page.xpath("//a[starts-with(@href, '#')]/@href"):
        assert page.xpath("//*[@id=$id]", id=target[1:]), target


def test_a_motion_shows_asked_said_and_found_side_by_side(sample):
    page = tree(sample, f"/{MOTION.id}")
    (request,) = page.xpath("//section[contains(@class, 'request')][.//h4[contains(., 'onderzoeken')]]")
    asked, said, found = map(words, request.xpath("div/div"))
    assert "«de voorraad te onderzoeken»" in asked and "uiterlijk 9 juli 2021" in asked
    assert "wordt niet gedaan" in said and "«nu niet aan de orde»" in said and "suggestie" in said
    assert "niet voldaan" in found and "Jansen" in found
    whole = words(page.xpath("//section[@aria-labelledby='said-whole']")[0])
    assert "afgehandeld" in whole and SENTENCE in whole


def test_text_from_the_knowledge_base_is_escaped(sample):
    assert "<nootmuskaat>" not in sample.get(f"/{MOTION.id}").text
    assert "De voorraad <nootmuskaat> onderzoeken" in words(tree(sample, f"/{FIRST.id}").xpath("//h1")[0])


def test_evidence_shows_words_place_status_origin_and_decisions(sample):
    page = tree(sample, f"/{ACT.id}")
    (link,) = page.xpath("//li[@id='l-111111111111']")
    shown = words(link)
    for expected in ("Specerijen", "«pakt specerijen aan»", "officiële tekst niet geladen", "bevestigd", "redactie",
                     "bevestigen, Jansen", "spreekt dit tegen", "citaat niet teruggevonden"):  # fmt: skip
        assert expected in shown
    assert link.xpath(".//figcaption/a/@href")[0] == f"/{LETTER.id}#h1.p2"


def test_a_link_is_named_from_both_ends(sample):
    assert "pakt aan" in words(tree(sample, f"/{ACT.id}").xpath("//section[@aria-labelledby='links']")[0])
    assert "wordt aangepakt door" in words(
        tree(sample, f"/{DEPENDENCY.id}").xpath("//section[@aria-labelledby='links']")[0]
    )


def test_a_sentence_has_its_quote_marked(sample):
    page = tree(sample, f"/{MOTION.id}")
    assert page.xpath("//blockquote//mark/text()")[0] == "beschouwt het kabinet de motie als afgedaan"


def test_the_course_shows_every_date_and_which_was_not_chosen(sample):
    page = tree(sample, f"/{ACT.id}")
    first, second = map(words, page.xpath("//ol[@class='timeline']/li"))
    assert "1 februari 2021" in first and "niet gekozen" in first and "niet geverifieerd" in first
    assert "in werking" in second and "niet gekozen" not in second
    assert "in werking" in words(page.xpath("//p[@class='stage-now']")[0])


def test_what_others_state_shows_its_source_file_and_where_it_stands(sample):
    page = tree(sample, f"/{ACT.id}")
    name, stage, match = map(words, page.xpath("//ul[@class='proposals plain']/li"))
    assert "ook genoemd: Kruiden<wet> suggestie" in name and "skos:altLabel" in name and "kruiden.ttl" in name
    assert "in werking 22 september 2023 verworpen" in stage and "een dag later dan de wet zelf" in stage
    assert "is hetzelfde als: https://example.org/kruiden/wet bevestigd" in match


def test_the_words_of_a_passage_are_exactly_the_document_s(sample):
    page = tree(sample, f"/{LETTER.id}")
    for passage in VIEWS[LETTER.id].document.passages:
        (element,) = page.xpath("//*[@id=$id]", id=passage.fragment)
        for added in element.xpath(".//sup | .//a[@class='anchor'] | .//a[@class='back']"):
            added.drop_tree()
        shown = element.text_content().strip()
        assert shown in (passage.text, f"{passage.number}. {passage.text}")


def test_notes_and_their_markers_lead_to_each_other(sample):
    page = tree(sample, f"/{LETTER.id}")
    (marker,) = page.xpath("//sup/a")
    assert marker.get("href") == "#n1"
    assert page.xpath("//aside//*[@id='n1']/a[@class='back']/@href") == [f"#{marker.get('id')}"]


def test_citations_of_known_documents_are_links_and_others_are_marked(sample):
    page = tree(sample, f"/{LETTER.id}")
    assert page.xpath("//a[contains(@class, 'citation')]/text()") == ["Kamerstuk 99 999, nr. 3"]
    assert page.xpath("//span[@class='citation unknown']/text()") == ["Kamerstuk 99 999, nr. 4"]


def test_a_summary_says_that_it_is_one_and_where_the_official_text_is(sample):
    banner = tree(sample, f"/{LETTER.id}").xpath("//div[contains(@class, 'banner summary')]")[0]
    assert "Samenvatting in eigen woorden – officiële tekst niet geladen" in words(banner)
    assert banner.xpath(".//a[@rel='external']/@href") == ["https://zoek.officielebekendmakingen.nl/kst-99999-7"]


def test_headings_are_nested(sample):
    page = tree(sample, f"/{LETTER.id}")
    assert page.xpath("//section[@aria-labelledby='h1']//section[@aria-labelledby='h2']//h3")
    assert len(page.xpath("//section[@aria-labelledby='h2']/ul/li")) == 2


def test_english_pages_keep_their_language_in_every_link(sample):
    page = tree(sample, f"/{ACT.id}?lang=en")
    assert "Spices Act" in words(page.xpath("//h1")[0])
    inside = [each for each in page.xpath("//main//a/@href") if each.startswith("/")]
    assert inside and all("lang=en" in each for each in inside)


def test_a_name_without_translation_says_which_language_it_is_in(sample):
    page = tree(sample, f"/{MOTION.id}?lang=en")
    assert page.xpath("//h1")[0].get("lang") == "nl"


def test_the_two_times_reach_the_question_and_a_banner_says_so(sample, asked_at):
    page = tree(sample, f"/{ACT.id}?as_of=2021-11-30&known_at=2022-01-01")
    (moment,) = asked_at
    assert moment.as_of == date(2021, 11, 30)
    assert moment.known_at.isoformat().startswith("2022-01-01T23:59:59")
    banner = words(page.xpath("//div[@class='banner past']")[0])
    assert "30 november 2021" in banner and "1 januari 2022" in banner
    assert any("as_of=2021-11-30" in each for each in page.xpath("//main//a/@href"))


def test_now_has_no_banner(sample, asked_at):
    assert not tree(sample, f"/{ACT.id}").xpath("//div[@class='banner past']")
    assert asked_at == [Moment()]


@pytest.mark.parametrize("query", ["as_of=gisteren", "known_at=2021-13-01"])
def test_a_date_that_is_none_gets_advice(sample, query):
    page = tree(sample, f"/{ACT.id}?{query}", 400)
    assert "2021-11-30" in words(page.xpath("//*[@role='alert']")[0])


def test_an_actor_s_page_is_there_even_when_nothing_is_linked(sample):
    assert text("none_here", "nl") in words(tree(sample, f"/{MINISTER.id}").xpath("//main")[0])


def test_a_part_leads_to_what_it_is_part_of(sample):
    assert f"/{MOTION.id}" in tree(sample, f"/{DICTUM.id}").xpath("//p[@class='kind']/a/@href")


def test_a_motion_shows_each_step_of_its_decision_with_votes_and_source(sample):
    page = tree(sample, f"/{MOTION.id}")
    said = words(page.xpath("//section[@aria-labelledby='decision']")[0])
    assert "Besluit van de Kamer: aangenomen" in said
    assert "8 december 2020 aangehouden (in de woorden van de Kamer: «Stemmen - aangehouden»" in said
    assert "dag niet bekend aangenomen" in said
    assert "gewijzigd in kst-99999-6" in said
    rows = page.xpath("//section[@aria-labelledby='decision']//tbody/tr")
    assert [[words(cell) for cell in row] for row in rows] == [
        ["VP", "voor", "80"],
        ["BP: Brugman", "tegen (noemde dit later een vergissing)", "–"],
    ]
    facts = {words(each[0]): words(each[1]) for each in page.xpath("//section[@aria-labelledby='decision']//dl/div")}
    assert facts["Afgedaan"] == "ja (sluit de papieren procedure; zegt niets over de uitvoering)"
    assert facts["Kabinetsappreciatie"] == "Oordeel Kamer"
    assert "hangt samen met kst-99999-8" in said


def test_a_motion_shows_whose_turn_it_is_what_happened_and_the_line_that_it_is_in(sample):
    page = tree(sample, f"/{MOTION.id}")
    assert "Aan zet: de Kamer vanaf 22 november 2021" in words(page.xpath("//p[@class='turn']")[0])
    drawing, listed = (
        page.xpath("//section[@aria-labelledby='happened']//*[local-name()='svg']")[0],
        page.xpath("//li[starts-with(@id, 'happened-')]"),
    )
    marks = drawing.xpath(".//*[local-name()='a']/@href")
    assert marks == [f"#{each.get('id')}" for each in listed]
    assert [words(each.xpath(".//time")[0]) for each in listed] == ["4 januari 2021", "9 juli 2021", "2 januari 2022"]
    assert "vervangt kst-99999-4" in words(page.xpath("//section[@aria-labelledby='chain']")[0])
    assert page.xpath("//section[@aria-labelledby='concerns']//a/@href")[0] == f"/{DEPENDENCY.id}"
