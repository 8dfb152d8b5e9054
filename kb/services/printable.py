"""Text as feeds, agendas and mails may carry it."""

from __future__ import annotations

import re

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def printable(text: str) -> str:
    """`text` without the characters that XML 1.0 and RFC 5545 do not allow: what a PDF gave may have some."""
    return _CONTROLS.sub("", text)
