"""The works index of the settings: on the network, or only what is still kept of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Final

from bot.feeds.gate import Gate
from bot.feeds.http import Client, Limits, agent
from bot.feeds.protocol import Reply, Request
from bot.feeds.scholars import HOSTS, WorksIndex

PATIENCE: Final = Limits(connect=5, read=15, total=20, retries=1, patience=5)
"""Somebody waits for the answer, and being told that the index is silent is one."""


def works_index(
    now: Callable[[], datetime], *, offline: bool, key: str = "", contact: str = ""
) -> WorksIndex:
    """The index; offline, and where it can't be reached, each question raises SilentError."""
    return WorksIndex(None if offline else partial(_fetch, contact), now, key=key)


def _fetch(contact: str, request: Request) -> Reply:
    """A reply of one of the index's hosts. Raises FeedError."""
    with Client(Gate(HOSTS), user_agent=agent(contact), limits=PATIENCE) as client:
        return client.fetch(request)
