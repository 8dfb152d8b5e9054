"""Words and addresses that a line end broke."""

import pytest

from kb.documents.reader import read

JOINED = [
    ("afhanke-", "lijkheid", "afhankelijkheid"),
    ("Concurrentie-", "kracht", "Concurrentiekracht"),
    ("energie-", "dragers", "energiedragers"),
    ("geopoli-", "tieke", "geopolitieke"),
    ("ge-", "evalueerd", "geevalueerd"),
    ("offici-", "ele", "officiele"),
    ("ex-", "port", "export"),
    ("ex-", "pertise", "expertise"),
    ("ex-", "tra", "extra"),
    ("EU-regel-", "geving", "EU-regelgeving"),
]
KEPT = [
    ("IPCEI-", "instrument", "IPCEI-instrument"),
    ("EU-", "lidstaten", "EU-lidstaten"),
    ("COVID-", "19", "COVID-19"),
    ("Noord-", "Holland", "Noord-Holland"),
    ("21 501-", "20", "21 501-20"),
    ("niet-", "westerse", "niet-westerse"),
    ("minister-", "president", "minister-president"),
    ("sociaal-", "economisch", "sociaal-economisch"),
    ("defensie-", "industrie", "defensie-industrie"),
    ("case-by-", "case", "case-by-case"),
    ("e-", "mail", "e-mail"),
    ("zee-", "eend", "zee-eend"),
    ("zee-", "egel", "zee-egel"),
    ("ex-", "minister", "ex-minister"),
    ("ex-", "partner", "ex-partner"),
    ("ex-", "terrorist", "ex-terrorist"),
    ("goederen-", "en dienstenhandel", "goederen- en dienstenhandel"),
    ("in-", "of uitvoer", "in- of uitvoer"),
]


@pytest.mark.parametrize(
    ("left", "right", "expected", "action"),
    [
        *((*row, "joined") for row in JOINED),
        *((*row, "kept") for row in KEPT),
    ],
)
def test_a_hyphen_at_a_line_end(left: str, right: str, expected: str, action: str):
    document = read(f"Dit gaat over {left}\n{right} en meer.\n".encode(), "proef.txt")
    assert document.text == f"Dit gaat over {expected} en meer."
    assert [(repair.line, repair.kind, repair.action) for repair in document.repairs] == [(1, "hyphen", action)]


@pytest.mark.parametrize(
    ("elsewhere", "expected"),
    [
        ("De regen-meter en", "regen-meter"),
        ("De regenmeter en", "regenmeter"),
        ("De emmer en", "regenmeter"),
    ],
)
def test_the_document_itself_says_how_a_word_is_written(elsewhere: str, expected: str):
    document = read(f"{elsewhere} nog een regen-\nmeter.\n".encode(), "proef.txt")
    assert document.text == f"{elsewhere} nog een {expected}."


@pytest.mark.parametrize(
    ("broken", "address"),
    [
        ("https://voorbeeld.nl/a/\nregen-in-nederland", "https://voorbeeld.nl/a/regen-in-nederland"),
        ("https://\nwww.voorbeeld.nl/regen", "https://www.voorbeeld.nl/regen"),
        ("https://voorbeeld.nl/regen-\nmeter.html", "https://voorbeeld.nl/regen-meter.html"),
        ("https://voorbeeld.nl/regen\n?q=nat", "https://voorbeeld.nl/regen?q=nat"),
        ("https://voorbeeld.nl/a/\nb/c/\nd/e", "https://voorbeeld.nl/a/b/c/d/e"),
    ],
)
def test_an_address_broken_over_lines_is_put_together(broken: str, address: str):
    document = read(f"Zie\n{broken} voor meer.\n".encode(), "proef.txt")
    assert document.text == f"Zie {address} voor meer."
    assert (document.repairs[-1].kind, document.repairs[-1].text) == ("address", address)


@pytest.mark.parametrize(
    "text", ["Zie www.voorbeeld.nl.\nDaar staat het.", "Zie https://voorbeeld.nl/a/\nen ook elders."]
)
def test_an_address_that_ends_at_the_line_end_stays_whole(text: str):
    assert read(text.encode(), "proef.txt").text == text.replace("\n", " ")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_on_any_system(end: str):
    lines = [
        "1. Over regen",
        "",
        "Het regent vaak1.",
        "",
        "2. Over zon",
        "",
        "De zon schijnt.",
        "",
        "1 Zie het weerbericht.",
    ]
    document = read((end.join(lines) + end).encode(), "proef.txt")
    assert [section.title for section in document.sections] == ["Over regen", "Over zon"]
    assert [note.marker_word for note in document.notes] == ["vaak"]
    assert document.line(document.text.index("De zon")) == 7
