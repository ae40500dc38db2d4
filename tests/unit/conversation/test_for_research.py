"""How much is for research, and whether serving is counted, is told of every lab on a list too."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    "text",
    [
        "what's the share that goes to research",
        "how much of that is for research",
        "what part of it goes into research",
        "what is the research share",
        "what is their share for research",
        "do their researchers get all of that",
    ],
)
def test_the_share_is_told_of_each_lab_on_a_list(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "rank all labs", text)
    told = " ".join(line.text for line in (found.headline, *found.verdict))
    for share in ("Anthropic: 60 (40–75) %", "OpenAI: 56.25", "Google DeepMind: 55 (35–75) %"):
        assert share in told
    assert "assumption of ours" in told


@pytest.mark.parametrize(
    "text",
    [
        "does that include inference",
        "is serving included?",
        "do they count production",
        "is that with the customers",
        "are the serving chips counted",
        "is that only research or also inference",
    ],
)
def test_whether_serving_is_counted(talking: Conversing, text: str) -> None:
    total = last_answer(talking, "how big is OpenAI", text)
    assert total.headline.text.startswith("Yes, in total and per employee")
    assert "OpenAI: 56.25" in " ".join(line.text for line in total.verdict)
    each = last_answer(talking, "rank all labs per researcher", text)
    assert each.headline.text.startswith("Per researcher it is taken off")
    silent = last_answer(talking, "how big is Microsoft AI", text)
    assert silent.headline.text.startswith("No share for research is public of Microsoft AI")
