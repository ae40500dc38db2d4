"""Of two questions in one message neither is passed over in silence."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from bot.answers import followed_up
from bot.conversation.heard import Asked
from bot.conversation.listening import listen
from bot.conversation.memory import Hearing, Memory
from bot.conversation.parts.beside import covers
from bot.conversing import Conversing
from bot.questions.types import Kind, Understood
from bot.services import Asker
from tests.unit.conversation.corpus import DAY

PHRASINGS = Path(__file__).parents[1] / "questions" / "phrasings.jsonl"
JOINTS = (", and ", " and ", "? ", "; ", "? and ", ". Also, ", " and also ")
KINDS = (
    "lab", "price", "reach", "match", "league", "hiring", "moves", "compare", "offer", "help",
)  # fmt: skip
BEGINS = re.compile(r"(?:what|how|who|which|is|can|could|does|did|compare|price of|rank)\b", re.I)
LEANS = re.compile(r"\b(?:what about|we|our|us|your?|that|it|they|them|candidates?)\b", re.I)
PAIRS = 300


def plain_questions() -> list[tuple[str, str]]:
    """Collected questions that lean on nothing, each with its kind."""
    lines = map(json.loads, PHRASINGS.read_text(encoding="utf-8").splitlines())
    texts = ((str(line["text"]).rstrip(" ?.!"), str(line.get("kind"))) for line in lines)
    return [
        (text, kind)
        for text, kind in texts
        if kind in KINDS and BEGINS.match(text) and not LEANS.search(text) and "\n" not in text
    ]


def pairs() -> list[tuple[str, str, str]]:
    """Two questions of two kinds, and the joint between them; the same ones every time."""
    found = plain_questions()
    two = ((found[at * 7 % len(found)], found[at * 37 % len(found)]) for at in range(PAIRS * 3))
    different = [(one[0], other[0]) for one, other in two if one[1] != other[1]]
    return [(a, JOINTS[at % len(JOINTS)], b) for at, (a, b) in enumerate(different[:PAIRS])]


@pytest.mark.parametrize("pair", pairs(), ids="".join)
def test_of_two_questions_each_is_answered_or_said_to_be_left_out(
    pair: tuple[str, str, str], conversing: Conversing
) -> None:
    reader, text = conversing.services.reader, "".join(pair)
    both = [reader.read(part, DAY) for part in pair[::2]]
    asked = [each.question for each in both if isinstance(each, Understood)]
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    assert answer.question.kind in [each.kind for each in asked]
    ways = [reader.read(way.text, DAY) for way in answer.besides]
    assert all(isinstance(way, Understood) for way in ways)
    is_told = ways or "left out" in answer.understood
    assert is_told or all(covers(answer.question, q) for q in asked)
    heard = [
        x.reading for x in listen(text, Memory(), Hearing(reader, DAY)) if isinstance(x, Asked)
    ]
    read = [each for each in heard if isinstance(each, Understood)]
    told = any("left out" in left for each in read for left in each.assumed)
    assert told or len(read) > 1 or all(covers(read[0].question, q) for q in asked)


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("How big is Anthropic and what would 15 of us need to match them?", ["lab", "match"]),
        ("who leads, and how many people would it take to match them at Meta?", ["league"]),
        ("cost of 512 H200 for six months, and how long would llama 3.1 405b take on it", []),
        ("is 2048 H100 for 40 people good and how much is a DGX H100", ["offer", "price"]),
        ("what has been published about xAI, and price of H100", ["lab", "price"]),
        ("does 2048 H100 for 40 people beat meta? who has more gpus, xai or openai", []),
        ("what did GPT-4 take; what moved yesterday", []),
    ],
)
def test_the_first_is_answered_and_the_other_offered(
    text: str, kinds: list[str], conversing: Conversing
) -> None:
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    assert "is a question of its own" in answer.understood
    assert answer.next[: len(answer.besides)] == answer.besides
    assert not set(answer.besides) & set(followed_up(answer).next)
    found = [answer.question.kind.value]
    for way in answer.besides[:1]:
        reading = conversing.services.read(way.text, DAY)
        assert isinstance(reading, Understood)
        found.append(reading.question.kind.value)
    assert found[: len(kinds)] == kinds


def test_each_that_is_said_to_be_a_question_has_its_answer(conversing: Conversing) -> None:
    text = (
        "how big is OpenAI? price of H100? how many roles at Meta? who has the most compute? "
        "what took GPT-4? what moved yesterday?"
    )
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    assert answer.understood.count("is a question of its own") == 5
    assert len(answer.besides) == 5


@pytest.mark.parametrize(
    "text",
    [
        "anthropic or openai, who has more?",
        "h100s, what do they rent for?",
        "Just 40 A100s for a group of 15, what can I tell candidates?",
        "after hiring 20 more, how many H100 has each one",
        "OpenAI has 10k H100, we have 700 H100 for 18 researchers. how bad is it vs openai",
        "against openai, what do 2048 H100s for 40 researchers look like?",
        "how big is openai? and anthropic?",
    ],
)
def test_what_the_rest_was_told_for_is_not_left_out(text: str, conversing: Conversing) -> None:
    echo = conversing.services.ask(text, Asker.operator(), DAY).understood
    assert not re.search(r"“[^”]*\b(?:who|what|how)\b[^”]*” (?:left out|is a question)", echo)


def test_a_question_that_added_nothing_is_told_in_a_conversation_too(
    conversing: Conversing,
) -> None:
    text = "is mistral bigger than cohere, and who of the two has nicer offices?"
    (heard,) = listen(text, Memory(), Hearing(conversing.services.reader, DAY))
    assert isinstance(heard, Asked)
    assert isinstance(heard.reading, Understood)
    assert heard.reading.question.kind is Kind.COMPARE
    assert "“who of the two has nicer offices” left out" in heard.reading.assumed


@pytest.mark.parametrize(
    "text",
    [
        "2048 H100 for 40 researchers vs Anthropic, and what would that cost us per year",
        "2048 H100 for 40 people vs OpenAI, and what does that cost a year at today's prices?",
    ],
)
def test_what_an_offer_costs_is_offered_beside_a_lab(text: str, conversing: Conversing) -> None:
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    assert "cost" in answer.understood
    assert "is a question of its own" in answer.understood
    assert answer.next[0].text == "2048 H100, 40 researchers"


@pytest.mark.parametrize(
    "text",
    [
        "How long would Llama 3.1 405B take on 4096 H100 and what would it cost at reserved prices",
        "how long does Llama 3.1 70B take on 512 H100 and what does it cost reserved",
    ],
)
def test_the_rent_of_a_run_is_told_and_not_left_out(text: str, conversing: Conversing) -> None:
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    assert "left out" not in answer.understood
    assert any("to rent" in line.text for line in answer.verdict)


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        (
            "1024 B200, 30 researchers, vs Meta. What would that cost us per month to rent?",
            "What would that cost us per month to re…",
        ),
        (
            "candidate's weighing us (768 H100, 16 people) against DeepMind. whats the going rate"
            " for h100s too?",
            "whats the going rate for h100s",
        ),
        (
            "What could we train with 512 B200 in 3 months, and what does renting that for three"
            " months come to?",
            "What could we train with 512 B200 in 3 …",
        ),
        (
            "which labs have more compute per researcher than us if we have 128 H200 for 4 people?"
            " and what's the rent on that",
            "what's the rent on that",
        ),
    ],
)
def test_what_is_asked_apart_is_not_left_out(talking: Conversing, text: str, apart: str) -> None:
    answer = talking.services.ask(text, Asker.operator(), DAY)
    assert answer.understood.endswith(f"“{apart}” is a question of its own.")
    assert "left out" not in answer.understood
