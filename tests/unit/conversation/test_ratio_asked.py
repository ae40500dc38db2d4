"""How far ours is from the lab spoken of, in words of a ratio or of a distance."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    "text",
    ["what's the ratio per researcher?", "If that's right, what's the ratio per researcher?",
     "so what's the multiple per head", "and per person, what's the difference?",
     "what is the gap per researcher", "whats the per-head ratio", "so how far ahead are we then",
     "so how far off would we be", "if so, how far ahead would that leave us",
     "by how much are we ahead", "how far apart are we now"],
)  # fmt: skip
def test_it_is_told_per_researcher(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "us vs openai", text)
    assert answer.headline.text == "About 11× behind OpenAI per researcher (6.0–23×)"


@pytest.mark.parametrize("text", ["the difference in total?", "what's the ratio overall"])
def test_it_is_told_in_total(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "us vs openai", text)
    assert answer.headline.text == "OpenAI has 850× (610–1,100×) your chips in total"


@pytest.mark.parametrize(
    "said",
    ["She reckons they've about 3,000 GPUs for 150 researchers",
     "she says it's 3,000 GPUs between 150 researchers over there",
     "apparently Cohere runs 3000 H100s for 150 people",
     "their cluster is 3000 H100 and 150 people share it",
     "I heard they have 3000 GPUs and 150 researchers",
     "word is they've got 3k H100s for 150 people"],
)  # fmt: skip
def test_what_somebody_says_the_lab_has_is_supposed_of_it(talking: Conversing, said: str) -> None:
    lines = ("Does our compute beat Cohere's?", said)
    told = "About 4.7× ahead of Cohere per researcher (3.4–7.3×)"
    assert last_answer(talking, *lines).headline.text == told
    again = last_answer(talking, *lines, "If that's right, what's the ratio per researcher?")
    assert again.headline.text == told
