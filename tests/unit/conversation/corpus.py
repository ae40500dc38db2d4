"""Conversations with what each message is to come to, kept as one JSON object a line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from bot.answers import Answer
from bot.conversation.heard import Form
from bot.conversing import Conversing
from bot.exchange import Exchange, Reply
from bot.questions.types import Kind, Question, Understood
from bot.questions.writing.as_json import question_json
from bot.services import Asker
from storage.records import Conversation

Expected = dict[str, Any]
DAY = date(2026, 11, 24)


@dataclass(frozen=True, slots=True)
class Heard:
    """One message, what it was to come to, and what it came to."""

    said: str
    expected: list[Expected]
    got: list[Expected]
    agrees: bool


def conversations(name: str = "messages.jsonl") -> list[list[Expected]]:
    """The turns of each conversation of the corpus."""
    text = Path(__file__).with_name(name).read_text(encoding="utf-8")
    return [json.loads(line)["turns"] for line in text.splitlines() if line.strip()]


def last(talking: Conversing, *lines: str) -> list[str]:
    """The questions that the last line comes to, as texts; a kind where no text asks it."""
    replies = _heard(talking, lines).replies
    return [reply.text or reply.answer.kind.value for reply in replies]


def last_question(talking: Conversing, *lines: str) -> Question:
    """The question that the last line comes to."""
    return _heard(talking, lines).replies[0].answer.question


def last_answer(talking: Conversing, *lines: str) -> Answer:
    """What the last line is answered with, the first of it."""
    return _heard(talking, lines).replies[0].answer


def reply(talking: Conversing, *lines: str) -> Reply:
    """What the last line is answered with, where that is one thing."""
    [found] = _heard(talking, lines).replies
    return found


def part(talking: Conversing, *lines: str) -> Answer:
    """The part of an answer that the last line picks out."""
    found = reply(talking, *lines)
    assert found.form is Form.PART, lines[-1]
    return found.answer


def asks(talking: Conversing, *lines: str) -> str:
    """The text of the one question that the last line comes to."""
    return reply(talking, *lines).text


def told(talking: Conversing, *lines: str) -> str:
    """The question that the last line comes to as a text; the headline where no text asks it."""
    reply = _heard(talking, lines).replies[0]
    return reply.text or reply.answer.headline.text


def _heard(talking: Conversing, lines: Sequence[str]) -> Exchange:
    said: Conversation | None = None
    for line in lines:
        exchange = talking.hear(line, Asker.operator(), said, DAY)
        said = exchange.said
    return exchange


def held(conversing: Conversing, turns: list[Expected]) -> Iterator[Heard]:
    """A conversation, turn by turn; each is heard after what the ones before came to."""
    said: Conversation | None = None
    for turn in turns:
        exchange = conversing.hear(turn["say"], Asker.operator(), said, DAY)
        said = exchange.said
        got = [outcome(reply) for reply in exchange.replies]
        wanted = list(turn["got"])
        pairs = zip(wanted, exchange.replies, strict=False)
        same = all(is_meant(each, reply, conversing) for each, reply in pairs)
        yield Heard(turn["say"], wanted, got, same and len(wanted) == len(got))


def outcome(reply: Reply) -> Expected:
    """What a reply came to, to be read when it is not what was meant."""
    answer = reply.answer
    told = {"kind": answer.kind.value, "form": reply.form.value, "asks": reply.text}
    return told | {"headline": answer.headline.text, "labels": [c.label for c in answer.choices]}


def is_meant(expected: Expected, reply: Reply, conversing: Conversing) -> bool:
    """Whether a reply is what was expected."""
    form = expected.get("form", "answer")
    if "small" in expected or "report" in expected:
        return _in_passing(expected, reply)
    if reply.form.value != form:
        return False
    if "asks" in expected:
        return _same(reply.question, question_of(expected["asks"], conversing), conversing)
    if "labels" in expected:
        return reply.answer.kind is Kind.CHOOSE and _offers(reply, expected["labels"])
    return "kind" not in expected or reply.answer.kind.value == expected["kind"]


def question_of(text: str, conversing: Conversing) -> Question:
    """The question that a text asks by itself. Raises ValueError where it asks none."""
    reading = conversing.services.read(text, DAY)
    if not isinstance(reading, Understood):
        raise ValueError(f"asks nothing: {text}")  # noqa: TRY004 - of a corpus, not of a caller
    return reading.question


def _same(one: Question, other: Question, conversing: Conversing) -> bool:
    if other.kind is Kind.SOURCE and not other.facts:
        return one.kind is Kind.SOURCE  # of whatever the last answer showed
    if one.kind is other.kind is Kind.REFUSAL:
        one = replace(one, person=None)  # of whom it was asked is in no text
    directory = conversing.services.directory
    plain = [question_json(q, directory) for q in (one, replace(other))]
    return one.kind is other.kind and plain[0] == plain[1]


def _in_passing(expected: Expected, reply: Reply) -> bool:
    heard = reply.answer.headline.text
    if "small" in expected:
        return SMALL[expected["small"]] in heard
    if not expected["report"]:
        return "Which figure" in heard
    return expected["report"] in heard and ("reported" in heard or "know no fact" in heard)


SMALL = {
    "hello": "Hello",
    "thanks": "welcome",
    "bye": "Goodbye",
    "forget": "forgotten",
    "nothing yet": "Ask a question first",
    "no figure": "has no figure",
}
"""A word of what is answered to each thing that is said in passing."""


def _offers(reply: Reply, labels: list[str]) -> bool:
    return not labels or [choice.label for choice in reply.answer.choices] == labels
