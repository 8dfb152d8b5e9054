"""What a page with a form tells programs: where to send it, and what it takes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Field:
    """A field of a form, in English as the rest of the API is described."""

    name: str
    description: str
    required: bool = False


@dataclass(frozen=True)
class Form:
    """A form: `action` is the address to send it to by POST, as `media_type`, in `most_bytes` at most."""

    action: str
    media_type: str
    most_bytes: int
    fields: tuple[Field, ...]


MULTIPART, URLENCODED = "multipart/form-data", "application/x-www-form-urlencoded"
