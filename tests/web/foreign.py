"""Words that stand on a page in another language than the page says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

DUTCH = frozenset(
    ["de", "het", "een", "en", "niet", "voor", "op", "met", "te", "dat", "die", "zijn", "wordt", "naar", "ook", "bij"]
)
"""Words that a Dutch sentence hardly does without, and that an English one does not have."""


def unmarked(tree: Any) -> Iterator[str]:
    """Stretches of Dutch that a reader of an English page is told without a mark of their language.

    What somebody typed, and what is no text for people, stands there as it is.
    """
    code = "ancestor::script or ancestor::code or ancestor::pre or ancestor::textarea"
    for text in tree.xpath(f"//main//text()[not({code} or ancestor::a[@rel='external'])]"):
        (language,) = text.getparent().xpath("ancestor-or-self::*[@lang][1]/@lang")
        if language == "en" and len(DUTCH & set(re.findall(r"[a-z]+", text.casefold()))) >= 2:
            yield " ".join(text.split())[:160]
