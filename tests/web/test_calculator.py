"""The calculator on the site."""

import csv
import io

import openpyxl
import pytest
from lxml import html

JSON = {"accept": "application/json"}
TABLE = """jaar;rapporteur;land;product;waarde
2019;NL;China;847130;8.300,00
2019;NL;Duitsland;847130;1.700,00
2019;NL;Atlantis;090811;5,00
2019;NL;Japan;090811;-3,00
"""


def page(client, address):
    answer = client.get(address)
    assert answer.status_code == 200, answer.text
    return html.fromstring(answer.content)


def upload(client, content=TABLE, name="handel.csv", **fields):
    return client.post("/calculator", files={"file": (name, content.encode())}, data=fields)


def test_a_file_is_taken_and_its_answer_has_an_address(seeded):
    answer = upload(seeded)
    assert answer.status_code == 303
    rows = seeded.get(answer.headers["location"], headers=JSON).json()["rows"]
    assert [(row["product"], row["total"]) for row in rows] == [("090811", 5.0), ("847130", 10000.0)]


def test_what_happened_to_rows_stands_on_the_page_with_their_place(seeded):
    tree = page(seeded, upload(seeded).headers["location"])
    told = tree.xpath("string(//section[@aria-labelledby='report'])")
    assert "negatieve waarde" in told and "rij 5, kolom waarde: -3,00" in told
    assert "onbekend land" in told and "rij 4, kolom land: Atlantis" in told
    assert "Verbeter de naam of gebruik een ISO-code" in told
    assert "herkomst = land" in tree.xpath("string(//details[@class='guessed']/summary)")


def test_a_table_may_be_pasted_and_its_columns_corrected(seeded):
    answer = seeded.post("/calculator", data={
        "pasted": "j,wie,code,eerste,tweede\n2019,CN,0908,1,7\n",
        "column": "period=j\nvalue=tweede\npartner=wie",
    }, files={"file": ("", b"")})  # fmt: skip
    assert answer.status_code == 303, answer.text
    data = seeded.get(answer.headers["location"], headers=JSON).json()
    assert data["rows"][0]["total"] == 7.0 and data["manifest"]["columns"]["value"] == "tweede"


@pytest.mark.parametrize(
    ("content", "fields", "said"),
    [
        ("", {}, "handel.csv"),
        ("a,b\n1,2\n", {}, "which column"),
        (TABLE, {"rules": "nl-2021"}, "not published"),
        (TABLE, {"partners": "mars"}, "mars"),
        (TABLE, {"column": "value"}, "value=Waarde"),
        (TABLE, {"year": "x"}, "2019"),
    ],
)
def test_what_cannot_be_computed_is_an_error_and_is_not_kept(seeded, seeded_settings, content, fields, said):
    folder = seeded_settings.data_dir / "tables"
    before = sorted(folder.glob("*")) if folder.is_dir() else []
    answer = upload(seeded, content, **fields)
    assert answer.status_code == 400 and said in answer.text
    assert (sorted(folder.glob("*")) if folder.is_dir() else []) == before


def test_without_a_table_one_is_asked_for(seeded):
    assert seeded.post("/calculator", data={"pasted": " "}).status_code == 400


def test_a_table_that_is_too_large_is_refused(seeded):
    told = {"content-length": "200000001", "content-type": "multipart/form-data; boundary=x"}
    answer = seeded.post("/calculator?lang=en", headers=told, content=b"--x")
    assert answer.status_code == 413 and "send a part of it" in answer.text


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_example_is_marked_as_made_up_everywhere(seeded, lang):
    tree = page(seeded, f"/calculator/example?lang={lang}&rules=hhi%3E0.4&product=847130")
    words = {"nl": "Verzonnen", "en": "Made-up"}[lang]
    assert words in tree.xpath("string(//p[@class='banner'])")
    assert all(words.lower() in caption.text_content() for caption in tree.xpath("//figcaption"))
    charts = tree.xpath("//figure//img/@src")
    assert len(charts) == 5
    for address in charts:
        drawn = seeded.get(address)
        assert drawn.headers["content-type"].startswith("image/svg+xml")
        # Above what is drawn, where it covers nothing.
        above = html.fromstring(drawn.content).xpath("string(//*[contains(@class, 'role-title')])")
        assert "made up" in above
    saved = seeded.get("/calculator/example/concentration.csv")
    assert "made-up" in saved.headers["content-disposition"]
    assert {row["made_up"] for row in csv.DictReader(io.StringIO(saved.text))} == {"True"}
    assert all(row["made_up"] for row in seeded.get("/calculator/example/concentration.json").json())
    assert seeded.get("/calculator/example/manifest.json").json()["made_up"] is True


def test_rows_lead_to_the_entry_of_their_product_and_to_an_explanation(seeded):
    tree = page(seeded, "/calculator/example?rules=hhi%3E0.4&partners=all&year=2019&product=847130")
    assert "/product/laptops" in tree.xpath("//tbody//th/a/@href")
    told = tree.xpath("string(//section[@aria-labelledby='one'])")
    assert "China levert 83%; HHI 0,70; blijft boven 0,40 tenzij 27% naar één nieuwe leverancier" in told
    assert "2/3" in tree.xpath("string(//section[@aria-labelledby='result']//table)")


def test_the_table_can_be_taken_away(seeded):
    rows = list(csv.DictReader(io.StringIO(seeded.get("/calculator/example/concentration.csv").text)))
    assert len(rows) == 9 and rows[0]["product"] == "090811"
    sheet = openpyxl.load_workbook(io.BytesIO(seeded.get("/calculator/example/concentration.xlsx").content)).active
    assert sheet.max_row == 10


@pytest.mark.parametrize(
    "address",
    ["/calculator/0123", "/calculator/" + "0" * 32, "/calculator/..%2f..", "/calculator/example/chart/pie.svg",
     "/calculator/example/other.csv", "/calculator/example?product=000000"],
)  # fmt: skip
def test_what_is_not_there_is_not_found(seeded, address):
    assert seeded.get(address).status_code == 404


def test_tables_that_the_keeper_put_there_are_listed(seeded, seeded_settings):
    folder = seeded_settings.data_dir / "trade"
    folder.mkdir(exist_ok=True)
    (folder / "hout.csv").write_text(TABLE)
    try:
        (address,) = page(seeded, "/calculator").xpath("//li/a[text()='hout.csv']/@href")
        assert seeded.get(address, headers=JSON).json()["manifest"]["groups"] == 2
    finally:
        (folder / "hout.csv").unlink()


def test_without_a_table_the_published_figures_stand_there_with_how_they_come_out(seeded):
    told = " ".join(page(seeded, "/calculator").xpath("string(//section[@aria-labelledby='published'])").split())
    assert "135 / 3.449 = 3,9%" in told
    assert "45% × 135 = 60,75 → 61" in told


CHANGES = "period;origin code;destination code\n20182019;847130;847131\n"
THROUGH = """jaar;rapporteur;land;product;waarde
2019;NL;BE;847130;100
2019;NL;DE;847130;100
2019;BE;China;847130;500
"""


def ask(client, address, **fields):
    """Press the button of the settings of a table."""
    files = fields.pop("files", {"file": ("", b"")})
    return client.post(address.partition("?")[0], data=fields, files=files)


def test_every_setting_of_the_command_is_in_the_form_with_help_beside_it(seeded):
    tree = page(seeded, "/calculator/example")
    fields = {field.get("name") for field in tree.xpath("//form[contains(@class, 'card')]//*[@name]")}
    assert {"rules", "own", "partners", "year", "by", "level", "least", "transit", "share", "shares_file", "exports",
            "services", "reverse", "codes_file", "to_year"} <= fields  # fmt: skip
    helped = tree.xpath("//form[contains(@class, 'card')]//*[@aria-describedby]/@aria-describedby")
    assert helped and all(tree.xpath(f"string(//*[@id='{each}'])").strip() for each in helped)
    assert not tree.xpath("//details[@class='more']/@open")
    assert page(seeded, "/calculator/example?exports=extra").xpath("//details[@class='more'][@open]")


@pytest.mark.parametrize(
    "given", [{"share": "België 50%"}, {"files": {"shares_file": ("s.csv", b"land;aandeel\nBE;0,5\n")}}]
)
def test_imports_are_looked_through_by_shares_that_are_pasted_or_uploaded(seeded, given):
    table = upload(seeded, THROUGH).headers["location"]
    answer = ask(seeded, table, transit="look-through", own="hhi>0.4", **given)
    assert answer.status_code == 303, answer.text
    rows = seeded.get(answer.headers["location"], headers=JSON).json()["rows"]
    (found,) = [row for row in rows if row["reporter"] == "NL"]
    assert found["hhi"] == pytest.approx(0.25**2 + 0.25**2 + 0.5**2)
    beside = page(seeded, table.partition("?")[0] + "?share=BE%3D0.5")
    assert "HHI, doorgekeken" in beside.xpath("string(//table[contains(@class, 'results')]//thead)")
    assert beside.xpath("string(//textarea[@name='share'])") == "BE=0.5"


def test_codes_become_those_of_another_year_by_a_table_that_stays_with_the_address(seeded):
    table = upload(seeded, "jaar;rapporteur;land;product;waarde\n2018;NL;China;847130;7\n").headers["location"]
    answer = ask(seeded, table, to_year="2019", files={"codes_file": ("cn.csv", CHANGES.encode())})
    assert answer.status_code == 303, answer.text
    data = seeded.get(answer.headers["location"], headers=JSON).json()
    assert [row["product"] for row in data["rows"]] == ["847131"]
    assert data["manifest"]["concordance"]["name"] == "cn.csv"
    again = page(seeded, answer.headers["location"])
    assert again.xpath("//input[@name='codes']/@value")[0] in answer.headers["location"]


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"transit": "look-through"}, "met het deel dat elk land doorstuurt"),
        ({"transit": "look-through", "share": "BE"}, "row 1: BE"),
        ({"transit": "look-through", "share": "BE 40"}, "between 0 and 1"),
        ({"transit": "look-through", "share": "BE 0,4\nBE 0,2"}, "stands there twice"),
        ({"transit": "look-through", "share": "BE 0,4", "by": "quantity"}, "kies «waarde»"),
        ({"to_year": "2019"}, "tabel van wijzigingen"),
        ({"least": "veel"}, "«veel» is geen bedrag"),
        ({"files": {"shares_file": ("s.xlsx", b"PK\x03\x04\xff\xfe")}}, "s.xlsx: is no text"),
    ],
)
def test_a_setting_that_cannot_be_is_told_beside_what_was_asked(seeded, fields, said):
    answer = ask(seeded, "/calculator/example", own="hhi>0.3", **fields)
    tree = html.fromstring(answer.content)
    assert answer.status_code == 400 and said in tree.xpath("string(//*[@role='alert'])")
    assert tree.xpath("//input[@name='own']/@value") == ["hhi>0.3"]
    for name in fields.keys() & {"share", "least", "to_year"}:
        assert fields[name] in [
            *tree.xpath(f"//input[@name='{name}']/@value"),
            tree.xpath(f"string(//textarea[@name='{name}'])"),
        ]


def test_a_table_of_changes_that_cannot_be_used_is_not_kept(seeded, seeded_settings):
    folder = seeded_settings.data_dir / "tables" / "codes"
    before = sorted(folder.glob("*")) if folder.is_dir() else []
    answer = ask(seeded, "/calculator/example", to_year="2019", files={"codes_file": ("cn.csv", b"a;b\n1;2\n")})
    assert answer.status_code == 400 and "row 1 names no column" in answer.text
    assert sorted(folder.glob("*")) == before


def test_an_address_that_asks_what_cannot_be_shows_the_form_to_mend_it(seeded):
    answer = seeded.get("/calculator/example?rules=nl-2021&lang=en")
    tree = html.fromstring(answer.content)
    assert answer.status_code == 400 and "not published" in tree.xpath("string(//*[@role='alert'])")
    assert tree.xpath("//form[contains(@action, '/calculator/example')]//button")
    assert (
        seeded.get("/calculator/example?rules=nl-2021", headers=JSON)
        .headers["content-type"]
        .startswith("application/problem+json")
    )


@pytest.mark.parametrize("written", ["250000", "250.000", "250 000", "250,000"])
def test_a_least_amount_is_read_with_marks_of_thousands(seeded, written):
    table = upload(seeded, "jaar;land;product;waarde\n2019;CN;0908;300000\n2019;CN;0909;200000\n").headers["location"]
    answer = ask(seeded, table, least=written)
    rows = seeded.get(answer.headers["location"], headers=JSON).json()["rows"]
    assert [row["product"] for row in rows] == ["0908"]


def test_published_figures_are_held_against_a_table_setting_by_setting(seeded):
    tree = page(seeded, "/calculator/example/grid?lang=en")
    rows = tree.xpath("//table/tbody/tr")
    assert rows and "0 of" in tree.xpath("string(//p[@role='status'][strong])")
    assert "made-up" in tree.xpath("string(//table/caption)").lower()
    told = seeded.get("/calculator/example/grid", headers=JSON).json()
    assert [each["published"]["flagged"] for each in told] == [135] and told[0]["made_up"] is True
    saved = list(csv.DictReader(io.StringIO(seeded.get("/calculator/example/grid.csv").text)))
    assert len(saved) == len(told[0]["settings"])


def test_a_rule_on_averages_says_which_of_its_years_a_table_lacks(seeded):
    address = upload(seeded, rules="ec-2023").headers["location"]
    tree = page(seeded, address)
    banner = tree.xpath("string(//p[@class='banner'])")
    assert "ec-2023" in banner and "2017–2020" in banner and "2017, 2018, 2020 (NL)" in banner
    row = tree.xpath("string(//table[contains(@class, 'results')]/tbody/tr[1])")
    assert "niet te zeggen" in row and "zonder 2017, 2018, 2020" in row


def test_a_rule_on_averages_is_told_under_its_years(seeded):
    rows = "".join(f"{year};NL;China;847130;100\n" for year in (2017, 2018, 2019, 2020))
    tree = page(
        seeded, upload(seeded, "jaar;rapporteur;land;product;waarde\n" + rows, rules="ec-2023").headers["location"]
    )
    assert "2017–2020 NL" in " ".join(tree.xpath("string(//table[contains(@class, 'results')]/tbody/tr[1])").split())
    assert not tree.xpath("//p[@class='banner']")


SOME_AVERAGED = (
    "jaar;rapporteur;land;product;waarde\n"
    + "".join(f"{year};NL;China;847130;100\n" for year in (2017, 2018, 2019, 2020))
    + "2018;BE;China;847130;70\n2018;BE;Japan;847130;30\n2019;BE;China;847130;100\n"
)
"""Of one importer all years of the rule's average, of another some."""


def chart_of_averages(seeded, name):
    address = upload(seeded, SOME_AVERAGED, rules="ec-2023").headers["location"]
    (figure,) = page(seeded, address).xpath(f"//figure[contains(@data-spec, '/{name}.json')]")
    return figure


@pytest.mark.parametrize("name", ["heat", "years", "quadrant"])
def test_a_chart_tells_which_of_its_figures_are_averages_over_years(seeded, name):
    datasets = seeded.get(chart_of_averages(seeded, name).get("data-spec")).json()["datasets"]
    shown = {row["period"] for rows in datasets.values() for row in rows if "period" in row}
    assert shown - {"2019"} == {"2018", "2017–2020"}


def test_the_figures_of_a_chart_stand_in_the_order_of_their_years(seeded):
    heads = chart_of_averages(seeded, "heat").xpath(".//thead//th/text()")
    assert heads == ["product", "2018", "2019", "2017–2020"]


def test_that_no_shift_would_do_is_said_only_where_the_rule_limits_the_index(seeded):
    def shifts(rules):
        table = page(seeded, f"/calculator/example?rules={rules}&year=2019")
        cells = table.xpath("//td[@data-label='Kleinste verschuiving']")
        return [" ".join(cell.text_content().split()) for cell in cells]

    assert "niet met één nieuwe" in shifts("hhi%3E0.2")
    assert set(shifts("ec-2021")) == {"–"}
