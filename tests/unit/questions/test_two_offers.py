"""Two offers in one message, each with the people who share it."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Kind
from bot.questions.writing.as_json import question_json
from bot.questions.writing.canonical import to_text
from bot.questions.writing.echo import understood
from tests.unit.book import Book
from tests.unit.questions.reading import question_in


@pytest.mark.parametrize(
    "text",
    [
        "2 options: A) 512 H100 for 12 people, B) 300 B200 for 16 people. which is more per person",
        "512 H100 for 12 against 300 B200 for 16",
        "512 H100 for 12 people or 300 B200 for 16 people, which is more per person",
        "A: 512 H100 for 12 people. B: 300 B200 for 16 people",
        "option 1: 512 H100, 12 people; option 2: 300 B200, 16 people",
        "which is better: 512 H100 with 12 researchers or 300 B200 with 16 researchers?",
        "they have 300 B200 for 16, we have 512 H100 for 12 people",
        "compare 512 H100 shared by 12 researchers with 300 B200 shared by 16 researchers",
    ],
)
def test_each_of_two_offers_keeps_its_people(text: str, reader: Reader, today: date) -> None:
    question = question_in(text, reader, today)
    directory = reader.words.directory
    assert question.kind is Kind.COMPARE
    canonical = to_text(question, directory)
    assert canonical == "512 H100, 12 researchers vs 300 B200, 16 researchers"
    assert question_in(canonical, reader, today) == question
    assert question_json(question, directory)["other_researchers"] == 16
    told = "512 H100 for 12 researchers against 300 B200 for 16 researchers, per researcher"
    assert told in understood(question, directory, today)


@pytest.mark.parametrize(
    "text",
    [
        "now 512 H100 for 12 people, from March 1024 H100 for 20 people",
        "512 H100 for 12 people vs openai",
        "512 B200 vs 10k H100",
        "512 H100 + 300 B200 for 28 people",
        "512 H100 for 12 people, 8 more join in May",
    ],
)
def test_one_offer_is_not_taken_for_two(text: str, reader: Reader, today: date) -> None:
    assert question_in(text, reader, today).other_terms is None


def test_two_offers_are_told_by_what_each_person_has(book: Book) -> None:
    page = book.ask("2,000 H100 for 20 against 10,000 B200 for 50")
    page.shows("offer.h100e_per_researcher", 100)
    page.shows("other.h100e_per_researcher", 455)
    assert "10,000 B200 give each 4.5× as much: 455 H100e against 100" in page.verdict


def test_two_offers_that_are_alike_are_told_so(book: Book) -> None:
    page = book.ask("512 H100 for 12 people or 300 B200 for 16 people")
    assert "About the same each: 42.7 H100e with 512 H100, 42.6 with 300 B200" in page.verdict


def test_what_a_candidate_has_is_no_guarantee_of_ours(reader: Reader, today: date) -> None:
    question = question_in("candidate has 64 A100 of her own, we offer 2048 H100", reader, today)
    assert to_text(question, reader.words.directory) == "2048 H100 vs 64 A100"


@pytest.mark.parametrize(
    "text",
    [
        "a candidate from Meta is used to 256 H100 for himself; we have 1024 for 32 people. How"
        " far off are we",
        "she has 256 H100 to herself today, we have 1024 H100 for 32 people",
        "candidate currently has 256 H100 of her own, we offer 1024 H100 for 32",
        "they want 256 H100 each, we have 1024 H100 for 32 people",
        "the candidate gets 256 H100 at Meta for herself, with us it's 1024 H100 shared by 32",
        "at Meta he has 256 H100 to himself; our 1024 H100 are shared by 32 researchers",
    ],
)
def test_what_somebody_has_for_himself_is_held_against_what_each_of_ours_has(
    text: str, reader: Reader, today: date
) -> None:
    question = question_in(text, reader, today)
    canonical = "1024 H100, 32 researchers vs 256 H100, 1 researcher"
    assert to_text(question, reader.words.directory) == canonical


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "our offer vs a competitor: they promised 100 H100 per researcher, guaranteed",
            "our compute vs 100 H100 per researcher, 100 guaranteed each",
        ),
        (
            "a competitor promised 100 H100 per researcher, guaranteed, how do we compare",
            "our compute vs 100 H100 per researcher, 100 guaranteed each",
        ),
        (
            "our offer against a rival who gives 100 H100 to each researcher",
            "our compute vs 100 H100 per researcher",
        ),
        (
            "they offered him 100 H100 per researcher. how does our offer compare",
            "our compute vs 100 H100 per researcher",
        ),
        (
            "his other offer is 100 H100 each, guaranteed. and ours?",
            "our compute vs 100 H100 per researcher, 100 guaranteed each",
        ),
        (
            "candidate has an offer with 100 H100 each, how do we compare",
            "our compute vs 100 H100 per researcher",
        ),
        (
            "she has an offer of 800 H100 for a team of 4 from a startup, us?",
            "our compute vs 800 H100, 4 researchers",
        ),
        (
            "is our offer better than a competitor's 64 H200 per researcher?",
            "our compute vs 64 H200 per researcher",
        ),
        (
            "how does our offer hold up against 400 H100 shared by 4 people",
            "our compute vs 400 H100, 4 researchers",
        ),
        (
            "Meta offers him 100 H100 each, how do we compare",
            "our compute vs 100 H100 per researcher, given by Meta Superintelligence Labs",
        ),
        (
            "he has an offer from Meta: 100 H100 each. us?",
            "our compute vs 100 H100 per researcher, given by Meta Superintelligence Labs",
        ),
        (
            "a rival gives each of them 64 B200, we have 512 H100 for 20 people",
            "512 H100, 20 researchers vs 64 B200 per researcher",
        ),
    ],
)
def test_what_somebody_else_promises_is_none_of_ours(
    text: str, read: str, reader: Reader, today: date
) -> None:
    question = question_in(text, reader, today)
    canonical = to_text(question, reader.words.directory)
    assert canonical == read
    assert question_in(canonical, reader, today) == question


@pytest.mark.parametrize(
    "text",
    [
        "our compute 30 researchers, 75 guaranteed each vs 100 H100 per researcher, 4 researchers",
        "2048 H100, 40 researchers vs 100 H100 per researcher, 100 guaranteed each",
        "our compute vs 400 H100, 4 researchers, 50% for research",
    ],
)
def test_the_terms_of_both_are_read_back(text: str, reader: Reader, today: date) -> None:
    question = question_in(text, reader, today)
    assert question.other_terms is not None
    directory = reader.words.directory
    assert question_in(to_text(question, directory), reader, today) == question
    assert "other_terms" in question_json(question, directory) or question.other_terms.researchers


@pytest.mark.parametrize(
    "text",
    [
        "can I promise a candidate 32 H100 each",
        "we have 40 researchers, they get 51 H100 each",
        "what if we guarantee each researcher 32 H100",
    ],
)
def test_what_is_ours_to_give_is_no_other_offer(text: str, reader: Reader, today: date) -> None:
    assert question_in(text, reader, today).other_terms is None


@pytest.mark.parametrize(
    "text",
    [
        "he has an offer from xAI. What do I need to know?",
        "I've got a call with a candidate in ten minutes, he has an offer from xAI",
        "she got an offer from xAI and I need to prepare",
        "my candidate holds a competing offer from xAI",
        "candidate has an offer from xAI, what should I know before the call?",
    ],
)
def test_who_has_an_offer_of_a_lab_is_told_how_ours_stands_against_it(
    reader: Reader, today: date, text: str
) -> None:
    asked = question_in(text, reader, today)
    assert (asked.kind, asked.uses_saved, asked.labs) == (Kind.OFFER, True, ("xai",))


@pytest.mark.parametrize(
    "text",
    [
        "he has an offer from Anthropic, how big are they",
        "candidate holds an offer from Anthropic, how many GPUs do they have",
    ],
)
def test_what_is_asked_of_that_lab_is_answered_of_it(
    reader: Reader, today: date, text: str
) -> None:
    assert question_in(text, reader, today).kind is Kind.LAB
