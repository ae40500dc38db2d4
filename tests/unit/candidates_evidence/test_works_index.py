"""The works index over the network: asked once a day, offline, and when it has had enough."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest

from bot.candidates.finding import SilentError
from bot.feeds.errors import FeedError, Missing, SlowDown, Unavailable
from bot.feeds.protocol import Reply, Request
from bot.feeds.scholars import HOSTS, Memory, Pace, WorksIndex
from tests.unit.candidates_evidence import people as p
from tests.unit.candidates_evidence.test_scholars import AUTHOR, ENTRY, WORK, page, reply


@dataclass
class Net:
    """Answers requests by what their address holds, and notes them."""

    says: Callable[[str], bytes]
    asked: list[str] = field(default_factory=list)

    def __call__(self, request: Request) -> Reply:
        self.asked.append(request.url)
        return Reply(request.url, self.says(request.url))


@dataclass
class Clock:
    now: datetime = p.NOON

    def __call__(self) -> datetime:
        return self.now


def fails(error: FeedError) -> Callable[[str], bytes]:
    def say(_: str) -> bytes:
        raise error

    return say


def test_a_second_question_of_the_day_asks_nobody() -> None:
    net, clock = Net(lambda _: page(AUTHOR)), Clock()
    index = WorksIndex(net, clock)
    first = index.authors("Ilva Marrowdene")
    clock.now += timedelta(hours=11)
    assert index.authors("Ilva Marrowdene") == first
    assert len(net.asked) == 1
    assert first.on == p.DAY


def test_after_a_day_it_is_asked_again() -> None:
    net, clock = Net(lambda _: page(AUTHOR)), Clock()
    index = WorksIndex(net, clock)
    index.authors("Ilva Marrowdene")
    clock.now += timedelta(hours=24)
    assert index.authors("Ilva Marrowdene").on > p.DAY
    assert len(net.asked) == 2


def test_offline_only_what_is_kept_is_known() -> None:
    cache = Memory()
    WorksIndex(Net(lambda _: page(AUTHOR)), Clock(), cache=cache).authors("Ilva Marrowdene")
    offline = WorksIndex(None, Clock(), cache=cache)
    assert offline.authors("Ilva Marrowdene").value[0].name == "Ilva Marrowdene"
    with pytest.raises(SilentError, match="offline"):
        offline.authors("Jun Oskarell")


def test_what_is_kept_can_be_let_go_and_holds_no_name_in_its_keys() -> None:
    cache = Memory()
    WorksIndex(Net(lambda _: page()), Clock(), cache=cache).authors("Ilva Marrowdene")
    assert "marrowdene" not in repr(list(cache._kept)).casefold()
    cache.clear()
    with pytest.raises(SilentError):
        WorksIndex(None, Clock(), cache=cache).authors("Ilva Marrowdene")


def test_the_oldest_goes_where_there_are_too_many() -> None:
    cache = Memory(most=2)
    index = WorksIndex(Net(lambda _: page(AUTHOR)), Clock(), cache=cache)
    for name in ("One A", "Two B", "Three C"):
        index.authors(name)
    assert len(cache._kept) == 2


def test_an_index_that_has_had_enough_is_left_alone_until_tomorrow() -> None:
    net, clock = Net(fails(SlowDown("slow down"))), Clock()
    index = WorksIndex(net, clock)
    for name in ("Ilva Marrowdene", "Jun Oskarell"):
        with pytest.raises(SilentError, match="tomorrow"):
            index.authors(name)
    assert len(net.asked) == 1
    clock.now += timedelta(days=1)
    with pytest.raises(SilentError):
        index.authors("Jun Oskarell")
    assert len(net.asked) == 2


def test_an_index_out_of_reach_says_so_without_the_name() -> None:
    index = WorksIndex(Net(fails(Unavailable("no connection"))), Clock())
    with pytest.raises(SilentError) as caught:
        index.authors("Ilva Marrowdene")
    assert "Marrowdene" not in str(caught.value)
    assert "can't be reached just now" in str(caught.value)


@pytest.mark.parametrize("body", [b"<html>login</html>", b"[]", b"{}"])
def test_a_reply_of_another_shape_is_no_finding(body: bytes) -> None:
    with pytest.raises(SilentError, match="can't read"):
        WorksIndex(Net(lambda _: body), Clock()).authors("Ilva Marrowdene")


def test_an_author_who_is_not_there_is_nobody() -> None:
    index = WorksIndex(Net(fails(Missing("gone"))), Clock())
    assert index.author("A5000000009").value is None


def test_a_merged_record_answers_under_its_new_id() -> None:
    index = WorksIndex(Net(lambda _: reply(AUTHOR)), Clock())
    found = index.author("A5000000999").value
    assert found is not None
    assert found.id == "A5000000001"


def test_works_are_read_page_by_page_until_there_are_no_more() -> None:
    def say(url: str) -> bytes:
        if "cursor=%2A" in url:
            return page(WORK, count=2)
        second = {**WORK, "id": "https://openalex.org/W2000"}
        return json.dumps({"meta": {"count": 2}, "results": [second]}).encode()

    net = Net(say)
    works = WorksIndex(net, Clock()).works("A5000000001").value
    assert [work.id for work in works] == ["W4000000001", "W2000"]
    assert len(net.asked) == 2


def test_a_list_without_end_ends() -> None:
    net = Net(lambda _: page(WORK, count=10**9))
    WorksIndex(net, Clock()).works("A5000000001")
    assert len(net.asked) <= 5


def test_a_paper_that_openalex_does_not_know_is_asked_of_arxiv_with_pauses() -> None:
    def say(url: str) -> bytes:
        if "openalex" in url:
            raise Missing("not there")
        return ENTRY.encode()

    slept: list[float] = []
    pace = Pace(3.0, clock=lambda: 100.0, sleep=slept.append)
    index = WorksIndex(Net(say), Clock(), pace=pace)
    for paper in ("2503.00070", "2503.00071"):
        found = index.paper(paper).value
        assert found is not None
        assert found.authors[0].name == "Ilva Marrowdene"
    assert slept == [3.0]


def test_a_key_goes_to_openalex_alone_and_not_into_what_is_kept() -> None:
    net, cache = Net(lambda _: page(AUTHOR)), Memory()
    WorksIndex(net, Clock(), cache=cache, key="k3y").authors("Ilva Marrowdene")
    assert net.asked[0].endswith("&api_key=k3y")
    assert WorksIndex(None, Clock(), cache=cache).authors("Ilva Marrowdene").value


def test_only_the_hosts_of_the_register_are_asked() -> None:
    net = Net(lambda url: page(WORK) if "/works?" in url else reply(WORK))
    index = WorksIndex(net, Clock())
    index.works("A5000000001")
    index.paper("10.1/x")
    assert {url.split("/")[2] for url in net.asked} <= HOSTS
    assert all(url.startswith("https://") for url in net.asked)


def test_a_name_without_end_is_cut() -> None:
    net = Net(lambda _: page())
    WorksIndex(net, Clock()).authors("x" * 50_000)
    assert len(net.asked[0]) < 1000
