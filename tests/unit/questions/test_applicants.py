"""Programmes of shared compute by whom they are for, and by country or machine."""

from __future__ import annotations

import pytest

from bot.questions.on_record import Listing
from bot.questions.types import Kind
from bot.questions.writing.canonical import to_text
from tests.unit.questions.generated import DIRECTORY
from tests.unit.questions.reading import asked


def of_programmes(text: str) -> tuple[str | None, str | None, tuple[str, ...]]:
    question = asked(text)
    assert question.topic == Listing.PROGRAMMES
    again = asked(to_text(question, DIRECTORY))
    assert again == question
    return question.family, question.place, question.labs


@pytest.mark.parametrize(
    ("text", "family", "place", "labs"),
    [
        ("which public programmes give academics free GPU time?", "academics", None, ()),
        ("free compute for startups in the UK", "companies", "United Kingdom", ()),
        ("eurohpc access for startups", "companies", None, ("eurohpc",)),
        ("how do start-ups get access to EuroHPC", "companies", None, ("eurohpc",)),
        ("can a startup get in to Isambard?", "companies", None, ("isambard-ai",)),
        ("which programs give US academics free gpu time", "academics", "United States", ()),
        ("programs that give US researchers GPU hours", "academics", "United States", ()),
        ("which programmes are open to US researchers", "academics", "United States", ()),
        ("US programmes of shared compute", None, "United States", ()),
        ("US programs for GPU time", None, "United States", ()),
        ("free GPU hours for American academics", "academics", "United States", ()),
        ("public compute programmes for startups and academics", None, None, ()),
    ],
)
def test_programmes_are_read_with_whom_and_where_they_are_for(
    text: str, family: str | None, place: str | None, labs: tuple[str, ...]
) -> None:
    assert of_programmes(text) == (family, place, labs)


@pytest.mark.parametrize("text", ["us against OpenAI", "US vs OpenAI", "compare us with OpenAI"])
def test_we_stay_ourselves(text: str) -> None:
    question = asked(text)
    assert (question.kind, question.uses_saved) == (Kind.OFFER, True)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("any programmes our academic hires could apply to in the US", "United States"),
        ("any programmes academics can apply to", None),
        ("programmes our academic hires could apply for", None),
        ("what programs are our postdocs eligible for in the US", "United States"),
        ("what programmes could a student qualify for", None),
    ],
)
def test_what_hires_could_apply_to_hires_nobody(text: str, place: str | None) -> None:
    assert of_programmes(text) == ("academics", place, ())
