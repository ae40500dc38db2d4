"""The name of this process among all that serve one workspace, and what a name tells of others."""

from __future__ import annotations

import os
import socket
from typing import Final

_HOST: Final = socket.gethostname()
ME: Final = f"{_HOST}:{os.getpid()}:{os.urandom(4).hex()}"


def is_gone(name: str) -> bool:
    """Whether the process of this name surely runs no more: one of this machine that has ended.

    Of another machine's nothing is known here: its ticks tell. A name with our own number is of a
    process before us, as after the restart of a container.
    """
    host, _, pid = name.rpartition(":")[0].rpartition(":")
    if host != _HOST or not pid.isdigit() or name == ME:
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
