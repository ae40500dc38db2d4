"""What each of a lab's people is said to have, in any words: nothing of it is ours."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, told


@pytest.mark.parametrize(
    "text",
    ["someone says anthropic lets every researcher use 200 H100. true?",
     "anthropic researchers supposedly get 200 H100 apiece, is that so",
     "i heard every anthropic researcher has 200 H100 to play with",
     "he says everyone at Anthropic gets 200 H100",
     "anthropic gives each of its researchers 200 H100",
     "each researcher at Anthropic has access to 200 H100"],
)  # fmt: skip
def test_what_each_has_there_stands_beside_ours(talking: Conversing, text: str) -> None:
    assert told(talking, text) == "our compute vs 200 H100 per researcher, given by Anthropic"


@pytest.mark.parametrize(
    "text",
    ["is it true that anthropic lets each researcher have 200 H100",
     "does every Anthropic researcher have 200 H100?",
     "apparently each researcher at Anthropic has access to 200 H100s. plausible?"],
)  # fmt: skip
def test_whether_that_can_be_is_told_by_the_average_there(talking: Conversing, text: str) -> None:
    claim, beside = last(talking, text)
    assert claim == "200 H100 per researcher, vs Anthropic"
    assert beside == "our compute vs 200 H100 per researcher, given by Anthropic"
