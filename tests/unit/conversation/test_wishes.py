"""What is wished of the answer before, in words that are in no list."""

from __future__ import annotations

import pytest

from bot.conversation.guessing.wish_words import plainly
from bot.conversation.guessing.wishes import BRIEF_WISHES, WISHES, Wish, place_of
from bot.conversing import Conversing
from bot.questions.types import Kind, Question
from tests.unit.conversation.test_unsure import last
from tests.unit.questions.generated import DIRECTORY
from tests.weights import brief_wishes
from tests.weights.wishes import NOTHING, TABLE, labelled, origin

OFFER = "2048 H100, 40 researchers, vs OpenAI"
LAB = "how big is Anthropic"
SITE = "tell me about Colossus 2"
PROGRAMMES = "public compute programmes in Europe"
_LASTS = (
    Question(Kind.OFFER, uses_saved=True),
    Question(Kind.OFFER, uses_saved=True, labs=("openai",)),
    Question(Kind.LAB, labs=("openai",)),
    Question(Kind.LAB, labs=("openai",), topic="staff"),
    Question(Kind.LAB, labs=("openai",), topic="contracts"),
    Question(Kind.LAB, place="site/colossus-2"),
    Question(Kind.COMPARE, labs=("openai", "meta")),
    Question(Kind.LEAGUE),
    Question(Kind.LEAGUE, topic="programmes"),
    Question(Kind.LEAGUE, topic="open models"),
    Question(Kind.LEAGUE, topic="training runs"),
    Question(Kind.PRICE, chips=("chip/h100",)),
    Question(Kind.DILUTION, uses_saved=True, people=10.0),
    Question(Kind.MATCH, uses_saved=True, labs=("openai",)),
    Question(Kind.REACH, uses_saved=True, days=30.0),
    Question(Kind.CANDIDATE, person="Ilva Marrowdene", purpose="first call"),
)


def test_the_table_is_made_from_the_messages_that_are_there() -> None:
    found = TABLE.read_text("utf-8").partition("\t")[0]
    assert found == origin(labelled()), "run `make weights`"


def test_every_wish_has_messages_to_learn_from() -> None:
    assert {one.wish for one in labelled()} == {*WISHES, NOTHING}
    assert {one.wish for one in brief_wishes.labelled()} == {*BRIEF_WISHES, NOTHING}


def test_the_table_of_briefs_is_made_from_the_messages_that_are_there() -> None:
    found = brief_wishes.TABLE.read_text("utf-8").partition("\t")[0]
    assert found == origin(brief_wishes.labelled()), "run `make weights`"


@pytest.mark.parametrize("wish", BRIEF_WISHES)
def test_each_wish_of_a_brief_is_asked_plainly(wish: Wish) -> None:
    assert plainly(wish, _LASTS[-1], DIRECTORY)


@pytest.mark.parametrize(
    ("first", "text", "headline"),
    [
        (OFFER, "drop me something short i can pass to her", "I write no messages"),
        (OFFER, "which input is on the thinnest ice", "The widest unknown"),
        (LAB, "is that theirs or somebodys guess", "No, not the lab's own word"),
        (SITE, "how many megawatts is that thing pulling", "Colossus 2: 946 MW"),
        (PROGRAMMES, "by which date do we have to hand it in", "Until when one can apply"),
    ],
)
def test_a_wish_is_heard_in_words_that_nobody_listed(
    talking: Conversing, first: str, text: str, headline: str
) -> None:
    assert text not in {one.text for one in labelled()}
    reply = last(talking, first, text)
    assert reply.answer.headline.text.startswith(headline)
    assert "taken as “" in reply.answer.understood


@pytest.mark.parametrize(
    "text",
    ["will she leave them for that", "give me the private phone of who runs it"],
)
def test_what_is_refused_is_no_wish(talking: Conversing, text: str) -> None:
    assert last(talking, SITE, text).answer.kind is Kind.REFUSAL


@pytest.mark.parametrize(
    "text",
    [
        "and with 60 people",
        "what will Meta throw back at me",
        "how many megawatts is Fairwater Wisconsin pulling",
        "who would Ilva Marrowdene throw back",
    ],
)
def test_what_names_something_else_is_no_wish(talking: Conversing, text: str) -> None:
    assert "taken as “what should I concede" not in last(talking, OFFER, text).answer.understood


def test_a_wish_is_of_what_was_answered() -> None:
    lab, site = Question(Kind.LAB, labs=("openai",)), Question(Kind.LAB, place="site/colossus-2")
    assert (place_of(lab), place_of(site)) == ("lab", "site")
    assert plainly(Wish.STAFF, lab, DIRECTORY) == "how many people work at OpenAI"
    assert plainly(Wish.STAFF, site, DIRECTORY) is None
    assert plainly(Wish.POWER, lab, DIRECTORY) is None


@pytest.mark.parametrize("wish", WISHES)
def test_each_wish_can_be_meant_after_something(wish: Wish) -> None:
    told = {one.place for one in labelled() if one.wish == wish}
    asked = (plainly(wish, last, DIRECTORY) for last in _LASTS if place_of(last) in told)
    assert any(asked)
