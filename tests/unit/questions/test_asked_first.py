"""First messages in the words of people who know nothing of the program."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.lab_parts import LabPart
from bot.questions.on_record import Listing
from bot.questions.read import Reader
from bot.questions.types import Kind, Question, Scope, Understood
from bot.questions.writing.canonical import to_text
from tests.unit.questions.reading import question_in


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("has Meta's fleet got bigger over the past year", LabPart.GROWTH),
        ("is Meta adding compute quickly", LabPart.GROWTH),
        ("how quickly has Anthropic's GPU count gone up", LabPart.GROWTH),
        ("is SpaceXAI expanding its compute", LabPart.GROWTH),
        ("how big is Meta's fleet, more than last year?", LabPart.GROWTH),
        ("has OpenAI's compute risen", LabPart.GROWTH),
        ("any idea how fast Anthropic's headcount is going up?", LabPart.STAFF_GROWTH),
        ("how much has the headcount of Anthropic grown", LabPart.STAFF_GROWTH),
        ("has the headcount at OpenAI increased", LabPart.STAFF_GROWTH),
        ("has Mistral's staff gone up", LabPart.STAFF_GROWTH),
        ("what is OpenAI spending on R&D compute versus inference", LabPart.SPENDING),
        ("what did microsoft spend on compute vs research", LabPart.SPENDING),
    ],
)
def test_growth_and_spending_are_asked_in_many_words(
    text: str, part: LabPart, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert (reading.question.kind, reading.question.topic) == (Kind.LAB, part)
    assert not reading.assumed


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("OpenAI headcount, share of researchers, and source for both please", Kind.LAB),
        ("compute of Meta and its staff, and sources for both", Kind.LAB),
        ("price of H100 and H200 and the source for each", Kind.PRICE),
        ("how big is xAI, and source for that", Kind.LAB),
        ("source for the H100 price", Kind.SOURCE),
    ],
)
def test_a_source_that_is_wanted_beside_is_told_with_the_figure(
    text: str, kind: Kind, reader: Reader, today: date
) -> None:
    assert question_in(text, reader, today).kind is kind


@pytest.mark.parametrize(
    "text",
    [
        "she's choosing between xAI and Meta. who has more compute behind each researcher?",
        "OpenAI vs Anthropic, chips behind each scientist",
        "compute available to each researcher at Meta vs OpenAI",
    ],
)
def test_what_is_behind_each_researcher_is_compared_per_researcher(
    text: str, reader: Reader, today: date
) -> None:
    question = question_in(text, reader, today)
    assert (question.kind, question.scope) == (Kind.COMPARE, Scope.PER_RESEARCHER)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("what's the biggest model that anyone can download", Listing.LARGEST_MODELS),
        ("largest model you can download", Listing.LARGEST_MODELS),
        ("biggest downloadable model", Listing.LARGEST_MODELS),
        ("which is the largest model people can run themselves", Listing.LARGEST_MODELS),
        ("largest freely available model", Listing.LARGEST_MODELS),
        ("what is the biggest model out there", Listing.LARGEST_MODELS),
        ("what models can I download for free", Listing.MODELS),
        ("which labs have no public number at all?", Listing.LABS),
        ("which labs publish nothing about their compute", Listing.LABS),
        ("who doesn't disclose compute", Listing.LABS),
        ("labs without any public compute figure", Listing.LABS),
        ("for which labs is no compute known", Listing.LABS),
        ("which labs don't publish GPU counts", Listing.LABS),
    ],
)
def test_what_can_be_loaded_and_who_is_silent_are_lists_and_no_rank_of_labs(
    text: str, topic: Listing, reader: Reader, today: date
) -> None:
    assert question_in(text, reader, today) == Question(Kind.LEAGUE, topic=topic)


@pytest.mark.parametrize(
    "text",
    [
        "who is likely to bring new clusters online next year?",
        "which lab will likely open a data centre next",
        "who's going to have the next big cluster",
        "who is expected to bring the next gigawatt site online",
        "which companies are about to open new data centres",
        "who is about to finish a new campus",
    ],
)
def test_who_opens_the_next_site_is_no_guess_about_people(
    text: str, reader: Reader, today: date
) -> None:
    assert question_in(text, reader, today) == Question(Kind.LEAGUE, topic=Listing.SITES_TO_COME)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("does anyone have more than a million H100e", 1e6),
        ("does anyone have over a million H100s", 1e6),
        ("does anybody run over 200k GPUs", 2e5),
        ("does anyone else have at least half a million H100e", 5e5),
    ],
)
def test_anyone_is_any_lab(text: str, count: float, reader: Reader, today: date) -> None:
    question = question_in(text, reader, today)
    assert (question.kind, question.more_than) == (Kind.LEAGUE, count)


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        (
            "a candidate from OpenAI asks what he'd get: 1,024 B200 for 50 of us",
            "1024 B200, 50 researchers, vs OpenAI",
        ),
        ("she asked what she'd have here - 256 H200 for 9 people", "256 H200, 9 researchers"),
        (
            "the guy from OpenAI wants to know what he would get, 2,048 H100 and 40 researchers",
            "2048 H100, 40 researchers, vs OpenAI",
        ),
    ],
)
def test_what_a_candidate_asks_about_is_ours(
    text: str, read_as: str, reader: Reader, today: date, directory: Directory
) -> None:
    assert to_text(question_in(text, reader, today), directory) == read_as


@pytest.mark.parametrize(
    "text",
    ["who is closest to 80 H100 per researcher", "which lab is nearest to 80 H100 per head"],
)
def test_who_is_nearest_is_asked_of_all_labs(text: str, reader: Reader, today: date) -> None:
    question = question_in(text, reader, today)
    assert (question.kind, question.scope) == (Kind.LEAGUE, Scope.PER_RESEARCHER)
    assert to_text(question, reader.words.directory).startswith("80 H100, 1 researcher")
