"""What may be said, asked and argued by the last answer is told first, and changes nothing."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer, told

US = "us vs OpenAI"
SITE = "our new site opens in March with 4096 GB300. what does that do for us against OpenAI?"
ASSUMED = ("us vs xAI", "assume 1,200 staff")


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("so can I say 12,000 GPUs", "No: 12,000 is no number"),
        ("can I tell her 6,144 chips", "No: 6,144 is no number"),
        ("can we say we have 12k GPUs", "No: 2,048 chips run, not 12,000"),
        ("can I claim 545 chips each", "No: 545 is no number"),
        ("could I say over 2,000 GPUs", "2,000 is no number"),
        ("can I say 4,096 GPUs", "Only as what is to come: 4,096"),
        ("may I tell the candidate 2,048 chips", "Yes: 2,048"),
        ("can I tell the candidate that", "Yes, as it stands here"),
    ],
)
def test_a_number_is_said_only_as_it_stands(talking: Conversing, text: str, lead: str) -> None:
    assert last_answer(talking, SITE, text).headline.text.startswith(lead)
    assert told(talking, SITE, text) == told(talking, SITE)


@pytest.mark.parametrize("first", ["us vs OpenAI", "compare xAI and Meta", "how big is xAI"])
@pytest.mark.parametrize(
    "text",
    [
        "am I allowed to tell a candidate those numbers?",
        "may I share those numbers with a candidate?",
        "is it ok to give her these figures",
        "can I quote these numbers to a candidate?",
    ],
)
def test_whether_its_figures_may_be_told_is_answered(
    talking: Conversing, first: str, text: str
) -> None:
    assert last_answer(talking, first, text).headline.text.startswith("Yes, as it stands here")


@pytest.mark.parametrize(
    "text", ["can I tell the candidate that", "can I mention that ratio to her", "can I say 727"]
)
def test_an_assumption_is_no_fact(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, *ASSUMED, text)
    assert answer.headline.text == "Not as a fact: it rests on a number of your own"
    assert "Any figure per person at SpaceXAI as a fact" in answer.advice.dont_say[0].text


@pytest.mark.parametrize(
    "text",
    [
        "what should I say then",
        "so what can I say",
        "what do I tell the candidate",
        "what do I say",
    ],
)
def test_what_may_be_said_leads(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, US, text)
    assert answer.headline.text.startswith("This is what compute lets you say here")
    assert answer.advice == last_answer(talking, US).advice


@pytest.mark.parametrize(
    "supposed", ["what if OpenAI had 1 million H100", "us vs OpenAI if OpenAI adds 100,000 B200"]
)
def test_what_is_supposed_of_a_lab_is_no_fact_to_tell(talking: Conversing, supposed: str) -> None:
    answer = last_answer(talking, supposed, "can I tell the candidate that")
    assert answer.headline.text == "Not as a fact: it rests on a number of your own"


@pytest.mark.parametrize(
    "text",
    ["what do i ask her", "and what should I ask", "any questions for him", "what can we ask then"],
)
def test_what_to_ask_is_told_alone(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, US, text)
    assert answer.headline.text == "To ask"
    assert answer.verdict == last_answer(talking, US).advice.ask


@pytest.mark.parametrize(
    "text",
    [
        "whats our best argument",
        "what's our strongest point",
        "what do I lead with",
        "what speaks for us",
        "what are our strengths",
    ],
)
def test_what_speaks_for_us_leads(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, US, text)
    assert answer.headline.text == "What speaks for it"
    assert answer.verdict == last_answer(talking, US).advice.say


@pytest.mark.parametrize(
    "text",
    [
        "is that good",
        "be honest, is it bad",
        "how bad is it",
        "so is that good or bad",
        "are we weak",
    ],
)
def test_good_or_bad_is_told_by_the_tier_first(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, US, text)
    assert answer.headline.text == "51 H100e per researcher is what we call strong"
    assert [line.text.split()[0] for line in answer.verdict[:2]] == ["“Strong”", "About"]


def test_of_somebody_spoken_of_it_is_still_asked(talking: Conversing) -> None:
    lines = ("look up Ilva Marrowdene for a first call", "how would she do with 512 H100")
    assert "Ilva Marrowdene" in told(talking, *lines, "what should I ask her")


@pytest.mark.parametrize("text", ["can I say 12,000 GPUs", "can I tell the candidate that"])
def test_without_an_offer_there_is_nothing_to_say(fresh: Conversing, text: str) -> None:
    assert last_answer(fresh, US, text).headline == last_answer(fresh, US).headline


@pytest.mark.parametrize(
    "text",
    [
        "should I avoid mentioning headcount?",
        "is it better not to mention headcount?",
        "better not to talk about staff numbers?",
    ],
)
def test_what_not_to_say_is_told_of_what_is_named(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, US, text)
    assert answer.headline.text == "Better not said of it"
    assert answer.verdict


@pytest.mark.parametrize(
    "text",
    [
        "how would you put this to a candidate?",
        "how would you phrase that for her",
        "how would you present this to him",
    ],
)
def test_how_it_would_be_put_is_what_may_be_said(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, US, text)
    assert answer.headline.text.startswith("This is what compute lets you say here")
    assert answer.advice.say
