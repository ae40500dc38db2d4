"""What would flip a verdict: told first, also where no figure of the lab is public."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

META = "us vs Meta"


@pytest.mark.parametrize("text", ["what would flip it", "which number would flip the verdict?"])
def test_what_flips_a_verdict_is_told_first(talking: Conversing, text: str) -> None:
    found = last_answer(talking, META, text)
    assert "5,560 H100" in found.headline.text
    silent = last_answer(talking, "2048 H100, 40 researchers vs deepseek", text)
    assert silent.headline.text == "A figure of DeepSeek would decide it, and none is public"
    assert silent.verdict[-1].text == (
        "Ours alone would be “compute dense” at 20 researchers or fewer, or from 4,000 H100 for"
        " your 40, and “workable” from 69 researchers on."
    )
