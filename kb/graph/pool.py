"""A warm pool of processes that answer SPARQL queries, each killed and replaced when it passes a limit."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from dataclasses import asdict, dataclass, field
from multiprocessing import Pipe
from queue import Empty, Queue
from threading import Lock

from kb.errors import Busy, InvalidInput, SchakelError, SourceUnavailable, TooMuch


@dataclass(frozen=True)
class Limits:
    """What one answer may cost."""

    seconds: float = 10.0
    memory_mb: int = 512
    result_mb: int = 20


DEFAULT_LIMITS = Limits()


@dataclass(frozen=True)
class Question:
    """An admitted query, and the form in which its answer is wanted."""

    folder: str
    """Of the store."""
    version: str
    """Of what lies in it; another one than before makes a process look anew."""
    text: str
    media_type: str
    union: bool = True
    """Whether the default graph is everything there is; else it is what the query or `default_graphs` say."""
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()
    prefixes: dict[str, str] = field(default_factory=dict, hash=False)
    """For writing a graph."""


class Pool:
    """`size` processes, started with the first question. May be used by several threads.

    A question waits `patience` seconds for one of them to be free. Without `need_wall` questions are also answered where
    the system cannot keep the processes from the network.
    """

    def __init__(
        self, size: int = 2, limits: Limits = DEFAULT_LIMITS, *, need_wall: bool = True, patience: float = 2.0
    ) -> None:
        self._limits, self._size = limits, size
        self._need_wall, self._patience = need_wall, patience
        self._idle: Queue[_Worker] = Queue()
        self._all: set[_Worker] = set()
        self._lock = Lock()

    def warm(self) -> None:
        """Start the processes that are not there; they get ready while the caller goes on."""
        with self._lock:
            while len(self._all) < self._size:
                worker = _Worker(self._limits)
                self._all.add(worker)
                self._idle.put(worker)

    def answer(self, question: Question) -> bytes:
        """The answer, in the form asked for.

        Raises TooMuch at the time, memory or size limit, Busy where no process came free in time, InvalidInput for what
        the engine cannot read, SourceUnavailable where the store cannot be read or the wall cannot be built.
        """
        self.warm()
        try:
            worker = self._idle.get(timeout=self._patience)
        except Empty:
            raise Busy("everyone who answers is at work; ask again in a moment") from None
        try:
            self._hold_to_the_wall(worker)
            return worker.ask(question)
        finally:
            self._put_back(worker)

    def _hold_to_the_wall(self, worker: _Worker) -> None:
        if self._need_wall and (gap := worker.gap()):
            raise SourceUnavailable(
                f"SPARQL is shut: queries cannot be kept from the network here, because {gap}; "
                "set sparql_without_wall = true to open it all the same"
            )

    def _put_back(self, worker: _Worker) -> None:
        with self._lock:
            if worker.alive and worker in self._all:
                self._idle.put(worker)
                return
            self._all.discard(worker)
            stopped = self._size == 0
        worker.kill()
        if not stopped:
            self.warm()

    def close(self) -> None:
        """End all processes, for good."""
        with self._lock:
            self._size = 0
            while self._all:
                self._all.pop().kill()


class _Worker:
    """One process. Starting it returns at once; what is asked of it waits until it is ready."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        questions, self._out = Pipe(duplex=False)
        self._in, answers = Pipe(duplex=False)
        self._process = subprocess.Popen(  # noqa: S603 - nothing in it comes from outside
            [sys.executable, "-P", "-m", "kb.graph.worker", str(limits.memory_mb)],
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

    def ask(self, question: Question) -> bytes:
        """The answer; after a limit was passed the process is no more."""
        self.gap()
        message = json.dumps(
            {**asdict(question), "seconds": self._limits.seconds, "max_bytes": self._limits.result_mb << 20}
        )
        try:
            self._out.send_bytes(message.encode())
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
        return TooMuch(f"the query took longer than {self._limits.seconds:g} seconds; {_NARROW}")

    def _ended(self) -> SchakelError:
        """Why the process is gone: Rust and C++ abort where they get no memory, and a kernel short of it kills."""
        code = self._process.wait()
        if code in (-signal.SIGABRT, -signal.SIGKILL):
            return self._fault("memory", "")
        return SourceUnavailable(f"the process that answers queries ended unexpectedly (code {code}); ask again")

    def _fault(self, status: str, detail: str) -> SchakelError:
        match status:
            case "memory":
                self.kill()
                return TooMuch(f"the query needs more than {self._limits.memory_mb} MB of memory; {_NARROW}")
            case "too large":
                return TooMuch(f"the answer is larger than {self._limits.result_mb} MB; {_NARROW}")
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
_NARROW = "ask for less: a LIMIT, fewer parts without a variable in common, a narrower pattern"


def _place(fault: str) -> str:
    """Where a syntax error is; the engine says it as `error at 1:10: expected one of …`, followed by its grammar."""
    found = re.search(r"at (\d+):(\d+)", fault)
    return f"line {found[1]}, column {found[2]}" if found else "the query"


_KEPT = ("LD_LIBRARY_PATH", "PYTHONHOME", "SYSTEMROOT")


def _environment() -> dict[str, str]:
    """No more than it takes to find the same code: what else stands in the environment is none of a query's business."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return {**kept, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
