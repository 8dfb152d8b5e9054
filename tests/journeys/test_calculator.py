"""Policy staff compute with a table of their own, see what it says of a product, and keep a figure beside the letter's words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser
TABLE = """jaar;rapporteur;land;product;waarde
2019;NL;China;847130;8.300,00
2019;NL;Duitsland;847130;1.700,00
2019;NL;China;090811;5,00
"""


@pytest.fixture
def wood(shared_data: Path) -> Path:
    """The real imports of wood and paper into the Netherlands, by partner."""
    return shared_data / "trade" / "comtrade" / "nld_imports_wood_paper_2018_2022.csv"


@pytest.fixture(params=[True, False], ids=["scripts", "no-scripts"])
def either(request: pytest.FixtureRequest, browser: Browser, letter_site: str) -> Iterator[Page]:
    """A phone that runs scripts, and one that does not."""
    context = browser.new_context(
        viewport={"width": 320, "height": 640}, base_url=letter_site, locale="nl-NL", java_script_enabled=request.param
    )
    yield context.new_page()
    context.close()


def give(page: Page, table: Path) -> None:
    page.goto("/calculator")
    page.get_by_label(re.compile("^Bestand")).set_input_files(table)
    page.get_by_role("main").get_by_role("button", name="Reken").click()


def ask(page: Page, own: str, partners: str | None = None, show: str | None = None) -> None:
    page.get_by_label("of een eigen").fill(own)
    if partners:
        page.get_by_label("Herkomst", exact=True).first.select_option(partners)
    page.get_by_role("button", name="Reken").first.click()
    if show:
        page.get_by_label("Toon", exact=True).select_option(show)
        page.get_by_role("button", name="Toon").click()


def not_wider_than_the_screen(page: Page) -> None:
    spare = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert spare <= 0


def test_the_real_wood_table_tells_apart_what_hardly_comes_from_outside_the_union(page: Page, wood: Path) -> None:
    give(page, wood)
    ask(page, "hhi>0.4", "extra-EU", "little")
    expect(page.locator(".tiles li").first).to_have_text(re.compile(r"87\s*van 191 boven de drempel"))
    rows = page.locator("table.results tbody tr")
    expect(rows.filter(has_text="4701").filter(has_text="2019")).to_contain_text("weinig van buiten de EU")
    for share in rows.locator('td[data-label="Van buiten de EU"]').all_inner_texts():
        assert float(share.split("%")[0].replace(",", ".")) < 5
    not_wider_than_the_screen(page)


def test_charts_are_drawn_by_the_browser_and_say_in_words_what_they_show(page: Page, wood: Path) -> None:
    give(page, wood)
    ask(page, "hhi>0.4", "extra-EU")
    figures = page.locator("figure[data-spec]")
    expect(figures).to_have_count(4)
    for number in range(4):
        figure = figures.nth(number)
        figure.scroll_into_view_if_needed()
        expect(figure.locator("canvas, img:visible").first).to_be_visible()
        assert re.search(r"\d", figure.locator("figcaption").inner_text())
        figure.locator("summary").click()
        expect(figure.locator("tbody tr").first).to_be_visible()
    not_wider_than_the_screen(page)


def test_a_chart_that_was_drawn_fits_a_narrower_window_and_is_a_picture_on_paper(page: Page) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto("/calculator/example")
    plot = page.locator(".plot").first
    plot.scroll_into_view_if_needed()
    expect(plot.locator("canvas")).to_be_visible()
    page.set_viewport_size({"width": 320, "height": 640})
    assert plot.evaluate("plot => plot.scrollWidth <= plot.clientWidth")
    page.emulate_media(media="print")
    expect(plot.locator("canvas")).to_be_hidden()
    expect(plot.locator("img")).to_be_visible()


def test_charts_stay_pictures_where_nothing_runs(either: Page) -> None:
    either.goto("/calculator/example?rules=hhi%3E0.4&product=847130")
    expect(either.locator("figure[data-spec]").first).to_contain_text("China 42%")
    expect(either.locator("figure[data-spec] :is(canvas, img)").first).to_be_attached()


def test_a_spreadsheet_with_faults_gives_an_account_that_one_can_act_on(either: Page, tmp_path: Path) -> None:
    book, path = openpyxl.Workbook(), tmp_path / "invoer.xlsx"
    rows = (("China", "8.300,50"), ("Duitsland", "1.699,50"), ("Atlantis", "10,00"), ("Japan", "-5,00"))
    for row in (("Jaar", "Land", "Product", "Waarde"), *((2019, land, "847130", value) for land, value in rows)):
        book.active.append(row)
    book.save(path)
    give(either, path)
    report = either.locator("section[aria-labelledby=report]")
    expect(report.locator("tr").filter(has_text="rij 4, kolom Land: Atlantis")).to_contain_text(
        "Verbeter de naam of gebruik een ISO-code"
    )
    expect(report.locator("tr").filter(has_text="rij 5, kolom Waarde: -5,00")).to_contain_text("negatieve waarde")
    expect(either.locator("table.results tbody tr").first).to_contain_text("10.010")
    either.locator("form.card summary").first.click()
    expect(either.get_by_label("waarde", exact=True).locator("option", has_text="Waarde")).to_have_count(1)


def test_a_table_that_cannot_be_read_says_what_to_do_and_is_not_kept(either: Page, tmp_path: Path) -> None:
    path = tmp_path / "vreemd.csv"
    path.write_text("wanneer;wie;wat;hoeveel\n2019;CN;847130;1\n")
    give(either, path)
    expect(either.get_by_role("alert")).to_contain_text("Er is niets bewaard")
    for ours, theirs in (("periode", "wanneer"), ("herkomst", "wie"), ("product", "wat"), ("waarde", "hoeveel")):
        either.get_by_label(re.compile(f"^{ours}")).select_option(label=theirs)
    either.get_by_label(re.compile("^Bestand")).set_input_files(path)
    either.get_by_role("main").get_by_role("button", name="Reken").click()
    expect(either.locator("table.results tbody tr").first).to_contain_text("847130")


def test_a_computed_figure_is_kept_beside_the_words_of_the_letter_and_withdrawn(either: Page, tmp_path: Path) -> None:
    path = tmp_path / "laptops.csv"
    path.write_text(TABLE)
    give(either, path)
    ask(either, "hhi>0.4")
    either.locator("table.results").get_by_role("link", name="847130").click()
    one = either.locator("section[aria-labelledby=one]")
    expect(one).to_contain_text("China levert 83%; HHI 0,72; blijft boven 0,40 tenzij")
    one.locator("details.keep summary").click()
    one.get_by_label("Uw naam").fill("A. Jansen")
    one.get_by_role("button", name="Bewaar dit cijfer").click()
    both = either.locator(".side-by-side")
    expect(both.locator(".stated blockquote").filter(has_text="laptops")).to_have_count(1)
    expect(both.locator(".stated figcaption a").first).to_have_attribute(
        "href", re.compile("/document/kst-35925-XVII-54")
    )
    computed = both.locator(".computed")
    expect(computed).to_contain_text("China levert 83%")
    expect(computed).to_contain_text("laptops.csv")
    expect(computed).to_contain_text("A. Jansen")
    computed.get_by_role("link", name="HHI van 847130").click()
    either.get_by_text("Trek dit cijfer in").first.click()
    either.get_by_label("Uw naam").fill("A. Jansen")
    either.get_by_label(re.compile("waarom", re.IGNORECASE)).fill("proef")
    either.get_by_role("button", name="Trek dit cijfer in").click()
    expect(either.get_by_role("status").filter(has_text="Ingetrokken op")).to_be_visible()


def test_imports_are_looked_through_by_shares_that_are_pasted_under_more_settings(either: Page, tmp_path: Path) -> None:
    path = tmp_path / "doorvoer.csv"
    path.write_text(
        "jaar;rapporteur;land;product;waarde\n2019;NL;BE;847130;100\n2019;NL;DE;847130;100\n2019;BE;China;847130;500\n"
    )
    give(either, path)
    either.get_by_text("Meer instellingen").click()
    either.get_by_label("Van wie komt het?").select_option(label="doorkijken naar de herkomst")
    either.get_by_role("button", name="Reken").first.click()
    expect(either.get_by_role("alert")).to_contain_text("met het deel dat elk land doorstuurt")
    either.get_by_label("Welk deel stuurt elk land door?").fill("België\t50%")
    either.get_by_role("button", name="Reken").first.click()
    row = either.locator("table.results tbody tr").filter(has_text="NL")
    expect(row).to_contain_text("Duitsland 50%")
    expect(either.get_by_label("Welk deel stuurt elk land door?")).to_have_value("België=0.5")
    not_wider_than_the_screen(either)


LONG = """jaar;rapporteur;land;product;waarde
2020;NL;Verenigde Arabische Emiraten;847130;63
2020;NL;Bosnië en Herzegovina;847130;43
2020;NL;Dominicaanse Republiek;847130;4
2020;BE;China;847130;4
"""


def test_whose_imports_are_drawn_is_chosen_and_a_chart_is_seen_once(either: Page, tmp_path: Path) -> None:
    path = tmp_path / "lang.csv"
    path.write_text(LONG)
    give(either, path)
    either.locator("table.results").get_by_role("link", name="847130").first.click()
    one = either.locator("section[aria-labelledby=one]")
    expect(one.locator("figcaption")).to_contain_text("Verenigde Arabische Emiraten 57%")
    one.get_by_label("Invoer van").select_option(label="België")
    one.get_by_role("button", name="Toon").click()
    expect(one.locator("figcaption")).to_contain_text("China 100%")
    expect(one.locator("figure :is(canvas, img:not([hidden]))")).to_have_count(1)


@pytest.mark.parametrize(
    "address",
    [
        "/calculator",
        "/calculator/example/grid",
        "/calculator/example?rules=hhi%3E0.4&product=847130",
        "/product/laptops",
    ],
)
def test_no_page_of_the_calculator_is_wider_than_the_screen(page: Page, address: str) -> None:
    page.goto(address)
    not_wider_than_the_screen(page)


@pytest.mark.parametrize("address", ["/calculator/example?rules=hhi%3E0.4", "/calculator/example/grid", "/calculator"])
def test_no_table_of_the_calculator_scrolls_sideways_on_a_phone_and_each_stays_a_table(
    either: Page, address: str
) -> None:
    either.goto(address)
    tables = either.locator(".scroll:has(> table.cards)")
    assert tables.evaluate_all("all => all.length && all.filter((each) => each.scrollWidth > each.clientWidth)") == []
    tree = either.context.new_cdp_session(either).send("Accessibility.getFullAXTree")
    roles = {node["role"]["value"] for node in tree["nodes"] if not node["ignored"]}
    assert roles >= {"table", "caption", "row", "columnheader", "rowheader", "cell"}


def test_a_card_of_a_product_begins_with_its_concentration_supplier_and_verdict(either: Page) -> None:
    either.goto("/calculator/example?rules=hhi%3E0.4")
    told = either.locator("table.results tbody tr").first.locator("td[data-label]")
    assert [each.get_attribute("data-label") for each in told.all()[:4]] == [
        "HHI",
        "Grootste",
        "Boven drempel",
        "Afstand",
    ]
    box = told.first.bounding_box()
    assert box is not None and box["x"] + box["width"] <= 320


def test_headings_that_sort_are_seen_on_a_phone_when_the_keyboard_comes_to_them(either: Page) -> None:
    either.goto("/calculator/example?rules=hhi%3E0.4")
    heading = either.locator("table.results thead a").first
    heading.focus()
    box = heading.bounding_box()
    assert box is not None and box["height"] >= 16
    assert either.locator("table.results thead").evaluate("(each) => getComputedStyle(each).clipPath") == "none"
