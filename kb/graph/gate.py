"""The first wall before the graph: a SPARQL query is read here, and only what asks of our own graphs goes on.

What the engine gets is the text as it was read here, without codepoint escapes and with one kind of line end, so that
two parsers cannot take it apart in different ways.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any
from urllib.parse import urljoin

from kb.errors import Forbidden, InvalidInput

MAX_LENGTH = 20_000
"""Characters in a query."""
OwnGraphs = Callable[[str], bool]
"""Tells of the address of a graph whether it is one of ours."""


class Form(Enum):
    """The forms of a question. A SELECT has a table for an answer, an ASK yes or no, the others a graph."""

    SELECT = "SelectQuery"
    ASK = "AskQuery"
    CONSTRUCT = "ConstructQuery"
    DESCRIBE = "DescribeQuery"

    @property
    def gives_graph(self) -> bool:
        """Whether the answer is a graph."""
        return self in (Form.CONSTRUCT, Form.DESCRIBE)


@dataclass(frozen=True)
class Admitted:
    """A query that may be answered."""

    text: str
    """What the engine gets to read."""
    form: Form
    names_dataset: bool
    """Whether it says itself, with FROM, which graphs it asks."""
    prefixes: Mapping[str, str]
    """Those that it declares."""


def check(query: str, own_graphs: OwnGraphs) -> Admitted:
    """Admit `query`, or refuse it.

    Raises InvalidInput, with the place, for what is no SPARQL 1.1 query, is too long or too deeply nested; Forbidden for
    an update, for SERVICE, and for FROM anything that is not ours.
    """
    text = _plain(query)
    admitted, graphs = _read(text)
    for address in graphs:
        check_graph(address, own_graphs)
    return admitted


def check_graph(address: str, own_graphs: OwnGraphs) -> None:
    """Raise Forbidden for the address of a graph that is not ours."""
    if not own_graphs(address):
        raise Forbidden(f"{address[:200]}: not a graph of this knowledge base, and no other is fetched; leave it out")


_LEFT = re.compile(r"\\u[0-9A-F]{4}|(?<!\\)(?:\\\\)*\\u\w", re.IGNORECASE)
"""What is left of escapes: one that another made, which engines may read once more, and one of no character. In `"C:\\\\Users"`
the backslash is itself escaped."""
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")


def _plain(query: str) -> str:
    """`query` with its codepoint escapes resolved, once, and its line ends made one kind."""
    if len(query) > MAX_LENGTH:
        raise InvalidInput(f"the query has {len(query):,} characters; at most {MAX_LENGTH:,} are read")
    text = _ESCAPE.sub(_character, query)
    if left := _LEFT.search(text):
        raise InvalidInput(
            f"{_place(text, left.start())}: no codepoint escape; write \\u with 4 or \\U with 8 hex digits"
        )
    # A comment ends at either kind of line end; the parser here knows one.
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _character(escape: re.Match[str]) -> str:
    code = int(escape[1] or escape[2], 16)
    if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        raise InvalidInput(f"{escape[0]}: there is no such character")
    return chr(code)


def _read(text: str) -> tuple[Admitted, tuple[str, ...]]:
    """The query, and the graphs that its FROM clauses name."""
    prologue, query = _parsed(text)
    parts = list(_parts(query))
    if any(part.name == "ServiceGraphPattern" for part in parts):
        raise Forbidden("SERVICE: questions are answered from this knowledge base alone; leave that part out")
    names = _Names(prologue)
    clauses = [part for part in parts if part.name == "DatasetClause"]
    graphs = tuple(names.address(part.named if part.default is None else part.default) for part in clauses)
    return Admitted(text, Form(query.name), bool(graphs), names.prefixes), graphs


def _parsed(text: str) -> Any:
    """Prologue and query as rdflib's parser has them."""
    from pyparsing import ParseBaseException
    from rdflib.plugins.sparql.parser import parseQuery

    try:
        return parseQuery(text)
    except ParseBaseException as fault:
        raise _unreadable(text.expandtabs(), fault.loc) from None  # the parser counts a tab as blanks
    except RecursionError:
        raise InvalidInput(
            "the query is nested too deeply, or one group has too many statements; put parts of it between { and }"
        ) from None


_UPDATES = ("insert", "delete", "load", "clear", "create", "drop", "copy", "move", "add", "with")


def _unreadable(text: str, at: int) -> InvalidInput | Forbidden:
    rest = text[at:].lstrip()
    at = len(text) - len(rest)
    word = re.match(r"\w*", rest)[0].lower()  # type: ignore[index] # an empty match is one
    if word in _UPDATES:
        return Forbidden(
            f"{word.upper()}: only questions are answered here (SELECT, ASK, CONSTRUCT, DESCRIBE), no updates"
        )
    found = f"{rest[:40].splitlines()[0]!r} does not fit" if rest else "something is missing"
    return InvalidInput(f"{_place(text, at)}: {found} in SPARQL 1.1; look there and just before it")


def _place(text: str, at: int) -> str:
    return f"line {text.count(chr(10), 0, at) + 1}, column {at - text.rfind(chr(10), 0, at)}"


def _parts(node: Any) -> Iterator[Any]:
    """Every named part of a parse tree, at whatever depth; without recursion, for it may be deep."""
    from rdflib.plugins.sparql.parserutils import CompValue

    waiting = [node]
    while waiting:
        part = waiting.pop()
        if isinstance(part, CompValue):
            yield part
            waiting.extend(part.values())
        elif isinstance(part, Iterable) and not isinstance(part, str):
            waiting.extend(part)


class _Names:
    """The prefixes and the base that a prologue declares, in order."""

    def __init__(self, prologue: Iterable[Any]) -> None:
        self.prefixes: dict[str, str] = {}
        self._base = ""
        for declaration in prologue:
            if declaration.name == "Base":
                self._base = str(declaration.iri)
            else:
                self.prefixes[declaration.prefix or ""] = self.address(declaration.iri)

    def address(self, name: Any) -> str:
        """The full address of an IRI or a prefixed name; raises InvalidInput where the prefix was not declared."""
        if isinstance(name, str):
            try:
                return str(urljoin(self._base, name))
            except ValueError:
                raise InvalidInput(
                    f"{name[:200]}: no address can be made of this and BASE <{self._base[:200]}>"
                ) from None
        if (prefix := name.prefix or "") not in self.prefixes:
            raise InvalidInput(f"{prefix}: this prefix is not declared; add PREFIX {prefix}: <…>")
        return self.prefixes[prefix] + (name.localname or "")
