"""People who are counted beside those who are there, and are no chips to come."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from tests.unit.questions.reading import canonical

JOIN = "1024 H100, 20 researchers, what if we hire 5 more, vs OpenAI"
IN_Q1 = "1024 H100, 20 researchers, what if we hire 5 more from 2027-01-01, vs OpenAI"


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("20 researchers, 5 more starting soon, 1024 H100, vs openai", JOIN),
        ("1024 H100, 20 researchers (5 more starting shortly), vs openai", JOIN),
        ("20 researchers, another 5 starting soon, 1024 H100, vs openai", JOIN),
        ("20 researchers and soon 25, 1024 H100, vs openai", JOIN),
        ("1024 H100, 20 researchers (+5), vs openai", JOIN),
        ("1024 H100, 20 (+5) researchers, vs openai", JOIN),
        ("1024 H100, 20 researchers (+5 in Q1), vs openai", IN_Q1),
        ("1024 H100, 20 on staff and 5 joining in January, vs openai", IN_Q1),
        ("1024 H100, 20 on the team and 5 joining in January, vs openai", IN_Q1),
        ("1024 H100, 20+5 researchers, vs openai", "1024 H100, 25 researchers, vs OpenAI"),
        ("1024 H100, 12 in the team, vs openai", "1024 H100, 12 researchers, vs OpenAI"),
        (
            "1024 H100, 512 more starting soon, 20 researchers, vs openai",
            "1024 H100 operational + 512 H100 announced, 20 researchers, vs OpenAI",
        ),
        (
            "1024 H100 (+512 soon), 20 researchers, vs openai",
            "1024 H100 operational + 512 H100 announced, 20 researchers, vs OpenAI",
        ),
    ],
)
def test_people_to_come_are_told_from_chips(
    text: str, plain: str, reader: Reader, today: date
) -> None:
    assert canonical(text, reader, today) == (plain, ())
