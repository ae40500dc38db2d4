"""How the prices of several chips changed that were asked one after the other."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer


@pytest.mark.parametrize(
    "text",
    [
        "have they come down since the spring",
        "have both gone up since spring?",
        "how have those moved since the spring",
        "are they cheaper than in march",
        "did the two drop since spring",
        "are those up since spring",
    ],
)
def test_they_are_all_chips_that_were_priced_in_turn(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "what does an h200 rent for", "and b200", text)
    said = [line.text for line in (found.headline, *found.verdict)]
    for change in (
        "B200, on-demand list of RunPod: $5.89",
        "H200, on-demand list of RunPod: $4.39",
    ):
        assert any(line.startswith(change) for line in said)


def test_one_alone_is_told_alone(talking: Conversing) -> None:
    assert last(talking, "price of h200", "and b200", "has it come down since spring") == [
        "price trend of B200, since 2026-03-01"
    ]
    assert last(talking, "us vs openai", "price of b200", "have they come down") == [
        "price trend of B200"
    ]
