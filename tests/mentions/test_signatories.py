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


@pytest.mark.parametrize(
    ("signature", "name", "role"),
    [
        ("de minister van Financiën, A.B. de Boer", "A.B. de Boer", "Minister van Financiën"),
        ("De Minister van Financiën\n\nA.B. de Boer", "A.B. de Boer", "Minister van Financiën"),
        ("De Staatssecretaris van Havens - Veren en Vlotten,\n\nMarnix L.A. van Rijn", "Marnix L.A. van Rijn",
         "Staatssecretaris van Havens - Veren en Vlotten"),
        ("De Minister voor Havens en Veren, Anna Bakker", "Anna Bakker", "Minister voor Havens en Veren"),
    ],
)  # fmt: skip
def test_a_signature_of_its_own_may_be_written_in_any_way(signature: str, name: str, role: str) -> None:
    text = f"Tot zover de brief.\n\n{signature}"
    assert find_authors(text) == [Author(name, role)]
    assert [thing.name for thing in find_persons(text)] == [name]


def test_a_minister_with_a_name_in_running_text_does_not_sign() -> None:
    assert find_authors("Gisteren sprak de minister van Financiën, A.B. de Boer, over het veer.") == []


def test_peers_on_whose_behalf_a_letter_is_sent_are_named_as_they_are() -> None:
    text = (
        "Ik schrijf u, mede namens mijn ambtgenoot van Landbouw en de staatssecretaris van Financiën.\n\n"
        "De Minister van Havens, A.B. de Boer"
    )
    assert find_authors(text)[0].on_behalf == ("ambtgenoot van Landbouw", "Staatssecretaris van Financiën")


def test_who_signed_a_motion_is_a_person() -> None:
    text = "De Kamer,\n\nen gaat over tot de orde van de dag.\n\nPietersen\n\nVan der Plank"
    assert [thing.name for thing in find_persons(text)] == ["Pietersen", "Van der Plank"]


def test_what_is_said_after_a_motion_signs_nothing() -> None:
    assert find_persons("De Kamer gaat over tot de orde van de dag.\n\nDeze motie is voorgesteld.") == []


def test_a_text_without_a_signature_has_no_sender() -> None:
    assert find_authors("De minister sprak over het veer.") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("de motie van de leden Jansen en De Boer", ["Jansen", "De Boer"]),
        ("het lid Van der Plas vroeg", ["Van der Plas"]),
        ("de voorzitter van de Europese Commissie Von der Leyen sprak", ["Von der Leyen"]),
        ("minister Jansen zegde toe", ["Jansen"]),
        ("president Li Wong sprak", ["Li Wong"]),
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
