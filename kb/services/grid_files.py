"""What a grid of settings needs beside a table of trade, from files: shares of products, and codes of PRODCOM."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from kb.errors import InvalidInput
from kb.services.concentration_flows import pairs, shares_of

_PRODUCT = ("product", "code", "productcode", "commoditycode", "goederencode", "cn8", "hs6", "cn", "hs", "gn")
_SHARE = ("share", "aandeel")
_PRODCOM = ("prodcomcode", "prodcom")


def shares_of_products(path: Path) -> dict[str, float]:
    """Which share (0–1) of the imports of a product leaves again: CSV or XLSX with columns product and share. A code may be
    the beginning of others (`84`, `847130`). Raises InvalidInput, naming the file, row and column."""
    from kb.concentration.imports.cells import product, text

    rows = pairs(path, (_PRODUCT, _SHARE), "product and share (code, aandeel)")
    return shares_of(path.name, [(line, product(text(code)), share) for line, code, share in rows], "product")


def prodcom_codes(path: Path) -> dict[str, str]:
    """The PRODCOM code that each code of the Combined Nomenclature is part of: CSV or XLSX with columns commodity code and
    prodcom code, as Eurostat has it. A code that is part of several is left out, and so is a row with one of both. Raises
    InvalidInput, naming the file and the row."""
    from kb.concentration.imports.cells import product, text, unpadded

    found: defaultdict[str, set[str]] = defaultdict(set)
    for line, code, whole in pairs(path, (_PRODUCT, _PRODCOM), "commodity code and prodcom code"):
        part, of = product(text(code)), unpadded(text(whole))
        if not (part and of):  # what is made and has no code of trade, or the other way round
            continue
        if not (part.isdigit() and len(part) == 8):
            raise InvalidInput(
                f"{path.name}: row {line}: {code} and {whole}: a CN code of eight digits and a PRODCOM code are expected"
            )
        found[part].add(of)
    return {code: next(iter(wholes)) for code, wholes in found.items() if len(wholes) == 1}
