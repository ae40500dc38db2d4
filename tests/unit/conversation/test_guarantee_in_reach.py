"""Whether a guarantee is there for all, and the largest that is."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

GUARANTEE = "if we guarantee every researcher 32 GPUs, does it help vs Meta?"


@pytest.mark.parametrize(
    "text",
    ["is that even possible with what we've got?", "is that doable with our cluster",
     "would that work with what we have", "can we afford that many each",
     "do we have the chips for that", "could we cover it out of our cluster",
     "can we even do that"],
)  # fmt: skip
def test_it_holds_for_all(talking: Conversing, text: str) -> None:
    told = "32 chips for each of 40 people are 1,280 of 2,048: that holds for all"
    assert last_answer(talking, GUARANTEE, text).verdict[0].text.startswith(told)


@pytest.mark.parametrize("before", [GUARANTEE, "us vs Meta"])
@pytest.mark.parametrize(
    "text",
    ["what's the most we could guarantee each", "how much could we guarantee each at most",
     "max we could promise everyone?", "what's the highest guarantee we can give",
     "how many GPUs could we promise each of them at best", "biggest guarantee we could offer?"],
)  # fmt: skip
def test_the_most_that_holds_for_all(talking: Conversing, before: str, text: str) -> None:
    told = "51 chips for each of 40 people are 2,040 of 2,048: that holds for all"
    lines = [line.text for line in last_answer(talking, before, text).verdict]
    assert any(line.startswith(told) for line in lines)
