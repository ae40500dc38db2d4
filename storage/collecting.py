"""When Python looks for cycles: not while many records are read, nor in the middle of an answer."""

from __future__ import annotations

import gc
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

MOST_NEW: Final = 50_000
"""So many new objects are looked through at once, wherever they come from: an answer makes less."""
_ALL_AFTER: Final = 500
"""After so many looks at what is new, what is older is looked through as well."""
_DONE_WITH: Final[deque[object]] = deque(maxlen=100)


def steady() -> None:
    """Spare what is loaded for good, and what a job makes until it has ended (`collected`)."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(MOST_NEW)


def freed_later(value: object) -> None:
    """Let go of something with many parts once a job has ended: to free an answer takes 50 µs."""
    _DONE_WITH.append(value)


def collected() -> None:
    """Look through what a job has made, now that nobody waits for it: there is little of it.

    Python itself would look through the same in the middle of every sixth answer, and through that
    of sixty in every sixtieth, which then takes three milliseconds more.
    """
    _DONE_WITH.clear()
    is_due = gc.get_count()[2] >= _ALL_AFTER
    gc.collect(2 if is_due else 1)


@contextmanager
def uncollected() -> Iterator[None]:
    """Work that makes many objects that live for a while, and no cycles: postings, people, rows.

    Each time that some tens of thousands are new, Python goes through all of them in vain; of an
    import that was a sixth. What has cycles all the same is collected afterwards.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
