"""What bears on a dependency: one answer on the page, for programs, on the command line, by searching, and in SPARQL."""

from __future__ import annotations

import pytest
from lxml import html

from kb.services.workspace import Workspace

from .test_search import JSON, answer, asked, on_the_command_line  # noqa: F401 - a fixture

WAYS = """
SELECT DISTINCT ?policy WHERE {
  ?policy kb:addresses | kb:covers/^kb:concerns | kb:covers/kb:partOf/^kb:concerns | kb:covers/^kb:partOf/^kb:concerns <%s>
}
"""


DAY = "2021-11-22"


def held(name, subject, predicate, object_):
    """A link that was accepted and held on DAY, as SPARQL asks for it."""
    return f"""
      ?{name} kb:subject {subject} ; kb:predicate {predicate} ; kb:object {object_} ; kb:status kb:Status.confirmed .
      FILTER NOT EXISTS {{ ?{name} prov:invalidatedAtTime ?{name}Closed }}
      OPTIONAL {{ ?{name} kb:validFrom ?{name}From }}
      OPTIONAL {{ ?{name} kb:validTo ?{name}To }}
      FILTER ((!BOUND(?{name}From) || ?{name}From <= ?day) && (!BOUND(?{name}To) || ?{name}To > ?day))
    """


CONCERN, COVER = held("concern", "?thing", "kb:concerns", "?product"), held("cover", "?policy", "kb:covers", "?good")
WAYS_THEN = f"""
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
SELECT DISTINCT ?policy WHERE {{
  VALUES (?thing ?day) {{ (<%s> "{DAY}"^^xsd:date) }}
  {{ {held("direct", "?policy", "kb:addresses", "?thing")} }}
  UNION {{ {CONCERN} {held("cover", "?policy", "kb:covers", "?product")} }}
  UNION {{ {CONCERN} {COVER} {held("part", "?good", "kb:partOf", "?product")} }}
  UNION {{ {CONCERN} {COVER} {held("whole", "?product", "kb:partOf", "?good")} }}
}}
"""


@pytest.fixture(scope="module")
def dependencies(seeded):
    return [ref["id"] for ref in seeded.get("/dependency", headers=JSON).json()]


def policies(data):
    return {each["id"] for each in data["bears_on"]}


@pytest.mark.parametrize(("day", "ways"), [(None, WAYS), (DAY, WAYS_THEN)], ids=["now", "then"])
def test_five_ways_of_asking_give_one_answer(
    seeded,
    seeded_settings,
    on_the_command_line,  # noqa: F811
    dependencies,
    day,
    ways,
):
    workspace = Workspace(seeded_settings)
    then, options = ({"as_of": day}, ("--as-of", day)) if day else ({}, ())
    some = 0
    for dependency in dependencies:
        data = seeded.get(f"/{dependency}/bears-on", params=then, headers=JSON).json()
        expected = policies(data)
        some += bool(expected)
        assert on_the_command_line("dependency", dependency, *options) == data
        hits = answer(seeded, "", dependency=dependency, kind=["instrument", "measure"], limit=200, **then)["hits"]
        assert {hit["id"] for hit in hits} == expected
        page = html.fromstring(seeded.get(f"/{dependency}", params=then).content)
        links = page.xpath("//section[contains(@class, 'bears-on')]//tbody/tr/th/a/@href")
        assert {link.lstrip("/").partition("?")[0] for link in links} == expected
        found = asked(workspace, ways % workspace.vocabulary.thing(dependency))
        place = workspace.vocabulary.prefixes["id"]
        assert {each["policy"]["value"].removeprefix(place) for each in found} == expected, dependency
    workspace.close()
    assert some > 8


def test_direct_links_come_first_and_others_show_their_way_with_a_sentence_for_each_step(seeded):
    for dependency in ("rare-earths", "critical-raw-materials", "medicines"):
        data = seeded.get(f"/dependency/{dependency}/bears-on", headers=JSON).json()
        for level in ("eu", "nl"):
            through = [each["through"] for each in data["bears_on"] if each["level"] == level]
            assert through == sorted(through, key=["direct", "product", "material", "sector"].index)
        for each in data["bears_on"]:
            path = each["path"]
            assert each["id"] == path[0]["from"] and data["dependency"]["id"] in (path[-1]["to"], path[-1]["from"])
            assert all(step["evidence"] and step["evidence"][0]["exact"] for step in path)
            assert len(path) == {"direct": 1, "product": 2}.get(each["through"], 3)


def test_what_is_missing_is_said(seeded):
    data = seeded.get("/dependency/services/bears-on", headers=JSON).json()
    assert {"no-instrument", "no-measure"} <= {each["code"] for each in data["missing"]}
    page = html.fromstring(seeded.get("/dependency/services").content)
    assert page.xpath("//h2[@id='missing']/following-sibling::ul/li")


def test_a_stage_is_that_of_the_day_asked(seeded, on_the_command_line):  # noqa: F811
    then = on_the_command_line("dependency", "zeldzame", "aarden", "--as-of", "2021-11-22")
    stages = {each["id"]: (each["stage"], each["stage_now"]) for each in then["bears_on"]}
    assert then["as_of"] == "2021-11-22"
    assert stages["instrument/crm-list"][0]["stage"] == "published"
    assert stages["instrument/crm-list"][1]["stage"] == "superseded"
    assert stages["instrument/critical-raw-materials-act"][0] is None
    assert "no-stage:instrument/critical-raw-materials-act" in {each["code"] for each in then["missing"]}


def test_only_a_dependency_has_something_that_bears_on_it(seeded):
    assert seeded.get("/product/chips/bears-on", headers=JSON).status_code == 404
    assert seeded.get("/dependency/none-such/bears-on", headers=JSON).status_code == 404
    led = seeded.get("/dependency/rare-earths/bears-on")
    assert (led.status_code, led.headers["location"]) == (303, "/dependency/rare-earths#bears-on")
