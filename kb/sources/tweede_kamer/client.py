"""Fetching pages of the Chamber's open data, one after the other and not too fast, and only from the host that was asked."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from kb.errors import InvalidInput, SourceUnavailable, TooMuch

if TYPE_CHECKING:
    import httpx

PAUSE = 0.25
"""Seconds between two requests."""
_TIMEOUT = 30.0
_TRIES = 4
_LONGEST_WAIT = 60.0
_MOST_BYTES = 64 * 1024 * 1024
_BUSY = (429, 500, 502, 503, 504)


@dataclass(frozen=True)
class Page:
    """An answer, where it came from, and where the next one is; None on the last."""

    address: str
    body: bytes
    next: str | None


def pages(address: str, sleep: Callable[[float], None] = time.sleep) -> Iterator[Page]:
    """The pages from `address` on. Raises InvalidInput for what is no address of pages, SourceUnavailable where it does not
    answer after some tries, TooMuch for an answer that is too long."""
    import httpx

    if urlsplit(address).scheme not in ("http", "https") or not urlsplit(address).netloc:
        raise InvalidInput(f"{address}: not an address; expected https://…")
    host: str = urlsplit(address).netloc
    headers = {"User-Agent": "schakel (open data import)", "Accept": "application/json, application/atom+xml"}
    with httpx.Client(timeout=_TIMEOUT, headers=headers, follow_redirects=False) as client:
        following: str | None = address
        while following:
            page = Page(following, body := _fetch(client, following, sleep), _next(following, body))
            yield page
            if page.next and urlsplit(page.next).netloc != host:
                raise InvalidInput(
                    f"{page.next}: the next page is at another host than {host}; fetch it by its own address"
                )
            if page.next == page.address:
                return
            following = page.next
            if following:
                sleep(PAUSE)


def _fetch(client: httpx.Client, address: str, sleep: Callable[[float], None]) -> bytes:
    import httpx

    cause = ""
    for attempt in range(_TRIES):
        try:
            with client.stream("GET", address) as answer:
                if answer.status_code == 200:
                    return _body(answer, address)
                cause = f"status {answer.status_code}"
                if answer.status_code not in _BUSY:
                    raise SourceUnavailable(f"{address}: {cause}; check the address")
                wait = _wait(answer.headers.get("Retry-After"), attempt)
        except httpx.HTTPError as fault:
            cause, wait = str(fault) or type(fault).__name__, float(2**attempt)
        if attempt + 1 < _TRIES:
            sleep(wait)
    raise SourceUnavailable(f"{address}: no answer ({cause}); what was taken stays, run the command again later")


def _body(answer: httpx.Response, address: str) -> bytes:
    body = bytearray()
    for chunk in answer.iter_bytes():
        body += chunk
        if len(body) > _MOST_BYTES:
            raise TooMuch(
                f"{address}: more than {_MOST_BYTES // 2**20} MB in one answer; ask for smaller pages with $top"
            )
    return bytes(body)


def _wait(asked: str | None, attempt: int) -> float:
    return min(float(asked), _LONGEST_WAIT) if asked and asked.isdecimal() else float(2**attempt)


def _next(address: str, body: bytes) -> str | None:
    """Where the following page is, as the answer itself says; None where it says nothing, or is no page."""
    found = _after_xml(body) if body.lstrip()[:1] == b"<" else _after_json(body)
    return urljoin(address, found) if found else None


def _after_json(body: bytes) -> str | None:
    import json

    from kb.sources.tweede_kamer.odata import next_page

    try:
        answer = json.loads(body)
    except ValueError:
        return None
    return next_page(answer) if isinstance(answer, dict) else None


def _after_xml(body: bytes) -> str | None:
    from lxml import etree

    from kb.sources.tweede_kamer.syncfeed import next_page

    try:
        root = etree.fromstring(body, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError:
        return None
    return next_page(root)
