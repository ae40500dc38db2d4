"""Chips that are supposed to join ours are added to it, also beside a question of a lab."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, told

OURS = "us vs meta"


@pytest.mark.parametrize("before", [(), (OURS,)])
@pytest.mark.parametrize(
    "text",
    [
        "what if another 1024 B200 land in our cluster, vs openai",
        "what if another 1024 B200 arrive, vs openai",
        "if 1024 more B200 came online tomorrow how far behind openai would we be",
        "suppose 1024 extra B200 show up, us vs openai",
        "say another 1024 B200 join our cluster, vs openai",
        "what happens vs openai if another 1024 B200 land",
        "if we add 1024 B200 how far behind openai would we be",
        "what if we add 1024 B200, how do we compare to openai",
        "how far from openai are we if we add 1024 B200",
    ],
)
def test_chips_that_land_are_there(talking: Conversing, before: tuple[str, ...], text: str) -> None:
    answer = last_answer(talking, *before, text)
    assert answer.headline.text.startswith("About 5.0× behind OpenAI")


@pytest.mark.parametrize(
    "text",
    [
        "what if another 1024 B200 land in our cluster in March, vs openai",
        "another 1024 B200 arrive next year, vs openai",
    ],
)
def test_with_a_day_they_are_to_come(talking: Conversing, text: str) -> None:
    assert "announced from" in told(talking, OURS, text)


def test_what_is_added_is_added_where_more_is_asked_of_it(talking: Conversing) -> None:
    answer = last_answer(talking, OURS, "add 512 b200, how close does that get us")
    assert answer.question.labs == ("meta",)
    assert answer.headline.text.startswith("About 3.6× behind Meta")
