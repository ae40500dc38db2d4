"""Questions that are numbered within one line, and the digest beside a price."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "hi! (1) h100 price (2) who has most compute (3) what moved",
            ["price of H100", "rank all labs", "what moved"],
        ),
        (
            "1) price of h200 2) how big is xai 3) is anthropic hiring",
            ["price of H200", "how big is SpaceXAI", "open roles at Anthropic"],
        ),
        (
            "two things: a) how big is openai b) who has the most per head",
            ["how big is OpenAI", "rank all labs, per researcher"],
        ),
        (
            "1) 2048 h100 for 40 researchers vs openai 2) h100 price",
            ["2048 H100, 40 researchers, vs OpenAI", "price of H100"],
        ),
        (
            "hi there, two things: what's MFU, and what's the going rate for B200?",
            ["help mfu", "price of B200"],
        ),
        (
            "two quick questions - how big is Mistral and what does an H200 cost",
            ["how big is Mistral AI", "price of H200"],
        ),
        (
            "got a few quick qs: price of H100, and how big is openai",
            ["price of H100", "how big is OpenAI"],
        ),
        ("weekly digest plus h100 price", ["weekly digest", "price of H100"]),
        ("this week's digest and the price of b200", ["weekly digest", "price of B200"]),
        ("h100 price and the weekly digest", ["price of H100", "weekly digest"]),
    ],
)
def test_each_gets_its_answer(conversing: Conversing, text: str, asked: list[str]) -> None:
    texts = last(conversing, text)
    assert len(texts) == len(asked), texts
    assert all(told.startswith(part) for told, part in zip(texts, asked, strict=True)), texts


def test_a_number_in_brackets_is_no_list(conversing: Conversing) -> None:
    assert len(last(conversing, "how big is anthropic (3) and meta")) == 1
