"""The errors of the domain. Each says what was wrong, where, and what to do about it.

The command line turns them into exit codes and the web into problem documents, each in one place.
"""

from typing import ClassVar


class SchakelError(Exception):
    """A fault that a user can understand and mend; `str()` of it is one line."""

    exit_code: ClassVar[int] = 2
    http_status: ClassVar[int] = 400


class UnreadableDocument(SchakelError):
    """A file that cannot be read as a document: empty, damaged, locked, or of an unknown format."""

    def __init__(self, name: str, cause: str, advice: str) -> None:
        super().__init__(f"{name}: {cause}; {advice}")
        self.name, self.cause, self.advice = name, cause, advice


class UnknownIdentifier(SchakelError):
    """An identifier that names nothing here, or that is not an identifier at all."""

    http_status = 404


class InvalidInput(SchakelError):
    """A value that the model does not allow; the message names the place and what is expected."""


class Forbidden(SchakelError):
    """Something that is understood, and is not done here."""

    http_status = 403


class TooMuch(SchakelError):
    """A question that cannot be answered within the limits; the message names the limit."""

    exit_code = 3
    http_status = 503


class Busy(TooMuch):
    """Nobody is free to answer now; asking again later helps."""


class NotAsItShouldBe(SchakelError):
    """A check that was asked for (`kb verify`) found something wrong."""

    exit_code = 1


class SourceUnavailable(SchakelError):
    """A database, engine or official source that cannot be reached."""

    exit_code = 3
    http_status = 503
