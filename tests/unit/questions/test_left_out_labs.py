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


@pytest.mark.parametrize(
    ("text", "labs", "without"),
    [
        ("leave out Google from the comparison of 512 H100 for 16", (), ("google-deepmind",)),
        ("512 H100 for 16, exclude Meta and Google", (), ("google-deepmind", "meta")),
        ("512 H100 for 16, everyone except Google", (), ("google-deepmind",)),
        ("leave out Google from the comparison", (), ("google-deepmind",)),
        ("512 H100 for 16 vs OpenAI and Google, leave out Google", ("openai",), ()),
        ("compare OpenAI, Anthropic and Meta but leave Meta out", ("openai", "anthropic"), ()),
        ("why join us instead of Google: 512 H100 for 16", ("google-deepmind",), ()),
    ],
)
def test_no_offer_is_held_against_what_is_left_out(
    text: str, labs: tuple[str, ...], without: tuple[str, ...]
) -> None:
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Understood)
    assert (reading.question.labs, reading.question.without) == (labs, without)


@pytest.mark.parametrize(
    "text",
    [
        "does Meta's figure include the 350k H100?",
        "did xAI build a cluster of 100k H100",
        "is the 100k H100 cluster counted in Meta's figure",
        "did Meta really buy 350k H100",
    ],
)
def test_chips_that_a_lab_is_asked_about_are_none_of_ours(text: str) -> None:
    reading = read(text, DIRECTORY, TODAY)
    assert isinstance(reading, Understood)
    assert (reading.question.kind, reading.question.offer) == (Kind.LAB, None)
    assert "left out" in " ".join(reading.assumed)
