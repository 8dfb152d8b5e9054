"""Sending mail: the server, by its address, and what becomes of one message.

A message is taken, put off, or refused for good. What lies at the server as a whole (not there, wrong password, it does
not want our sender) is `SourceUnavailable`: nothing that a reader did, and worth another try.
"""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from urllib.parse import unquote, urlsplit

from kb.errors import InvalidInput, SourceUnavailable

_PORTS = {"smtp": 25, "starttls": 587, "smtps": 465}
_PATIENCE = 20.0
"""Seconds that the server may take to answer a command."""


@dataclass(frozen=True)
class MailServer:
    """Where mail is handed over, and as whom; a password is never shown."""

    scheme: str
    host: str
    port: int
    user: str | None = None
    password: str | None = None

    def __repr__(self) -> str:
        return f"{self.scheme}://{self.host}:{self.port}"

    __str__ = __repr__


class PutOff(Exception):
    """The server does not take this message now; it may later."""


class Refused(Exception):
    """The server will never take this message for this address."""


def mail_server(url: str) -> MailServer:
    """The server at `url`. Raises InvalidInput for what is no such address."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        parts, port = urlsplit(""), None
    if parts.scheme not in _PORTS or not parts.hostname:
        raise InvalidInput(
            "smtp_url: not the address of a mail server; write smtp://host:25, starttls://name:password@host or smtps://host"
        )
    user, password = (unquote(each) if each is not None else None for each in (parts.username, parts.password))
    return MailServer(parts.scheme, parts.hostname, port or _PORTS[parts.scheme], user, password)


@contextmanager
def connected(server: MailServer) -> Iterator[smtplib.SMTP]:
    """A connection to the server. Raises SourceUnavailable where there is none."""
    try:
        connection = _open(server)
    except (OSError, smtplib.SMTPException) as fault:
        raise _unavailable(server, fault) from fault
    try:
        yield connection
    finally:
        # Whatever it answers to this, what it took it has.
        try:
            connection.quit()
        except (OSError, smtplib.SMTPException):
            connection.close()


def _open(server: MailServer) -> smtplib.SMTP:
    trusted = ssl.create_default_context()
    if server.scheme == "smtps":
        connection: smtplib.SMTP = smtplib.SMTP_SSL(server.host, server.port, timeout=_PATIENCE, context=trusted)
    else:
        connection = smtplib.SMTP(server.host, server.port, timeout=_PATIENCE)
    try:
        if server.scheme == "starttls":
            connection.starttls(context=trusted)
        if server.user is not None:
            connection.login(server.user, server.password or "")
    except (OSError, smtplib.SMTPException):
        connection.close()
        raise
    return connection


def deliver(connection: smtplib.SMTP, message: EmailMessage, sender: str, recipient: str) -> None:
    """Hand one message over. Raises PutOff or Refused with what the server said, SourceUnavailable where it went away."""
    try:
        connection.send_message(message, sender, [recipient])
    except smtplib.SMTPRecipientsRefused as fault:
        raise _of_code(*fault.recipients[recipient]) from fault
    except smtplib.SMTPDataError as fault:
        raise _of_code(fault.smtp_code, fault.smtp_error) from fault
    except (OSError, smtplib.SMTPException) as fault:
        raise SourceUnavailable(f"the mail server stopped taking mail ({_said(fault)}); try again later") from fault


def _of_code(code: int, said: bytes | str) -> Exception:
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
    words = f"{code} {' '.join(text.split())}"[:500]
    return Refused(words) if code >= 500 else PutOff(words)


def _unavailable(server: MailServer, fault: Exception) -> SourceUnavailable:
    return SourceUnavailable(
        f"{server}: the mail server cannot be used ({_said(fault)}); check KB_SMTP_URL and that it is there"
    )


def _said(fault: Exception) -> str:
    if isinstance(fault, smtplib.SMTPResponseException):
        said = fault.smtp_error
        text = said.decode("utf-8", "replace") if isinstance(said, bytes) else said
        return f"{fault.smtp_code} {' '.join(text.split())}"
    return str(fault) or type(fault).__name__
