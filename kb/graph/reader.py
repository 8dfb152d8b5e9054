"""The process that reads queries: `python -m kb.graph.reader`, started and killed by `kb.graph.pool`.

Reading is the work of a parser that some queries keep busy for seconds; here it holds up nobody else, and has a limit.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable

from kb.errors import Forbidden, InvalidInput
from kb.graph.child import Question, serve


def main(memory_mb: int) -> None:
    """Read until standard input ends."""
    serve(memory_mb, _get_ready)


def _get_ready() -> Callable[[Question], tuple[str, bytes]]:
    from rdflib.plugins.sparql import parser  # noqa: F401 - it takes a while, and nobody is waiting yet

    return _read


def _read(question: Question) -> tuple[str, bytes]:
    """What was admitted, or the kind of refusal and what it says."""
    from kb.graph.gate import check

    try:
        query = check(question["text"], lambda address: address.startswith(question["own"]))
    except Forbidden as refusal:
        return "forbidden", str(refusal).encode()
    except InvalidInput as refusal:
        return "invalid", str(refusal).encode()
    admitted = {
        "text": query.text,
        "form": query.form.value,
        "names_dataset": query.names_dataset,
        "prefixes": dict(query.prefixes),
    }
    return "ok", json.dumps(admitted).encode()


if __name__ == "__main__":
    main(int(sys.argv[1]))
