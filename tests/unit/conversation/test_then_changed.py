"""What is asked as it is and then changed has two answers, by itself as in a conversation."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last

BOTH = [
    (
        "How do we compare with xAI, and what if we double the cluster?",
        "us vs SpaceXAI",
        "4096 H100, 40 researchers, vs SpaceXAI",
    ),
    (
        "Our offer versus Mistral please, then the same with 3,000 H200.",
        "us vs Mistral AI",
        "3000 H200, 40 researchers, vs Mistral AI",
    ),
    (
        "us vs OpenAI as it is, and then with 25 people",
        "us vs OpenAI",
        "our compute 25 researchers, vs OpenAI",
    ),
    (
        "compare us to Anthropic, then redo it with 60 researchers",
        "us vs Anthropic",
        "our compute 60 researchers, vs Anthropic",
    ),
    (
        "where do we stand vs Cohere? suppose we doubled our chips",
        "us vs Cohere",
        "4096 H100, 40 researchers, vs Cohere",
    ),
    (
        "us vs Meta before and after hiring 15",
        "us vs Meta Superintelligence Labs",
        "what if we hire 15 more, vs Meta Superintelligence Labs",
    ),
    (
        "us vs DeepSeek if we double the cluster, and as it is now",
        "us vs DeepSeek",
        "4096 H100, 40 researchers, vs DeepSeek",
    ),
    (
        "how far behind Meta are we, and how far if we had 8,192 H100?",
        "us vs Meta Superintelligence Labs",
        "8192 H100, 40 researchers, vs Meta Superintelligence Labs",
    ),
    (
        "openai vs anthropic, and what if anthropic had 1,000 researchers?",
        "compare OpenAI and Anthropic",
        "compare OpenAI and Anthropic, assume Anthropic has 1000 researchers",
    ),
]


@pytest.mark.parametrize(("text", "plain", "changed"), BOTH)
def test_both_are_answered_in_a_conversation(
    talking: Conversing, text: str, plain: str, changed: str
) -> None:
    assert last(talking, text) == [plain, changed]


@pytest.mark.parametrize(("text", "plain", "changed"), BOTH)
def test_so_they_are_by_themselves(
    talking: Conversing, text: str, plain: str, changed: str
) -> None:
    answer = talking.services.ask(text, Asker.operator(), DAY)
    again = talking.services.ask(plain, Asker.operator(), DAY)
    assert answer.question == again.question
    assert [way.text for way in answer.besides] == [changed]


def test_what_is_asked_on_is_of_the_changed(talking: Conversing) -> None:
    text = "us vs xAI, and what if we double the cluster, and what does that cost?"
    changed = "4096 H100, 40 researchers, vs SpaceXAI"
    assert last(talking, text)[1:] == [changed, "cost of 4096 H100"]


@pytest.mark.parametrize(
    "text",
    [
        "us vs OpenAI if we double the cluster",
        "what if we double the cluster and hire 10 more, vs Meta",
        "compare 1,000 B200 for 20 people to Mistral and assume Mistral has 300 researchers",
        "us vs Meta, with 64 guaranteed each",
        "2048 H100 now, then 4096 from March, 40 people vs Meta",
        "us vs OpenAI. Say they have 500 researchers",
        "us vs Meta. Imagine Meta has 1000 researchers",
        "1000 H100 for 20 researchers vs meta. Suppose they double",
        "1000 H100 for 20 researchers vs meta, price it at $3/h",
        "us vs meta. Rent them all at 3 dollars an hour please.",
    ],
)
def test_a_change_alone_has_one_answer(talking: Conversing, text: str) -> None:
    assert len(last(talking, text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "if we hire 10 more what happens to the share per person, and if we also add 256 H100?",
        "what happens if we hire 10 more and then if we add 256 H100",
        "how do 8 hires change the share? and if we got 512 more H100?",
        "what's each one's share if 10 join, and what if we also got 256 H100",
        "where do 12 hires leave everyone, and what if we add 1,024 H100 too",
    ],
)
def test_hires_are_told_before_what_comes_with_them(talking: Conversing, text: str) -> None:
    told = talking.services.ask(text, Asker.operator(), DAY)
    assert told.question.kind is Kind.DILUTION
    assert len(told.besides) == 1


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "2000 H200, 40 researchers vs OpenAI. Suppose only 20% of their staff are researchers",
            "2000 H200, 40 researchers, vs OpenAI, assume 20% of staff do research",
        ),
        (
            "how do we compare with Meta? suppose they have 1000 researchers",
            "us vs Meta Superintelligence Labs, assume 1000 researchers",
        ),
        (
            "1000 H100 for 20 researchers vs meta, and price it at $3/h",
            "1000 H100, 20 researchers, vs Meta Superintelligence Labs, at $3/h",
        ),
    ],
)
def test_what_is_supposed_of_a_lab_goes_into_the_one_answer(
    talking: Conversing, text: str, asked: str
) -> None:
    assert last(talking, text) == [asked]


def test_what_is_joined_by_an_and_is_told_both_ways(talking: Conversing) -> None:
    told = last(talking, "us vs OpenAI, and say they double")
    assert told == ["us vs OpenAI", "us vs OpenAI, assume 2 times the compute"]
