"""Questions about people's data are told what is kept and what a person may ask."""

from __future__ import annotations

from datetime import date

import pytest

from bot.candidates.refusal_rules import Topic
from bot.conversation.by_itself import by_itself
from bot.conversation.memory import Hearing
from bot.ledger import Directory
from bot.questions.read import Reader
from bot.questions.types import Kind, Question, Understood
from tests.unit.questions.corpus import Expected, agrees, lines, outcome

RIGHTS = lines("rights.jsonl")


@pytest.mark.parametrize("entry", RIGHTS, ids=lambda entry: str(entry["text"])[:60])
def test_a_question_about_peoples_data_is_answered_by_what_is_kept(
    entry: Expected, reader: Reader, directory: Directory, today: date
) -> None:
    assert agrees(entry, outcome(reader.read(str(entry["text"]), today), directory))


@pytest.mark.parametrize(
    "text",
    [
        "how long would llama 3.1 405b take on 512 B200",
        "what data is this based on",
        "who looked into the price of H100",
        "how big is openai, and where did you get that",
        "export this as csv",
        "which data do you have on Google DeepMind's clusters",
        "who asked about Thinking Machines",
        "remove the H100 from what we have",
        "how can our people drop their queue time",
        "do you know how we look against OpenAI",
        "candidates don't want to be on a queue with 40 people",
        "leave meta out of the list",
    ],
)
def test_other_questions_are_not_taken_for_one_about_peoples_data(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert reading != Understood(Question(Kind.HELP, topic="privacy"))


def test_an_export_with_contact_data_stays_refused(reader: Reader, today: date) -> None:
    reading = reader.read("export the pool with phone numbers", today)
    assert reading == Understood(Question(Kind.REFUSAL, topic=Topic.CONTACT.value))


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("A candidate asked us to forget him, Alan Turing. How?", "privacy"),
        ("Alan Turing wrote that we must erase him, what do I do", "privacy"),
        ("please stop processing Grace Hopper's data", "privacy"),
        ("erase everything about Grace Hopper", "privacy"),
        ("remove Alan Turing from our pool", "privacy"),
        ("export Wei Zhang's data", "privacy"),
        ("Ada Lovelace says this paper isn't hers, can you correct it", "correcting"),
        ("correct the record of Priya Sharma, one paper isn't hers", "correcting"),
        ("that publication belongs to another Wei Zhang", "correcting"),
        ("how do I correct a wrong paper", "correcting"),
        ("add Grace Hopper to the pool", "adding"),
        ("put Priya Sharma and Ada Lovelace on our list", "adding"),
        ("import a csv of candidates", "adding"),
        ("what should the csv look like", "adding"),
    ],
)
def test_how_an_entry_comes_changes_and_goes_is_told(
    text: str, topic: str, reader: Reader, today: date
) -> None:
    reading = by_itself(text, Hearing(reader, today), lambda: None)
    assert isinstance(reading, Understood)
    assert (reading.question.kind, reading.question.topic) == (Kind.HELP, topic)


@pytest.mark.parametrize(
    "text",
    ["put OpenAI on our list", "add 512 H100 to our offer", "the second paper isn't hers"],
)
def test_labs_chips_and_works_shown_are_no_entries(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    topics = ("adding", "correcting")
    assert not (isinstance(reading, Understood) and reading.question.topic in topics)
