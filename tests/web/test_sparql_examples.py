"""The worked examples answer what they promise: the same as the pages, which are made from SQL."""

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from rdflib import Graph, URIRef
from sqlmodel import select

from kb.domain.timeline import Moment
from kb.domain.values import AssessmentStatus, Status
from kb.graph.examples import examples
from kb.graph.gate import Form, check
from kb.graph.vocabulary import Vocabulary
from kb.services import browse
from kb.services.workspace import Workspace
from kb.storage.tables import ClaimRow, DocumentRow, EvidenceRow, FollowUpRow, ObservationRow, StageEventRow

from .conftest import client_of

ID, KB = Vocabulary().prefixes["id"], Vocabulary().prefixes["kb"]
THE_DAY = '"2021-11-30"^^xsd:date'
DAYS = [
    date(2019, 1, 1),
    date(2020, 12, 31),
    date(2021, 11, 21),
    date(2021, 11, 22),
    date(2023, 6, 1),
    date(2025, 1, 1),
]


@pytest.fixture(scope="module")
def session(seeded_settings):
    workspace = Workspace(seeded_settings)
    with workspace.session() as opened:
        yield opened
    workspace.close()


def rows(seeded, query):
    answer = seeded.get("/sparql", params={"query": query}, headers={"accept": "application/sparql-results+json"})
    assert answer.status_code == 200, answer.text
    return [
        {name: value["value"].removeprefix(ID).removeprefix(KB) for name, value in row.items()}
        for row in answer.json()["results"]["bindings"]
    ]


def answer(seeded, name, day=None):
    query = examples()[name].query
    if day is not None:
        assert THE_DAY in query
        query = query.replace(THE_DAY, f'"{day}"^^xsd:date')
    return rows(seeded, query)


def picked(found, *names):
    return sorted(tuple(row.get(name) for name in names) for row in found)


def test_there_are_twelve_each_with_a_title_and_an_explanation_in_both_languages():
    found = examples()
    assert len(found) == 12
    for each in found.values():
        for words in (*each.title.values(), *each.about.values()):
            assert words == words.strip() and words[0].isupper()


@pytest.mark.parametrize("name", examples())
def test_every_example_moves_with_the_base_address_and_needs_no_graph_of_others(name):
    moved = examples()[name].under(Vocabulary("https://example.org/base/"))
    assert "schakel.example" not in moved
    assert "https://example.org/base/def#" in moved
    assert check(moved, lambda _: False)


def test_requests_per_motion(seeded, session):
    expected = [
        (view.ref.id, request.ref.id, request.ref.label_nl, request.quote, *[d.as_said for d in request.deadlines][:1])
        for view in browse.motions(session)
        for clause in view.motion.dicta
        for request in clause.requests
    ]
    found = answer(seeded, "requests-per-motion")
    assert picked(found, "motion", "request", "asked", "words", "deadline") == sorted(
        (*each, None)[:5] for each in expected
    )
    assert len(expected) >= 12


def said(session, moment):
    """What the motion pages show: every claim, at the motion or request it is about."""
    return sorted(
        (
            view.ref.id, about.id, f"Stance.{claim.stance}", claim.quote.sentence or claim.quote.exact,
            claim.quote.document.id, claim.quote.fragment, f"Status.{claim.status}",
        )
        for view in browse.motions(session, moment)
        for own in [{view.ref.id, *(request.ref.id for clause in view.motion.dicta for request in clause.requests)}]
        for claim in view.claims
        for about in claim.about
        if about.id in own and claim.status is not Status.REJECTED
    )  # fmt: skip


SAID = ("motion", "about", "stance", "sentence", "document", "place", "status")


def test_said_of_motions(seeded, session):
    found = picked(answer(seeded, "said-of-motions"), *SAID)
    assert found == said(session, Moment())
    assert len(found) >= 15


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_said_of_motions_as_of(seeded, session, day):
    assert picked(answer(seeded, "said-of-motions-as-of", day), *SAID) == said(session, Moment(day))


def established(request) -> bool:
    return any(each.status is AssessmentStatus.ESTABLISHED for each in request.assessments)


def test_open_requests(seeded, session):
    expected = []
    for view in browse.motions(session):
        for request in (each for clause in view.motion.dicta for each in clause.requests if not established(each)):
            claims = [*request.claims, *view.motion.claims]
            stances = {str(claim.stance) for claim in claims if claim.status is Status.CONFIRMED}
            expected.append((request.ref.id, frozenset(stances)))
    found = answer(seeded, "open-requests")
    assert {(row["request"], frozenset(filter(None, row.get("claimed", "").split(", ")))) for row in found} == set(
        expected
    )
    assert len(found) == len(expected)
    done = {row["request"]: int(row["done"]) for row in found}
    assert done["request/kst-21501-02-2383.1.2"] == 1
    assert {row.get("turn") for row in found if row["motion"] == "motion/kst-35663-15"} == {"Th.J.A.M. de Bruijn"}


def policies(session, moment):
    """What the pages show: the confirmed instruments and measures of each dependency, with the stage of each."""
    expected = []
    for dependency in browse.entity_list(session, "dependency"):
        for link in browse.links_of(session, dependency.id, Status.CONFIRMED, moment):
            if link.predicate == "addresses":
                stage = browse.entity_view(session, link.other.id, moment).current_stage
                named = (f".{stage.stage}", stage.date.isoformat()) if stage else (None, None)
                expected.append((dependency.id, link.other.id, *named))
    return sorted(expected, key=str)


def with_stages(found):
    shown = [
        (row["dependency"], row["policy"], "." + row["stage"].rpartition(".")[2] if "stage" in row else None, row.get("since"))
        for row in found
    ]  # fmt: skip
    return sorted(shown, key=str)


def test_instruments_per_dependency_with_their_stage_today(seeded, session):
    found = with_stages(answer(seeded, "instruments-per-dependency"))
    assert found == policies(session, Moment(datetime.now(UTC).date()))
    assert ("dependency/foreign-takeovers", "measure/investment-screening-act", ".in_force", "2023-06-01") in found
    assert any(policy.startswith("instrument/") for _, policy, _, _ in found)


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_instruments_per_dependency_as_of_a_day_as_the_pages_have_it(seeded, session, day):
    assert with_stages(answer(seeded, "instruments-per-dependency-as-of", day)) == policies(session, Moment(day))


def test_coverage(seeded, session):
    expected = {}
    for dependency in browse.entity_list(session, "dependency"):
        others = [
            link.other.kind
            for link in browse.links_of(session, dependency.id, Status.CONFIRMED)
            if link.predicate == "addresses"
        ]
        expected[dependency.id] = (str(others.count("instrument")), str(others.count("measure")))
    found = answer(seeded, "coverage")
    assert {row["dependency"]: (row["instruments"], row["measures"]) for row in found} == expected
    totals = [int(row["instruments"]) + int(row["measures"]) for row in found]
    assert totals == sorted(totals) and totals[0] == 0 < totals[-1]


def test_evidence_of_links(seeded, session):
    thing = "dependency/rare-earths"
    expected = sorted(
        (link.predicate, link.other.id, f"Status.{link.status}", e.quote.exact, e.quote.document.id, e.quote.fragment)
        for link in browse.links_of(session, thing)
        for e in link.evidence
    )
    found = answer(seeded, "evidence-of-links")
    ends = [{**row, "other": row["to"] if row["from"] == thing else row["from"]} for row in found]
    assert picked(ends, "predicate", "other", "status", "words", "document", "place") == expected
    assert ("relianceOn", "country/CN") in {each[:2] for each in expected}


def test_concentrated_products_and_the_instruments_that_cover_them(seeded):
    found = answer(seeded, "concentrated-products")
    by_product = {}
    for row in found:
        by_product.setdefault(row["product"].removeprefix("product/"), set()).add(row.get("policy"))
    assert by_product == {
        "computers-and-electronics": {None},
        "electrical-equipment": {None},
        "laptops": {None},
        "vitamins": {None},
        "medicines": {"measure/medicine-shortages"},
        "pharmaceuticals": {"measure/medicine-shortages"},
        "ballpoint-pens": {None},
        "nutmeg": {None},
        "vacuum-cleaners": {None},
    }


def test_stated_figures(seeded, session):
    expected = {
        (row.id, row.value, row.unit, row.exact, row.fragment) for row in session.exec(select(ObservationRow)).all()
    }
    found = answer(seeded, "stated-figures")
    assert {(r["figure"], float(r["value"]), r["unit"], r["words"], r["place"]) for r in found} == expected
    assert len(found) == len(expected)
    (china,) = (row for row in found if row["figure"] == "observation/concentrated-from-china")
    assert (china["about"], china["by"]) == ("country/CN", "Centraal Bureau voor de Statistiek")


def test_entry_with_evidence(seeded, session):
    example = examples()["entry-with-evidence"]
    assert check(example.query, lambda _: False).form is Form.CONSTRUCT
    turtle = seeded.get("/sparql", params={"example": example.name}, headers={"accept": "text/turtle"}).text
    graph = Graph().parse(data=turtle, format="turtle")
    quotes = {str(each) for each in graph.objects(predicate=URIRef(Vocabulary().iri("oa:exact")))}
    links = browse.links_of(session, "instrument/chips-act")
    assert links
    assert {e.quote.exact for link in links for e in link.evidence} <= quotes
    assert {link.id for link in links} <= {str(each).rpartition("/")[2] for each in graph.subjects()}


def test_new_from_document(seeded, session):
    found = answer(seeded, "new-from-document")
    quoted = [
        row for table in (EvidenceRow, ClaimRow, FollowUpRow, ObservationRow) for row in session.exec(select(table))
    ]
    documents = [session.get(DocumentRow, row.document_id) for row in quoted]
    latest = max((each for each in documents if each.date), key=lambda each: each.date)
    expected = {row.id.rpartition("/")[2] for row in quoted if row.document_id == latest.id}
    assert {row["record"].rpartition("/")[2] for row in found} == expected
    recorded = [row["recorded"] for row in found]
    assert recorded == sorted(recorded, reverse=True)


def test_of_two_stages_on_one_day_the_further_one_counts_as_on_the_pages(seeded_settings, tmp_path):
    settings = replace(seeded_settings, data_dir=tmp_path / "own")
    shutil.copytree(seeded_settings.data_dir, settings.data_dir)
    workspace, policy = Workspace(settings), "instrument/chips-act"
    with workspace.writing() as session:
        row = session.exec(
            select(StageEventRow).where(StageEventRow.entity_id == policy, StageEventRow.stage == "in_force")
        ).one()
        further = row.model_copy(update={"id": "s-further", "stage": "applies"})
        session.add(StageEventRow(**further.model_dump()))
    with client_of(settings) as client:
        stages = {found["stage"] for found in answer(client, "instruments-per-dependency") if found["policy"] == policy}
        page = client.get(f"/{policy}", headers={"accept": "application/json"}).json()
    workspace.close()
    assert page["current_stage"]["stage"] == "applies"
    assert stages == {"Stage.act.applies"}
