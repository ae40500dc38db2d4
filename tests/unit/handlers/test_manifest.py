"""The manifests, the code and the docs say the same."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from handlers.compute_benchmark import COMMAND
from handlers.home import PROMPTS
from handlers.web import EVENTS_PATH

_ROOT = Path(__file__).parents[3]
_DOCS = (_ROOT / "docs" / "slack.md").read_text(encoding="utf-8")
_NEVER = ("search", "admin", "channels:history", "groups:history", "users:read.email")


def _manifest(path: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((_ROOT / path).read_text(encoding="utf-8"))
    return found


SOCKET, HTTP = _manifest("manifest.yml"), _manifest("docs/manifest-http.yml")
SCOPES: list[str] = SOCKET["oauth_config"]["scopes"]["bot"]
OPTIONAL: list[str] = SOCKET["oauth_config"]["scopes"]["bot_optional"]
EVENTS: list[str] = SOCKET["settings"]["event_subscriptions"]["bot_events"]


def _explained() -> set[str]:
    return set(re.findall(r"^\| `([a-z_.:]+)` \|", _DOCS, re.MULTILINE))


@pytest.mark.parametrize("name", [*SCOPES, *OPTIONAL, *EVENTS])
def test_each_scope_and_event_is_explained_to_the_admin(name: str) -> None:
    assert name in _explained()


def test_nothing_is_explained_that_is_not_asked_for() -> None:
    assert _explained() == {*SCOPES, *OPTIONAL, *EVENTS}


def test_what_may_be_left_out_is_the_history_of_channels_and_nothing_else() -> None:
    assert OPTIONAL == ["channels:history", "groups:history"]
    rows = [
        row for row in _DOCS.splitlines() if row.startswith(tuple(f"| `{x}`" for x in OPTIONAL))
    ]
    assert all("| optional: " in row for row in rows)


def test_no_scope_reads_what_is_not_ours() -> None:
    assert [scope for scope in SCOPES if scope.startswith(_NEVER)] == []
    assert "user" not in SOCKET["oauth_config"]["scopes"]


def test_the_one_command_is_the_one_that_is_handled() -> None:
    (command,) = SOCKET["features"]["slash_commands"]
    assert command["command"] == COMMAND
    assert command["should_escape"] is True


def test_the_manifests_differ_in_how_requests_arrive_alone() -> None:
    addresses = [HTTP["features"]["slash_commands"][0].pop("url")]
    addresses.append(HTTP["settings"]["event_subscriptions"].pop("request_url"))
    addresses.append(HTTP["settings"]["interactivity"].pop("request_url"))
    assert {address.partition("example.com")[2] for address in addresses} == {EVENTS_PATH}
    assert HTTP["settings"].pop("socket_mode_enabled") is False
    assert SOCKET["settings"]["socket_mode_enabled"] is True
    settings = {k: v for k, v in SOCKET["settings"].items() if k != "socket_mode_enabled"}
    assert {**SOCKET, "settings": settings} == HTTP


def test_prompts_are_the_same_before_and_after_the_first_message() -> None:
    assert SOCKET["features"]["agent_view"]["suggested_prompts"] == list(PROMPTS)
