"""An address with its wishes, and the addresses next to it: what links and forms of a page are made from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import urlencode

from web.reading import Reading


@dataclass(frozen=True)
class Place:
    """`path` with what its query says besides language and moment; what is empty is not said."""

    path: str
    reading: Reading
    told: Mapping[str, str] = field(default_factory=dict)

    def address(self, path: str | None = None, **changes: str | None) -> str:
        """The address with other wishes (None or empty: without), on this path or another."""
        said = {name: value for name, value in {**self.told, **changes}.items() if value}
        query = urlencode({**said, **self.reading.kept})
        return f"{path or self.path}?{query}" if query else path or self.path

    def without(self, *names: str) -> Place:
        """The same place without some wishes."""
        return replace(self, told={name: value for name, value in self.told.items() if name not in names})

    def hidden(self, *asked: str) -> Iterator[tuple[str, str]]:
        """What a form has to repeat that asks for the wishes `asked` itself: the other wishes, language and moment."""
        said = {**self.told, **self.reading.kept}
        return ((name, value) for name, value in said.items() if value and name not in asked)
