"""`kb sparql`."""

import io
import json
import re

import pytest

from kb.services.setup import initialise
from kb.services.workspace import Workspace
from kb.settings import Settings


@pytest.fixture(scope="module")
def data_dir(tmp_path_factory):
    """The seeds with their graph, made once: asking changes nothing."""
    folder = tmp_path_factory.mktemp("data")
    settings = Settings(data_dir=folder)
    initialise(settings)
    workspace = Workspace(settings)
    workspace.catch_up()
    workspace.close()
    return folder


def test_a_question_is_answered_for_people_to_read(kb):
    assert re.search(r"one.*│ 1 ", kb("sparql", "SELECT (1 AS ?one) {}").out, re.DOTALL)
    assert kb("sparql", "ASK { ?s ?p ?o }").out == "ja\n"


@pytest.mark.parametrize(
    ("form", "begins"),
    [("csv", "dependency,what,instruments,measures\r\n"), ("tsv", "?dependency\t"), ("xml", "<?xml")],
)
def test_an_example_is_answered_in_a_format(kb, form, begins):
    assert kb("sparql", "--example", "coverage", "--format", form).out.startswith(begins)


def test_json_is_what_programs_get(kb):
    found = kb("sparql", "--example", "coverage", "--json").data
    assert found["head"]["vars"] == ["dependency", "what", "instruments", "measures"]


def test_a_graph_is_turtle_unless_another_format_is_asked_for(kb):
    assert kb("sparql", "--example", "entry-with-evidence").out.startswith("@prefix kb:")
    assert kb("sparql", "--example", "entry-with-evidence", "--format", "jsonld").out.startswith("[")


def test_a_question_is_read_from_standard_input(kb, monkeypatch):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"ASK { ?s ?p 'no such thing' }")))
    assert kb("sparql", "-").out == "nee\n"


def test_the_examples_are_listed(kb):
    listed = json.loads(kb("sparql", "--list", "--json").out)
    assert len(listed) == 12
    assert listed[0]["name"] in kb("sparql", "--list").out


@pytest.mark.parametrize(
    ("arguments", "advice"),
    [
        (["SELECT * { SERVICE <http://192.0.2.1/> { ?s ?p ?o } }"], "SERVICE"),
        (["SELECT"], "line 1, column"),
        ([], "either a QUERY"),
        (["ASK {}", "--example", "coverage"], "either a QUERY"),
        (["--example", "perpetuum-mobile"], "no such example"),
        (["ASK {}", "--format", "turtle"], "json, xml"),
    ],
)
def test_a_mistake_is_one_line_with_advice(kb, arguments, advice):
    outcome = kb("sparql", *arguments)
    assert (outcome.code, outcome.err.count("\n")) == (2, 1)
    assert advice in outcome.err


def test_without_a_graph_the_error_says_how_to_build_one(kb, tmp_path):
    outcome = kb("--data-dir", tmp_path / "none", "sparql", "ASK {}")
    assert outcome.code == 3
    assert "kb rebuild graph" in outcome.err
