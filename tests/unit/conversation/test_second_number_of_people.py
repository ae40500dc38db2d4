"""A second number in one message: of our people, of a lab's; and what is asked of a wait."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "we're at 1024 H100 and 40 people. with 60 people what's the share?",
            "1024 H100, 40 researchers, what if we hire 20 more",
        ),
        (
            "1024 H100, 40 people. what's the share with 60?",
            "1024 H100, 40 researchers, what if we hire 20 more",
        ),
        (
            "1024 H100 for 40 people, growing to 60",
            "1024 H100, 40 researchers, what if we hire 20 more",
        ),
        (
            "1024 H100 for 40 people, and with 60?",
            "1024 H100, 40 researchers, what if we hire 20 more",
        ),
        ("we're 40 people with 1024 H100. what would each get if we were 30?", None),
    ],
)
def test_the_second_number_of_people_is_asked(
    talking: Conversing, text: str, told: str | None
) -> None:
    if told:
        assert asks(talking, text) == told
    else:
        assert last_answer(talking, text).headline.text.startswith("10 fewer researchers: from 26")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("1024 H100 for 40 people. with 60 H100?", "1024 H100 + 60 H100, 40 researchers"),
        ("1024 H100, 40 people, with 16 guaranteed each", None),
        ("1024 H100 for 40 people, for 30 days", "1024 H100, 40 researchers"),
    ],
)
def test_another_number_is_no_number_of_people(
    talking: Conversing, text: str, told: str | None
) -> None:
    assert asks(talking, text) == (told or "1024 H100, 40 researchers, 16 guaranteed each")


@pytest.mark.parametrize(
    "text",
    [
        "we go from 40 to 60 people next yr, how many gpus do we need to add to keep the ratio",
        "hiring 20 more, how many chips to keep the same ratio",
        "how many gpus do we need to add to keep the ratio if we hire 20",
    ],
)
def test_the_ratio_that_is_kept_is_the_share(talking: Conversing, text: str) -> None:
    assert last_answer(talking, text).headline.text == "1,024 more H100"


@pytest.mark.parametrize(
    "text",
    [
        "How many GPUs to give each of our 40 researchers what a Meta researcher gets"
        " (assume 2000 of them)",
        "How many GPUs to give each of our 40 researchers what a researcher at Meta has,"
        " assuming there are 2000 of them",
    ],
)
def test_so_many_of_them_are_those_at_the_lab(talking: Conversing, text: str) -> None:
    told = last_answer(talking, text)
    assert told.headline.text.startswith("Meta Superintelligence Labs' average for 40 people takes")
    assert "assuming 2,000 researchers there" in str(told.understood)
    assert "left out" not in str(told.understood)


def test_of_the_same_lab_beside_us_as_well(talking: Conversing) -> None:
    told = last_answer(talking, "us vs Meta (assume 2000 of them)")
    assert "assuming 2,000 researchers there" in str(told.understood)


@pytest.mark.parametrize(
    "text",
    [
        "40 researchers, 2048 H100, typical queue wait 2 days. does the wait matter vs. a lab w/ no"
        " queue?",
        "does our 2 day queue matter?",
        "is a 2 day queue bad?",
        "our wait is 2 days, how does that compare with OpenAI",
        "how does our queue compare to other labs",
    ],
)
def test_a_wait_is_said_not_to_be_weighed(talking: Conversing, text: str) -> None:
    assert "how long people wait at a lab is not public" in str(
        last_answer(talking, text).understood
    )


@pytest.mark.parametrize("text", ["2048 H100, 40 researchers, 2 days wait", "rank all labs"])
def test_where_it_is_not_asked_nothing_is_said_of_waits(talking: Conversing, text: str) -> None:
    assert "wait at a lab" not in str(last_answer(talking, text).understood)
