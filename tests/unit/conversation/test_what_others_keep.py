"""What is left to the others once one of us has so many, after what a lab gives was told."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import asks, last_answer, last_question

LINES = (
    "our offer is 2048 H100 for 40 researchers",
    "candidate has an openai offer, what do i say re compute",
    "she says she'll get 600 h100 to herself there, plausible?",
    "can we promise her 128",
)


@pytest.mark.parametrize(
    "text",
    [
        "whats left for the other 39 then",
        "whats left for everyone else",
        "how much is left for the rest of the team then",
        "what do the other 39 get",
        "and the other 39?",
        "whats that leave the other 39 with",
        "and what do our other people get then",
    ],
)
def test_the_others_keep_all_but_what_is_promised(talking: Conversing, text: str) -> None:
    offer = last_question(talking, *LINES, text).offer
    assert offer
    assert [each.count.value for each in offer.chips] == [1920]
    assert offer.researchers
    assert offer.researchers.value == 39


def test_what_is_left_has_its_price_where_that_is_asked(talking: Conversing) -> None:
    asked = last_question(talking, *LINES, "how much would 128 H100 cost us a year")
    assert asked.kind.value == "price"


@pytest.mark.parametrize(
    ("part", "rest"),
    [
        (
            "what if we ring-fenced 400 for her alone",
            "and the rest of the team would be left with?",
        ),
        ("if we ringfence 400 just for her", "and the rest?"),
        ("what if we dedicated 400 GPUs to one hire", "where does that leave everyone else"),
        ("what if we hold 400 for the candidate", "and what about the others"),
        ("carve out 400 for him", "the rest of us get?"),
        ("what if we committed 400 H100 to her", "how does that leave the rest of the team"),
    ],
)
def test_what_is_set_aside_for_one_leaves_the_rest(
    talking: Conversing, part: str, rest: str
) -> None:
    assert asks(talking, "us vs Meta", part).startswith("400 H100, 1 researcher")
    assert asks(talking, "us vs Meta", part, rest).startswith("1648 H100, 39 researchers")


@pytest.mark.parametrize(
    "text",
    ["no wait, i meant 200", "sorry, 200", "no, 200", "i meant 200 not 100",
     "oops typo, should be 200", "actually 200", "make that 200"],
)  # fmt: skip
def test_another_number_put_right_is_of_what_the_others_keep(
    talking: Conversing, text: str
) -> None:
    before = ("us vs openai", "if we gave him 100 of ours, what do the rest get", text)
    answer = last_answer(talking, *before)
    assert "what is left to the others, once 200 H100 are one person's" in answer.understood


@pytest.mark.parametrize(
    "text",
    ["remind me, how many gpus do they have altogether?", "and how many GPUs do they have?",
     "can you remind me how many chips they have", "how big is their cluster again"],
)  # fmt: skip
def test_they_are_the_lab_that_was_named_before(talking: Conversing, text: str) -> None:
    asked = last_question(talking, "us vs meta", "what does an H100 cost", text)
    assert (asked.kind, asked.labs) == (Kind.LAB, ("meta",))
