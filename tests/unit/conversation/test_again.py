"""A part of a message that asks for the one before it again gets no answer of its own."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Asked
from bot.conversation.listening import listen
from bot.conversation.memory import Hearing, Memory
from bot.conversing import Conversing
from bot.questions.types import Understood
from tests.unit.conversation.corpus import DAY


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("who says that a B200 costs that much, what's the source", ["source"]),
        ("how do I ask you about an offer, what do I type?", ["help"]),
        ("is Meta slowing down its recruiting? postings, last 30 days", ["hiring"]),
        ("openai vs anthropic, who has more open roles", ["hiring"]),
        ("which labs are compute rich and which are poor, for the board pack", ["league"]),
        ("96 A100s, 9 researchers, vs Stanford. Can you run it?", ["offer"]),
        ("256 H100 for six people vs Google DeepMind. Where's the good news?", ["offer"]),
        ("compare openai and anthropic, who has more open roles", ["compare", "hiring"]),
        ("openai roles? and what do they pay?", ["hiring", "hiring"]),
        ("how big is anthropic? price of H100?", ["lab", "price"]),
    ],
)
def test_only_what_is_asked_besides_is_answered(
    text: str, kinds: list[str], conversing: Conversing
) -> None:
    found = listen(text, Memory(), Hearing(conversing.services.reader, DAY))
    readings = [each.reading for each in found if isinstance(each, Asked)]
    assert [r.question.kind.value for r in readings if isinstance(r, Understood)] == kinds
    assert len(found) == len(kinds)
