"""The files that a run of the calculator is asked to leave: its table, a chart, its manifest; all of them or none."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kb.errors import InvalidInput
from kb.files import whole_or_nothing

if TYPE_CHECKING:
    import pandas as pd

    from kb.concentration.charts import Drawing
    from kb.services.concentration import Run

Files = Sequence[tuple[Path, bytes]]


@dataclass(frozen=True)
class Wanted:
    """What is asked to be shown of a run, and where files of it go."""

    product: str | None
    sweep: bool
    stability: bool
    language: str
    out: Path | None
    chart: Path | None
    manifest: Path | None

    def check_places(self) -> None:
        """Raises InvalidInput for a file that cannot be written, before anything is computed."""
        from kb.services.concentration_files import ENDINGS

        endings = tuple(ENDINGS) if self.sweep or self.stability else (*ENDINGS, ".ttl")
        if self.out and self.out.suffix.lower() not in endings:
            raise InvalidInput(f"{self.out}: written can be {', '.join(endings)}; choose one of these endings")
        if self.chart and self.chart.suffix.lower() != ".svg":
            raise InvalidInput(f"{self.chart}: a chart is drawn as .svg; choose that ending")
        for place in filter(None, (self.out, self.chart)):
            if not place.parent.is_dir():
                raise InvalidInput(f"{place}: there is no folder {place.parent}; make it first")

    def table(self, found: Run, *, made_up: bool) -> pd.DataFrame:
        """The table that was asked for. Raises InvalidInput for a product that is not in it."""
        from kb.services.concentration_files import stable, swept, table_of

        if self.product:
            whole = table_of(found, made_up=made_up)
            if self.product not in set(whole["product"]):
                known = ", ".join(sorted(set(whole["product"]))[:8])
                raise InvalidInput(f"{self.product}: not a product of this table; there are {known}, …")
            return whole
        if self.sweep:
            return swept(found, made_up=made_up)
        return stable(found, made_up=made_up) if self.stability else table_of(found, made_up=made_up)

    def rows(self, found: Run, *, made_up: bool) -> list[dict[str, Any]]:
        """What programs get."""
        from kb.services.concentration_files import as_rows

        if not self.product and (self.sweep or self.stability):
            return as_rows(self.table(found, made_up=made_up))
        rows = [row for row in found.rows if self.product in (None, row["product"])]
        return [{**row, "made_up": made_up} for row in rows]

    def files(self, found: Run, runs: Path, *, made_up: bool) -> Files:
        """Each file with its content, the manifest last; that lies in `runs` where no place was asked."""
        made: list[tuple[Path, bytes]] = []
        table = self.table(found, made_up=made_up)
        if self.out:
            made.append((self.out, _table(found, table, self.out, made_up=made_up)))
        if self.chart:
            made.append((self.chart, self._drawn(found).svg(made_up=made_up).encode()))
        place = self.manifest or runs / f"{found.manifest['result_sha256'][:12]}.json"
        told = json.dumps(found.manifest, ensure_ascii=False, indent=1) + "\n"
        return [*made, (place, told.encode())]

    def _drawn(self, found: Run) -> Drawing:
        from kb.concentration import charts
        from kb.concentration.sensitivity import sweep

        if self.product:
            return _shares(found, self.product, self.language)
        if self.sweep:
            return charts.curve(sweep(found.table), self.language)
        drawn = charts.heat_map if self.stability else charts.quadrant
        return drawn(found.table, self.language)


def _shares(found: Run, product: str, language: str) -> Drawing:
    from kb.concentration import charts
    from kb.concentration.chart_cells import of_product
    from kb.concentration.statistics import PartnerSet

    options = found.manifest["options"]
    partners = PartnerSet(options["partners"])
    cells, title = of_product(found.flows, product, partners, options["by"], average=found.average_of(product))
    if cells.empty:
        raise InvalidInput(f"{product}: nothing can be drawn; no open import of it from these partners is known")
    return charts.shares(cells, title, language, partners)


def _table(found: Run, table: pd.DataFrame, place: Path, *, made_up: bool) -> bytes:
    from kb.services.concentration_files import content
    from kb.services.takeaway.cube import cube

    if place.suffix.lower() == ".ttl":
        return cube(found, place.absolute().as_uri(), made_up=made_up).encode()
    return content(table, place.suffix.lower())


def write(files: Files) -> None:
    """Write each. Raises InvalidInput where one cannot be."""
    for place, content in files:
        place.parent.mkdir(parents=True, exist_ok=True)
        with whole_or_nothing(place) as out:
            out.write(content)
