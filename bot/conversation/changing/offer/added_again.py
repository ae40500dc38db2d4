"""What was just added to the chips of an offer, put right: `no wait, B200s, not H100`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.mistakes import owns_up
from bot.conversation.changing.numbers.number_alone import times_off
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.question.offers import summed
from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.numbers import number_at
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer, how_many

_CORRECTS: Final = regex(
    r"^\W*(?:(?:oh|ah|ok|well|hm+)\W+)*(?:no|nope|wait|hold on|actually|rather)\b|"
    r"\b(?:i (?:really |actually )?meant?|instead|rather|correction)\b|\bnot [a-z]{1,3}\d{2,4}s?\b|"
    r"\b(?:of (?:them|those|these)|(?:those|these|them|the (?:new|extra|added|additional) ones))\b",
    re.IGNORECASE,
)
"""What says that what was said last is put right; all of ours is never `those`."""
_TOO_MUCH: Final = regex(
    r"^\W*(?:(?:oh|ah|ok(?:ay)?|well|hm+|wow|yikes|christ|blimey|right|no|nope)\W+)*"
    r"(?:(?:that|it|this|they)(?:['’]?s| is|['’]?re| are|['’]d be)? )?(?:(?:way|far|much|a bit|"
    r"still|just|a touch|bit) )*(?:too (?:rich|pricey|expensive|steep|costly|dear|high|much|many|"
    r"big)|"
    r"ouch|(?:over|out of|above) (?:our )?(?:budget|reach)|pricey|steep|"
    r"(?:we )?(?:can['’]?t|cannot|won['’]?t|could never) (?:afford|stretch to|do|get) "
    r"(?:that|it|this|those|them|so many|that many))(?: for us)?\s*[,.;:!?–—-]*\s*"
    r"(?:(?:so|then|ok|let['’]?s (?:say|do)|make (?:it|that)|say|how about|what about|maybe|"
    r"call it|only|just|rather|more like|cut (?:it|that) to|down to|and)\W+)*"
    r"(?P<count>\d[\d,]*k?)(?P<chip>(?: (?:x )?[a-z]{1,3}\d{2,4}s?| gpus| chips| cards)?)"
    r"(?: of (?:them|those))?"
    r"(?:\W+(?:then|instead|maybe|tops|max|rather))*\W*$",
    re.IGNORECASE,
    needs="too |ouch|over |out of|above|pricey|steep|afford|stretch|do |get ",
)
"""`too rich. 100 then`, after chips that were added."""
_ANOTHER: Final = regex(
    r"\W*(?:(?:and|or|ok|then|what about|how about|what if|if|we (?:add|added|had)|"
    r"it(?:['’]s| was| is)|with|make it)\W+)*(?P<another>another )?(?P<count>\d[\d,.]*k?)"
    r"(?P<on_top>(?: more| extra| on top(?: of that)?)+)?(?: (?:then|instead))*\W*",
    re.IGNORECASE,
)
"""`and 2000?`, after `another 1000 H100`: so many in place of those, and not all that there are."""
_ELSE: Final = (T.MORE, T.LOSE, T.PCT, T.COST, T.THAN, T.VS, T.ALL, T.WHOLE, T.HIRE, T.EACH)


def less_of_added(text: str, memory: Memory, hearing: Hearing) -> str:
    """`too rich. 100 then` as `rather 100 of those`, where chips were just added to ours."""
    found = _TOO_MUCH.match(text)
    before = _before_price(memory)
    if found is None or _added(before.question, before, hearing) is None:
        return text
    return f"rather {found['count']}{found['chip'] or ' of those'}"


_TOO: Final = regex(
    r"\W*(?:and|plus|also|then|ok|\W)+(?P<count>\d[\d,]*k?) (?P<more>more )?(?P<what>people|ppl|"
    r"researchers?|heads|folks|(?P<chips>gpus|chips|cards|[a-z]{1,3}\d{2,4}[a-z]?s?)) "
    r"(?:too|as well|also)\W*",
    re.IGNORECASE,
    needs="too|as well|also",
)


def these_too(text: str, memory: Memory, hearing: Hearing) -> str:
    """`and 500 chips too` as what is lost or added, by what was supposed of the offer before."""
    found = _TOO.fullmatch(text)
    last = memory.question
    if found is None or last is None or last.kind not in OFFERS:
        return text
    now, was = held_offer(last, hearing), _supposed_of(last, memory, hearing)
    if was is None:
        return text
    heads, heads_before = (each.researchers.value if each.researchers else 0 for each in (now, was))
    chips, chips_before = how_many(now.chips), how_many(was.chips)
    is_named = not found["chips"] or any(map(str.isdigit, found["chips"])) or len(now.chips) != 1
    name = hearing.reader.words.directory.name
    what = f"{found['count']} {found['what'] if is_named else name(now.chips[0].chip)}"
    if heads < heads_before or chips < chips_before:
        return f"what if we also lose {what}"
    is_grown = heads > heads_before or chips > chips_before or last.kind is Kind.DILUTION
    more = f"add {what}" if found["chips"] else f"hire {found['count']} more people"
    return f"what if we also {more}" if is_grown else text


def _supposed_of(last: Question, memory: Memory, hearing: Hearing) -> Offer | None:
    """The offer that the last question supposes otherwise; None where it is one of its own."""
    before = memory.earlier[0] if memory.earlier else None
    was = held_offer(before, hearing) if before else hearing.saved
    now = held_offer(last, hearing)
    if was is None or last.uses_saved or last.kind is Kind.DILUTION:
        return was
    is_changed = (now.chips == was.chips) != (now.researchers == was.researchers)
    return was if is_changed else None


def added_again(typed: str, memory: Memory, hearing: Hearing) -> Question | None:
    """The last question with other chips added, or another number of them.

    None where nothing was added to ours just before, or anything else is said.
    """
    memory, told = _before_price(memory), said(opened(typed), hearing)
    d, last = told.draft, memory.question
    another = _ANOTHER.fullmatch(typed) if last and last.uses_saved else None
    others = d.labs or d.runs or d.people or d.more is not None or d.has(*_ELSE)
    is_corrected = owns_up(told.whole) or _CORRECTS.search(told.whole)
    is_of_it = another or (is_corrected and not others)
    added = _added(last, memory, hearing) if is_of_it else None
    if last is None or last.offer is None or added is None:
        return None
    base, more = added
    if another:
        return _with_another(another, last, base, more)
    meant = _meant(told, more)
    if meant is None or meant == more:
        return None
    if not last.uses_saved and meant.count.value >= more.count.value:
        return None  # `what if we had 3072 H100`, which nothing was added to
    return replace(last, offer=replace(last.offer, chips=summed((*base, meant))), save=False)


def _with_another(
    found: re.Match[str], last: Question, base: tuple[ChipCount, ...], more: ChipCount
) -> Question | None:
    """So many chips in place of those that were added, or on top of them; None of people."""
    people = last.offer.researchers if last.offer else None
    number = number_at(found["count"].lower(), 0)
    count = number[0].amount.value if number else 0.0
    if last.offer is None or people is None or not count:
        return None
    if times_off(count, more.count.value) >= times_off(count, people.value):
        return None
    total = count + (more.count.value if found["on_top"] or found["another"] else 0.0)
    chips = summed((*base, replace(more, count=Amount(total))))
    return replace(last, offer=replace(last.offer, chips=chips), save=False)


def _before_price(memory: Memory) -> Memory:
    """The conversation before the price of the chips that were just added was asked."""
    last, before = memory.question, memory.earlier[0] if memory.earlier else None
    if last is None or before is None or last.kind is not Kind.PRICE or before.offer is None:
        return memory
    is_of_it = last.offer is not None and last.offer.chips == before.offer.chips
    return replace(memory, question=before, earlier=memory.earlier[1:]) if is_of_it else memory


def _meant(told: Said, more: ChipCount) -> ChipCount | None:
    """What was to be added; None where neither one chip nor a number is said."""
    stacks = told.offer_chips
    named = [chip for chip in told.draft.chips if chip not in told.denied_chips]
    if len(stacks) + len(named) > 1 or told.draft.has(T.CLAIM):
        return None
    if stacks:
        return replace(more, chip=stacks[0].chip, count=stacks[0].count)
    if not named and not told.number:
        return None
    count = Amount(told.number) if told.number else more.count
    return replace(more, chip=named[0] if named else more.chip, count=count)


def _added(
    last: Question | None, memory: Memory, hearing: Hearing
) -> tuple[tuple[ChipCount, ...], ChipCount] | None:
    """The chips before some were added to ours, and those; None where none were."""
    if last is None or last.kind not in OFFERS or not last.offer:
        return None
    if not last.offer.chips or not last.offer.researchers:  # `what if we had 3072 H100`
        return None
    for base in _before(memory, hearing):
        added = list(_more(base, last.offer))
        if len(added) == 1 and summed((*base.chips, *added)) == summed(last.offer.chips):
            return base.chips, added[0]
    return None


def _before(memory: Memory, hearing: Hearing) -> Iterator[Offer]:
    """The offer of the question before, and our saved one."""
    before = memory.earlier[0] if memory.earlier else None
    if before and before.kind in OFFERS and (before.uses_saved or before.offer):
        yield held_offer(before, hearing)
    if hearing.saved:
        yield hearing.saved


def _more(base: Offer, now: Offer) -> Iterator[ChipCount]:
    """The chips that are more than before."""
    held = {replace(each, count=Amount(0.0)): each.count.value for each in summed(base.chips)}
    for each in summed(now.chips):
        was = held.get(replace(each, count=Amount(0.0)), 0.0)
        if each.count.value > was:
            yield replace(each, count=Amount(each.count.value - was))
