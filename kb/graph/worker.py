"""The process that answers queries: `python -m kb.graph.worker`, started and killed by `kb.graph.pool`.

It imports next to nothing, opens the store read-only, and stands behind the walls before it reads a word.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from kb.graph.child import Question, serve

if TYPE_CHECKING:
    from pyoxigraph import NamedNode, QueryBoolean, QuerySolutions, QueryTriples, Store


_STATE = "urn:schakel:state"
"""The graph in which a store says what it shows (`kb.graph.store.STATE`, which would import too much here)."""


class TooLarge(Exception):
    """The answer is larger than it may be."""


class _Bounded(io.BytesIO):
    """Bytes up to a limit."""

    def __init__(self, limit: int) -> None:
        super().__init__()
        self._limit = limit

    def write(self, data: Any, /) -> int:
        if self.tell() + len(data) > self._limit:
            raise TooLarge
        return super().write(data)


class _Graph:
    """The store in force; opened anew when a question comes for another version, for a reader sees no later writes."""

    def __init__(self) -> None:
        self._version: tuple[str, str] | None = None
        self._store: tuple[Store, list[NamedNode]] | None = None

    def at(self, folder: str, version: str) -> tuple[Store, list[NamedNode]]:
        """The store in `folder` as it is at `version`, and the names of its graphs but what it says of itself."""
        from pyoxigraph import NamedNode, Store

        if self._store is None or self._version != (folder, version):
            store = Store.read_only(folder)
            names = [each for each in store.named_graphs() if isinstance(each, NamedNode) and each.value != _STATE]
            self._store, self._version = (store, names), (folder, version)
        return self._store


def main(memory_mb: int) -> None:
    """Answer until standard input ends."""
    serve(memory_mb, _get_ready)


def _get_ready() -> Callable[[Question], tuple[str, bytes]]:
    import pyoxigraph  # noqa: F401 - behind the walls, so that the threads it starts are behind them too

    return partial(_answer, _Graph())


def _answer(graph: _Graph, question: Question) -> tuple[str, bytes]:
    """`ok` and the answer, or the kind of fault and what it says."""
    try:
        return "ok", _written(*graph.at(question["folder"], question["version"]), question)
    except TooLarge:
        return "too large", str(question["result_mb"]).encode()
    except MemoryError:
        return "memory", b""
    except SyntaxError as fault:
        return "syntax", str(fault).encode()
    except ValueError as fault:
        return "invalid", str(fault).encode(errors="replace")
    except (OSError, RuntimeError) as fault:
        return "fault", str(fault).encode()


def _written(store: Store, names: list[NamedNode], question: Question) -> bytes:
    from pyoxigraph import QueryResultsFormat, QueryTriples, RdfFormat, serialize

    out = _Bounded(question["result_mb"] << 20)
    answer = _asked(store, names, question)
    if isinstance(answer, QueryTriples):
        form = RdfFormat.from_media_type(question["media_type"])
        serialize(answer, out, form, prefixes=question["prefixes"])
    else:
        answer.serialize(out, QueryResultsFormat.from_media_type(question["media_type"]))
    return out.getvalue()


def _asked(store: Store, names: list[NamedNode], question: Question) -> QueryTriples | QuerySolutions | QueryBoolean:
    from pyoxigraph import NamedNode

    default, named = ([NamedNode(each) for each in question[key]] for key in ("default_graphs", "named_graphs"))
    if not default and not named:
        union = question["union"]
        return store.query(question["text"], use_default_graph_as_union=union, named_graphs=[*names] if union else None)
    return store.query(question["text"], default_graph=[*default], named_graphs=[*named])


if __name__ == "__main__":
    main(int(sys.argv[1]))
