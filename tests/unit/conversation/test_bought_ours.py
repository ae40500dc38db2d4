"""Our own chips that are bought are no more chips than there are."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, last_question

SAID = "our offer is 2048 H100 for 40 researchers"


@pytest.mark.parametrize("before", [(), (SAID,)])
@pytest.mark.parametrize(
    "text",
    [
        "what if we bought our 2048 H100",
        "if we bought the 2048 H100 we have",
        "what if we buy our own H100s",
        "say we purchase these 2048 H100",
        "what if we bought our chips",
    ],
)
def test_our_chips_bought_are_told_to_have_no_price(
    talking: Conversing, before: tuple[str, ...], text: str
) -> None:
    answer = last_answer(talking, *before, text)
    assert "No price to buy H100 on record" in answer.headline.text


def test_more_chips_that_are_bought_still_join_ours(talking: Conversing) -> None:
    offer = last_question(talking, "what if we bought 512 more h100").offer
    assert offer is not None
    assert [each.count.value for each in offer.chips] == [2560]


@pytest.mark.parametrize(
    ("text", "most"),
    [
        ("if we cap jobs at 256 does that change anything vs meta", 256),
        ("would a 512 job limit matter against openai", 512),
        ("what about anthropic if jobs are limited to 64 gpus", 64),
    ],
)
def test_a_largest_job_stays_where_ours_is_held_against_a_lab(
    talking: Conversing, text: str, most: int
) -> None:
    asked = last_question(talking, SAID, text)
    assert asked.offer is not None
    assert (asked.offer.largest_job, len(asked.labs)) == (most, 1)
