"""`there` is the lab spoken of where pay, roles or news are asked for, and never every lab."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import asks, last, last_answer, last_question

PAY_AT = "pay ranges for frontier research roles at Anthropic"
PAY_AT_XAI = "pay ranges for frontier research roles at SpaceXAI"


@pytest.mark.parametrize("before", ["us vs xai", "how big is xai", "headcount of xai"])
@pytest.mark.parametrize(
    "text",
    [
        "what does a research scientist there make?",
        "what do research scientists earn there",
        "pay for research scientists there",
        "and how much do they pay a research scientist there",
    ],
)
def test_pay_there_is_at_the_lab(talking: Conversing, before: str, text: str) -> None:
    assert asks(talking, before, text) == PAY_AT_XAI


def test_so_it_is_within_one_message(talking: Conversing) -> None:
    text = "how do we stand vs xAI and what does a research scientist there make?"
    assert last(talking, text) == ["us vs SpaceXAI", PAY_AT_XAI]
    assert last_answer(talking, "us vs xai", "what's the pay there").headline.text == (
        "The job board of SpaceXAI has not been read yet"
    )


def test_roles_there_are_at_the_lab(talking: Conversing) -> None:
    assert asks(talking, "us vs openai", "who is hiring there") == "open roles at OpenAI"
    there = asks(talking, "how big is openai", "any open roles there in london?")
    assert there == "open roles at OpenAI in London"


def test_what_is_new_there_is_of_those_roles(talking: Conversing) -> None:
    told = ("research engineering roles at anthropic in london", "anything new there this month?")
    roles = "list research engineering roles at Anthropic in London since "
    assert asks(talking, *told).startswith(roles)
    news = asks(talking, "open roles at anthropic", "anything new there this month?")
    assert news.startswith("what moved at Anthropic")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("how many people are there", "headcount of OpenAI"),
        ("are there any data centres", "sites of OpenAI"),
    ],
)
def test_that_there_are_some_is_no_place(talking: Conversing, text: str, asked: str) -> None:
    assert last(talking, "how big is openai", text) == [asked]


@pytest.mark.parametrize("text", ["and how many people", "what's their headcount", "headcount"])
def test_people_after_roles_are_the_labs(talking: Conversing, text: str) -> None:
    assert asks(talking, "open roles at openai", text) == "headcount of OpenAI"
    both = "compare the staff of OpenAI and Anthropic"
    assert asks(talking, "open roles at openai and anthropic", text) == both


def test_more_jobs_are_those_compared(talking: Conversing) -> None:
    told = asks(talking, "does openai or anthropic have more people", "and more jobs open")
    assert told == "open roles at OpenAI and Anthropic"


@pytest.mark.parametrize(
    "text",
    [
        "what are they offering salary wise there",
        "what do they pay there",
        "what's the pay like there",
        "what would i earn there",
        "how well do they pay over there",
        "salaries there?",
    ],
)
def test_there_is_the_place_that_was_named(talking: Conversing, text: str) -> None:
    before = ("open roles at anthropic in London", text)
    assert asks(talking, *before) == "pay ranges for open roles at Anthropic in London"
    assert asks(talking, *before, "and at OpenAI").endswith("at OpenAI in London")


def test_who_else_hires_there_is_of_all_labs(talking: Conversing) -> None:
    before = "open roles at anthropic in London"
    assert asks(talking, before, "who else hires there") == "open roles in London"


@pytest.mark.parametrize(
    ("text", "asked", "places"),
    [
        ("Does it differ between SF and New York?", PAY_AT, ("San Francisco", "New York")),
        ("london vs new york?", PAY_AT, ("London", "New York")),
        ("is it more in SF than in London", PAY_AT, ("San Francisco", "London")),
        ("and in London and Paris", PAY_AT, ("London", "Paris")),
        ("is pay different in Zurich versus London", PAY_AT, ("Zurich", "London")),
        (
            "how many are in Berlin and Munich",
            "frontier research roles at Anthropic",
            ("Berlin", "Munich"),
        ),
    ],
)
def test_two_places_are_told_one_after_the_other(
    talking: Conversing, text: str, asked: str, places: tuple[str, ...]
) -> None:
    found = last(talking, "what are research scientists paid at Anthropic", text)
    assert found == [f"{asked} in {place}" for place in places]


@pytest.mark.parametrize(
    "text", ["and engineers?", "what about engineers", "same for ml engineers"]
)
def test_engineers_are_those_who_do_research(talking: Conversing, text: str) -> None:
    before = "what are research scientists paid at Anthropic"
    assert asks(talking, before, text) == "pay ranges for research engineering roles at Anthropic"


@pytest.mark.parametrize("before", ["us vs Meta", "how big is Meta", "open roles at Meta"])
@pytest.mark.parametrize("text", ["who do we have there", "do we know anyone there"])
def test_whom_we_have_there_is_asked_of_our_pool(
    talking: Conversing, before: str, text: str
) -> None:
    question = last_question(talking, before, text)
    assert question.kind is Kind.POOL
    assert question.place == "Meta Superintelligence Labs"
