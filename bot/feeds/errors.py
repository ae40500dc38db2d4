# ruff: noqa: N818  (the report prints these names: they say what happened)
"""What can go wrong with a source, each with a name of its own.

None of them means that what the source told us before is gone.
"""

from __future__ import annotations

from typing import ClassVar

from bot.errors import AssayError
from storage.records import Unseen


class FeedError(AssayError):
    """A source that could not be read this time; the message says why, for the operator.

    `again` tells that another attempt may help, after `wait` seconds where the source named a time.
    """

    unseen: ClassVar[Unseen] = Unseen.UNREACHABLE
    """What a job board that fails in this way counts as."""
    again: ClassVar[bool] = False

    def __init__(self, message: str, *, wait: float | None = None) -> None:
        super().__init__(message)
        self.wait = wait

    @property
    def name(self) -> str:
        """The kind of mishap as a word, for tables and logs."""
        return type(self).__name__


class Unreachable(FeedError):
    """No connection, a server error, or an answer that makes no sense here."""


class Unavailable(Unreachable):
    """Not reachable just now: worth another attempt."""

    again = True


class SlowDown(Unavailable):
    """The source asks for fewer requests; if it keeps asking, leave it alone until tomorrow."""


class Cut(FeedError):
    """The reply ended before it was complete."""

    unseen = Unseen.PARTIAL
    again = True


class TooLarge(FeedError):
    """The reply is larger than anything that this source should send."""

    unseen = Unseen.PARTIAL


class TooSlow(FeedError):
    """The reply did not arrive in time."""


class Moved(FeedError):
    """The source points to another host: a person must look at where it went."""

    unseen = Unseen.MOVED


class Missing(FeedError):
    """Nothing is found at the address any more."""

    unseen = Unseen.MISSING


class Blocked(FeedError):
    """A web page instead of data: a login, a challenge, a refusal."""

    unseen = Unseen.BLOCKED


class Refused(FeedError):
    """We ourselves do not go there: an address that is not public, or not in the registry."""


class Empty(FeedError):
    """The source answered with nothing at all."""

    unseen = Unseen.EMPTIED


class Malformed(FeedError):
    """The reply is not what it says to be: broken compression, broken text, not JSON, not CSV."""

    unseen = Unseen.PARTIAL


class Drifted(FeedError):
    """The reply can be read but has another shape than the one we know."""

    unseen = Unseen.DRIFTED
