"""The second wall before the graph: a process that gives up, for good, what answering a query does not need.

It takes the kernel's word for it. A filter on system calls (seccomp) needs no privilege and no library, is kept by every
thread and child that comes after, and cannot be taken off.
"""

from __future__ import annotations

import ctypes
import os
import platform
import resource
import socket
import sys

_SET_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER_MODE = 38, 22, 2  # linux/prctl.h, linux/seccomp.h
_LOAD, _EQUALS, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06  # linux/bpf_common.h
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050001  # linux/seccomp.h: go on; the call fails with EPERM
_CALL, _ARCHITECTURE = 0, 4  # offsets in struct seccomp_data
_FOREIGN_CALLS = 0x40000000  # where the calls of x86-64's second interface (x32) begin; elsewhere there are none

_CALLS = {
    "x86_64": (0xC000003E, {"socket": 41, "execve": 59, "execveat": 322, "io_uring_setup": 425}),
    "aarch64": (0xC00000B7, {"socket": 198, "execve": 221, "execveat": 281, "io_uring_setup": 425}),
}
"""By machine: its name in linux/audit.h, and the numbers (asm/unistd.h) of the calls that are refused."""


class _Step(ctypes.Structure):
    _fields_ = (("code", ctypes.c_uint16), ("yes", ctypes.c_uint8), ("no", ctypes.c_uint8), ("value", ctypes.c_uint32))


class _Program(ctypes.Structure):
    _fields_ = (("length", ctypes.c_uint16), ("steps", ctypes.POINTER(_Step)))


def shut_network() -> str:
    """Let this process, from now on, open no socket and start no program. Returns why that cannot be had, else "".

    To be called before there are other threads: those would be left out.
    """
    if sys.platform != "linux" or platform.machine() not in _CALLS:
        return f"no filter on system calls is known here for {sys.platform} on {platform.machine()}"
    kernel = ctypes.CDLL(None, use_errno=True)
    steps = _steps(*_CALLS[platform.machine()])
    program = _Program(len(steps), (_Step * len(steps))(*steps))
    if kernel.prctl(_SET_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or kernel.prctl(
        _SET_SECCOMP, _FILTER_MODE, ctypes.byref(program), 0, 0
    ):
        return f"the kernel refuses a filter on system calls ({os.strerror(ctypes.get_errno())})"
    return "" if _refused() else "the kernel took the filter on system calls and does not keep to it"


def _steps(architecture: int, calls: dict[str, int]) -> list[_Step]:
    """Refuse other interfaces than the machine's own, then each of `calls`; allow the rest."""
    refuse = len(calls) + 1  # how far ahead the refusal stands, from the step after the second load
    tests = [_Step(_EQUALS, refuse - 1 - index, 0, number) for index, number in enumerate(calls.values())]
    return [
        _Step(_LOAD, 0, 0, _ARCHITECTURE),
        _Step(_EQUALS, 0, refuse + 2, architecture),
        _Step(_LOAD, 0, 0, _CALL),
        _Step(_AT_LEAST, refuse, 0, _FOREIGN_CALLS),
        *tests,
        _Step(_RETURN, 0, 0, _ALLOW),
        _Step(_RETURN, 0, 0, _REFUSE),
    ]


def _refused() -> bool:
    try:
        socket.socket().close()
    except PermissionError:
        return True
    return False


def limit_memory(megabytes: int) -> None:
    """Let this process hold at most `megabytes` of its own data, write no file, and leave no core behind.

    RLIMIT_DATA counts what a process may write to. RLIMIT_AS would also count the address space that RocksDB only sets
    aside (half a gigabyte for an empty store), and watching the resident size from outside comes too late.
    """
    resource.setrlimit(resource.RLIMIT_DATA, (megabytes << 20, megabytes << 20))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
