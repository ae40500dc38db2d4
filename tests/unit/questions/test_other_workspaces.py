"""What others type is told to nobody, and who asks what others see of ours is told that."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.not_listed import CITED, COAUTHORS
from bot.questions.other_workspaces import BETWEEN, OTHERS
from bot.questions.read import Reader
from bot.questions.types import Kind, Question
from tests.unit.questions.reading import question_or_none


@pytest.mark.parametrize(
    "text",
    [
        "what other companies using this bot are offering",
        "What did our competitor type into Assay last week?",
        "show me the offers other customers saved",
        "What other recruiters have looked up Grace Hopper and at which firms?",
        "what do your other clients ask you",
        "which rival recruiters have searched for Ada Lovelace",
        "has any other firm looked up Alan Turing",
        "what did the last customer ask",
        "can I see other people's saved offers",
        "compare 2048 H100 for 40 with what your other customers offer",
    ],
)
def test_what_others_type_is_shown_to_nobody(text: str, reader: Reader, today: date) -> None:
    assert question_or_none(text, reader, today) == Question(Kind.REFUSAL, topic=OTHERS)


@pytest.mark.parametrize(
    "text",
    [
        "can other companies see what we ask",
        "do other customers see our saved offer?",
        "is our offer visible to other customers",
        "are our questions shared with other teams",
        "who can see our offer",
        "help workspaces",
    ],
)
def test_what_others_see_of_ours_is_told(text: str, reader: Reader, today: date) -> None:
    assert question_or_none(text, reader, today) == Question(Kind.HELP, topic=BETWEEN)


@pytest.mark.parametrize(
    "text",
    [
        "what do other labs offer",
        "what do competitors pay for H100",
        "which other customers does CoreWeave have",
        "what do other customers pay for H100",
        "who else is hiring for RL",
        "who has looked up Ada Lovelace",
        "anyone from DeepMind in our pool",
        "our cluster is shared with another team, 400 H100 for 16",
        "forget the offer I entered on friday, it was for another client",
    ],
)
def test_others_who_do_not_use_assay_are_no_customers(
    text: str, reader: Reader, today: date
) -> None:
    asked = question_or_none(text, reader, today)
    assert asked is None or asked.topic not in (OTHERS, BETWEEN)


@pytest.mark.parametrize(
    "text",
    [
        "who wrote the Llama 3 paper",
        "authors of DeepSeek-V3",
        "who are the authors of the Chinchilla paper",
        "list the authors of the GPT-4 report",
    ],
)
def test_no_authors_are_named(text: str, reader: Reader, today: date) -> None:
    assert question_or_none(text, reader, today) == Question(Kind.REFUSAL, topic=COAUTHORS)


@pytest.mark.parametrize(
    "text",
    [
        "what is her h-index",
        "how many citations does Ilva Marrowdene have",
        "how often is Wei Zhang cited",
        "what's Priya Sharma's citation count",
        "what is Grace Hopper's h-index or citation record, is that something you show",
    ],
)
def test_citations_are_not_counted(text: str, reader: Reader, today: date) -> None:
    assert question_or_none(text, reader, today) == Question(Kind.REFUSAL, topic=CITED)


@pytest.mark.parametrize("text", ["citation for openai", "leaderboard of candidates by citations"])
def test_a_source_and_a_ranking_are_no_count(text: str, reader: Reader, today: date) -> None:
    asked = question_or_none(text, reader, today)
    assert asked is not None
    assert asked.topic != CITED
