"""The newest of the runs that chips could repeat, who made it, and it on other chips."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

COULD = "what could we train on 1024 H100 in three months"
FITS = "Yes, in 90 days: Olmo 3 32B Think takes about {} days"


@pytest.mark.parametrize(
    "text",
    [
        "which is the newest of those",
        "newest?",
        "what's the latest one",
        "which one is the most recent",
        "and which came out latest",
        "the newest model on that list",
    ],
)
def test_the_newest_is_told_with_its_day(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, COULD, text)
    assert answer.headline.text == "The newest of those: Olmo 3 32B Think, 20 Nov 2025"
    assert answer.verdict[0].text.startswith(FITS.format("56"))


def test_so_is_the_oldest(talking: Conversing) -> None:
    answer = last_answer(talking, COULD, "and the oldest?")
    assert answer.headline.text == "The oldest of those: BloombergGPT, 30 Mar 2023"


@pytest.mark.parametrize("text", ["who made it", "whose is it", "who's behind that one"])
def test_who_made_the_one_run_that_was_told(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "how long would llama 3.1 405b take on 512 B200", text)
    assert answer.headline.text == "Llama 3.1 405B is by Meta AI"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("and how long would it take on twice as many chips", "28"),
        ("how long with double the gpus", "28"),
        ("how long would it take with four times as many chips", "14"),
    ],
)
def test_the_run_on_so_many_times_as_many_chips(talking: Conversing, text: str, days: str) -> None:
    for before in ((COULD, "newest?"), (COULD, "newest?", "who made it")):
        answer = last_answer(talking, *before, text)
        assert answer.headline.text.startswith(FITS.format(days))


def test_half_as_many_are_half_of_those_spoken_of(talking: Conversing) -> None:
    answer = last_answer(talking, COULD, "newest?", "how long would that take on half as many")
    assert answer.headline.text.startswith(
        "No, not in 90 days: Olmo 3 32B Think takes about 112 days"
    )


def test_the_list_on_so_many_times_as_many_chips(talking: Conversing) -> None:
    answer = last_answer(talking, COULD, "how long would they take on twice as many chips")
    assert answer.headline.text.startswith("In 90 days the whole cluster could repeat DeepSeek-V3")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how many for one month", "Llama 3.1 70B in 30 days takes about 9,720 H100"),
        ("how many would that take in 60 days", "Llama 3.1 70B in 60 days takes about 4,860 H100"),
        ("and how many in a quarter", "Llama 3.1 70B in 90 days takes about 3,240 H100"),
    ],
)
def test_how_many_in_a_time_are_chips(talking: Conversing, text: str, told: str) -> None:
    answer = last_answer(talking, "how long to train llama 3.1 70b on 512 h100", text)
    assert answer.headline.text == told


@pytest.mark.parametrize("text", ["the biggest of those", "which one is the largest?", "largest?"])
def test_the_largest_leads_the_table(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, COULD, text)
    assert answer.question == last_answer(talking, COULD).question
    assert "stand first in the table" in answer.understood
