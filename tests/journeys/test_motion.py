"""Liaison staff ask what became of a motion, and land on the sentences that say so."""

import re

import pytest
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser


def test_from_the_front_page_to_what_was_asked_what_was_said_and_the_sentence_in_the_letter(page: Page) -> None:
    page.goto("/")
    page.get_by_role("link", name=re.compile("Brekelmans over sneller afbouwen")).first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Brekelmans")
    expect(page.locator("body")).to_contain_text("te inventariseren")

    claims = page.locator("li.claim")
    handled = claims.filter(has=page.locator(".stance.handled"))
    declined = claims.filter(has=page.locator(".stance.declines"))
    expect(handled.first).to_contain_text("moties")
    expect(declined.first).to_contain_text("niet aan de orde")

    sentence = declined.first.locator("blockquote").inner_text().strip("«»“” \n")
    declined.first.locator("figcaption a").first.click()
    passage = page.locator(":target")
    expect(passage).to_be_in_viewport()
    expect(passage).to_contain_text(sentence)


def test_no_page_on_the_way_is_wider_than_the_screen(page: Page) -> None:
    page.goto("/")
    motion = page.get_by_role("link", name=re.compile("Brekelmans over sneller afbouwen")).first.get_attribute("href")
    assert motion
    for path in (
        "/",
        "/documents",
        motion,
        "/moties",
        "/search?q=halfgeleiders",
        "/follow?of=/instrument",
        "/calculator",
        "/calculator/example",
    ):
        page.goto(path)
        spare = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert spare <= 0, path


def test_what_is_counted_on_the_front_page_fits_its_box_on_a_phone(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    for language in ("nl", "en"):
        page.goto(f"/?lang={language}")
        fits = page.locator(".tiles a").evaluate_all("all => all.map(each => each.scrollWidth <= each.clientWidth)")
        assert fits and all(fits)


def test_what_was_asked_said_and_found_stands_side_by_side_on_a_desk_and_below_each_other_on_paper(page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto("/motion/kst-21501-02-2383")
    begin = "row => new Set([...row.children].map(each => each.getBoundingClientRect().x)).size"
    row = page.locator(".columns.three").first
    assert row.evaluate(begin) == 3
    page.emulate_media(media="print")
    assert row.evaluate(begin) == 1


def test_a_folded_history_leaves_no_heading_on_paper_and_an_opened_one_is_printed(page: Page) -> None:
    page.goto("/dependency/semiconductors")
    page.emulate_media(media="print")
    expect(page.locator("#history")).to_be_hidden()
    page.locator("section:has(> #history) details").evaluate("details => { details.open = true; }")
    expect(page.locator("#history")).to_be_visible()


def test_the_drawing_of_a_network_fits_beside_its_list(page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto("/network/dependency/semiconductors")
    assert page.locator(".drawing").evaluate("drawing => drawing.scrollWidth <= drawing.clientWidth")


def test_searching_leads_to_the_entry_with_its_links_and_their_evidence(page: Page) -> None:
    page.goto("/")
    page.get_by_role("combobox").first.fill("chips act")
    page.get_by_role("combobox").first.press("Enter")
    page.locator(".hits").get_by_role("link", name=re.compile("Chips Act")).first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(re.compile("chips", re.I))
    expect(page.locator("blockquote").first).to_be_visible()


def test_from_the_board_by_its_flag_to_the_motion_and_on_to_the_sentence(page: Page) -> None:
    page.goto("/")
    page.get_by_role("link", name="Moties", exact=True).click()
    page.get_by_role("link", name=re.compile("Als afgehandeld gemeld, niet")).first.click()
    page.get_by_role("link", name=re.compile("Motie-Brekelmans")).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Motie-Brekelmans")
    expect(page.locator("main")).to_contain_text("77 dagen na het einde van het reces")
    page.locator("figure.quote figcaption a[href*='#h']").first.click()
    expect(page).to_have_url(re.compile(r"/document/kst-35925-XVII-54#h"))
    fragment = page.url.rpartition("#")[2]
    expect(page.locator(f"[id='{fragment}']")).to_be_in_viewport()


def test_what_was_asked_stands_under_its_heading_on_the_board(page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto("/moties")
    begins = """cell => { const text = document.createRange(); text.selectNodeContents(cell);
      return Math.round(text.getBoundingClientRect().x); }"""
    asked = page.locator("table.board thead th").nth(3).evaluate(begins)
    assert page.locator("table.board tbody td ul li").first.evaluate(begins) == asked


def test_a_draft_that_settles_a_motion_and_leaves_one_request_silent_is_told_so(page: Page) -> None:
    page.goto("/check")
    page.locator("textarea").fill(
        "Met deze brief beschouw ik de motie van het lid Brekelmans (Kamerstuk 21 501-02, nr. 2383) als afgedaan.\n\n"
        "Het ministerie heeft geïnventariseerd welke opties er zijn om de afname van afhankelijkheden van China te versnellen."
    )
    page.locator("form[action*='/check'] button").click()
    told = page.locator("main")
    expect(told).to_contain_text("Als afgedaan gemeld zonder zin die antwoordt")
    silent = page.get_by_role("link", name=re.compile("kort na het zomerreces"))
    expect(silent).to_have_count(1)
    silent.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("kort na het zomerreces")
