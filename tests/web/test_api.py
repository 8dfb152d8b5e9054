"""The API: an OpenAPI document that is valid, whole and true of what the site answers."""

import json
from urllib.parse import parse_qsl, urlencode, urlsplit

import pytest
from jsonschema import Draft202012Validator
from litestar.routes import HTTPRoute
from lxml import html
from openapi_spec_validator import validate

from kb.services import board, board_facets, chronicle, coverage
from kb.settings import Settings
from web.api.asking import of
from web.api.document import OPERATIONS, PARAMETERS, examples, openapi
from web.app import create_app

JSON = {"accept": "application/json"}
MORE = (
    "/motion", "/country?name=land&limit=3", "/document/kst-35925-XVII-54", "/motion/kst-35663-15",
    "/dependency/semiconductors", "/observation/concentrated-share", "/criterion/vitality", "/actor/ezk",
    "/request/kst-35663-15.1.1", "/instrument/chips-act?as_of=2020-01-01", "/search?q=zzzz", "/search?q=35570-XVII-26",
    "/search?kind=motion", "/dependency/services/bears-on", "/moties?as_of=2021-11-30", "/coverage?as_of=2020-01-01",
    "/network/document/kst-35925-XVII-54", "/timeline?kind=stage", "/brief/kst-35663-15.json",
)  # fmt: skip
"""Real questions besides the examples."""


@pytest.fixture(scope="module")
def document(seeded):
    return seeded.get("/openapi.json").json()


def validator(document, name):
    return Draft202012Validator({"$ref": f"#/components/schemas/{name}", "components": document["components"]})


def faults(document, name, answer):
    return [f"{each.json_path}: {each.message[:120]}" for each in validator(document, name).iter_errors(answer)]


def operation_of(address):
    """The operation that an address belongs to: the one with the fewest parameters in its path."""
    parts = address.partition("?")[0].strip("/").split("/")

    def fits(path):
        wanted = path.strip("/").split("/")
        pairs = zip(wanted, parts, strict=False)
        return len(wanted) == len(parts) and all(one[:1] == "{" or one == other for one, other in pairs)

    return min((each for each in OPERATIONS if fits(each.path)), key=lambda each: each.path.count("{"))


def test_the_document_is_valid_openapi_3_1(document):
    assert document["openapi"].startswith("3.1")
    validate(document)


@pytest.mark.parametrize("address", [*(each.example for each in OPERATIONS if each.id != "compare"), *MORE])
def test_every_address_answers_as_the_document_says(seeded, document, address):
    answer = seeded.get(address, headers=JSON)
    assert answer.status_code == 200
    assert "json" in answer.headers["content-type"]
    assert faults(document, operation_of(address).answer, answer.json()) == []


def test_two_versions_are_compared_as_the_document_says(document, tmp_path):
    from kb.domain.values import RenditionKind
    from kb.services.ingest import Incoming, ingest_document
    from kb.services.setup import initialise
    from kb.services.workspace import Workspace

    from .conftest import client_of

    settings = Settings(data_dir=tmp_path)
    initialise(settings)
    workspace = Workspace(settings)
    for word in ("peper", "zout"):
        text = f"De molen maalt {word}."
        ingest_document(workspace, Incoming(text.encode(), "a.txt", "kst-99999-1", None, RenditionKind.OFFICIAL))
    workspace.close()
    with client_of(settings) as client:
        answer = client.get("/document/kst-99999-1/compare", headers=JSON)
    assert faults(document, "Comparison", answer.json()) == []


@pytest.mark.parametrize(
    "address", ["/motion/none", "/nothing", "/search?limit=x", "/country?limit=0", "/motion?after=x", "/?as_of=x"]
)
def test_errors_are_problem_documents(seeded, document, address):
    answer = seeded.get(address, headers=JSON)
    assert answer.headers["content-type"].startswith("application/problem+json")
    assert answer.status_code in (400, 404)
    assert faults(document, "Problem", answer.json()) == []


def test_every_example_in_the_document_fits_its_schema(document):
    told = {each.id: each.answer for each in OPERATIONS}
    assert set(examples()) >= {each.id for each in OPERATIONS} - {"thing", "compare"}
    for name, example in examples().items():
        assert faults(document, told[name], example) == [], name


def test_every_address_of_the_site_that_answers_in_json_is_in_the_document(seeded):
    app = create_app(Settings())
    routes = [route for route in app.routes if isinstance(route, HTTPRoute) and "GET" in route.methods]
    paths = {route.path.replace(":str", "").replace(":path", "") for route in routes}
    there = {each.path for each in OPERATIONS}
    assert there - {"/dependency/{dependency}/bears-on"} <= paths
    alike = {
        "/documents",
        "/api",
        "/openapi.json",
        "/healthz",
    }  # the list of one kind, the document itself, and a sign of life
    for path in sorted(paths - there - alike):
        if "{" not in path:
            answer = seeded.get(path, headers=JSON)
            assert answer.status_code != 200 or answer.headers["content-type"] != "application/json", path


def test_every_parameter_is_used_and_named(document):
    used = {name for each in OPERATIONS for name in each.parameters}
    assert used <= set(PARAMETERS) and set(PARAMETERS) - used <= {"lang"}


FORMS = {"board": "/moties", "coverage": "/coverage", "timeline": "/timeline", "search": "/search?q=a", "sources": "/sources",
         "network": "/network/instrument/chips-act", "list": "/country?limit=9"}  # fmt: skip
"""Pages that are narrowed, by the operation of their address."""


def asked_on(page, path):
    """The names that forms and links of a page put into its own address."""
    forms = page.xpath(f"//form[@action='{path}']")
    fields = {name for form in forms for name in form.xpath(".//input/@name | .//select/@name | .//button/@name")}
    links = (urlsplit(link) for link in page.xpath("//main//a/@href"))
    return fields | {name for link in links if link.path == path for name, _ in parse_qsl(link.query)}


@pytest.mark.parametrize("name", FORMS)
def test_all_that_a_page_may_be_asked_is_in_the_document(seeded, name):
    (operation,) = [each for each in OPERATIONS if each.id == name]
    told = {PARAMETERS[each].name for each in operation.parameters if PARAMETERS[each].place == "query"}
    page = html.fromstring(seeded.get(FORMS[name]).content)
    asked = asked_on(page, urlsplit(FORMS[name]).path)
    assert asked <= told
    assert asked & told or name == "list"


def asked_with(operation, parameter):
    place = urlsplit(operation.example)
    known = [(name, value) for name, value in parse_qsl(place.query) if name != parameter.name]
    return f"{place.path}?{urlencode([*known, (parameter.name, parameter.example)])}"


@pytest.mark.parametrize("id_", ["board", "coverage", "timeline", "search", "sources", "network", "list", "follow"])
def test_every_example_of_a_parameter_is_answered_as_the_document_says(seeded, document, id_):
    (operation,) = [each for each in OPERATIONS if each.id == id_]
    tried = [PARAMETERS[each] for each in operation.parameters]
    for parameter in [each for each in tried if each.example is not None and each.place == "query"]:
        answer = seeded.get(asked_with(operation, parameter), headers=JSON)
        assert answer.status_code == 200, parameter.key
        assert faults(document, operation.answer, answer.json()) == [], parameter.key
        if (
            parameter.name in board_facets.FACETS
            and operation.id == "board"
            and not board_facets.FACETS[parameter.name].captions
        ):
            assert answer.json()["total"], parameter.key


@pytest.mark.parametrize(
    ("view", "asked_of"), [("board", board.asked_of), ("coverage", None), ("timeline", chronicle.asked_of)]
)
def test_each_value_that_the_document_lists_is_one_that_the_view_knows(view, asked_of):
    tried = [PARAMETERS[key] for key in of(view)]
    values = [(each.name, value) for each in tried for value in each.schema.get("items", each.schema).get("enum", ())]
    assert len(values) > 5
    for name, value in values:
        asked = asked_of([(name, value)]) if asked_of else coverage.asked_of({name: value})
        assert value in str(asked) or name == "open"
        if view == "board":
            board.board([], asked)


def test_a_list_is_read_page_by_page_with_the_addresses_it_gives(seeded):
    whole = seeded.get("/instrument", headers=JSON).json()
    found, address = [], "/instrument?limit=7"
    while address:
        answer = seeded.get(address, headers=JSON)
        assert len(answer.json()) <= 7
        found += answer.json()
        address = answer.links.get("next", {}).get("url")
    assert found == whole


def test_a_list_is_narrowed_by_name_in_either_language(seeded):
    names = [each["id"] for each in seeded.get("/country?name=cHiNa", headers=JSON).json()]
    assert "country/CN" in names and len(names) < 5


def test_the_page_of_the_api_tells_every_operation_and_shape_without_another_host(seeded, document):
    page = html.fromstring(seeded.get("/api").content)
    assert set(page.xpath("//section[@aria-labelledby='operations']//h3/@id")) == {
        f"op-{each.id}" for each in OPERATIONS
    }
    ids = set(page.xpath("//@id"))
    assert {f"schema-{name}" for name in document["components"]["schemas"]} <= ids
    assert all(link[1:] in ids for link in page.xpath("//main//a/@href") if link.startswith("#"))
    sources = page.xpath("//script/@src | //link[not(@rel='canonical' or @hreflang)]/@href | //img/@src")
    assert all(each.startswith("/") for each in sources)


def test_the_document_names_the_address_of_the_installation():
    assert openapi("https://kb.example/")["servers"] == [{"url": "https://kb.example"}]
    assert json.dumps(openapi("https://kb.example/"))


def test_a_table_that_is_given_is_answered_as_the_document_says(seeded, document):
    given = {"file": ("x.csv", b"jaar,wie,land,product,waarde\n2019,NL,CN,0908,5\n2019,NL,Atlantis,0908,-1\n")}
    answer = seeded.post("/calculator", files=given, data={"column": "reporter=wie"}, headers=JSON)
    assert answer.status_code == 201
    assert faults(document, "Calculation", answer.json()) == []
    assert document["paths"]["/calculator"]["post"]["responses"].keys() >= {"201", "400", "413", "503"}
