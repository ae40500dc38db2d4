"""Regular expressions that are compiled when they are first asked.

There are more than eight hundred, and one question asks a sixth of them: compiling all took a
fifth of its time in a new process, and a megabyte.
"""

from __future__ import annotations

import re
from typing import Any, cast


class Uncompiled:
    """Stands for a pattern, and keeps each of its methods once that was called."""

    def __init__(self, source: str, flags: int) -> None:
        self.made_of = source, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        found = getattr(re.compile(*self.made_of), name)
        setattr(self, name, found)
        return found


def regex(source: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern; what it can't be compiled from raises `re.error` when it is first asked."""
    return cast("re.Pattern[str]", Uncompiled(source, flags))


def is_of(found: re.Match[str], pattern: re.Pattern[str]) -> bool:
    """Whether a pattern found it; the pattern of a match is what an uncompiled one stands for."""
    return (found.re.pattern, found.re.flags) == (pattern.pattern, pattern.flags)
