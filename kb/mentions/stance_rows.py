"""What a row of the table of stances is, and the words that many rows share."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from kb.domain.values import Stance


class Scope(Enum):
    """Which words a row is matched against."""

    BEFORE = "the words that lead up to the first motion or commitment"
    CLAUSE = "a clause of a sentence that names one"
    FOLLOWING = "also a clause that names none, in a paragraph that is about one"


class StanceRow(NamedTuple):
    """Words that show a stance."""

    stance: Stance
    scope: Scope
    pattern: str
    example: str


DONE = r"(?:afgedaan|afgehandeld|ingelost|gestand gedaan|voldaan|nagekomen|afgerond)"
WE = r"(?:ik|wij|we|het kabinet|de regering|de (?:minister|staatssecretaris))"
