"""Answers that are kept until the database changes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from sqlmodel import Session

from kb.storage.outbox import last_number

Answer = TypeVar("Answer")


class Kept(Generic[Answer]):
    """The answers that were last asked for, at most `most` of them; all are forgotten when the database changes."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._number: int | None = None
        self._answers: OrderedDict[Hashable, Answer] = OrderedDict()

    def get(self, session: Session, key: Hashable, make: Callable[[], Answer]) -> Answer:
        """The answer kept under `key`, made where there is none. What `make` raises is not kept."""
        if (number := last_number(session)) != self._number:
            self._number = number
            self._answers = OrderedDict()
        answers = self._answers
        if key not in answers:
            answers[key] = make()
            if len(answers) > self._most:
                answers.popitem(last=False)
        answers.move_to_end(key)
        return answers[key]
