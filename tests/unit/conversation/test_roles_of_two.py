"""Which of two labs is hiring more, asked after the roles of each: never which has more compute."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last

ONE_BY_ONE = ("open roles at anthropic", "and at openai")
OF_BOTH = "open roles at Anthropic and OpenAI"


@pytest.mark.parametrize(
    "text",
    [
        "which of the two is bigger",
        "which of the two has more jobs",
        "who has more open roles of the two",
        "and which one is hiring more?",
        "who's hiring more aggressively",
        "which of them has more open roles",
        "who has more",
        "compare the two",
        "the two side by side",
    ],
)
def test_it_is_of_their_roles(talking: Conversing, text: str) -> None:
    assert asks(talking, *ONE_BY_ONE, text) == OF_BOTH
    assert asks(talking, "open roles at anthropic and openai", text) == OF_BOTH


def test_a_place_and_a_list_follow(talking: Conversing) -> None:
    which = (*ONE_BY_ONE, "which of the two is bigger")
    assert asks(talking, *which, "only the ones in london") == f"{OF_BOTH} in London"
    listed = asks(talking, *which, "only the ones in london", "list them")
    assert listed == f"list {OF_BOTH} in London"


def test_after_pay_roles_are_named(talking: Conversing) -> None:
    of_pay = ("pay of research engineers at anthropic", "and openai")
    of_both = "research engineering roles at Anthropic and OpenAI"
    assert asks(talking, *of_pay, "who has more open roles of the two") == of_both
    assert asks(talking, *of_pay, "which is higher") == f"pay ranges for {of_both}"


@pytest.mark.parametrize(
    "text",
    ["which of them does more frontier hiring", "who does more applied hiring of the two"],
)
def test_sides_stay_sides(talking: Conversing, text: str) -> None:
    of_one = ("frontier vs applied split at mistral", "same for cohere pls")
    both = "frontier vs applied split at Mistral AI and Cohere"
    assert asks(talking, *of_one, text) == both


def test_of_one_lab_nothing_is_compared(talking: Conversing) -> None:
    asked = asks(talking, "open roles at anthropic", "which has more GPUs, openai or xai")
    assert asked == "compare OpenAI and SpaceXAI"


LISTED = "which labs have the most compute per researcher"


@pytest.mark.parametrize(
    "text",
    [
        "which of those are hiring the most right now?",
        "of those who has the most open roles",
        "which of them has more jobs",
    ],
)
def test_of_those_listed_it_is_no_list_of_all(talking: Conversing, text: str) -> None:
    assert asks(talking, LISTED, text).startswith("open roles at OpenAI and ")


def test_it_is_asked_beside_another_question(talking: Conversing) -> None:
    text = "which of those are hiring the most right now? and has the H100 price moved this week?"
    first, second = last(talking, LISTED, text)
    assert first.startswith("open roles at OpenAI and ")
    assert second.startswith("price trend of H100")


def test_after_roles_people_are_compared(talking: Conversing) -> None:
    staff = "compare the staff of Anthropic and OpenAI"
    assert asks(talking, *ONE_BY_ONE, "which is bigger", "and who has more people?") == staff


@pytest.mark.parametrize(
    "text",
    ["who's got more research scientist roles open", "which has more frontier research roles"],
)
def test_a_family_is_asked_of_both(talking: Conversing, text: str) -> None:
    told = asks(talking, *ONE_BY_ONE, text)
    assert told == "frontier research roles at Anthropic and OpenAI"


@pytest.mark.parametrize(
    "text", ["who hires more", "who's hiring more?", "which of them hires more"]
)
def test_after_a_comparison_it_is_of_those(talking: Conversing, text: str) -> None:
    assert asks(talking, "anthropic vs openai", text) == OF_BOTH
    assert asks(talking, "us vs anthropic and openai", text) == OF_BOTH


@pytest.mark.parametrize("text", ["bigger?", "by how much", "how many more?"])
def test_what_was_told_of_both_says_it(talking: Conversing, text: str) -> None:
    assert asks(talking, "open roles at anthropic and openai", text) == OF_BOTH


def test_after_pay_of_all_the_most_is_of_roles(talking: Conversing) -> None:
    told = asks(talking, "pay for research engineers in london", "who has the most of those")
    assert told == "research engineering roles in London"


def test_of_two_sides_of_one_lab_both_are_told(talking: Conversing) -> None:
    told = asks(talking, "frontier roles at openai", "applied?", "which is more")
    assert told == "frontier vs applied split at OpenAI"


def test_a_lab_is_held_against_those_spoken_of(talking: Conversing) -> None:
    pay = ("us vs google", "do they pay more")
    of_both = "open roles at Google DeepMind and OpenAI"
    assert asks(talking, *pay, "do they hire more than openai") == of_both
    assert asks(talking, "anthropic vs openai", "is openai hiring more") == OF_BOTH


def test_who_of_them_is_somewhere_is_of_their_roles(talking: Conversing) -> None:
    told = asks(talking, "open roles at anthropic and openai", "who of them is in zurich")
    assert told == f"{OF_BOTH} in Zurich"


@pytest.mark.parametrize("before", ["anthropic vs openai", "us vs anthropic and openai"])
def test_a_topic_alone_is_of_those_compared(talking: Conversing, before: str) -> None:
    assert asks(talking, before, "and roles?") == OF_BOTH
    assert asks(talking, before, "what about pay") == f"pay ranges for {OF_BOTH}"


@pytest.mark.parametrize(
    "text", ["of the two who opened more last week", "who closed more", "which posted more roles"]
)
def test_what_was_opened_is_told_of_both(talking: Conversing, text: str) -> None:
    assert asks(talking, "open roles at anthropic and openai", text) == OF_BOTH


def test_which_is_more_frontier_is_their_split(talking: Conversing) -> None:
    told = asks(talking, "open roles at anthropic and openai", "which is more frontier")
    assert told == "frontier vs applied split at Anthropic and OpenAI"


@pytest.mark.parametrize(
    "text", ["who has the most", "which lab has most", "and who's got the most roles?"]
)
@pytest.mark.parametrize("before", ["open roles", "frontier vs applied split"])
def test_who_has_most_is_of_the_roles_of_all(talking: Conversing, before: str, text: str) -> None:
    assert last(talking, before, text) == ["open roles"]


@pytest.mark.parametrize(
    "text",
    ["compare that with openai", "how does that compare to openai?", "and openai beside it",
     "put that next to openai"],
)  # fmt: skip
def test_one_named_beside_it_joins_it(talking: Conversing, text: str) -> None:
    assert asks(talking, "open roles at anthropic", text) == OF_BOTH
    pay = "pay ranges for research engineering roles at Anthropic and OpenAI"
    assert asks(talking, "pay of research engineers at anthropic", text) == pay


@pytest.mark.parametrize("text", ["who's growing faster", "which of the two is expanding faster"])
def test_who_grows_is_who_opened_more_than_it_closed(talking: Conversing, text: str) -> None:
    assert asks(talking, *ONE_BY_ONE, text) == OF_BOTH


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("which of those are senior", "senior"),
        ("which are junior", "junior"),
        ("and which of them is staff level?", "staff"),
    ],
)
def test_a_level_alone_is_of_their_titles(talking: Conversing, text: str, level: str) -> None:
    asked = asks(talking, "open roles at openai", text)
    assert asked == f"list open roles with {level} in the title at OpenAI"
