"""The registry is data: every row complete, every host known, every token safe."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from urllib.parse import urlsplit

import pytest

from bot.feeds.errors import Refused
from bot.feeds.protocol import Request
from bot.feeds.registry import PAGES, WEIGHTS, boards, hosts, programme_pages, sources
from bot.feeds.sources import FEEDS
from bot.feeds.systems import ADDRESSES, Counted, address, pages
from bot.market.boards import SYSTEMS


def test_every_source_has_a_feed_and_every_feed_a_source() -> None:
    of_one = [source.name for source in sources() if source.kind not in (WEIGHTS, PAGES)]
    assert [*of_one, WEIGHTS, PAGES] == [feed.name for feed in FEEDS]


def test_every_source_says_its_licence_terms_and_cadence() -> None:
    for source in sources():
        assert source.licence
        assert source.terms
        assert source.attribution
        assert source.cadence_days >= 1
        assert source.parts
        assert all(urlsplit(u).scheme == "https" for part in source.parts for u in part.urls)


def test_every_epoch_hub_is_attributed_as_its_licence_asks() -> None:
    hubs = [source for source in sources() if source.kind == "epoch"]
    assert len(hubs) == 7
    assert all("CC BY 4.0" in s.attribution and "{content}" in s.attribution for s in hubs)


def test_every_system_has_an_address_and_a_parser() -> None:
    assert set(ADDRESSES) == set(SYSTEMS)


def test_some_forty_labs_are_tracked_and_a_board_is_read_only_if_verified() -> None:
    found = boards()
    assert len({board.lab for board in found}) >= 40
    assert len({board.key for board in found}) == len(found)
    assert all(board.verified for board in found if board.on)
    assert all(board.evidence for board in found if board.verified)


def test_a_lab_has_one_board_at_a_time() -> None:
    for day in (date(2025, 10, 1), date(2026, 4, 7), date(2026, 4, 8), date(2026, 11, 24)):
        read = [board.lab for board in boards() if board.is_read(day)]
        assert len(set(read)) == len(read)


def test_a_lab_that_moved_is_read_where_it_is_now() -> None:
    perplexity = [board for board in boards() if board.lab == "perplexity"]
    assert [b.key for b in perplexity if b.holds(date(2025, 11, 4))] == ["greenhouse:perplexityai"]
    assert [b.key for b in perplexity if b.is_read(date(2025, 11, 5))] == ["ashby:perplexity"]


def test_only_hosts_of_the_registry_are_allowed() -> None:
    found = hosts(sources(), [board for board in boards() if board.on])
    assert {"epoch.ai", "api.ashbyhq.com", "boards-api.greenhouse.io"} <= found
    assert len(found) <= 6 + len({urlsplit(page.url).hostname for page in programme_pages()})


def test_an_address_carries_the_token_quoted() -> None:
    assert address("ashby", "mistral.ai").startswith(
        "https://api.ashbyhq.com/posting-api/job-board/mistral.ai?"
    )
    assert urlsplit(address("ashby", "a/../b?x=1#y")).path.endswith("/a%2F..%2Fb%3Fx%3D1%23y")
    assert address("workday", "nvidia/wd5/Site") == (
        "https://nvidia.wd5.myworkdayjobs.com/wday/cxs/nvidia/Site/jobs"
    )


@pytest.mark.parametrize(
    ("system", "token"),
    [
        ("recruitee", "evil.example/"),
        ("teamtailor", "user@evil.example#"),
        ("personio", "-x"),
        ("workday", "nvidia"),
        ("workday", "evil.example/wd5/site"),
        ("bamboo", "acme"),
    ],
)
def test_a_token_cannot_lead_to_another_host(system: str, token: str) -> None:
    with pytest.raises(Refused):
        address(system, token)


def test_a_board_in_one_reply_is_asked_for_once() -> None:
    asked: list[Request] = []
    found = pages("greenhouse", "anthropic", collecting(asked), lambda _: (0, None))
    assert len(found) == len(asked) == 1


def test_pages_are_read_until_all_is_there() -> None:
    asked: list[Request] = []
    counted: list[Counted] = [(100, 230), (100, 230), (30, 230)]
    found = pages("smartrecruiters", "acme", collecting(asked), lambda _: counted[len(asked) - 1])
    assert len(found) == 3
    assert [request.url.rpartition("=")[2] for request in asked] == ["0", "100", "200"]


def test_pages_end_where_one_is_empty_or_unreadable() -> None:
    asked: list[Request] = []
    pages("smartrecruiters", "acme", collecting(asked), lambda _: (0, 230))
    assert len(asked) == 1


def test_workday_is_asked_by_post() -> None:
    asked: list[Request] = []
    pages("workday", "nvidia/wd5/Site", collecting(asked), lambda _: (3, 3))
    assert asked[0].post == b'{"limit": 20, "offset": 0, "searchText": "", "appliedFacets": {}}'


def collecting(asked: list[Request]) -> Callable[[Request], bytes]:
    def ask(request: Request) -> bytes:
        asked.append(request)
        return b"{}"

    return ask
