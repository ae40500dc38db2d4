"""Sums, swaps and what somebody was told, in passing words."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last, last_answer, told

BUDGET = "6 researchers, $4000000 a year, vs Google DeepMind"


@pytest.mark.parametrize(
    "text",
    [
        "we've got a 4 mil gpu pot for 6 researchers. how do we look vs deepmind",
        "4m compute budget for 6 researchers vs deepmind",
        "with a 4 million gpu kitty for 6 people, us vs deepmind",
        "a 4 mill hardware envelope and 6 researchers vs deepmind",
        "pot of 4 mil for 6 researchers vs deepmind",
        "4 million dollar gpu budget, 6 people, vs deepmind",
    ],
)
def test_a_pot_is_money(conversing: Conversing, text: str) -> None:
    assert last(conversing, text)[-1] == BUDGET


@pytest.mark.parametrize(
    "text",
    [
        "if our h100s get swapped for b200s one for one, us vs meta",
        "what if our h100s were swapped for b200s, vs meta",
        "what if the H100s are replaced by B200s, vs meta",
        "say our h100s get upgraded to b200s like for like, vs meta",
        "suppose all our h100s were traded for b200s 1:1, vs meta",
        "if we swap our h100s for b200s one to one, vs meta",
    ],
)
def test_a_swap_is_of_all_that_we_have(talking: Conversing, text: str) -> None:
    asked = "our saved offer with 2048 B200, 40 researchers, vs Meta Superintelligence Labs"
    assert asks(talking, text) == asked


def test_half_of_a_single_chip_is_none(conversing: Conversing) -> None:
    assert "something failed" not in told(conversing, "1 B200 vs meta", "half of it")


@pytest.mark.parametrize(
    "text",
    [
        "openai told our cand she gets 300 h100s all to herself",
        "openai has told her she'd have 300 H100",
        "openai promised my candidate she will get 300 H100",
        "openai assured him he gets 300 H100 to himself",
        "openai are telling her that she'll have 300 H100",
        "openai guaranteed our guy he can use 300 H100",
    ],
)
def test_what_somebody_was_told_is_an_offer_there(talking: Conversing, text: str) -> None:
    assert asks(talking, text).endswith("vs 300 H100, 1 researcher, given by OpenAI")


@pytest.mark.parametrize(
    "text",
    [
        "what'd it take to level with them",
        "how many would we need to draw level with that",
        "what would we need to catch up with them",
        "what does it take to be on par with them",
        "how much more to get even with that",
        "what would it take to rival them",
    ],
)
def test_what_it_takes_to_be_level(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "a rival has 900 H100 for 12 people, how do we compare", text)
    assert told.headline.text == "952 more H100"


@pytest.mark.parametrize(
    "text",
    [
        "300 b200 or 512 h200 for a team of 14, which gives each more",
        "300 B200 or 512 H200 for 14",
        "would 300 B200 or 512 H200 for 14 people be better",
        "300 b200 or 512 h200 across 14 researchers",
        "300 B200 or 512 H200 shared by 14",
        "is it 300 b200 or 512 h200 for our team of 14",
    ],
)
def test_either_is_shared_by_all(conversing: Conversing, text: str) -> None:
    assert last(conversing, text)[0] == "300 B200, 14 researchers vs 512 H200, 14 researchers"
