"""Of which imports of one product the shares are drawn: the same for whoever asks."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd

from kb.concentration.countries import in_eu_2020, in_eu_dated
from kb.concentration.statistics import PartnerSet
from kb.concentration.table import IMPORT

_OUTSIDE: dict[PartnerSet, Callable[[str, int], bool]] = {
    PartnerSet.ALL: lambda _code, _year: True,
    PartnerSet.EXTRA_EU: lambda code, _year: not in_eu_2020(code),
    PartnerSet.EXTRA_EU_DATED: lambda code, year: not in_eu_dated(code, year),
}


def of_product(
    flows: pd.DataFrame, product: str, partners: PartnerSet, by: str = "value", average: str = ""
) -> tuple[pd.DataFrame, str]:
    """The imports of a product by one reporter from open partners of the set, in its latest year; and what that is called.

    Of several reporters it is the one that imports most of it. `by` (value or quantity) comes as `value`. Where `flows` are
    averages, `average` says over which years. Without such imports the table is empty.
    """
    cells = flows[(flows["product"] == product) & (flows["flow"] == IMPORT) & ~flows["confidential"].astype(bool)]
    cells = cells.assign(value=cells[by].astype(float))
    cells = cells[cells["value"] > 0]
    year = int(cells["period"].max()) if len(cells) else 0
    cells = cells[cells["period"] == year]
    cells = cells[[_OUTSIDE[partners](str(code), year) for code in cells["partner"]]]
    if cells.empty:
        return cells, product
    reporter = cells.groupby("reporter", observed=True)["value"].sum().idxmax()
    named = ", ".join([product, " ".join(filter(None, (str(reporter), average or str(year))))])
    return cells[cells["reporter"] == reporter], named
