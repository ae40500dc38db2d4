"""`have they come down`, after the prices of several chips that were asked one by one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Final

from bot.conversation.changing.prices.of_prices import asked_of_prices
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.rules.trends import asks_change, says_since
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.regex import regex

_MOST: Final = 2
"""How many prices before the last one are spoken of still."""
_THEM: Final = regex(
    r"\b(?:they|them|those|these|both|either|neither|all|the (?:two|three|others?))\b|"
    r"\b(?:those|these|all|both|the) (?:chips|gpus|prices|cards)\b"
)
_WHICH_MOVED: Final = regex(
    rf"^{LED}(?:which|what)(?: (?:one|chip|gpu|price|of (?:them|those|these|"
    r"the two)))?(?: (?:has|have|is|are))? (?:moved|moving|risen|rose|gone up|went up|fell|fallen|"
    r"dropped|changed|jumped|grew|grown)(?: up| down| by)?(?: the)? (?:more|most|less|least)\b"
)
"""`so which one moved more`, after the trends of two chips one by one."""


def of_all_priced(told: Said, last: Question, earlier: Sequence[Question]) -> Question | None:
    """How the prices of all of them changed, the last first; None where one alone was priced."""
    d, low = told.draft, fold(told.text)
    if last.kind is not Kind.PRICE or d.chips:
        return None
    is_which = bool(last.trend and _WHICH_MOVED.search(low))
    is_of_them = _THEM.search(low) and (asks_change(d, low) or says_since(d, low))
    if not (is_which or is_of_them):
        return None
    before = (chip for each in takewhile(_is_price, earlier[:_MOST]) for chip in each.chips)
    chips = tuple(dict.fromkeys((*last.chips, *before)))
    if len(chips) == len(last.chips):
        return None
    both = replace(last, chips=chips, offer=None)
    return both if is_which else asked_of_prices(told, both)


def _is_price(question: Question) -> bool:
    return question.kind is Kind.PRICE and bool(question.chips)
