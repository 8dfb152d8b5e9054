"""The indicators, one line each, computed from statistics alone; and how sure each is where partners are kept secret."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

Formula = Callable[[pd.DataFrame], pd.Series]


@dataclass(frozen=True)
class Indicator:
    """What is computed, its range, and where the formula comes from."""

    name: str
    nl: str
    en: str
    formula: Formula
    range: str
    source: str


def _over(above: pd.Series, below: pd.Series) -> pd.Series:
    """`above / below`, undefined where there is nothing below."""
    return above / below.where(below > 0)


def _share(above: pd.Series, below: pd.Series) -> pd.Series:
    """The same, without what adding up floating numbers puts above 1."""
    return _over(above, below).clip(upper=1.0)


def _hhi_norm(stats: pd.DataFrame) -> pd.Series:
    lowest = 1 / stats["n"].where(stats["n"] > 1)
    return (stats["hhi"] - lowest) / (1 - lowest)


def _low(stats: pd.DataFrame) -> pd.Series:
    """What is hidden spread so thin that it adds nothing to the squares."""
    return _share(stats["squares"], (stats["chosen"] + stats["hidden"]) ** 2)


def _high(stats: pd.DataFrame) -> pd.Series:
    """What is hidden is all of the largest partner."""
    top, hidden = stats["top1"], stats["hidden"]
    squares = stats["squares"] - top**2 + (top + hidden) ** 2
    return _share(squares, (stats["chosen"] + hidden) ** 2)


def _share_of_top(count: int) -> Formula:
    names = [f"top{rank}" for rank in range(1, count + 1)]
    return lambda s: _share(sum((s[name] for name in names[1:]), s[names[0]]), s["chosen"])


def _outside(stats: pd.DataFrame) -> pd.Series:
    """What is known to come from outside the EU27 of 2020, from open and from secret partners."""
    return stats["extra"] + stats["extra_hidden"]


def _outside_share(stats: pd.DataFrame, more: str = "") -> pd.Series:
    """What comes from outside, and `more`, as a part of all that is imported."""
    above = _outside(stats) + stats[more] if more else _outside(stats)
    return _share(above, stats["total"] + stats["intra"])


def _where_known(figure: pd.Series, stats: pd.DataFrame) -> pd.Series:
    """`figure`, undefined where of nothing that was imported the side of the Union's border is known."""
    unplaced = stats["unplaced"]
    if not unplaced.any():
        return figure
    return figure.mask((unplaced > 0) & (unplaced >= (stats["total"] + stats["intra"]) * (1 - _ROUNDING)))


def _bound(more: str = "") -> Formula:
    """The same share, where all that is on an unknown side came from within or, as `more`, from outside."""
    return lambda s: _outside_share(s, more) if s["unplaced"].any() else s["cdi2"]


def _beyond_squares(amounts: pd.Series) -> pd.Series:
    """Amounts whose square is no number, or none above 0."""
    return (amounts > 0) & ~(amounts**2).between(0, np.inf, inclusive="neither")


_ROUNDING = 1e-12
"""What sums of the same amounts in another order may differ by, as a part of them."""
_EC = "SWD(2021) 352, as quoted in public code"
INDICATORS = (
    Indicator("hhi", "HHI", "HHI", lambda s: _share(s["squares"], s["chosen"] ** 2), "1/n–1",
              "Herfindahl–Hirschman: sum of squared shares"),
    Indicator("hhi_points", "HHI in punten", "HHI in points", lambda s: s["hhi"] * 10_000, "0–10000", "US DOJ"),
    Indicator("hhi_norm", "genormaliseerde HHI", "normalised HHI", _hhi_norm, "0–1", "(H − 1/n)/(1 − 1/n), n > 1"),
    Indicator("n_eff", "effectief aantal", "effective number", lambda s: 1 / s["hhi"], "1–n", "Hill number of order 2"),
    Indicator("cr1", "aandeel grootste", "largest share", _share_of_top(1), "0–1", "concentration ratio"),
    Indicator("cr3", "aandeel drie grootste", "three largest", _share_of_top(3), "0–1", "concentration ratio"),
    Indicator("cdi1", "HHI van buiten de EU", "extra-EU HHI",
              lambda s: _share(s["extra_squares"], s["extra"] ** 2), "0–1", _EC),
    Indicator("cdi2", "aandeel van buiten de EU", "extra-EU share",
              lambda s: _where_known(_outside_share(s), s), "0–1", _EC),
    Indicator("cdi3", "invoer van buiten de EU op uitvoer", "extra-EU imports to exports",
              lambda s: _where_known(_over(_outside(s), s["exports"]), s), "0–∞", _EC),
    Indicator("hhi_low", "HHI, laagst", "HHI, lowest", _low, "0–1", "secret trade spread thin"),
    Indicator("hhi_high", "HHI, hoogst", "HHI, highest", _high, "0–1", "secret trade all of the largest partner"),
    Indicator("cdi2_low", "aandeel van buiten de EU, laagst", "extra-EU share, lowest", _bound(), "0–1",
              "secret trade of an unknown side all from within"),
    Indicator("cdi2_high", "aandeel van buiten de EU, hoogst", "extra-EU share, highest", _bound("unplaced"), "0–1",
              "secret trade of an unknown side all from outside"),
)  # fmt: skip
"""A further indicator is a further line; its formula may use those above it."""
_TESTS: tuple[tuple[str, Formula], ...] = (
    ("no-valid-rows", lambda s: s["total"].isna()),
    ("no-trade", lambda s: s["total"] == 0),
    ("all-confidential", lambda s: (s["chosen"] == 0) & (s["hidden"] > 0)),
    ("no-trade-with-these-partners", lambda s: (s["total"] > 0) & (s["chosen"] == 0) & (s["hidden"] == 0)),
    ("no-open-partner-outside", lambda s: (s["chosen"] > 0) & (s["extra"] == 0)),
    ("one-partner", lambda s: s["n"] == 1),
    ("no-export-data", lambda s: s["exports"].isna()),
    ("no-exports", lambda s: s["exports"] == 0),
    ("beyond-squares", lambda s: _beyond_squares(s["chosen"]) | _beyond_squares(s["extra"])),
)
REASONS = {
    "no-valid-rows": "no row of it has a value that can be used: nothing is known, not even the total",
    "no-trade": "its total is 0",
    "all-confidential": "all that was imported from the chosen partners is secret: the index may be anything; where not "
    "even the side of the Union's border is known (`cdi2_low` 0, `cdi2_high` 1), `cdi2` and `cdi3` are undefined too",
    "no-trade-with-these-partners": "nothing was imported from the chosen partners",
    "no-open-partner-outside": "no partner outside the EU27 of 2020 is known: nothing came from there, or only from secret ones; "
    "`cdi1` is undefined",
    "one-partner": "there is one partner: `hhi_norm` is undefined",
    "no-export-data": "the table holds no exports of it: `cdi3` is unknown",
    "no-exports": "its exports are 0: `cdi3` is beyond any limit, and counts as above it",
    "beyond-squares": "its amounts are too large or too small to be squared: see their unit",
    "years-missing": "the rule judges an average over years (`average`) of which the table, or the year asked for, lacks some "
    "(`years_missing`): the figures are of the single year, and there is no verdict",
    "mixed-units": "its quantities come in several units, and quantities were asked",
}
"""Why something is undefined in a row."""


def indicators(stats: pd.DataFrame) -> pd.DataFrame:
    """`stats` with a column for each of INDICATORS, `top_partner`, and `reason`: why some are undefined (NaN)."""
    found = stats.assign(**{each.name: each.formula for each in INDICATORS}, top_partner=stats["top1_code"])
    return found.assign(reason=_reasons(stats))


def _reasons(stats: pd.DataFrame) -> npt.NDArray[np.object_]:
    """The reasons that hold for each row in one text, or None; each combination is written once."""
    which = np.zeros(len(stats), dtype=np.uint16)
    for bit, (_, test) in enumerate(_TESTS):
        which |= test(stats).to_numpy(dtype=bool).astype(np.uint16) << np.uint16(bit)
    told = [
        "; ".join(name for bit, (name, _) in enumerate(_TESTS) if number >> bit & 1) or None
        for number in range(1 << len(_TESTS))
    ]
    return np.array(told, dtype=object)[which]
