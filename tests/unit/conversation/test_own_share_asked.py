"""What somebody would have here, as they are said to ask for it: what one of ours has."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks


@pytest.mark.parametrize(
    "text",
    ["She'll ask how much she personally would get", "she's going to ask what she'd get herself",
     "he'll want to know how much he gets personally", "candidate will ask what her own share is",
     "how much compute would she personally get", "he wants to know what his share would be",
     "They always ask how many gpus they'd get", "how many GPUs would she get here"],
)  # fmt: skip
def test_it_is_what_one_of_ours_has(talking: Conversing, text: str) -> None:
    assert asks(talking, "us vs openai", text) == "our compute, per researcher"


def test_it_is_of_the_offer_spoken_of_where_none_is_saved(conversing: Conversing) -> None:
    text = "She'll ask how much she personally would get"
    told = asks(conversing, "512 B200 for 14 people vs OpenAI", text)
    assert told == "512 B200, 14 researchers, per researcher"


@pytest.mark.parametrize("text", ["what would she get here", "what does he get paid there"])
def test_pay_may_be_meant(talking: Conversing, text: str) -> None:
    assert asks(talking, "us vs openai", text) != "our compute, per researcher"


@pytest.mark.parametrize(
    "text",
    ["what does each person get with us", "how much does one person get at ours",
     "what does a person get here with us", "what would each researcher get with us",
     "what do people get with us", "how many gpus per person with us"],
)  # fmt: skip
def test_what_each_has_with_us_is_ours_without_the_lab_and_hires_nobody(
    talking: Conversing, text: str
) -> None:
    assert asks(talking, "us vs openai", text) == "our compute, per researcher"


def test_what_each_gets_after_a_lab_keeps_it(talking: Conversing) -> None:
    assert asks(talking, "us vs openai", "what does each person get") == (
        "us vs OpenAI, per researcher"
    )


@pytest.mark.parametrize(
    "text",
    ["what would everyone else get then", "what does everyone else get", "what would the rest get",
     "so what would the others have each", "what do the remaining ones get"],
)  # fmt: skip
def test_who_stays_has_what_there_is_for_those_who_are_left(talking: Conversing, text: str) -> None:
    told = asks(talking, "what if we lose 15 people", text)
    assert told == "our compute 25 researchers, per researcher"
