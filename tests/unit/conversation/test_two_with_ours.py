"""Two questions in one message of which one is of our own offer: both are answered."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Asked
from bot.conversation.listening import listen
from bot.conversation.memory import Hearing, Memory
from bot.conversing import Conversing
from bot.questions.types import Kind, Understood
from bot.services import Asker
from tests.unit.conversation.corpus import DAY

TWO = [
    ("how good is our compute? how big is anthropic", [Kind.LEAGUE, Kind.LAB]),
    ("how good is our compute; how many staff does openai have", [Kind.LEAGUE, Kind.LAB]),
    ("is our compute any good and also price of TPU v6e", [Kind.LEAGUE, Kind.PRICE]),
    ("what is our tier; what does openai pay research engineers", [Kind.OFFER, Kind.HIRING]),
    ("what's our compute per researcher. Also, price of H100", [Kind.OFFER, Kind.PRICE]),
    ("what can we train in 60 days; what's our compute per researcher", [Kind.REACH, Kind.OFFER]),
    ("what do we have? who has the largest cluster", [Kind.OFFER, Kind.LEAGUE]),
    ("what is our offer, and what does grade B mean", [Kind.OFFER, Kind.HELP]),
    ("what if we hire 15 more and what do we know about SSI", [Kind.DILUTION, Kind.LAB]),
    ("what if our queue goes to zero, and who is bigger, xAI or Meta", [Kind.OFFER, Kind.COMPARE]),
    ("how do we compare to everyone, and how far behind openai are we", [Kind.LEAGUE, Kind.OFFER]),
    ("is openai bigger than us? what's our compute per researcher", [Kind.LAB, Kind.OFFER]),
]  # fmt: skip
"""Each with the kinds that are answered, in order."""
SUPPOSED = [
    "what if we go from 40 to 60 people? how do we compare to openai",
    "what if we hire between 5 and 10 people? is anthropic ahead of us per researcher",
]


def kinds(talking: Conversing, text: str) -> list[Kind]:
    saved = talking.services.saved_offer(Asker.operator())
    hearing = Hearing(talking.services.reader, DAY, saved.offer if saved else None)
    heard = [x.reading for x in listen(text, Memory(), hearing) if isinstance(x, Asked)]
    return [each.question.kind for each in heard if isinstance(each, Understood)]


@pytest.mark.parametrize(("text", "asked"), TWO)
def test_both_are_answered(talking: Conversing, text: str, asked: list[Kind]) -> None:
    assert kinds(talking, text) == asked


@pytest.mark.parametrize("text", SUPPOSED)
def test_what_is_supposed_of_ours_holds_for_the_next(talking: Conversing, text: str) -> None:
    assert kinds(talking, text) == [Kind.DILUTION, Kind.DILUTION]
