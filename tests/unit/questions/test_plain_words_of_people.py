"""What Assay may say of people, who of a name is meant, and lists of labs that name nobody."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.about_people.universities import is_any_university
from bot.questions.read import Reader
from bot.questions.types import Kind, Question, Understood, Unreadable
from bot.questions.writing.echo import understood


@pytest.mark.parametrize(
    "text",
    [
        "is this bot allowed to say who to hire?",
        "are you allowed to rank people",
        "Do you ever look at age or gender?",
        "do you consider nationality, religion or visas",
        "does the bot take age into account",
        "does assay consider gender when it lists people",
        "is the tool allowed to recommend who to hire",
        "what can you not tell me about people?",
        "what won't you say about candidates",
    ],
)
def test_what_assay_may_say_is_told(text: str, reader: Reader, today: date) -> None:
    assert reader.read(text, today) == Understood(Question(Kind.HELP, topic="refusals"))


@pytest.mark.parametrize("text", ["tell me who to hire", "can you look at her age"])
def test_what_is_refused_stays_refused(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.kind is Kind.REFUSAL


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("there are two Alan Turings, I mean the one at Toronto", "Alan Turing, Toronto"),
        ("there are several Wei Zhangs, which one is the one from Tsinghua?",
         "Wei Zhang, Tsinghua"),
        ("we have two people called Jun Oskarell. The one at ETH", "Jun Oskarell, ETH"),
        ("There are three Pavel Quists here - look up the one who is at Oxford",
         "Pavel Quist, Oxford"),
    ],
)  # fmt: skip
def test_one_of_several_of_a_name_is_told_apart(
    text: str, person: str, reader: Reader, today: date
) -> None:
    assert reader.read(text, today) == Understood(Question(Kind.CANDIDATE, person=person))


@pytest.mark.parametrize(
    "text",
    [
        "labs that have trained above 1e25, in alphabetical order",
        "which labs trained above 1e25 FLOP",
        "models above 1e25",
        "are there any labs with more than 3e24",
        "list the companies that have trained at least 1e25",
    ],
)
def test_labs_by_training_compute_are_no_people(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unreadable)
    assert reading.problem.startswith("I keep no list of models by their training compute")


@pytest.mark.parametrize("place", ["a university", "universities", "Academia", "any uni"])
def test_any_university_is_no_institution_of_that_name(place: str) -> None:
    assert is_any_university(place)
    assert not is_any_university(f"{place} of Oxford")


@pytest.mark.parametrize(
    "text", ["who in our pool is in academia", "our candidates at a university"]
)
def test_people_at_a_university_are_asked_for(
    text: str, reader: Reader, directory: Directory, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert "at a university" in understood(reading.question, directory, today)


@pytest.mark.parametrize(
    "text",
    ["has Pavel Quist been removed from our pool", "is Pavel Quist gone", "who added Pavel Quist"],
)
def test_who_went_is_weighed_by_the_name_alone(text: str, reader: Reader, today: date) -> None:
    assert reader.read(text, today) == Understood(Question(Kind.POOL, person="Pavel Quist"))


@pytest.mark.parametrize(
    "text",
    ["Add Jun Oskarell from Mila to the pool", "put Tomas Hadrill (Mila) on our list"],
)
def test_who_is_added_may_be_told_apart(text: str, reader: Reader, today: date) -> None:
    assert reader.read(text, today) == Understood(Question(Kind.HELP, topic="adding"))
