"""Whether a work of the person spoken of is their largest; everybody is invented."""

from __future__ import annotations

import pytest

from bot.conversation.about_people.run_confirmed import run_confirmed
from bot.questions.about_people.of_brief import Part
from bot.questions.types import Kind, Question

LAST = Question(Kind.CANDIDATE, person="Ilva Marrowdene", purpose="first call")


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("is the deepseek one the biggest", Part.LARGEST),
        ("was that run his largest?", Part.LARGEST),
        ("and is the Larkspur paper her biggest one", Part.LARGEST),
        ("isn't the 70B one the larger", Part.LARGEST),
        ("is the survey the smaller one of the two", Part.SMALLEST),
    ],
)
def test_the_largest_or_smallest_run_is_told(text: str, part: Part) -> None:
    assert run_confirmed(text, LAST) == Question(
        Kind.CANDIDATE, person=LAST.person, purpose=LAST.purpose, topic=part.value
    )


@pytest.mark.parametrize(
    "text",
    ["is OpenAI the biggest", "is the H100 the largest chip", "which one is the biggest cluster"],
)
def test_anything_else_is_asked_of_others(text: str) -> None:
    assert run_confirmed(text, LAST) is None


def test_after_an_offer_it_means_nothing() -> None:
    assert run_confirmed("is the 70B one the biggest", Question(Kind.OFFER)) is None
