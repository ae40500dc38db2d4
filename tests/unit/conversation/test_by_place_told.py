"""Of several answers to one message each is meant by its place, and never another."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker
from storage.records import Conversation
from tests.unit.conversation.corpus import DAY

TWO = "how big is anthropic; and how big is openai"
THREE = "how big is anthropic; and openai headcount; price of H100"
FIRST, STAFF, PRICE = "how big is Anthropic", "headcount of OpenAI", "price of H100"


def asked(talking: Conversing, *lines: str) -> list[str]:
    """What the answers to the last line were asked by."""
    said: Conversation | None = None
    texts: list[str] = []
    for line in lines:
        exchange = talking.hear(line, Asker.operator(), said, DAY)
        said, texts = exchange.said, [reply.text for reply in exchange.replies]
    return texts


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("the first one in a table", [FIRST]),
        ("tldr of the first", [FIRST]),
        ("can you make the first one a chart", [FIRST]),
        ("the former in more detail", [FIRST]),
        ("the middle one in a table", [STAFF]),
        ("chart of the second", [STAFF]),
        ("I want the second as a spreadsheet", [STAFF]),
        ("shorten the 2nd", [STAFF]),
        ("the second question again", [STAFF]),
        ("the last one shorter", [PRICE]),
        ("put the last in a table", [PRICE]),
        ("3rd one shorter", [PRICE]),
        ("can I get all three as csv", [FIRST, STAFF, PRICE]),
        ("all of them shorter please", [FIRST, STAFF, PRICE]),
    ],
)
@pytest.mark.parametrize("between", [(), ("the first one in a table",), ("all of them as csv",)])
def test_an_answer_is_meant_by_its_place(
    talking: Conversing, between: tuple[str, ...], text: str, meant: list[str]
) -> None:
    assert asked(talking, THREE, *between, text) == meant


@pytest.mark.parametrize("text", ["both as csv", "both in one line each", "charts of both"])
def test_both_are_told(talking: Conversing, text: str) -> None:
    assert asked(talking, TWO, text) == ["how big is Anthropic", "how big is OpenAI"]


@pytest.mark.parametrize("text", ["the third as csv", "the fourth one shorter"])
def test_there_is_none_at_another_place(talking: Conversing, text: str) -> None:
    said = talking.hear(TWO, Asker.operator(), None, DAY).said
    [reply] = talking.hear(text, Asker.operator(), said, DAY).replies
    assert reply.answer.kind is Kind.ERROR
    assert "answered two questions of that message" in reply.answer.headline.text


def test_once_something_else_was_asked_it_is_of_that(talking: Conversing) -> None:
    assert asked(talking, TWO, "price of B200", "as a table") == ["price of B200"]
    assert asked(talking, TWO, "price of B200", "the last one shorter") == ["price of B200"]
