"""What the Chamber's own value lists mean here. They are open: a value that is not in these tables is kept and told of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kb.domain.values import DecisionValue, VoteValue

DECISIONS = {
    "ingediend": DecisionValue.SUBMITTED,
    "stemmen - aangenomen": DecisionValue.ADOPTED,
    "stemmen - zonder stemming aannemen": DecisionValue.ADOPTED,
    "stemmen - verworpen": DecisionValue.REJECTED,
    "stemmen - aangehouden": DecisionValue.HELD_OVER,
    "stemmen - aangehouden (al tijdens debat)": DecisionValue.HELD_OVER,
    "stemmen - uitstellen": DecisionValue.POSTPONED,
    "stemmen - ingetrokken": DecisionValue.WITHDRAWN,
    "stemmen - vervallen": DecisionValue.LAPSED,
    "stemmen - gestaakt": DecisionValue.TIED,
    "overgenomen": DecisionValue.TAKEN_OVER,
}
"""`Besluit.BesluitSoort` in small letters, as real answers have it, to the step it is."""

NO_STEPS = ("behandelen", "ter informatie", "voorstel", "afvoeren van")
"""How decisions begin that put a motion on an agenda or pass it on: they are kept, and no step of the decision on it."""

VOTES = {"voor": VoteValue.FOR, "tegen": VoteValue.AGAINST, "niet deelgenomen": VoteValue.ABSENT}
"""`Stemming.Soort`."""

APPRECIATIONS = frozenset({
    "ontijdig", "overbodig", "geen (expliciete) appreciatie", "niet beschikbaar bij gewijzigde moties en/of amendementen",
    "niet beschikbaar bij moties en/of amendementen vóór 1 april 2019", "nog niet bekend", "nog te ontvangen", "ontraden",
    "ontraden, tenzij gewijzigd", "oordeel kamer", "overgenomen", "verzocht motie aan te houden",
})  # fmt: skip
"""`Zaak.Kabinetsappreciatie`."""

COMMITMENT_STATES = frozenset({"openstaand", "voldaan", "deels voldaan", "vervallen", "afgedaan", "deels afgedaan"})
"""`Toezegging.Status`, from `toezeggingstatus` in the service's XSD."""

WAYS_OF_VOTING = frozenset({"met handopsteken", "hoofdelijk", "zonder stemming"})
"""`Besluit.StemmingsSoort`."""

_KNOWN = {
    ("Besluit", "BesluitSoort"): DECISIONS.keys(),
    ("Besluit", "StemmingsSoort"): WAYS_OF_VOTING,
    ("Stemming", "Soort"): VOTES.keys(),
    ("Zaak", "Kabinetsappreciatie"): APPRECIATIONS,
    ("Toezegging", "Status"): COMMITMENT_STATES,
}


def unseen(entity: str, fields: Mapping[str, Any]) -> list[tuple[str, str]]:
    """The values of a record that are in no table, each with its field: `("Besluit.BesluitSoort", "…")`."""
    return [
        (f"{entity}.{name}", value)
        for (kind, name), known in _KNOWN.items()
        if kind == entity and isinstance(value := fields.get(name), str) and value
        if _plain(value) not in known and not (name == "BesluitSoort" and is_no_step(value))
    ]


def is_no_step(stated: str) -> bool:
    """Whether a decision of this kind is none on the motion itself."""
    return _plain(stated).startswith(NO_STEPS)


def decision_of(stated: str) -> DecisionValue:
    """The step that a `BesluitSoort` is; OTHER for one never seen before."""
    return DECISIONS.get(_plain(stated), DecisionValue.OTHER)


def vote_of(stated: str) -> VoteValue:
    """The vote that a `Stemming.Soort` is; OTHER for one never seen before."""
    return VOTES.get(_plain(stated), VoteValue.OTHER)


def _plain(stated: str) -> str:
    return " ".join(stated.casefold().strip(" .").split())
