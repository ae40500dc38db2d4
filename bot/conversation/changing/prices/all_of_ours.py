"""`per year for all of ours`, after the price of a chip: what our own chips rent for."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.rules.rents import basis_and_days, period
from bot.questions.tags import T
from bot.questions.types import Kind, PriceBasis, Question
from bot.regex import regex
from storage.records import Offer, Status

_OURS: Final = regex(
    r"\b(?:(?:all|every one|everything|each) of ours|ours|all(?: of)? our(?:s| \w+)?|"
    r"our (?:whole |entire |full |own )?(?:cluster|fleet|chips|gpus|cards|lot|machine|h\d+s?|"
    r"[a-z]{1,3}\d{2,4}s?)|"
    r"(?:all|everything|what) (?:that )?we(?: have|['’]ve(?: got)?| own| run))\b",
    re.IGNORECASE,
)
_ELSE: Final = (
    T.LAB, T.PEOPLE, T.TRAIN, T.RUN, T.SIZE, T.SIZED, T.MONEY, T.VS, T.MORE, T.HIRE, T.SAVE, T.EACH,
    T.COST, T.THAN, T.MATCH, T.NUM, T.COMPARE, T.WHEN,
)  # fmt: skip
"""Beside these it is a question of its own: what our cluster costs, an offer tells."""
_NO_PRICE: Final = regex(r"\b(?:compare|stack|train|do with|take|need|instead)\b", re.IGNORECASE)


def all_of_ours(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """The rent of the chips of ours that run, of the kind that was priced where we have some."""
    d = told.draft
    is_asked = last.kind is Kind.PRICE and not last.trend and _OURS.search(told.text)
    if saved is None or not is_asked or d.has(*_ELSE) or _NO_PRICE.search(told.text):
        return None
    run = [stack for stack in saved.chips if stack.status is Status.OPERATIONAL]
    chips = tuple(stack for stack in run if stack.chip in last.chips) or tuple(run)
    if d.stacks or not chips:
        return None
    is_timed = d.days is not None or period(d, told.text) is not None
    basis, days = basis_and_days(d, told.text) if is_timed else (None, None)
    names = tuple(dict.fromkeys(each.chip for each in chips))
    of_year = basis or last.basis or PriceBasis.CONTRACT_1Y
    asked = Question(Kind.PRICE, offer=Offer(chips=chips), chips=names, basis=of_year, days=days)
    return replace(asked, as_of=last.as_of)
