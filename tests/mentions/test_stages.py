import re

import pytest

from kb.documents.structure import Span
from kb.mentions.stages import CUES, StageCue, stage_stated


def span_of(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.example)
def test_every_cue_reads_its_own_example(cue: StageCue) -> None:
    name = re.search(r"Haven\w+", cue.example)
    assert name is not None
    assert stage_stated(cue.example, Span(0, len(cue.example)), Span(*name.span())) == cue.stage


def test_each_item_of_an_enumeration_keeps_its_own_stage() -> None:
    text = "Voorbeelden zijn de al in werking getreden Havenwet, de beoogde Kadewet en het wetsvoorstel Sluizenwet."
    names = {name: span_of(text, name) for name in ("Havenwet", "Kadewet", "Sluizenwet")}
    stages = {
        name: stage_stated(text, Span(0, len(text)), span, [other for other in names.values() if other != span])
        for name, span in names.items()
    }
    assert stages == {"Havenwet": "in_force", "Kadewet": "announced", "Sluizenwet": "proposed"}


def test_a_sentence_without_a_cue_states_no_stage() -> None:
    text = "De Havenwet helpt schippers."
    assert stage_stated(text, Span(0, len(text)), span_of(text, "Havenwet")) is None
