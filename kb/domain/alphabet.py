"""The order in which dictionaries put names."""

from __future__ import annotations

import unicodedata


def order(text: str) -> tuple[str, str]:
    """A key to sort by as dictionaries do: capitals and accents count only between words that are otherwise alike."""
    plain = "".join(each for each in unicodedata.normalize("NFKD", text) if not unicodedata.combining(each))
    return plain.casefold(), text
