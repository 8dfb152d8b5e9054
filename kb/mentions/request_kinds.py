"""What kinds of thing motions ask, and how they set a term: tables of patterns, each with an example."""

from __future__ import annotations

import re
from typing import NamedTuple

from kb.domain.values import RequestKind
from kb.mentions.terms import ORDINAL, PERIOD, RECESS, SEASON

_REPORTING = (
    r"(?:informeren|berichten|rapporteren|sturen|zenden|te koppelen|te komen|op de hoogte|inlichten"
    r"|doen toekomen|delen"
    r"|voor te leggen|aan te bieden|verslag|te melden|inzicht|presenteren)"
)


class KindRow(NamedTuple):
    """A pattern that tells the kind of a request. The first row that matches decides."""

    kind: RequestKind
    pattern: str
    example: str


KIND_ROWS = (
    KindRow(
        RequestKind.REPORT_YEARLY,
        rf"\b(?:(?:half)?jaarlijks\w*|(?:elk|ieder) (?:half)?jaar|maandelijks\w*|elke maand|(?:elk|per) kwartaal"
        rf"|periodiek)\b"
        rf".{{0,160}}\b{_REPORTING}\b|\b{_REPORTING}\b.{{0,80}}\b(?:(?:half)?jaarlijks|maandelijks)\b",
        "de Kamer jaarlijks te informeren over de stand van de dijken",
    ),
    KindRow(
        RequestKind.INFORM_CHAMBER,
        rf"\bKamer\b.{{0,200}}\b{_REPORTING}\b|\b{_REPORTING}\b.{{0,80}}\b(?:aan|naar|met) de (?:Tweede )?Kamer\b",
        "de Kamer hierover voor de zomer te informeren",
    ),
    KindRow(
        RequestKind.INFORM_CHAMBER,
        rf"\A(?:\w+\s){{0,3}}?(?:hier|daar)(?:over|van)\b.{{0,80}}\b{_REPORTING}\b",
        "hierover te rapporteren",
    ),
    KindRow(
        RequestKind.ASK_COMMISSION,
        r"\b(?:de )?(?:Europese )?Commissie\b.{0,60}\b(?:te (?:verzoeken|vragen|bewegen|overtuigen)|(?:op te"
        r"|te) roepen|aan te (?:dringen|sporen)"
        r"|te pleiten|voor te stellen|aan te kaarten)"
        r"|\b(?:te (?:verzoeken|vragen|pleiten)|aan te dringen)\b.{0,40}\b(?:Europese )?Commissie\b",
        "de Europese Commissie te verzoeken met een voorstel te komen",
    ),
    KindRow(
        RequestKind.INVESTIGATE,
        r"\bte (?:laten )?(?:onderzoeken|nagaan|uitzoeken|verkennen|kijken|bezien|bekijken|analyseren|evalueren|toetsen"
        r"|inventariseren|becijferen|berekenen|monitoren|beoordelen|overwegen|wegen|schetsen|actualiseren)\b"
        r"|\b(?:na te gaan|uit te zoeken|door te rekenen|in (?:beeld|kaart) te (?:laten )?brengen|in te schatten"
        r"|inzichtelijk te maken)\b"
        r"|\b(?:onderzoek|analyse|evaluatie|verkenning|quickscan|inventarisatie)\b.{0,80}\bte (?:laten )?(?:doen"
        r"|stellen|maken|verrichten|voeren|uitvoeren)\b",
        "te onderzoeken of veren een oplossing zijn",
    ),
    KindRow(
        RequestKind.PUT_ON_AGENDA,
        r"\bte agenderen\b|\bop de agenda te\b|\b(?:aan|ter) (?:de )?(?:orde|sprake) te (?:stellen|brengen)"
        r"|\baan te kaarten\b"
        r"|\bonder de aandacht te brengen\b|\bbespreekbaar te maken\b|\b(?:over|in) te brengen (?:in|bij)\b",
        "dit te agenderen in de Landbouwraad",
    ),
    KindRow(
        RequestKind.COORDINATE,
        r"\b(?:af te stemmen|te coördineren|samen te werken|op te trekken|te overleggen)\b"
        r"|\b(?:overleg|gesprek|afspraken|contact)\b.{0,80}\bte (?:gaan|treden|voeren|maken|komen|zoeken|blijven"
        r"|leggen)\b|\bin (?:overleg|gesprek) te\b",
        "met de provincies in gesprek te gaan over het veer",
    ),
    KindRow(
        RequestKind.REFRAIN,
        r"\b(?:af te zien|te stoppen met|te staken|zich te onthouden|te schrappen|van tafel te halen"
        r"|in te trekken|te beëindigen)\b"
        r"|\b(?:niet|geen|nooit)\b.{0,120}\bte \w+n\b",
        "af te zien van de heffing op roeiboten",
    ),
    KindRow(
        RequestKind.LEGISLATE,
        r"\b(?:wetsvoorstel\w*|wets?wijziging|wetgeving|wettelijk\w*|bij wet|(?:een )?verbod|te verbieden"
        r"|(?:de )?\w*wet te|wet- en regelgeving|strafbaar te)\b",
        "met een wetsvoorstel te komen voor veilige steigers",
    ),
    KindRow(
        RequestKind.FUND,
        r"\b(?:miljoen|miljard|euro|middelen|budget\w*|te financieren|te bekostigen|subsidie\w*|te reserveren"
        r"|vrij te maken|te investeren|geld)\b|€",
        "2 miljoen euro vrij te maken voor het veer",
    ),
)
_KINDS = tuple((row.kind, re.compile(row.pattern, re.IGNORECASE | re.DOTALL)) for row in KIND_ROWS)

_MONTH = r"(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
_MOMENTS = (
    rf"\d{{1,2}} {_MONTH}(?: \d{{4}})?",
    rf"(?:begin |medio |eind )?{_MONTH}(?: \d{{4}})?",
    r"(?:begin|medio|eind) \d{4}",
    r"Q[1-4](?: (?:van )?\d{4})?",
    r"(?:het |de )?(?:einde?|begin) van (?:dit|het|volgend) (?:kalender)?jaar(?: \d{4})?",
    rf"(?:het )?einde? (?:van )?(?:\d{{4}}|(?:de|het) (?:{ORDINAL} )?\w+)",
    rf"(?:het |de )?(?:komende |eerstvolgende |volgende )?(?:{RECESS}|{SEASON})(?: (?:van )?\d{{4}})?",
    rf"(?:het )?{ORDINAL} kwartaal(?: (?:van )?(?:dit jaar|\d{{4}}))?",
    rf"(?:de )?{ORDINAL} helft van (?:dit jaar|\d{{4}})",
    r"(?:de )?(?:Voorjaarsnota|Prinsjesdag|Miljoenennota|Najaarsnota|begrotings?\w*)(?: \d{4})?",
    PERIOD,
    r"(?:volgend|dit) jaar|volgende week",
    r"(?:het|de)(?: (?:eerst)?(?:volgende|komende))? \w*debat",
    r"(?:het|de) (?:eerst)?(?:volgende|komende) (?!jaren|periode|tijd|maanden)\w+",
)
_MOMENT = f"(?:{'|'.join(_MOMENTS)})"


class TermRow(NamedTuple):
    """A form in which a term is set."""

    pattern: str
    example: str


TERM_ROWS = (
    TermRow(
        rf"(?:uiterlijk|vóór|voor|binnen|tegen|(?:kort|direct|snel)? ?na)(?: (?:in|op|voor|vóór|binnen"
        rf"|per))? (?:het |de )?{_MOMENT}\b",
        "de Kamer uiterlijk 1 maart 2025 te informeren",
    ),
    TermRow(
        rf"\b(?:in|per|met ingang van|vanaf) (?:(?:het |de )?{ORDINAL} (?:kwartaal"
        rf"|helft)\b(?: van)?(?: (?:dit jaar|\d{{4}}))?|(?:begin |eind |medio )?{_MONTH} \d{{4}}"
        rf"|\d{{1,2}} {_MONTH}(?: \d{{4}})?|Q[1-4] ?(?:\d{{4}})?)",
        "in het derde kwartaal van 2025 met een plan te komen",
    ),
    TermRow(
        r"\bbij de (?:\w+ )?(?:Voorjaarsnota|Miljoenennota|Najaarsnota|begrotings?\w*)(?: \d{4})?",
        "bij de Voorjaarsnota een dekking te geven",
    ),
    TermRow(
        r"\b(?:half)?jaarlijks\b|\bmaandelijks\b|\b(?:elk|ieder) (?:half)?jaar\b|\bper kwartaal\b",
        "de Kamer jaarlijks te informeren",
    ),
    TermRow(
        r"\bzo (?:spoedig|snel) mogelijk\b|\bper direct\b|\bop korte termijn\b|\bonmiddellijk\b|\bmet spoed\b",
        "zo spoedig mogelijk te beginnen",
    ),
)
_TERMS = tuple(re.compile(row.pattern, re.IGNORECASE) for row in TERM_ROWS)
_REPORT_KINDS = (RequestKind.INFORM_CHAMBER, RequestKind.REPORT_YEARLY)


def kind_of(request: str) -> RequestKind:
    """The kind of the thing asked, by the first row of the table that fits."""
    return next((kind for kind, pattern in _KINDS if pattern.search(request)), RequestKind.OTHER)


def deadline_in(request: str) -> str | None:
    """The words that set a term, as said; None if there are none."""
    found = next((match for pattern in _TERMS if (match := pattern.search(request))), None)
    return found.group().strip() if found else None


def is_report_to_the_chamber(words: str) -> bool:
    """Whether the words ask to tell the Chamber something: that always stands on its own."""
    return kind_of(words) in _REPORT_KINDS
