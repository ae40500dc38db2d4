"""Every question that can be asked has a text that asks it."""

from __future__ import annotations

from hypothesis import given, settings

from bot.market.families import Family
from bot.questions.types import Question, Understood
from bot.questions.words.market_words import FAMILIES
from bot.questions.writing.canonical import to_text
from tests.unit.questions.generated import (
    DIRECTORY,
    TODAY,
    groups,
    hardware_questions,
    market_questions,
    offer_questions,
    other_questions,
    people,
    pitches,
    saved_questions,
    work_questions,
)
from tests.unit.questions.reading import read


def _is_read_back(question: Question) -> None:
    text = to_text(question, DIRECTORY)
    assert len(text) <= 1500
    assert read(text, DIRECTORY, TODAY) == Understood(question), text


@settings(max_examples=300)
@given(offer_questions())
def test_the_text_of_an_offer_is_read_back(question: Question) -> None:
    _is_read_back(question)


@settings(max_examples=100)
@given(saved_questions())
def test_the_text_of_a_question_about_ours_is_read_back(question: Question) -> None:
    _is_read_back(question)


@settings(max_examples=200)
@given(other_questions())
def test_the_text_of_a_question_about_labs_and_prices_is_read_back(question: Question) -> None:
    _is_read_back(question)


@settings(max_examples=200)
@given(work_questions())
def test_the_text_of_a_question_about_work_is_read_back(question: Question) -> None:
    _is_read_back(question)


@settings(max_examples=60)
@given(hardware_questions())
def test_the_text_of_two_amounts_is_read_back(question: Question) -> None:
    _is_read_back(question)


@settings(max_examples=200)
@given(market_questions())
def test_the_text_of_a_question_about_the_market_is_read_back(question: Question) -> None:
    _is_read_back(question)


@settings(max_examples=60)
@given(pitches())
def test_the_text_of_a_data_pitch_is_read_back(question: Question) -> None:
    _is_read_back(question)


@settings(max_examples=200)
@given(people | groups)
def test_the_text_of_a_question_about_people_is_read_back(question: Question) -> None:
    _is_read_back(question)


def test_the_grammar_names_the_families_of_the_market() -> None:
    assert {family for family, _ in FAMILIES} == {*map(str, Family), "frontier", "applied"}
