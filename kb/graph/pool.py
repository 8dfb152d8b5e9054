"""Warm processes that read and answer SPARQL queries, each killed and replaced when it passes a limit."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from multiprocessing import Pipe
from queue import Empty, Queue
from threading import Lock
from typing import Any

from kb.errors import Busy, Forbidden, InvalidInput, SchakelError, SourceUnavailable, TooMuch


@dataclass(frozen=True)
class Limits:
    """What one question may cost."""

    seconds: float = 10.0
    memory_mb: int = 512
    result_mb: int = 20


READER, ENGINE = "kb.graph.reader", "kb.graph.worker"
"""The two programs there are."""
_DOING = {READER: "reading the query", ENGINE: "answering the query"}
"""What each does, in the words of a fault."""


class Pool:
    """`size` processes of a program, started with the first question. May be used by several threads.

    A question waits `patience` seconds for one of them to be free. Without `need_wall` questions are also answered where
    the system cannot keep the processes from the network.
    """

    def __init__(
        self, program: str, size: int, limits: Limits, *, need_wall: bool = True, patience: float = 2.0
    ) -> None:
        self._program, self._size, self._limits = program, size, limits
        self._need_wall, self._patience = need_wall, patience
        self._idle: Queue[_Process] = Queue()
        self._all: set[_Process] = set()
        self._lock = Lock()

    def warm(self) -> None:
        """Start the processes that are not there; they get ready while the caller goes on."""
        with self._lock:
            while len(self._all) < self._size:
                process = _Process(self._program, self._limits)
                self._all.add(process)
                self._idle.put(process)

    def ask(self, question: Mapping[str, Any]) -> bytes:
        """The answer to a question, which is what the program makes of it.

        Raises TooMuch at the time, memory or size limit, Busy where no process came free in time, InvalidInput and
        Forbidden for what is refused, SourceUnavailable where the store cannot be read or the wall cannot be built.
        """
        process = self._free()
        try:
            self._hold_to_the_wall(process)
            return process.ask(question)
        finally:
            self._put_back(process)

    def _free(self) -> _Process:
        while True:
            self.warm()
            try:
                process = self._idle.get(timeout=self._patience)
            except Empty:
                raise Busy("everyone who answers is at work; ask again in a moment") from None
            if process.alive:
                return process
            self._put_back(process)

    def _hold_to_the_wall(self, process: _Process) -> None:
        if self._need_wall and (gap := process.gap()):
            raise SourceUnavailable(
                f"SPARQL is shut: queries cannot be kept from the network here, because {gap}; "
                "set sparql_without_wall = true to open it all the same"
            )

    def _put_back(self, process: _Process) -> None:
        with self._lock:
            if process.alive and process in self._all:
                self._idle.put(process)
                return
            self._all.discard(process)
        process.kill()
        self.warm()

    def close(self) -> None:
        """End all processes, for good."""
        with self._lock:
            self._size = 0
            while self._all:
                self._all.pop().kill()


class _Process:
    """One process. Starting it returns at once; what is asked of it waits until it is ready."""

    def __init__(self, program: str, limits: Limits) -> None:
        self._doing, self._limits = _DOING[program], limits
        questions, self._out = Pipe(duplex=False)
        self._in, answers = Pipe(duplex=False)
        self._process = subprocess.Popen(  # noqa: S603 - nothing in it comes from outside
            [sys.executable, "-P", "-m", program, str(limits.memory_mb)],
            stdin=questions.fileno(),
            stdout=answers.fileno(),
            stderr=subprocess.DEVNULL,
            env=_environment(),
        )
        questions.close()
        answers.close()
        self._gap: str | None = None

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def gap(self) -> str:
        """Why the process could not shut itself off from the network; empty where it did."""
        if self._gap is None:
            self._gap = self._receive(_START_SECONDS).decode()
        return self._gap

    def ask(self, question: Mapping[str, Any]) -> bytes:
        """The answer; after a limit was passed the process is no more."""
        self.gap()
        limits = {"seconds": self._limits.seconds, "result_mb": self._limits.result_mb}
        try:
            self._out.send_bytes(json.dumps({**limits, **question}).encode())
        except OSError:
            raise self._ended() from None
        status = self._receive(self._limits.seconds).decode()
        body = self._receive(self._limits.seconds)
        if status != "ok":
            raise self._fault(status, body.decode())
        return body

    def _receive(self, seconds: float) -> bytes:
        try:
            if not self._in.poll(seconds):
                raise self._over_time()
            return self._in.recv_bytes()
        except (EOFError, OSError):
            raise self._ended() from None

    def _over_time(self) -> SchakelError:
        self.kill()
        return TooMuch(f"{self._doing} took longer than {self._limits.seconds:g} seconds; {_NARROW}")

    def _ended(self) -> SchakelError:
        """Why the process is gone: Rust and C++ abort where they get no memory, and a kernel short of it kills."""
        code = self._process.wait()
        if code in (-signal.SIGABRT, -signal.SIGKILL):
            return self._fault("memory", "")
        return SourceUnavailable(f"{self._doing} ended unexpectedly (code {code}); ask something simpler")

    def _fault(self, status: str, detail: str) -> SchakelError:
        match status:
            case "memory":
                self.kill()
                return TooMuch(f"{self._doing} needs more than {self._limits.memory_mb} MB of memory; {_NARROW}")
            case "too large":
                return TooMuch(f"the answer is larger than {detail} MB; {_NARROW}")
            case "invalid":
                return InvalidInput(detail)
            case "forbidden":
                return Forbidden(detail)
            case "syntax":
                return InvalidInput(f"{_place(detail)}: the engine cannot read this; look there and just before it")
            case _:
                return SourceUnavailable(f"the query could not be answered: {detail}")

    def kill(self) -> None:
        """End the process now."""
        self._process.kill()
        self._process.wait()
        self._in.close()
        self._out.close()


_START_SECONDS = 20.0
"""What a process may take to get ready on a machine that is busy."""
_NARROW = "ask for less: a LIMIT, a narrower pattern, fewer parts that have no variable in common"


def _place(fault: str) -> str:
    """Where a syntax error is; the engine says it as `error at 1:10: expected one of …`, followed by its grammar."""
    found = re.search(r"at (\d+):(\d+)", fault)
    return f"line {found[1]}, column {found[2]}" if found else "the query"


_KEPT = ("LD_LIBRARY_PATH", "PYTHONHOME", "SYSTEMROOT")


def _environment() -> dict[str, str]:
    """No more than it takes to find the same code: what else stands in the environment is none of a query's business."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return {**kept, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
