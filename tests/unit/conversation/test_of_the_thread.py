"""What is asked on in a thread goes by the offer that was told there, and by what was added to it.

Nothing of it is taken from the saved offer in silence, and nothing is kept that was taken back.
"""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last_answer, last_question

HIRED = "what if we hire 15 more"
TOLD = "1024 H200s and 28 researchers, how do we compare with deepmind and anthropic?"


@pytest.mark.parametrize(
    ("first", "then", "chips"),
    [
        ("what would another 1000 H100 do for us", "and 2000", (4048,)),
        ("what if we get 512 more H100 vs openai", "and if it was 1024", (3072,)),
        ("what if we add 512 B200", "and 1024?", (2048, 1024)),
        ("what if we add 512 B200", "what about 256 more", (2048, 768)),
        ("what if we add 512 B200", "or another 512 on top", (2048, 1024)),
        ("what if we had 3000 H100", "and 4000?", (4000,)),
    ],
)
def test_a_number_alone_is_of_the_chips_that_came_last(
    talking: Conversing, first: str, then: str, chips: tuple[int, ...]
) -> None:
    asked = last_question(talking, first, then)
    assert tuple(each.count.value for each in asked.offer_chips) == chips
    assert asked.kind is Kind.OFFER


def test_a_number_near_to_the_people_is_of_those(talking: Conversing) -> None:
    asked = last_question(talking, "what would another 1000 H100 do for us", "and 60")
    assert asked.offer
    assert asked.offer.researchers
    assert asked.offer.researchers.value == 60


def test_a_number_beside_two_kinds_of_chips_is_asked_back(talking: Conversing) -> None:
    answer = last_answer(talking, "2048 H100 and 512 B200, 40 researchers", "and 1024?")
    assert answer.kind is Kind.CHOOSE


@pytest.mark.parametrize(
    "text",
    [
        "no wait, what if 5 leave",
        "hang on, what if 5 leave",
        "actually what if we lose 5 people",
        "no, what if 5 people left",
    ],
)
def test_what_is_supposed_anew_leaves_no_hires(talking: Conversing, text: str) -> None:
    asked = last_question(talking, HIRED, "and 20?", text)
    assert asked.offer
    assert asked.offer.researchers
    assert (asked.kind, asked.offer.researchers.value) == (Kind.OFFER, 35)


@pytest.mark.parametrize("text", ["what if 5 leave", "and what if 5 leave as well"])
def test_what_is_supposed_besides_goes_with_the_hires(talking: Conversing, text: str) -> None:
    assert last_question(talking, HIRED, text).people == 10


@pytest.mark.parametrize(
    "text",
    ["back to without the hires", "go back to before the hires", "what was it without the hires"],
)
def test_the_hires_are_taken_back(talking: Conversing, text: str) -> None:
    asked = last_question(talking, "what if we add 512 H100", "and if we also hire 10", text)
    assert (asked.kind, asked.people) == (Kind.OFFER, None)
    assert asked.offer_chips[0].count.value == 2560


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("she's coming from deepmind. what do I say", True),
        ("he has an offer from deepmind, what should I tell him?", True),
        ("she has an offer from deepmind. what do I say about our compute", False),
    ],
)
def test_advice_is_of_the_offer_that_was_told(
    talking: Conversing, text: str, *, is_told: bool
) -> None:
    asked = last_question(talking, TOLD, text)
    assert asked.labs == ("google-deepmind",)
    assert asked.uses_saved is not is_told


@pytest.mark.parametrize(
    ("lines", "usd"),
    [
        (
            ("256 H100 for 12 people vs Meta", "what would it cost us a year", "per person?"),
            "$495,000 per researcher",
        ),
        (
            ("256 H100 and 12 people vs Meta, and what would it cost us a year?", "per researcher"),
            "$495,000 per researcher",
        ),
        (
            (
                "what does 512 B200 cost for a year",
                "what would that be per researcher for 16 people",
            ),
            "$1.49 million a year per researcher",
        ),
    ],
)
def test_a_price_by_head_is_shared_by_who_was_told(
    talking: Conversing, lines: tuple[str, ...], usd: str
) -> None:
    assert usd in last_answer(talking, *lines).headline.text


def test_a_price_by_head_of_nobody_is_asked_back(talking: Conversing) -> None:
    answer = last_answer(talking, "what does 512 B200 cost for a year", "per person?")
    assert answer.kind is Kind.ERROR


@pytest.mark.parametrize(
    "text",
    ["which one should i worry about", "who should we worry about most",
     "who is our main competitor", "who's the bigger threat for us"],
)  # fmt: skip
def test_whom_to_worry_about_is_told_by_the_gap(talking: Conversing, text: str) -> None:
    assert last_answer(talking, TOLD, text).headline.text.startswith("Neither, as far as")


def test_the_offer_told_is_held_against_all_labs_spoken_of(talking: Conversing) -> None:
    lines = (
        "64 H200 for 12 researchers vs mistral",
        "and cohere",
        "which one of them is closer to us",
    )
    asked = last_question(talking, *lines)
    assert asked.labs == ("mistral", "cohere")
    assert not asked.uses_saved


@pytest.mark.parametrize(
    "text",
    ["what if they had it all running", "assume mistral's planned GPUs are running",
     "and if all of that was live?", "suppose they were all up and running"],
)  # fmt: skip
def test_what_a_lab_announced_is_not_supposed_to_run(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "us vs mistral", text)
    assert "Mistral AI has announced are not counted as running" in answer.headline.text


def test_ours_that_are_to_come_may_run(talking: Conversing) -> None:
    first = "2048 H100 announced for december, 40 researchers vs mistral"
    assert last_answer(talking, first, "what if they were all running").kind is Kind.OFFER


@pytest.mark.parametrize(
    ("text", "is_supposed"),
    [
        ("what if mistral has 100k H100 coming", False),
        ("what if mistral has 100k H100 on order", False),
        ("what if mistral has 100k H100", True),
        ("what if mistral adds 100k H100", True),
    ],
)
def test_what_is_coming_is_no_stock(talking: Conversing, text: str, *, is_supposed: bool) -> None:
    assert bool(last_question(talking, text).assume.lab_chips) is is_supposed
