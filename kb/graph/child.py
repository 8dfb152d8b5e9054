"""What the processes that read and answer queries have in common: the walls they stand behind, and how they are spoken to.

Questions come as JSON on standard input, answers go to standard output as a status and a body, one at a time.
"""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from kb.graph import walls

Question = dict[str, Any]
_GRACE = 1.0
"""Seconds that the parent has to end this process itself."""


def serve(memory_mb: int, get_ready: Callable[[], Callable[[Question], tuple[str, bytes]]]) -> None:
    """Answer until standard input ends, behind the walls. `get_ready` is called there, and returns what answers."""
    walls.limit_memory(memory_mb)
    gap = walls.shut_network()
    questions, answers = Connection(0, writable=False), Connection(os.dup(1), readable=False)
    os.dup2(2, 1)  # nothing that prints can come between the answers
    answer = get_ready()
    answers.send_bytes(gap.encode())
    while True:
        try:
            question = json.loads(questions.recv_bytes())
        except EOFError:
            return
        # Should the parent be gone when the time is up, the kernel ends this process all the same.
        signal.setitimer(signal.ITIMER_REAL, question["seconds"] + _GRACE)
        status, body = answer(question)
        signal.setitimer(signal.ITIMER_REAL, 0)
        answers.send_bytes(status.encode())
        answers.send_bytes(body)
