from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.citations.extract import find_citations
from kb.documents.offsets import Span
from kb.documents.reader import read
from kb.documents.structure import Note
from kb.domain.values import RequestKind, Stance
from kb.mentions.model import FoundMotion
from kb.mentions.motion_references import find_references
from kb.mentions.motions import find_motions, find_motions_and_commitments


def motions_in(text: str, **options: object) -> list[FoundMotion]:
    return find_motions(text, find_citations(text), **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "identifier", "movers"),
    [
        (
            "In de motie van de leden Jansen en De Boer (Kamerstuk 12 345 XVII, nr. 26) staat dit.",
            "kst-12345-XVII-26",
            ["Jansen", "De Boer"],
        ),
        ("De motie-De Boer/Jansen (23 645, nr. 826) gaat hierover.", "kst-23645-826", ["De Boer", "Jansen"]),
        (
            "Uitvoering motie van het lid Vink c.s. over het veer bij nacht (Kamerstuk 12345-98)",
            "kst-12345-98",
            ["Vink"],
        ),
        ("Over de motie op stuk nr. 36 (36 410) kan ik kort zijn.", "kst-36410-36", []),
        ("De gewijzigde motie van het lid Gijs van Dijk over veren (t.v.v. 12345-12)", None, ["Gijs van Dijk"]),
        ("De motie Van der Meer is aangenomen.", None, ["Van der Meer"]),
        ("De motie op stuk nr. 233, van de heren Jansen en Vink, over pontons.", None, ["Jansen", "Vink"]),
        (
            "De motie van Jansen en De Boer (Kamerstuk 12 345 XVII, nr. 26) is klaar.",
            "kst-12345-XVII-26",
            ["Jansen", "De Boer"],
        ),
        ("Uitvoering motie van Van der Meer c.s. (12345-98)", "kst-12345-98", ["Van der Meer"]),
        ("De motie van Jansen (SP) over natte veren (36 410, nr. 4) is klaar.", "kst-36410-4", ["Jansen"]),
        ("De motie van Jansen, Vink en Bos inzake pontons is klaar.", None, ["Jansen", "Vink", "Bos"]),
        ("De motie van Jansen en Vink op stuk nr. 4 (36 410) is klaar.", "kst-36410-4", ["Jansen", "Vink"]),
        ("De motie van mevrouw Jansen en de heer Vink op stuk nr. 4 vraagt om pontons.", None, ["Jansen", "Vink"]),
        ("De motie op stuk nr. 4 van de heer Jansen en mevrouw Vink vraagt om pontons.", None, ["Jansen", "Vink"]),
        ("Over de motie van mevrouw Jansen en de heer Vink vroeg daarnaar.", None, ["Jansen"]),
        ("Motie 349 van de heer Jansen gaat over pontons.", None, ["Jansen"]),
        ("De eerste motie, van de heer Jansen, gaat over pontons.", None, ["Jansen"]),
        ("De motie (motie-Vink c.s., Kamerstuk 36 410, nr. 4) is klaar.", "kst-36410-4", ["Vink"]),
        ("Er ligt een motie (motie-Vink c.s.; Kamerstuk 36 410, nr. 4).", "kst-36410-4", ["Vink"]),
        ("Met de motie van het lid Vink, Kamerstuk 36 410, nr. 4, is dit gezegd.", "kst-36410-4", ["Vink"]),
        ("De motie-Vink over natte veren, Kamerstuk 36 410, nr. 4, is klaar.", "kst-36410-4", ["Vink"]),
        ("De motie Vink met Kamerstuknummer 36 410, nr. 4 is klaar.", "kst-36410-4", ["Vink"]),
        ("De motie Vink met nummer 36 410, nr. 4 is klaar.", "kst-36410-4", ["Vink"]),
        ("Motie 36 410, nr. 4 is klaar.", "kst-36410-4", []),
        ("De motie-Vink over de brief van mei, Kamerstuk 36 410, nr. 4, is klaar.", None, ["Vink"]),
        ("De motie-Vink, waarover de brief van mei, Kamerstuk 36 410, nr. 4, is klaar.", None, ["Vink"]),
        ("Motie-Vink over het amendement op stuk nr. 11 (36 410) op veren", None, ["Vink"]),
    ],
)
def test_a_motion_is_named_by_its_movers_and_its_number(text: str, identifier: str | None, movers: list[str]) -> None:
    (motion,) = motions_in(text)
    assert (motion.id, motion.movers) == (identifier, movers)


def test_a_number_in_a_note_belongs_to_the_mention_that_its_marker_hangs_on() -> None:
    body = "Conform de motie van het lid Jansen is dit gedaan."
    text = body + "\n\nKamerstuk 12 345, nr. 7."
    note = Note("1", Span(len(body) + 2, len(text)), "n1", body.index(" is dit"), "Jansen", None)
    (motion,) = find_motions(text, find_citations(text), notes=[note])
    assert motion.id == "kst-12345-7"


@pytest.mark.parametrize("before", ["\n", "Aangenomen\n", "Ingediende\n\n", "Verslag van de\n\n"])
def test_the_words_for_a_motion_begin_on_its_own_line(before: str) -> None:
    (motion,) = motions_in(f"{before}Motie van het lid Jansen\n\nOver veren.")
    assert [mention.surface for mention in motion.mentions] == ["Motie van het lid Jansen"]


def test_a_motion_named_again_in_brackets_is_one_motion() -> None:
    (motion,) = motions_in("De motie (motie-Vink c.s., Kamerstuk 36 410, nr. 4) is daarmee afgedaan.")
    assert [mention.surface for mention in motion.mentions] == ["De motie", "motie-Vink c.s."]
    assert [statement.stance for statement in motion.statements] == [Stance.HANDLED]


def test_a_citation_after_the_predicate_belongs_to_something_else() -> None:
    (motion,) = motions_in("De motie van het lid Jansen is besproken in de veerbrief (Kamerstuk 12 345, nr. 7).")
    assert motion.id is None


def test_a_list_of_motions_gives_each_its_own_number() -> None:
    found = motions_in(
        "Planning van de moties van de leden Jansen c.s. (Kamerstuk 12345-21) en Vink c.s. (Kamerstuk 12345-16)"
    )
    assert [(motion.id, motion.movers, motion.with_others) for motion in found] == [
        ("kst-12345-21", ["Jansen"], True),
        ("kst-12345-16", ["Vink"], True),
    ]


@pytest.mark.parametrize(
    "again",
    ["de motie De Boer/Jansen", "de motie van de leden De Boer en Jansen", "de motie-Jansen c.s.", "deze motie"],
)
def test_later_words_for_a_motion_join_the_numbered_one(again: str) -> None:
    text = (
        f"De motie van de leden Jansen en De Boer (Kamerstuk 12 345, nr. 7) is aangenomen. Hiermee is {again} afgedaan."
    )
    (motion,) = motions_in(text)
    assert motion.id == "kst-12345-7"
    assert again in [mention.surface for mention in motion.mentions]
    assert [statement.stance for statement in motion.statements] == [Stance.HANDLED]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("De moties op de stukken nrs. 3 en 4 ontraad ik.", 2),
        ("De moties op stukken nrs. 12, 13 en 14 moet ik ontraden.", 3),
        ("De vier moties van de heer Jansen (Kamerstuk 12 345, nrs. 6 t/m 9) zijn uitgevoerd.", 4),
    ],
)
def test_motions_named_together_by_their_numbers_are_each_one(text: str, numbers: int) -> None:
    found = motions_in(text)
    assert len(found) == numbers and all(len(each.statements) == 1 for each in found)


def test_motions_of_two_movers_who_share_one_are_told_apart_by_their_numbers() -> None:
    text = "De motie van mevrouw Vink en de heer Jansen op stuk nr. 4 is goed. Die van mevrouw Vink en de heer Bos op stuk nr. 5"
    assert [each.movers for each in motions_in(text.replace("Die van", "De motie van"))] == [
        ["Vink", "Jansen"],
        ["Vink", "Bos"],
    ]


@pytest.mark.parametrize("after", ["12 mei", "2.5 miljoen", "2021"])
def test_a_date_an_amount_or_a_year_is_no_number_of_a_motion(after: str) -> None:
    (found,) = find_references(f"Over de motie {after} is gesproken.", ())
    assert found.paper is None


def test_the_same_movers_with_another_number_are_another_motion() -> None:
    found = motions_in("De motie van het lid Vink (12 345, nr. 7) en de motie van het lid Vink (12 345, nr. 8).")
    assert [motion.id for motion in found] == ["kst-12345-7", "kst-12345-8"]


NAMED = "De motie van het lid Vink, de motie van het lid Jansen en de motie-De Boer zijn aangenomen."


@pytest.mark.parametrize("group", ["de drie moties", "dit drietal moties", "deze moties", "deze drie moties"])
def test_what_is_said_of_a_group_is_said_of_each(group: str) -> None:
    found = motions_in(f"{NAMED}\n\nMet deze brief beschouw ik {group} als afgedaan.")
    assert [[statement.stance for statement in motion.statements] for motion in found] == [[Stance.HANDLED]] * 3


def test_a_group_of_another_size_is_not_taken_for_those_named() -> None:
    found = motions_in(f"{NAMED}\n\nMet deze brief beschouw ik de vier moties als afgedaan.")
    assert [len(motion.statements) for motion in found] == [0, 0, 0, 1]


@pytest.mark.parametrize(
    "word",
    [
        "emotie",
        "promoties",
        "motieven",
        "motie van wantrouwen",
        "motie van orde",
        "motie van treurnis",
        "motie van afkeuring",
    ],
)
def test_other_words_are_no_motions(word: str) -> None:
    assert motions_in(f"Hiermee is de {word} afgedaan.") == []


@pytest.mark.parametrize("words", ["Kerstavond is klaar", "GroenBlauw over pontons is klaar"])
def test_a_capital_after_van_names_a_member_only_where_a_number_or_topic_follows_and_never_a_party(words: str) -> None:
    (reference,) = find_references(f"De motie van {words}.", ())
    assert not reference.movers


def test_a_motion_in_general_is_not_reported() -> None:
    assert motions_in("Er zijn in het debat twee moties ingediend.") == []


def test_quoted_requests_go_to_the_motion_named_before_them() -> None:
    (motion,) = motions_in(
        "Met de motie van het lid Vink (12 345, nr. 7) heeft de Kamer de regering verzocht «te onderzoeken of het veer ’s nachts "
        "kan varen, en de Kamer voor de zomer te informeren» en verzoekt de regering «om het tarief niet te verhogen»."
    )
    assert len(motion.dicta) == 2
    assert [(each.dictum, each.kind, each.deadline, each.addressee) for each in motion.requests] == [
        (0, RequestKind.INVESTIGATE, None, "regering"),
        (0, RequestKind.INFORM_CHAMBER, "voor de zomer", "regering"),
        (1, RequestKind.REFRAIN, None, "regering"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Uw Kamer heeft de regering verzocht «veren te tellen» (motie-Vink).",
        "Na de motie-Jansen heeft de Kamer de regering verzocht «veren te tellen» (motie-Vink).",
        "«Verzoekt de regering veren te tellen», aldus de motie-Vink.",
    ],
)
def test_a_quote_before_its_source_belongs_to_that(text: str) -> None:
    motion = motions_in(text)[-1]
    assert motion.movers == ["Vink"]
    assert [(each.dictum, each.text) for each in motion.requests] == [(0, "veren te tellen")]


def test_every_span_holds_the_words_it_is_said_to_hold() -> None:
    text = f"{NAMED}\n\nMet deze brief beschouw ik de drie moties als afgedaan."
    for motion in motions_in(text):
        assert all(text[slice(*mention.span)] == mention.surface for mention in motion.mentions)
        assert all(text[slice(*statement.span)] == statement.text for statement in motion.statements)


@given(st.text(alphabet=st.sampled_from("motiesvan Jansen de(1.2,«»)\n/-?toezegd"), max_size=300))
def test_any_text_is_read_without_fault(text: str) -> None:
    found = find_motions_and_commitments(text, [])
    for thing in [*found.motions, *found.commitments]:
        assert all(text[slice(*mention.span)] == mention.surface for mention in thing.mentions)


def test_the_first_letter_names_three_motions_and_says_of_each_that_it_is_handled(letter_path: Path) -> None:
    document = read(letter_path.read_bytes(), letter_path.name)
    found = find_motions(document.text, find_citations(document.text), notes=document.notes)
    assert [(motion.id, len(motion.dicta), len(motion.requests)) for motion in found] == [
        ("kst-35570-XVII-26", 1, 3),
        ("kst-35663-15", 2, 4),
        ("kst-21501-02-2383", 1, 2),
    ]
    stances = [{statement.stance for statement in motion.statements} for motion in found]
    assert all(Stance.HANDLED in each for each in stances)
    assert [Stance.DECLINES in each for each in stances] == [False, False, True]
    assert [Stance.CARRIES_OUT in each for each in stances] == [True, True, False]
