"""Whether a text asks how sure a lab's figure is, or whose word it is."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.lab_parts import LabPart
from bot.questions.read import Reader
from bot.questions.types import Kind, Understood


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("how confident are you in the meta figure", LabPart.SURE),
        ("how sure are you about the openai number", LabPart.SURE),
        ("how sure are you about openai's gpus", LabPart.SURE),
        ("can I trust your anthropic estimate", LabPart.SURE),
        ("margin of error on the xai figure?", LabPart.SURE),
        ("how accurate is your deepmind number", LabPart.SURE),
        ("how confident are you in the anthropic headcount", LabPart.STAFF),
        ("how sure are you of the anthropic headcount", LabPart.STAFF),
        ("does deepseek publish their gpu count", LabPart.OWN_WORD),
        ("does anthropic publish how many gpus it has", LabPart.OWN_WORD),
        ("has openai ever disclosed its compute", LabPart.OWN_WORD),
        ("is deepseek's gpu count public", LabPart.OWN_WORD),
        ("is mistral's compute public", LabPart.OWN_WORD),
        ("is the openai figure official", LabPart.OWN_WORD),
        ("does openai publish its headcount", LabPart.STAFF),
        ("has meta announced any gpu deals", LabPart.CONTRACTS),
        (
            "does deepmind publish how much compute a single researcher gets",
            LabPart.ALLOCATION,
        ),
    ],
)
def test_what_is_asked_of_a_figure_is_its_own_part(
    text: str, part: LabPart, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert (reading.question.kind, reading.question.topic) == (Kind.LAB, part)
