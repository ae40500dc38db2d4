"""Labs that are named only to be left out of all."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind, Understood
from bot.questions.writing.canonical import to_text
from tests.unit.questions.generated import DIRECTORY, TODAY
from tests.unit.questions.reading import read


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("rank all labs without google", ("google-deepmind",)),
        ("rank all labs except Meta and OpenAI", ("meta", "openai")),
        ("who has the most compute apart from OpenAI", ("openai",)),
        ("which labs have more than 500000 H100e, leaving out Google", ("google-deepmind",)),
        ("2048 H100 40 researchers vs everyone without Meta", ("meta",)),
        (
            "where do we rank among all labs without Meta and OpenAI and xAI",
            ("meta", "openai", "xai"),
        ),
    ],
)
def test_all_labs_but_those(text: str, without: tuple[str, ...]) -> None:
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Understood)
    assert (reading.question.kind, reading.question.without) == (Kind.LEAGUE, without)
    assert read(to_text(reading.question, DIRECTORY), DIRECTORY, TODAY) == reading


@pytest.mark.parametrize("text", ["how big is Meta, not OpenAI", "us vs Meta, not Google"])
def test_a_lab_in_place_of_another_is_asked_about(text: str) -> None:
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Understood)
    assert (reading.question.labs, reading.question.without) == (("meta",), ())
