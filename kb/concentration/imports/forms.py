"""The forms that files of trade come in, as a table: how each is recognised, and which column means what.

A name of a column counts without case, blanks and signs, so that `refYear` and `ref_year` are one (`plain_name`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

CONSTANT = "="
"""Begins what is no column, but the same text for every row: `=export`."""
OURS = ("period", "reporter", "product", "partner", "flow", "value", "quantity", "unit")
NEEDED = ("period", "product", "partner", "value")


@dataclass(frozen=True)
class Form:
    """One form of file."""

    name: str
    signature: frozenset[str]
    """The columns that no other form has all of."""
    columns: Mapping[str, tuple[str, ...]]
    """Ours to theirs, the first that is there; or CONSTANT and a text."""
    currency: str = ""
    scale: float = 1.0
    """What a value is multiplied by to be in `currency`."""
    whole: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """A column that breaks a sum down, and what stands in it on the row of the sum."""
    decimal: str | None = "."
    """The decimal mark, where the form lays it down."""
    flows: Mapping[str, str] = field(default_factory=dict)
    """Signs of flows that mean this in this form only."""
    kind: str = ""
    """The column in which `S` says that a row is about services."""
    edition: str = ""
    """The column that says by which edition of the nomenclature a row is coded."""
    assumed: bool = False
    """Whether reporter and flow are in no file of this form, and must be told."""
    status: tuple[str, ...] = ()
    """Columns that say of a row that it is confidential or missing."""
    secret: tuple[str, ...] = ()
    """Columns that say whether it is confidential."""
    geonomenclature: bool = False
    """Whether numbers of countries in it are those of Eurostat's geonomenclature, and none of ISO 3166-1."""


def _comext(
    name: str, reporter: str, partner: str, value: str, quantity: str, *, geonomenclature: bool = False
) -> Form:
    """A bulk file of Eurostat's Comext: in euros and kilograms, of which the forms differ in the names of columns."""
    return Form(
        name,
        frozenset({reporter, partner, "productnc", "flow", "period", value}),
        {
            "period": ("period",),
            "reporter": (reporter,),
            "product": ("productnc",),
            "partner": (partner,),
            "flow": ("flow",),
            "value": (value,),
            "quantity": (quantity,),
            "unit": ("=kg",),
        },
        currency="EUR",
        flows={"1": "import", "2": "export"},
        geonomenclature=geonomenclature,
    )


FORMS = (
    # CEPII, BACI, description of the files: year, exporter, importer, product, thousands of US dollars, tonnes.
    Form(
        "baci",
        frozenset({"t", "i", "j", "k", "v", "q"}),
        {
            "period": ("t",),
            "reporter": ("j",),
            "product": ("k",),
            "partner": ("i",),
            "flow": ("=import",),
            "value": ("v",),
            "quantity": ("q",),
            "unit": ("=t",),
        },
        currency="USD",
        scale=1000.0,
    ),
    # UN Comtrade, answers of API v1 and what comtradr makes of them.
    Form(
        "comtrade",
        frozenset({"refyear", "cmdcode", "primaryvalue"}),
        {
            "period": ("period", "refyear"),
            "reporter": ("reporteriso", "reportercode"),
            "product": ("cmdcode",),
            "partner": ("partneriso", "partnercode"),
            "flow": ("flowcode", "flowdesc", "=import"),
            "value": ("primaryvalue",),
            "quantity": ("qty",),
            "unit": ("qtyunitabbr",),
        },
        currency="USD",
        whole={
            "customscode": frozenset({"C00"}),
            "motcode": frozenset({"0"}),
            "moscode": frozenset({"0"}),
            "partner2code": frozenset({"0"}),
        },
        kind="typecode",
        edition="classificationcode",
    ),
    # Eurostat, Comext bulk files `full_v2_*.dat`.
    _comext("comext", "reporter", "partner", "valueeur", "quantitykg"),
    # Eurostat, the bulk files before them; the numbers of countries in DECLARANT and PARTNER are Eurostat's own.
    _comext("comext-historical", "declarantiso", "partneriso", "valueineuros", "quantityinkg"),
    # The same without the columns of letters: which number is which country follows from the year.
    _comext("comext-historical-short", "declarant", "partner", "valueineuros", "quantityinkg", geonomenclature=True),
    # Eurostat, PRODCOM: what is made, so there are no partners.
    Form(
        "prodcom",
        frozenset({"timeperiod", "reporter", "product", "prodval"}),
        {
            "period": ("timeperiod",),
            "reporter": ("reporter",),
            "product": ("product",),
            "partner": ("=",),
            "flow": ("=production",),
            "value": ("prodval",),
            "quantity": ("prodqnt",),
        },
        currency="EUR",
    ),
    # Months of one reporter, made from UN Comtrade; the file says neither who reports nor which flow.
    Form(
        "months",
        frozenset({"perioddt", "partnername", "hs6", "val"}),
        {
            "period": ("perioddt",),
            "reporter": ("=",),
            "product": ("hs6",),
            "partner": ("partnername",),
            "flow": ("=import",),
            "value": ("val",),
            "quantity": ("qty",),
        },
        currency="USD",
        assumed=True,
    ),
)

PLAIN = Form(
    "plain",
    frozenset(),
    {
        ours: tuple(words.split())
        for ours, words in {
            "product": "hs6 cn8 gn gncode goederencode productcode hscode hs cn commoditycode commodity product goederen"
            " goed artikel nomenclatuur code",
            "partner": "partner partnerland partnercode partnercountry herkomst landvanherkomst oorsprong"
            " landvanoorsprong leverancier origin countryoforigin supplier exporter exporteur land landen country",
            "reporter": "reporter rapporteur reporterland reportercode reportingcountry aangever importer importeur"
            " bestemming declarant =",
            "period": "period periode perioden jaar jaartal year maand month datum date time timeperiod",
            "flow": "flow stroom handelsstroom richting tradeflow =import",
            "value": "value waarde invoerwaarde handelswaarde statistischewaarde tradevalue valueeur valueusd euro eur"
            " usd bedrag amount",
            "quantity": "quantity hoeveelheid qty gewicht netweight nettogewicht weight kg kilo",
            "unit": "unit eenheid maateenheid",
        }.items()
    },
    decimal=None,
    status=("status", "obsstatus", "observationstatus"),
    secret=("confidential", "confidentiality", "confstatus", "vertrouwelijk", "vertrouwelijkheid", "geheim"),
    # As Eurostat and CBS number them.
    flows={"1": "import", "2": "export"},
)
"""A file with columns of any name, Dutch or English: the first of these words that one is called, or begins with."""
_DUTCH = re.compile(
    r"(?:invoer|handels|statistische)?waarde.*|bedrag.*|hoeveelheid.*|(?:netto)?gewicht.*|land(?:en|van.*)?|partnerland|jaar.*"
    r"|maand|herkomst|oorsprong|leverancier|goederen.*|aangever|stroom"
)
_BEGINNING = 4
"""Letters that a word needs for a column that only begins with it (`waarde (euro)`)."""


def plain_name(column: object) -> str:
    """The name of a column without case, blanks and signs."""
    return re.sub(r"[\W_]+", "", str(column)).lower()


def dutch(columns: Iterable[object]) -> bool:
    """Whether one of `columns` has a Dutch name."""
    return any(_DUTCH.fullmatch(plain_name(column)) for column in columns)


def recognise(columns: Iterable[object]) -> Form:
    """The form whose signature `columns` have; PLAIN where none is."""
    names = {plain_name(column) for column in columns}
    fitting = [form for form in FORMS if form.signature <= names]
    return max(fitting, key=lambda form: len(form.signature), default=PLAIN)


def chosen(form: Form, columns: Iterable[str]) -> dict[str, str]:
    """Ours to the column of the file, or to CONSTANT and a text; what is neither there nor constant is left out."""
    free = {plain_name(column): column for column in reversed(list(columns))}
    found: dict[str, str] = {}
    for ours, words in form.columns.items():
        name = _name(words, free, beginning=form is PLAIN)
        if name is not None:
            found[ours] = free.pop(name, name)
    return {ours: found[ours] for ours in OURS if ours in found}


def _name(words: Iterable[str], names: Iterable[str], *, beginning: bool) -> str | None:
    """The name among `names` that is one of the words, or where allowed begins with one; else a constant."""
    there = list(names)
    exact = next((word for word in words if word in there), None)
    if exact is None and beginning:
        long = [word for word in words if len(word) >= _BEGINNING]
        exact = next((name for word in long for name in reversed(there) if name.startswith(word)), None)
    return exact or next((word for word in words if word.startswith(CONSTANT)), None)
