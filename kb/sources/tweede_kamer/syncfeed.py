"""SyncFeed: Atom pages whose entries hold one record each, in XML, or tell that it was removed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from lxml import etree

from kb.errors import InvalidInput
from kb.sources.tweede_kamer.record import ENTITIES, RELATIONS, ChamberRecord, Edge, Read, Skipped, stamp

_ATOM = "{http://www.w3.org/2005/Atom}"
_TK = "{http://www.tweedekamer.nl/xsd/tkData/v1-0}"
_NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"
_ENTITY = {name.casefold(): name for name in ENTITIES}
_RELATION = {name.casefold(): name for name in RELATIONS}
_BOOLEANS = {"true": True, "false": False}


def read_syncfeed(stream: IO[bytes], name: str) -> Iterator[Read]:
    """The records of a feed, a page of it, or one record alone. Raises InvalidInput where it is no XML of this kind."""
    parser = etree.iterparse(stream, events=("end",), resolve_entities=False, no_network=True, huge_tree=False)
    number = 0
    try:
        for _, element in parser:
            if _is_record(element):
                number += 1
                yield _record(element, f"{name}: record {number}")
                element.clear()
    except etree.XMLSyntaxError as fault:
        raise InvalidInput(f"{name}:{fault.lineno or 1}: damaged XML ({fault.msg}); fetch the file again") from fault
    if not number and parser.root is not None and parser.root.tag != f"{_ATOM}feed":
        raise InvalidInput(f"{name}: XML, but no record of the Chamber; expected a page of SyncFeed")


def next_page(root: etree._Element) -> str | None:
    """Where the feed goes on after this page: its own link, else that of its last entry. None where it tells none.

    At its end a feed tells where to look for what comes later (`resume`).
    """
    links = [link for link in root.iter(f"{_ATOM}link") if link.get("rel") in ("next", "resume")]
    own = [link for link in links if link.getparent() is root]
    found = (own or links)[-1:]
    return found[0].get("href") if found else None


def _is_record(element: etree._Element) -> bool:
    """Whether this is a record itself, and no reference to one."""
    if not str(element.tag).startswith(_TK) or element.get("id") is None:
        return False
    parent = element.getparent()
    return parent is None or not str(parent.tag).startswith(_TK)


def _record(element: etree._Element, where: str) -> Read:
    kind = etree.QName(element).localname
    entity = _ENTITY.get(kind.casefold())
    if entity is None:
        return Skipped(where, f"{kind[:1].upper()}{kind[1:]} is not used")
    fields, edges = {}, []
    for child in element:
        if not isinstance(child.tag, str):
            continue
        name = etree.QName(child).localname
        if reference := child.get("ref"):
            edges.append(Edge(_RELATION.get(name.casefold(), name[:1].upper() + name[1:]), reference))
        elif child.get(_NIL) != "true" and child.text:
            fields[name[:1].upper() + name[1:]] = _value(child.text.strip())
    return ChamberRecord(
        entity,
        element.get("id", ""),
        fields,
        tuple(edges),
        stamp(_attribute(element, "bijgewerkt")),
        _attribute(element, "verwijderd") == "true",
        edges_complete=True,
    )


def _value(text: str) -> str | bool | int:
    if text.isdecimal() and (text == "0" or text[0] != "0"):
        return int(text)
    return _BOOLEANS.get(text, text)


def _attribute(element: etree._Element, name: str) -> str:
    """An attribute with or without the namespace: the service writes both."""
    return element.get(name) or element.get(f"{_TK}{name}") or ""
