"""Going back to what was asked first, or before, and to an offer without its hires."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, asks, last_answer


@pytest.mark.parametrize(
    "text",
    ["what did I ask first", "what was my first question?", "what did we start with",
     "what did I ask at the beginning", "show me my first question again"],
)  # fmt: skip
def test_what_was_asked_first_is_asked_again(talking: Conversing, text: str) -> None:
    lines = ("us vs Meta", "price of H100", "how big is Mistral")
    assert asks(talking, *lines, text) == "us vs Meta Superintelligence Labs"


@pytest.mark.parametrize("text", ["what did I ask before", "what was my last question"])
def test_what_was_asked_before_is_asked_again(talking: Conversing, text: str) -> None:
    assert asks(talking, "us vs Meta", "price of H100", "how big is Mistral", text) == (
        "price of H100"
    )


@pytest.mark.parametrize("text", ["back to 40 people", "ok, back to our 40 researchers"])
def test_going_back_to_a_number_of_people_hires_nobody(talking: Conversing, text: str) -> None:
    assert asks(talking, "what if we hire 10 more", text) == "our compute 40 researchers"


@pytest.mark.parametrize(
    "text", ["convert that to B200s", "how many B200 is that", "what's that in B200 equivalents"]
)
def test_an_offer_is_counted_in_another_chip(talking: Conversing, text: str) -> None:
    assert asks(talking, "us vs Anthropic", text) == "2048 H100 vs 2048 B200"
    assert asks(talking, "us vs Anthropic", text, "and in A100s?") == "2048 H100 vs 2048 A100"


@pytest.mark.parametrize("text", ["and the worst?", "the best case", "worst case?"])
def test_the_other_end_of_a_range_is_told(talking: Conversing, text: str) -> None:
    said = talking.hear("us vs Anthropic", Asker.operator(), None, DAY).said
    [found] = talking.hear(text, Asker.operator(), said, DAY).replies
    assert found.answer.headline.text.startswith("Anthropic ÷ ours, per researcher: 6.1–21×")


@pytest.mark.parametrize(
    ("lines", "read"),
    [
        (("what if we hire 10 more", "and if we also add 1024 H100"), "our compute"),
        (("what if we add 1024 H100", "ok and with 60 people"), "our compute"),
        (("2048 H200 for 30 people", "and with 60 people"), "2048 H200, 30 researchers"),
    ],
)
def test_the_original_offer_is_the_one_before_any_change(
    talking: Conversing, lines: tuple[str, ...], read: str
) -> None:
    assert asks(talking, *lines, "ok back to the original offer") == read
    per_head = asks(talking, *lines, "ok back to the original offer, what is it per head?")
    assert per_head == f"{read}, per researcher"


@pytest.mark.parametrize(
    "text",
    [
        "and what did we have before all this",
        "what did we have originally?",
        "how many gpus did we have before that",
        "what was our offer before all these changes",
        "what did we have to begin with",
        "back to what we had before this",
    ],
)
def test_before_all_changes_is_the_saved_offer(talking: Conversing, text: str) -> None:
    lines = ("how big is OpenAI", "we could go to 3000 H100", "with 45 people", "make that B200s")
    assert asks(talking, *lines, text) == "us vs OpenAI"
    assert asks(talking, "us vs Meta", "what if we add 512 B200", text) == (
        "us vs Meta Superintelligence Labs"
    )


def test_before_all_changes_an_offer_of_its_own_is_as_it_was_told(talking: Conversing) -> None:
    lines = ("2048 H200 for 30 people vs OpenAI", "and with 60 people", "and B200")
    assert asks(talking, *lines, "what did we have before all that") == (
        "2048 H200, 30 researchers, vs OpenAI"
    )


@pytest.mark.parametrize(
    "text", ["back to B200. same question", "back to B200, same again", "back to B200: same please"]
)
def test_the_same_is_asked_of_what_is_gone_back_to(conversing: Conversing, text: str) -> None:
    lines = ("512 B200 for 16 people vs Meta", "and if those were H200s instead?")
    assert asks(conversing, *lines, "what would that cost us for a year", text) == (
        "cost of 512 B200, one-year contract"
    )


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("right, back to our offer. can you give me three lines I could say", "This may be said"),
        ("back to our offer, three lines for the candidate please", "This may be said of it"),
        ("back to our offer. two bullets for the call", "This may be said of it"),
        ("ok back to our offer. what should I say", "This is what compute lets you say here"),
        ("back to our offer - what could I tell him", "This is what compute lets you say here"),
        ("going back to our offer: what shouldn't I say", "Better not said of it"),
    ],
)
def test_what_is_asked_back_at_our_offer_is_of_it(
    talking: Conversing, text: str, headline: str
) -> None:
    before = ("us vs anthropic", "price of h100", "is anthropic hiring", text)
    answer = last_answer(talking, *before)
    assert answer.headline.text.startswith(headline)
    assert answer.question.labs == ("anthropic",)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("ok back to the comparison, what if it were 1800", "1800 H100, 24 researchers, vs OpenAI"),
        ("back to our offer. what if we had 1800", "1800 H100, 24 researchers, vs OpenAI"),
        ("back to the pitch. what should I concede", "900 H100, 24 researchers, vs OpenAI"),
        ("right, back to our numbers - 30 people", "900 H100, 30 researchers, vs OpenAI"),
    ],
)
def test_the_offer_gone_back_to_is_the_one_that_was_told(
    talking: Conversing, text: str, asked: str
) -> None:
    before = "900 H100, 24 researchers, vs OpenAI. also what's an h100 go for today"
    assert asks(talking, before, "and on a one year contract?", text) == asked
