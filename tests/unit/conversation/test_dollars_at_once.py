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


OURS = "About $47.5 million a year to rent, $1.19 million per researcher (one-year contract, "


@pytest.mark.parametrize(
    "text",
    [
        "what does our cluster cost if we rented it?",
        "what does our cluster cost",
        "what's the rent of our cluster",
        "how expensive is our cluster",
        "what would renting our GPUs cost us",
        "our offer in dollars",
    ],
)
def test_what_ours_costs_is_led_by_its_rent(talking: Conversing, text: str) -> None:
    assert last_answer(talking, text).headline.text.startswith(OURS)


@pytest.mark.parametrize("text", ["how much is our compute", "how much do we have per person"])
def test_how_much_ours_is_asks_for_no_dollars(talking: Conversing, text: str) -> None:
    assert "$" not in last_answer(talking, text).headline.text


@pytest.mark.parametrize(
    "text", ["per researcher and year?", "and per person?", "what is that a year per head"]
)
def test_by_head_after_dollars_is_of_dollars(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "what does our cluster cost if we rented it?", text)
    assert told.headline.text.startswith(
        "About $1.19 million a year per researcher, $47.5 million in all (one-year contract"
    )


@pytest.mark.parametrize("text", ["no, per month I meant", "sorry, per month", "per month rather"])
def test_by_the_month_keeps_the_price_and_who_shares_it(talking: Conversing, text: str) -> None:
    lines = ("what does our cluster cost", "per researcher and year?", "take $2 an hour for it")
    told = last_answer(talking, *lines, text)
    assert told.headline.text == "About $74,800 a month for each researcher"


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("our offer in dollars", "per gpu hour?"),
        ("how do we compare to Meta?", "which price did you use"),
        ("what do we need to match Anthropic", "and what does that come to per GPU-hour"),
        ("what would llama 3.1 405b cost to train", "so what's the hourly rate in that"),
    ],
)
def test_dollars_are_told_by_the_hour_of_a_chip(
    talking: Conversing, before: str, text: str
) -> None:
    told = last_answer(talking, before, text)
    assert told.headline.text == "H100: about $2.65 a GPU-hour (one-year contract, 26 Jun 2026)"
    assert any("SemiAnalysis" in line.text for line in told.verdict)


def test_a_price_that_was_set_is_told_by_the_hour_as_such(talking: Conversing) -> None:
    told = last_answer(talking, "what does our cluster cost at $2 an hour", "per gpu hour")
    assert told.headline.text == "About $2.00 a GPU-hour (the price you set)"


@pytest.mark.parametrize("text", ["only the number, thanks", "just the number", "shorter please"])
def test_dollars_in_short_stay_dollars(talking: Conversing, text: str) -> None:
    match = "what would it take to match Anthropic per researcher for 30 people?"
    told = last_answer(talking, match, "and the yearly bill?", text)
    assert told.headline.text.endswith("H100e are left to find, for some $332 million a year")
    assert told.table is None


@pytest.mark.parametrize(
    "text",
    [
        "and for that money, what would match DeepMind per head?",
        "with that budget, what do we need to match DeepMind",
    ],
)
def test_money_that_is_pointed_at_is_said_to_be_left_out(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "what does our cluster cost", text)
    assert "left out: name the sum" in told.understood


def test_all_of_ours_is_told_by_the_month_that_is_asked_for(talking: Conversing) -> None:
    answer = last_answer(talking, "what would our cluster cost per month if we rented it")
    assert answer.headline.text == "About $3.96 million a month in all"
    assert "left out" not in answer.understood
