"""How an answer is wished for: honest, for somebody, short enough to send, without what harms."""

from __future__ import annotations

import pytest

from bot.answers import Advice
from bot.conversation.heard import Form
from bot.conversation.replies.forms import form_in
from bot.conversing import Conversing
from bot.services import Asker
from storage.records import Conversation
from tests.unit.conversation.corpus import DAY, last, last_answer

US = "us vs OpenAI"


def formed(talking: Conversing, *lines: str) -> list[tuple[str, str]]:
    """The questions that the last line comes to, each with its form."""
    said: Conversation | None = None
    found: list[tuple[str, str]] = []
    for line in lines:
        exchange = talking.hear(line, Asker.operator(), said, DAY)
        said = exchange.said
        found = [(reply.text, reply.form.value) for reply in exchange.replies]
    return found


@pytest.mark.parametrize(
    "text",
    [
        "be honest lol",
        "honestly?",
        "be straight with me",
        "no sugarcoating please",
        "dont sugar-coat it",
        "Say it so a professor won't be offended",
        "put that so the hiring manager gets it",
        "can you phrase it in a way that my boss understands",
    ],
)
def test_the_answer_is_given_once_more(talking: Conversing, text: str) -> None:
    assert formed(talking, US, text) == [(US, "answer")]


@pytest.mark.parametrize(
    "text",
    [
        "And what should I steer clear of saying?",
        "anything I should avoid mentioning?",
        "what's best left unsaid",
        "what should I keep quiet about",
        "what better not to say on the call",
        "what should I not say to a candidate",
        "what shouldn't I say?",
    ],
)
def test_what_is_better_not_said_is_told_alone(talking: Conversing, text: str) -> None:
    assert formed(talking, US, text) == [(US, "part")]
    told = last_answer(talking, US, text)
    assert told.verdict
    assert told.advice == Advice()
    assert {line.text for line in told.verdict} == {
        line.text for line in last_answer(talking, US).advice.dont_say
    }


@pytest.mark.parametrize(
    "text",
    [
        "ok give me one sentence I can say to a candidate about it",
        "a line to say on the call",
        "one thing I can tell her about that",
        "something I could say to him",
        "what's one sentence I can use",
    ],
)
def test_one_sentence_to_say_is_told_alone(talking: Conversing, text: str) -> None:
    assert formed(talking, US, text) == [(US, "part")]
    [told] = last_answer(talking, US, text).verdict
    assert told.text.startswith("“51 H100e per researcher on average”")
    assert len(last_answer(talking, US, "give me two things I can tell him").verdict) == 2


def test_what_is_conceded_is_told_alone(talking: Conversing) -> None:
    told = last_answer(talking, US, "what do we have to concede")
    assert told.verdict == last_answer(talking, US).advice.concede


def test_shorter_keeps_the_researchers_that_were_asked_for(talking: Conversing) -> None:
    asked = ("how big is Google DeepMind", "how many researchers do they have", "and Mistral?")
    [told] = last_answer(talking, *asked, "shorter please").verdict
    assert "taken to do research" in told.text


@pytest.mark.parametrize(
    "text",
    [
        "Brilliant, chop that down to something I can text him",
        "boil it down to a message",
        "whittle that down to one line",
        "trim it into something short",
    ],
)
def test_what_can_be_sent_is_short(talking: Conversing, text: str) -> None:
    assert formed(talking, US, text) == [(US, "short")]


def test_a_form_at_the_end_goes_with_what_is_changed(talking: Conversing) -> None:
    lines = ("us vs Mistral and DeepMind", "only deepmind, two lines I can read out")
    assert formed(talking, *lines) == [("us vs Google DeepMind", "short")]


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("get it down to 20 people", "our compute 20 researchers, vs OpenAI"),
        ("spot price", "cost of 2048 H100, spot price"),
        ("what's her phone number, I want to text her", "private phone numbers of our candidates"),
    ],
)
def test_what_only_sounds_like_a_form(talking: Conversing, text: str, asks: str) -> None:
    assert last(talking, US, text) == [asks]


@pytest.mark.parametrize("text", ["Spot on, thanks", "bang on", "just the job, cheers"])
def test_praise_asks_for_no_spot_price(talking: Conversing, text: str) -> None:
    assert last(talking, "price of H100", text) == ["help"]


@pytest.mark.parametrize(
    "text",
    [
        "give me something I can paste myself, three sentences",
        "something I can paste into an email",
        "send me a version I can copy",
    ],
)
def test_what_is_to_be_pasted_is_short(text: str) -> None:
    assert form_in(text) is Form.SHORT
