"""RDF files of others: read without network, whatever form they are in, or refused with the place of the fault.

pyoxigraph reads them, and nothing else: it fetches no context and no external entity. It does expand the entities of
RDF/XML without end, and takes a file that is cut off, so XML is looked at first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import PurePath

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, parse

from kb.documents.reader.sniff import decode
from kb.domain.terms import PREFIXES
from kb.errors import UnreadableDocument
from kb.graph.vocabulary import STANDARD

Value = NamedNode | Literal
Statements = Mapping[str, Mapping[str, frozenset[Value]]]
"""What is said: subject to property to values. A blank node is `_:` and a name of its own."""

NAMES = {
    **PREFIXES,
    **STANDARD,
    "ann": "http://publications.europa.eu/ontology/annotation#",
    "cdm": "http://publications.europa.eu/ontology/cdm#",
}
"""The prefixes under which the properties of others are known here."""

_FORMATS = {
    ".ttl": RdfFormat.TURTLE,
    ".turtle": RdfFormat.TURTLE,
    ".nt": RdfFormat.N_TRIPLES,
    ".rdf": RdfFormat.RDF_XML,
    ".owl": RdfFormat.RDF_XML,
    ".xml": RdfFormat.RDF_XML,
    ".jsonld": RdfFormat.JSON_LD,
    ".json": RdfFormat.JSON_LD,
    ".trig": RdfFormat.TRIG,
    ".nq": RdfFormat.N_QUADS,
}
_KINDS = "Turtle, N-Triples, RDF/XML, JSON-LD, TriG or N-Quads"


def statements(data: bytes, name: str) -> Statements:
    """What the file says, in all its graphs together; raises UnreadableDocument, naming the line where that is known."""
    text = decode(data, name)
    if not text.strip():
        raise UnreadableDocument(name, "the file is empty", "check that this is the right file")
    form = _format(text, name)
    if form is RdfFormat.RDF_XML:
        _check_xml(text, name)
    try:
        return _by_subject(parse(text, format=form))
    except SyntaxError as fault:
        raise _fault(fault, form, name) from fault


def full(curie: str) -> str:
    """The full address of a property that is known here, `skos:prefLabel`."""
    prefix, _, local = curie.partition(":")
    return NAMES[prefix] + local


def short(address: str) -> str:
    """The short form of an address whose prefix is known here; others stay as they are."""
    known = ((prefix, base) for prefix, base in NAMES.items() if address.startswith(base))
    return next((f"{prefix}:{address.removeprefix(base)}" for prefix, base in known), address)


def _format(text: str, name: str) -> RdfFormat:
    """The form by the ending of the name, else by how the text begins."""
    named = _FORMATS.get(PurePath(name).suffix.lower())
    if named is not None:
        return named
    head = text.lstrip()[:1]
    if head in {"{", "["}:
        return RdfFormat.JSON_LD
    return RdfFormat.RDF_XML if re.match(r"\s*<(?:\?xml|!|[A-Za-z][\w.-]*:RDF\b)", text) else RdfFormat.TRIG


def _check_xml(text: str, name: str) -> None:
    """Refuse XML that is cut off or damaged, or whose entities stand for much more than they say: lxml sees both."""
    from lxml import etree

    try:
        etree.fromstring(
            text.encode(), etree.XMLParser(encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False)
        )
    except etree.XMLSyntaxError as fault:
        cause = re.sub(r", see xml\w+\.|, line \d+, column \d+", "", str(fault.msg))
        raise UnreadableDocument(
            name, f"line {fault.lineno}: {cause}", "get the whole file again, or mend it"
        ) from fault


def _fault(fault: SyntaxError, form: RdfFormat, name: str) -> UnreadableDocument:
    if "LoadDocumentCallback" in str(fault):
        return UnreadableDocument(
            name, "its @context is an address, and nothing is fetched", "put the context itself in the file"
        )
    place = f"line {fault.lineno}: " if fault.lineno else ""
    said = re.sub(r"^Parser error at line [^:]*: | \(line \d+\)$", "", str(fault.msg))
    return UnreadableDocument(name, f"{place}{said}", f"it was read as {form.name}; give {_KINDS}")


def _by_subject(quads: Iterable[Quad]) -> Statements:
    found: dict[str, dict[str, set[Value]]] = {}
    for quad in quads:
        if isinstance(quad.subject, NamedNode | BlankNode) and isinstance(quad.object, NamedNode | Literal):
            subject = quad.subject.value if isinstance(quad.subject, NamedNode) else f"_:{quad.subject.value}"
            found.setdefault(subject, {}).setdefault(quad.predicate.value, set()).add(quad.object)
    return {subject: {each: frozenset(values) for each, values in said.items()} for subject, said in found.items()}
