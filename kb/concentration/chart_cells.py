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
    flows: pd.DataFrame, product: str, partners: PartnerSet, by: str = "value", *, reporter: str = "", average: str = ""
) -> tuple[pd.DataFrame, str]:
    """The imports of a product by one reporter from open partners of the set, in its latest year; and what that is called.

    Without `reporter` it is the one that imports most of it in the latest year. `by` (value or quantity) comes as `value`.
    Where `flows` are averages, `average` says over which years. Without such imports the table is empty.
    """
    cells = _imports(flows, product, partners, by)
    cells = cells[cells["reporter"] == reporter] if reporter else cells
    cells = cells[cells["period"] == cells["period"].max()]
    if cells.empty:
        return cells, product
    chosen = cells.groupby("reporter", observed=True)["value"].sum().idxmax()
    named = ", ".join([product, " ".join(filter(None, (str(chosen), average or str(int(cells["period"].max())))))])
    return cells[cells["reporter"] == chosen], named


def reporters(flows: pd.DataFrame, product: str, partners: PartnerSet, by: str = "value") -> list[str]:
    """Whose imports of a product can be drawn, by letter."""
    return sorted(str(code) for code in _imports(flows, product, partners, by)["reporter"].unique())


def _imports(flows: pd.DataFrame, product: str, partners: PartnerSet, by: str) -> pd.DataFrame:
    cells = flows[(flows["product"] == product) & (flows["flow"] == IMPORT) & ~flows["confidential"].astype(bool)]
    cells = cells.assign(value=cells[by].astype(float))
    cells = cells[cells["value"] > 0]
    places = zip(cells["partner"], cells["period"], strict=True)
    chosen = [_OUTSIDE[partners](str(code), int(period)) for code, period in places]
    return cells[pd.Series(chosen, index=cells.index, dtype=bool)]
