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


@pytest.mark.parametrize(
    "text",
    ["when june comes where are we", "where are we in june", "once june is here", "and in june?",
     "what about june", "come june where are we", "by June 2027"],
)  # fmt: skip
def test_the_month_in_which_they_come_is_none_of_the_past(
    conversing: Conversing, text: str
) -> None:
    first = "2048 H100 today plus 1024 B200 in june, 40 researchers vs anthropic"
    assert last(conversing, first, text) == ["2048 H100 + 1024 B200, 40 researchers, vs Anthropic"]


def test_a_month_of_another_year_is_that_month(conversing: Conversing) -> None:
    first = "2048 H100 today plus 1024 B200 in june, 40 researchers vs anthropic"
    [told] = last(conversing, first, "june 2026")
    assert told.endswith("as of 2026-06-30")


TOLD = "2048 H100 now and 1024 B200 arriving in March 2027, 40 researchers, vs Anthropic"


@pytest.mark.parametrize(
    "text",
    ["how would it look in April 2027?", "what about April 2027?", "and by the end of 2027?",
     "where will we be by summer 2027", "how will it look next year", "where would we be in may"],
)  # fmt: skip
def test_on_a_later_day_they_run_too(conversing: Conversing, text: str) -> None:
    assert last(conversing, TOLD, text) == ["2048 H100 + 1024 B200, 40 researchers, vs Anthropic"]


def test_on_a_day_before_it_is_what_runs_today(conversing: Conversing) -> None:
    answer = last_answer(conversing, TOLD, "how would it look in January 2027?")
    assert "until the chips to come are due (March 2027)" in answer.understood
    assert answer.headline.text.startswith("About 11× behind Anthropic")
