"""Only https to public addresses of known hosts, and to an address that was checked."""

from __future__ import annotations

from ipaddress import ip_address

import pytest

from bot.feeds.errors import Refused, Unreachable
from bot.feeds.gate import Gate, is_public

HOST = "epoch.ai"
PUBLIC = "93.184.215.14"


def gate(*addresses: str) -> Gate:
    return Gate(frozenset({HOST}), lambda *_: list(addresses))


PRIVATE = [
    "127.0.0.1",
    "10.0.0.1",
    "172.16.3.4",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",  # noqa: S104
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "::127.0.0.1",
    "::ffff:127.0.0.1",
    "::ffff:93.184.215.14",
    "fe80::1",
    "fec0::1",
    "fd00::8",
    "ff02::1",
    "64:ff9b::7f00:1",
    "64:ff9b:1::7f00:1",
    "2002:7f00:1::1",
    "2001::1",
]


@pytest.mark.parametrize("address", PRIVATE)
def test_an_address_that_is_not_public_is_refused(address: str) -> None:
    with pytest.raises(Refused, match="not a public address"):
        gate(address).admit("https", HOST, None)


@pytest.mark.parametrize("address", [PUBLIC, "2606:4700::6810:84e5"])
def test_a_public_address_is_let_through(address: str) -> None:
    assert is_public(ip_address(address))
    assert gate(address).admit("https", HOST, None) == address


def test_one_private_address_among_public_ones_is_enough_to_refuse() -> None:
    with pytest.raises(Refused, match=r"10\.0\.0\.7"):
        gate(PUBLIC, "10.0.0.7").admit("https", HOST, 443)


@pytest.mark.parametrize(
    ("scheme", "host", "port"),
    [
        ("http", HOST, None),
        ("ftp", HOST, None),
        ("https", HOST, 8443),
        ("https", "evil.example", None),
        ("https", "127.0.0.1", None),
        ("https", "0x7f000001", None),
        ("https", "epoch.ai.evil.example", None),
    ],
)
def test_other_schemes_ports_and_hosts_are_refused(
    scheme: str, host: str, port: int | None
) -> None:
    with pytest.raises(Refused):
        gate(PUBLIC).admit(scheme, host, port)


def test_a_name_without_an_address_leads_nowhere() -> None:
    def fails(*_: object) -> list[str]:
        raise OSError("no such name")

    with pytest.raises(Unreachable, match="no address"):
        Gate(frozenset({HOST}), fails).admit("https", HOST, None)
    with pytest.raises(Unreachable, match="no address"):
        gate().admit("https", HOST, None)


def test_a_name_that_changes_its_mind_is_asked_once_for_each_connection() -> None:
    answers = iter([[PUBLIC], ["127.0.0.1"]])
    changing = Gate(frozenset({HOST}), lambda *_: next(answers))
    assert changing.admit("https", HOST, None) == PUBLIC
    with pytest.raises(Refused):
        changing.admit("https", HOST, None)
