"""What several commands check of their arguments."""

from __future__ import annotations

import re

import click

from kb.errors import InvalidInput, UnknownIdentifier

_OWN = re.compile(r"[^\W_][\w.:-]{0,118}")


def identifier(_ctx: click.Context, _option: click.Parameter, text: str | None) -> str | None:
    """An id in its canonical spelling; one that no official series knows may be of the user's own making, in one word."""
    if text is None:
        return None
    from kb.domain.identifiers import parse_identifier

    try:
        return parse_identifier(text)
    except UnknownIdentifier:
        if _OWN.fullmatch(text):
            return text
    raise InvalidInput(f"--id: {text!r} is no identifier; expected one word, such as kst-35570-XVII-26")
