"""One part of one lab, in place of all that was told before."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks


@pytest.mark.parametrize("before", ["compare Meta and Microsoft on compute", "us vs openai"])
@pytest.mark.parametrize(
    "text",
    ["Never mind the rest, just Meta's headcount", "just Meta's headcount",
     "forget the others, only Meta's headcount please", "skip that, I only need Meta's headcount",
     "just the headcount of Meta", "only tell me Meta's headcount",
     "ignore the other numbers, what's Meta's headcount"],
)  # fmt: skip
def test_it_is_told_alone(talking: Conversing, before: str, text: str) -> None:
    assert asks(talking, before, text) == "headcount of Meta Superintelligence Labs"
