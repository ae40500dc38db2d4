"""A signal ends the bot whichever of its threads the system hands it to."""

from __future__ import annotations

import subprocess
import sys

import pytest

WAITING = """
import signal, threading
from bot import signals

def to_this_thread():
    signal.pthread_kill(threading.get_ident(), signal.{name})

signalled = signals.awaited()
threading.Timer(0.2, to_this_thread).start()
signalled.recv(1)
print("ended")
"""


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
def test_a_signal_that_another_thread_was_given_is_heard(name: str) -> None:
    waiting = [sys.executable, "-c", WAITING.format(name=name)]
    ended = subprocess.run(  # noqa: S603 - this Python, on a text of this file
        waiting, capture_output=True, timeout=20, check=False, encoding="utf-8"
    )
    assert (ended.returncode, ended.stdout) == (0, "ended\n")
