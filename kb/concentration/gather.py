"""Columns of a file on disk, gathered part by part: little more memory than what they become."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import pandas as pd

if TYPE_CHECKING:
    import pyarrow as pa


class Numbers:
    """A column of numbers, gathered part by part."""

    def __init__(self) -> None:
        self._parts: list[npt.NDArray[Any]] = []

    def take(self, part: pa.Array) -> None:
        """Add a part."""
        self._parts.append(part.to_numpy(zero_copy_only=False))

    def together(self, kind: Any) -> npt.NDArray[Any]:
        """All parts as one array."""
        return np.concatenate([np.empty(0, dtype=kind), *self._parts]).astype(kind, copy=False)


class Words:
    """A column of names, gathered part by part: each part of a file has numbers of its own for them."""

    def __init__(self) -> None:
        self._parts: list[npt.NDArray[Any]] = []
        self._names: dict[str, int] = {}

    def take(self, part: pa.Array) -> None:
        """Add a part."""
        numbers = [self._names.setdefault(name, len(self._names)) for name in part.dictionary.to_pylist()]
        meant = np.array([*numbers, -1], dtype=np.min_scalar_type(-max(len(self._names), 1)))
        indices = part.indices.fill_null(len(numbers)) if part.null_count else part.indices
        self._parts.append(meant.take(indices.to_numpy(), mode="clip"))

    def together(self, _: Any) -> pd.Categorical:
        """All parts as one, with the names in their order, so that codes sort as names do; the smallest numbers."""
        names = sorted(self._names)
        ranks = {name: rank for rank, name in enumerate(names)}
        meant = np.array([*(ranks[name] for name in self._names), -1], dtype=np.min_scalar_type(-max(len(names), 1)))
        codes = np.concatenate([meant[:0], *(meant[part] for part in self._parts)])
        return pd.Categorical.from_codes(codes, categories=pd.Index(names, dtype="str"), validate=False)
