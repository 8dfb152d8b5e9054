import pytest

from kb.mentions.roles import CUES, MENTIONED, RoleCue, product_role


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: cue.role)
def test_every_cue_reads_its_own_example(cue: RoleCue) -> None:
    assert product_role(cue.example) == cue.role


def test_a_product_that_is_only_named_is_mentioned() -> None:
    assert product_role("Op tafel lag kaas.") == MENTIONED
