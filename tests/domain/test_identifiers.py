"""Every spelling of an official number leads to its one canonical id."""

import lzma
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.domain.identifiers import (
    Kamerstuk,
    celex_of_act,
    identifier_in_address,
    official_url,
    parse_identifier,
    session_id,
)
from kb.errors import UnknownIdentifier

SPELLINGS = [
    ("kst-35570-XVII-26", "kst-35570-XVII-26"),
    ("35570 XVII 26", "kst-35570-XVII-26"),
    ("35 570 XVII, nr. 26", "kst-35570-XVII-26"),
    ("35\u00a0570-XVII, nr. 26", "kst-35570-XVII-26"),
    ("Kamerstuk 35 570, nr. 26", "kst-35570-26"),
    ("21 501–02, nr. 2383", "kst-21501-02-2383"),
    ("36410-A-33", "kst-36410-A-33"),
    ("35925-E", "kst-35925-E"),
    ("31 145, AA", "kst-31145-AA"),
    ("h-tk-20182019-35-8", "h-tk-20182019-35-8"),
    ("ah-tk-20212022-1234", "ah-tk-20212022-1234"),
    ("Stb. 2020, 491", "stb-2020-491"),
    ("Staatscourant 2021, nr. 12345", "stcrt-2021-12345"),
    ("trb-2015-196", "trb-2015-196"),
    ("BWBR0005537", "bwb:BWBR0005537"),
    ("jci1.3:c:BWBR0001840&artikel=110", "bwb:BWBR0001840"),
    ("CELEX:32021R0167", "celex:32021R0167"),
    ("02024R1252-20240503", "celex:02024R1252-20240503"),
    ("COM(2021) 66", "com:2021:66"),
    ("SWD/2021/352", "swd:2021:352"),
    ("com:2021:66", "com:2021:66"),
    ("ECLI:NL:HR:2019:2006", "ecli:NL:HR:2019:2006"),
    ("ecli:NL:HR:2019:2006", "ecli:NL:HR:2019:2006"),
    ("oj:2021:L:49", "oj:2021:L:49"),
    ("oj:2019:L:79I", "oj:2019:L:79I"),
    ("2023/1781", "celex:32023R1781"),
    ("Verordening (EU) nr. 654/2014", "celex:32014R0654"),
    ("Richtlijn 2009/50/EG", "celex:32009L0050"),
    ("https://wetten.overheid.nl/BWBR0005537/2024-01-01", "bwb:BWBR0005537"),
    ("https://example.org/a", "https://example.org/a"),
]


@pytest.mark.parametrize(("spelling", "canonical"), SPELLINGS)
def test_a_spelling_leads_to_the_canonical_id(spelling: str, canonical: str) -> None:
    assert parse_identifier(spelling) == canonical


@pytest.mark.parametrize("canonical", sorted({canonical for _, canonical in SPELLINGS}))
def test_a_canonical_id_leads_to_itself(canonical: str) -> None:
    assert parse_identifier(canonical) == canonical


@pytest.mark.parametrize("text", ["", "hallo", "kst-", "kst-35 570", "12", "35570-02-3", "2021/99999"])
def test_what_is_no_identifier_is_refused_by_name(text: str) -> None:
    with pytest.raises(UnknownIdentifier, match=r"expected|only the Council"):
        parse_identifier(text)


@given(st.text(max_size=40))
def test_any_text_is_an_identifier_or_refused(text: str) -> None:
    try:
        canonical = parse_identifier(text)
    except UnknownIdentifier:
        return
    assert parse_identifier(canonical) == canonical


def test_every_official_id_of_a_kamerstuk_comes_back_as_it_was(shared_data: Path) -> None:
    ids = lzma.decompress((shared_data / "identifiers" / "kst.txt.xz").read_bytes()).decode().split()
    assert [i for i in ids if str(Kamerstuk.parse(i)) != i] == []
    assert len(ids) > 300_000


@pytest.mark.parametrize(
    ("identifier", "parts"),
    [
        ("kst-35570-XVII-26", Kamerstuk("35570", "XVII", "26")),
        ("kst-21501-02-2383", Kamerstuk("21501", "02", "2383")),
        ("kst-35925-E", Kamerstuk("35925", None, "E")),
        ("kst-29200-VI-175-b2", Kamerstuk("29200", "VI", "175", ("b2",))),
        ("kst-20012002-26865-75d", Kamerstuk("26865", None, "75d", session="20012002")),
        ("kst-23908-R1519-103", Kamerstuk("23908", "R1519", "103")),
        ("kst-C-AA", Kamerstuk("C", None, "AA")),
    ],
)
def test_the_parts_of_an_id_are_told_apart(identifier: str, parts: Kamerstuk) -> None:
    assert Kamerstuk.parse(identifier) == parts


@pytest.mark.parametrize(
    ("identifier", "session", "cited"),
    [
        ("kst-35925-XVII-54", "2021-2022", "Kamerstukken II 2021/22, 35925-XVII, nr. 54"),
        ("kst-26732-3", "1999/2000", "Kamerstukken II 1999/00, 26732, nr. 3"),
        ("kst-35925-XVII-54", None, "Kamerstuk 35925-XVII, nr. 54"),
        ("kst-35570-C", "2020-2021", "Kamerstukken I 2020/21, 35570, C"),
        ("kst-20012002-28457-238", None, "Kamerstukken I 2001/02, 28457, 238"),
    ],
)
def test_a_kamerstuk_is_cited_in_the_official_form(identifier: str, session: str | None, cited: str) -> None:
    assert Kamerstuk.parse(identifier).cite(session) == cited


@pytest.mark.parametrize(
    ("kind", "first", "second", "community", "celex"),
    [
        ("regulation", "2021", "167", False, "celex:32021R0167"),
        ("regulation", "654", "2014", False, "celex:32014R0654"),
        ("regulation", "2018", "1999", False, "celex:32018R1999"),
        ("regulation", "2037", "2000", True, "celex:32000R2037"),
        ("regulation", "1408", "71", True, "celex:31971R1408"),
        ("directive", "83", "189", True, "celex:31983L0189"),
        ("directive", "2019", "1024", False, "celex:32019L1024"),
        ("decision", "1313", "2013", False, "celex:32013D1313"),
        ("regulation", "12", "34", False, None),
    ],
)
def test_the_year_of_an_eu_act_stands_first_or_last(
    kind: str, first: str, second: str, community: bool, celex: str | None
) -> None:
    assert celex_of_act(kind, first, second, community=community) == celex


@pytest.mark.parametrize(
    ("identifier", "address"),
    [
        ("kst-35570-XVII-26", "https://zoek.officielebekendmakingen.nl/kst-35570-XVII-26.html"),
        ("stb-2020-491", "https://zoek.officielebekendmakingen.nl/stb-2020-491.html"),
        ("celex:32021R0167", "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32021R0167"),
        ("com:2021:66", "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2021:66:FIN"),
        ("bwb:BWBR0005537", "https://wetten.overheid.nl/BWBR0005537"),
        ("ecli:NL:HR:2019:2006", "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2019:2006"),
        ("www.example.org", "https://www.example.org"),
        ("oj:2021:L:49", None),
    ],
)
def test_an_id_has_its_official_address(identifier: str, address: str | None) -> None:
    assert official_url(identifier) == address


@pytest.mark.parametrize("identifier", ["kst-35570-XVII-26", "celex:32021R0167", "com:2021:66", "bwb:BWBR0005537"])
def test_an_official_address_leads_back_to_its_id(identifier: str) -> None:
    assert identifier_in_address(str(official_url(identifier))) == identifier


@pytest.mark.parametrize("written", ["2008/09", "2008-2009", "2008/2009", "20082009"])
def test_a_session_has_one_spelling(written: str) -> None:
    assert session_id(written) == "20082009"
