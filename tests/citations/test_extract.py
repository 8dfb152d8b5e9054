"""Citations are found with their ids, their words and nothing else."""

import json
import lzma
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.citations import HOSTILE, official_references, reference_strings, score
from kb.citations.clean import clean
from kb.citations.extract import Shape, find_citations
from kb.citations.model import Citation, CitationKind
from kb.citations.patterns import FORMS, Form
from kb.citations.resolve import by_list


def ids(text: str) -> list[tuple[str, ...]]:
    return [citation.ids for citation in find_citations(text)]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_the_example_of_each_form_is_found(form: Form) -> None:
    assert [(found.kind, found.ids) for found in find_citations(form.example)] == [(form.kind, form.ids)]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_a_form_matches_its_own_example(form: Form) -> None:
    text = clean(form.example).text
    match = form.regex.search(text)
    assert match
    assert not form.opens or match.start() in Shape(text).places(form.opens)


@given(st.text("Kkamer stuN° İ36.410-nr2İé€"))
def test_a_shape_is_as_long_as_its_text(text: str) -> None:
    assert len(Shape(text)) == len(text)


KAMERSTUKKEN = [
    ("Kamerstuk TK 31.700XII, 6", ["kst-31700-XII-6"]),
    ("Kamerstukken Tweede Kamer 31-700 XII nr 6", ["kst-31700-XII-6"]),
    ("Kamerstukken 11, 1997/1998, 25 672 nr.3 pag.4", ["kst-25672-3"]),
    ("Kamerstukken II 1986/87, 19 700 hoofdstuk XV, nr. 2", ["kst-19700-XV-2"]),
    ("Kamerstukken II 1985/- 86, 19 000, nr. 2", ["kst-19000-2"]),
    ("Kamerstukken I 2013/14, 33 750 VI, letter T", ["kst-33750-VI-T"]),
    ("Kamerstuk I 31 145 nummer AA, p. 15", ["kst-31145-AA"]),
    ("Kamerstuk 35925-E", ["kst-35925-E"]),
    ("Bijl. Hand. II 1989/90, 21 221, nr. 3", ["kst-21221-3"]),
    ("kamerstuknummer 29 477 nr. 703", ["kst-29477-703"]),
    ("Kamerstuk 36 027 (R2160), nr. 3", ["kst-36027-3"]),
    ("Kamerstuk\u00a022\u00a0112,\nnr.\u00a02936", ["kst-22112-2936"]),
    ("Kamerstuk 35 880, nr. 1 t/m 4", ["kst-35880-1", "kst-35880-2", "kst-35880-3", "kst-35880-4"]),
    ("Kamerstukken II, 1984–1985, 18764, nrs. 1–3, blz. 29", ["kst-18764-1", "kst-18764-2", "kst-18764-3"]),
    ("Kamerstuk 35 570, nrs. 3, 5 en 7", ["kst-35570-3", "kst-35570-5", "kst-35570-7"]),
    ("Kamerstuk 35 570, nrs. A t/m C", ["kst-35570-A", "kst-35570-B", "kst-35570-C"]),
    ("Kamerstukken II 2020/21, 35 625, nr. 4, p. 12 en 13, en nr. 6", ["kst-35625-4", "kst-35625-6"]),
    ("Kamerstukken 30 821 en 21 501–20, nr. 73", ["kst-30821-73"]),
    ("moties (35 334, nrs. 383, 348 en 309)", ["kst-35334-383", "kst-35334-348", "kst-35334-309"]),
    ("stukken nrs. 12 t/m 14 (36 410-XIV)", ["kst-36410-XIV-12", "kst-36410-XIV-13", "kst-36410-XIV-14"]),
    ("Zij krijgt nr. 721(19637).", ["kst-19637-721"]),
    ("uit 21 501-21, stuk nr. 2648", ["kst-21501-21-2648"]),
    ("KAMERSTUK 35 570 XVII, NR. 33", ["kst-35570-XVII-33"]),
    ("KAMERSTUKKEN 35 570, NRS. 3 EN 5", ["kst-35570-3", "kst-35570-5"]),
    ("KAMERSTUKKEN II 2019/20, 35 300 HOOFDSTUK XVI, NRS. 2 T/M 4", [f"kst-35300-XVI-{n}" for n in (2, 3, 4)]),
    ("STUKKEN NRS. 12 EN 13 (36 410-XIV)", ["kst-36410-XIV-12", "kst-36410-XIV-13"]),
    ("Kamerstuk 35 570, nr. 8 t/m 6", ["kst-35570-8", "kst-35570-6"]),
    ("Kamerstukken I, 35 570, nrs. Y t/m AB", [f"kst-35570-{letters}" for letters in ("Y", "Z", "AA", "AB")]),
    ("Kamerstuk 22 112, nr.\n\n3134", ["kst-22112-3134"]),
    ("Kamerstuk 12 345, nr. 1", ["kst-12345-1"]),
    ("1972-1973, 12 345, nr. 1", ["kst-12345-1"]),
]


@pytest.mark.parametrize(("text", "expected"), KAMERSTUKKEN)
def test_a_kamerstuk_is_one_citation_with_all_its_ids(text: str, expected: list[str]) -> None:
    assert [(found.kind, list(found.ids)) for found in find_citations(text)] == [(CitationKind.KAMERSTUK, expected)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(Kamerstuk 21 501-02, nr. 2312) (Kamerstuk 21 501-02, nr. 2357)", ["kst-21501-02-2312", "kst-21501-02-2357"]),
        ("(35 228, nr. 8 en 32 824, nr. 432)", ["kst-35228-8", "kst-32824-432"]),
        ("stukken: 21501-07-1559; 25424-430; 34775-XII-76", ["kst-21501-07-1559", "kst-25424-430", "kst-34775-XII-76"]),
        ("Kamerstukken I 2020/21, 35 570, C; Kamerstukken II 2020/21, 35 570, nr. 3", ["kst-35570-C", "kst-35570-3"]),
    ],
)
def test_citations_side_by_side_stay_apart(text: str, expected: list[str]) -> None:
    assert ids(text) == [(identifier,) for identifier in expected]


@pytest.mark.parametrize(
    "text",
    [
        "Het kost 35 000 euro, nr. 3 van de lijst.",
        "een bedrag van € 35 000, nr. 3",
        "tussen 10.000 en 20.000-3000 mensen, bel 070-3182211 of 06-12345678",
        "op 12-05-2021 was 35,5% van 1234 AB klaar",
        "Nr. 54 BRIEF VAN DE MINISTER",
        "in 2020-2021 telden wij 36 000 mensen",
        "artikel 3, tweede lid, nr. 4",
        "de motie (21501–02) over de Raad",
        "het Besluit 2014/123 van de gemeente",
        "op 3/4 van de weg, 12/05/2021",
        "Tweede Kamer, vergaderjaar 2019–2020, 35 300 XVI, nr. 133 4",
        "Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel 1234 1",
        "het einde\nTweede Kamer, vergaderjaar 2019–2020, 35 300 XVI, nr. 133\nvan de zin",
        "kst-35300-XVI-133\nISSN 0921 - 7371",
        "Er waren 12 345, nr. 1 was de haven.",
        "Op zetel nr. 1 (12 345) en nr. 2 (98 765)",
        "de dossiers 67 890, nr. 4",
    ],
)
def test_what_only_looks_like_a_citation_is_none(text: str) -> None:
    assert find_citations(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "identifier"),
    [
        ("Handelingen II 2022/23, nr. 84, item 12", "handelingen", "h-tk-20222023-84-12"),
        ("Handelingen I 2018-2019, 35, item 8, p. 3", "handelingen", "h-ek-20182019-35-8"),
        ("Handelingen II 2001/02, nr. 70, p. 4369-4373", "handelingen", "h-tk-20012002-4369-4373"),
        ("Aanhangsel Handelingen TK, 2007/08, nr. 1835, blz 33", "aanhangsel", "ah-tk-20072008-1835"),
        ("Aanhangsel van de Handelingen I 2021/22, nr. 12", "aanhangsel", "ah-ek-20212022-12"),
        ("de wet van 27 juni 2002 (Stb. 374)", "stb", "stb-2002-374"),
        ("Staatsblad 2020, nr. 491", "stb", "stb-2020-491"),
        ("Implementing Regulation (EU) 2019/123", "celex", "celex:32019R0123"),
        ("de Dienstenrichtlijn 2006/123/EG", "celex", "celex:32006L0123"),
        ("kaderbesluit nr. 2006/783/JBZ", "celex", "celex:32006F0783"),
        ("Verordening (EEG) nr. 1408/71", "celex", "celex:31971R1408"),
        ("PB L 119 van 4.5.2016, p. 1", "oj", "oj:2016:L:119"),
        ("PbEU 2021, L 382/1", "oj", "oj:2021:L:382"),
        ("PbEU 2019, L 79I, p. 1", "oj", "oj:2019:L:79I"),
        ("OJ L 79 I, 21.3.2019", "oj", "oj:2019:L:79I"),
        ("OJ L, 2023/2675, 7.12.2023", "oj", "oj:2023:L:2675"),
        ("JOIN (2020) 18", "com", "join:2020:18"),
        ("COM(96) 12", "com", "com:1996:12"),
        ("http://data.europa.eu/eli/reg/2021/167/oj", "url", "celex:32021R0167"),
        ("(zie https://example.org/wiki/A_(b)).", "url", "https://example.org/wiki/A_(b)"),
        ("https://\nwww.example.org/a", "url", "https://www.example.org/a"),
    ],
)
def test_other_documents_are_found_by_their_own_numbers(text: str, kind: str, identifier: str) -> None:
    assert [(found.kind, found.ids) for found in find_citations(text)] == [(CitationKind(kind), (identifier,))]


@pytest.mark.parametrize(
    "text",
    [
        "Handelingen Tweede Kamer 2007-08, nr. 49, p. 3623",
        "Handelingen I, 1996-1997, 24 692, nr. 228b, p. 4",
        "Kamerstuk 34 075",
        "Kamerstuk 21 501-02",
        "Kamerstukken I 21 501-02",
        "de motie op stuk nr. 12",
        "PbEG L 109",
        "het rapport «Wie betaalt de dijk»",
    ],
)
def test_what_cannot_be_resolved_stays_a_citation(text: str) -> None:
    assert [found.resolved for found in find_citations(text)] == [False]


def test_a_list_of_known_documents_decides_between_the_ids_a_form_allows() -> None:
    text = "Kamerstukken I 2003/04, 27 484 (R 1669), nr. 289"
    assert ids(text) == [("kst-27484-289",)]
    for known in ("kst-27484-R1669-289", "kst-20032004-27484-289"):
        assert [c.ids for c in find_citations(text, resolve=by_list({known}))] == [(known,)]
    assert [c.ids for c in find_citations(text, resolve=by_list(set()))] == [("kst-27484-289",)]


def test_pages_and_articles_are_kept() -> None:
    (paper,) = find_citations("Kamerstukken II 2008-2009, 31 560, nr. 6, p. 17, 19-22")
    (law,) = find_citations("jci1.3:c:BWBR0001840&amp;artikel=110&amp;g=2020-01-01")
    assert (paper.pages, law.article) == ("17,19-22", "110")


@pytest.mark.parametrize(
    "title", ["Zie: Meer dan ooit gefietst (voorbeeld.nl)", "5 Zie: Meer dan ooit gefietst (voorbeeld.nl)"]
)
def test_the_title_of_a_report_is_cited_without_what_leads_to_it(title: str) -> None:
    assert [found.surface for found in find_citations(title)] == ["Meer dan ooit gefietst (voorbeeld.nl)"]


BLANK = st.sampled_from(["", " ", "\u00a0", "\n", "  "])
DASH = st.sampled_from(["-", "–", " ", "\u00a0"])


@given(
    series=st.sampled_from(
        ["Kamerstuk", "kamerstuk", "Kamerstukken II", "Kamerstukken II 2020/21,", "Kamerstukken TK 2020-2021,"]
    ),
    dossier=st.integers(10_000, 39_999).map(str).filter(lambda number: number != "21501"),
    chapter=st.sampled_from([None, "A", "IV", "IXB", "XVII"]),
    number=st.integers(1, 9_999).map(str),
    blank=BLANK,
    dash=DASH,
    label=st.sampled_from(["nr. ", "nr.", "nr ", "nummer ", "nr.\u00a0", "nr.\n"]),
    comma=st.sampled_from([", ", " ", ",\n"]),
)
def test_a_reference_however_spaced_leads_back_to_its_id(
    series: str, dossier: str, chapter: str | None, number: str, blank: str, dash: str, label: str, comma: str
) -> None:
    written = f"{series} {dossier[:2]}{blank}{dossier[2:]}{dash + chapter if chapter else ''}{comma}{label}{number}"
    expected = "-".join(["kst", dossier, *([chapter] if chapter else []), number])
    (found,) = find_citations(f"Zie {written}.")
    assert (found.surface, found.ids) == (written, (expected,))


def consistent(text: str, found: list[Citation]) -> bool:
    spans = [citation.span for citation in found]
    apart = all(before.end <= after.start for before, after in pairwise(spans))
    return apart and all(text[c.span.start : c.span.end] == c.surface for c in found)


PIECES = st.sampled_from(
    [
        "Kamerstuk ",
        "35 570",
        "21 501-02",
        " XVII",
        ", nr. ",
        "12",
        " en ",
        "(",
        ")",
        "–",
        "\n\n",
        "\u00a0",
        "stuk ",
        "www.",
        "«A",
        "»",
        "Stb. 2020, 1",
        "h-tk-",
        "2021/22",
        "rapport ",
        "Verordening ",
        "COM(2020) 1",
        " (voorbeeld.nl)",
        "\r\n",
        "Zie: ",
    ]
)


@given(st.lists(st.one_of(PIECES, st.text(max_size=5)), max_size=40).map("".join))
def test_any_text_is_read_and_every_surface_is_what_stands_at_its_span(text: str) -> None:
    assert consistent(text, find_citations(text))


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_input_is_read_to_its_end(piece: str) -> None:
    text = piece * (20_000 // len(piece)) + "\n\nKamerstuk 35 570, nr. 26"
    found = find_citations(text)
    assert consistent(text, found)
    assert found[-1].ids == ("kst-35570-26",)


def test_the_references_that_official_xml_marks_are_found(shared_data: Path) -> None:
    total = score(official_references(shared_data / "citations" / "official_extref_in_motions.jsonl"))
    assert total.precision >= 0.99, total.wrong
    assert total.recall >= 0.98, total.missed


def test_references_in_legal_style_are_found(shared_data: Path) -> None:
    total = score(reference_strings(shared_data / "citations" / "kamerstuk_reference_strings.jsonl"))
    assert total.precision >= 0.98, total.wrong
    assert total.recall >= 0.95, total.missed


def test_follow_up_statements_name_the_papers_they_are_labelled_with(shared_data: Path) -> None:
    lines = (shared_data / "follow_up" / "statements.jsonl").read_text(encoding="utf-8").splitlines()
    rows = map(json.loads, lines)
    named = [
        (reference["id"], row["context"])
        for row in rows
        for reference in row["refers_to"]
        if reference["how"] == "number" and reference["id"] and "stuk nr" not in reference["surface"]
    ]
    missed = [identifier for identifier, text in named if (identifier,) not in ids(text)]
    assert named
    assert missed == []


def test_the_letter_cites_twenty_papers_and_no_other(letter_bytes: bytes, shared_data: Path) -> None:
    found = [c for c in find_citations(letter_bytes.decode()) if c.kind is CitationKind.KAMERSTUK]
    cited = {identifier for citation in found for identifier in citation.ids}
    known = set(lzma.decompress((shared_data / "identifiers" / "kst.txt.xz").read_bytes()).decode().split())
    assert all(citation.resolved for citation in found)
    assert len(cited) == 20
    assert cited <= known
    assert "kst-21501-20-73" not in cited
