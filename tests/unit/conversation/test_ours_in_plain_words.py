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


@pytest.mark.parametrize(
    ("text", "plainly"),
    [
        ("compare us with everybody", "us vs everyone"),
        ("how do we compare us to the field", "how do we compare us to the field"),
        ("put us against the rest please", "us vs everyone"),
        ("compare us with meta", "compare us with meta"),
        (
            "how many H100 for compute-dense with 25 researchers",
            "how many H100 do 25 researchers need to be compute-dense",
        ),
        (
            "how many B200 to be strong with 40 people",
            "how many B200 do 40 researchers need to be strong",
        ),
        ("what tier are we, and what is next", "what's the next tier"),
        ("which tier are we in and what's the next one?", "what's the next tier"),
        ("do 30 H100e each make us strong", "is 30 H100e per researcher strong"),
        ("budget to match anthropic for one hire", "budget to match anthropic for 1 researcher"),
        (
            "what would it cost to match google deepmind for a new hire?",
            "what would it cost to match google deepmind for 1 researcher",
        ),
        ("budget to match anthropic for ten hires", "budget to match anthropic for ten hires"),
    ],
)
def test_ours_is_put_plainly(text: str, plainly: str) -> None:
    assert ours_in_plain_words(text) == plainly
