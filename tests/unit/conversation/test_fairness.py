"""`is that a fair comparison?`: none where nothing of the other side is public."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

NO_FIGURE = "No comparison per researcher can be made with {}: no usable figure is public"


@pytest.mark.parametrize(
    ("before", "says"),
    [
        ("us vs Mistral", NO_FIGURE.format("Mistral AI")),
        ("us vs Mistral and Cohere", NO_FIGURE.format("Mistral AI and Cohere")),
        ("us vs xAI", NO_FIGURE.format("SpaceXAI")),
        ("compare OpenAI and Mistral", NO_FIGURE.format("Mistral AI")),
        ("us vs OpenAI in total", "Fair as to size alone: totals say nothing of what each"),
        ("2048 H100 for 40 researchers", "Nothing is compared there"),
    ],
)
def test_without_a_figure_there_is_no_comparison(
    talking: Conversing, before: str, says: str
) -> None:
    found = last_answer(talking, before, "is it a fair comparison though?")
    assert found.headline.text.startswith(says)
    assert not any("taken off" in line.text for line in found.verdict)


def test_of_several_the_one_without_a_figure_is_named(talking: Conversing) -> None:
    found = last_answer(talking, "us vs Mistral and OpenAI", "is that a fair comparison?")
    assert found.headline.text.startswith("Fair in kind")
    assert found.verdict[0].text == f"{NO_FIGURE.format('Mistral AI')}."
