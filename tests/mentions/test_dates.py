from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kb.mentions.dates import FORMS, DateForm, find_dates


def read(text: str, **context: str) -> list[tuple[str, str | None, str]]:
    return [(found.surface, found.iso, found.precision) for found in find_dates(text, **context)]


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.example)
def test_every_form_reads_its_own_example(form: DateForm) -> None:
    assert form.pattern.search(form.example.lower())
    assert read(form.example, session="2020-2021")[0][0] in form.example


@pytest.mark.parametrize(
    "longest",
    [
        "snel tijdens het voorjaarsreces",
        "voor het einde van het kalenderjaar",
        "tweede kwartaal van 2023",
        "het voorjaar van 2022",
        "10e september jongstleden",
    ],
)
def test_the_longest_of_a_form_is_read_whole_wherever_it_stands(longest: str) -> None:
    elsewhere = "over de veerdienst en de brug " * 20
    assert [surface for surface, *_ in read(f"{elsewhere}{longest} {elsewhere}")] == [longest]


@pytest.mark.parametrize(
    ("text", "iso", "precision"),
    [
        ("op 28 april 2021 besproken", "2021-04-28", "day"),
        ("on 28 April 2021", "2021-04-28", "day"),
        ("op 28-04-2021", "2021-04-28", "day"),
        ("In oktober 2020 kwam", "2020-10", "month"),
        ("Eind 2020 werd", "2020", "end_of_year"),
        ("in het derde kwartaal van 2023", "2023-Q3", "quarter"),
        ("in de 3e kwartaal 2023", "2023-Q3", "quarter"),
        ("Q3 2023", "2023-Q3", "quarter"),
        ("sinds 2019", "2019", "year"),
        ("kort na het zomerreces", None, "vague"),
        ("vóór de zomer", None, "vague"),
        ("na de zomer komt", None, "vague"),
        ("in het najaar volgt", None, "vague"),
        ("binnen drie maanden", None, "vague"),
        ("in het najaar van 2022", "2022", "season"),
        ("in de eerste helft van 2022", "2022", "first_half_of_year"),
    ],
)
def test_a_date_is_as_precise_as_its_words(text: str, iso: str | None, precision: str) -> None:
    ((_, found, how),) = read(text)
    assert (found, how) == (iso, precision)


@pytest.mark.parametrize(("text", "iso"), [("29 september jl.", "2021-09-29"), ("15 maart jl.", "2022-03-15")])
def test_a_day_without_a_year_takes_it_from_the_session(text: str, iso: str) -> None:
    assert read(text, session="2021-2022") == [(text, iso, "inferred")]


def test_a_day_without_a_year_is_the_last_one_before_a_dated_document() -> None:
    assert read("29 september jl.", document_date="2021-11-22")[0][1] == "2021-09-29"
    assert read("29 december jl.", document_date="2021-11-22")[0][1] == "2020-12-29"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("op 5 en 6 oktober 2021", ["2021-10-05", "2021-10-06"]),
        ("van 15 t/m 17 juni 2021", ["2021-06-15", "2021-06-17"]),
        ("op 1-3 mei 2021", ["2021-05-01", "2021-05-03"]),
        ("op 5, 6 en 9 oktober 2021", ["2021-10-05", "2021-10-06", "2021-10-09"]),
        ("van 30 september tot en met 2 oktober 2021", ["2021-09-30", "2021-10-02"]),
        ("op 5 en 6 oktober jl.", ["2021-10-05", "2021-10-06"]),
    ],
)
def test_every_day_of_several_is_read(text: str, days: list[str]) -> None:
    assert [iso for _, iso, _ in read(text, document_date="2021-11-01")] == days


@pytest.mark.parametrize("text", ["zie punt 5 en 6 oktober 2021", "punt 3, 5 mei 2021", "van 9 en 6 oktober 2021"])
def test_a_number_before_a_day_is_no_day(text: str) -> None:
    assert len(read(text)) == 1


@pytest.mark.parametrize(
    "text", ["de zomer is warm", "een jaar lang", "in de zomer regent het", "de eerste helft", "binnen de maand"]
)
def test_a_time_that_is_no_moment_is_no_date(text: str) -> None:
    assert read(text) == []


def test_a_day_without_any_context_stays_without_a_year() -> None:
    assert read("op 29 september jl.") == [("29 september jl.", None, "unknown")]


@pytest.mark.parametrize(
    "text", ["vergaderjaar 2021–2022", "Verordening (EU) 2021/167", "31 februari 2021x", "nr. 2383", "€ 2.021,50"]
)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert [found for found in read(text) if found[2] == "day"] == []


MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31)))
def test_every_day_that_is_written_out_is_read_back(day: date) -> None:
    text = f"Op {day.day} {MONTHS[day.month - 1]} {day.year} was het zover."
    assert [found[1] for found in read(text)] == [day.isoformat()]


@given(st.text())
def test_no_text_makes_it_fail_and_every_surface_stands_where_it_says(text: str) -> None:
    for found in find_dates(text):
        assert text[slice(*found.span)] == found.surface
