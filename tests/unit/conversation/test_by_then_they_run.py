"""What is asked of then, after chips that are to come: of all of them running."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer

TO_COME = "what if 512 B200 arrive in april"


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("how many days would deepseek v3 take then", "DeepSeek-V3: about 36 days"),
        ("how long does deepseek v3 take once they run", "DeepSeek-V3: about 36 days"),
        ("deepseek v3, how long by then?", "DeepSeek-V3: about 36 days"),
        ("and llama 3.1 70b from then on?", "Llama 3.1 70B: about 91 days"),
        ("how long would olmo 3 32b take at that point", "Olmo 3 32B: about 14 days"),
        ("and deepseek v3 with both", "DeepSeek-V3: about 36 days"),
    ],
)
def test_runs_of_then_take_all_chips(talking: Conversing, text: str, headline: str) -> None:
    assert last_answer(talking, TO_COME, text).headline.text.startswith(headline)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("where are we vs openai then", "About 6.8× behind OpenAI"),
        ("how do we compare to meta by then", "About 3.6× behind Meta"),
        ("what does each get then", "80 H100e per researcher"),
        ("how far behind anthropic are we from then on", "About 6.8× behind Anthropic"),
        ("what's that per head then", "80 H100e per researcher"),
        ("where do we stand against openai once they run", "About 6.8× behind OpenAI"),
    ],
)
def test_we_are_then_what_runs_then(talking: Conversing, text: str, headline: str) -> None:
    assert last_answer(talking, TO_COME, text).headline.text.startswith(headline)


def test_of_an_offer_that_runs_then_says_nothing(talking: Conversing) -> None:
    assert last(talking, "us vs openai", "and how do we do vs meta then") == [
        "us vs Meta Superintelligence Labs"
    ]
