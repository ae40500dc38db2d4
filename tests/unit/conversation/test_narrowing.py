"""A list that was shown, narrowed: some of its labs left out, or put back in."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from storage.records import Conversation
from tests.unit.conversation.corpus import DAY

ALL = "rank the labs"


def asks(talking: Conversing, *lines: str) -> str:
    """The text of the question that the last line comes to."""
    said: Conversation | None = None
    for line in lines:
        exchange = talking.hear(line, Asker.operator(), said, DAY)
        said = exchange.said
    [found] = exchange.replies
    return found.text


@pytest.mark.parametrize(
    "text",
    ["without google", "leave Google out", "drop DeepMind", "except for google", "minus Google"],
)
def test_a_lab_is_left_out_of_the_list(talking: Conversing, text: str) -> None:
    assert asks(talking, ALL, text) == "rank all labs without Google DeepMind"


def test_one_after_the_other_is_left_out_and_comes_back(talking: Conversing) -> None:
    lines = (ALL, "leave out OpenAI", "drop Meta too")
    both = "rank all labs without Meta Superintelligence Labs and OpenAI"
    assert asks(talking, *lines) == both
    assert asks(talking, *lines, "per researcher") == f"{both}, per researcher"
    back = "rank all labs without Meta Superintelligence Labs"
    assert asks(talking, *lines, "put OpenAI back in") == back


def test_a_lab_that_is_named_after_a_list_is_still_asked_about(talking: Conversing) -> None:
    assert asks(talking, ALL, "and Meta?") == "how big is Meta Superintelligence Labs"


def test_openings_of_the_others_are_shown(talking: Conversing) -> None:
    lines = ("who is hiring researchers", "just OpenAI and Meta", "without Meta")
    assert asks(talking, *lines) == "frontier research roles at OpenAI"


@pytest.mark.parametrize("text", ["anyway, how is xAI doing", "ok, and how's xAI doing these days"])
def test_how_a_lab_does_is_no_matter_of_ours(talking: Conversing, text: str) -> None:
    assert asks(talking, "us vs Meta", text) == "how big is SpaceXAI"
