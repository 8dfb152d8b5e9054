"""Lists by kind: a page at a time, by name as dictionaries order it, and narrowed."""

import pytest
from lxml import html

from kb.domain.alphabet import order

ALL = {"accept": "application/json"}


def tree(client, address):
    answer = client.get(address)
    assert answer.status_code == 200, address
    return html.fromstring(answer.content)


def names(page):
    return [each.text_content() for each in page.xpath("//tbody/tr/th/a")]


def test_a_reader_says_how_many_rows_make_a_page(seeded):
    page = tree(seeded, "/country?limit=7")
    assert len(names(page)) == 7
    further = tree(seeded, page.xpath("//a[@rel='next']/@href")[0])
    assert len(names(further)) == 7 and not set(names(page)) & set(names(further))


@pytest.mark.parametrize(
    "address",
    [
        "/sources?limit=3",
        "/sources?of=document/kst-35925-XVII-54&limit=40",
        "/timeline?limit=25",
        "/follow?of=/document&limit=40",
    ],
)
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_other_long_lists_are_walked_in_the_same_way(seeded, address, lang):
    def rows(page):
        return [
            each.text_content()
            for each in page.xpath(
                "//table[contains(@class, 'sources')]/tbody/tr | //main//ol[contains(@class, 'timeline')]/li"
            )
        ]

    page = tree(seeded, f"{address}&lang={lang}")
    first, seen, steps = rows(page), rows(page), 1
    while links := page.xpath("//nav[@class='pages']/a[contains(@rel, 'next')]/@href"):
        page = tree(seeded, links[0])
        seen += rows(page)
        steps += 1
    whole = tree(seeded, f"{address.partition('limit=')[0]}limit=1000&lang={lang}")
    assert seen == rows(whole)
    assert steps > 2
    while links := page.xpath("//nav[@class='pages']/a[contains(@rel, 'prev')]/@href"):
        page = tree(seeded, links[0])
    assert rows(page) == first


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_long_list_is_walked_page_by_page_and_nothing_is_left_out_or_shown_twice(seeded, lang):
    seen, address = [], f"/country?lang={lang}"
    while address:
        page = tree(seeded, address)
        assert len(names(page)) <= 100
        seen += names(page)
        address = next(iter(page.xpath("//nav[@class='pages']/a[@rel='next']/@href")), None)
    assert len(seen) == len(seeded.get("/country", headers=ALL).json()) > 200
    assert seen == sorted(seen, key=order)


def test_the_way_back_leads_to_the_page_before(seeded):
    first = tree(seeded, "/country")
    assert not first.xpath("//a[@rel='prev']")
    second = tree(seeded, first.xpath("//a[@rel='next']/@href")[0])
    third = tree(seeded, second.xpath("//a[@rel='next']/@href")[0])
    assert names(tree(seeded, third.xpath("//a[@rel='prev']/@href")[0])) == names(second)
    assert names(tree(seeded, second.xpath("//a[@rel='prev']/@href")[0])) == names(first)


def test_a_list_is_narrowed_by_words_of_the_name_and_keeps_the_rest_of_its_address(seeded):
    page = tree(seeded, "/country?name=land&lang=en")
    assert names(page) and all("land" in row.text_content().casefold() for row in page.xpath("//tbody/tr"))
    assert page.xpath("//main//form//input[@type='hidden']/@name")[-1] == "lang"
    assert tree(seeded, "/country?name=xyzzyx").xpath("//main//p")


def test_the_list_of_documents_has_one_address_to_which_the_older_one_leads(seeded):
    answer = seeded.get("/documents?lang=en&name=brief", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (301, "/document?lang=en&name=brief")
