"""Opening a file of trade, packed or not, whatever its form: tables of the cells as they stand, with their lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from kb.concentration.imports.delimited import delimited
from kb.concentration.imports.packed import DAMAGED, unpacked
from kb.concentration.imports.sheets import old_sheet, sheet
from kb.concentration.imports.source import Source, Stream
from kb.concentration.imports.structured import listed, parquet
from kb.errors import InvalidInput


@contextmanager
def opened(path: Path) -> Iterator[Source]:
    """What `path` holds, unpacked where it is packed. Raises InvalidInput where it is no table or is damaged."""
    with ExitStack() as stack:
        try:
            inner, suffix, stream = unpacked(path, stack)
            reader = _READERS.get(suffix, delimited)
            yield reader(inner, stream)
        except UnicodeDecodeError as fault:
            raise InvalidInput(f"{path.name}: the text is in no known encoding; save it as UTF-8") from fault
        except FileNotFoundError as fault:
            raise InvalidInput(f"{path}: there is no such file") from fault
        except DAMAGED as fault:
            raise InvalidInput(f"{path.name}: cannot be read ({fault}); is the file whole?") from fault


_READERS: dict[str, Callable[[str, Stream], Source]] = {
    ".xlsx": sheet,
    ".xlsm": sheet,
    ".xls": old_sheet,
    ".ods": old_sheet,
    ".json": listed,
    ".parquet": parquet,
}
"""By suffix; everything else is text with a heading."""
