"""Searching on the site: one answer for page, program and command line, narrowed, explained, at a moment, and never an error."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import parse_qsl, urlsplit

import pytest
from lxml import html
from sqlmodel import select

from kb.cli import run
from kb.domain.values import Origin
from kb.services.facets import FACETS
from kb.services.workspace import Workspace
from kb.storage.tables import EvidenceRow, LinkRow, MotionRow

from .conftest import client_of

JSON = {"accept": "application/json"}
QUERIES = ["", "chips", "zeldzame aarden", "afhankelijkheden medicijnen", "motie", "kind:motion", "date:2021..2023 nr"]


@pytest.fixture
def on_the_command_line(seeded_settings, capsys):
    def call(*arguments):
        capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            run(["--data-dir", str(seeded_settings.data_dir), *arguments, "--json"])
        assert not ended.value.code
        return json.loads(capsys.readouterr().out)

    return call


def answer(client, query, **more):
    found = client.get("/search", params={"q": query, **more}, headers=JSON)
    assert found.status_code == 200, found.text
    return found.json()


def page(client, query, **more):
    return html.fromstring(client.get("/search", params={"q": query, "list": "1", **more}).content)


def counts(data):
    return {name: {each["label"]["nl"]: each["count"] for each in values} for name, values in data["facets"].items()}


def shown_counts(tree):
    found = {}
    for section in tree.xpath("//nav[@class='facets']/section"):
        name = section.get("aria-labelledby").removeprefix("facet-")
        rows = [
            (li.xpath("string(a)")[2:], int(li.xpath("string(span[@class='count'])"))) for li in section.xpath(".//li")
        ]
        found[name] = dict(rows)
    return found


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize(
    "narrowed", [{}, {"kind": ["motion", "instrument"]}, {"level": "eu"}], ids=["all", "kinds", "eu"]
)
def test_page_program_and_command_line_count_and_list_the_same(seeded, on_the_command_line, query, narrowed):
    options = [part for name, values in narrowed.items() for value in ([values] if isinstance(values, str) else values)
               for part in (f"--{name}", value)]  # fmt: skip
    data = answer(seeded, query, **narrowed)
    told = on_the_command_line("search", *query.split(), *options)
    tree = page(seeded, query, **narrowed)
    assert told == data
    assert shown_counts(tree) == counts(data)
    assert int(tree.xpath("string(//p[@role='status']/strong)")) == data["total"]
    assert [code.text for code in tree.xpath("//ol[@class='hits']/li/p[@class='meta']/code")] == [
        hit["locator"] for hit in data["hits"]
    ]


def test_every_facet_is_counted(seeded):
    assert set(answer(seeded, "")["facets"]) == set(FACETS)


def test_a_count_is_what_one_gets_by_choosing_its_value(seeded):
    data = answer(seeded, "afhankelijkheid")
    for name, values in data["facets"].items():
        for each in values[:3]:
            assert answer(seeded, "afhankelijkheid", **{name: each["value"]})["total"] == each["count"], (name, each)


def test_several_values_of_a_facet_are_alternatives_and_keep_its_other_values_in_sight(seeded):
    kinds = {each["value"]: each["count"] for each in answer(seeded, "chips")["facets"]["kind"]}
    two = answer(seeded, "chips", kind=["product", "instrument"])
    assert two["total"] == kinds["product"] + kinds["instrument"]
    assert {each["value"]: each["count"] for each in two["facets"]["kind"]} == kinds


def test_choosing_a_value_on_the_page_leads_to_a_lasting_address_that_shows_it_chosen(seeded):
    link = page(seeded, "chips").xpath("//section[@aria-labelledby='facet-kind']//a")[0].get("href")
    chosen = html.fromstring(seeded.get(link).content)
    (marked,) = chosen.xpath("//nav[@class='facets']//a[@aria-current='true']")
    assert dict(parse_qsl(urlsplit(link).query))["kind"]
    assert dict(parse_qsl(urlsplit(marked.get("href")).query)) == {"q": "chips"}


def test_without_words_counts_are_those_of_the_graph(seeded, seeded_settings):
    data = counts(answer(seeded, ""))
    workspace = Workspace(seeded_settings)
    classes = {"Motie": "kb:Motion", "EU-instrument": "kb:Instrument", "Product": "kb:Product", "Land": "kb:Country"}
    for label, term in classes.items():
        query = f"SELECT (COUNT(DISTINCT ?thing) AS ?n) WHERE {{ ?thing a {term} }}"
        assert data["kind"][label] == int(asked(workspace, query)[0]["n"]["value"]), label
    workspace.close()


def asked(workspace, query):
    prefixes = "".join(f"PREFIX {name}: <{place}>\n" for name, place in workspace.vocabulary.prefixes.items())
    sparql = workspace.sparql
    return json.loads(sparql.answer(sparql.admit(prefixes + query), "application/sparql-results+json"))["results"][
        "bindings"
    ]


NAMED = [
    ("35570-XVII-26", "/motion/kst-35570-XVII-26"),
    ("35570 XVII 26", "/motion/kst-35570-XVII-26"),
    ("Kamerstuk 35 663, nr. 15", "/motion/kst-35663-15"),
    ("COM(2021)66", "/instrument/trade-policy-review"),
    ("2023/1781", "/instrument/chips-act"),
    ("8471.30", "/product/laptops"),
]


@pytest.mark.parametrize(("number", "place"), NAMED)
def test_an_official_number_leads_straight_to_its_thing_and_from_there_to_what_mentions_it(seeded, number, place):
    led = seeded.get("/search", params={"q": number})
    assert led.status_code == 303 and urlsplit(led.headers["location"]).path == place
    thing = html.fromstring(seeded.get(led.headers["location"]).content)
    (back,) = thing.xpath("//p[@role='status']/a/@href")
    listed = html.fromstring(seeded.get(back).content)
    assert listed.xpath("//ol[@class='hits']/li")
    assert listed.xpath(f"//p[contains(@class, 'direct')]//a[starts-with(@href, '{place}')]")


def test_other_names_are_shown_and_switched_off_by_a_click(seeded):
    tree = page(seeded, "medicijnen")
    assert "Geneesmiddelen" in tree.xpath("string(//div[contains(@class, 'expanded')])")
    (off,) = tree.xpath("//a[text()='Zonder andere namen']/@href")
    without = html.fromstring(seeded.get(off).content)
    total = "string(//p[@role='status']/strong)"
    assert int(without.xpath(total)) < int(tree.xpath(total))
    assert without.xpath("//a[text()='Ook op andere namen zoeken']")


def test_one_other_name_is_left_out_by_a_click_and_taken_back_by_another(seeded, on_the_command_line):
    tree = page(seeded, "medicijnen")
    (off,) = tree.xpath("//a[@aria-label='Niet zoeken op Geneesmiddelen']/@href")
    without = html.fromstring(seeded.get(off).content)
    assert not without.xpath("//a[@aria-label='Niet zoeken op Geneesmiddelen']")
    shown = without.xpath("//div[contains(@class, 'expanded')]//a[starts-with(@aria-label, 'Niet zoeken op')]")
    assert len(shown) == len(tree.xpath("//a[starts-with(@aria-label, 'Niet zoeken op')]")) - 1
    total = "string(//p[@role='status']/strong)"
    assert int(without.xpath(total)) <= int(tree.xpath(total))
    data = answer(seeded, "medicijnen", without="Geneesmiddelen")
    assert data == on_the_command_line("search", "medicijnen", "--without", "Geneesmiddelen")
    assert all(each["found"] != "geneesmiddelen" for hit in data["hits"] for each in hit["why"])
    (back,) = without.xpath("//a[text()='Geneesmiddelen'][@rel='nofollow']/@href")
    again = html.fromstring(seeded.get(back).content)
    assert again.xpath(total) == tree.xpath(total)


def test_another_name_that_is_also_a_compound_is_shown_once(seeded):
    for each in answer(seeded, "chips")["expanded"]:
        shown = [name.casefold() for name in (*each["synonyms"], *each["compounds"])]
        assert len(shown) == len(set(shown))


def test_the_words_of_a_name_are_no_parts_of_other_words(seeded):
    data = answer(seeded, "zeldzame aarden")
    assert "product/crude-oil" not in {hit["id"] for hit in data["hits"]}
    assert all("aardolie" not in each["compounds"] for each in data["expanded"])


def test_the_box_on_every_page_completes_what_is_typed(seeded):
    for path in ("/", "/motion", "/instrument/chips-act", "/sparql"):
        tree = html.fromstring(seeded.get(path).content)
        (box,) = tree.xpath("//input[@name='q' and @data-complete]")
        assert box.get("data-complete") == "/search/complete"
        assert tree.xpath("//datalist[@id=$id]", id=box.get("list"))
        assert "/static/search.js" in [src.partition("?")[0] for src in tree.xpath("//script/@src")]


def test_what_nobody_has_decided_on_is_found_only_when_asked_for(seeded, seeded_settings, tmp_path):
    settings = replace(seeded_settings, data_dir=tmp_path / "own")
    shutil.copytree(seeded_settings.data_dir, settings.data_dir)
    workspace, now = Workspace(settings), datetime.now(UTC)
    with workspace.session() as session:
        evidence = session.exec(select(EvidenceRow)).first()
        place = {name: getattr(evidence, name) for name in ("document_id", "fragment", "exact", "sentence_hash")}
    with workspace.writing() as session:
        link = LinkRow(id="l-suggested", subject="instrument/chips-act", predicate="addresses",
                       object="dependency/medicines", recorded_at=now)  # fmt: skip
        session.add(link)
        session.flush()
        session.add(EvidenceRow(id="e-suggested", link_id=link.id, origin=Origin.MACHINE, recorded_at=now, **place))
    with client_of(settings) as client:
        for query, narrowed in (("medicijnen", {}), ("", {"dependency": "dependency/medicines"})):
            usual, asked_for = (
                {hit["id"] for hit in answer(client, query, limit=200, suggestions=said, **narrowed)["hits"]}
                for said in ("0", "1")
            )
            assert asked_for - usual == {"instrument/chips-act"}
    workspace.close()


def test_every_hit_says_why_it_was_found(seeded):
    for hit in answer(seeded, "chips")["hits"]:
        assert hit["why"], hit
        assert {"word", "how", "found", "field", "weight"} == set(hit["why"][0])
    assert page(seeded, "chips").xpath("//details[@class='why']//tbody/tr/td[text()='andere naam']")


def test_a_hit_in_a_document_opens_at_its_paragraph_with_the_words_marked(seeded):
    tree = page(seeded, "nootmuskaat", kind="passage")
    (link,) = tree.xpath("//ol[@class='hits']/li/h2/a/@href")
    fragment = urlsplit(link).fragment
    document = html.fromstring(seeded.get(link).content)
    marks = document.xpath("//*[@id=$id]//mark", id=fragment)
    assert [mark.text for mark in marks] == ["nootmuskaat"]
    assert not html.fromstring(seeded.get(link.partition("?")[0]).content).xpath("//*[@id=$id]//mark", id=fragment)


def test_marking_changes_no_word_of_a_document(seeded):
    plain = html.fromstring(seeded.get("/document/kst-35925-XVII-54").content)
    marked = html.fromstring(seeded.get("/document/kst-35925-XVII-54?mark=kamerstuk motie afhankelijkheid").content)
    assert len(marked.xpath("//div[@class='text']//mark")) > 20
    texts = [re.sub(r"\s+", " ", tree.xpath("string(//div[@class='text'])")) for tree in (plain, marked)]
    assert texts[0] == texts[1]


@pytest.mark.parametrize("query", ['"open', "(a", "colour:red", "a AND", "kind:moti", "date:never", "x" * 400, "*"])
def test_a_mistake_is_told_beside_the_box_and_to_programs_as_a_problem(seeded, query):
    found = seeded.get("/search", params={"q": query})
    assert found.status_code == 200
    assert html.fromstring(found.content).xpath("//*[@role='alert']")
    problem = seeded.get("/search", params={"q": query}, headers=JSON)
    assert problem.status_code == 400 and problem.headers["content-type"].startswith("application/problem+json")


def test_a_misspelling_is_led_to_the_word_meant(seeded):
    tree = page(seeded, "nootmuskaap")
    links = tree.xpath("//a[contains(@href, 'q=nootmuskaat')]")
    assert links and answer(seeded, "nootmuskaap")["did_you_mean"][0] == "nootmuskaat"
    assert html.fromstring(seeded.get(links[0].get("href")).content).xpath("//ol[@class='hits']/li")


def test_what_is_typed_is_completed_with_and_without_scripts(seeded):
    names = seeded.get("/search/complete", params={"q": "zeldz"}).json()
    assert "Zeldzame aardmetalen" in names
    assert page(seeded, "zeldz").xpath("//a[text()='Zeldzame aardmetalen']")


def test_a_reader_of_english_sees_english_names_and_what_is_dutch_is_marked(seeded):
    nutmeg = page(seeded, "nutmeg", lang="en").xpath("//ol[@class='hits']/li/h2[a/@href[contains(., '/product/')]]")[0]
    assert (nutmeg.text_content(), nutmeg.get("lang")) == ("Nutmeg", None)
    acts = page(seeded, "european chips act", lang="en").xpath("//ol[@class='hits']/li/h2[a='European Chips Act']")
    assert [each.get("lang") for each in acts] == [None]
    motions = page(seeded, "motie", lang="en", kind="motion").xpath("//ol[@class='hits']/li/h2")
    names = {each["id"]: each["label_en"] for each in seeded.get("/motion", headers=JSON).json()}
    for heading in motions:
        id_ = urlsplit(heading.xpath("string(a/@href)")).path[1:]
        assert heading.get("lang") == (None if names[id_] else "nl"), id_
    assert page(seeded, "nutmeg", lang="nl").xpath("//ol[@class='hits']/li/h2[a='Nootmuskaat']")
    assert "Nutmeg" in seeded.get("/search/complete?q=nutm&lang=en").json()
    assert "Nootmuskaat" in seeded.get("/search/complete?q=nootm&lang=nl").json()


def test_an_english_passage_is_marked_english(seeded, monkeypatch):
    found = Workspace.search

    def in_english(self, question):
        answer = found(self, question)
        return replace(answer, hits=tuple(replace(each, language="en") for each in answer.hits))

    monkeypatch.setattr(Workspace, "search", in_english)
    hits = page(seeded, "afhankelijkheden", lang="nl", kind="passage").xpath("//ol[@class='hits']/li")
    assert hits
    for hit in hits:
        assert hit.xpath("h2/@lang") == hit.xpath("p[mark]/@lang") == ["en"]


def test_a_policy_stands_at_its_stage_of_the_day_asked(seeded):
    def stages(**moment):
        hits = answer(seeded, "zeldzame aarden", kind=["instrument", "measure"], **moment)["hits"]
        return {hit["id"]: hit.get("stage", {}).get("stage") for hit in hits}

    then, now = stages(as_of="2021-11-22"), stages()
    assert then["instrument/crm-list"] == "published" and now["instrument/crm-list"] == "superseded"
    assert then["instrument/critical-raw-materials-act"] is None
    assert now["instrument/critical-raw-materials-act"] == "in_force"


def test_what_was_not_there_on_the_day_or_not_known_at_the_time_is_not_found(seeded, seeded_settings):
    workspace = Workspace(seeded_settings)
    with workspace.session() as session:
        first = min(row.submitted for row in session.exec(select(MotionRow)) if row.submitted)
    workspace.close()
    before = first.replace(year=first.year - 1).isoformat()
    dated = {hit["id"] for hit in answer(seeded, "", kind="motion", limit=200)["hits"]}
    earlier = {hit["id"] for hit in answer(seeded, "", kind="motion", limit=200, as_of=before)["hits"]}
    assert earlier < dated
    assert answer(seeded, "", known_at="2020-01-01")["total"] == 0


def test_an_unknown_value_of_a_facet_names_what_comes_near(seeded):
    found = seeded.get("/search", params={"dependency": "rare-earth"}, headers=JSON)
    assert found.status_code == 400 and "rare-earths" in found.json()["detail"]
