"""What was spoken of stays so while a price, a table or a look at ours comes between."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, told

BIGGER = "what if we had 4096 H100s for 60 people"
AGAINST_META = "4096 H100, 60 researchers, vs Meta Superintelligence Labs"


@pytest.mark.parametrize(
    "text", ["does that beat Meta?", "is that enough to beat Meta", "would that beat Meta then?"]
)
def test_an_offer_that_was_priced_is_still_meant(talking: Conversing, text: str) -> None:
    assert told(talking, BIGGER, text) == AGAINST_META
    assert told(talking, BIGGER, "and what would that cost us per year", text) == AGAINST_META


def test_it_is_the_one_with_just_those_chips(talking: Conversing) -> None:
    lines = (BIGGER, "no wait, 60 people on the current 2048", "and what would the 4096 cost us")
    assert told(talking, *lines, "does that beat Meta?") == AGAINST_META


@pytest.mark.parametrize(
    ("first", "asks"),
    [
        ("what's our offer", "us vs Meta Superintelligence Labs"),
        ("us vs OpenAI", "us vs Meta Superintelligence Labs"),
        ("what if we hire 10 more", "what if we hire 10 more, vs Meta Superintelligence Labs"),
    ],
)
def test_ours_is_held_against_a_lab_by_it(talking: Conversing, first: str, asks: str) -> None:
    assert told(talking, first, "does that beat Meta?") == asks


def test_how_big_a_lab_is_stays_a_question_of_labs(talking: Conversing) -> None:
    found = told(talking, "how big is Anthropic", "does that beat Meta?")
    assert found == "compare Anthropic and Meta Superintelligence Labs"


@pytest.mark.parametrize(
    "text",
    ["so who's ahead", "who is in front here", "who leads", "and who's in the lead?", "who wins"],
)
def test_who_is_ahead_is_asked_of_those_spoken_of(talking: Conversing, text: str) -> None:
    both = "us vs Google DeepMind and Anthropic"
    lines = ("How does our offer stand vs Google DeepMind", "what about Anthropic")
    assert told(talking, *lines, text) == both
    answer = last_answer(talking, *lines, "and both of them at once in a table?", text)
    assert answer.headline.text.startswith("Neither, as far as public data can tell: Anthropic")
    assert told(talking, "us vs OpenAI", text) == "us vs OpenAI"


def test_who_is_ahead_of_all_is_asked_of_all(talking: Conversing) -> None:
    assert told(talking, "us vs DeepMind and Meta", "who's ahead of all labs") == "rank all labs"


@pytest.mark.parametrize(
    "text",
    [
        "and to beat anthropic",
        "what about beating Anthropic?",
        "and to overtake anthropic?",
        "and if we wanted to beat Anthropic",
        "or to catch up with Anthropic",
    ],
)
def test_another_lab_is_to_be_equalled(talking: Conversing, text: str) -> None:
    first = "how many would we need to beat Meta"
    assert told(talking, first, text) == "what do we need to match Anthropic"


def test_whether_we_do_is_no_more_of_what_it_takes(talking: Conversing) -> None:
    first = "how many would we need to beat Meta"
    assert told(talking, first, "do we beat Anthropic?") == "us vs Anthropic"


@pytest.mark.parametrize("text", ["what if it's 50 people instead", "and for 50 people?"])
def test_an_offer_stays_at_hand_where_none_is_saved(conversing: Conversing, text: str) -> None:
    lines = ("whats 1024 B200 for 25 people worth against deepmind", "price of H100")
    found = told(conversing, *lines, "and our own offer vs that?", text)
    assert found == "1024 B200, 50 researchers, vs Google DeepMind"


def test_ours_that_is_told_then_is_ours(conversing: Conversing) -> None:
    lines = ("1024 B200 for 25 people vs deepmind", "and our own offer vs that?")
    assert told(conversing, *lines, "we have 512 H100 for 16 people").startswith("512 H100, 16")


@pytest.mark.parametrize(
    "text",
    [
        "ok forget those, what are we offering right now?",
        "never mind them, what do we offer?",
        "leave them aside. what is our own offer?",
        "drop both labs for now. our offer?",
    ],
)
@pytest.mark.parametrize("first", ["compare Microsoft and Amazon", "us vs Microsoft and Amazon"])
def test_labs_that_are_to_be_forgotten_are(talking: Conversing, first: str, text: str) -> None:
    assert told(talking, first, text) == "our compute"
    assert told(talking, first, text, "change it to 48 researchers") == "our compute 48 researchers"


def test_what_is_asked_of_a_lab_after_it_is_asked_of_it(talking: Conversing) -> None:
    found = told(talking, "us vs Microsoft", "forget that, how big is Meta")
    assert found == "how big is Meta Superintelligence Labs"


@pytest.mark.parametrize(
    ("text", "offer"),
    [
        ("and if we doubled our cluster?", "our saved offer with 4096 H100, 40 researchers"),
        ("where would we be with twice the GPUs", "our saved offer with 4096 H100, 40 researchers"),
        ("what if we add 1024 H100", "our saved offer with 3072 H100, 40 researchers"),
        ("what if we lose half the cluster", "our saved offer with 1024 H100, 40 researchers"),
        ("and with 4096 H100 instead?", "4096 H100, 40 researchers"),
        ("and with 20 people?", "our saved offer with 2048 H100, 20 researchers"),
    ],
)
def test_the_place_among_all_stays_what_is_asked(
    talking: Conversing, text: str, offer: str
) -> None:
    lines = ("rank the labs by compute per researcher", "where would we land in that", text)
    assert told(talking, *lines) == f"{offer}, vs everyone, per researcher"
