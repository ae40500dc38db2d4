"""Chips that a lab is supposed to have, or to add to what is on record of it."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.lab_chips import LabChips
from bot.questions.lab_parts import LabPart
from bot.questions.read import Reader
from bot.questions.types import Kind, Understood
from bot.questions.writing.canonical import to_text
from tests.unit.questions.reading import whole_question_in


@pytest.mark.parametrize(
    ("text", "lab", "chips"),
    [
        ("what if OpenAI had 1 million H100", "openai", LabChips(1e6, "chip/h100")),
        ("suppose Mistral has 20k H100", "mistral", LabChips(2e4, "chip/h100")),
        ("us vs Meta, assume a stock of 200,000 B200", "meta", LabChips(2e5, "chip/b200")),
        ("what if xAI adds 100,000 GB200", "xai", LabChips(1e5, "chip/gb200", added=True)),
        ("what if Meta gets 100k more H100", "meta", LabChips(1e5, "chip/h100", added=True)),
        ("if OpenAI had another 50k B200", "openai", LabChips(5e4, "chip/b200", added=True)),
        ("us vs OpenAI, assume 50k B200 on top", "openai", LabChips(5e4, "chip/b200", added=True)),
    ],
)
def test_chips_are_supposed_of_a_lab(
    text: str, lab: str, chips: LabChips, reader: Reader, today: date
) -> None:
    question = whole_question_in(text, reader, today)
    assert (question.kind, question.labs, question.offer) == (Kind.OFFER, (lab,), None)
    assert question.assume.lab_chips == chips
    assert whole_question_in(to_text(question, reader.words.directory), reader, today) == question


def test_of_one_of_two_labs(reader: Reader, today: date) -> None:
    question = whole_question_in(
        "us vs OpenAI and Meta, assume Meta has a stock of 200k H100", reader, today
    )
    assert (question.labs, question.assume.lab) == (("openai", "meta"), "meta")
    assert whole_question_in(to_text(question, reader.words.directory), reader, today) == question


def test_who_shares_them_is_the_labs(reader: Reader, today: date) -> None:
    question = whole_question_in("what if Meta had 200k H100 for 800 researchers", reader, today)
    assert question.assume.lab_researchers == 800
    assert question.offer is None


@pytest.mark.parametrize(
    "text", ["if OpenAI gave each of us 100 H100", "if we had 512 H100, vs Meta"]
)
def test_what_is_given_or_ours_is_not_theirs(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert not isinstance(reading, Understood) or reading.question.assume.lab_chips is None


@pytest.mark.parametrize(
    "text",
    [
        "OpenAI has 500000 H100 for 4000 people, how do we look",
        "how do we look, Meta has 500k H100 and 4000 researchers",
    ],
)
def test_what_is_told_of_a_lab_as_a_whole_is_taken(text: str, reader: Reader, today: date) -> None:
    question = whole_question_in(text, reader, today)
    assert question.assume.lab_chips == LabChips(5e5, "chip/h100")
    assert (question.assume.lab_researchers, question.offer) == (4000, None)


def test_people_that_a_lab_sends_us_join_us(reader: Reader, today: date) -> None:
    for text in ("what if Meta moved 30 people to our team", "if OpenAI sent 30 researchers to us"):
        question = whole_question_in(text, reader, today)
        assert (question.kind, question.people) == (Kind.DILUTION, 30)


@pytest.mark.parametrize(
    ("text", "lab"),
    [
        ("how many of amazons chips are from nvidia", "amazon"),
        ("how much nvidia does meta own", "meta"),
        ("amd share of metas fleet", "meta"),
    ],
)
def test_a_maker_of_chips_is_no_lab_that_is_asked_about(
    text: str, lab: str, reader: Reader, today: date
) -> None:
    question = whole_question_in(text, reader, today)
    assert (question.labs, question.topic) == ((lab,), LabPart.CHIPS.value)


@pytest.mark.parametrize(
    "text",
    [
        "us vs Anthropic, assume they have 1.5m H100",
        "us vs Anthropic assuming 1.5m H100e there",
        "us vs Anthropic, what if they had 1.5m H100e",
        "1024 H100 for 30 people vs Anthropic assuming 1.5m H100 there",
    ],
)
def test_chips_supposed_of_them_are_none_of_ours(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.assume.lab_chips == LabChips(1.5e6, "chip/h100")
    assert reading.question.labs == ("anthropic",)


@pytest.mark.parametrize(
    "text",
    [
        "he asks if they have 64 H100, us vs Anthropic",
        "does Anthropic have more than 400k H100e",
        "assume 512 H100 at our site, 20 people vs Anthropic",
    ],
)
def test_other_chips_are_not_supposed_of_a_lab(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert not isinstance(reading, Understood) or reading.question.assume.lab_chips is None
