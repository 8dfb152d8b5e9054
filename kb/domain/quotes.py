"""Quotes as selectors: how exact words are folded, identified and found again in a text.

After the Web Annotation data model's TextQuoteSelector (exact, prefix, suffix).
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

from kb.errors import InvalidInput

MAX_WORDS = 12
"""A quote that the project itself holds is short; the whole sentence comes from the official text."""

_FOLD = str.maketrans({"–": "-", "—": "-", "‑": "-", "’": "'", "‘": "'", "“": '"', "”": '"', "«": '"', "»": '"'})
_DROPPED = re.compile("[\u00ad\u200b\u200c\u200d\ufeff]")
_BLANKS = re.compile(r"\s+")


def fold(text: str) -> str:
    """`text` as quotes are compared: NFC, lower case, blanks and typographic variants made one."""
    plain = _DROPPED.sub("", unicodedata.normalize("NFC", text)).translate(_FOLD)
    return _BLANKS.sub(" ", plain).strip().casefold()


def whole_passage(fragment: str) -> str:
    """The fragment of the passage that a sentence is in: `h3.p2` for `h3.p2.s1`."""
    passage, dot, last = fragment.rpartition(".")
    return passage if dot and last[:1] == "s" and last[1:].isdigit() else fragment


def sentence_hash(sentence: str) -> str:
    """Sixteen hex digits of the SHA-256 of the folded sentence: tells whether a text still says the same."""
    return hashlib.sha256(fold(sentence).encode()).hexdigest()[:16]


def stable_id(prefix: str, *parts: object) -> str:
    """An id that follows from what it identifies: `prefix-` and twelve hex digits of the parts' SHA-256."""
    joined = "\x1f".join("" if part is None else str(part) for part in parts)
    return f"{prefix}-{hashlib.sha256(joined.encode()).hexdigest()[:12]}"


def check_length(quote: str, where: str) -> str:
    """`quote` itself; raises InvalidInput where it has more than MAX_WORDS words."""
    count = len(quote.split())
    if count > MAX_WORDS:
        raise InvalidInput(f"{where}: the quote has {count} words; shorten it to at most {MAX_WORDS}")
    return quote
