import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.documents.offsets import Span
from kb.mentions.stages import CUES, StageCue, stages_stated

NAME = re.compile(r"(?:Haven|Kade|Sluizen)\w+")


def stages(text: str) -> dict[str, str | None]:
    names = [Span(*found.span()) for found in NAME.finditer(text)]
    stated = stages_stated(text, Span(0, len(text)), names)
    return {text[slice(*name)]: stage for name, stage in zip(names, stated, strict=True)}


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.example)
def test_every_cue_reads_its_own_example(cue: StageCue) -> None:
    assert list(stages(cue.example).values()) == [cue.stage]


def test_each_item_of_an_enumeration_keeps_its_own_stage() -> None:
    text = "Voorbeelden zijn de al in werking getreden Havenwet, de beoogde Kadewet en het wetsvoorstel Sluizenwet."
    assert stages(text) == {"Havenwet": "in_force", "Kadewet": "announced", "Sluizenwet": "proposed"}


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("In mei is de Havenwet in werking getreden.", "in_force"),
        ("De Havenwet trad vorig jaar in werking.", "in_force"),
        ("De Havenwet is door beide Kamers aangenomen.", "adopted"),
        ("Het Parlement heeft de Havenwet in mei aangenomen.", "adopted"),
        ("De Havenwet, die het Parlement in mei heeft aangenomen, helpt schippers.", "adopted"),
        ("De Havenwet, die schippers helpt, is in mei vastgesteld.", "adopted"),
        ("Het wetsvoorstel Havenwet is vorige week aangenomen.", "adopted"),
        ("De Commissie heeft de Havenwet ingetrokken.", "withdrawn"),
        ("De minister heeft de mededeling over de Havenvisie gepubliceerd.", "published"),
        ("De minister heeft bij de publicatie van de vernieuwde Havenvisie aangekondigd meer te doen.", "published"),
        ("De Commissie werkt aan een voorstel voor een zogenaamde Havenwet.", "announced"),
    ],
)
def test_a_sentence_states_the_stage_of_what_it_speaks_of(text: str, stage: str) -> None:
    assert list(stages(text).values()) == [stage]


@pytest.mark.parametrize(
    "text",
    [
        "De Havenwet helpt schippers.",
        "De Havenwet is nog niet in werking getreden.",
        "De nog niet in werking getreden Havenwet helpt schippers.",
        "De Havenwet wordt niet aangenomen.",
        "De Havenwet wordt naar verwachting in 2024 van kracht.",
        "De Havenwet treedt in 2030 in werking.",
        "De Havenwet zou in mei zijn aangenomen.",
        "Zodra de Havenwet is aangenomen, volgt een brief.",
    ],
)
def test_what_is_denied_or_expected_is_no_stage(text: str) -> None:
    assert list(stages(text).values()) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "Zoals aangekondigd is er geld voor deelname aan de Havenwet.",
        "De evaluatie van de Havenwet is gepubliceerd.",
        "Deze visie is gepresenteerd in het stuk Better use of the Havenwet en daarna aangeboden.",
        "Volgens de Havenwet is een register vastgesteld.",
        "De Havenwet werkt goed, maar het budget is nog in mei vastgesteld.",
        "De minister heeft aangekondigd de Havenwet te herzien.",
        "De beoogde kosten van de Havenwet vallen mee.",
    ],
)
def test_what_is_said_of_something_else_is_no_stage(text: str) -> None:
    assert list(stages(text).values()) == [None]


def test_things_named_together_share_what_is_said_of_them() -> None:
    assert stages("De Havenwet, de Kadewet en de Sluizenwet zijn aangenomen.") == {
        "Havenwet": "adopted", "Kadewet": "adopted", "Sluizenwet": "adopted"
    }  # fmt: skip


def test_the_sentences_around_it_have_no_say() -> None:
    text = "Dat kan niet. In mei presenteerde de minister de Havenvisie. De Kadewet is af"
    name = Span(*re.search("Havenvisie", text).span())  # type: ignore[union-attr]
    assert stages_stated(text, Span(text.index("In mei"), name.end + 1), [name]) == ["published"]


def test_words_at_the_head_of_a_name_are_an_attribute_of_it() -> None:
    text = "het wetsvoorstel Havenwet"
    assert stages_stated(text, Span(0, len(text)), [Span(4, len(text))]) == ["proposed"]


@given(
    st.lists(
        st.sampled_from([cue.example for cue in CUES] + ["De Kadewet, ", "niet ", "; ", "de Havenwet en "]), max_size=12
    )
)
def test_every_name_gets_one_answer_whatever_stands_around_it(pieces: list[str]) -> None:
    text = " ".join(pieces)
    names = [Span(*found.span()) for found in NAME.finditer(text)]
    assert len(stages_stated(text, Span(0, len(text)), names)) == len(names)
