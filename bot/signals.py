"""The signals that end the bot, told to a main thread that waits for nothing else."""

from __future__ import annotations

import signal
import socket


def awaited() -> socket.socket:
    """What can be read from once SIGTERM or Ctrl-C came, however early.

    The system may hand a signal to any thread, and Python's own handler waits until the main
    thread goes on: one that waits for an event would not. A byte wakes it in any case.
    """
    reader, writer = socket.socketpair()
    writer.setblocking(False)
    signal.set_wakeup_fd(writer.detach())
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: None)
    return reader
