"""What the calculator made of a table that somebody gave, kept beside what documents state and never in its place."""

from __future__ import annotations

from datetime import date as Date
from typing import Annotated, ClassVar

from sqlmodel import Field

from kb.domain.entity import Closable, Entity, Text
from kb.domain.terms import Term


class Computation(Entity, Closable):
    """A figure that the calculator gave and a person kept, with what another needs to get it again.

    `source` names the table by its name and checksum. Withdrawing one closes it; nothing in it is ever changed.
    """

    kind: ClassVar[str] = "computation"
    term: ClassVar[Term] = Term("kb:Computation", nl="Berekend cijfer", en="Computed figure")

    about_id: Annotated[str, Term("kb:about", nl="Betreft", en="About")] = Field(foreign_key="entity.id", index=True)
    value: Annotated[float, Term("kb:value", nl="Waarde", en="Value")]
    unit: Annotated[Text, Term("kb:unit", nl="Eenheid", en="Unit")] = Field(max_length=30)
    """`HHI` (0–1) of one product, or `count` of the products above the limit."""
    period: Annotated[str | None, Term("kb:period", nl="Periode", en="Period")] = Field(None, max_length=20)
    """A year or month as in the table, or first and last: `2018–2022`."""
    reporter: Annotated[str | None, Term("kb:reporter", nl="Invoerend land", en="Importing country")] = Field(
        None, max_length=60
    )
    code: Annotated[str | None, Term("skos:notation", nl="Goederencode", en="Commodity code")] = Field(
        None, max_length=20
    )
    """The product as the table has it; None where the figure is about all products of it."""
    says_nl: Annotated[Text, Term("kb:says", nl="Uitkomst", en="Outcome (Dutch)")]
    says_en: Annotated[Text, Term("kb:says", nl="Uitkomst (Engels)", en="Outcome")]
    """The outcome in a sentence, as it was when it was kept."""
    rule: Annotated[Text, Term("kb:thresholdRule", nl="Drempel", en="Threshold rule")] = Field(max_length=120)
    rule_status: Annotated[Text, Term("kb:ruleStatus", nl="Status van de regel", en="Status of the rule")] = Field(
        max_length=20
    )
    """`published`, `reconstructed`, `unverified` or `user`."""
    made_up: Annotated[bool, Term("kb:madeUp", nl="Verzonnen cijfers", en="Made-up figures")]
    """That the table holds no facts."""
    result: Annotated[Text, Term("kb:result", nl="Uitkomst voor programma's", en="Outcome for programs")]
    """The row, or the counts, as JSON."""
    manifest: Annotated[Text, Term("kb:manifest", nl="Manifest", en="Manifest")]
    """What was asked of which file, and the checksum of the answer, as JSON: repeats the run."""
    by: Annotated[Text, Term("kb:by", nl="Door", en="By")] = Field(max_length=200)
    """Who kept it, in their own words."""
    why: Annotated[Text | None, Term("kb:why", nl="Waarom", en="Why")] = None
    date: Annotated[Date, Term("dcterms:date", nl="Datum", en="Date")]
    """The day on which it was kept."""
    withdrawn_by: Annotated[Text | None, Term("kb:withdrawnBy", nl="Ingetrokken door", en="Withdrawn by")] = Field(
        None, max_length=200
    )
    withdrawn_why: Annotated[Text | None, Term("kb:withdrawnWhy", nl="Waarom ingetrokken", en="Why withdrawn")] = None
