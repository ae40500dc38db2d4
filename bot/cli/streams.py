"""Standard streams as UTF-8, whatever the locale says."""

from __future__ import annotations

import io
import os
import sys


def use_utf8() -> None:
    """Read and write UTF-8 also where the locale is plain `C`; what is no UTF-8 becomes �."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def arguments() -> list[str]:
    """The command line's words as UTF-8."""
    return [os.fsencode(word).decode("utf-8", "replace") for word in sys.argv[1:]]


def shows_colour() -> bool:
    """Whether standard output is a terminal on which colour is wanted (https://no-color.org)."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return sys.stdout.isatty() and not plain
