"""What isn't public of a lab: the gaps, and not the figures that there are."""

from __future__ import annotations

import pytest

from bot.questions.lab_parts import LabPart
from bot.questions.types import Kind
from bot.questions.writing.canonical import to_text
from tests.unit.book import Book
from tests.unit.questions.generated import DIRECTORY
from tests.unit.questions.reading import asked


@pytest.mark.parametrize(
    "text",
    [
        "what isn't public about xai",
        "what don't you know about google deepmind",
        "what is not known about anthropic",
        "which things about OpenAI aren't public",
        "what are the gaps in your data on openai",
        "whats missing on mistral",
        "where are the blind spots on deepmind",
        "what do we not know about SSI",
        "what does anthropic keep secret",
        "what hasn't openai disclosed",
        "what does xai not publish",
        "what's unknown about deepmind",
    ],
)
def test_what_is_not_public_is_asked_of_a_lab(text: str) -> None:
    question = asked(text)
    assert (question.kind, question.topic) == (Kind.LAB, LabPart.GAPS)
    assert asked(to_text(question, DIRECTORY)) == question


@pytest.mark.parametrize(
    "text",
    [
        "how much of openai's compute is not for research",
        "what does openai not have",
        "gap between openai and meta",
        "what is the gap with openai",
        "which labs don't publish their compute",
    ],
)
def test_other_denials_ask_for_no_gaps(text: str) -> None:
    assert asked(text).topic != LabPart.GAPS


@pytest.mark.parametrize("text", ["what isn't public", "which figures aren't published?"])
def test_without_a_lab_the_limits_are_told(text: str) -> None:
    assert asked(text).topic == "limits"


def test_the_gaps_lead_and_what_was_published_is_none(book: Book) -> None:
    told = book.ask("what isn't public about openai").answer.headline.text
    assert told.startswith("Not public about OpenAI: how many of its staff do research")
    assert "for research," not in told  # which was published of some years
    none = book.ask("what isn't public about ssi").answer.headline.text
    assert "how much compute it uses, how many people work there" in none


def test_a_headcount_that_serves_for_nothing_now_is_a_gap(book: Book) -> None:
    told = book.ask("what isn't public about xai").answer
    assert told.headline.text.startswith("Not public about SpaceXAI: its staff as of now")
