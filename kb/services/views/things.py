"""A thing as it is named wherever it is shown."""

from __future__ import annotations

from dataclasses import dataclass

from kb.domain.alphabet import order
from kb.domain.terms import Language


class Named:
    """What has a name in Dutch and, where there is one, in English."""

    label_nl: str
    label_en: str | None

    @property
    def english(self) -> str:
        """Its name for readers of English: the Dutch one where there is no other."""
        return self.label_en or self.label_nl

    def label(self, language: Language = "nl") -> str:
        """Its name for readers of a language."""
        return self.english if language == "en" else self.label_nl


@dataclass(frozen=True)
class Ref(Named):
    """A thing by its id (`motion/kst-21501-02-2383`) and names."""

    id: str
    kind: str
    label_nl: str
    label_en: str | None = None

    @property
    def path(self) -> str:
        """Its address on the site, without the base."""
        return f"/{self.id}"

    def place(self, language: Language = "nl") -> tuple[str, str, str]:
        """What things are sorted by, so that they stand as in the dictionary of who reads `language`."""
        return *order(self.label(language)), self.id
