"""What was answered in part: a month, a kind of chip, a day that is past, owning, days to train."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, reply


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("what would our cluster cost per month if we rented it at $2.10", "a month in all"),
        ("our cluster's monthly cost at $2.10 an hour", "a month in all"),
        ("our cluster at $2.10 an hour, what's that per month", "a month in all"),
        ("what would our cluster cost per quarter if we rented it at $2.10/h", "a quarter in all"),
        ("what would our cluster cost per week if we rented it at $2", "a week in all"),
    ],
)
def test_at_a_price_named_the_time_is_told(talking: Conversing, text: str, told: str) -> None:
    heard = reply(talking, text)
    assert heard.answer.headline.text.endswith(told)
    assert "left out" not in str(heard.answer.understood)


def test_without_a_time_it_is_told_by_the_year(talking: Conversing) -> None:
    told = last_answer(talking, "what would our cluster cost at $2.10 an hour")
    assert told.headline.text.startswith("About $37.7 million a year to rent")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "we have 20 million for 2 years - what cluster can we rent, B200s preferably",
            "About 215 B200, 489 H100e in total",
        ),
        ("$20M a year on H200", "About 497 H200, 497 H100e in total"),
        ("$20M a year", "861 H100e in total"),
    ],
)
def test_a_budget_is_told_in_the_chip_that_was_named(
    talking: Conversing, text: str, told: str
) -> None:
    assert last_answer(talking, text).headline.text == told


@pytest.mark.parametrize(
    "text",
    [
        "offer: 128 B200, 6 researchers, from Jan 2026. compare w/ OpenAI pls",
        "128 B200 since January 2026, 6 researchers vs OpenAI",
        "we have had 128 B200 since Jan 2026, 6 people",
    ],
)
def test_a_day_that_is_past_is_said_to_change_nothing(talking: Conversing, text: str) -> None:
    assert "is past, so these chips are taken to run" in str(last_answer(talking, text).understood)


@pytest.mark.parametrize(
    "text",
    [
        "128 B200 from Jan 2028, 6 researchers",
        "2048 H100 for 40 people vs OpenAI as of March 2026",
    ],
)
def test_other_days_are_read_as_before(talking: Conversing, text: str) -> None:
    assert "is past" not in str(last_answer(talking, text).understood)


@pytest.mark.parametrize(
    "text",
    [
        "Is owning 2048 H100s cheaper than renting for 3 years?",
        "is renting 2048 H100 for 3 years cheaper than owning them?",
        "what does owning 512 B200 cost",
        "would 2048 H100 be cheaper if we owned them",
    ],
)
def test_owning_has_no_price_on_record(talking: Conversing, text: str) -> None:
    told = last_answer(talking, text)
    assert told.headline.text.startswith("No price to buy")
    assert "none is kept to buy" in str(told.understood)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "when would it take less than 20 days to train deepseek v3, ie how many h100s",
            "DeepSeek-V3 in 20 days takes about 5,810 H100",
        ),
        (
            "how many h100s so that it takes less than 20 days to train deepseek v3",
            "DeepSeek-V3 in 20 days takes about 5,810 H100",
        ),
        (
            "how many H100 for deepseek v3 to take under 3 weeks to train",
            "DeepSeek-V3 in 21 days takes about 5,530 H100",
        ),
        (
            "could it take less than 20 days to train deepseek v3 on 4096 H100",
            "No, not in 20 days: DeepSeek-V3 takes about 28 days on the whole cluster",
        ),
    ],
)
def test_days_to_train_in_are_no_number_left_out(talking: Conversing, text: str, told: str) -> None:
    answer = last_answer(talking, text)
    assert answer.headline.text == told
    assert "left out" not in str(answer.understood)


@pytest.mark.parametrize(
    "text",
    [
        "say deepmind has 1000 researchers and we have our 40, who has more compute per head",
        "if deepmind has 1000 researchers and we're only 40, how far are we",
    ],
)
def test_a_bare_number_of_ours_beside_theirs_is_of_people(talking: Conversing, text: str) -> None:
    told = last_answer(talking, text)
    assert told.headline.text.startswith("About 17× behind Google DeepMind")
    assert "left out" not in str(told.understood)
