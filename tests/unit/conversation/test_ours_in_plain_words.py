"""What is asked of our own offer in passing is heard as what asks it plainly."""

from __future__ import annotations

import pytest

from bot.conversation.changing.message.ours_in_plain_words import ours_in_plain_words
from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    ("text", "plainly"),
    [
        ("how do I make our offer stronger", "how do we get to the next tier"),
        ("how can we improve our offer", "how do we get to the next tier"),
        ("what would make our offer more competitive?", "how do we get to the next tier"),
        ("what could we improve", "how do we get to the next tier"),
        ("what would you need to be more certain", "what's missing in our offer"),
        ("what does a guaranteed share do for the pitch", "what does guaranteed mean"),
        ("should we guarantee a share", "what does guaranteed mean"),
        ("who's right above us", "which lab is next above us"),
        ("which lab is just behind us", "which lab is next behind us"),
    ],
)
def test_it_is_said_in_the_words_that_ask_it(text: str, plainly: str) -> None:
    assert ours_in_plain_words(text) == plainly


@pytest.mark.parametrize(
    "text",
    [
        "how do we make our offer public",
        "our offer is 2048 H100 for 40 researchers",
        "what would you need to be sure about her",
        "should we guarantee 16 H100 each",
        "who is above OpenAI",
        "is renting H100 cheaper than B200",
        "is renting cheaper than owning",
    ],
)
def test_what_asks_something_else_is_left_as_it_is(text: str) -> None:
    assert ours_in_plain_words(text) == text


@pytest.mark.parametrize(
    "text", ["how can we improve that", "how could we make it stronger", "how do we beat that"]
)
def test_what_improves_a_comparison_is_what_flips_it(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "2048 H100, 40 researchers vs openai", text)
    assert told.headline.text.startswith("Comparable with OpenAI at 6 researchers or fewer")
