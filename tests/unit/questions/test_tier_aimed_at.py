"""How many chips a tier takes is asked as how many a share takes."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Floor, Kind, Level, Understood
from bot.questions.writing.canonical import to_text


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("how many H100 do we need to reach the compute-dense tier", Level.COMPUTE_DENSE),
        ("how many GPUs would get us into the frontier tier", Level.FRONTIER),
        ("what would get us to workable", Level.WORKABLE),
        ("what would it take to be compute-dense", Level.COMPUTE_DENSE),
        ("how far are we from compute-dense", Level.COMPUTE_DENSE),
        ("how do we get to frontier", Level.FRONTIER),
        ("what would it cost to get to strong", Level.STRONG),
        ("what would it take to get to the next level", Level.NEXT),
        ("what's the next tier and how far off is it", Level.NEXT),
        ("how many chips till we reach the next tier up", Level.NEXT),
        ("what do we need to move up a tier", Level.NEXT),
        ("how many GPUs short of the next level are we", Level.NEXT),
        ("the tier above us?", Level.NEXT),
    ],
)
def test_a_tier_is_what_chips_are_wanted_for(
    text: str, level: Level, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    asked = reading.question
    assert (asked.kind, asked.floor, asked.chips) == (
        Kind.DILUTION,
        Floor(level=level),
        ("chip/h100",),
    )
    assert reader.read(to_text(asked, reader.words.directory), today) == Understood(asked)


def test_chips_that_are_told_are_those_it_takes(reader: Reader, today: date) -> None:
    reading = reader.read("96 A100 for 30 people, how do we get to workable", today)
    assert isinstance(reading, Understood)
    assert reading.question.chips == ("chip/a100",)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("how many people can we have in the next tier", Level.NEXT),
        ("how many people do we have to let go to get to the next tier", Level.NEXT),
        ("how many hires until we drop to the next tier", Level.OURS),
        ("how many more people before we slip to the next tier down", Level.OURS),
        ("at what headcount do we fall below the present tier", Level.OURS),
    ],
)
def test_the_tier_above_is_one_to_come_to_and_no_one_to_fall_to(
    text: str, level: Level, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert (reading.question.floor, reading.question.chips) == (Floor(level=level), ())
    assert reader.read(to_text(reading.question, reader.words.directory), today) == reading


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("what tier are we in", Kind.OFFER),
        ("how many researchers can fit in compute dense tier", Kind.DILUTION),
        ("how many researchers until we are academic", Kind.DILUTION),
        ("us vs frontier labs", Kind.OFFER),
    ],
)
def test_a_tier_that_is_not_aimed_at_takes_no_chips(
    text: str, kind: Kind, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    asked = getattr(reading, "question", None)
    assert asked is None or (asked.kind, asked.chips) == (kind, ())


@pytest.mark.parametrize(
    "text",
    [
        "how many people can we add before we fall below 30 H100 each",
        "how many more H100 to get to 100 per researcher",
        "how many H100 to train llama 3.1 405b in 60 days",
        "how many B200 would we need to equal anthropic per head for 12 researchers",
        "how many gpus does meta have per employee",
    ],
)
def test_what_can_be_worked_out_is_read(text: str, reader: Reader, today: date) -> None:
    assert isinstance(reader.read(text, today), Understood)
