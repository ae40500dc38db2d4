"""P10: only registered sources are asked, and a pasted link is never opened."""

from __future__ import annotations

import pytest

from bot.feeds.errors import Refused
from bot.feeds.gate import Gate
from bot.feeds.http import Client, agent
from bot.feeds.protocol import Request
from bot.feeds.scholars import HOSTS
from bot.people import works_index
from tests.unit.rights.samples import NAME
from tests.unit.test_people import HERE, Desk

WHY = r"not a host of the registry|only https"
PROFILES = (
    "https://www.linkedin.com/in/somebody",
    "https://www.levels.fyi/companies/x",
    "https://github.com/somebody",
    "https://pub.orcid.org/v3.0/0000-0002-1825-0097",
    "https://orcid.org/0000-0002-1825-0097",
    "https://twitter.com/somebody",
    "http://api.openalex.org/authors",
    "https://api.openalex.org.evil.example/authors",
)


@pytest.mark.parametrize("url", PROFILES)
def test_the_client_that_asks_about_people_refuses_every_other_host(url: str) -> None:
    gate = Gate(HOSTS, lambda *_: ["192.0.2.1"])  # nobody is asked where a host is
    with Client(gate, user_agent=agent()) as client, pytest.raises(Refused, match=WHY):
        client.fetch(Request(url))


def test_no_profile_site_is_among_the_hosts() -> None:
    told = " ".join(HOSTS)
    assert not any(site in told for site in ("linkedin", "levels", "github", "orcid", "twitter"))
    assert sorted(HOSTS) == ["api.openalex.org", "export.arxiv.org"]


@pytest.mark.parametrize("url", PROFILES[:4])
def test_a_pasted_profile_is_not_fetched(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    def never(request: Request) -> object:
        raise AssertionError(f"{request.url} was fetched")

    monkeypatch.setattr(works_index, "_fetch", never)
    for text in (f"look up {url}", f"look up {NAME} {url}, purpose: first call", url):
        desk.services.ask(text, HERE)
    assert not any(url in str(one) or "linkedin" in str(one) for one in desk.scholars.asked)
