"""The chips that were spoken of against others: `is that equivalent to 1000 B200`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.question.turning import speaks_of
from bot.conversation.saying import Said
from bot.questions.patterns import coded, compiled
from bot.questions.rules.swaps import SAME_MONEY
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.regex import regex
from storage.records import ChipCount, Offer

_THAT: Final = regex(r"\b(?:it|that|this|those|these|ours)\b", re.IGNORECASE)
_HELD: Final = "[<match><vs><than><beat>] [<to><of><our>]* <hardware>"
_ASKS_MORE: Final = (T.HOWMANY, T.NEED, T.COST, T.SAVE, T.THEY, T.HIRE, T.TRAIN)


_AGAINST: Final = regex(
    rf"{LED}(?:just |only )?(?:vs\.?|versus|against|compared (?:to|with)|next to)\s", re.IGNORECASE
)


def held_against(told: Said, last: Question) -> Question | None:
    """Two amounts: those of the last question, and what it is said they come to.

    None where the message names who has either, or asks for anything besides.
    """
    d, held, said = told.draft, speaks_of(last), told.offer
    if ours := _out_of_the_order(told, last):
        return ours
    if held is None or said is None or said != Offer(chips=said.chips) or not said.chips:
        return None
    names_more = d.labs or d.runs or d.chips or d.days is not None or d.has(*_ASKS_MORE)
    amounts = [tag for tag in d.tags if tag.kind is T.HARDWARE]
    if names_more or len(amounts) != 1 or not _is_held(told):
        return None
    if not _THAT.search(told.text[: amounts[0].start]):
        return None
    return Question(Kind.COMPARE, offer=Offer(chips=held.chips), other=said.chips, as_of=last.as_of)


def _out_of_the_order(told: Said, last: Question) -> Question | None:
    """`vs DeepMind then`, after our place among all labs: ours against that one."""
    d, is_ours = told.draft, last.uses_saved or speaks_of(last) is not None
    if last.kind is not Kind.LEAGUE or last.topic or not is_ours or not d.labs:
        return None
    if not _AGAINST.match(told.whole):
        return None  # `OpenAI vs Meta` are two of them
    if told.offer or d.runs or d.chips or d.days is not None or d.has(*_ASKS_MORE):
        return None
    return Question(
        Kind.OFFER, offer=last.offer, uses_saved=last.uses_saved, labs=d.labs, as_of=last.as_of
    )


def for_the_same_money(told: Said, last: Question) -> Question | None:
    """`and compared to H100s at the same price`: what was spoken of, counted in that chip."""
    d, held = told.draft, speaks_of(last)
    if held is None or len(held.chips) != 1 or d.stacks or d.labs:
        return None
    mine = held.chips[0]
    others = [chip for chip in d.chips if chip != mine.chip]
    if len(others) != 1 or not SAME_MONEY.search(told.whole):
        return None
    chip = others[0]
    other = (ChipCount(chip, mine.count),)
    return Question(Kind.COMPARE, offer=Offer(chips=(mine,)), other=other, as_of=last.as_of)


def _is_held(told: Said) -> bool:
    """Whether what holds two amounts against each other stands before the second."""
    return bool(compiled(_HELD).search(coded(told.draft.tags)))
