"""When of the market is asked, what roles are about, and what is asked of them."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.types import Kind
from bot.questions.writing.canonical import to_text
from tests.unit.questions.reading import asked


@pytest.mark.parametrize(
    ("text", "since", "as_of"),
    [
        ("roles at openai since march 2026", "2026-03-01", None),
        ("roles closed at openai in march 2026", "2026-03-01", "2026-03-31"),
        ("roles closed at openai in december", "2025-12-01", "2025-12-31"),
        ("openai openings last month", "2026-10-01", "2026-10-31"),
        ("openai openings in the last month", "2026-10-25", None),
        ("who opened the most roles over the last month", "2026-10-25", None),
        ("openai openings this month", "2026-11-01", None),
        ("openai roles in Q1 2026", "2026-01-01", "2026-03-31"),
        ("openai roles between january and march 2026", "2026-01-01", "2026-03-31"),
        ("roles at openai from 1 jan to 31 jan 2026", "2026-01-01", "2026-01-31"),
        ("open roles at openai as of 31 march 2026", None, "2026-03-31"),
        ("open roles at openai on 31 march 2026", None, "2026-03-31"),
        ("openings at openai until march 2026", None, "2026-03-31"),
        ("is openai hiring more than in january", "2026-01-01", None),
        ("what moved in march", "2026-03-01", "2026-03-31"),
        ("what moved since march", "2026-03-01", None),
        ("openings at openai last week", "2026-11-16", None),
        ("what moved yesterday", "2026-11-23", None),
    ],
)
def test_a_time_that_is_over_has_an_end(
    text: str, since: str | None, as_of: str | None, directory: Directory, today: date
) -> None:
    found = asked(text, directory, today)
    days = tuple(day and day.isoformat() for day in (found.since, found.as_of))
    assert days == (since, as_of)


@pytest.mark.parametrize(
    ("text", "family", "subject"),
    [
        ("who is hiring for interpretability", None, "interpretability"),
        ("open RL roles at anthropic", None, "reinforcement learning"),
        ("post-training researcher openings", "frontier_research", "post-training"),
        ("security roles at anthropic", None, "security"),
        ("synthetic data roles", None, "synthetic data"),
        ("evals jobs at openai", None, "evaluations"),
        ("sales roles at openai", "other", None),
    ],
)
def test_a_role_has_a_family_and_a_subject(
    text: str, family: str | None, subject: str | None, directory: Directory, today: date
) -> None:
    found = asked(text, directory, today)
    assert (found.kind, found.family, found.work) == (Kind.HIRING, family, subject)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("what does a research scientist at openai make", "pay"),
        ("how much do people at mistral make a year", "pay"),
        ("list the new roles at openai", "roles"),
        ("titles of the safety roles at anthropic", "roles"),
        ("what roles is openai hiring for", None),
        ("which labs closed roles in march", None),
        ("open roles at openai", None),
    ],
)
def test_pay_and_titles_are_told_from_how_many(
    text: str, topic: str | None, directory: Directory, today: date
) -> None:
    found = asked(text, directory, today)
    assert (found.kind, found.topic) == (Kind.HIRING, topic)


@pytest.mark.parametrize(
    "text", ["how much does openai make", "what models do researchers at openai make"]
)
def test_what_a_lab_makes_is_no_pay(text: str, directory: Directory, today: date) -> None:
    assert asked(text, directory, today).kind is not Kind.HIRING


@pytest.mark.parametrize(
    "text",
    [
        "base salary ranges deepmind vs openai for research scientists",
        "comp range anthropic vs meta",
        "base ranges meta vs mistral",
        "wage bands xai vs openai",
        "pay levels openai vs google",
        "base pay range deepmind v openai",
    ],
)
def test_ranges_of_pay_are_not_compute(text: str, directory: Directory, today: date) -> None:
    found = asked(text, directory, today)
    assert (found.kind, found.topic, len(found.labs)) == (Kind.HIRING, "pay", 2)


@pytest.mark.parametrize(
    ("text", "family", "work"),
    [
        (
            "roles at openai with senior or staff in the title",
            None,
            "with senior or staff in the title",
        ),
        (
            "staff or senior RL roles at openai",
            None,
            "reinforcement learning with staff or senior in the title",
        ),
        ("senior research engineer roles", "research_engineering", "with senior in the title"),
        ("roles with “world models” in the title", None, "with world models in the title"),
        (
            "what do principal researchers earn at openai",
            "frontier_research",
            "with principal in the title",
        ),
        ("internships at openai jobs", None, "with intern in the title"),
        ("list roles titled researcher at openai", None, "with researcher in the title"),
        ("open roles at openai", None, None),
        ("member of technical staff roles at openai", None, None),
    ],
)
def test_words_of_titles_choose_roles(
    text: str, family: str | None, work: str | None, directory: Directory, today: date
) -> None:
    found = asked(text, directory, today)
    assert (found.kind, found.family, found.work) == (Kind.HIRING, family, work)
    assert asked(to_text(found, directory), directory, today) == found


@pytest.mark.parametrize(
    ("text", "topic", "since"),
    [
        ("digest for the week of 3 november", None, date(2026, 11, 3)),
        ("digest of the week starting 2026-11-09", None, date(2026, 11, 9)),
        ("digest of the week from 30 december", None, date(2025, 12, 30)),
        ("whats in this weeks digest", None, None),
        ("the digest of the week", None, None),
        ("weekly digest on prices since 2026-11-16", "prices", date(2026, 11, 16)),
        ("anything newly signed?", "deals", None),
        ("anyone signed anything lately", "deals", None),
    ],
)
def test_a_digest_is_of_the_week_that_is_named(
    text: str, topic: str | None, since: date | None, directory: Directory, today: date
) -> None:
    found = asked(text, directory, today)
    assert (found.kind, found.topic, found.since) == (Kind.DIGEST, topic, since)
    assert asked(to_text(found, directory), directory, today) == found


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("deepmind london research scientist roles", "London"),
        ("san francisco research engineer jobs at anthropic", "San Francisco"),
        ("openai zurich openings", "Zurich"),
        ("research roles at openai and in london", "London"),
        ("la roles at openai", None),
    ],
)
def test_a_place_stands_before_roles_too(
    text: str, place: str | None, directory: Directory, today: date
) -> None:
    assert asked(text, directory, today).place == place


@pytest.mark.parametrize("text", ["roles in RL", "post-training roles in RL", "roles in NLP"])
def test_a_field_is_no_place(text: str, directory: Directory, today: date) -> None:
    assert asked(text, directory, today).place is None


@pytest.mark.parametrize(
    "text",
    [
        "can I see what this week's post would look like",
        "what will the channel get on Monday",
        "what does the channel get this week",
        "what will be posted on Monday",
        "what are you going to post in the channel this week",
        "what gets sent on Friday",
        "show me the last post",
        "preview of this week's message",
        "weekly round-up",
        "the highlights of the week",
    ],
)
def test_what_is_posted_is_the_digest(text: str, directory: Directory, today: date) -> None:
    assert to_text(asked(text, directory, today), directory) == "weekly digest"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("any updates on openai", "what moved at OpenAI"),
        ("any update from Cohere", "what moved at Cohere"),
        ("recent developments at Meta", "what moved at Meta Superintelligence Labs"),
        ("latest on Anthropic", "what moved at Anthropic"),
        ("what's going on at openai", "what moved at OpenAI"),
        ("what's happened at Mistral lately", "what moved at Mistral AI"),
        ("did anything move at DeepMind", "what moved at Google DeepMind"),
        ("catch me up on Anthropic", "what moved at Anthropic"),
        ("did i miss anything at openai since monday", "what moved at OpenAI since 2026-11-23"),
        ("recap of the past 7 days", "what moved in 7 days"),
        ("monthly recap", "what moved in 30 days"),
        ("what moved over the last few weeks", "what moved in 21 days"),
    ],
)
def test_news_of_a_lab_are_what_moved(
    text: str, meant: str, directory: Directory, today: date
) -> None:
    assert to_text(asked(text, directory, today), directory) == meant
