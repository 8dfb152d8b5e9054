"""An address with its wishes, and the addresses next to it: what links and forms of a page are made from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import urlencode

from web.reading import Reading


def address_of(path: str, said: Iterable[tuple[str, str]]) -> str:
    """`path` with what is said in its query, in that order."""
    query = urlencode(list(said))
    return f"{path}?{query}" if query else path


def toggled(chosen: tuple[str, ...], value: str) -> tuple[str, ...]:
    """The values with one more chosen, or with that one no longer chosen."""
    return tuple(each for each in chosen if each != value) if value in chosen else (*chosen, value)


@dataclass(frozen=True)
class Place:
    """`path` with what its query says besides language and moment; what is empty is not said."""

    path: str
    reading: Reading
    told: Mapping[str, str] = field(default_factory=dict)

    def address(self, path: str | None = None, **changes: str | None) -> str:
        """The address with other wishes (None or empty: without), on this path or another."""
        said = {name: value for name, value in {**self.told, **changes}.items() if value}
        return address_of(path or self.path, {**said, **self.reading.kept}.items())

    def without(self, *names: str) -> Place:
        """The same place without some wishes."""
        return replace(self, told={name: value for name, value in self.told.items() if name not in names})

    def hidden(self, *asked: str) -> Iterator[tuple[str, str]]:
        """What a form has to repeat that asks for the wishes `asked` itself: the other wishes, language and moment."""
        said = {**self.told, **self.reading.kept}
        return ((name, value) for name, value in said.items() if value and name not in asked)
