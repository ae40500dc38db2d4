"""Where an offer stands among labs, and lists of labs, in words that are no rank of their own."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer, told

OFFER = "3000 B200, 55 researchers"


@pytest.mark.parametrize(
    "text",
    [
        "where'd 3000 B200 for 55 people slot in",
        "where would 3000 B200 for 55 people fit in",
        "where does 3000 B200 for 55 place us",
        "where'd we land with 3000 B200 for 55 people",
        "how high up would 3000 B200 for 55 get us",
        "3000 B200 / 55 ppl - what spot is that",
        "so where would 3000 B200 across 55 end up in the table",
    ],
)
def test_an_offer_has_its_place(conversing: Conversing, text: str) -> None:
    assert asks(conversing, text) == f"{OFFER}, vs everyone"


@pytest.mark.parametrize(
    "text",
    [
        "can you do me a top five by flops, not headcount",
        "do me a top 5 by flops",
        "gimme the top three labs by total compute",
        "could you pull up a top 3 by compute rather than people",
        "knock up a top four by gpus",
        "run me the biggest 5 by compute",
    ],
)
def test_a_list_is_asked_for(conversing: Conversing, text: str) -> None:
    assert asks(conversing, text).startswith("rank all labs")


@pytest.mark.parametrize(
    "text",
    [
        "ok whats the smallest lab you've got numbers on",
        "which lab's the tiniest you have data for",
        "who's the smallest on your list",
        "smallest one with a figure",
        "what is the least compute you have on record",
        "the littlest lab you track",
    ],
)
def test_the_least_of_all_that_are_tracked(conversing: Conversing, text: str) -> None:
    lines = ("compare Thinking Machines and Reflection AI", text)
    told = last_answer(conversing, *lines).headline.text
    assert told.startswith("CZ Biohub has the least in total")


def test_an_offer_against_a_lab_is_no_rank(conversing: Conversing) -> None:
    text = "where would 2048 H100 for 40 people land vs openai"
    assert asks(conversing, text) == "2048 H100, 40 researchers, vs OpenAI"


@pytest.mark.parametrize("before", [(), ("us vs Meta",), ("what if we hire 10",)])
@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("what would 1000 more H100 do to our place", "3048 H100"),
        ("what would 1000 more H100 do for our ranking", "3048 H100"),
        ("would another 1000 h100s move us up the list", "3048 H100"),
        ("how would 2,000 extra B200s change our rank among labs", "2048 H100 + 2000 B200"),
        ("does another 500 H200 improve our position", "2048 H100 + 500 H200"),
        ("where would we rank if we add 1000 H100", "3048 H100"),
    ],
)
def test_what_more_chips_do_to_our_place_is_told_of_all_labs(
    talking: Conversing, before: tuple[str, ...], text: str, chips: str
) -> None:
    asked = told(talking, *before, text)
    assert asked.startswith(f"our saved offer with {chips}, 40 researchers, vs everyone")


@pytest.mark.parametrize(
    "text",
    [
        "how would 1,500 H100 for 20 researchers rank among all labs?",
        "how do 1500 H100 for twenty scientists rank against everyone",
        "how would 1500 H100 shared by 20 researchers place among all labs?",
        "how would 1500 H100 for a team of 20 rank among the labs?",
    ],
)
def test_chips_with_those_who_share_them_come_on_top_of_nothing(
    talking: Conversing, text: str
) -> None:
    assert told(talking, text) == "1500 H100, 20 researchers, vs everyone"


@pytest.mark.parametrize(
    "text",
    [
        "does that still leave us ahead of academia",
        "how does that compare to academia",
        "would that beat a university lab",
    ],
)
def test_universities_stand_beside_what_was_spoken_of(talking: Conversing, text: str) -> None:
    asked = asks(talking, "512 H100, 40 researchers vs meta", text)
    assert asked == "512 H100, 40 researchers, vs universities"
    assert asks(talking, "us vs meta", text) == "where do we rank among all universities"


def test_our_offer_beside_universities_is_the_saved_one(talking: Conversing) -> None:
    asked = asks(talking, "512 H100, 40 researchers vs meta", "how does our offer compare to a uni")
    assert asked == "where do we rank among all universities"


@pytest.mark.parametrize(
    "text", ["vs a typical academic lab", "vs universities", "against academia?"]
)
def test_without_a_word_of_ours_it_is_the_offer_spoken_of(talking: Conversing, text: str) -> None:
    asked = asks(talking, "is 2048 H100 for 50 ppl any good", text)
    assert asked == "2048 H100, 50 researchers, vs universities"


@pytest.mark.parametrize(
    "text",
    [
        "list universities",
        "list all the universities",
        "show me the unis you track",
        "which universities do you have",
    ],
)
def test_universities_are_listed_and_no_price(talking: Conversing, text: str) -> None:
    assert asks(talking, "us vs openai", text) == "rank all universities"
    assert asks(talking, text) == "rank all universities"


@pytest.mark.parametrize("text", ["list the chips", "list our people", "list deals"])
def test_an_order_to_list_is_no_list_price(talking: Conversing, text: str) -> None:
    assert "list price" not in told(talking, "us vs openai", text)


@pytest.mark.parametrize("text", ["list", "list, not spot", "at list", "list price of H100"])
def test_list_alone_is_the_price(talking: Conversing, text: str) -> None:
    assert asks(talking, "price of H100", text) == "price of H100, list price"


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("who is above us", ""),
        ("who sits above us per researcher", ", per researcher"),
        ("which labs are still above us in total", ", in total"),
    ],
)
def test_who_is_above_us_is_never_who_is_below(talking: Conversing, text: str, scope: str) -> None:
    assert asks(talking, "us vs openai", text) == f"where do we rank among all labs{scope}"
    after = asks(talking, "us vs openai", "rank all labs in total", text)
    assert after.startswith("where do we rank among all labs, ")
