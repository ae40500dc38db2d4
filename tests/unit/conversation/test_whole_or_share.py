"""Runs on all of the chips again after a part of them, and on one person's share of all."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Scope
from tests.unit.conversation.corpus import asks, last_answer, last_question

RUN = "how long does deepseek v3 take on our cluster"
PART = "and if he only gets a quarter of it"
OTHERS = "512 B200 for 16 researchers"
ALL = "what can we do in 42 days"
ONE = "what can we do in 30 days, per researcher"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what's the biggest published thing we could do in 6 weeks on the full cluster?", ALL),
        ("what's the largest run in 6 weeks on the entire cluster", ALL),
        ("what could he train in 6 weeks using everything we have", ALL),
        ("and in 42 days what could he do with the whole fleet", ALL),
        ("what could he do in 42 days on all our gpus", ALL),
        ("what could he do in 42 days on all we've got", ALL),
        ("what could he do in 42 days on everything then", ALL),
        ("thanks. and per researcher, what can one person train on their share in a month", ONE),
        ("what can one researcher train on their own slice in 30 days", ONE),
        ("what could each of us do with our share in a month", ONE),
        ("what could one of the 40 train in 30 days on his slice", ONE),
    ],
)
def test_after_a_part_the_whole_and_one_share_are_of_all(
    talking: Conversing, text: str, asked: str
) -> None:
    assert asks(talking, RUN, PART, "what about llama 3.3 70b", text) == asked


def test_his_share_is_the_part_that_he_has(talking: Conversing) -> None:
    text = "what could he train in 30 days on his share"
    assert asks(talking, RUN, PART, text) == "what can 512 H100 do in 30 days"


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (
            ("what could one of the 16 do with their slice in two weeks?",),
            "what can 512 B200 do in 14 days, 16 researchers, per researcher",
        ),
        (
            ("what could one of them do with their slice in two weeks?", "and with all we've got"),
            "what can 512 B200 do in 14 days, 16 researchers",
        ),
        (
            (
                "what could one of them train with their slice in two weeks?",
                "a 7B on 1T tokens, how long on that slice?",
            ),
            "can 512 B200 train 7B on 1T tokens, 16 researchers, per researcher",
        ),
        (
            (
                "what could one of them train with their slice in two weeks?",
                "a 7B on 1T tokens, how long on that slice?",
                "and on everything we have?",
            ),
            "can 512 B200 train 7B on 1T tokens, 16 researchers",
        ),
        (
            ("how long would deepseek v3 take on half of it",),
            "can 256 B200 train deepseek-v3",
        ),
        (
            ("how long would deepseek v3 take on an eighth of it", "and with the entire fleet?"),
            "can 512 B200 train deepseek-v3, 16 researchers",
        ),
    ],
)
def test_chips_that_were_told_keep_who_shares_them(
    talking: Conversing, lines: tuple[str, ...], asked: str
) -> None:
    assert asks(talking, OTHERS, *lines) == asked


@pytest.mark.parametrize("text", ["what abt just his share", "and on his own share then"])
def test_his_share_is_of_all_where_those_who_share_were_told(
    talking: Conversing, text: str
) -> None:
    lines = ("can he train a 13b on 2T tokens here in a month", "on 128 of them")
    asked = "can we train 13B on 2T tokens in 30 days, per researcher"
    assert asks(talking, *lines, text) == asked
    whole = "can we train 13B on 2T tokens in 30 days"
    assert asks(talking, *lines, "and w the whole cluster?") == whole


def test_one_share_is_of_the_chips_that_were_told_alone(talking: Conversing) -> None:
    asked = last_question(
        talking, "can 512 H100 for 40 people train olmo 3 32b", "how long on one share"
    )
    assert (asked.uses_saved, asked.scope) == (False, Scope.PER_RESEARCHER)
    assert asked.offer_chips[0].count.value == 512


def test_the_largest_run_is_none_that_was_named(talking: Conversing) -> None:
    assert asks(talking, RUN, "what's the largest run in 6 weeks") == ALL


def test_a_price_between_keeps_who_shares_the_chips(talking: Conversing) -> None:
    lines = ("what's the running cost per year", "what could one of the 16 do in two weeks?")
    asked = "what can 512 B200 do in 14 days, 16 researchers, per researcher"
    assert asks(talking, OTHERS, *lines) == asked


def test_no_other_number_is_that_of_those_who_share(talking: Conversing) -> None:
    text = "what could one of the 12 do in two weeks?"
    assert "per researcher" not in asks(talking, OTHERS, text)


@pytest.mark.parametrize(
    "first", ["can 4096 H100 train gpt-4 in 90 days", "what can 4096 H100 do in 90 days"]
)
def test_that_nobody_was_said_to_share_is_said_first(conversing: Conversing, first: str) -> None:
    answer = last_answer(conversing, first, "and one researcher?")
    assert answer.verdict[0].text.startswith("Say how many researchers share it")


@pytest.mark.parametrize(
    "text",
    [
        "with 60 researchers, what's the share",
        "what would the share be with 60 researchers",
        "at 60 people what do they each get",
        "share with 60 people?",
        "with 60 people how much compute each",
        "if there are 60 researchers, what is the share",
        "average for 60 people?",
        "how much does everyone get with 60 people",
    ],
)
def test_the_share_of_so_many_is_of_all_of_them_and_of_nobody_who_joins(
    talking: Conversing, text: str
) -> None:
    assert asks(talking, text) == "our compute 60 researchers"
    assert asks(talking, "1024 H200 for 16 people", text) == "1024 H200, 60 researchers"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("would fine-tuning a 70B with 500M tokens fit in there?", "3.3 hours (2.6–4.6 hours)"),
        ("what about training a 7B from scratch on 1T tokens?", "27 days (21–38 days)"),
        ("would llama 3.1 8b fit", "1,190 days"),
    ],
)
def test_another_run_is_on_the_share_that_was_asked_about(
    talking: Conversing, text: str, told: str
) -> None:
    before = "what could one of our researchers train in two weeks?"
    answer = last_answer(talking, before, text)
    assert answer.headline.text.endswith(f"about {told} on one researcher's share")
    assert "in 14 days" in answer.understood


@pytest.mark.parametrize(
    "text",
    [
        "what about just one researchers slice, there's 25 of us",
        "per researcher, 25 of us",
        "what about one person's share, 25 people",
    ],
)
def test_a_share_of_what_was_told_is_of_it(talking: Conversing, text: str) -> None:
    asked = asks(talking, "what can 2000 H100 do in six weeks", text)
    assert asked == "what can 2000 H100 do in 42 days, 25 researchers, per researcher"


@pytest.mark.parametrize(
    "text", ["so deepseek v3 is out of reach?", "is deepseek v3 within our reach then"]
)
def test_reach_is_within_the_time_spoken_of(talking: Conversing, text: str) -> None:
    asked = asks(talking, "what can 2000 H100 do in six weeks", text)
    assert asked == "can 2000 H100 train deepseek-v3 in 42 days"
