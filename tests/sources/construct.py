"""Write answers of the Chamber's services for kinds of record of which no real answer was recorded.

`python -m tests.sources.construct` builds them from the service's own `$metadata`: every property that it describes, with the
values below and otherwise none (a date that may not be empty is `0001-01-01`, as in real answers). All is made up.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from kb.sources.tweede_kamer.edmx import Schema, read_schema
from tests.conftest import SHARED_DATA

HERE = Path(__file__).parent / "constructed"
SERVICE = "https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0"
Values = dict[str, Any]

NO_DATE = "0001-01-01T00:00:00Z"
NOT_EMPTY = {"DatumNakoming": NO_DATE, "Aanmaakdatum": NO_DATE, "Verwijderd": False}


def guid(kind: int, number: int) -> str:
    """An id that tells which record it is."""
    return f"{kind:08x}-0000-4000-8000-{number:012x}"


MEMBERS = [
    {
        "Id": guid(7, 1),
        "Nummer": 901,
        "Roepnaam": "Pia",
        "Tussenvoegsel": "van der",
        "Achternaam": "Veer",
        "Fractielabel": "VP",
    },
    {"Id": guid(7, 2), "Nummer": 902, "Roepnaam": "Bo", "Achternaam": "Brugman", "Fractielabel": "BP"},
    {"Id": guid(7, 3), "Nummer": 903, "Roepnaam": "Kees", "Achternaam": "Sluis", "Fractielabel": "VP"},
]
PARTIES = [
    {
        "Id": guid(8, 1),
        "Nummer": 81,
        "Afkorting": "VP",
        "NaamNL": "Verenpartij",
        "NaamEN": "Ferry Party",
        "AantalZetels": 80,
    },
    {"Id": guid(8, 2), "Nummer": 82, "Afkorting": "BP", "NaamNL": "Bruggenpartij", "AantalZetels": 70},
]
DOSSIER = {
    "Id": guid(3, 1),
    "Nummer": 99001,
    "Toevoeging": "XVII",
    "Titel": "Veren en bruggen",
    "HoogsteVolgnummer": 30,
}
SITTINGS = [
    {"Id": guid(9, 1), "Nummer": "2024A00001", "Soort": "Tweeminutendebat", "Onderwerp": "Veren",
     "Datum": "2024-03-05T00:00:00+01:00", "Aanvangstijd": "2024-03-05T14:00:00+01:00",
     "Status": "Uitgevoerd", "Kamer": "Tweede Kamer"},
    {"Id": guid(9, 2), "Nummer": "2024A00002", "Soort": "Stemmingen", "Onderwerp": "Stemmingen",
     "Datum": "2024-03-12T00:00:00+01:00",
     "Status": "Uitgevoerd", "Kamer": "Tweede Kamer"},
]  # fmt: skip
ITEMS = [
    {"Id": guid(6, 1), "Nummer": "2024P00001", "Onderwerp": "Veren", "Activiteit": [SITTINGS[0]]},
    {"Id": guid(6, 2), "Nummer": "2024P00002", "Onderwerp": "Stemmingen over veren", "Activiteit": [SITTINGS[1]]},
]


def vote(number: int, party: int, stated: str, **more: Any) -> Values:
    return {
        "Id": guid(5, number), "Besluit_Id": guid(4, 3), "Soort": stated, "FractieGrootte": PARTIES[party]["AantalZetels"],
        "ActorNaam": PARTIES[party]["Afkorting"], "ActorFractie": PARTIES[party]["Afkorting"], "Vergissing": False,
        "Fractie_Id": PARTIES[party]["Id"], "GewijzigdOp": "2024-03-12T16:00:00+01:00", **more,
    }  # fmt: skip


VOTES = [
    vote(1, 0, "Voor"),
    vote(2, 1, "Voor", GewijzigdOp="2024-03-12T15:00:00+01:00"),
    vote(3, 1, "Tegen", GewijzigdOp="2024-03-12T17:00:00+01:00"),
    vote(4, 1, "Voor", Vergissing=True),
]
"""The second is corrected by the third; the last says that the party meant it otherwise."""
DECISIONS = [
    {"Id": guid(4, 1), "BesluitSoort": "Ingediend", "BesluitTekst": "Ingediend", "Status": "Besluit", "Agendapunt": ITEMS[0],
     "GewijzigdOp": "2024-03-05T18:00:00+01:00"},
    {"Id": guid(4, 2), "BesluitSoort": "Stemmen - aangehouden", "BesluitTekst": "Aangehouden.", "Status": "Besluit",
     "Agendapunt": ITEMS[0], "GewijzigdOp": "2024-03-05T19:00:00+01:00"},
    {"Id": guid(4, 3), "BesluitSoort": "Stemmen - aangenomen", "BesluitTekst": "Aangenomen.", "Status": "Besluit",
     "StemmingsSoort": "Met handopsteken", "Agendapunt": ITEMS[1], "Stemming": VOTES, "GewijzigdOp": "2024-03-12T16:00:00+01:00"},
    {"Id": guid(4, 4), "BesluitSoort": "Ter informatie", "BesluitTekst": "Ter informatie.", "Status": "Besluit"},
]  # fmt: skip
OLD = {
    "Id": guid(1, 1), "Nummer": "2024Z00001", "Soort": "Motie", "Titel": "Veren en bruggen", "Volgnummer": 11,
    "Onderwerp": "Motie van het lid Van der Veer over een veer naar het eiland", "GestartOp": "2024-03-05T00:00:00+01:00",
    "Vergaderjaar": "2023-2024", "Afgedaan": True, "Kabinetsappreciatie": "Ontraden, tenzij gewijzigd",
    "GewijzigdOp": "2024-03-06T10:00:00+01:00", "Kamerstukdossier": [DOSSIER],
}  # fmt: skip


def mover(number: int, member: int, relation: str) -> Values:
    who = MEMBERS[member]
    return {
        "Id": guid(2, number), "Zaak_Id": guid(1, 2), "ActorNaam": f"{who['Roepnaam'][0]}. {who['Achternaam']}",
        "ActorFractie": who["Fractielabel"], "Functie": "Tweede Kamerlid", "Relatie": relation, "Persoon": who,
        "Persoon_Id": who["Id"],
    }  # fmt: skip


MOTION = {
    "Id": guid(1, 2), "Nummer": "2024Z00002", "Soort": "Motie", "Titel": "Veren en bruggen", "Volgnummer": 12,
    "Onderwerp": "Gewijzigde motie van het lid Van der Veer c.s. over een veer naar het eiland (t.v.v. 99001-XVII-11)",
    "GestartOp": "2024-03-06T00:00:00+01:00", "Vergaderjaar": "2023-2024", "Afgedaan": True,
    "Kabinetsappreciatie": "Oordeel Kamer", "Termijn": NO_DATE, "GewijzigdOp": "2024-03-12T18:00:00+01:00",
    "Kamerstukdossier": [DOSSIER], "Besluit": DECISIONS,
    "ZaakActor": [mover(1, 1, "Medeindiener"), mover(2, 0, "Indiener")], "VervangenVanuit": [OLD],
}  # fmt: skip
COMMITMENTS = [
    {"Id": guid(10, 1), "Nummer": "TZ202403-001", "Tekst": "De minister stuurt de Kamer voor de zomer een brief over veren.",
     "Status": "Openstaand", "Aanmaakdatum": "2024-03-05T18:00:00+01:00", "DatumNakoming": "2024-06-30T23:00:00Z",
     "Functie": "minister van Veren", "Achternaam": "Steiger", "Initialen": "A.B.", "Ministerie": "Veren",
     "ActiviteitNummer": "2024A00001", "ToegezegdAanPersoon": [MEMBERS[0]], "GewijzigdOp": "2024-03-06T10:00:00+01:00"},
    {"Id": guid(10, 2), "Nummer": "TZ202404-002", "Tekst": "De brief over veren komt na de zomer.", "Status": "Deels Voldaan",
     "Functie": "minister van Veren", "Achternaam": "Steiger", "Ministerie": "Veren", "KamerbriefNakoming": "2024Z00099",
     "ToegezegdAanFractie": [PARTIES[0]], "IsWijzigingVan": [{"Id": guid(10, 1), "Nummer": "TZ202403-001"}],
     "GewijzigdOp": "2024-04-06T10:00:00+01:00"},
]  # fmt: skip
SINGULAR = {"Agendapunt", "Persoon", "Fractie", "Besluit"}
FILES: dict[str, tuple[str, list[Values]]] = {
    "zaak": ("Zaak", [OLD, MOTION]), "toezegging": ("Toezegging", COMMITMENTS), "fractie": ("Fractie", PARTIES),
    "persoon": ("Persoon", MEMBERS),
}  # fmt: skip


def schema() -> Schema:
    """What the service says of itself."""
    with (SHARED_DATA / "odata" / "metadata.edmx.xml").open("rb") as stream:
        return read_schema(stream, "metadata.edmx.xml")


def whole(described: Schema, entity: str, values: Values) -> Values:
    """A record with every property that is described, and those inside it that are given."""
    types = described[entity]
    unknown = values.keys() - types.keys()
    assert not unknown, f"{entity} has no {unknown}"
    plain = {name: values.get(name, NOT_EMPTY.get(name)) for name, kind in types.items() if kind.startswith("Edm.")}
    inside = {name: value for name, value in values.items() if isinstance(value, dict | list)}
    return plain | {name: _inside(described, types[name], value) for name, value in inside.items()}


def _inside(described: Schema, kind: str, value: Any) -> Any:
    entity = kind.rstrip(")").rpartition(".")[2]
    return (
        [whole(described, entity, each) for each in value]
        if isinstance(value, list)
        else whole(described, entity, value)
    )


def odata(described: Schema, entity: str, records: list[Values]) -> str:
    """An answer of the OData service."""
    answer = {
        "@odata.context": f"{SERVICE}/$metadata#{entity}",
        "value": [whole(described, entity, each) for each in records],
    }
    return json.dumps(answer, ensure_ascii=False, indent=1) + "\n"


def syncfeed(described: Schema, entity: str, records: list[Values]) -> str:
    """A page of the feed: each record an entry of its own, whatever it holds referred to."""
    flat: dict[str, tuple[str, Values]] = {}
    for each in records:
        _flatten(described, entity, each, flat)
    entries = "".join(_entry(kind, values) for kind, values in flat.values())
    return f'<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n{entries}</feed>\n'


def _flatten(described: Schema, entity: str, values: Values, flat: dict[str, tuple[str, Values]]) -> None:
    references: Values = {}
    for name, value in values.items():
        if isinstance(value, dict | list):
            kind = described[entity][name].rstrip(")").rpartition(".")[2]
            for each in value if isinstance(value, list) else [value]:
                _flatten(described, kind, each, flat)
                references.setdefault(name, []).append(each["Id"])
    for name in [name for name in values if name.endswith("_Id") and values[name]]:
        references.setdefault(name.removesuffix("_Id"), [values[name]])
    plain = {
        name: value for name, value in values.items() if not isinstance(value, dict | list) and not name.endswith("_Id")
    }
    if values["Id"] not in flat or len(plain) > len(flat[values["Id"]][1]):
        flat[values["Id"]] = (entity, plain | {"refs": references})


def _entry(entity: str, values: Values) -> str:
    name = entity[0].lower() + entity[1:]
    fields = [
        f"<tk:{_lower(key)}>{escape(str(value).lower() if isinstance(value, bool) else str(value))}</tk:{_lower(key)}>"
        for key, value in values.items()
        if key not in ("Id", "GewijzigdOp", "Verwijderd", "refs") and value is not None
    ]
    fields += ['<tk:alias xsi:nil="true"/>'] if entity == "Zaak" else []
    fields += [
        f'<tk:{_lower(key)} xsi:type="tk:{_lower(key)}" ref="{ref}"/>'
        for key, refs in values["refs"].items()
        for ref in refs
    ]
    changed = values.get("GewijzigdOp", "2024-01-01T00:00:00+01:00")
    return (
        f'<entry><title>{values["Id"]}</title><category term="{name}"/><content type="application/xml">'
        f'<tk:{name} xmlns:tk="http://www.tweedekamer.nl/xsd/tkData/v1-0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        f'id="{values["Id"]}" tk:bijgewerkt="{changed}" tk:verwijderd="false">{"".join(fields)}</tk:{name}></content></entry>\n'
    )


def _lower(name: str) -> str:
    return name[0].lower() + name[1:]


def artefacts() -> dict[str, str]:
    """Every file: its name, and what it holds."""
    described = schema()
    answers = {f"{name}.json": odata(described, entity, records) for name, (entity, records) in FILES.items()}
    feeds = {f"{name}.xml": syncfeed(described, entity, records) for name, (entity, records) in FILES.items()}
    return answers | feeds


if __name__ == "__main__":
    HERE.mkdir(exist_ok=True)
    for name, text in artefacts().items():
        (HERE / name).write_text(text, encoding="utf-8")
