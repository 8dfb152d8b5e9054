from pathlib import Path

import pytest

from benchmarks.follow_up import FLOORS, measure
from benchmarks.mentions import answer, statement_rows
from kb.citations.extract import find_citations
from kb.domain.values import Stance
from kb.mentions.model import FoundStatement
from kb.mentions.motions import find_motions_and_commitments
from kb.mentions.stance_rows import StanceRow
from kb.mentions.stances import STANCE_ROWS


def statements_in(text: str) -> list[FoundStatement]:
    found = find_motions_and_commitments(text, find_citations(text))
    things = [*found.motions, *found.commitments]
    return sorted({each for thing in things for each in thing.statements}, key=lambda each: each.span)


def stances_in(text: str) -> list[Stance]:
    return [statement.stance for statement in statements_in(text)]


@pytest.mark.parametrize("row", STANCE_ROWS, ids=lambda row: row.example)
def test_each_row_of_the_table_gives_its_stance_to_its_example(row: StanceRow) -> None:
    assert row.stance in stances_in(row.example)


def test_every_stance_has_rows() -> None:
    assert {row.stance for row in STANCE_ROWS} == set(Stance)


@pytest.mark.parametrize(
    "text",
    [
        "De motie van het lid Jansen laat ik aan het oordeel van de Kamer.",
        "Appreciatie van de motie van het lid Jansen over veren",
        "Als de motie-Jansen niet wordt aangehouden, wordt zij dan ontraden?",
        "Kunt u ingaan op de voortgang van de motie van het lid Jansen?",
        "Hiermee wordt voldaan aan de informatiebehoefte van reizigers.",
        "Aan de veerdienst is vorig jaar 2 miljoen euro toegezegd, waarmee dit is afgedaan.",
        "overwegende dat de motie-Jansen nog niet is uitgevoerd;",
        "De motie van het lid Jansen is met algemene stemmen aangenomen.",
        "De heer Jansen (XYZ): De motie-Jansen is nog niet uitgevoerd en wordt op de lange baan geschoven.",
        "De voorzitter:\n\nDe motie-Jansen wordt hiermee afgedaan.",
    ],
)
def test_words_that_only_look_like_follow_up_give_no_statement(text: str) -> None:
    assert statements_in(text) == []


def test_a_minister_speaks_for_the_government_and_a_member_does_not() -> None:
    text = "De heer Jansen (XYZ):\n\nIk wil de motie-Jansen ontraden zien.\n\nMinister De Wit:\n\nIk ontraad de motie-Jansen."
    (statement,) = statements_in(text)
    assert statement.text == "Ik ontraad de motie-Jansen."


def test_what_is_specific_beats_that_it_is_an_answer() -> None:
    assert stances_in(
        "In reactie op de motie van het lid Jansen stelt het kabinet dat een brug nu niet aan de orde is."
    ) == [Stance.DECLINES]


def test_the_next_sentence_goes_on_about_the_motion() -> None:
    text = (
        "In reactie op de motie-Jansen volgt hier een schets. Een brug is nog niet aan de orde, zolang het veer vaart."
    )
    assert stances_in(text) == [Stance.INFORMS, Stance.DECLINES]


def test_the_next_paragraph_does_not() -> None:
    assert stances_in("In reactie op de motie-Jansen volgt hier een schets.\n\nEen brug is nog niet aan de orde.") == [
        Stance.INFORMS
    ]


def test_two_clauses_can_say_two_things() -> None:
    text = "Over de motie-Jansen kom ik voor de zomer met een brief, maar deze motie moet ik ontraden."
    assert [(each.stance, each.text) for each in statements_in(text)] == [
        (Stance.ANNOUNCES, "Over de motie-Jansen kom ik voor de zomer met een brief"),
        (Stance.DECLINES, "maar deze motie moet ik ontraden."),
    ]


def test_what_the_motion_asked_is_not_what_the_government_says() -> None:
    text = "In deze brief ga ik in op de motie-Jansen, waarin de regering wordt verzocht niet met uitstel te komen."
    assert stances_in(text) == [Stance.INFORMS]


def test_the_subject_in_a_title_does_not_count() -> None:
    assert stances_in("Uitvoering van de motie van het lid Jansen over afzien van uitstel van de voortgang") == [
        Stance.CARRIES_OUT
    ]


def test_labelled_statements_get_their_stance(shared_data: Path) -> None:
    rows = statement_rows(shared_data)
    wrong = [row["id"] for row in rows if answer(row) != row["stance"]]
    assert len(wrong) <= 0.05 * len(rows), wrong


def test_labelled_statements_are_found_with_their_motion_and_stance_as_promised(shared_data: Path) -> None:
    rows = statement_rows(shared_data)
    for form in sorted({row["form"] for row in rows}):
        figures = measure([row for row in rows if row["form"] == form]).figures()
        assert {name: value for name, value in figures.items() if value < FLOORS[name]} == {}, form


def test_what_is_missed_and_what_is_too_much_counts_against_a_score() -> None:
    context = "Ik ontraad de motie-Jansen. Hiermee is de motie-De Wit afgedaan."
    labels = [
        {"id": 1, "form": "letter", "context": context, "start": 0, "end": 27, "stance": "declines",
         "refers_to": [{"kind": "motion", "id": None, "surface": "de motie-Jansen"}]},
        {"id": 2, "form": "letter", "context": context, "start": 28, "end": len(context), "stance": "none", "refers_to": []},
        {"id": 3, "form": "letter", "context": "Niets.", "start": 0, "end": 6, "stance": "handled",
         "refers_to": [{"kind": "motion", "id": None, "surface": "Niets"}]},
    ]  # fmt: skip
    scores = measure(labels)
    assert (scores.statements.right, scores.statements.found, scores.statements.labelled) == (1, 2, 2)
    assert (scores.motions.precision, scores.motions.recall, scores.stances.recall) == (1.0, 0.5, 0.5)


def commitments_in(text: str) -> list[tuple[list[str], list[Stance]]]:
    """What each commitment is called, and what is said of it."""
    found = find_motions_and_commitments(text, find_citations(text)).commitments
    return [([each.surface for each in one.mentions], [each.stance for each in one.statements]) for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "In mei doe ik u de uitkomst van de telling toekomen.",
        "De veren worden geteld en daarna zal de Kamer over de uitkomst worden geïnformeerd.",
        "Ik zal uw Kamer daarover voor de zomer berichten.",
    ],
)
def test_a_promise_to_tell_the_chamber_is_a_commitment_though_it_is_not_called_one(text: str) -> None:
    assert [stances for _, stances in commitments_in(text)] == [[Stance.ANNOUNCES]]


def test_what_a_member_says_he_will_tell_is_no_commitment() -> None:
    assert commitments_in("De heer Jansen (XYZ):\n\nIk zal de Kamer daarover informeren.") == []


def test_a_promise_about_a_motion_is_said_of_the_motion() -> None:
    text = "Over de motie-Jansen zal ik de Kamer voor de zomer informeren."
    assert stances_in(text) == [Stance.ANNOUNCES] and commitments_in(text) == []


def test_a_commitment_is_also_what_is_promised_and_what_later_words_call_it() -> None:
    text = "Ik heb toegezegd een brief te schrijven. De toegezegde brief komt later. Dit is een toezegging."
    (brief, *_) = commitments_in(text)
    assert brief[0] == ["een brief", "heb toegezegd"]
    both = commitments_in(
        "Ik heb een brief toegezegd. Ik heb ook een telling toegezegd. Op die twee punten kom ik terug."
    )
    assert [("die twee punten" in names, Stance.ANNOUNCES in stances) for names, stances in both] == [(True, True)] * 2


def test_a_question_that_asks_to_hold_over_is_what_the_minister_wants() -> None:
    assert stances_in("Mag ik de heer Jansen verzoeken de motie op stuk nr. 3 aan te houden?") == [Stance.DEFERS]


def test_what_others_react_to_is_no_answer() -> None:
    text = "De motie-Jansen laat ik aan de Kamer, niet omdat ik een inspectie zou willen die nooit reageert."
    assert statements_in(text) == []


def test_what_a_motion_asks_is_cut_off_before_what_is_said_of_it() -> None:
    assert stances_in("De motie-Jansen verzoekt de regering geen uitvoering te geven aan het besluit.") == []
    text = "De motie-Jansen vraagt om uitstel van de telling, maar die ontraad ik."
    assert stances_in(text) == [Stance.DECLINES]
