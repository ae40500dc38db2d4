"""What it costs to give one person as much as others do: `what's it cost to match that`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.offer.pair_before import THE_OTHER, of_one_person, pair_before
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.rules.rents import basis_and_days, is_time
from bot.questions.tags import T
from bot.questions.types import Kind, PriceBasis, Question, Understood
from bot.regex import regex
from storage.records import Offer

_AS_MUCH: Final = regex(
    r"\b(?:match|equal|give|offer|promise|provide)(?:es|s|ing)?\b|\bsame\b", re.IGNORECASE
)
_THAT: Final = regex(r"\b(?:that|it|this|those|them)\b", re.IGNORECASE)
_OF_ELSE: Final = (
    T.OUR, T.EACH, T.SCOPE, T.ALL, T.EVERYONE, T.TRAIN, T.NEED, T.SOURCE, T.TEAM, T.PEOPLE, T.OFFER,
)  # fmt: skip
"""Beside these it is asked what ours costs, or what it would take for each of ours."""
_A_TIME: Final = frozenset((
    T.PER, T.UNIT, T.NUM, T.DAYS, T.FOR, T.IN, T.AND, T.MEANING, T.WORD, T.STOP, T.PCT, T.COMMA,
))  # fmt: skip
"""What stands in a message that says for how long, and nothing else."""
_ONES: Final = "what it costs to give one person as much as {}"


def cost_of_theirs(told: Said, memory: Memory, hearing: Hearing) -> Understood | None:
    """The rent of as many chips as one person is said to get, for the time that was said."""
    pair, d = pair_before(memory), told.draft
    if pair is None or not of_one_person(pair) or d.has(*_OF_ELSE):
        return None
    if d.people or d.labs or d.runs or d.chips or not _asks_it(told, memory):
        return None
    basis, days = basis_and_days(d, told.text)
    chips = pair.other
    asked = Question(
        Kind.PRICE, offer=Offer(chips=chips), chips=(chips[0].chip,), as_of=pair.as_of,
        basis=basis or PriceBasis.CONTRACT_1Y, days=days,
    )  # fmt: skip
    lab = hearing.reader.words.directory.name(pair.other_lab) if pair.other_lab else THE_OTHER
    return Understood(asked, (_ONES.format(lab),))


def _asks_it(told: Said, memory: Memory) -> bool:
    """Whether it asks what as many cost, or after they were set beside ours for how long alone."""
    d, last = told.draft, memory.question
    if not d.has(T.COST):
        is_pair = last is not None and last.kind is Kind.COMPARE
        return is_pair and d.kinds <= _A_TIME and is_time(d, told.text)
    is_of_ours = last is not None and last.kind is Kind.OFFER and last.uses_saved
    return bool(_AS_MUCH.search(told.text) or (_THAT.search(told.text) and not is_of_ours))
