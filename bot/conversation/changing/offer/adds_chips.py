"""Whether chips come on top of what there is, in place of others, or go to product."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from bot.compute.offers import chips_now
from bot.conversation.changing.offer.losing import Loss
from bot.conversation.changing.offer.losing_words import NEXT
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.read import SUGGESTIONS
from bot.questions.rules.counted import chip_count, settled
from bot.questions.shares import exact_part
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Unreadable
from bot.questions.words.leads import LINK, SUPPOSE
from bot.regex import regex
from storage.records import ChipCount, Offer, Status, how_many

_ADDS: Final = regex(
    r"\b(?:add(?:s|ed|ing)?|b(?:uy|uys|uying|ought)|order(?:s|ed|ing)?|purchas\w+|acquir\w+|"
    r"get|gets|got|getting|rent(?:s|ed|ing)?|leas\w+|procur\w+|install\w*|plus|"
    r"(?<!how many )more|another|"
    r"additional(?:ly)?|extra|on top|in addition|besides|as well(?! as)|"
    rf"{NEXT}|too(?=\W*$|[,;?.])|also (?:had|have|got|own\w*|ran?|run|h[eo]ld|used?))\b",
    re.IGNORECASE,
)
"""What chips come with that were not there; `how many more people` counts no chips."""
_LEAST: Final = regex(r"\b(?:only|just|no more than|at most|in all|in total)\b", re.IGNORECASE)
"""`product gets only 256`: what product has then, and nothing that it takes besides."""
_TAKEN: Final = regex(
    r"\b(?:los[et]|los(?:es|ing)|lost|tak(?:e|es|en|ing)|took|mov(?:e|es|ed|ing)|"
    r"giv(?:e|es|en|ing)|gave|hand(?:s|ed|ing)?|go(?:es|ing)?|went|grabs?|steals?|stole)\b",
    re.IGNORECASE,
)
_WHICH_PART: Final = (
    "Which part of all chips is that? Say it as a percentage, as in “25% goes to product”."
)


_NOTHING_LEFT: Final = (
    "Product would have all that is for research today, so nothing would be left to share. Say "
    "what is for research then, as in “our compute 20% for research”."
)


def left_for_research(held: Offer, part: float, text: str) -> float | None:
    """What is for research once product has such a part of the chips; None where nothing is.

    Of an offer with a part for product already, what product takes comes off what was left for
    research: by chips that are lost to product, research never has more.
    """
    before, left = held.research_share, 1 - part
    if before is not None and not _LEAST.search(text) and (_TAKEN.search(text) or left > before):
        left = before - part
    return exact_part(left) if 0 < left < 1 else None


def for_product(told: Said, saved: Offer) -> Offer | Unreadable | None:
    """`512 H100 go to product`, of chips that there are: that part is not for research."""
    d, chips = told.draft, told.offer_chips
    is_part = d.has(T.PRODUCT, T.RESEARCH) and d.share is None and len(chips) == 1
    if not is_part or _ADDS.search(told.text):
        return None
    runs = chips_now(saved)
    held = how_many(each for each in runs if each.chip == chips[0].chip)
    if len(runs) != 1 or not 0 < chips[0].count.value < held:
        return Unreadable(_WHICH_PART, ("25% goes to product", *SUGGESTIONS[:1]), is_plain=True)
    part = chips[0].count.value / held
    if not d.has(T.PRODUCT):
        return replace(saved, research_share=exact_part(part))
    left = left_for_research(saved, part, told.text)
    if left is None:
        return Unreadable(_NOTHING_LEFT, SUGGESTIONS[:1], is_plain=True)
    return replace(saved, research_share=left)


_ADD: Final = regex(r"add(?:s|ed|ing)?\b|get(?:s|ting)?\b", re.IGNORECASE)
_ON_TOP: Final = regex(r"\b(?:too|as well|on top(?: of (?:that|ours))?)\W*$", re.IGNORECASE)
"""What a message ends with that is no part of what it asks (`opened`)."""
PLUS: Final = regex(
    r"(?:^\W*(?:and )?|\bour (?:\w+ )?offer,? (?:and )?)plus (?=(?:an? |another |extra )*\d)",
    re.IGNORECASE,
)
"""`plus 1000 GB200`, `our offer plus 1000 GB200`: nothing else is named that these would join."""
_SUPPOSES: Final = regex(
    rf"\b{SUPPOSE}\b"
    rf"|^\W*(?:(?:{LINK}|let['’]?s|we)\W+)*(?:add|adding|buy|buying|get|getting)\b"
    r".*\b(?:that|this|it|us|we)\b",
    re.IGNORECASE,
)

_HOW: Final = regex(r"\b(?:how|where) (?:close|far|much|does|do|would|will)\b", re.IGNORECASE)
"""What is asked of it with no more said: `add 512 B200, how close does that get us`."""

_OF_CHIPS: Final = (Kind.OFFER, Kind.REACH)


def adds_chips(told: Said) -> bool:
    """Whether anything else is added than people; so it is in `add 10 people and 512 H100`."""
    text = told.text
    last = max((tag.start for tag in told.draft.tags if tag.kind is T.HARDWARE), default=0)
    for tag in told.draft.tags:
        is_verb = _ADD.match(told.text, tag.start) and last > tag.end
        if tag.kind is T.PEOPLEMORE and not is_verb:
            text = text[: tag.start] + " " * (tag.end - tag.start) + text[tag.end :]
    is_on_top = _ON_TOP.search(told.whole) or PLUS.search(told.whole)
    return bool(is_on_top or _ADDS.search(text))


def is_whole_change(asked: Question, text: str, hearing: Hearing) -> bool:
    """`if we hire 20 …`, `if we add 1024 B200, how far behind OpenAI would we be`, or `… rank`."""
    told = said(opened(text), hearing)
    is_more = bool(asked.labs) or not told.is_fragment or bool(_HOW.search(text))
    adds = asked.kind in _OF_CHIPS and is_more and _SUPPOSES.search(text)
    is_placed = asked.kind is Kind.LEAGUE and asked.offer is not None
    return asked.kind is Kind.DILUTION or bool((adds or is_placed) and adds_chips(told))


_COMES: Final = regex(
    r"\b(?:gain\w*|brings?|brought|bringing|tak(?:e|es|ing) on|took on|receiv\w*|instead|"
    r"in (?:their|its) (?:place|stead)|(?:but|now|then) (?:have|had|run|own))\b",
    re.IGNORECASE,
)
_ASKED: Final = (T.VS, T.COMPARE, T.THAN, T.HOWMANY)
_BOUGHT: Final = regex(r"\b(?:bought|ordered|purchased)\b", re.IGNORECASE)


def gained(told: Said, gone: Sequence[Loss]) -> tuple[ChipCount, ...]:
    """The chips of a message that come, beside what goes; none that ours is held against."""
    if not (_ADDS.search(told.text) or _COMES.search(told.text)):
        return ()
    d, found = told.draft, []
    for stack in d.stacks:
        at = d.tags[stack.place]
        goes = any(loss.start < at.end and at.start < loss.end for loss in gone)
        led = {tag.kind for tag in d.tags[: stack.place] if tag.start > max(_ends(gone, at.start))}
        if not goes and settled(stack) and led.isdisjoint(_ASKED):
            found.append(chip_count(stack))
    return as_supposed(found, told)


def _ends(gone: Sequence[Loss], before: int) -> tuple[int, ...]:
    return (-1, *(loss.end for loss in gone if loss.end <= before))


def as_supposed(chips: Iterable[ChipCount], told: Said) -> tuple[ChipCount, ...]:
    """Chips that `if we bought` them are there, unless a day is said."""
    if not (told.draft.has(T.IF) and _BOUGHT.search(told.text)):
        return tuple(chips)
    return tuple(_running(each) for each in chips)


def _running(each: ChipCount) -> ChipCount:
    is_there = each.status is Status.CONTRACTED and each.available is None
    return replace(each, status=Status.OPERATIONAL) if is_there else each
