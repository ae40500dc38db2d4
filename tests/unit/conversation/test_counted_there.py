"""So many who do research at the lab spoken of are assumed of it, and never ours."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks


@pytest.mark.parametrize(
    "text",
    ["And if I only compare with the ones doing research there, say 2,000 people?",
     "and if only 2000 of them do research?", "what if there are just 2,000 researchers there",
     "and with just their research staff, about 2000 people",
     "suppose only 2,000 people there actually do research",
     "what if 2,000 of their people are researchers",
     "count only the researchers there, roughly 2k",
     "let's say 2000 people do research at OpenAI",
     "and if we just take the 2,000 who do research over there"],
)  # fmt: skip
def test_they_are_the_labs(talking: Conversing, text: str) -> None:
    assert asks(talking, "us vs openai", text) == "us vs OpenAI, assume 2000 researchers"


@pytest.mark.parametrize(
    "text",
    ["what if we had 50 researchers", "and with 60 researchers?",
     "what if they hire 200 more researchers",
     "what do 50 of our researchers get against theirs"],
)  # fmt: skip
def test_others_are_not(talking: Conversing, text: str) -> None:
    assert "assume" not in asks(talking, "us vs openai", text)
