"""Who shares the chips, what each is promised of them, and how many more will."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from tests.unit.questions.reading import typed


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        (
            "We are 33 researchers on 1500 H100 and each one has 16 guaranteed.",
            "1500 H100, 33 researchers, 16 guaranteed each",
        ),
        (
            "400 H100, 20 researchers, each one of them is guaranteed 8",
            "400 H100, 20 researchers, 8 guaranteed each",
        ),
        (
            "400 H100, 20 researchers, one guaranteed each",
            "400 H100, 20 researchers, 1 guaranteed each",
        ),
        (
            "Every researcher gets 8 H100 of their own. We have 96 in total and 9 researchers.",
            "96 H100, 9 researchers, 8 guaranteed each",
        ),
        (
            "Each researcher has 4 B200. There are 256 in total for 30 researchers.",
            "256 B200, 30 researchers, 4 guaranteed each",
        ),
        ("12 researchers with 8 H100 each", "96 H100, 12 researchers, 8 guaranteed each"),
        (
            "Compute: 256x H100 (reserved). Headcount research: 18.",
            "256 H100, 18 researchers",
        ),
        ("256 H100; researchers (FTE): 18", "256 H100, 18 researchers"),
    ],
)
def test_what_each_is_promised_and_who_they_are(
    text: str, canonical: str, reader: Reader, today: date
) -> None:
    assert typed(reader, text, today) == canonical


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        (
            "256 H100 and 18 researchers today, 12 more are coming.",
            "256 H100, 18 researchers, what if we hire 12 more",
        ),
        (
            "256 H100, 18 researchers; another 12 arrive in March",
            "256 H100, 18 researchers, what if we hire 12 more",
        ),
        (
            "256 H100 and 18 researchers, 12 more are joining.",
            "256 H100, 18 researchers, what if we hire 12 more",
        ),
        (
            "256 H100 and 18 researchers, 64 more H100 are coming",
            "256 H100 operational + 64 H100 announced, 18 researchers",
        ),
    ],
)
def test_more_who_come_are_people_and_no_chips(
    text: str, canonical: str, reader: Reader, today: date
) -> None:
    assert typed(reader, text, today) == canonical


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        (
            "Please calculate which number of H100 would bring our 40 researchers to DeepMind's"
            " average",
            "how many H100 do we need to match Google DeepMind, 40 researchers",
        ),
        (
            "what amount of B200 would lift our team to Meta's average",
            "how many B200 do we need to match Meta Superintelligence Labs",
        ),
        (
            "To have the same per head like Anthropic for 6 new hires, how many more GPUs?",
            "what do we need to match Anthropic, 6 researchers, per researcher",
        ),
        ("what if we hire 6 more, vs Anthropic", "what if we hire 6 more, vs Anthropic"),
        (
            "For how many people could we equal OpenAI with the cluster of today?",
            "how many researchers can fit at the level of OpenAI",
        ),
    ],
)
def test_chips_that_bring_people_to_a_lab_are_counted(
    text: str, canonical: str, reader: Reader, today: date
) -> None:
    assert typed(reader, text, today) == canonical
