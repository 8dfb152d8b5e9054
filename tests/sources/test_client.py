"""Fetching page by page, from a server on this machine that gives recorded answers again."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from kb.errors import InvalidInput, SourceUnavailable
from kb.services.tweede_kamer import Importer
from kb.sources.tweede_kamer.client import PAUSE, pages
from kb.storage.database import reading
from kb.storage.tables import ActorRow, CheckpointRow
from tests.services.conftest import LOADED, engine  # noqa: F401 - a fixture
from tests.sources.construct import HERE

PERSONS = json.loads((HERE / "persoon.json").read_text(encoding="utf-8"))


@dataclass
class Service:
    """Answers by path, each used up from the front: status, headers, body; and what was asked."""

    address: str = ""
    answers: dict[str, list[tuple[int, dict[str, str], bytes]]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def gives(self, path: str, body: object, status: int = 200, **headers: str) -> None:
        raw = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.answers.setdefault(path, []).append((status, headers, raw))


@pytest.fixture
def service() -> Iterator[Service]:
    found = Service()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found.asked.append(self.path)
            waiting = found.answers.get(self.path) or [(404, {}, b"")]
            status, headers, body = waiting.pop(0) if len(waiting) > 1 else waiting[0]
            self.send_response(status)
            for name, value in {"Content-Length": str(len(body)), **headers}.items():
                self.send_header(name.replace("_", "-"), value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the library's
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    found.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield found
    server.shutdown()
    server.server_close()
    thread.join()


def page(*persons: int, following: str | None = None) -> dict[str, object]:
    answer = {"@odata.context": PERSONS["@odata.context"], "value": [PERSONS["value"][n] for n in persons]}
    return answer | ({"@odata.nextLink": following} if following else {})


def importer(engine: Engine) -> Importer:  # noqa: F811
    return Importer(engine, lambda: LOADED)


def names(engine: Engine) -> set[str]:  # noqa: F811
    with reading(engine) as session:
        return set(session.exec(select(ActorRow.label_nl)))


def checkpoints(engine: Engine) -> list[str]:  # noqa: F811
    with reading(engine) as session:
        return list(_next(session))


def _next(session: Session) -> Iterator[str]:
    yield from session.exec(select(CheckpointRow.next))


def test_pages_are_fetched_one_after_the_other_with_a_pause(service: Service) -> None:
    service.gives("/Persoon", page(0, following=f"{service.address}/Persoon?$skip=1"))
    service.gives("/Persoon?$skip=1", page(1))
    waited: list[float] = []
    fetched = list(pages(f"{service.address}/Persoon", waited.append))
    assert [urlsplit(each.address).query for each in fetched] == ["", "$skip=1"]
    assert (waited, service.asked) == ([PAUSE], ["/Persoon", "/Persoon?$skip=1"])


def test_what_was_fetched_is_stored_and_nothing_is_left_to_do(service: Service, engine: Engine) -> None:  # noqa: F811
    service.gives("/Persoon", page(0, following="/Persoon?$skip=1"))
    service.gives("/Persoon?$skip=1", page(1, 2))
    report = importer(engine).take_pages(f"{service.address}/Persoon", lambda _: None)
    assert report.records == {"Persoon": 3}
    assert names(engine) == {"Pia van der Veer", "Bo Brugman", "Kees Sluis"}
    assert checkpoints(engine) == []


def test_after_a_break_it_goes_on_with_the_page_where_it_stopped(service: Service, engine: Engine) -> None:  # noqa: F811
    service.gives("/Persoon", page(0, following="/Persoon?$skip=1"))
    service.gives("/Persoon?$skip=1", b"", status=404)
    with pytest.raises(SourceUnavailable, match="status 404; check the address"):
        importer(engine).take_pages(f"{service.address}/Persoon", lambda _: None)
    assert names(engine) == {"Pia van der Veer"}
    service.answers["/Persoon?$skip=1"] = []
    service.gives("/Persoon?$skip=1", page(1, 2))
    service.asked.clear()
    importer(engine).take_pages(f"{service.address}/Persoon", lambda _: None)
    assert service.asked == ["/Persoon?$skip=1"]
    assert len(names(engine)) == 3


def test_a_feed_that_came_to_its_end_goes_on_from_there(service: Service, engine: Engine) -> None:  # noqa: F811
    feed = (HERE / "persoon.xml").read_text(encoding="utf-8")
    last = feed.replace("<title>", '<link rel="next" href="/Feed?skiptoken=9"/><title>')
    service.gives("/Feed", last.encode())
    service.gives(
        "/Feed?skiptoken=9",
        b'<feed xmlns="http://www.w3.org/2005/Atom"><link rel="next" href="/Feed?skiptoken=9"/></feed>',
    )
    importer(engine).take_pages(f"{service.address}/Feed", lambda _: None)
    service.asked.clear()
    importer(engine).take_pages(f"{service.address}/Feed", lambda _: None)
    assert service.asked == ["/Feed?skiptoken=9"]


def test_a_busy_service_is_asked_again_when_it_says(service: Service) -> None:
    service.gives("/Persoon", b"", status=429, Retry_After="7")
    service.gives("/Persoon", b"", status=503)
    service.gives("/Persoon", page(0))
    waited: list[float] = []
    assert len(list(pages(f"{service.address}/Persoon", waited.append))) == 1
    assert waited == [7.0, 2.0]


def test_a_service_that_stays_away_is_one_clear_error(service: Service) -> None:
    service.gives("/Persoon", b"", status=503)
    with pytest.raises(SourceUnavailable, match=r"no answer \(status 503\); what was taken stays"):
        list(pages(f"{service.address}/Persoon", lambda _: None))
    assert len(service.asked) == 4
    with pytest.raises(SourceUnavailable, match="no answer"):
        list(pages("http://127.0.0.1:9/Persoon", lambda _: None))


def test_a_next_page_elsewhere_is_not_fetched(service: Service) -> None:
    service.gives("/Persoon", page(0, following="http://elsewhere.example/Persoon"))
    with pytest.raises(InvalidInput, match="at another host"):
        list(pages(f"{service.address}/Persoon", lambda _: None))


def test_an_answer_that_is_too_long_is_refused(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kb.sources.tweede_kamer.client._MOST_BYTES", 100)
    service.gives("/Persoon", page(0, 1, 2))
    with pytest.raises(Exception, match="in one answer"):
        list(pages(f"{service.address}/Persoon", lambda _: None))


@pytest.mark.parametrize("address", ["ftp://x/y", "https://", "file:///etc/passwd"])
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(InvalidInput, match="not an address"):
        list(pages(address, lambda _: None))
