"""The SPARQL 1.1 protocol. Tests with the names of W3C's protocol test cases check what those describe."""

import csv
import io
from urllib.parse import urlencode

import pytest
from lxml import html
from pyoxigraph import RdfFormat, parse
from rdflib import RDF, Graph, Namespace, URIRef

from kb.graph.examples import examples
from kb.services.workspace import Workspace
from kb.settings import Settings

from .conftest import client_of

SD = Namespace("http://www.w3.org/ns/sparql-service-description#")
JSON, XML = "application/sparql-results+json", "application/sparql-results+xml"
FORM = "application/x-www-form-urlencoded"
BASE = "https://schakel.example"
ASK = "ASK { ?s ?p ?o }"
LETTER, CURATED = f"{BASE}/graph/document/kst-35925-XVII-54", f"{BASE}/graph/curated"
COUNT = "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"
GRAPHS = "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g"


@pytest.fixture(scope="module")
def site(seeded_settings):
    with client_of(seeded_settings) as client:
        client.headers["accept"] = "*/*"
        yield client


def get(site, query=None, accept="*/*", **more):
    fields = {"query": query, **more} if query is not None else more
    return site.get("/sparql", params=fields, headers={"accept": accept})


def post(site, content, kind=FORM, accept="*/*", **params):
    headers = {"accept": accept} | ({"content-type": kind} if kind else {})
    return site.post("/sparql", content=content, headers=headers, params=params)


def truth(answer):
    assert answer.status_code == 200, answer.text
    return answer.json()["boolean"]


def column(answer):
    assert answer.status_code == 200, answer.text
    data = answer.json()
    (name,) = data["head"]["vars"]
    return [row[name]["value"] for row in data["results"]["bindings"]]


def test_query_get(site):
    assert truth(get(site, ASK))


def test_query_post_form(site):
    assert truth(post(site, urlencode({"query": ASK})))


def test_query_post_direct(site):
    assert truth(post(site, ASK, "application/sparql-query"))


def test_query_dataset_default_graph(site):
    everything = int(column(get(site, COUNT))[0])
    letter = int(column(get(site, COUNT, **{"default-graph-uri": LETTER}))[0])
    assert 0 < letter < everything


def test_query_dataset_default_graphs_get(site):
    one, other = (int(column(get(site, COUNT, **{"default-graph-uri": each}))[0]) for each in (LETTER, CURATED))
    both = site.get("/sparql", params={"query": COUNT, "default-graph-uri": [LETTER, CURATED]})
    assert int(column(both)[0]) == one + other


def test_query_dataset_default_graphs_post(site):
    form = urlencode({"query": COUNT, "default-graph-uri": [LETTER, CURATED]}, doseq=True)
    direct = site.post(
        "/sparql",
        content=COUNT,
        headers={"content-type": "application/sparql-query"},
        params={"default-graph-uri": [LETTER, CURATED]},
    )
    assert column(post(site, form)) == column(direct) != column(get(site, COUNT))


def test_query_dataset_named_graphs_get(site):
    found = site.get("/sparql", params={"query": GRAPHS, "named-graph-uri": [LETTER, CURATED]})
    assert column(found) == sorted([LETTER, CURATED])


def test_query_dataset_named_graphs_post(site):
    form = urlencode({"query": GRAPHS, "named-graph-uri": [LETTER, CURATED]}, doseq=True)
    assert column(post(site, form)) == sorted([LETTER, CURATED])


def test_query_dataset_full(site):
    query = f"ASK {{ ?s ?p ?o . GRAPH <{CURATED}> {{ ?s a ?kind }} }}"
    fields = {"default-graph-uri": CURATED, "named-graph-uri": CURATED}
    assert truth(get(site, query, **fields))
    assert not truth(get(site, query, **(fields | {"named-graph-uri": LETTER})))


def test_query_multiple_dataset(site):
    """What the protocol says of graphs takes the place of what the query says."""
    query = f"SELECT DISTINCT ?g FROM NAMED <{LETTER}> {{ GRAPH ?g {{ ?s ?p ?o }} }}"
    assert column(get(site, query)) == [LETTER]
    assert column(get(site, query, **{"named-graph-uri": CURATED})) == [CURATED]


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        ("*/*", JSON),
        (JSON, JSON),
        (XML, XML),
        ("text/csv", "text/csv; charset=utf-8"),
        ("text/tab-separated-values", "text/tab-separated-values; charset=utf-8"),
        ("application/json", "application/json"),
        (f"{XML};q=0.5, text/csv;q=0.9", "text/csv; charset=utf-8"),
    ],
)
def test_query_content_type_select(site, accept, kind):
    answer = get(site, "SELECT * { ?s ?p ?o } LIMIT 1", accept)
    assert (answer.status_code, answer.headers["content-type"]) == (200, kind)
    assert "Accept" in answer.headers["vary"]


@pytest.mark.parametrize(("accept", "kind"), [("*/*", JSON), (XML, XML)])
def test_query_content_type_ask(site, accept, kind):
    assert get(site, ASK, accept).headers["content-type"] == kind


@pytest.mark.parametrize("query", ["CONSTRUCT WHERE { ?s a ?o }", f"DESCRIBE <{BASE}/id/instrument/chips-act>"])
@pytest.mark.parametrize(
    ("accept", "kind", "syntax"),
    [
        ("*/*", "text/turtle; charset=utf-8", "text/turtle"),
        ("application/rdf+xml", "application/rdf+xml", "application/rdf+xml"),
        ("application/n-triples", "application/n-triples", "application/n-triples"),
        ("application/ld+json", "application/ld+json", "application/ld+json"),
    ],
)
def test_query_content_type_construct_and_describe(site, query, accept, kind, syntax):
    answer = get(site, query, accept)
    assert answer.headers["content-type"] == kind
    assert len(list(parse(answer.text, format=RdfFormat.from_media_type(syntax)))) > 0


def test_bad_query_method(site):
    answer = site.put("/sparql", content=ASK, headers={"content-type": "application/sparql-query"})
    assert answer.status_code == 405


@pytest.mark.parametrize("fields", [{"query": [ASK, ASK]}, {"example": ["coverage", "coverage"]}])
def test_bad_multiple_queries(site, fields):
    assert site.get("/sparql", params=fields).status_code == 400
    if "query" in fields:
        assert post(site, urlencode(fields, doseq=True)).status_code == 400


def test_bad_query_wrong_media_type(site):
    assert post(site, ASK, "text/plain").status_code == 415


def test_bad_query_missing_form_type(site):
    assert post(site, urlencode({"query": ASK}), None).status_code == 415


def test_bad_query_missing_direct_type(site):
    assert post(site, ASK, None).status_code == 415


@pytest.mark.parametrize(
    ("content", "kind"),
    [(ASK.encode("utf-16"), "application/sparql-query"), (b"query=ASK%20%7B%7D%20%23%ff", FORM)],
)
def test_bad_query_non_utf8(site, content, kind):
    assert post(site, content, kind).status_code == 400


def test_bad_query_syntax(site):
    answer = get(site, "SELECT *\nWHERE { ?s ?p }")
    assert (answer.status_code, answer.headers["content-type"]) == (400, "application/problem+json")
    assert answer.json()["detail"].startswith("line 2, column")


def test_an_update_sent_as_a_query_or_as_an_update_is_refused(site):
    update = "INSERT DATA { <a:a> <b:b> <c:c> }"
    assert get(site, update).status_code == 403
    assert post(site, urlencode({"update": update})).status_code == 400
    assert post(site, update, "application/sparql-update").status_code == 415


@pytest.mark.parametrize("name", ["default-graph-uri", "named-graph-uri"])
def test_graphs_of_others_are_not_fetched(site, name):
    answer = get(site, ASK, **{name: "http://192.0.2.1/graph"})
    assert answer.status_code == 403
    assert "192.0.2.1" in answer.json()["detail"]


def test_what_is_no_address_of_a_graph_is_a_mistake(site):
    assert get(site, ASK, **{"default-graph-uri": f"{CURATED} >"}).status_code == 400


def test_an_answer_in_a_form_that_is_not_there_is_not_acceptable(site):
    assert get(site, ASK, "text/turtle").status_code == 406
    assert get(site, "CONSTRUCT WHERE { ?s ?p ?o }", "text/csv").status_code == 406


def test_a_form_can_be_asked_for_by_name_and_an_unknown_name_is_passed_over(site):
    assert get(site, ASK, "text/html", format="xml").headers["content-type"] == XML
    assert get(site, ASK, JSON, format="of my own").headers["content-type"] == JSON


def test_any_site_may_ask_and_read_answers_and_faults(site):
    asking = {"origin": "https://example.org", "access-control-request-method": "POST"}
    asked = site.options("/sparql", headers={**asking, "access-control-request-headers": "content-type"})
    assert asked.status_code == 204
    assert "POST" in asked.headers["access-control-allow-methods"]
    assert "content-type" in asked.headers["access-control-allow-headers"].lower()
    for query in (ASK, "nonsense"):
        answer = site.get("/sparql", params={"query": query}, headers=asking)
        assert answer.headers["access-control-allow-origin"] == "*"
        assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(("accept", "name"), [("*/*", "turtle"), ("application/rdf+xml", "xml")])
def test_service_description_returns_rdf_with_its_endpoint_and_conforms_to_the_vocabulary(site, accept, name):
    graph = Graph().parse(data=get(site, accept=accept).text, format=name, publicID="http://schakel.test/sparql")
    (service,) = graph.subjects(RDF.type, SD.Service)
    assert graph.value(service, SD.endpoint) == URIRef("http://schakel.test/sparql")
    assert (service, SD.supportedLanguage, SD.SPARQL11Query) in graph
    assert (graph.value(service, SD.defaultDataset), RDF.type, SD.Dataset) in graph


def test_a_program_that_asks_nothing_for_json_is_told_how_to_ask(site):
    answer = get(site, accept="application/json")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/json")
    told = answer.json()
    assert told["endpoint"] == "http://schakel.test/sparql"
    assert told["formats"]["SelectQuery"]["json"] == JSON
    found = site.get(told["examples"][0]["address"], headers={"accept": "application/json"})
    assert found.json()["results"]["bindings"]


def test_a_table_wanted_without_a_question_is_not_acceptable(site):
    assert get(site, accept="text/csv").status_code == 406


def test_limits_are_told_in_a_problem_document(seeded_settings):
    settings = Settings(data_dir=seeded_settings.data_dir, sparql_seconds=1, sparql_result_mb=1)
    with client_of(settings) as site:
        slow = get(site, "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }")
        large = get(site, "SELECT * { ?a ?b ?c . ?d ?e ?f }")
    for answer, limit in ((slow, "1 seconds"), (large, "1 MB")):
        assert (answer.status_code, answer.headers["content-type"]) == (503, "application/problem+json")
        assert limit in answer.json()["detail"]


def test_what_the_store_says_of_itself_is_in_no_graph_that_can_be_asked(site):
    answer = site.get("/sparql", params={"query": "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }", "format": "csv"})
    assert answer.status_code == 200
    graphs = answer.text.split()[1:]
    assert graphs
    assert all("/graph/" in each for each in graphs)


def test_a_graph_that_another_server_keeps_is_not_taken_for_one_that_was_never_built(seeded_settings):
    settings = Settings(data_dir=seeded_settings.data_dir, graph_url="http://192.0.2.1/query")
    with client_of(settings) as site:
        answer = get(site, ASK)
    assert answer.status_code == 503
    assert "kept by http://192.0.2.1/query" in answer.json()["detail"]


def test_a_change_shows_in_the_next_answer(tmp_path):
    from kb.services.graph import rebuild_graph
    from kb.services.setup import initialise

    settings = Settings(data_dir=tmp_path)
    initialise(settings, with_seeds=False)
    workspace = Workspace(settings)
    with client_of(settings) as site:
        assert get(site, ASK, JSON).status_code == 503
        with workspace.session() as session:
            rebuild_graph(session, workspace.graph, workspace.vocabulary)
        before = int(column(get(site, COUNT, JSON))[0])
        initialise(settings)
        workspace.catch_up()
        after = int(column(get(site, COUNT, JSON))[0])
    workspace.close()
    assert before + 1000 < after


# ---- the page


PEOPLE = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"


def page(site, status=200, **fields):
    answer = site.get("/sparql", params=fields, headers={"accept": PEOPLE})
    assert answer.status_code == status, answer.text[:400]
    assert "default-src 'self'" in answer.headers["content-security-policy"]
    return html.fromstring(answer.content)


def words(element):
    return " ".join(element.text_content().split())


def test_the_page_has_a_box_with_the_prefixes_and_twelve_examples(site):
    tree = page(site)
    (box,) = tree.xpath("//textarea[@name='query']")
    assert f"PREFIX kb: <{BASE}/def#>" in box.text
    assert len(tree.xpath("//section[@aria-labelledby='examples']//li")) == 12
    assert not tree.xpath("//script[not(@src)] | //style | //@style")


def test_the_starting_question_of_the_page_has_an_answer(site):
    (box,) = page(site).xpath("//textarea")
    assert len(page(site, query=box.text).xpath("//tbody/tr")) > 5


def test_an_answer_is_a_table_that_leads_to_the_things_in_it(site):
    tree = page(site, example="coverage")
    assert "/dependency/semiconductors" in tree.xpath("//table//a/@href")
    download = tree.xpath("//a[.='csv']/@href")[0]
    rows = list(csv.reader(io.StringIO(site.get(download).text)))
    assert len(rows) - 1 == len(tree.xpath("//tbody/tr"))
    assert rows[0] == tree.xpath("//thead//th/text()")


def test_the_page_keeps_the_question_and_says_what_is_wrong_with_it(site):
    tree = page(site, 400, query="SELECT <b>oops</b>", lang="en")
    assert tree.xpath("//textarea")[0].text.strip() == "SELECT <b>oops</b>"
    assert "line 1, column" in words(tree.xpath("//*[@role='alert']")[0])
    assert page(site, 403, query="SELECT * { SERVICE <http://192.0.2.1/> { ?s ?p ?o } }").xpath("//*[@role='alert']")


def test_a_long_question_with_a_mistake_is_repeated_in_its_box_and_where_the_language_is_chosen_alone(site):
    wrong = "x" * 20_000
    answer = site.get("/sparql", params={"query": wrong}, headers={"accept": PEOPLE})
    assert answer.text.count(wrong) == 3
    (told,) = html.fromstring(answer.content).xpath("//*[@role='alert']")
    assert len(words(told)) < 200
    assert page(site, query="ASK {}").xpath("//link[@rel='canonical']")


def test_a_graph_and_a_yes_or_no_are_shown(site):
    assert "kb:evidenceFor" in page(site, example="entry-with-evidence").xpath("//pre/code")[0].text
    assert words(page(site, query="ASK {}").xpath("//p[@role='status']")[0]) == "ja"


def test_addresses_elsewhere_are_links_and_those_here_have_short_names(site):
    query = """SELECT * { VALUES (?a ?b ?c) { (<https://example.org/x?y=1&z> kb:Motion 'tekst'@nl) } }"""
    tree = page(site, query=f"PREFIX kb: <{BASE}/def#> {query}")
    cells = tree.xpath("//tbody//td")
    assert cells[0].xpath("a[@rel='external']/@href") == ["https://example.org/x?y=1&z"]
    assert [words(each) for each in cells[1:]] == ["kb:Motion", "tekst"]
    assert cells[2].get("lang") == "nl"


def test_a_script_address_in_an_answer_is_no_link(site):
    tree = page(site, query="SELECT (IRI('javascript:alert(1)') AS ?x) {}")
    assert not tree.xpath("//tbody//a")


def test_a_long_answer_is_shown_in_part_and_says_so(site):
    tree = page(site, query="SELECT * { ?s ?p ?o } LIMIT 300")
    assert len(tree.xpath("//tbody/tr")) == 200
    assert words(tree.xpath("//caption")[0]) == "200 getoond van 300"


def test_an_answer_that_is_too_large_for_a_page_is_told_so(site):
    tree = page(site, 503, query="SELECT * { ?s ?p ?o . ?a ?b ?o }")
    assert "larger than 2 MB" in words(tree.xpath("//*[@role='alert']")[0])


def test_an_unknown_example_is_told(site):
    assert get(site, example="perpetuum-mobile").status_code == 404


def test_every_example_is_shown_in_both_languages(site):
    for each in examples().values():
        for language in ("nl", "en"):
            tree = page(site, example=each.name, lang=language)
            assert each.title[language] in words(tree.xpath("//section[@aria-labelledby='examples']")[0])
            assert tree.xpath("//section[@aria-labelledby='answer']")
