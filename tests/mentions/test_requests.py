from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.documents.offsets import Span
from kb.domain.values import RequestKind
from kb.mentions.model import FoundRequest
from kb.mentions.request_kinds import KIND_ROWS, TERM_ROWS, KindRow, TermRow, deadline_in, kind_of
from kb.mentions.requests import addressee_in, find_requests


def requests_in(dictum: str) -> list[FoundRequest]:
    return find_requests(dictum, [(Span(0, len(dictum)), None)])


@pytest.mark.parametrize("row", KIND_ROWS, ids=lambda row: row.example)
def test_each_kind_of_request_is_known_by_its_example(row: KindRow) -> None:
    assert kind_of(row.example) is row.kind


@pytest.mark.parametrize("row", TERM_ROWS, ids=lambda row: row.example)
def test_each_form_of_a_term_is_found_in_its_example(row: TermRow) -> None:
    assert deadline_in(row.example)


def test_every_kind_but_the_rest_has_a_row_or_is_declared() -> None:
    assert {row.kind for row in KIND_ROWS} == set(RequestKind) - {RequestKind.OTHER, RequestKind.DECLARE}


@pytest.mark.parametrize(
    ("words", "term"),
    [
        ("de Kamer voor het einde van dit jaar te informeren", "voor het einde van dit jaar"),
        ("uiterlijk 1 maart 2025 een plan te maken", "uiterlijk 1 maart 2025"),
        ("binnen drie maanden een plan te maken", "binnen drie maanden"),
        ("de Kamer vóór het zomerreces te informeren", "vóór het zomerreces"),
        ("in het derde kwartaal een plan te maken", "in het derde kwartaal"),
        ("de Kamer kort na het zomerreces te berichten", "kort na het zomerreces"),
        ("de veren voor de eilanden te behouden", None),
    ],
)
def test_a_term_is_kept_as_it_is_said(words: str, term: str | None) -> None:
    assert deadline_in(words) == term


@pytest.mark.parametrize(
    ("dictum", "texts"),
    [
        (
            "verzoekt de regering te onderzoeken of het veer kan varen, en de Kamer hierover te informeren,",
            ["te onderzoeken of het veer kan varen", "de Kamer hierover te informeren"],
        ),
        (
            "verzoekt de regering te bezien hoe de reis korter kan worden en hierover te rapporteren,",
            ["te bezien hoe de reis korter kan worden", "hierover te rapporteren"],
        ),
        (
            "verzoekt het kabinet om te bezien wat nodig is om de geul diep te houden en de oevers te sparen,",
            ["te bezien wat nodig is om de geul diep te houden en de oevers te sparen"],
        ),
        (
            "verzoekt de regering de veren en de bruggen te onderhouden,",
            ["de veren en de bruggen te onderhouden"],
        ),
        (
            "verzoekt de regering een plan te maken, en daarbij het tarief te verlagen zonder de dienst te beperken,",
            ["een plan te maken", "daarbij het tarief te verlagen zonder de dienst te beperken"],
        ),
        (
            "verzoekt de regering eisen te stellen aan de veren en die na te leven,",
            ["eisen te stellen aan de veren en die na te leven"],
        ),
        (
            "verzoekt de regering:\n\n– het veer te laten varen;\n\n– de Kamer voor de zomer te informeren,",
            ["het veer te laten varen", "de Kamer voor de zomer te informeren"],
        ),
        (
            "een lijst op te stellen van de veren in de delta en voorstellen te doen hoe die kunnen blijven",
            ["een lijst op te stellen van de veren in de delta", "voorstellen te doen hoe die kunnen blijven"],
        ),
    ],
)
def test_each_separate_thing_is_a_request(dictum: str, texts: list[str]) -> None:
    assert [request.text for request in requests_in(dictum)] == texts


@pytest.mark.parametrize(
    ("dictum", "addressee"),
    [
        ("verzoekt de regering het veer te laten varen,", "regering"),
        ("roept het demissionaire kabinet op het veer te laten varen,", "demissionaire kabinet"),
        (
            "verzoekt de Minister van Verkeer en Waterstaat om het veer te laten varen,",
            "Minister van Verkeer en Waterstaat",
        ),
        ("verzoekt de regering voor de zomer het veer te laten varen,", "regering"),
        ("verzoekt het Presidium een debat over veren te plannen,", "Presidium"),
    ],
)
def test_the_request_knows_whom_it_asks(dictum: str, addressee: str) -> None:
    (request,) = requests_in(dictum)
    assert request.addressee == addressee


def test_the_words_before_a_quote_name_the_addressee() -> None:
    assert addressee_in("verzocht de Tweede Kamer de regering om ") == "regering"
    assert addressee_in("luidt het verzoek ") is None


def test_a_statement_of_the_chamber_is_one_declaration() -> None:
    (request,) = requests_in("spreekt uit dat veren en bruggen nodig zijn om te reizen en om te wonen,")
    assert request.kind is RequestKind.DECLARE


@given(st.text(alphabet=st.sampled_from("verzoktd graingtuomenhlc;,–. \n«»"), max_size=200))
def test_requests_lie_in_order_within_their_dictum(words: str) -> None:
    dictum = "verzoekt de regering " + words
    found = requests_in(dictum)
    assert all(" ".join(dictum[slice(*each.span)].split()) == each.text for each in found)
    assert all(left.span.end <= right.span.start for left, right in pairwise(found))
