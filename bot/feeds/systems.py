"""How each job board system is asked: addresses, and pages where one reply is not all."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple
from urllib.parse import quote

from bot.feeds.errors import Refused
from bot.feeds.protocol import Request
from bot.regex import regex

_LABEL: Final = regex(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
"""What may become a part of a host name: a token must not lead to another host."""


class System(NamedTuple):
    """`url` has the token (and for pages the number of records to pass over) filled in."""

    url: str
    step: int | None = None
    """Records a page; None where one reply holds all."""
    as_host: bool = False
    """Whether the token is a part of the host's name."""
    posts: bool = False


ADDRESSES: Final[Mapping[str, System]] = {
    "greenhouse": System(
        "https://boards-api.greenhouse.io/v1/boards/{token}/jobs?content=true&pay_transparency=true"
    ),
    "ashby": System(
        "https://api.ashbyhq.com/posting-api/job-board/{token}?includeCompensation=true"
    ),
    "lever": System("https://api.lever.co/v0/postings/{token}?mode=json"),
    "smartrecruiters": System(
        "https://api.smartrecruiters.com/v1/companies/{token}/postings?limit=100&offset={skip}",
        step=100,
    ),
    "workable": System("https://apply.workable.com/api/v1/widget/accounts/{token}?details=true"),
    "recruitee": System("https://{token}.recruitee.com/api/offers/", as_host=True),
    "teamtailor": System("https://{token}.teamtailor.com/jobs.json", as_host=True),
    "personio": System("https://{token}.jobs.personio.de/xml?language=en", as_host=True),
    "workday": System(
        "https://{tenant}.{centre}.myworkdayjobs.com/wday/cxs/{tenant}/{site}/jobs",
        step=20,
        as_host=True,
        posts=True,
    ),
}
MOST_PAGES: Final = 200
Counted = tuple[int, int | None]
"""Records in a page, and how many there are in all, where the system says so."""


def address(system: str, token: str, skip: int = 0) -> str:
    """The address of a board. Raises Refused for an unknown system or a token that is none."""
    if system not in ADDRESSES:
        raise Refused(f"no such job board system: {system}")
    found = ADDRESSES[system]
    parts = token.split("/") if system == "workday" else [token]
    if len(parts) != (3 if system == "workday" else 1):
        raise Refused(f"{system}: the token should be tenant/centre/site")
    if found.as_host and not all(_LABEL.fullmatch(part) for part in parts[:2]):
        raise Refused(f"{system}: {token!r} can't be a part of a host's name")
    quoted = [quote(part, safe="") for part in parts]
    named = ("tenant", "centre", "site") if len(parts) > 1 else ("token",)
    return found.url.format(skip=skip, **dict(zip(named, quoted, strict=True)))


def is_whole(system: str) -> bool:
    """Whether one reply of the system holds a whole board."""
    return system in ADDRESSES and ADDRESSES[system].step is None


def pages(
    system: str, token: str, ask: Callable[[Request], bytes], count: Callable[[bytes], Counted]
) -> list[bytes]:
    """Every page of a board. Raises FeedError; `count` may raise for a page that is none."""
    step = ADDRESSES[system].step if system in ADDRESSES else None
    found: list[bytes] = []
    read = 0
    while len(found) < MOST_PAGES:
        page = ask(_request(system, token, read))
        found.append(page)
        if step is None:
            break
        here, total = count(page)
        read += here
        if not here or (total is not None and read >= total) or (total is None and here < step):
            break
    return found


def _request(system: str, token: str, skip: int) -> Request:
    url, found = address(system, token, skip), ADDRESSES[system]
    if not found.posts:
        return Request(url)
    asked: dict[str, object] = {
        "limit": found.step,
        "offset": skip,
        "searchText": "",
        "appliedFacets": {},
    }
    return Request(url, post=json.dumps(asked).encode())
