"""Where the site computes with a table in a given way: what an address of the calculator says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from kb.services.concentration_options import Options

_USUAL = (("rules", "ec-2021"), ("partners", "all"), ("by", "value"), ("transit", "none"), ("exports", "all"))
"""What an address leaves out."""
_LARGEST = 10**15
"""A least value that an address can say lies below it."""


def parameters(options: Options) -> list[tuple[str, str]]:
    """What an address says, without what is as usual. A table of changes of codes is named by the folder that it is kept in
    (`kb.services.calculator.Tables.codes`)."""
    told = [(name, str(getattr(options, name))) for name, usual in _USUAL if getattr(options, name) != usual]
    told += [(name, "1") for name in ("reverse", "services") if getattr(options, name)]
    told += [("least", f"{options.min_value:.0f}")] if options.min_value else []
    told += [
        (name, str(getattr(options, name)))
        for name in ("year", "level", "to_year", "decimal")
        if getattr(options, name)
    ]
    told += [("codes", Path(options.concordance).parent.name)] if options.concordance else []
    told += [("share", f"{partner}={share!r}") for partner, share in options.re_exports.items()]
    return told + [("column", f"{ours}={theirs}") for ours, theirs in options.columns.items()]


def can_say(options: Options) -> bool:
    """Whether the site computes in that way: not with a least value in parts of one."""
    return options.min_value == int(options.min_value) and 0 <= options.min_value < _LARGEST


def address_of(manifest: Mapping[str, Any], product: str | None) -> str:
    """Where the site computes with the table of a manifest in the same way, while it is there; empty where it cannot."""
    options = Options(**manifest["options"])
    if options.concordance:
        place = Path(manifest["concordance"]["sha256"][:32], options.concordance)
        options = replace(options, concordance=str(place))
    if not can_say(options):
        return ""
    asked = parameters(options) + ([("product", product)] if product else [])
    return f"/calculator/{manifest['input']['sha256'][:32]}" + (f"?{urlencode(asked)}" if asked else "")
