"""Patience with a database or a Slack that is away: most outages are over within a minute."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from handlers.outcomes import Outcome
from storage.errors import StorageUnavailable

T = TypeVar("T")
LONGEST = 75.0
"""Seconds. A slash command can be answered for thirty minutes, a person waits about this long."""


def patiently(job: Callable[[], T]) -> T:
    """What the job returns, tried again while the database is away.

    Raises StorageUnavailable after `LONGEST` seconds. Only for jobs that read, or whose writes
    are undone when they fail: on a worker's thread, never in a listener.
    """
    try:
        return job()
    except StorageUnavailable:
        return _again(job)


def _again(job: Callable[[], T]) -> T:
    import stamina  # what counts and waits costs each job some of its time, and few jobs need it

    for attempt in stamina.retry_context(
        on=StorageUnavailable, attempts=None, timeout=LONGEST, wait_initial=0.5, wait_max=8.0
    ):
        with attempt:
            return job()
    raise AssertionError("a retry context ends with a result or an error")


LONGEST_WITHOUT_SLACK = 75.0
"""Seconds. A connection that is refused brought nothing, so that nothing can come twice."""


class _AwayError(Exception):
    """Nothing of Slack can be reached."""


def until_reached(send: Callable[[], Outcome]) -> Outcome:
    """How sending ended, tried again while Slack can't be reached at all."""
    outcome = send()
    return _sent_again(send) if outcome is Outcome.UNREACHABLE else outcome


def _sent_again(send: Callable[[], Outcome]) -> Outcome:
    import stamina

    attempts = stamina.RetryingCaller(
        attempts=None, timeout=LONGEST_WITHOUT_SLACK, wait_initial=0.5
    ).on(_AwayError)
    try:
        return attempts(_reached, send)
    except _AwayError:
        return Outcome.UNREACHABLE


def _reached(send: Callable[[], Outcome]) -> Outcome:
    outcome = send()
    if outcome is Outcome.UNREACHABLE:
        raise _AwayError
    return outcome
