"""Which settings give, over a table, the figures that documents published: consistent with these, never their method."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kb.services.calculator import Kept, Tables
from kb.services.concentration_options import Options

if TYPE_CHECKING:
    import pandas as pd

    from kb.concentration.grid import Published


@dataclass(frozen=True)
class Held:
    """What was published, held against a table setting by setting."""

    told: Published
    settings: pd.DataFrame
    """Of each setting what `kb.concentration.grid.Cell` tells, those that fit first; `missing` is a text."""

    not_tried: tuple[str, ...]
    """Which settings are not among them, see `kb.concentration.grid.not_tried`."""

    @property
    def consistent(self) -> int:
        """How many settings give all that was published."""
        return int(self.settings["consistent"].sum())


def held_against(tables: Tables, kept: Kept, options: Options) -> tuple[Held, ...]:
    """Every published figure against that table, as its columns are read in `options`; nothing else of these counts.

    Raises InvalidInput for a table that cannot be computed with, TooMuch for one that takes too long.
    """
    from kb.concentration.grid import as_table, grid, not_tried, published

    read = replace(Options(), columns=options.columns, decimal=options.decimal, services=options.services)
    run = tables.run(kept, read)
    if _DRAWN not in run.drawn:
        flows = run.flows[run.flows["value"].notna()]
        without = not_tried(flows)
        run.drawn[_DRAWN] = tuple(Held(told, _listed(as_table(grid(flows, told))), without) for told in published())
    found: tuple[Held, ...] = run.drawn[_DRAWN]
    return found


_DRAWN = ("grid", "", "")


def _listed(settings: pd.DataFrame) -> pd.DataFrame:
    return settings.assign(missing=settings["missing"].map(" ".join))
