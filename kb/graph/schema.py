"""What the declared model says of itself: every record and field with its term, target and constraints, as plain data."""

from __future__ import annotations

import re
import types
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args, get_origin

from pydantic.fields import FieldInfo

from kb.domain import model as _everything  # noqa: F401 - importing it declares every record
from kb.domain.entity import Declared, Entity, Registered
from kb.domain.model import ENTITIES
from kb.domain.terms import Caption, Language, Term


@dataclass(frozen=True)
class Property:
    """A declared field. `target` is the kind of thing it points to; `type` the Python type without None."""

    name: str
    term: Term | None
    caption: Term | Caption
    """What people call it."""
    type: type
    target: str | None
    key: bool
    required: bool
    unique: bool
    optional: bool
    """Whether it may be empty; a field with a default that is not None is always there."""
    limits: tuple[tuple[str, int | float | str], ...]
    """What a value has to keep to, as `min_length`, `max_length`, `ge`, `le` or `pattern`, and the limit."""

    @property
    def constraints(self) -> tuple[str, ...]:
        """The limits as people read them."""
        return tuple(_LIMITS[name].format(limit) for name, limit in self.limits)

    @property
    def language(self) -> Language | None:
        """The language its text is in, where the name says so."""
        return "nl" if self.name.endswith("_nl") else "en" if self.name.endswith("_en") else None


@dataclass(frozen=True)
class Record:
    """A declared class. `slug` is its part of an address; `edge` tells that its term is a property, not a class."""

    model: type[Declared]
    slug: str
    term: Term
    properties: tuple[Property, ...]

    @property
    def edge(self) -> bool:
        """Whether a row is one statement (a mover, a synonym) and not a thing of its own."""
        return self.term.iri.partition(":")[2][0].islower()

    @property
    def keys(self) -> tuple[str, ...]:
        """The names of the fields that identify a row."""
        return tuple(each.name for each in self.properties if each.key)


@cache
def records() -> tuple[Record, ...]:
    """Every declared record: entities in the order in which they are shown, then the others by name."""
    found = {each for each in _descendants(Declared) if "term" in vars(each) and each is not Registered}
    order: dict[type[Declared], int] = {model: place for place, model in enumerate(ENTITIES.values())}
    return tuple(record(each) for each in sorted(found, key=lambda each: (order.get(each, len(order)), each.__name__)))


@cache
def record(model: type[Declared]) -> Record:
    """The record that `model`, or the class it was made a table from, declares."""
    declared: type[Declared] = next(each for each in model.__mro__ if "term" in vars(each))
    properties = tuple(_property(name, info) for name, info in declared.model_fields.items())
    return Record(declared, _slug(declared), declared.term, properties)


def _descendants(model: type[Declared]) -> set[type[Declared]]:
    children = {each for each in model.__subclasses__() if each.__module__.startswith("kb.domain.")}
    return children.union(*map(_descendants, children))


def _slug(model: type[Declared]) -> str:
    if issubclass(model, Entity):
        return model.kind
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", model.__name__).lower()


def _property(name: str, info: FieldInfo) -> Property:
    target = _column_setting(info, "foreign_key")
    key = _column_setting(info, "primary_key") is True
    term = next((each for each in info.metadata if isinstance(each, Term)), None)
    return Property(
        name=name,
        term=term,
        caption=term or next(each for each in info.metadata if isinstance(each, Caption)),
        type=_plain_type(info.annotation),
        target=target.partition(".")[0] if isinstance(target, str) and not (key and name == "id") else None,
        key=key,
        required=info.is_required(),
        unique=_column_setting(info, "unique") is True,
        optional=type(None) in get_args(info.annotation),
        limits=tuple(_limits(info)),
    )


def _column_setting(info: FieldInfo, name: str) -> object:
    holders = [info, *info.metadata]
    return next((value for each in holders if isinstance(value := getattr(each, name, None), str | bool)), None)


def _plain_type(annotation: Any) -> type:
    """The one type in `X | None` or `Annotated[X, …]`."""
    while get_origin(annotation) is not None:
        inner = [each for each in get_args(annotation) if each is not types.NoneType]
        annotation = inner[0]
    plain: type = annotation
    return plain


_LIMITS = {
    "min_length": "{} characters or more",
    "max_length": "at most {} characters",
    "ge": "at least {}",
    "le": "at most {}",
    "pattern": "`{}`",
}


def _limits(info: FieldInfo) -> Iterator[tuple[str, int | float | str]]:
    for name in _LIMITS:
        found = [limit for each in info.metadata if (limit := getattr(each, name, None)) is not None]
        if found:  # the strictest of a field and of the type it is made from
            yield name, max(found) if name in {"min_length", "ge"} else min(found)
