"""An offer against a lab that is asked for in dollars is told with its rent first."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last_answer

TEXTS = [
    "where do we land vs mistral in dollar terms",
    "us vs openai in dollars",
    "how do we compare to openai in dollar terms",
    "2048 H100 40 researchers vs openai in money terms",
    "in dollars, us vs meta",
    "where do we stand against anthropic dollar-wise",
    "2048 H100s, 40 researchers, OpenAI, in dollars pls",
    "us vs openai in dollars please",
    "2048 H100, 40 researchers, openai, in usd thx",
    "us vs meta, in dollars, if possible",
    "2048 H100, 40 researchers vs openai, dollars not chips",
    "2048 H100 40 researchers vs openai - $ per head",
]


@pytest.mark.parametrize("text", TEXTS)
def test_its_rent_for_each_leads(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, text)
    assert answer.headline.text == "About $1.19 million a year for each researcher"
    assert (answer.kind, len(answer.question.labs)) == (Kind.OFFER, 1)
    assert answer.table is not None


@pytest.mark.parametrize("text", [*TEXTS, "2048 H100s. 40 researchers. OpenAI. In dollars pls"])
def test_so_it_does_asked_alone(talking: Conversing, text: str) -> None:
    alone = talking.services.ask(text, Asker.operator(), DAY)
    assert alone.headline.text == "About $1.19 million a year for each researcher"


@pytest.mark.parametrize("text", ["us vs openai", "what does our cluster cost in dollars"])
def test_without_both_it_is_answered_as_before(talking: Conversing, text: str) -> None:
    assert "for each researcher" not in last_answer(talking, text).headline.text


def test_it_says_that_only_ours_is_told_in_dollars(talking: Conversing) -> None:
    answer = last_answer(talking, TEXTS[0])
    assert answer.verdict[0].text.startswith("That is ours: what a lab's chips would cost to rent")


@pytest.mark.parametrize(
    "text",
    ["how much is theirs in dollars", "and theirs in dollars?", "what does theirs cost",
     "what would their compute cost", "what's theirs worth in money"],
)  # fmt: skip
def test_theirs_in_dollars_is_what_they_spend_and_nothing_of_ours(
    talking: Conversing, text: str
) -> None:
    answer = last_answer(talking, "us vs openai", text)
    assert answer.headline.text.startswith("OpenAI: $9.00 billion a year on compute")


@pytest.mark.parametrize("text", ["in dollars", "same in dollars pls", "and in $?"])
def test_ours_against_a_lab_in_dollars_is_led_by_its_sum(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "500 H200, 14 researchers, vs Anthropic", text)
    assert answer.headline.text.startswith("About $")
    assert answer.headline.text.endswith("a year for each researcher")
    assert "not on record" in answer.verdict[0].text
