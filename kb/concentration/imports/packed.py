"""The one file in a packed file or an archive."""

from __future__ import annotations

import bz2
import gzip
import lzma
import zipfile
import zlib
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, cast

from kb.concentration.imports.source import Stream
from kb.errors import InvalidInput

MOST = 8 * 2**30
"""Bytes that the one file of an archive may grow to on disk."""
DAMAGED = (OSError, EOFError, lzma.LZMAError, zlib.error, zipfile.BadZipFile, NotImplementedError, RuntimeError)
"""What comes of a packed file that is not whole."""
_OPENERS: dict[str, Callable[[Path], IO[bytes]]] = {
    ".gz": cast("Callable[[Path], IO[bytes]]", gzip.open),
    ".xz": cast("Callable[[Path], IO[bytes]]", lzma.open),
    ".bz2": cast("Callable[[Path], IO[bytes]]", bz2.open),
}


def unpacked(path: Path, stack: ExitStack) -> tuple[str, str, Stream]:
    """The name inside, its suffix, and how to open it as often as needed."""
    suffix = path.suffix.lower()
    if suffix in _OPENERS:
        return path.name, Path(path.stem).suffix.lower(), lambda: _OPENERS[suffix](path)
    if suffix == ".zip":
        archive = stack.enter_context(zipfile.ZipFile(path))
        member = _only(path.name, [info.filename for info in archive.infolist() if not info.is_dir()])
        return member, Path(member).suffix.lower(), lambda: archive.open(member)
    if suffix == ".7z":
        return _from_7z(path, Path(stack.enter_context(TemporaryDirectory(prefix="schakel-"))))
    return path.name, suffix, lambda: path.open("rb")


def _from_7z(path: Path, folder: Path) -> tuple[str, str, Stream]:
    import py7zr

    try:
        with py7zr.SevenZipFile(path) as archive:
            sizes = {info.filename: info.uncompressed for info in archive.list() if not info.is_directory}
            member = _only(path.name, list(sizes))
            if sizes[member] > MOST:
                raise InvalidInput(f"{path.name}: {member} is over {MOST >> 30} GB; unpack and split it")
            archive.extract(path=folder, targets=[member])
    except py7zr.exceptions.ArchiveError as fault:
        raise InvalidInput(f"{path.name}: cannot be unpacked ({fault}); is the file whole?") from fault
    return member, Path(member).suffix.lower(), lambda: (folder / member).open("rb")


def _only(archive: str, members: list[str]) -> str:
    if len(members) != 1:
        named = ", ".join(members[:5]) or "nothing"
        raise InvalidInput(f"{archive}: holds {named}; give an archive with one table")
    return members[0]
