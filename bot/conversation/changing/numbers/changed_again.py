"""Another number in place of one that was changed: said again, given way to, another part."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.mistakes import owns_up
from bot.conversation.changing.numbers.number_alone import as_of_year, times_off
from bot.conversation.changing.numbers.numbering import (
    each_replaced,
    held_offer,
    names_day,
    names_other,
    with_guaranteed,
)
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.changing.question.offers import summed
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.numbers import number_told
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LINK
from bot.questions.writing.canonical import to_text
from bot.regex import regex
from storage.records import Amount, Offer

_MOST_WORDS: Final = 2
_MAKES_IT: Final = regex(
    rf"\W*(?:(?:{LINK}|no|actually|wait|what|how|about|if|we|i|let['’]?s|could|can|would|should|us|"
    r"sorry|rather)\W+)*(?:(?:make|made|say|call|raise|bump|lower|drop|"
    r"cut|change|increase|push|put|set|take|go)(?:ing|d|s)? )?(?:it|that|this)"
    r"(?:['’]s| (?:was|were|is))?(?: only| just)?"
    r"(?: (?:up|down))?(?: (?:to|at))? (?P<number>\d[\d,]*)"
    r"(?:\W+(?:each|instead|then|guaranteed|per|head|"
    r"researcher|person|rather|please|h100s?|gpus?|chips))*\W*",
    re.IGNORECASE,
)
"""`make that 32`: of what was said last."""
_OR_SO_MANY: Final = regex(
    r"\W*(?:(?:or|nah|maybe|rather)\W+)+(?P<number>\d[\d,]*)(?: (?:each|then|instead))*\W*",
    re.IGNORECASE,
)
_MOST_TIMES: Final = 10.0


def changed_again(told: Said, memory: Memory, hearing: Hearing) -> Question | None:
    """The last question with the number that was just changed changed once more.

    None where another number is nearer to what was said, or more than a number was said.
    """
    last, number = memory.question, told.number
    before = memory.earlier[0] if memory.earlier else None
    if last and (promised := _promised_again(told, last, before, hearing)):
        return promised
    if last is None or before is None or last.kind not in OF_OURS or not number or number <= 0:
        return None
    if told.draft.has(T.IN, T.UNKNOWN) or names_other(told) or names_day(told):
        return None
    if len(told.text.split()) > _MOST_WORDS:
        return None
    if as_of_year(last, number, hearing.today):
        return None
    if more := _so_many_more(last, before, number, hearing):
        return more
    ways = list(each_replaced(last, number, hearing))
    far = [times_off(number, was) for was, _ in ways if was > 0]
    at = _changed_at(last, replace(before, save=False), hearing)
    if at is None or len(far) != len(ways) or far.count(min(far)) > 1:
        return None
    return ways[at][1] if far[at] == min(far) else None


def _promised_again(
    told: Said, last: Question, before: Question | None, hearing: Hearing
) -> Question | None:
    """`make that 32`, where all that was said of ours was what is guaranteed to each."""
    held = held_offer(last, hearing)
    was = held.guaranteed_per_researcher
    if was is None or last.kind not in OF_OURS or not _is_all_said(last, before):
        return None
    found = _MAKES_IT.fullmatch(told.whole) or _OR_SO_MANY.fullmatch(told.whole)
    if found is None:
        return None
    number = number_told(found["number"])
    is_other = not was / _MOST_TIMES <= number <= was * _MOST_TIMES
    chips = held.chip_count
    if is_other or number <= 0 or number > chips / _MOST_TIMES:
        return None
    return with_guaranteed(last, number, hearing)


def _is_all_said(last: Question, before: Question | None) -> bool:
    """Whether nothing of the offer was said last but the share guaranteed to each."""
    offer = last.offer and replace(last.offer, guaranteed_per_researcher=None, wait_hours=None)
    if offer is None or (last.uses_saved and offer.is_empty):
        return offer is not None
    held = before.offer if before and before.offer else None
    return held is not None and offer == replace(held, guaranteed_per_researcher=None)


def _changed_at(last: Question, before: Question, hearing: Hearing) -> int | None:
    """The place of the one number that differs from the question before; None of other changes."""
    for was, _ in each_replaced(before, 1.0, hearing):
        for at, (_, way) in enumerate(each_replaced(last, was, hearing)):
            if way == before and way != last:
                return at
    return _promised_at(last, before, hearing)


def _promised_at(last: Question, before: Question, hearing: Hearing) -> int | None:
    """The place of a guaranteed share, where nothing but that was said on top."""
    share = held_offer(last, hearing).guaranteed_per_researcher
    name = hearing.reader.words.directory
    bare = to_text(with_guaranteed(last, None, hearing), name)
    if share is None or bare != to_text(before, name):
        return None
    other = with_guaranteed(last, 1.0, hearing)
    ways = enumerate(each_replaced(last, 1.0, hearing))
    return next((at for at, (_, way) in ways if way == other), None)


def _so_many_more(
    last: Question, before: Question, number: float, hearing: Hearing
) -> Question | None:
    """`and 1000`, after ours with 500 more whose price was asked: 1000 in place of those 500."""
    ours, bought = hearing.saved, before.offer_chips
    is_bought = before.kind is Kind.PRICE and before.uses_saved and len(bought) == 1
    if ours is None or not is_bought or last.offer is None:
        return None
    if summed((*ours.chips, *bought)) != last.offer.chips:
        return None
    more = replace(bought[0], count=Amount(number))
    return replace(last, offer=replace(last.offer, chips=summed((*ours.chips, more))))


_GIVES_WAY: Final = regex(
    rf"^\W*(?:(?:{LINK}|fair enough|i see)\W+)*"
    r"(?:very well|fine|all ?right|in that case|then|so be it|agreed|fair|(?=.*\bthen\W*$))\b\W*"
    r"(?:(?:then|we(?:'ll| will) (?:take|say|do)|make (?:it|that)|let'?s (?:say|take|do)|say|"
    r"call it|take|it(?:'s| is))\W+)*\d[\d,.]*k?(?: (?:then|each))?\W*$",
    re.IGNORECASE,
)


def given_way(
    told: Said, last: Question, earlier: tuple[Question, ...], hearing: Hearing
) -> Question | None:
    """The last question with less of what was added last, else of what its chips do not cover."""
    number = told.number
    if not number or number <= 0 or last.kind not in OF_OURS or names_other(told):
        return None
    if not _GIVES_WAY.search(told.whole):
        return None
    ways = list(each_replaced(last, number, hearing))
    before = {was for was, _ in each_replaced(earlier[0], number, hearing)} if earlier else None
    added = [] if before is None else [way for was, way in ways if was not in before]
    if len(added) == 1:
        return added[0]
    held = held_offer(last, hearing)
    return with_guaranteed(last, number, hearing) if _promises_too_much(held) else None


def _promises_too_much(offer: Offer) -> bool:
    """Whether what is guaranteed to each comes to more chips than there are."""
    each, people = offer.guaranteed_per_researcher, offer.researchers
    if each is None or people is None or not offer.chips:
        return False
    return each * people.value > offer.chip_count


_CORRECTS: Final = regex(
    r"^\W*(?:no|nope|wait|actually|rather|make it|make that)\b|\b(?:instead|rather)\W*$",
    re.IGNORECASE,
)
_SAID: Final = frozenset((T.PCT, T.WORD, T.COMMA, T.STOP, T.NO, T.TALK, T.DASH, T.IS, T.UNIT))
_QUARTER: Final = 0.25


def part_again(typed: str, memory: Memory, hearing: Hearing) -> Question | None:
    """The last question as it is after that part went; None where no part did, or more is said.

    The part is of what there was before, and not of what is left.
    """
    told, last = said(opened(typed), hearing), memory.question
    parts = [_QUARTER if tag.kind is T.UNIT else tag.value for tag in _parts(told)]
    is_corrected = owns_up(typed) or _CORRECTS.search(typed)
    is_bare = len(parts) == 1 and told.draft.kinds <= _SAID and is_corrected
    before = _before(memory, hearing)
    if last is None or last.kind not in OF_OURS or before is None or not is_bare:
        return None
    now, part = held_offer(last, hearing), parts[0]
    changed = _changed(before, now, part) if isinstance(part, float) and 0 < part < 1 else None
    if changed is None:
        return None
    is_of_people = changed.chips == before.chips
    named = replace(last.offer or Offer(), researchers=changed.researchers)
    return replace(last, offer=named if is_of_people else changed, save=False)


def _parts(told: Said) -> Iterator[Tag]:
    """The parts that are said; `a quarter` is three months elsewhere."""
    for tag in told.draft.tags:
        is_quarter = told.text[tag.start : tag.end].lower() == "quarter"
        if tag.kind is T.PCT or (tag.kind is T.UNIT and is_quarter):
            yield tag


def _before(memory: Memory, hearing: Hearing) -> Offer | None:
    """The offer before it was changed, else our saved one."""
    earlier = memory.earlier[0] if memory.earlier else None
    is_of_ours = earlier is not None and earlier.kind in OF_OURS
    return held_offer(earlier, hearing) if earlier and is_of_ours else hearing.saved


def _changed(before: Offer, now: Offer, part: float) -> Offer | None:
    """The offer before with that part less, or more, of what alone is another number now."""
    if before.researchers and now.researchers and before.chips == now.chips:
        heads = _with(before.researchers, now.researchers, part)
        return replace(before, researchers=heads) if heads else None
    one = before.chips[0] if len(before.chips) == len(now.chips) == 1 else None
    if one is None or one.chip != now.chips[0].chip or before.researchers != now.researchers:
        return None
    count = _with(one.count, now.chips[0].count, part)
    return replace(before, chips=(replace(one, count=count),)) if count else None


def _with(was: Amount, now: Amount, part: float) -> Amount | None:
    if was.value == now.value:
        return None
    return Amount(float(round(was.value * (1 - part if now.value < was.value else 1 + part))))
