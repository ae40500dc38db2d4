"""How many chips so many people need is asked back, where nothing says enough for what."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, Unclear, Understood
from tests.unit.questions.reading import question_in


@pytest.mark.parametrize(
    "text",
    [
        "how many gpus do we need for 20 researchers",
        "how many more gpus do we need for 20 researchers",
        "how many H100s would a team of 20 need",
        "how much compute do 20 people need",
        "what's a good compute offer for 20 people",
        "what's a decent number of gpus for a team of 20",
    ],
)
def test_tiers_and_a_lab_are_offered(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unclear)
    assert [way.text for way in reading.choices] == [
        "how many H100 to be workable with 20 researchers",
        "how many H100 to be strong with 20 researchers",
        "how many H100 to be compute-dense with 20 researchers",
        "match OpenAI per researcher for 20 people",
    ]
    assert all(isinstance(reader.read(way.text, today), Understood) for way in reading.choices)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("how many gpus do we need for 20 researchers to match openai", Kind.MATCH),
        ("how many gpus do we need for 20 researchers at 30 each", Kind.DILUTION),
        ("how many gpus should 20 researchers have to be strong", Kind.DILUTION),
        ("whats a strong compute offer for a 10 person team", Kind.DILUTION),
        ("what counts as a strong package for 25 researchers", Kind.DILUTION),
        ("how many H100 do we need to train llama 3 70b with 20 researchers", Kind.REACH),
        ("2048 H100 for 20 researchers, is that enough", Kind.OFFER),
    ],
)
def test_what_is_aimed_at_is_answered(text: str, kind: Kind, reader: Reader, today: date) -> None:
    assert question_in(text, reader, today).kind is kind
