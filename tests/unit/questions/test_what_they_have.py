"""What somebody else has, or has used, is theirs and never added to ours."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind, Understood
from bot.questions.writing.canonical import to_text
from tests.unit.book import Book
from tests.unit.questions.reading import question_in


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "candidate says he had 500 H100s for himself at Meta",
            "500 H100, 1 researcher, given by Meta Superintelligence Labs",
        ),
        (
            "candidate had 500 H100s at Meta",
            "500 H100, 1 researcher, given by Meta Superintelligence Labs",
        ),
        (
            "a candidate told me she has 500 H100 at anthropic",
            "500 H100, 1 researcher, given by Anthropic",
        ),
        ("Meta gives him 500 H100", "500 H100, 1 researcher, given by Meta Superintelligence Labs"),
        ("candidate was promised 500 H100 by OpenAI", "500 H100, 1 researcher, given by OpenAI"),
        ("at OpenAI she had 500 H100 all to herself", "500 H100, 1 researcher"),
        ("candidate says he has 500 H100s to himself", "500 H100, 1 researcher"),
        (
            "candidate gets 64 H100 guaranteed at Meta",
            "64 H100, 1 researcher, given by Meta Superintelligence Labs",
        ),
        (
            "the candidate told us he gets 500 H100 to himself at DeepMind",
            "500 H100, 1 researcher, given by Google DeepMind",
        ),
        (
            "she says Cohere gives her 64 H100s guaranteed, can we match that",
            "64 H100, 1 researcher, given by Cohere",
        ),
        (
            "he had 64 H100 to himself at Meta, how do we compare",
            "64 H100, 1 researcher, given by Meta Superintelligence Labs",
        ),
        (
            "he gets 128 H100 each at Meta",
            "128 H100 per researcher, given by Meta Superintelligence Labs",
        ),
        (
            "they give each researcher 500 H100 at Meta",
            "500 H100 per researcher, given by Meta Superintelligence Labs",
        ),
        (
            "he said they had 500 H100s at Mistral for 20 people",
            "500 H100, 20 researchers, given by Mistral AI",
        ),
    ],
)
def test_what_somebody_says_they_have_is_theirs(
    text: str, read: str, reader: Reader, today: date
) -> None:
    asked = question_in(text, reader, today)
    assert to_text(asked, reader.words.directory) == f"our compute vs {read}"
    assert asked.labs == ()


@pytest.mark.parametrize(
    "text",
    [
        "he is used to 500 H100s at Meta",
        "in his last job at Meta he had 500 H100",
    ],
)
def test_chips_that_somebody_has_at_a_lab_are_not_ours(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert to_text(reading.question, reader.words.directory) == "they want 500 H100"
    assert any("left out" in each for each in reading.assumed)


@pytest.mark.parametrize(
    "text", ["we give them 64 H100 each, vs Meta", "64 H100, 12 researchers vs Meta"]
)
def test_chips_of_ours_against_a_lab_stay_ours(text: str, reader: Reader, today: date) -> None:
    asked = question_in(text, reader, today)
    assert asked.kind is Kind.OFFER
    assert asked.labs == ("meta",)


def test_what_one_person_has_is_told_as_told(book: Book) -> None:
    page = book.ask("our offer vs 500 H100, 1 researcher")
    page.shows("other.h100e_per_researcher", 500)
    assert "nothing public checks it" in page.caveats
    assert "Both are averages" not in page.caveats
    assert "less with us" in page.advice


def test_chips_of_one_person_stand_beside_the_average_of_ours(book: Book) -> None:
    assert "51 H100e each on average" in book.ask("she's used to 64 A100s").verdict


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "does a candidate whose last paper used 64 A100s gain from our 512 H100 shared by 15?",
            "512 H100 vs 64 A100, 15 researchers",
        ),
        (
            "does an applicant whose thesis used 8 V100 gain from our 256 H100 for 12",
            "256 H100 vs 8 V100, 12 researchers",
        ),
        (
            "would somebody who had 64 A100s gain from our 512 H100 for 15 people",
            "512 H100 vs 64 A100, 15 researchers",
        ),
        (
            "does she benefit from our 1024 B200 shared by 40, her last paper used 256 H100",
            "1024 B200 vs 256 H100, 40 researchers",
        ),
    ],
)
def test_what_a_candidate_has_used_is_never_added_to_ours(
    text: str, asked: str, reader: Reader, today: date
) -> None:
    assert to_text(question_in(text, reader, today), reader.words.directory) == asked


def test_for_how_many_ours_are_is_told_beside_chips_of_one(book: Book) -> None:
    page = book.ask("does a candidate who used 64 A100s gain from our 512 H100 shared by 15?")
    assert page.answer.understood.startswith("512 H100 for 15 researchers against 64 A100")
    assert "Yours are shared by 15: 34 H100e each on average." in page.verdict


@pytest.mark.parametrize(
    ("text", "ours"),
    [
        (
            "candidate comes from a uni lab with 8 A100s, we'd give 32 H100 to each of our 30"
            " researchers. where does that put us against DeepMind",
            "960 H100, 30 researchers, 32 guaranteed each, vs Google DeepMind",
        ),
        (
            "she has 8 A100 at her university, we give each of our 30 researchers 32 H100",
            "960 H100, 30 researchers, 32 guaranteed each",
        ),
        (
            "the candidate has 8 A100s now. each of our 20 people gets 16 B200. vs OpenAI",
            "320 B200, 20 researchers, 16 guaranteed each, vs OpenAI",
        ),
    ],
)
def test_beside_a_share_of_ours_what_a_candidate_has_is_left_out_aloud(
    text: str, ours: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert to_text(reading.question, reader.words.directory) == ours
    assert any(each.startswith("“8 A100") for each in reading.assumed)


@pytest.mark.parametrize(
    "text",
    [
        "which is the better offer against OpenAI, 512 H100 for 12 people or 300 B200 for 16?",
        "what's better vs OpenAI: 512 H100 for 12 people or 300 B200 for 16",
        "is 512 H100 for 12 people better than 300 B200 for 16 against OpenAI",
    ],
)
def test_which_of_two_offers_is_better_is_told_per_head_beside_a_lab(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    asked = to_text(reading.question, reader.words.directory)
    assert asked == "512 H100, 12 researchers vs 300 B200, 16 researchers"
    assert reading.assumed == ("“OpenAI” left out",)


@pytest.mark.parametrize(
    "text",
    [
        "is our 512 H100 more than the 64 A100 he had",
        "is our 512 H100 more than the 64 A100 she has now",
        "our 512 H100 vs the 64 A100 she had",
    ],
)
def test_what_they_had_is_told_behind_it_too(text: str, reader: Reader, today: date) -> None:
    asked = question_in(text, reader, today)
    assert to_text(asked, reader.words.directory) == "512 H100 vs 64 A100"
