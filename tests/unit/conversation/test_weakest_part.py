"""Which part of an answer is least known, and what would make it firmer: its widest unknown."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    "text",
    [
        "which bit is the shakiest",
        "what's the weakest part",
        "where is it least certain",
        "which assumption is the weakest",
        "what could we add to make it firmer",
        "what would make that more certain",
        "how can we narrow the range",
        "what else should we tell you to make it more precise",
        "how do I make that narrower",
    ],
)
def test_the_widest_unknown_leads(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "how do we compare with meta", text)
    assert told.headline.text.startswith("The widest unknown is the H100e in use of Meta")
    assert any("open to change with “assume”" in line.text for line in told.verdict)
