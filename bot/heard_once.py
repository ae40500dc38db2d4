"""What is worked out of a text once while it is heard, and forgotten with it: it may be of people.

Many rules look at the same words, each by itself; so what they all begin with is kept until the
message was answered. Outside a message nothing is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import wraps
from typing import Any, Final, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

_KEPT: Final[ContextVar[dict[Hashable, Any] | None]] = ContextVar("kept", default=None)


@contextmanager
def one_message() -> Iterator[None]:
    """One message, from here to the end of the block; inside another block it is part of that."""
    if _KEPT.get() is not None:
        yield
        return
    token = _KEPT.set({})
    try:
        yield
    finally:
        _KEPT.reset(token)


def heard_once(key: Callable[P, Hashable]) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """For a function without effects: the same result for the same `key` within one message."""

    def decorated(work: Callable[P, R]) -> Callable[P, R]:
        @wraps(work)
        def kept(*args: P.args, **kwargs: P.kwargs) -> R:
            known = _KEPT.get()
            if known is None:
                return work(*args, **kwargs)
            of = work, key(*args, **kwargs)
            if of not in known:
                known[of] = work(*args, **kwargs)
            found: R = known[of]
            return found

        return kept

    return decorated
