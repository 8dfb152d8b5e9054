"""Numbers as people and programs write them: `1.234,5`, `1,234.5`, `1 234.5`, `12e3`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import pandas as pd

NOTHING = frozenset({"", "-", "–", ":", ".", "..", "x", "c", "na", "n/a", "nan", "null", "none", "<na>"})
"""What stands where there is no number (Eurostat writes `:` and `c`, CBS `.` and `x`)."""
_BLANKS = dict.fromkeys(map(ord, "  \t\u202f\u2009'’"))
_SIGNS = re.compile(r"^(?:€|\$|EUR|USD)|(?:€|EUR|USD)$")
_MARKED = re.compile(r"[+-]?([0-9]*)([.,])([0-9]*)(?:[eE][+-]?[0-9]{1,3})?")


@dataclass(frozen=True)
class Evidence:
    """A place that leaves no doubt which mark is the decimal one."""

    mark: str
    line: object
    text: str
    column: str

    def __str__(self) -> str:
        return f"row {self.line}, column {self.column} writes {self.text}"


@dataclass(frozen=True)
class Mark:
    """The decimal mark of a file, `.` or `,`, and whether someone or something tells it: if not it is guessed."""

    sign: str
    sure: bool = True


def evidence(texts: pd.Series) -> dict[str, Evidence]:
    """For each decimal mark, the first place that only it explains. The index of `texts` is the line, its name the column."""
    words = texts[_marked(texts)].drop_duplicates()
    words = words[~_matches(words, _EITHER)]
    first = next(_clear(words), None)
    if first is None:
        return {}
    others = words[~_matches(words, _ONLY[first.mark])]
    second = next((each for each in _clear(others) if each.mark != first.mark), None)
    return {each.mark: each for each in (first, second) if each is not None}


def _marked(texts: pd.Series) -> pd.Series:
    """Which cells are texts with a point or a comma."""
    if isinstance(texts.dtype, pd.StringDtype):
        return texts.str.contains("[.,]", na=False)
    return texts.map(lambda cell: isinstance(cell, str) and ("," in cell or "." in cell)).astype(bool)


def _clear(words: pd.Series) -> Iterator[Evidence]:
    for line, text in words.items():
        mark = decimal_mark(str(text))
        if mark:
            yield Evidence(mark, line, str(text), str(words.name))


def _matches(cells: pd.Series, form: str) -> pd.Series:
    """Which cells have that form; of a column that is not all text none is said to have it.

    What most cells of a large file look like is told of all at once; the others are looked at one by one.
    """
    if isinstance(cells.dtype, pd.StringDtype):
        return cells.str.fullmatch(form, na=False)
    return pd.Series(False, index=cells.index)


def decimal_mark(text: str) -> str | None:
    """The decimal mark of `text`, or None where it may be a mark of thousands as well, or none is there."""
    bare = _bare(text)
    marks = re.findall(r"[.,]", bare)
    if len(set(marks)) == 2:
        return marks[-1] if _grouped(bare, marks[-1]) else None
    if len(marks) > 1:
        return _other(marks[0]) if _grouped(bare, _other(marks[0])) else None
    split = _MARKED.fullmatch(bare)
    return split[2] if split and not _like_thousands(split) else None


def either(texts: pd.Series) -> pd.Series:
    """The mark of each text that is a number of thousands or one of decimals (1.234), empty for all others."""
    codes, unique = pd.factorize(texts, use_na_sentinel=False)
    different = pd.Series(unique)
    doubtful = different[~_matches(different, _NEITHER)]
    marks = pd.Series([_mark_of_either(cell) for cell in doubtful], index=doubtful.index, dtype=object)
    return pd.Series(marks.reindex(codes, fill_value="").to_numpy(), index=texts.index)


def _mark_of_either(cell: object) -> str:
    split = _MARKED.fullmatch(_bare(cell)) if isinstance(cell, str) else None
    return split[2] if split and _like_thousands(split) else ""


def _like_thousands(split: re.Match[str]) -> bool:
    before, _, after = split.groups()
    return len(after) == 3 and 1 <= len(before) <= 3 and not before.startswith("0")


def parse(texts: pd.Series, decimal: str) -> tuple[pd.Series, pd.Series]:
    """The numbers of `texts` (NaN where there is none), and where something stands that is no number."""
    numbers = pd.to_numeric(texts, errors="coerce") if decimal == "." else None
    if numbers is None or not numbers.notna().all():
        numbers = _by_unique(texts, decimal)
    numbers = numbers.astype(float)
    numbers = numbers.where(numbers.abs() != float("inf"))
    unread = texts[numbers.isna()]
    wrong = pd.Series(False, index=texts.index)
    wrong.loc[unread.index[[not is_nothing(cell) for cell in unread]]] = True
    return numbers, wrong


def is_nothing(cell: object) -> bool:
    """Whether `cell` says that there is no number."""
    return cell is None or cell != cell or str(cell).strip().lower() in NOTHING


def _by_unique(texts: pd.Series, decimal: str) -> pd.Series:
    codes, unique = pd.factorize(texts)
    different = pd.Series(unique)
    usual = _matches(different, _USUAL[decimal])
    bare = different[usual].astype("str").str.replace(_other(decimal), "", regex=False)
    read = bare.str.replace(decimal, ".", regex=False).astype(float)
    others = different[~usual]
    rest = pd.Series([number(cell, decimal) for cell in others], index=others.index, dtype=float)
    numbers = pd.concat([read, rest])
    return pd.Series(numbers.reindex(codes).to_numpy(), index=texts.index)


def number(cell: object, decimal: str) -> float:
    """The number that `cell` writes; NaN where it writes none, or one grouped in no known way."""
    if isinstance(cell, int | float):
        return float(cell)
    bare = _bare(str(cell))
    if not _grouped(bare, decimal):
        return float("nan")
    return float(bare.replace(_other(decimal), "").replace(decimal, "."))


def choose(found: Iterable[Evidence], fallback: str) -> str:
    """The one mark that the evidence agrees on; `fallback` where there is none. Raises ValueError where it is split."""
    marks = {each.mark: each for each in found}
    if len(marks) == 2:
        raise ValueError(f"{marks['.']} and {marks[',']}")
    return next(iter(marks), fallback)


def _bare(text: str) -> str:
    return _SIGNS.sub("", text.strip()).translate(_BLANKS)


def _other(mark: str) -> str:
    return "," if mark == "." else "."


def _grouped(bare: str, decimal: str) -> bool:
    """Whether `bare` is a number with this decimal mark, and any thousands marked in threes."""
    return bool(_FORMS[decimal].fullmatch(bare) and _DIGIT_BEFORE_POWER.match(bare))


_DIGIT_BEFORE_POWER = re.compile(r"[+-]?[.,]?[0-9]")
_FORMS = {
    decimal: re.compile(
        rf"[+-]?(?:[0-9]+|[0-9]{{1,3}}(?:[{_other(decimal)}][0-9]{{3}})+)?(?:[{decimal}][0-9]*)?(?:[eE][+-]?[0-9]{{1,3}})?"
    )
    for decimal in (".", ",")
}
_EITHER = r"[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}"
"""Texts that may be of thousands or of decimals, as most of them are written."""
_NEITHER = r"[+-]?[0-9]*(?:[.,](?:[0-9]{0,2}|[0-9]{4,}))?"
"""Texts that cannot be both, as most of them are written."""
_ONLY = {
    mark: rf"[+-]?(?:[0-9]+|[1-9][0-9]{{0,2}}(?:[{_other(mark)}][0-9]{{3}})+)(?:[{mark}][0-9]+)?" for mark in (".", ",")
}
"""Texts that say nothing for the other mark, as most of them are written."""
_USUAL = {
    mark: rf"[+-]?(?:[0-9]{{1,15}}|[0-9]{{1,3}}(?:[{_other(mark)}][0-9]{{3}}){{1,4}})(?:[{mark}][0-9]{{1,9}})?"
    for mark in (".", ",")
}
"""Numbers as most of them are written."""
