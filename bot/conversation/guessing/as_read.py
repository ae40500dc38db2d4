"""What a message wants where a question of some kind was read in it."""

from __future__ import annotations

from typing import Final

from bot.conversation.guessing.acts import Act
from bot.questions.rules.gather import Draft
from bot.questions.types import Kind, Question

AS_READ: Final = {
    Kind.OFFER: (Act.OFFER, Act.CHANGE, Act.SAVE, Act.REPEAT, Act.MATCH, Act.COMPARE, Act.DOLLARS),
    Kind.LEAGUE: (Act.LEAGUE, Act.CHANGE, Act.COMPARE),
    Kind.HIRING: (Act.HIRING, Act.PAY, Act.NEWS, Act.CHANGE),
    Kind.DILUTION: (Act.DILUTION, Act.CHANGE),
    Kind.REACH: (Act.REACH, Act.CHANGE),
    Kind.PRICE: (Act.PRICE, Act.CHANGE),
    Kind.LAB: (Act.LAB, Act.CHANGE, Act.COMPARE),
    Kind.HELP: (Act.HELP, Act.KEPT),
    Kind.SOURCE: (Act.SOURCE, Act.WHY, Act.WRONG),
    Kind.COMPARE: (Act.COMPARE, Act.CHANGE),
    Kind.MATCH: (Act.MATCH, Act.CHANGE),
    Kind.MOVES: (Act.NEWS, Act.CHANGE),
    Kind.DIGEST: (Act.NEWS, Act.CHANGE),
    Kind.POOL: (Act.POOL, Act.CHANGE, Act.DETAILS, Act.REPEAT),
}
"""The acts that a question of a kind may be read from."""


def hires_of_ours(read: Question, typed: Draft) -> bool:
    """`what do we have each after 10 hires, vs Meta`, which is our offer against it with those."""
    return read.kind is Kind.DILUTION and bool(read.labs) and typed.ours and typed.more is not None
