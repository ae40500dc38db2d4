"""Who wants to know something is no part of it, and a lab is held against another one by `its`."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last

BOTH = "compare OpenAI and Meta Superintelligence Labs"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("how does OpenAI's cluster compare with that of Meta, she asked about both", BOTH),
        ("how does OpenAI compare with Meta - they wanted to know", BOTH),
        ("price of H100, my boss wants to know", "price of H100"),
        ("price of H100 (he's asking)", "price of H100"),
        ("how many people work at Cohere, the candidate asked me", "headcount of Cohere"),
        ("headcount of Cohere? my hiring manager keeps asking", "headcount of Cohere"),
        ("is anthropic hiring in london? she keeps asking", "open roles at Anthropic in London"),
    ],
)
def test_who_asks_is_left_out(talking: Conversing, text: str, asked: str) -> None:
    assert last(talking, text) == [asked]


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (("how big is meta", "how does its compute compare with OpenAI's"), BOTH),
        (("what does meta pay", "how does its compute compare with OpenAI's"), BOTH),
        (("what does meta pay and how does its compute compare with OpenAI's",), BOTH),
        (("how big is meta", "is its cluster bigger than OpenAI's"), BOTH),
        (("who is hiring at meta", "how does its capacity compare to OpenAI's"), BOTH),
        (("how big is meta", "how do its GPUs stack up against OpenAI's?"), BOTH),
    ],
)
def test_its_is_of_the_lab_spoken_of(
    talking: Conversing, lines: tuple[str, ...], asked: str
) -> None:
    assert set(last(talking, *lines)[-1].split()) == set(asked.split())
