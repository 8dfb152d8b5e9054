"""Following any address of the site: as a page, a feed, an agenda."""

from urllib.parse import urlencode

import feedparser
import icalendar
import pytest
from lxml import html

FOLLOWED = ["/search?q=chips", "/motion/kst-21501-02-2383", "/instrument", "/dossier/21501-02"]


def address(path, of, **more):
    return f"{path}?{urlencode({'of': of, **more})}"


@pytest.mark.parametrize("of", FOLLOWED)
def test_what_shows_things_can_be_followed(seeded, of):
    page = html.fromstring(seeded.get(address("/follow", of, lang="en")).content)
    feed = page.xpath("//link[@type='application/atom+xml']/@href")[0]
    read = feedparser.parse(seeded.get(feed).content)
    assert not read.bozo and read.entries
    assert len(page.xpath("//ol[@class='timeline']/li")) == len(read.entries)
    agenda = seeded.get(address("/follow.ics", of))
    assert agenda.headers["content-type"].startswith("text/calendar")
    assert icalendar.Calendar.from_ical(agenda.content)["version"] == "2.0"


def test_an_event_leads_to_the_sentence_in_its_document(seeded):
    page = html.fromstring(seeded.get(address("/follow", "/motion/kst-21501-02-2383")).content)
    statements = page.xpath("//li[.//span[text()='nieuwe uitspraak']]")
    assert statements
    for each in statements:
        place, _, fragment = each.xpath("./p[2]/a/@href")[0].partition("#")
        assert html.fromstring(seeded.get(place).content).xpath("//*[@id=$id]", id=fragment)


def test_every_page_of_a_thing_and_a_search_says_how_to_follow_it(seeded):
    for path in ("/instrument/chips-act", "/search?q=chips"):
        page = html.fromstring(seeded.get(path).content)
        (link,) = page.xpath("//a[text()='Volgen']/@href")
        assert seeded.get(link).status_code == 200


@pytest.mark.parametrize("of", ["", "https://example.org/search", "/sparql", "chips", "/motion/kst-1-1", "/dossier/9"])
def test_what_cannot_be_followed_is_told_so(seeded, of):
    answer = seeded.get(address("/follow.atom", of), headers={"accept": "application/json"})
    assert answer.status_code in (400, 404, 422)
    assert answer.headers["content-type"] == "application/problem+json"
