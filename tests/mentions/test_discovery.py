import pytest

from kb.mentions.discovery import FORMS, NameForm, discover


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.example)
def test_every_form_reads_its_own_example(form: NameForm) -> None:
    (thing,) = discover(form.example)
    assert (thing.kind, thing.entity) == (form.kind, "")


@pytest.mark.parametrize(
    "text", ["Wet is wet.", "De verordening regelt dit.", "Dit wetsvoorstel regelt dat.", "Zij voeren een act op."]
)
def test_a_common_noun_is_no_name(text: str) -> None:
    assert discover(text) == []
