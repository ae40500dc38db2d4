"""What is said on top of a price: more chips, a time, and on which basis it is."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last, last_answer, last_question, told

ASKER = Asker.operator()
YEAR = "what would 2048 H100 cost for a year"
BARE = "what would 2048 H100 cost"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("512 more", "cost of 2560 H100"),
        ("another 512", "cost of 2560 H100"),
        ("and with 512 more?", "cost of 2560 H100"),
        ("what about 512 more", "cost of 2560 H100"),
        ("512 fewer", "cost of 1536 H100"),
    ],
)
def test_more_after_a_price_are_chips(talking: Conversing, text: str, asked: str) -> None:
    assert told(talking, BARE, text) == asked
    assert told(talking, YEAR, text) == f"{asked}, one-year contract"


def test_a_time_after_more_chips_is_rented_for(talking: Conversing) -> None:
    two_years = "cost of 2560 H100, for 730 days, one-year contract"
    assert told(talking, YEAR, "512 more", "and for 2 years") == two_years


def test_people_are_still_hired(talking: Conversing) -> None:
    assert "hire 12 more" in told(talking, YEAR, "what if we hire 12 more people")


@pytest.mark.parametrize(
    "text", ["is that list price", "is this on demand?", "is that the contract price"]
)
def test_the_basis_of_a_price_is_told(talking: Conversing, text: str) -> None:
    exchange = talking.hear(BARE, ASKER, None, DAY)
    answer = talking.hear(text, ASKER, exchange.said, DAY).replies[0].answer
    assert answer.headline.text == "The price is on this basis: on-demand list, eight-GPU node"


@pytest.mark.parametrize(
    "text",
    [
        "what would it take to be comparable",
        "what would we need to be comparable",
        "how do we get to parity",
        "what would it take to be on par",
    ],
)
def test_to_be_comparable_is_to_match(talking: Conversing, text: str) -> None:
    assert told(talking, "how do we compare with openai", text) == "what do we need to match OpenAI"
    both = told(talking, "how do we compare with openai and meta", text)
    assert both == "what do we need to match OpenAI and Meta Superintelligence Labs"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("how many gpus would we need to do it in 30 days", "in 30 days"),
        ("how many chips would it take in 10 days", "in 10 days"),
        ("what would we need to do it in 5 days", "in 5 days"),
        ("how many H100 for 7 days", "in 7 days"),
        ("and how many gpus would that take", "in 60 days"),
    ],
)
def test_the_chips_for_a_run_are_counted(talking: Conversing, text: str, asked: str) -> None:
    found = last(talking, "can we train olmo 3 32b in 60 days", text)
    assert found == [f"how many H100 to train olmo-3-32b {asked}"]


@pytest.mark.parametrize("text", ["is it going up", "has it risen?", "are those prices falling"])
def test_after_a_price_on_two_bases_every_change_on_record_is_told(
    talking: Conversing, text: str
) -> None:
    asked = last(talking, "spot vs on demand for B200", text)
    assert asked == last(talking, "how did the price of B200 change")


@pytest.mark.parametrize("text", ["how much is an NVL72 per month", "price of an nvl72"])
def test_a_rack_of_no_chip_is_asked_back(talking: Conversing, text: str) -> None:
    assert last_answer(talking, text).headline.text == "Is that a rack of GB200 or of GB300?"


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("per month for 256", "cost of 256 H200 for 1 month"),
        ("256 per month", "cost of 256 H200 for 1 month"),
        ("256 for a month", "cost of 256 H200 for 1 month"),
        ("for 256, weekly", "cost of 256 H200 for 1 week"),
        ("64 of them for 3 months", "cost of 64 H200 for 3 months"),
        ("what about 64 for 2 weeks", "cost of 64 H200 for 2 weeks"),
    ],
)
def test_so_many_for_so_long_are_of_the_chip_priced(
    talking: Conversing, text: str, asks: str
) -> None:
    first, then = (last_question(talking, *lines) for lines in ((asks,), ("price of H200", text)))
    assert (then.offer, then.days) == (first.offer, first.days)


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (
            ("price of H200", "how many of them would I need to train Llama 3.1 70B in a month"),
            "how many H200 to train llama-3.1-70b in 30 days",
        ),
        (
            ("price of an H200 and how many of those would it take for Llama 3.1 70B in 30 days",),
            "how many H200 to train llama-3.1-70b in 30 days",
        ),
        (
            ("price of B200", "how many do we need for DeepSeek-V3 in 60 days"),
            "how many B200 to train deepseek-v3 in 60 days",
        ),
        (
            ("price of B200", "how many does it take to train a 13b on 2t tokens in 30 days"),
            "how many B200 to train 13B on 2T tokens in 30 days",
        ),
        (
            ("what is a B200 per hour", "and how many to train DeepSeek-V3 in 90 days?"),
            "how many B200 to train deepseek-v3 in 90 days",
        ),
        (
            ("price of B200", "how many would we need to match OpenAI for 20 people"),
            "how many B200 do we need to match OpenAI, 20 researchers",
        ),
        (
            ("price of H200", "how many H100 would I need to train Llama 3.1 70B in a month"),
            "how many H100 to train llama-3.1-70b in 30 days",
        ),
    ],
)
def test_so_many_are_of_the_chip_that_was_priced(
    talking: Conversing, lines: tuple[str, ...], asked: str
) -> None:
    assert last(talking, *lines)[-1] == asked
