"""Contracts of a length that no price is kept of, and our offer on a basis that is named."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind, PriceBasis
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last_answer, last_question, told


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("what does our offer cost on a 2-year contract", "2 years"),
        ("what would our cluster cost with a contract for 2 years", "2 years"),
        ("what does our offer cost on a 6-month contract", "6 months"),
        ("cost of 2048 H100 on a two year contract", "two years"),
        ("if we sign for two years what do we pay", "two years"),
        ("us on an 18-month contract", "18 months"),
    ],
)
def test_between_one_year_and_three_both_are_told_and_nothing_between(
    talking: Conversing, text: str, length: str
) -> None:
    answer = last_answer(talking, text)
    assert answer.kind is Kind.PRICE
    assert f"no price of a contract for {length} is on record" in answer.understood
    dollars = " ".join(line.text for line in answer.verdict)
    assert answer.headline.text.startswith("2,048 H100 for a year: about $47.5 million")
    assert "$23.3 million (three-year contract" in dollars


def test_such_a_length_is_named_after_a_price_too(talking: Conversing) -> None:
    answer = last_answer(talking, "price of H100", "and on a 2 year contract?")
    assert "no price of a contract for 2 years is on record" in answer.understood
    assert (answer.question.basis, answer.question.beside) == (
        PriceBasis.CONTRACT_1Y,
        PriceBasis.CONTRACT_3Y,
    )


@pytest.mark.parametrize(
    "text", ["what does our offer cost on a 3 year contract", "what did OpenAI sign for 5 years"]
)
def test_lengths_that_are_kept_and_other_contracts_stay(talking: Conversing, text: str) -> None:
    assert "no price of a contract" not in last_answer(talking, text).understood


def test_a_command_tells_the_same(talking: Conversing) -> None:
    text = "what does our offer cost on a 2-year contract"
    answer = talking.services.ask(text, Asker.operator(), DAY)
    assert "no price of a contract for 2 years is on record" in answer.understood


@pytest.mark.parametrize(
    "text",
    [
        "our compute, at one-year contract",
        "ours on a one-year contract",
        "us on a 1-year contract",
        "so ours, one year",
    ],
)
def test_ours_on_a_basis_lists_nobody(talking: Conversing, text: str) -> None:
    asked = last_question(talking, text)
    assert (asked.kind, asked.uses_saved) == (Kind.OFFER, True)
    assert told(talking, "ours on a three-year contract").startswith("our compute, at three-year")


@pytest.mark.parametrize(
    "text",
    [
        "what if we buy instead of rent",
        "should we buy or rent",
        "buying vs renting our cluster",
        "what would we save by owning",
        "when do we break even",
        "is it cheaper to rent than to buy it",
    ],
)
def test_no_price_to_buy_ours_is_kept_and_what_it_rents_for_is_told(
    talking: Conversing, text: str
) -> None:
    for answer in (
        last_answer(talking, text),
        last_answer(talking, "us vs openai", text),
        talking.services.ask(text, Asker.operator(), DAY),
    ):
        assert answer.headline.text.startswith("No price to buy H100 on record; to rent")
        assert "2,048 H100 for a year" in " ".join(line.text for line in answer.verdict)
        assert ("break even" in answer.understood) == ("break even" in text)
