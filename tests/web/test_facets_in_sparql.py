"""Where no words are searched, every facet counts what the graph counts, each asked in SPARQL in its own way."""

from __future__ import annotations

from collections import Counter, defaultdict

import pytest

from kb.domain.model import ENTITIES
from kb.domain.states import MOTION_RULES, STATE_RULES, TELLING
from kb.domain.values import DecisionValue, RequestState, Stance
from kb.services.facets import FACETS
from kb.services.search_entries import PARTS
from kb.services.workspace import Workspace

from .test_search import answer, asked

XSD = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>"
WAYS = "kb:addresses | kb:covers/^kb:concerns | kb:covers/kb:partOf/^kb:concerns | kb:covers/^kb:partOf/^kb:concerns"
ABOUT = f"""
  {{ ?thing dcterms:identifier ?itself BIND (?thing AS ?value) }}
  UNION {{ ?thing kb:covers | kb:concerns | kb:relianceOn | kb:asksAbout | ^kb:concerns ?value }}
  UNION {{ ?thing {WAYS} ?value }}
  UNION {{ ?thing ({WAYS})/kb:relianceOn ?value }}
  UNION {{ ?thing ^kb:requestOf/kb:asksAbout ?value }}
  UNION {{ ?thing ^kb:clauseOf/^kb:requestOf/kb:asksAbout ?value }}
  UNION {{ ?thing a qb:Observation ; kb:about ?value }}
"""
KIND = "?thing a ?kind ; dcterms:identifier ?id . BIND (STRBEFORE(?id, '/') AS ?value)"
EU_NUMBER, NL_NUMBER = "^(celex|com|swd|join|sec|oj|c):", "^(kst|stb|stcrt|trb|h|ah|kv)-|^bwb:"
LEVEL = f"""
  {{ ?thing a kb:Instrument BIND ("eu" AS ?value) }}
  UNION {{ VALUES ?kind {{ kb:Measure kb:Motion kb:Dictum kb:Request }} ?thing a ?kind BIND ("nl" AS ?value) }}
  UNION {{ ?thing a kb:Document ; kb:reference ?number FILTER (REGEX(?number, "{EU_NUMBER}")) BIND ("eu" AS ?value) }}
  UNION {{ ?thing a kb:Document ; kb:reference ?number FILTER (REGEX(?number, "{NL_NUMBER}")) BIND ("nl" AS ?value) }}
"""
REACHED = """
  ?event a kb:StageEvent ; kb:recordOf ?thing ; kb:chosen true ; dcterms:date ?day ; kb:stage/kb:order ?order .
  FILTER (?day <= xsd:date(NOW()))
  FILTER NOT EXISTS {
    ?next a kb:StageEvent ; kb:recordOf ?thing ; kb:chosen true ; dcterms:date ?later ; kb:stage/kb:order ?further .
    FILTER (?later <= xsd:date(NOW()) && (?later > ?day || (?later = ?day && ?further > ?order)))
  }
"""
YEAR = f"""
  {{ ?thing dcterms:identifier ?id ; dcterms:date | dcterms:dateSubmitted ?day }} UNION {{ {REACHED} }}
  BIND (STR(YEAR(?day)) AS ?value)
"""
HOLDS = """
  ?link a kb:Link ; kb:status kb:Status.confirmed .
  FILTER NOT EXISTS { ?link prov:invalidatedAtTime ?closed }
  FILTER NOT EXISTS { ?link kb:validTo ?to FILTER (?to <= xsd:date(NOW())) }
"""
EVIDENCE = f"""
  ?thing dcterms:identifier ?id
  BIND (EXISTS {{ {HOLDS} ?link kb:subject | kb:object ?thing }} || EXISTS {{ ?thing a qb:Observation }} AS ?borne)
  BIND (IF(?borne, "with", "without") AS ?value)
"""
OFFICE = """
  { ?actor dcterms:type kb:ActorType.ministry BIND (?actor AS ?value) }
  UNION {
    ?office a org:Membership ; kb:recordOf ?actor ; org:organization ?value
    OPTIONAL { ?office kb:validFrom ?first } OPTIONAL { ?office kb:validTo ?last }
  }
"""
MINISTRY = f"""
  {{ ?link kb:predicate kb:responsibleFor ; kb:status kb:Status.confirmed ; kb:subject ?actor ; kb:object ?thing
    FILTER NOT EXISTS {{ ?link prov:invalidatedAtTime ?closed }}
    OPTIONAL {{ ?link kb:validTo ?to }}
    BIND (IF(BOUND(?to) && ?to <= xsd:date(NOW()), ?to - "P1D"^^xsd:dayTimeDuration, xsd:date(NOW())) AS ?then) }}
  UNION
  {{ ?part a kb:DocumentRole ; kb:recordOf ?thing, ?actor . ?thing a kb:Document . ?actor a foaf:Agent
    OPTIONAL {{ ?thing dcterms:date ?dated }} BIND (COALESCE(?dated, xsd:date(NOW())) AS ?then) }}
  {{ {OFFICE} }}
  FILTER ((!BOUND(?first) || ?first <= ?then) && (!BOUND(?last) || ?last > ?then))
"""
COUNTED = {
    "kind": KIND,
    "level": LEVEL,
    "stage": f"{REACHED} BIND (STR(?order) AS ?value)",
    "dependency": f"{ABOUT} FILTER (CONTAINS(STR(?value), '/id/dependency/'))",
    "product": f"{ABOUT} FILTER (CONTAINS(STR(?value), '/id/product/'))",
    "country": f"{ABOUT} FILTER (REGEX(STR(?value), '/id/(country|region)/'))",
    "ministry": MINISTRY,
    "year": YEAR,
    "evidence": EVIDENCE,
}
"""Facet → what gives each ?thing its ?value."""


@pytest.fixture(scope="module")
def workspace(seeded_settings):
    opened = Workspace(seeded_settings)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def counted(seeded):
    """The counts of a search without words among things of every kind; passages are no things of the graph."""
    facets = answer(seeded, "", kind=list(ENTITIES))["facets"]
    return {name: {each["value"]: each["count"] for each in values} for name, values in facets.items()}


def in_sparql(workspace, body) -> dict[str, int]:
    place = workspace.vocabulary.prefixes["id"]
    rows = asked(workspace, f"{XSD} SELECT ?value (COUNT(DISTINCT ?thing) AS ?n) WHERE {{ {body} }} GROUP BY ?value")
    return {row["value"]["value"].removeprefix(place): int(row["n"]["value"]) for row in rows if "value" in row}


@pytest.mark.parametrize("facet", COUNTED)
def test_a_facet_counts_what_the_graph_counts(counted, workspace, facet):
    assert counted[facet]
    expected = {value: count for value, count in counted[facet].items() if count and value not in PARTS}
    assert in_sparql(workspace, COUNTED[facet]) == expected


REPLACED = (
    "EXISTS { ?relation a kb:ChamberRelation ; kb:relationKind kb:RelationKind.replaces ; kb:relationTo ?replaced "
    "FILTER (STRENDS(STR(?motion), ?replaced)) }"
)
"""That another motion says that it came in the place of this one."""


def said(about: str, stance: Stance) -> str:
    """That a confirmed claim about something has a stance."""
    return (
        f"EXISTS {{ ?claim kb:claimAbout {about} ; kb:status kb:Status.confirmed ; kb:stance {stance.term.iri} "
        "FILTER NOT EXISTS { ?claim prov:invalidatedAtTime ?over } }"
    )


def said_of_both(one: str, stance: Stance) -> str:
    """That it is said of `one` or of its motion; who tells that a motion is refused or put off does not refuse to tell."""
    of_motion = said("?motion", stance)
    if stance in (Stance.DECLINES, Stance.DEFERS):
        kinds = " ".join(kind.term.iri for kind in sorted(TELLING))
        told = " || ".join(said(each, Stance.INFORMS) for each in (one, "?motion"))
        of_motion = (
            f"({of_motion} && !(EXISTS {{ VALUES ?kind {{ {kinds} }} {one} kb:requestKind ?kind }} && ({told})))"
        )
    return f"{said(one, stance)} || {of_motion}"


def state_query(one: str) -> str:
    """The state of `one` by the rules, tried from the top, of what is said of it or of its motion and done about it."""
    state = '"unknown"'
    for rule in reversed(STATE_RULES):
        if rule.assessment:
            found = [
                f"EXISTS {{ ?found a kb:Assessment ; kb:recordOf {one} ; kb:assessment {rule.assessment.term.iri} ; "
                "kb:assessmentStatus kb:AssessmentStatus.established }"
            ]
        else:
            found = [said_of_both(one, stance) for stance in sorted(rule.stances)]
            found += [f"EXISTS {{ ?deed kb:followUpOf {one} }}"] if rule.followed_up else []
            found += [
                f"EXISTS {{ ?step a kb:DecisionStep ; kb:recordOf ?motion ; kb:decisionValue {each.term.iri} }}"
                for each in sorted(rule.decisions)
            ]
            found += [REPLACED] if DecisionValue.CHANGED in rule.decisions else []
        state = f'IF({" || ".join(found)}, "{rule.state.value}", {state})'
    return state


def test_states_are_those_that_the_rules_give_in_sparql(counted, workspace):
    rows = asked(
        workspace,
        f"""SELECT ?motion ?request ?state ?alone WHERE {{
          ?motion a kb:Motion
          OPTIONAL {{ ?request kb:requestOf/kb:clauseOf ?motion }}
          BIND ({state_query("?request")} AS ?state)
          BIND ({state_query("?motion")} AS ?alone)
        }}""",
    )
    of_motion: dict[str, list[RequestState]] = defaultdict(list)
    found: Counter[str] = Counter()
    for row in rows:
        if "request" in row:
            found[row["state"]["value"]] += 1
            of_motion[row["motion"]["value"]].append(RequestState(row["state"]["value"]))
        else:
            found[row["alone"]["value"]] += 1
    for states in of_motion.values():
        found[next((rule.state for rule in MOTION_RULES if rule.fits(states)), RequestState.UNKNOWN).value] += 1
    assert dict(found) == counted["state"]


def test_no_facet_is_left_out():
    assert {*COUNTED, "state"} == set(FACETS)
