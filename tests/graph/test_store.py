"""The embedded graph."""

import pytest
from pyoxigraph import Literal, NamedNode, Triple

from kb.errors import SourceUnavailable
from kb.graph.store import describe, lines, open_graph, rebuild, write

EX = "https://example.org/id/"
THINGS = (f"{EX}motion/", f"{EX}document/")


def triple(subject, predicate, object_):
    value = NamedNode(EX + object_) if "/" in object_ else Literal(object_)
    return Triple(NamedNode(EX + subject), NamedNode(f"https://example.org/def#{predicate}"), value)


TRIPLES = [
    triple("motion/1", "label", "een motie"),
    triple("link/l", "object", "motion/1"),
    triple("evidence/e", "evidenceFor", "link/l"),
    triple("decision/d", "decisionOn", "evidence/e"),
    triple("document/2", "cites", "motion/1"),
]


def test_a_graph_rebuilt_from_the_same_triples_has_the_same_lines(tmp_path):
    assert rebuild(tmp_path, TRIPLES) == len(TRIPLES)
    first = list(lines(open_graph(tmp_path)))
    assert rebuild(tmp_path, reversed(TRIPLES)) == len(TRIPLES)
    assert list(lines(open_graph(tmp_path))) == first


def test_a_reader_goes_on_reading_what_it_opened_while_another_is_built(tmp_path):
    rebuild(tmp_path, TRIPLES)
    reader = open_graph(tmp_path)
    rebuild(tmp_path, TRIPLES[:1])
    assert len(list(lines(reader))) == len(TRIPLES)
    assert len(list(lines(open_graph(tmp_path)))) == 1


def test_a_build_that_fails_leaves_the_old_graph_in_force_and_nothing_behind(tmp_path):
    rebuild(tmp_path, TRIPLES)
    before = sorted(tmp_path.iterdir())

    def broken():
        yield TRIPLES[0]
        raise OSError("the disk is full")

    with pytest.raises(OSError, match="full"):
        rebuild(tmp_path, broken())
    assert sorted(tmp_path.iterdir()) == before
    assert len(list(lines(open_graph(tmp_path)))) == len(TRIPLES)


def test_without_a_graph_the_error_says_how_to_build_it(tmp_path):
    with pytest.raises(SourceUnavailable, match="kb rebuild graph"):
        open_graph(tmp_path)


def test_a_description_holds_the_thing_its_links_their_evidence_and_decisions_but_no_other_thing(tmp_path):
    rebuild(tmp_path, TRIPLES)
    found = describe(open_graph(tmp_path), f"{EX}motion/1", THINGS)
    assert [each.subject.value.removeprefix(EX) for each in found] == ["motion/1", "decision/d", "evidence/e", "link/l"]


def test_an_unknown_thing_has_no_description(tmp_path):
    rebuild(tmp_path, TRIPLES)
    assert describe(open_graph(tmp_path), f"{EX}motion/9", THINGS) == []


@pytest.mark.parametrize("media_type", ["text/turtle", "application/ld+json", "application/n-triples"])
def test_a_description_can_be_written_in_each_format(media_type):
    assert b"een motie" in write(TRIPLES, media_type, {"ex": EX})
