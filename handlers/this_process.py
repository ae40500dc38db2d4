"""The name of this process among all that serve one workspace, and what a name tells of others."""

from __future__ import annotations

import os
import socket
from contextlib import suppress
from pathlib import Path
from typing import Final


def _place() -> str:
    """Where a process number means one process: a host and, on Linux, a namespace of its own.

    Containers on the host's network share its name, and each has a process 1.
    """
    namespace = ""
    with suppress(OSError):  # no Linux
        namespace = str(Path("/proc/self/ns/pid").readlink())
    return f"{socket.gethostname()}/{''.join(filter(str.isdigit, namespace))}"


_PLACE: Final = _place()
ME: Final = f"{_PLACE}:{os.getpid()}:{os.urandom(4).hex()}"


def is_gone(name: str) -> bool:
    """Whether the process of this name surely runs no more: one of this machine that has ended.

    Of another machine's or container's nothing is known here: its ticks tell. A name with our own
    number is of a process before us.
    """
    place, _, pid = name.rpartition(":")[0].rpartition(":")
    if place != _PLACE or not pid.isdigit() or name == ME:
        return False
    return int(pid) == os.getpid() or not _runs(int(pid))


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
