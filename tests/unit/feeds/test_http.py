"""The client against a server on its bad days."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import count
from typing import Any

import pytest

from bot.feeds.errors import (
    Blocked,
    Cut,
    Empty,
    FeedError,
    Malformed,
    Missing,
    Moved,
    SlowDown,
    TooLarge,
    TooSlow,
    Unavailable,
    Unreachable,
)
from bot.feeds.http import Client, Limits, agent
from bot.feeds.protocol import Request
from storage.records import Validators
from tests.unit.feeds.server import Answer, LoopbackGate, Source, client, packed

TABLE = b"Lab,Date\nOpenAI,2025-12-31\n"
NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)

pytestmark = pytest.mark.usefixtures("naps")


def fails(kind: type[FeedError], url: str, **limits: Any) -> str:
    """The message of the error that fetching an address ends with."""
    with client(**limits) as http, pytest.raises(kind) as caught:
        http.fetch(Request(url))
    return str(caught.value)


# Good answers


def test_a_file_comes_with_what_to_ask_for_next_time(source: Source) -> None:
    given = {"ETag": '"v1"', "Last-Modified": "Mon, 06 Jul 2026 10:00:00 GMT"}
    url = source.plays("/a.csv", Answer(body=TABLE, headers=given))
    with client() as http:
        reply = http.fetch(Request(url))
    assert reply.body == TABLE
    assert reply.validators == Validators('"v1"', "Mon, 06 Jul 2026 10:00:00 GMT")


def test_validators_are_sent_and_304_means_unchanged(source: Source) -> None:
    url = source.plays("/a.csv", Answer(304))
    known = Validators('"v1"', "Mon, 06 Jul 2026 10:00:00 GMT")
    with client() as http:
        reply = http.fetch(Request(url, known))
    assert reply.body is None
    assert reply.validators == known
    assert source.asked[0].headers["If-None-Match"] == '"v1"'
    assert source.asked[0].headers["If-Modified-Since"] == "Mon, 06 Jul 2026 10:00:00 GMT"


def test_304_that_nobody_asked_for_proves_nothing(source: Source) -> None:
    assert "304" in fails(Unreachable, source.plays("/a.csv", Answer(304)))


def test_we_say_who_we_are(source: Source) -> None:
    with client() as http:
        http.fetch(Request(source.plays("/a.csv", Answer(body=TABLE))))
    said = source.asked[0].headers["User-Agent"]
    assert said.startswith("Assay/")
    assert "ops@example.com" in said
    assert "no contact" in agent()


def test_a_compressed_body_is_unpacked(source: Source) -> None:
    with client() as http:
        assert http.fetch(Request(source.plays("/a.csv", packed(TABLE)))).body == TABLE


def test_a_question_can_be_posted_as_json(source: Source) -> None:
    url = source.plays("/jobs", Answer(body=b"{}"))
    with client() as http:
        http.fetch(Request(url, post=b'{"limit": 20}'))
    asked = source.asked[0]
    assert (asked.method, asked.body) == ("POST", b'{"limit": 20}')
    assert asked.headers["Content-Type"] == "application/json"


# Retries


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503])
def test_a_busy_server_is_asked_again(source: Source, status: int, naps: list[float]) -> None:
    url = source.plays("/a.csv", Answer(status), Answer(status), Answer(body=TABLE))
    with client() as http:
        assert http.fetch(Request(url)).body == TABLE
    assert len(naps) == 2
    assert naps[1] > 1


def test_waits_differ_from_each_other(source: Source, naps: list[float]) -> None:
    url = source.plays("/a.csv", Answer(500))
    for _ in range(5):
        fails(Unavailable, url)
    assert len(set(naps)) == len(naps)


def test_a_server_that_stays_broken_is_given_up_after_three_retries(source: Source) -> None:
    assert "500" in fails(Unavailable, source.plays("/a.csv", Answer(500)))
    assert len(source.asked) == 4


@pytest.mark.parametrize("status", [400, 404, 403, 410, 418])
def test_other_errors_are_not_tried_again(source: Source, status: int, naps: list[float]) -> None:
    url = source.plays("/a.csv", Answer(status))
    with client() as http, pytest.raises(FeedError):
        http.fetch(Request(url))
    assert len(source.asked) == 1
    assert naps == []


def test_retry_after_in_seconds_is_obeyed(source: Source, naps: list[float]) -> None:
    slow = Answer(429, headers={"Retry-After": "17"})
    with client() as http:
        http.fetch(Request(source.plays("/a.csv", slow, Answer(body=TABLE))))
    assert naps == [17]


def test_retry_after_as_a_time_is_obeyed(source: Source, naps: list[float]) -> None:
    slow = Answer(503, headers={"Retry-After": "Tue, 24 Nov 2026 08:00:25 GMT"})
    url = source.plays("/a.csv", slow, Answer(body=TABLE))
    with client() as http:
        http._now = lambda: NOW
        http.fetch(Request(url))
    assert naps == [25]


@pytest.mark.parametrize("text", ["soon", "-5", "", "Tue, 24 Nov 2026 08:00:25"])
def test_a_senseless_retry_after_is_ignored(source: Source, text: str, naps: list[float]) -> None:
    slow = Answer(429, headers={"Retry-After": text})
    with client() as http:
        http.fetch(Request(source.plays("/a.csv", slow, Answer(body=TABLE))))
    assert len(naps) == 1
    assert 1 <= naps[0] <= 3


def test_a_source_that_asks_for_an_hour_is_left_alone(source: Source, naps: list[float]) -> None:
    url = source.plays("/a.csv", Answer(429, headers={"Retry-After": "3600"}))
    assert "3600 s" in fails(SlowDown, url)
    assert naps == []
    assert len(source.asked) == 1


# Redirects


def test_a_redirect_on_the_same_host_is_followed(source: Source) -> None:
    source.plays("/new.csv", Answer(body=TABLE))
    url = source.plays("/old.csv", Answer(301, headers={"Location": "/new.csv"}))
    with client() as http:
        assert http.fetch(Request(url)).body == TABLE


def test_four_redirects_are_one_too_many(source: Source) -> None:
    for here, there in ((1, 2), (2, 3), (3, 4), (4, 5)):
        source.plays(f"/{here}", Answer(302, headers={"Location": f"/{there}"}))
    source.plays("/5", Answer(body=TABLE))
    assert "3 redirects" in fails(Moved, f"{source.url}/1")
    with client() as http:
        assert http.fetch(Request(f"{source.url}/2")).body == TABLE


@pytest.mark.parametrize(
    ("location", "said"),
    [
        ("https://elsewhere.example/a.csv", "elsewhere.example"),
        ("http://127.0.0.1:1/a.csv", "127.0.0.1"),
        ("https://10.0.0.1/a.csv", "10.0.0.1"),
        ("http://169.254.169.254/latest/meta-data", "169.254.169.254"),
        ("file:///etc/passwd", "file"),
        ("http://[::1", "no sense"),
        ("", "nowhere"),
    ],
)
def test_a_redirect_to_another_place_is_a_move(source: Source, location: str, said: str) -> None:
    url = source.plays("/a.csv", Answer(302, headers={"Location": location}))
    assert said in fails(Moved, url)
    assert len(source.asked) == 1


# Bodies


def test_an_announced_giant_is_not_read(source: Source) -> None:
    giant = Answer(body=b"x", announce=65 * 1024 * 1024)
    assert "65 MB announced" in fails(TooLarge, source.plays("/a.csv", giant))


def test_a_giant_in_disguise_is_dropped_while_it_grows(source: Source) -> None:
    bomb = packed(b"0" * 5_000_000)
    assert len(bomb.body) < 10_000
    assert "more than 1 MB" in fails(TooLarge, source.plays("/a.csv", bomb), body=1024 * 1024)


def test_a_body_that_takes_too_long_is_given_up(source: Source) -> None:
    url = source.plays("/a.csv", Answer(body=b"x" * 300_000))
    ticks = count(0, 200)
    with client(lambda: next(ticks)) as http, pytest.raises(TooSlow, match="300 s"):
        http.fetch(Request(url))


def test_a_body_that_is_cut_is_asked_for_again(source: Source) -> None:
    cut = Answer(body=TABLE[:10], announce=len(TABLE))
    with client() as http:
        whole = source.plays("/a.csv", cut, Answer(body=TABLE))
        assert http.fetch(Request(whole)).body == TABLE
    assert "cut" in fails(Cut, source.plays("/a.csv", cut))


def test_a_badly_packed_body_is_malformed(source: Source) -> None:
    broken = Answer(body=b"not gzip at all", headers={"Content-Encoding": "gzip"})
    assert "badly compressed" in fails(Malformed, source.plays("/a.csv", broken))


def test_an_empty_body_is_said_to_be_empty(source: Source) -> None:
    assert "empty" in fails(Empty, source.plays("/a.csv", Answer()))


@pytest.mark.parametrize(
    ("status", "kind"),
    [(404, Missing), (410, Missing), (401, Blocked), (403, Blocked), (418, Unreachable)],
)
def test_each_refusal_has_its_name(source: Source, status: int, kind: type[FeedError]) -> None:
    assert str(status) in fails(kind, source.plays("/a.csv", Answer(status)))


def test_a_host_that_parks_us_is_left_alone_for_its_other_addresses(source: Source) -> None:
    parked = source.plays("/a.csv", Answer(429, headers={"Retry-After": "3600"}))
    other = source.plays("/b.csv", Answer(body=TABLE))
    now = [0.0]
    with client(lambda: now[0]) as http:
        for url in (parked, other):
            with pytest.raises(SlowDown, match="come back in 3600 s") as caught:
                http.fetch(Request(url))
            assert caught.value.name == "SlowDown"
        assert [asked.path for asked in source.asked] == ["/a.csv"]
        now[0] = 3601
        assert http.fetch(Request(other)).body == TABLE


def test_a_host_gets_a_moment_between_two_requests(source: Source) -> None:
    url = source.plays("/a.csv", Answer(body=TABLE))
    now, slept = [0.0], list[float]()
    with Client(
        LoopbackGate(),
        user_agent=agent(),
        limits=Limits(pause=2),
        clock=lambda: now[0],
        sleep=slept.append,
    ) as http:
        http.fetch(Request(url))
        assert slept == []
        now[0] = 0.5
        http.fetch(Request(url))
        assert 1.5 <= slept[0] <= 3.5
        now[0] = 9
        http.fetch(Request(url))
    assert len(slept) == 1
