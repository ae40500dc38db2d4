"""The systems that labs publish their openings on, by the name that board keys begin with."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from bot.market.boards import (
    ashby,
    ashby_page,
    greenhouse,
    lever,
    personio,
    recruitee,
    smartrecruiters,
    teamtailor,
    workable,
    workday,
)
from bot.market.boards.reading import Parsed, SchemaDriftError, decoded
from bot.market.boards.recall import Recall

Parser = Callable[[bytes | str, str, Recall | None], Parsed]


def _ashby(body: bytes | str, token: str, recall: Recall | None) -> Parsed:
    """One board may be recorded in either shape; each has its own strict adapter."""
    reply = decoded(body, "ashby")
    if ashby_page.is_page(reply):
        return ashby_page.parse(reply, token, recall)
    return ashby.parse(reply, token, recall)


SYSTEMS: Final[Mapping[str, Parser]] = {
    "greenhouse": greenhouse.parse,
    "ashby": _ashby,
    "lever": lever.parse,
    "smartrecruiters": smartrecruiters.parse,
    "workable": workable.parse,
    "recruitee": recruitee.parse,
    "teamtailor": teamtailor.parse,
    "personio": personio.parse,
    "workday": workday.parse,
}


def parse(system: str, body: bytes | str, token: str, recall: Recall | None = None) -> Parsed:
    """The postings of one reply. Raises SchemaDriftError for an unknown system or shape."""
    if system not in SYSTEMS:
        raise SchemaDriftError(system, "no such job board system")
    return SYSTEMS[system](body, token, recall)
