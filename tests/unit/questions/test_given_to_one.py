"""Chips that one candidate is to have, where none of ours are saved: one person's, not our all."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Understood
from bot.questions.writing.canonical import to_text


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "A candidate of mine has an OpenAI offer, we can give him 200 H100 to himself. How does"
            " that look?",
            "200 H100, 1 researcher, vs OpenAI",
        ),
        (
            "she has an offer from Meta, we could give her 128 H100 of her own. is that good?",
            "128 H100, 1 researcher, vs Meta Superintelligence Labs",
        ),
        (
            "my candidate is holding a Google DeepMind offer; we'd give her 64 B200 for herself",
            "64 B200, 1 researcher, vs Google DeepMind",
        ),
        (
            "candidate with an offer from Meta: we can put 96 H100 aside for him alone. enough?",
            "96 H100, 1 researcher, vs Meta Superintelligence Labs",
        ),
        ("We'd guarantee him 200 H100 to himself", "200 H100, 1 researcher"),
    ],
)
def test_what_we_give_to_one_is_one_persons(
    reader: Reader, today: date, text: str, asked: str
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert to_text(reading.question, reader.words.directory) == asked
