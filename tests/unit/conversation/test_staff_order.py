"""Which lab's staff grew most: no order of that is kept, and no compute is told in its place."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.unclear.of_hires import WHY
from tests.unit.conversation.corpus import last, last_answer


@pytest.mark.parametrize(
    "text",
    [
        "whose headcount has grown the most",
        "fastest growing lab by headcount",
        "which lab is adding people quickest",
        "who has grown its team size most since 2024",
        "which company grew its staff fastest",
        "who's added the most people this year",
    ],
)
def test_no_order_of_growth_is_kept_of_staff(talking: Conversing, text: str) -> None:
    assert WHY in last_answer(talking, text).headline.text


@pytest.mark.parametrize(
    "text",
    [
        "who is growing the fastest of them",
        "which lab has grown most",
        "who grew the quickest since 2024",
        "and who's grown fastest overall",
        "whose has grown the most",
    ],
)
def test_after_headcounts_it_is_said_of_the_staff(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "how many ppl at cohere", text)
    assert WHY in told.headline.text
    assert "headcount history of Cohere" in [each.text for each in told.next]


@pytest.mark.parametrize(
    "text",
    [
        "who's grown the most this year out of all of them",
        "who's grown more this year",
        "which of the two grew faster this year",
    ],
)
def test_of_two_each_is_told_until_today(talking: Conversing, text: str) -> None:
    asked = last(talking, "how many ppl at mistral", "and cohere?", text)
    assert asked == ["headcount history of Mistral AI", "headcount history of Cohere"]
