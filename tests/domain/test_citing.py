"""A publication, and a place in it, in the official form; and files that reference managers can open."""

import io
from datetime import date

import bibtexparser
import pytest
import rispy
from hypothesis import given
from hypothesis import strategies as st

from kb.domain.citing import Place, Work, bibtex, csl, key, official_form, ris
from kb.domain.values import DocumentType

SEEN = date(2031, 5, 6)


def work(reference="kst-99925-XVII-54", title="Brief over peper & zout", **more):
    usual = {
        "permalink": f"https://kb.example/document/{reference}",
        "seen": SEEN,
        "reference": reference,
        "type": DocumentType.LETTER,
        "date": date(2030, 11, 22),
        "session": "2030-2031",
        "authors": ("De minister van Specerijen", "A. de Vries"),
        "url": f"https://example.org/{reference}.html",
    }
    return Work(title=title, **{**usual, **more})


@pytest.mark.parametrize(
    ("reference", "form"),
    [
        ("kst-99925-XVII-54", "Kamerstukken II 2030/31, 99925-XVII, nr. 54"),
        ("kst-21501-02-2383", "Kamerstukken II 2030/31, 21501-02, nr. 2383"),
        ("kst-99925-C", "Kamerstukken I 2030/31, 99925, C"),
        ("kst-99925-3-b1", "Bijlage bij Kamerstukken II 2030/31, 99925, nr. 3"),
        ("h-tk-20182019-35-8", "Handelingen II 2018/19, nr. 35, item 8"),
        ("h-ek-19992000-7-2", "Handelingen I 1999/00, nr. 7, item 2"),
        ("ah-tk-20212022-1234", "Aanhangsel Handelingen II 2021/22, nr. 1234"),
        ("stb-2020-491", "Stb. 2020, 491"),
        ("stcrt-2021-12345", "Stcrt. 2021, 12345"),
        ("trb-2015-196", "Trb. 2015, 196"),
        ("bwb:BWBR0099999", "Brief over peper & zout (BWBR0099999)"),
        ("celex:32031R0167", "Brief over peper & zout (CELEX 32031R0167)"),
        ("com:2031:66", "COM(2031) 66"),
        ("ecli:NL:HR:2019:2006", "ECLI:NL:HR:2019:2006"),
        ("een-rapport", "Brief over peper & zout"),
    ],
)
def test_each_kind_of_publication_has_its_official_form(reference, form):
    assert official_form(work(reference)) == form


def test_a_paper_of_which_the_session_is_not_known_is_cited_without_one():
    assert official_form(work(session=None)) == "Kamerstuk 99925-XVII, nr. 54"


@pytest.mark.parametrize(
    ("place", "nl", "en"),
    [
        (Place("h3.p2", "3", None), "par. 3, al. 2", "section 3, para. 2"),
        (Place("summary.p1", None, "Samenvatting"), "«Samenvatting», al. 1", "«Samenvatting», para. 1"),
        (Place("h0.p4"), "al. 4", "para. 4"),
        (Place("h3", "3", None), "par. 3", "section 3"),
        (Place("n14"), "noot 14", "note 14"),
    ],
)
def test_a_passage_is_cited_down_to_its_paragraph(place, nl, en):
    whole = official_form(work())
    assert official_form(work(place=place)) == f"{whole}, {nl}"
    assert official_form(work(place=place), "en") == f"{whole}, {en}"


def test_an_entry_that_is_no_publication_is_cited_as_a_page_with_its_day():
    entry = work(None, "Specerijen", permalink="https://kb.example/dependency/spices")
    assert (
        official_form(entry)
        == "Specerijen, in: Schakel, https://kb.example/dependency/spices (geraadpleegd op 2031-05-06)"
    )
    assert "consulted on" in official_form(entry, "en")


def test_a_bibtex_file_opens_in_a_parser_of_others_with_every_field():
    (entry,) = bibtexparser.parse_string(bibtex(work(place=Place("h3.p2", "3")))).entries
    fields = {field.key: field.value for field in entry.fields}
    assert (entry.entry_type, entry.key) == ("misc", "kst-99925-XVII-54-h3-p2")
    assert fields["title"] == r"{Brief over peper \& zout}"
    assert fields["author"] == "{De minister van Specerijen} and {A. de Vries}"
    assert (fields["year"], fields["month"], fields["day"]) == ("2030", "11", "22")
    assert fields["howpublished"] == "Kamerstukken II 2030/31, 99925-XVII, nr. 54, par. 3, al. 2"
    assert fields["urldate"] == "2031-05-06"


def test_an_ris_file_opens_in_a_parser_of_others_with_every_field():
    (entry,) = rispy.load(io.StringIO(ris(work())))
    assert entry["type_of_reference"] == "GOVDOC"
    assert entry["title"] == "Brief over peper & zout"
    assert entry["authors"] == ["De minister van Specerijen", "A. de Vries"]
    assert entry["year"] == "2030"
    assert entry["notes"] == ["Kamerstukken II 2030/31, 99925-XVII, nr. 54"]
    assert entry["urls"] == ["https://example.org/kst-99925-XVII-54.html"]


def test_csl_leaves_out_what_is_not_known():
    bare = csl(work(date=None, authors=(), session=None))
    assert {"issued", "author", "locator"}.isdisjoint(bare)
    assert csl(work())["issued"] == {"date-parts": [[2030, 11, 22]]}
    assert csl(work())["type"] == "report"
    assert csl(work("celex:32031R0167", type=DocumentType.EU_ACT))["type"] == "legislation"


@given(
    st.text(min_size=1, max_size=60).filter(str.strip),
    st.lists(st.text("ab {}%\\\n,;", min_size=1).filter(str.strip), max_size=3),
)
def test_no_title_or_name_breaks_a_file(title, authors):
    written = work(title=title, authors=tuple(authors))
    library = bibtexparser.parse_string(bibtex(written))
    assert not library.failed_blocks and len(library.entries) == 1
    assert library.entries[0].key == key(written)
    lines = ris(written).split("\r\n")
    assert [line[:6] for line in lines if line[:2] in ("TY", "TI", "ER")] == ["TY  - ", "TI  - ", "ER  - "]
    assert lines[-1] == ""
