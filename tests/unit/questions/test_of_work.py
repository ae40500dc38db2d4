"""The pool is asked by kind of work or by topic, and by nothing that people are."""

from __future__ import annotations

from datetime import date

import pytest

from bot.candidates.refusals import refusal_for
from bot.ledger import Directory
from bot.questions.about_people.of_work import titles_of, work_in
from bot.questions.read import Reader
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.kinds_of_work import CALLED, Need
from bot.questions.writing.as_json import question_json
from bot.questions.writing.canonical import to_text
from bot.questions.writing.echo import understood
from tests.unit.questions.reading import question_or_none

EVALUATION, SYSTEMS = "evaluation", "systems"
SCALE, TUNING = "pretraining at scale", "fine-tuning and post-training"
THEORY, RL = "theory and interpretability", "reinforcement learning"


def test_every_kind_that_works_are_sorted_into_can_be_asked_for() -> None:
    assert list(CALLED) == list(Need)
    assert [work_in(f"who in our pool works on {need}") for need in Need] == list(Need)


@pytest.mark.parametrize(
    ("text", "work"),
    [
        ("who in our pool works on reinforcement learning?", RL),
        ("who works on RL among our candidates", RL),
        ("do we have anyone working on RL", RL),
        ("who of our candidates has done evaluation work", EVALUATION),
        ("filter our pool by evaluation", EVALUATION),
        ("evals people in our pool", EVALUATION),
        ("who in the talent pool has benchmarks to their name", EVALUATION),
        ("who in our pool works on evaluation of language models", EVALUATION),
        ("anyone in the pool with systems work", SYSTEMS),
        ("show me the systems people in our pool", SYSTEMS),
        ("pool members with infra experience", SYSTEMS),
        ("our pool: who has done pre-training", SCALE),
        ("list everyone on the shortlist with fine-tuning papers", TUNING),
        ("does anyone in our pool do post-training", TUNING),
        ("which of our people on file do interpretability", THEORY),
        ("group our candidates who have theory papers", THEORY),
        ("who in our pool works on game theory", "game theory"),
        ("who in our pool publishes on recommender systems", "recommender systems"),
        ("who in our pool has worked on gender bias", "gender bias"),
        ("which of our people have published on speech recognition", "speech recognition"),
        ("who have we imported that works on compilers", "compilers"),
        ("any of our people with RLHF work", TUNING),
        ("our pool by kind of work", None),
        ("who in our pool works at OpenAI", None),
        ("who in our pool works remotely", None),
        ("who in our pool works on weekends", None),
        ("who in our pool works on his own", None),
        ("who in our pool has worked with Ilva Marrowdene", None),
        ("list our candidates for the systems role", None),
        ("which candidates in our pool have trained models", None),
        ("who in our pool has worked on more than 1,000 H100", None),
        ("who in our pool publishes on being a mother", None),
    ],
)
def test_the_pool_is_asked_for_this_work(
    reader: Reader, today: date, text: str, work: str | None
) -> None:
    question = question_or_none(text, reader, today)
    assert question is not None
    assert (question.kind, question.work) == (Kind.POOL, work)


@pytest.mark.parametrize(
    "text",
    [
        "open evaluation roles at openai",
        "who works on evaluation at openai",
        "how many systems researchers does openai have",
        "our pool of 512 H100 for 40 people",
        "do we have people working on 2048 H100",
        "do we have anyone at OpenAI on RL",
        "our people work on evaluation, 2048 H100, 40 researchers vs openai",
    ],
)
def test_what_is_asked_of_labs_and_offers_is_not_asked_of_the_pool(
    reader: Reader, today: date, text: str
) -> None:
    question = question_or_none(text, reader, today)
    assert question is None or question.kind is not Kind.POOL


@pytest.mark.parametrize(
    "text",
    [
        "who is the best RL person in our pool",
        "top evaluation people in our pool",
        "rank our systems candidates",
        "who in our pool is strongest on pretraining",
        "who of our candidates is good at systems",
        "which candidate on file is strongest in evaluation",
        "who in our pool works on Chinese",
        "who of our candidates has published on women",
        "women in our pool who work on evaluation",
        "young people in our pool working on RL",
        "only native speakers in our pool with evaluation work",
        "phone numbers of the systems people in our pool",
        "who in our pool is likely to leave, systems only",
        "who in our pool fits the pretraining role",
    ],
)
def test_a_kind_of_work_beside_what_is_refused_is_refused(
    directory: Directory, today: date, text: str
) -> None:
    question = question_or_none(text, Reader.of(directory, refusal_for), today)
    assert question is not None
    assert question.kind is Kind.REFUSAL


@pytest.mark.parametrize(
    ("said", "since"),
    [
        ("since 2024", date(2024, 1, 1)),
        ("since March 2025", date(2025, 3, 1)),
        ("after 2023", date(2024, 1, 1)),
        ("in the last 12 months", date(2025, 11, 24)),
        ("in the past two years", date(2024, 11, 24)),
        ("in the last seven years", date(2019, 11, 24)),
        ("in the last decade", date(2016, 11, 24)),
        ("in the past 90 days", date(2026, 8, 26)),
        ("over the last couple of years", date(2024, 11, 24)),
        ("in 2024", date(2024, 1, 1)),
        ("between 2022 and 2024", date(2022, 1, 1)),
        ("from 2022 to 2024", date(2022, 1, 1)),
        ("2022-2024", date(2022, 1, 1)),
        ("from 2023 onwards", date(2023, 1, 1)),
        ("before 2024", None),
        ("since 2031", None),
        ("in the last few years", None),
    ],
)
def test_works_are_asked_for_from_a_day_on(
    reader: Reader, today: date, said: str, since: date | None
) -> None:
    question = question_or_none(f"who in our pool has published on robotics {said}", reader, today)
    assert question is not None
    assert (question.work, question.since) == ("robotics", since)


def test_all_that_is_asked_for_is_echoed_and_written_down(
    reader: Reader, directory: Directory, today: date
) -> None:
    question = Question(Kind.POOL, work=SYSTEMS, since=date(2024, 1, 1), flop=1e23)
    assert to_text(question, directory) == (
        "who in our pool has published work on systems since 2024-01-01 and trained above 1e23"
    )
    assert question_or_none(to_text(question, directory), reader, today) == question
    assert understood(question, directory, today) == (
        "People of our pool with published work on systems about models trained with 1e23 FLOP or"
        " more since 1 January 2024."
    )
    assert question_json(question, directory) == {
        "work": SYSTEMS, "since": "2024-01-01", "flop": 1e23,
    }  # fmt: skip


def test_titles_may_write_a_topic_short() -> None:
    assert titles_of(RL) == (RL, "rl")
    assert titles_of("chip design") == ("chip design",)


def test_titles_may_write_a_topic_with_another_form_of_its_word() -> None:
    assert titles_of("sparsity")[:2] == ("sparsity", "sparse")
    assert "robots" in titles_of("robotics")


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("since 2024", ()),
        ("in the last seven years", ()),
        ("in 2026", ()),
        ("in 2024", ("the end of “in 2024” left out",)),
        ("between 2022 and 2024", ("the end of “between 2022 and 2024” left out",)),
        ("before 2024", ("“before 2024” left out",)),
        ("until March 2025", ("“until march 2025” left out",)),
        ("since 2030", ("“since 2030” left out",)),
        ("in the last few years", ("“in the last few years” left out",)),
    ],
)
def test_days_that_the_pool_is_not_asked_by_are_said_to_be_left_out(
    reader: Reader, today: date, said: str, left: tuple[str, ...]
) -> None:
    reading = reader.read(f"who in our pool has published on robotics {said}", today)
    assert isinstance(reading, Understood)
    assert reading.assumed == left
