"""Heads told in parts, what one researcher can do, and what is assumed or said of a lab."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Understood
from bot.questions.writing.canonical import to_text


def _asks(reader: Reader, text: str, today: date) -> tuple[str, tuple[str, ...]]:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    return to_text(reading.question, reader.words.directory), reading.assumed


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        (
            "could one researcher reproduce olmo 3 7b",
            "can we train olmo-3-7b, per researcher",
        ),
        (
            "could one of our researchers reproduce olmo 3 7b",
            "can we train olmo-3-7b, per researcher",
        ),
        (
            "what could a single researcher train with their share in 30 days",
            "what can we do in 30 days, per researcher",
        ),
        (
            "what can one scientist of ours do in a month",
            "what can we do in 30 days, per researcher",
        ),
        ("what can each researcher do in a month", "what can we do in 30 days, per researcher"),
    ],
)
def test_what_one_researcher_can_do_is_asked_of_one_share(
    text: str, canonical: str, reader: Reader, today: date
) -> None:
    assert _asks(reader, text, today) == (canonical, ())


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        (
            "64 H100 for one researcher vs meta",
            "64 H100 per researcher, vs Meta Superintelligence Labs",
        ),
        (
            "we have one researcher, what can we do in 30 days",
            "what can we do in 30 days, 1 researcher",
        ),
        ("what if we hire one researcher", "what if we hire 1 more"),
        ("what can one more researcher do", "what if we hire 1 more"),
    ],
)
def test_one_researcher_may_be_all_there_are_or_who_joins(
    text: str, canonical: str, reader: Reader, today: date
) -> None:
    assert _asks(reader, text, today)[0] == canonical


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("2048 H100 shared by two teams of 20 vs openai", "2048 H100, 40 researchers, vs OpenAI"),
        ("2048 H100, 4 teams of 10 people each, vs openai", "2048 H100, 40 researchers, vs OpenAI"),
        ("3 teams, 12 researchers each, 512 H100 vs openai", "512 H100, 36 researchers, vs OpenAI"),
        ("2048 H100 for a team of 20 vs openai", "2048 H100, 20 researchers, vs OpenAI"),
        ("we want to hire 8 PhDs and 4 research engineers", "what if we hire 12 more"),
        ("what if we hire 8 PhDs, 4 engineers and 2 postdocs", "what if we hire 14 more"),
        ("8 PhDs and 4 engineers join, what happens", "what if we hire 12 more"),
        (
            "2048 H100 for 40 researchers, what if we hire 8 PhDs and 4 engineers",
            "2048 H100, 40 researchers, what if we hire 12 more",
        ),
        (
            "if we hire 10 and 40 researchers share 2048 H100",
            "2048 H100, 40 researchers, what if we hire 10 more",
        ),
        (
            "2048 H100 for 40 researchers, what if headcount goes up 50%",
            "2048 H100, 40 researchers, what if we hire 20 more",
        ),
        (
            "2048 H100 for 40 researchers, what if the team grows by 25%",
            "2048 H100, 40 researchers, what if we hire 10 more",
        ),
    ],
)
def test_heads_told_in_parts_are_counted_together(
    text: str, canonical: str, reader: Reader, today: date
) -> None:
    assert _asks(reader, text, today) == (canonical, ())


@pytest.mark.parametrize(
    ("text", "canonical", "left"),
    [
        (
            "2048 H100 40 researchers vs openai, assume they do 70% research",
            "2048 H100, 40 researchers, vs OpenAI, assume 70% R&D share",
            (),
        ),
        (
            "2048 H100 40 researchers vs openai, assume they do 30% product",
            "2048 H100, 40 researchers, vs OpenAI, assume 70% R&D share",
            (),
        ),
        (
            "2048 H100 40 researchers vs openai, assume openai's research share of compute is 50%",
            "2048 H100, 40 researchers, vs OpenAI, assume 50% R&D share",
            (),
        ),
        (
            "2048 H100 40 researchers vs anthropic, assume 1000 of them do research",
            "2048 H100, 40 researchers, vs Anthropic, assume 1000 researchers",
            (),
        ),
        (
            "2048 H100 40 researchers vs anthropic, assume 45% of them do research",
            "2048 H100, 40 researchers, vs Anthropic, assume 45% of staff do research",
            (),
        ),
        (
            "2048 H100 40 researchers vs openai, 70% for research",
            "2048 H100, 40 researchers, 70% for research, vs OpenAI",
            (),
        ),
        (
            "2048 H100 40 researchers vs openai, 85% utilization",
            "2048 H100, 40 researchers, vs OpenAI",
            ("“85% utilization” left out",),
        ),
        (
            "2048 H100 40 researchers vs openai, 35% utilization",
            "2048 H100, 40 researchers, vs OpenAI, 35% MFU",
            (),
        ),
        (
            "2048 H100 40 researchers vs openai; they have 2 million H100",
            "2048 H100, 40 researchers, vs OpenAI",
            ("“2 million H100” left out",),
        ),
        (
            "2048 H100 40 researchers vs openai, who have 2 million H100",
            "2048 H100, 40 researchers, vs OpenAI",
            ("“2 million H100” left out",),
        ),
        (
            "2048 H100 40 researchers vs openai; she has 128 H100 there",
            "2048 H100 vs 128 H100, 40 researchers",
            ("“openai” left out",),
        ),
    ],
)
def test_what_is_assumed_or_said_of_a_lab_is_not_ours(
    text: str, canonical: str, left: tuple[str, ...], reader: Reader, today: date
) -> None:
    assert _asks(reader, text, today) == (canonical, left)
