"""A draft is checked on the site, and nothing of it is kept."""

import pytest
from lxml import html

DRAFT = """Den Haag, 3 maart 2022

Met deze brief beschouw ik de motie-Alkaya/Weverling (Kamerstuk 35 570 XVII, nr. 26) als afgedaan.

Het aandeel productcategorieën met een hoog geconcentreerde markt is 7% van alle geanalyseerde productcategorieën.

Het Internationaal Aanbestedingsinstrument is in werking getreden.

Over de veerboten zal ik uw Kamer voor 1 juni 2022 informeren.
"""
JSON = {"accept": "application/json"}


@pytest.mark.parametrize(
    "how",
    [
        {"data": {"pasted": DRAFT}},
        {"files": {"pasted": (None, DRAFT)}},
        {"files": {"file": ("brief.txt", DRAFT.encode(), "text/plain")}},
    ],
    ids=["urlencoded", "multipart", "a file"],
)
def test_a_draft_is_told_what_it_leaves_silent_states_otherwise_and_promises(seeded, how):
    told = seeded.post("/check", headers=JSON, **how).json()
    (motion,) = told["motions"]
    assert motion["claimed_without_answer"] and len(motion["silent"]) == 3
    stage, figure = told["differences"]
    assert (stage["what"], stage["stated"], stage["known"]) == ("stage", "in_force", "proposed")
    assert (stage["name"]["en"], stage["known_as"]["nl"]) == ("International Procurement Instrument", "voorgesteld")
    assert stage["since_as"] == {"nl": "2012", "en": "2012"}  # no day that is not known
    assert (figure["what"], figure["stated"].split()[0], figure["known_as"]["nl"]) == ("figure", "7%", "3,9%")
    assert told["promises"][0]["dates"][0]["date"] == "2022-06-01"
    tree = html.fromstring(seeded.post("/check", **how).content)
    assert "Als afgedaan gemeld zonder zin die antwoordt." in tree.text_content()
    assert tree.xpath("//table//td[starts-with(., '7%')]")
    english = html.fromstring(seeded.post("/check?lang=en", **how).content)
    assert "Alkaya/Weverling motion" in english.xpath("string(//h2)")


def test_the_form_is_a_page_and_nothing_is_an_error(seeded):
    assert html.fromstring(seeded.get("/check").content).xpath("//form[@action='/check']//input[@type='file']")
    empty = seeded.post("/check", headers=JSON, files={"pasted": (None, " ")})
    assert empty.status_code == 400 and "choose a file" in empty.text
    assert (
        seeded.post("/check", headers=JSON, files={"pasted": (None, DRAFT), "date": (None, "eens")}).status_code == 400
    )
