"""All of our chips that are late or yet to come: nothing runs until then."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, told


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what if the delivery slips to september 2027", "from September 2027, 40 researchers"),
        ("what if delivery is delayed until next summer", "from summer 2027, 40 researchers"),
        ("what if the chips only arrive in march 2027", "from March 2027, 40 researchers"),
        ("suppose the H100s are not there before June 2027", "from June 2027, 40 researchers"),
        ("what if the GPUs don't arrive until May", "from May 2027, 40 researchers"),
        (
            "how would we look vs Meta if our cluster only goes live in 2028",
            "from 2028, 40 researchers, vs Meta Superintelligence Labs",
        ),
        (
            "what if everything arrives in July 2027, vs OpenAI",
            "from July 2027, 40 researchers, vs OpenAI",
        ),
        ("what if we only get the GPUs in February", "from February 2027, 40 researchers"),
        ("what if the delivery is delayed", ", 40 researchers"),
    ],
)
def test_what_runs_is_still_to_come_then(talking: Conversing, text: str, asked: str) -> None:
    start = "2048 H100 announced"
    assert told(talking, text) == start + (asked if asked.startswith(",") else f" {asked}")


def test_it_is_said_that_what_runs_is_taken_as_to_come(talking: Conversing) -> None:
    answer = last_answer(talking, "what if the delivery slips to june 2027")
    assert "what runs taken as still to come" in answer.understood
    assert "nothing running yet" in answer.headline.text


def test_a_day_of_what_was_told_to_come_is_moved(talking: Conversing) -> None:
    first = "1024 B200 from June 2027 for 30 researchers vs Meta"
    later = "1024 B200 announced from December 2027, 30 researchers, vs Meta"
    assert told(talking, first, "what if it slips to December 2027").startswith(later)
    moved = "1024 B200 announced from 2027-09-01, 30 researchers"
    assert told(talking, first, "and if the delivery slips by 3 months").startswith(moved)


def test_so_long_a_delay_of_what_has_no_day_is_asked_for_the_day(talking: Conversing) -> None:
    assert "no day of delivery" in told(talking, "what if our hardware is 6 months late")


@pytest.mark.parametrize(
    "text",
    ["what if our H100s get sold in March", "what if our compute runs out in March"],
)
def test_a_month_of_what_is_supposed_is_not_the_last_of_that_name(
    talking: Conversing, text: str
) -> None:
    assert "still ahead" in told(talking, text)


def test_a_day_of_a_lab_that_is_supposed_is_left_out_aloud(talking: Conversing) -> None:
    answer = last_answer(talking, "what if OpenAI's cluster comes online in Q3 2027")
    assert "“Q3 2027” left out" in answer.understood
    after = last_answer(talking, "how big is OpenAI", "what if the cluster comes online in 2028")
    assert "2,048 H100" not in str(after.understood)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "what if we start with 1000 H100 and get the rest in 2027",
            "1000 H100 operational + 1048 H100 announced from 2027, 40 researchers",
        ),
        (
            "what if 1024 of them come in June 2027",
            "1024 H100 operational + 1024 H100 announced from June 2027, 40 researchers",
        ),
    ],
)
def test_some_run_and_the_rest_comes(talking: Conversing, text: str, asked: str) -> None:
    assert told(talking, text) == f"our saved offer with {asked}"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("if I look at June, how did we compare with Meta", "as of 2026-06-30"),
        ("can you check if H100 prices fell since March", "since 2026-03-01"),
    ],
)
def test_a_month_of_what_was_is_the_last_of_that_name(
    talking: Conversing, text: str, asked: str
) -> None:
    assert asked in told(talking, text)


@pytest.mark.parametrize(
    "ends", ["contract until june 2027", "the contract runs until June 2027", "leased until june"]
)
def test_chips_of_a_contract_that_ends_are_not_said_to_come(talking: Conversing, ends: str) -> None:
    answer = last_answer(talking, "2048 H100 for 40 researchers", ends)
    assert "nothing running" not in answer.headline.text
    assert "contracted" not in answer.understood
