"""What a government says about a motion or commitment, as a table: words, the stance they show, and an example.

The patterns are matched against a clause in which every motion is written `§` and every commitment `¤`, and quoted
words are left out. The first row that matches decides, so what is specific stands before what is general.
"""

from __future__ import annotations

import re

from kb.domain.values import Stance
from kb.mentions.stance_rows import Scope
from kb.mentions.stances_given import GIVEN
from kb.mentions.stances_withheld import WITHHELD

STANCE_ROWS = (*WITHHELD, *GIVEN)
"""What is withheld first: it says more than the word for giving that often stands in the same clause."""
_ROWS = tuple((row.stance, row.scope, re.compile(row.pattern, re.IGNORECASE | re.DOTALL)) for row in STANCE_ROWS)
_LEAD = re.compile(r"(?:(?!\b(?:is|zijn|was|waren|heeft|hebben|werd|werden)\b)[^§¤])*[§¤]", re.IGNORECASE)
"""Up to the first mark, where no verb has yet been there that says something else."""


def stance_of(clause: str, *, marked: bool) -> Stance | None:
    """The stance that a masked clause shows; `marked` says whether its sentence names a motion or commitment."""
    first = _LEAD.match(clause)
    words = {
        Scope.BEFORE: clause[: first.end()] if first else "",
        Scope.CLAUSE: clause if marked else "",
        Scope.FOLLOWING: clause,
    }
    return next((stance for stance, scope, pattern in _ROWS if words[scope] and pattern.search(words[scope])), None)
