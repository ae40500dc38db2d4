"""The one client for everything that Assay fetches: polite, limited, and hard to lead astray.

It reads no proxy and no certificates from the environment: behind a proxy the check of addresses
would be the proxy's, not ours.
"""

from __future__ import annotations

import math
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from types import TracebackType
from typing import Final, Protocol, Self

import httpx
import stamina

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
from bot.feeds.patience import Parked, patience, retry_after
from bot.feeds.protocol import Reply, Request
from storage.records import Validators

stamina.instrumentation.set_on_retry_hooks([])  # a retry that helps is no warning in the log

MEGABYTE: Final = 1024 * 1024
REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
AGAIN: Final = frozenset({408, 425, 429})
"""Besides every status from 500 on."""


class Gatekeeper(Protocol):
    """Decides where a connection may go."""

    def admit(self, scheme: str, host: str, port: int | None) -> str:
        """A checked address of the host. Raises FeedError."""
        ...


@dataclass(frozen=True, slots=True)
class Limits:
    """How long and how much. Seconds and bytes."""

    connect: float = 10
    read: float = 60
    total: float = 300
    """For one attempt, body included."""
    body: int = 64 * MEGABYTE
    """After decompression."""
    redirects: int = 3
    retries: int = 3
    patience: float = 60
    """The longest Retry-After that is waited for; a host that asks for more is left alone."""
    pause: float = 1
    """Between two requests to one host; up to as much again by chance."""


def agent(contact: str = "") -> str:
    """Who we say we are: name, version, and whom to write to about it."""
    reach = contact or "no contact set by the operator"
    return f"Assay/{version('assay-slack')} (benchmark of AI labs' compute and hiring; {reach})"


class _Checked(httpx.BaseTransport):
    """Connects to an address that the gate has checked, under the name that was asked for."""

    def __init__(self, gate: Gatekeeper) -> None:
        self._gate = gate
        # Connections are kept by address: two hosts behind one address would share one, and with
        # it the certificate that was checked for the other. So none is kept.
        self._inner = httpx.HTTPTransport(limits=httpx.Limits(max_keepalive_connections=0))

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        url = request.url
        address = self._gate.admit(url.scheme, url.host, url.port)
        request.url = url.copy_with(host=address)
        request.extensions = {**request.extensions, "sni_hostname": url.host}
        return self._inner.handle_request(request)

    def close(self) -> None:
        self._inner.close()


class Client:
    """Fetches what a gate lets through. Safe to share between threads."""

    def __init__(
        self,
        gate: Gatekeeper,
        *,
        user_agent: str,
        limits: Limits = Limits(),
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._limits = limits
        self._clock = clock
        self._now = now
        self._sleep = sleep
        self._answered: dict[str, float] = {}
        self._parked: dict[str, float] = {}
        self._http = httpx.Client(
            transport=_Checked(gate),
            headers={"User-Agent": user_agent},
            timeout=httpx.Timeout(limits.read, connect=limits.connect),
            follow_redirects=False,
            trust_env=False,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of every connection."""
        self._http.close()

    def fetch(self, request: Request) -> Reply:
        """What the source answers, after retries. Raises FeedError."""
        host = httpx.URL(request.url).host
        self._wait_for(host)
        try:
            return self._patiently(request)
        except Parked as error:
            self._parked[host] = self._clock() + (error.wait or 0)
            raise

    def _patiently(self, request: Request) -> Reply:
        attempts = stamina.retry_context(
            on=patience,
            attempts=self._limits.retries + 1,
            timeout=None,
            wait_initial=1,
            wait_max=self._limits.patience,
            wait_jitter=2,
        )
        for attempt in attempts:
            with attempt:
                return self._once(request)
        raise AssertionError("a retry ends with a reply or an error")

    def _wait_for(self, host: str) -> None:
        """Leave a host a moment between requests, and alone where it asked for more.

        Many boards share a host: what one was told holds for the others.
        """
        now = self._clock()
        if now < self._parked.get(host, now):
            raise Parked(f"asked to come back in {self._parked[host] - now:.0f} s")
        since = now - self._answered.get(host, -math.inf)
        if since < self._limits.pause:
            self._sleep(self._limits.pause * (1 + random.random()) - since)  # noqa: S311

    def _once(self, request: Request) -> Reply:
        deadline = self._clock() + self._limits.total
        try:
            return self._follow(request, deadline)
        except httpx.ConnectTimeout as error:
            raise Unavailable(f"no connection within {self._limits.connect:g} s") from error
        except httpx.TimeoutException as error:
            raise TooSlow(f"no answer within {self._limits.read:g} s") from error
        except httpx.RemoteProtocolError as error:
            if "location" in str(error).lower():  # httpx reads it, followed or not
                raise Moved("redirected to an address that makes no sense") from error
            raise Cut("the reply was cut") from error
        except httpx.DecodingError as error:
            raise Malformed("the reply is badly compressed") from error
        except httpx.TransportError as error:
            raise Unavailable(f"no connection ({type(error).__name__})") from error
        except httpx.InvalidURL as error:
            raise Moved("redirected to an address that makes no sense") from error

    def _follow(self, request: Request, deadline: float) -> Reply:
        url = httpx.URL(request.url)
        for _ in range(self._limits.redirects + 1):
            outgoing = self._http.build_request(
                "GET" if request.post is None else "POST",
                url,
                headers=_headers(request),
                content=request.post,
            )
            response = self._http.send(outgoing, stream=True)
            self._answered[url.host] = self._clock()
            try:
                if response.status_code not in REDIRECTS:
                    return self._read(request, response, deadline)
                url = _next(url, response)
            finally:
                response.close()
        raise Moved(f"more than {self._limits.redirects} redirects")

    def _read(self, request: Request, response: httpx.Response, deadline: float) -> Reply:
        validators = Validators(response.headers.get("etag"), response.headers.get("last-modified"))
        if response.status_code == 304 and request.known:
            return Reply(request.url, None, validators or request.known)
        self._judge(response)
        return Reply(request.url, self._body(response, deadline), validators)

    def _judge(self, response: httpx.Response) -> None:
        """Raise the error that a status stands for; only 200 brings data."""
        status = response.status_code
        if status == 200:
            return
        if status in {404, 410}:
            raise Missing(f"not there any more ({status})")
        if status in {401, 403}:
            raise Blocked(f"access refused ({status})")
        if status in AGAIN or status >= 500:
            raise self._busy(response)
        raise Unreachable(f"an answer that makes no sense here ({status})")

    def _busy(self, response: httpx.Response) -> FeedError:
        status = response.status_code
        wait = retry_after(response.headers.get("retry-after"), self._now())
        kind = SlowDown if status == 429 else Unavailable
        if wait is not None and wait > self._limits.patience:
            return Parked(f"asked to come back in {wait:.0f} s ({status})", wait=wait)
        return kind(f"the server is busy or broken ({status})", wait=wait)

    def _body(self, response: httpx.Response, deadline: float) -> bytes:
        most = self._limits.body
        announced = response.headers.get("content-length", "")
        if announced.isdecimal() and int(announced) > most:
            raise TooLarge(f"{int(announced) / MEGABYTE:,.0f} MB announced")
        body = bytearray()
        for chunk in response.iter_bytes():
            body += chunk
            if len(body) > most:
                raise TooLarge(f"more than {most / MEGABYTE:,.3g} MB")
            if self._clock() > deadline:
                raise TooSlow(f"not complete after {self._limits.total:g} s")
        if not body:
            raise Empty("an empty reply")
        return bytes(body)


def _headers(request: Request) -> dict[str, str]:
    found = {
        "If-None-Match": request.known.etag,
        "If-Modified-Since": request.known.last_modified,
        "Content-Type": "application/json" if request.post is not None else None,
    }
    return {name: value for name, value in found.items() if value}


def _next(url: httpx.URL, response: httpx.Response) -> httpx.URL:
    """Where a redirect leads. Raises Moved where that is another host or no address at all."""
    location = response.headers.get("location")
    if not location:
        raise Moved("redirected to nowhere")
    target = url.join(location)
    if (target.scheme, target.host, target.port) != (url.scheme, url.host, url.port):
        raise Moved(f"redirected to {target.scheme}://{target.host}")
    return target
