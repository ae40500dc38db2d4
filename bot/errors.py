"""Mistakes that a person can mend, and a name for those that they can't."""

from __future__ import annotations

import os
from collections.abc import Sequence


class AssayError(Exception):
    """Something that the message explains to a person, with what to do about it."""


class SettingsError(AssayError):
    """Settings that are unknown or invalid; `problems` has one sentence for each, by name."""

    def __init__(self, problems: Sequence[str]) -> None:
        self.problems = tuple(problems)
        lines = "\n".join(f"  {problem}" for problem in problems)
        super().__init__(f"Please correct these settings:\n{lines}")


def reference() -> str:
    """A new reference: the same eight characters go to the log and to the person who asks."""
    return os.urandom(4).hex()
