"""Connections that break, and those that the client never makes."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from bot.feeds.errors import Cut, FeedError, Refused, TooSlow, Unavailable
from bot.feeds.gate import Gate
from bot.feeds.http import Client, Limits, agent
from bot.feeds.protocol import Request
from tests.unit.feeds.server import Answer, Source, client

TABLE = b"Lab,Date\nOpenAI,2025-12-31\n"

pytestmark = pytest.mark.usefixtures("naps")


class Stalled:
    """A gate behind which nobody answers."""

    def __init__(self, error: Callable[[], Exception]) -> None:
        self.error = error
        self.asked = 0

    def admit(self, scheme: str, host: str, port: int | None) -> str:  # noqa: ARG002
        self.asked += 1
        raise self.error()


@pytest.mark.parametrize(
    ("error", "kind", "asked"),
    [
        (httpx.ConnectTimeout, Unavailable, 4),
        (httpx.ConnectError, Unavailable, 4),
        (httpx.ReadError, Unavailable, 4),
        (httpx.RemoteProtocolError, Cut, 4),
        (httpx.ReadTimeout, TooSlow, 1),
    ],
)
def test_a_broken_connection_is_tried_again_and_a_silent_one_is_not(
    error: type[httpx.TransportError], kind: type[FeedError], asked: int
) -> None:
    stalled = Stalled(lambda: error("no luck"))
    with Client(stalled, user_agent=agent()) as http, pytest.raises(kind):
        http.fetch(Request("https://epoch.ai/data/a.csv"))
    assert stalled.asked == asked


def test_the_waits_of_the_real_limits_are_those_of_the_rules() -> None:
    limits = Limits()
    assert (limits.connect, limits.read, limits.retries, limits.redirects) == (10, 60, 3, 3)
    assert limits.body == 64 * 1024 * 1024


def test_this_machine_is_out_of_reach_without_the_gate_of_the_tests(source: Source) -> None:
    url = source.plays("/a.csv", Answer(body=TABLE))
    for gate in (Gate(frozenset({"127.0.0.1"})), Gate(frozenset())):
        with Client(gate, user_agent=agent()) as http, pytest.raises(Refused):
            http.fetch(Request(url))
    with (
        Client(Gate(frozenset({"localhost"})), user_agent=agent()) as http,
        pytest.raises(Refused, match="not a public address"),
    ):
        http.fetch(Request("https://localhost/a.csv"))
    assert source.asked == []


@pytest.mark.parametrize("address", ["93.184.215.14", "2606:4700::6810:84e5"])
def test_the_connection_goes_to_the_checked_address_under_the_name_that_was_asked_for(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[httpx.Request] = []

    def answers(_: object, request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, content=TABLE)

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", answers)
    gate = Gate(frozenset({"epoch.ai"}), lambda *_: [address])
    with Client(gate, user_agent=agent()) as http:
        assert http.fetch(Request("https://epoch.ai/data/a.csv")).body == TABLE
    [request] = sent
    assert request.url.host == address
    assert request.headers["Host"] == "epoch.ai"
    assert request.extensions["sni_hostname"] == "epoch.ai"


def test_the_environment_leads_nowhere(source: Source, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    with client() as http:
        assert http.fetch(Request(source.plays("/a.csv", Answer(body=TABLE)))).body == TABLE
