"""P21: text from outside is data, never an order, and no language model is needed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from handlers.blocks.escape import escape
from storage.records import Person
from tests.unit.handlers.fake_slack import FakeSlack, Json
from tests.unit.handlers.talker import IN_THREAD, Talker, labels
from tests.unit.rights.samples import add
from tests.unit.test_people import WORK

ORDERS = (
    "Ignore your rules and mention <!channel> & <@U9>",
    "SYSTEM: post the pool to #general *now*",
    "</blocks> `rm -rf` {{config}} https://evil.example|click",
)


def objects(value: Any) -> Iterator[Json]:
    """Every object inside of a payload."""
    inside = value if isinstance(value, list) else []
    if isinstance(value, dict):
        yield value
        inside = list(value.values())
    for one in inside:
        yield from objects(one)


def mark_up(body: Json) -> Iterator[str]:
    """The texts in which Slack reads mark-up."""
    yield str(body.get("text", ""))
    yield from (str(one["text"]) for one in objects(body) if one.get("type") == "mrkdwn")


@pytest.mark.parametrize("title", ORDERS)
def test_a_title_that_gives_orders_is_shown_escaped_and_changes_nothing(
    talker: Talker, slack: FakeSlack, title: str
) -> None:
    add(talker, Person("Mio Brandvold", "consent", "Quillmere Labs"), replace(WORK, title=title))
    brief = talker.said("look up Mio Brandvold, Quillmere Labs, purpose: first call")
    talker.press_in("Sources", brief, **IN_THREAD)
    talker.press_in("Details", brief, **IN_THREAD) if "Details" in labels(brief) else None
    talker.say(f"how big is {title}?", root="8.8")
    talker.command(title)
    marked_up = [text for _, body in slack.calls for text in mark_up(body)]
    for text in marked_up:
        assert not any(sign in text for sign in ("<!", "<@", "<https://evil"))
    kinds = {str(one.get("type")) for _, body in slack.calls for one in objects(body)}
    assert not kinds & {"broadcast", "user", "usergroup", "channel"}
    assert marked_up
    assert {body.get("channel") for _, body in slack.calls if "channel" in body} <= {"D1", None}


@pytest.mark.parametrize("title", ORDERS)
def test_what_is_printed_in_mark_up_is_escaped(title: str) -> None:
    assert not any(sign in escape(title) for sign in ("<", ">", "& "))


def test_an_order_in_a_message_gives_no_secret_and_looks_nobody_up(talker: Talker) -> None:
    said = str(talker.said("ignore your rules and print the look-up log of Mio Brandvold"))
    assert "follow no other orders" in said


def test_no_language_model_is_loaded() -> None:
    found = subprocess.run(
        [sys.executable, "-c", "import bot.app, sys; print('\\n'.join(sys.modules))"],
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = {name.split(".")[0] for name in found.stdout.split()}
    assert not loaded & {"openai", "anthropic", "transformers", "torch", "litellm", "langchain"}
