"""Which addresses may be connected to: public ones of hosts in the registry, and no others.

A name is resolved once, every address that it has is checked, and the connection goes to a checked
address: a name that changes its mind between check and connection gains nothing.
"""

from __future__ import annotations

import socket
from collections.abc import Callable, Collection
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Final, NamedTuple

from bot.feeds.errors import Refused, Unreachable

Resolve = Callable[[str, int], list[str]]
"""The addresses of a host, as text; raises OSError where it has none."""

TUNNELS: Final = tuple(
    ip_network(text)
    for text in (
        "64:ff9b::/96",
        "64:ff9b:1::/48",
        "2002::/16",
        "2001::/32",
        "::/96",
        "::ffff:0:0/96",
    )
)
"""IPv6 ranges that carry an IPv4 address inside: NAT64, 6to4, Teredo, mapped and compatible."""


def lookup(host: str, port: int) -> list[str]:
    """Ask the system's resolver."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(entry[4][0]) for entry in found]


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether an address belongs to the public internet and to one host."""
    hidden = isinstance(address, IPv6Address) and (
        address.is_site_local or any(address in tunnel for tunnel in TUNNELS)
    )
    return (
        not hidden
        and address.is_global
        and not address.is_multicast
        and not address.is_reserved
        and not address.is_link_local
    )


class Gate(NamedTuple):
    """Lets through https to the public addresses of known hosts.

    Tests that need a server on this machine bring a gate of their own: no setting and no argument
    opens this one.
    """

    hosts: Collection[str]
    resolve: Resolve = lookup

    def admit(self, scheme: str, host: str, port: int | None) -> str:
        """A checked address of the host. Raises Refused, and Unreachable where it has none."""
        if scheme != "https" or port not in (None, 443):
            raise Refused(f"{host}: only https on its usual port is allowed")
        if host not in self.hosts:
            raise Refused(f"{host} is not a host of the registry")
        return self._checked(host)

    def _checked(self, host: str) -> str:
        try:
            found = [ip_address(text.partition("%")[0]) for text in self.resolve(host, 443)]
        except (OSError, ValueError) as error:
            raise Unreachable(f"{host} has no address") from error
        if not found:
            raise Unreachable(f"{host} has no address")
        for address in found:
            if not is_public(address):
                raise Refused(f"{host} leads to {address}, which is not a public address")
        return str(found[0])
