"""What is asked on of a share, a list or a site, and is not on record: that is said."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer, reply


@pytest.mark.parametrize(
    "text",
    ["what about during peak", "and at peak times?", "is it the same at busy times",
     "before deadlines?", "what about when it's full"],
)  # fmt: skip
@pytest.mark.parametrize("before", ["how many gpus does each of us get", "us vs Meta"])
def test_no_load_over_the_day_is_on_record(talking: Conversing, before: str, text: str) -> None:
    assert "at peak is not on record" in last_answer(talking, before, text).headline.text


@pytest.mark.parametrize(
    "text", ["what if 8 GPUs are guaranteed each", "what if the wait is 4 hours"]
)
def test_what_it_offers_instead_is_understood(talking: Conversing, text: str) -> None:
    assert asks(talking, "our compute", text).startswith("our compute")


@pytest.mark.parametrize(
    "text",
    ["how does it compare to what xai is building", "is it bigger than what xAI is building",
     "vs what xAI is building"],
)  # fmt: skip
def test_what_a_lab_builds_is_no_stock_to_set_ours_against(talking: Conversing, text: str) -> None:
    found = reply(talking, "whats stargate", text)
    assert found.text == asks(talking, "what is xAI building")
    assert "not set beside them" in found.answer.understood


@pytest.mark.parametrize(
    "text",
    ["you said earlier which one was on top, how many chips is that",
     "the one on top, how many chips do they have", "which one was on top, how many gpus is that"],
)  # fmt: skip
@pytest.mark.parametrize("between", [(), ("and the least?", "where are we in that")])
def test_nobody_can_tell_which_is_on_top(
    talking: Conversing, between: tuple[str, ...], text: str
) -> None:
    told = last_answer(talking, "which lab gives the most per researcher", *between, text)
    assert "nobody can tell for sure which lab" in told.headline.text


@pytest.mark.parametrize(
    "text", ["make it less salesy", "too salesy", "tone it down", "make it more neutral please"]
)
def test_a_line_is_told_in_plain_words(talking: Conversing, text: str) -> None:
    before = ("us vs Google", "give me one line i can paste")
    plain = last_answer(talking, *before, "in plain words")
    assert last_answer(talking, *before, text).verdict == plain.verdict
