"""Somebody reads a letter: what a name is shows beside it, its other mentions are a step away, and nothing needs scripts."""

import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser
LETTER = "/document/kst-35925-XVII-54"


def test_with_the_keyboard_one_learns_what_a_name_is_and_goes_to_where_it_stands_next(page: Page) -> None:
    page.goto(LETTER)
    mention = page.locator("a.mention.motion").first
    mention.focus()
    card = page.locator(".mention-card")
    expect(card).to_contain_text("Motie")
    expect(card).to_contain_text("1 / ")
    page.keyboard.press("Escape")
    expect(card).to_have_count(0)

    mention.blur()
    mention.focus()
    card.get_by_role("link", name="Volgende vermelding").press("Enter")
    expect(page.locator("a.mention:target")).to_be_in_viewport()
    expect(page.locator("a.mention:target")).to_have_attribute("data-things", str(mention.get_attribute("data-things")))


def test_a_card_never_reaches_beyond_the_screen(page: Page) -> None:
    page.goto(LETTER)
    width = page.evaluate("document.documentElement.clientWidth")
    for at in range(0, page.locator("a.mention").count(), 25):
        page.locator("a.mention").nth(at).focus()
        box = page.locator(".mention-card").bounding_box()
        assert box and box["x"] >= 0 and box["x"] + box["width"] <= width


def test_a_word_longer_than_the_screen_is_broken(page: Page) -> None:
    page.goto(LETTER)
    page.locator("p.passage .words").first.evaluate("words => words.prepend('x'.repeat(3000))")
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_a_first_tap_tells_what_a_name_is_and_a_second_goes_there(browser: Browser, letter_site: str) -> None:
    phone = {"width": 320, "height": 640}
    context = browser.new_context(has_touch=True, viewport=phone, base_url=letter_site, locale="nl-NL")  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(LETTER)
    mention = page.locator("a.mention.country").first
    mention.tap()
    expect(page.locator(".mention-card")).to_contain_text("Land")
    mention.tap()
    page.wait_for_url("**/country/*")
    context.close()


def test_without_scripts_a_name_is_a_link_and_the_list_leads_to_every_mention(
    browser: Browser, letter_site: str
) -> None:
    context = browser.new_context(java_script_enabled=False, base_url=letter_site, locale="nl-NL")
    page = context.new_page()
    page.goto(f"{LETTER}#named")
    page.locator("#named-product").click()
    entry = page.locator("li[data-thing='product/nutmeg']")
    entry.locator(".places a").first.click()
    place = page.locator("a.mention:target")
    expect(place).to_have_text("nootmuskaat")
    place.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("ootmuskaat")
    context.close()


def test_the_wheel_scrolls_on_over_the_drawing_of_a_network_and_buttons_zoom_it(page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 500})
    page.goto("/network/dependency/rare-earths")
    canvas = page.locator(".canvas")
    expect(canvas.locator("canvas").first).to_be_attached()
    canvas.hover(position={"x": 150, "y": 60})
    before = page.evaluate("scrollY")
    page.mouse.wheel(0, 200)
    page.wait_for_function("before => scrollY > before", arg=before)
    seen = canvas.screenshot()
    page.get_by_role("button", name="Dichterbij").click()
    expect(page.get_by_role("button", name="Verder weg")).to_be_visible()
    assert canvas.screenshot() != seen
