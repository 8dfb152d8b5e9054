"""The service's own description of itself (`$metadata`): which kinds of record there are, and what they may hold."""

from __future__ import annotations

from typing import IO

from lxml import etree

from kb.errors import InvalidInput
from kb.sources.tweede_kamer.record import ENTITIES, RELATIONS

_EDM = "{http://docs.oasis-open.org/odata/ns/edm}"

Schema = dict[str, dict[str, str]]
"""Kind of record to its properties, and the type of each as OData names it."""

USED = {
    "Zaak": ("Nummer", "Soort", "Titel", "Onderwerp", "GestartOp", "Termijn", "Volgnummer", "Afgedaan", "Kabinetsappreciatie"),
    "ZaakActor": ("ActorNaam", "ActorFractie", "Functie", "Relatie"),
    "Document": ("Soort", "DocumentNummer", "Onderwerp", "Datum", "Vergaderjaar", "Volgnummer"),
    "Kamerstukdossier": ("Nummer", "Toevoeging", "Titel"),
    "Besluit": ("StemmingsSoort", "BesluitSoort", "BesluitTekst", "Opmerking", "Status", "GewijzigdOp"),
    "Stemming": ("Soort", "FractieGrootte", "ActorNaam", "ActorFractie", "Vergissing"),
    "Persoon": ("Nummer", "Tussenvoegsel", "Achternaam", "Roepnaam", "Fractielabel"),
    "Fractie": ("Afkorting", "NaamNL", "NaamEN"),
    "Activiteit": ("Nummer", "Soort", "Onderwerp", "Datum", "Aanvangstijd", "Status", "Voortouwnaam"),
    "Toezegging": ("Nummer", "Tekst", "Status", "Aanmaakdatum", "DatumNakoming", "KamerbriefNakoming", "Ministerie", "Functie",
                   "ActiviteitNummer"),
}  # fmt: skip
"""What is read of each kind: where the service no longer describes it, the import says so."""


def read_schema(stream: IO[bytes], name: str) -> Schema:
    """What the service describes; raises InvalidInput where it is no such description."""
    try:
        root = etree.parse(stream, etree.XMLParser(resolve_entities=False, no_network=True)).getroot()
    except etree.XMLSyntaxError as fault:
        raise InvalidInput(f"{name}:{fault.lineno or 1}: damaged XML ({fault.msg}); fetch the file again") from fault
    kinds = root.iter(f"{_EDM}EntityType")
    schema = {
        str(kind.get("Name")): {str(p.get("Name")): str(p.get("Type")) for p in _properties(kind)} for kind in kinds
    }
    if not schema:
        raise InvalidInput(f"{name}: XML without EntityType; expected the service's $metadata")
    return schema


def differences(schema: Schema) -> list[str]:
    """What is read here and no longer described there."""
    kinds = [f"{kind}: not described" for kind in ENTITIES if kind not in schema]
    fields = [
        f"{kind}.{name}: not described"
        for kind, names in USED.items()
        for name in names
        if kind in schema and name not in schema[kind]
    ]
    described = {name for properties in schema.values() for name in properties}
    relations = [f"{name}: not described" for name in RELATIONS if name not in described and name not in schema]
    return kinds + fields + relations


def _properties(kind: etree._Element) -> list[etree._Element]:
    return [each for tag in ("Property", "NavigationProperty") for each in kind.iter(f"{_EDM}{tag}")]
