"""Opening what somebody has of the Chamber's data: a file or a folder, packed or not, in any of the forms it comes in."""

from __future__ import annotations

import gzip
import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

from kb.errors import InvalidInput
from kb.sources.tweede_kamer.edmx import Schema, read_schema
from kb.sources.tweede_kamer.joined import is_joined, read_joined
from kb.sources.tweede_kamer.odata import read_odata
from kb.sources.tweede_kamer.record import Read, Skipped
from kb.sources.tweede_kamer.syncfeed import read_syncfeed

_PEEK = 1 << 14
_SUFFIXES = (".json", ".jsonl", ".xml", ".gz")


def read_path(path: Path, described: Callable[[Schema], None]) -> Iterator[Read]:
    """The records of a file, or of every file in a folder, in the order of their names.

    `described` is given what the service says of itself where a file holds that. Raises InvalidInput for a file that cannot be
    read; in a folder such a file is told of and left out.
    """
    if path.is_dir():
        files = sorted(each for each in path.rglob("*") if each.suffix in _SUFFIXES and each.is_file())
        if not files:
            raise InvalidInput(
                f"{path}: no files here ({', '.join(_SUFFIXES)}); name a folder with answers of the service"
            )
        for file in files:
            try:
                yield from _read_file(file, described)
            except InvalidInput as fault:
                yield Skipped(str(file), str(fault).removeprefix(f"{file}: "))
    else:
        yield from _read_file(path, described)


def read_bytes(body: bytes, name: str, described: Callable[[Schema], None]) -> Iterator[Read]:
    """The records of an answer that was fetched."""
    yield from _read_stream(io.BytesIO(body), name, described)


def _read_file(path: Path, described: Callable[[Schema], None]) -> Iterator[Read]:
    try:
        with path.open("rb") as raw:
            packed = raw.read(2) == b"\x1f\x8b"
        with gzip.open(path) if packed else path.open("rb") as stream:
            yield from _read_stream(stream, str(path), described)
    except (OSError, EOFError) as fault:
        cause = getattr(fault, "strerror", None) or str(fault)
        raise InvalidInput(f"{path}: cannot be read ({cause}); check that it is there and whole") from fault
    except UnicodeDecodeError as fault:
        raise InvalidInput(f"{path}: no UTF-8 (byte {fault.start}); expected JSON or XML of the Chamber") from fault


def _read_stream(stream: Any, name: str, described: Callable[[Schema], None]) -> Iterator[Read]:
    seekable: IO[bytes] = stream
    head = seekable.read(_PEEK)
    seekable.seek(0)
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
    if start == b"<":
        if b"Edmx" in head:
            described(read_schema(seekable, name))
        else:
            yield from read_syncfeed(seekable, name)
    elif start in (b"{", b"["):
        with io.TextIOWrapper(seekable, encoding="utf-8-sig") as text:
            yield from read_joined(text, name) if _is_lines(head) else read_odata(text, name)
    else:
        cause = "empty" if not head.strip() else "neither JSON nor XML"
        raise InvalidInput(f"{name}: {cause}; expected an answer of the Chamber's OData or SyncFeed service")


def _is_lines(head: bytes) -> bool:
    """Whether the first line is an object of the joined form."""
    try:
        return is_joined(json.loads(head.partition(b"\n")[0]))
    except ValueError:
        return False
