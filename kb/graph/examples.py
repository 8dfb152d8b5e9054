"""Worked example queries: one file each in `queries/`, with a title and an explanation in both languages at its head."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import resources

from kb.domain.terms import LANGUAGES, Language
from kb.graph.vocabulary import OWN_BASE, Vocabulary

_HEAD = re.compile(r"# (title|about) (nl|en): (.+)\n")


@dataclass(frozen=True)
class Example:
    """A question and the query that answers it."""

    name: str
    """`requests-per-motion`."""
    title: dict[Language, str]
    about: dict[Language, str]
    query: str
    """Under the product's own base address."""

    def label(self, language: Language) -> str:
        """The question, in words."""
        return self.title[language]

    def under(self, vocabulary: Vocabulary) -> str:
        """The query under an installation's base address."""
        return self.query.replace(OWN_BASE, vocabulary.base_url.rstrip("/"))


@cache
def examples() -> dict[str, Example]:
    """All examples by name, in the order in which they are shown."""
    files = (each for each in resources.files("kb.graph").joinpath("queries").iterdir() if each.name.endswith(".rq"))
    found = (_read(each.name, each.read_text(encoding="utf-8")) for each in sorted(files, key=lambda each: each.name))
    return {each.name: each for each in found}


def _read(file: str, text: str) -> Example:
    head = {(what, language): words for what, language, words in _HEAD.findall(text)}
    name = re.sub(r"^\d+-|\.rq$", "", file)
    title, about = ({each: head[what, each] for each in LANGUAGES} for what in ("title", "about"))
    return Example(name, title, about, _HEAD.sub("", text))
