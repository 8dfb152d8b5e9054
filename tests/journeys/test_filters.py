"""Narrowing what a page shows: nothing is lost on the way, with scripts and without."""

import re

import pytest
from playwright.sync_api import Browser, Page, Route, expect

pytestmark = pytest.mark.browser
FILTERED = [
    ("/moties?lang=nl", "nav.facets li a"),
    ("/search?q=afhankelijkheid&lang=nl", "nav.facets li a"),
    ("/coverage?lang=nl", "#sort-number"),
]


@pytest.mark.parametrize(("address", "chosen"), FILTERED, ids=["board", "search", "coverage"])
def test_a_filter_keeps_the_place_and_the_focus_and_says_what_came_of_it(page: Page, address: str, chosen: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(address)
    before = page.url
    page.evaluate("document.documentElement.dataset.visit = 'first'")
    link = page.locator(chosen).first
    name = link.get_attribute("id")
    link.focus()
    page.keyboard.press("Enter")
    expect(page.locator(f"#{name}[aria-current=true]")).to_be_focused()
    assert page.url != before
    assert page.locator("html").get_attribute("data-visit") == "first"
    said = page.locator("main [role=status]").first.inner_text()
    expect(page.locator("body > p[role=status]")).to_have_text(re.compile(r"\s+".join(map(re.escape, said.split()))))
    # What stands outside the content follows too: the other language shows the same choice.
    here = page.url.replace("lang=nl", "lang=en")
    assert page.evaluate("document.querySelector('#languages a[lang=en]').href") == here
    page.go_back()
    page.wait_for_url(before)
    expect(page.locator(f"#{name}")).not_to_have_attribute("aria-current", "true")


def test_a_list_of_values_that_was_opened_stays_open(page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto("/search?q=afhankelijkheid")
    more = page.locator("nav.facets details").first
    more.locator("summary").click()
    value = more.locator("a").first
    name = value.get_attribute("id")
    value.click()
    expect(page.locator(f"#{name}[aria-current=true]")).to_be_visible()


def test_a_filter_that_fails_is_opened_as_a_page(browser: Browser, letter_site: str) -> None:
    def refuse(route: Route) -> None:
        if route.request.resource_type == "xhr":
            route.abort()
        else:
            route.continue_()

    context = browser.new_context(base_url=letter_site)  # the browser itself notes the failure on its console
    page = context.new_page()
    page.goto("/coverage?lang=nl")
    page.evaluate("document.documentElement.dataset.visit = 'first'")
    page.route("**/coverage?*", refuse)
    page.locator("#coverage-q").fill("geneesmiddelen")
    page.locator("#coverage-show").click()
    page.wait_for_url("**/coverage?*q=geneesmiddelen*")
    expect(page.locator("html:not([data-visit])")).to_have_count(1)
    context.close()


def test_without_scripts_a_filter_is_a_link(browser: Browser, letter_site: str) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=letter_site)
    page = context.new_page()
    for address, chosen in FILTERED:
        page.goto(address)
        name = page.locator(chosen).first.get_attribute("id")
        page.locator(chosen).first.click()
        expect(page.locator(f"#{name}[aria-current=true]")).to_have_count(1)
    context.close()


@pytest.mark.parametrize("address", ["/moties", "/instrument", "/sources", "/api", "/dependency/semiconductors"])
def test_on_a_phone_a_row_is_a_card_whose_cells_stand_under_one_another(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(address)
    rows = page.locator("main table tbody tr:first-child").all()
    assert rows
    for row in rows:
        left = row.evaluate(
            "row => [...row.cells].filter(each => each.checkVisibility()).map(each => each.getBoundingClientRect().x)"
        )
        assert len(left) > 1 and len(set(left)) == 1
        assert row.evaluate("row => row.scrollWidth <= row.clientWidth")


def test_on_a_phone_the_matrix_is_a_list_and_on_a_desk_a_table(page: Page) -> None:
    page.goto("/coverage")
    for width, shown, hidden in ((320, ".matrix-list", ".matrix"), (1280, ".matrix", ".matrix-list")):
        page.set_viewport_size({"width": width, "height": 800})
        expect(page.locator(shown)).to_be_visible()
        expect(page.locator(hidden)).to_be_hidden()
