"""Chips that are pointed at by name, counted: `what would those H200 cost`, after 1024 H200 more.

Others of them in their place, as in `too pricey, 512 instead`, are of these chips and no people.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.numbers.number_alone import times_off
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.prices.of_prices import asked_of_prices
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.numbers import number_told
from bot.questions.rules.trends import asks_change, says_since
from bot.questions.tags import Number, T, Tag
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.regex import regex

_POINTED: Final = regex(
    r"\b(?:(?:those|these)(?: (?:extra|new|added|additional|other))?"
    r"|the (?:extra|new|added|additional|other)|our(?: (?:extra|new|added))?|the(?= \S+s\b)) "
    r"(?=[a-z]+\d+\w*\b)",
    re.IGNORECASE,
)
"""`those H200`, `the B200s`; `the B200` may be what one of them costs."""
_ALL_OF_OURS: Final = regex(r"\b(?:all|our)\b", re.IGNORECASE)
_OTHERS_INSTEAD: Final = regex(
    r"\W*(?:[^\d.,;:!?–]{2,40}[.,;:!?–]+\s*)?(?:(?:and|ok|okay|so|then|hm+|oh|nah|no|"
    r"nope|sorry|actually|make (?:it|that)|say|just|only|let['’]?s (?:say|do|take)|"
    r"what about|how about|what if|with|we (?:take|buy|get)|if|"
    r"maybe|rather|or)\W+)*(?P<many>\d[\d,]*k?)(?: (?:of (?:them|those|these)|instead|then|only|"
    r"rather|please))*\W*",
    re.IGNORECASE,
)

_THOSE: Final = regex(
    r"\b(?:those|these)(?: (?:chips|gpus|cards|extra|new)(?: (?:ones|chips|gpus))?)?(?! [a-z]+\d)\b"
    r"(?! (?:people|hires|researchers|labs|two|numbers|figures|prices))",
    re.IGNORECASE,
)
_OF_ELSE: Final = frozenset((
    T.NUM, T.CHIP, T.HARDWARE, T.LAB, T.PEOPLE, T.SCOPE, T.EACH, T.MONEY, T.TRAIN, T.HIRE,
))  # fmt: skip
_GIVES_WAY: Final = regex(
    r"\b(?:instead|rather|make (?:it|that)|only|just|then|nah|no|nope|or|actually|say|"
    r"too (?:much|many|pricey|expensive|steep))\b",
    re.IGNORECASE,
)


def those_priced(text: str, memory: Memory, hearing: Hearing) -> str:
    """The message with the number of the chips whose cost it asks; else as it was said."""
    last = memory.question
    if last is None:
        return text
    if last.kind is Kind.PRICE:
        return _others_instead(text, last, memory, hearing)
    found = _POINTED.search(text)
    if found is None or last.kind not in OF_OURS:
        is_offer = last.kind is Kind.OFFER
        return _all_added(_others_added(text, last, hearing), last, hearing) if is_offer else text
    tags = hearing.tags(text)
    chips = [tag for tag in tags if tag.kind is T.CHIP]
    is_cost = any(tag.kind is T.COST for tag in tags)
    if not is_cost or len(chips) != 1 or any(tag.kind in (T.NUM, T.HARDWARE) for tag in tags):
        return text
    is_of_all = bool(_ALL_OF_OURS.search(text))
    counted = "" if is_of_all else _added(last, str(chips[0].value), hearing)
    counted = counted or _held(last, str(chips[0].value), hearing)
    return f"{text[: found.start()]}{counted} {text[found.end() :]}" if counted else text


def _others_instead(text: str, last: Question, memory: Memory, hearing: Hearing) -> str:
    """`ouch, 256 instead`, after what one of the chips costs that were added."""
    is_of_one = len(last.chips) == 1 and last.offer is None and not last.trend
    offers = (each for each in all_asked(memory) if each.kind in OF_OURS)
    before = next(offers, None) if is_of_one else None
    found = _OTHERS_INSTEAD.fullmatch(text) if before else None
    if found is None or before is None:
        return text
    more = "another " if _added(before, last.chips[0], hearing) else ""
    if not _held(before, last.chips[0], hearing):
        return text
    return f"cost of {more}{found['many']} {hearing.reader.words.directory.name(last.chips[0])}"


def _others_added(text: str, last: Question, hearing: Hearing) -> str:
    """`too much, 256`, after 512 more of a chip that we have: so many in place of those."""
    held = held_offer(last, hearing)
    more = [(each, _more(last, each.chip, hearing)) for each in held.chips]
    added = [(each, count) for each, count in more if 0 < count < each.count.value]
    found = _OTHERS_INSTEAD.fullmatch(text) if len(added) == 1 else None
    if found is None or not _GIVES_WAY.search(text):
        return text
    (kind, count), number = added[0], number_told(found["many"])
    others = [kind.count.value, *([held.researchers.value] if held.researchers else [])]
    if not number or any(times_off(number, each) <= times_off(number, count) for each in others):
        return text
    name = hearing.reader.words.directory.name(kind.chip)
    return f"what if we add {found['many']} {name} instead"


def _all_added(text: str, last: Question, hearing: Hearing) -> str:
    """`what do those cost`, right after chips that come on top of ours: of these."""
    kinds = {tag.kind for tag in hearing.tags(text)}
    held = held_offer(last, hearing).chips
    added = [each for each in held if _more(last, each.chip, hearing) > 0]
    is_of_them = T.COST in kinds and _THOSE.search(text)
    if not is_of_them or len(added) != 1 or not kinds.isdisjoint(_OF_ELSE):
        return text
    name = hearing.reader.words.directory.name(added[0].chip)
    return _THOSE.sub(f"{_added(last, added[0].chip, hearing)} {name}", text, count=1)


def _added(last: Question, chip: str, hearing: Hearing) -> str:
    """So many of a chip as come on top of ours that are saved; empty where none do."""
    more = _more(last, chip, hearing)
    return f"another {more:.10g}" if more > 0 else ""


def _more(last: Question, chip: str, hearing: Hearing) -> float:
    ours = hearing.saved if last.uses_saved and last.offer and last.offer.chips else None
    return held_offer(last, hearing).count_of(chip) - ours.count_of(chip) if ours else 0.0


def _held(last: Question, chip: str, hearing: Hearing) -> str:
    count = held_offer(last, hearing).count_of(chip)
    return f"{count:.10g}" if count else ""


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


_EITHER: Final = regex(
    r"\b(?:(?:of|on|in) )?(?:either|both|each)(?: (?:one|kind|chip|type|of (?:them|those|these|the "
    r"(?:two|three))))?\b(?! (?:researcher|person|year|month|hour|day|week|head))"
    r"|\b(?:of|on|in) (?:the |those |these )(?:two|three|both)\b"
    r"|\b(?:one|this|that) or the other\b",
    re.IGNORECASE,
)
_NAMED: Final = (T.CHIP, T.LAB, T.RUN, T.FACT, T.PEOPLE, T.TEAM)
_MONEY_FROM: Final = 1e5
_MOST_OF_EITHER: Final = 3
_TWO: Final = 2


def of_either(text: str, memory: Memory, hearing: Hearing) -> str:
    """The message with the chips by name; as it was said where no money is, or one was priced."""
    last = memory.question
    if last is None or last.kind is not Kind.PRICE or not _EITHER.search(text):
        return text
    tags = hearing.tags(text)
    if any(tag.kind in _NAMED for tag in tags) or not any(map(_is_money, tags)):
        return text
    told = takewhile(_is_priced, (last, *memory.earlier))
    chips = tuple(dict.fromkeys(chip for one in told if one for chip in reversed(one.chips)))
    if len(chips) < _TWO:
        return text
    names = map(hearing.reader.words.directory.name, reversed(chips[:_MOST_OF_EITHER]))
    return _EITHER.sub(f"on {' or '.join(names)}", text, count=1)


def _is_money(tag: Tag) -> bool:
    """Whether it is an amount, said to be dollars or too large for anything else."""
    is_large = isinstance(tag.value, Number) and tag.value.amount.value >= _MONEY_FROM
    return tag.kind is T.MONEY or (tag.kind is T.NUM and is_large)


def _is_priced(question: Question | None) -> bool:
    return question is not None and question.kind is Kind.PRICE
