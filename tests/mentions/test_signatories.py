import pytest

from kb.mentions.signatories import Author, find_authors, find_organisations, find_persons

LETTER = (
    "Ik schrijf u, mede namens de Minister van Landbouw, Natuur en Visserij en de Staatssecretaris van Financiën, over het veer."
    "\n\nDe Minister voor Havens en Veren, A.B. de Boer"
)


def test_the_sender_and_on_whose_behalf_are_read_from_the_letter() -> None:
    assert find_authors(LETTER) == [
        Author(
            "A.B. de Boer",
            "Minister voor Havens en Veren",
            ("Minister van Landbouw, Natuur en Visserij", "Staatssecretaris van Financiën"),
        )
    ]


def test_a_name_in_a_block_of_its_own_still_signs() -> None:
    assert (
        find_authors("De Staatssecretaris van Financiën,\n\nTh.J.A.M. van den Berg")[0].name == "Th.J.A.M. van den Berg"
    )


def test_a_text_without_a_signature_has_no_sender() -> None:
    assert find_authors("De minister sprak over het veer.") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("de motie van de leden Jansen en De Boer", ["Jansen", "De Boer"]),
        ("het lid Van der Plas vroeg", ["Van der Plas"]),
        ("de voorzitter van de Europese Commissie Von der Leyen sprak", ["Von der Leyen"]),
        ("minister Jansen zegde toe", ["Jansen"]),
        ("de Minister van Financiën", []),
        ("de leden van de commissie", []),
    ],
)
def test_persons_are_known_by_the_title_before_their_name(text: str, names: list[str]) -> None:
    assert [thing.name for thing in find_persons(text)] == names


def test_every_mention_stands_where_it_says() -> None:
    text = "De leden Jansen, Bakker en De Boer spraken; mevrouw Jansen antwoordde."
    for thing in find_persons(text):
        for mention in thing.mentions:
            assert text[slice(*mention.span)] == mention.surface


def test_ministries_are_organisations() -> None:
    assert [thing.name for thing in find_organisations("door het Ministerie van Buitenlandse Zaken gevraagd")] == [
        "Ministerie van Buitenlandse Zaken"
    ]
