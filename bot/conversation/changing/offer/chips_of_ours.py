"""Our chips by number, by kind or by a part of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.compute.offers import chips_now
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.offer.adds_chips import for_product, left_for_research
from bot.conversation.changing.prices.all_of_ours import cost_at_its_price
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import said
from bot.questions.clean import clean
from bot.questions.patterns import coded, compiled, first
from bot.questions.rules.gather import Draft
from bot.questions.rules.swaps import SAME_MONEY
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.words.things import GPUS
from bot.regex import regex
from storage.records import ChipCount, Offer

# Chips of ours that product would have: `what if we reserve 512 H100 for production`.

_CHIPS: Final = "<num>~<of>?~<all>?~<our>?~(?:<chip>|<gpu>|(?<=<our>))~<gpu>?"
_KEPT: Final = (
    f"(?:{_CHIPS}~[<is><have><can><word><guarantee><gets>]{{0,4}}~[<for><to>]~<our>?~<product>"
    f"|<product>~[<gets><have><need><word><can><guarantee><is><save>]{{1,3}}~{_CHIPS})"
)
_ELSE: Final = (T.HIRE, T.PEOPLEMORE, T.MORE, T.COST, T.THEY, T.HOWMANY, T.TRAIN, T.EACH)
_COUNTS: Final = (T.NUM, T.PCT, T.MONEY)
_BOUGHT: Final = regex(
    r"\b(?:add|b[uo]y|bought|order|rent|leas|purchas|acquir)\w*\b", re.IGNORECASE
)


def kept_for_product(text: str, base: Question, held: Offer, hearing: Hearing) -> Question | None:
    """The question with that part of the chips of the offer not for research; else None.

    Of more chips than there are, and of an offer of several kinds, it is none.
    """
    tags, typed = hearing.tags(text), clean(text)
    found = compiled(_KEPT).search(coded(tags)) if first(tags, T.IF, T.ASSUME) else None
    if found is None or _BOUGHT.search(typed):
        return None
    inside = tags[found.start() : found.end()]
    besides = (*tags[: found.start()], *tags[found.end() :])
    number, kind = first(inside, T.NUM), _kind(held)
    is_else = any(tag.kind in (*_ELSE, *_COUNTS) for tag in besides) or _names_giver(besides)
    named = first(inside, T.CHIP)
    if is_else or number is None or kind is None or (named and named.value != kind.chip):
        return None
    left = left_for_research(held, value_of(number) / kind.count.value, typed)
    if left is None:
        return None
    labs = hearing.draft(text).labs or base.labs
    offer = replace(held, research_share=left)
    return replace(base, offer=offer, labs=labs, save=False)


def _kind(held: Offer) -> ChipCount | None:
    runs = chips_now(held)
    return runs[0] if len(runs) == 1 else None


def _names_giver(besides: Sequence[Tag]) -> bool:
    """Whether a lab is named that nothing is held against: `if OpenAI keeps 512 for product`."""
    return first(besides, T.LAB) is not None and not first(besides, T.VS, T.COMPARE, T.BEAT)


_WORK: Final = "product|production|serving|inference|research"
_FOR: Final = regex(rf"\b(?:{_WORK})\b", re.IGNORECASE)
_OF_NAMED: Final = regex(
    r"\b(\d[\d,]*k?) of (?:our|my|the) (?=[a-z]{1,3}\d{2,4}s?\b)", re.IGNORECASE
)
"""`512 of our H100`."""
_OF_CHIPS: Final = regex(
    rf"\b(\d[\d,]*k?) of (?:(?:our|my|the) {GPUS}\b|"
    r"(?:ours|them)\b(?= (?:(?:would|will|were|are) )*(?:go|goes|going|went|to go|to|for|move[sd]?|"
    r"used|given|serve|needed|reserved|put|set aside)\b[^?]*"
    rf"\b(?:{_WORK})\b))",
    re.IGNORECASE,
)
"""`512 of our GPUs`; of ours without a word for them, only where they go to something."""


def is_for_product(text: str) -> bool:
    """Whether so many of our chips are told to go to product, or to research."""
    return bool((_OF_NAMED.search(text) or _OF_CHIPS.search(text)) and _FOR.search(text))


def named_by_chip(text: str, held: Offer, hearing: Hearing) -> str:
    """`512 of our H100s` as `512 H100s`, and `512 of ours` where we have one kind of them."""
    text = _OF_NAMED.sub(r"\1 ", text)
    kinds = {each.chip for each in held.chips}
    if len(kinds) != 1:
        return text
    name = hearing.reader.words.directory.name(kinds.pop())
    return _OF_CHIPS.sub(rf"\1 {name}", text)


def part_for_product(text: str, last: Question, hearing: Hearing) -> Understood | None:
    """The offer spoken of with such a part of its chips for product, after a question of it."""
    if last.kind not in OF_OURS or last.other_terms is not None:
        return None
    held = held_offer(last, hearing)
    if kept := kept_for_product(text, last, held, hearing):
        return Understood(kept)
    named = named_by_chip(text, held, hearing)
    if named == text:
        return None
    offer = for_product(said(opened(named), hearing), held)
    if not isinstance(offer, Offer):
        return None
    return Understood(replace(last, offer=offer, save=False))


_PART = "<pct>~<of>?~(?:<our>~(?:<chip>|<gpu>|<site>)?|<site>|<gpu>)"
_ASKED = (Kind.REACH, Kind.OFFER, Kind.PRICE)


def chips_of_part(reading: Reading, text: str, saved: Offer, hearing: Hearing) -> Reading:
    """The question of so many chips where a part of ours was left out of it; else as it was read.

    Chips come whole: 5% of 2,048 are 102.
    """
    if not isinstance(reading, Understood):
        return reading
    asked = reading.question
    if asked.kind not in _ASKED or asked.labs or not asked.uses_saved:
        return reading
    tags = hearing.tags(text)
    found = compiled(_PART).search(coded(tags))
    if found is None or not isinstance(tags[found.start()].value, float):
        return reading
    start, end = tags[found.start()].start, tags[found.end() - 1].end
    if not any(text[start : tags[found.start()].end] in each for each in reading.assumed):
        return reading
    chips = _chips(value_of(tags[found.start()]), saved, hearing)
    if not chips:
        return reading
    counted = f"{text[:start]}{chips}{text[end:]}"
    of_part = hearing.asked(counted)
    if of_part is None or of_part.kind is Kind.OFFER:
        return reading  # `half our chips for 15 people`, of an offer that others share
    return hearing.read(counted)


def _chips(part: float, saved: Offer, hearing: Hearing) -> str:
    """`102 H100`; empty where that is no chip of each kind."""
    names = hearing.reader.words.directory
    running = chips_now(saved)
    counts = [(round(part * each.count.value), names.name(each.chip)) for each in running]
    is_some = counts and all(count for count, _ in counts)
    return " + ".join(f"{count} {name}" for count, name in counts) if is_some else ""


_OURS: Final = regex(r"\bour (?:(?:own|whole|saved|current|total|all) )?\d", re.IGNORECASE)
_SUPPOSED: Final = regex(
    r"\b(?:if|suppose|supposing|instead|imagine|save|update|change|swap|replace)\b", re.IGNORECASE
)
_KINDS: Final = (Kind.OFFER, Kind.REACH, Kind.MATCH)


def ours_by_count(heard: Heard, text: str, hearing: Hearing) -> Heard:
    """What was heard, of our saved offer where just its chips are named as ours."""
    reading = heard.reading if isinstance(heard, Asked) else None
    if not isinstance(heard, Asked) or not isinstance(reading, Understood):
        return heard
    if hearing.saved is None or not _OURS.search(text) or _SUPPOSED.search(text):
        return heard
    if not _is_just_ours(reading.question, hearing.saved):
        return heard
    ours = replace(reading.question, offer=None, uses_saved=True)
    return replace(heard, reading=replace(reading, question=ours))


def _is_just_ours(asked: Question, saved: Offer) -> bool:
    is_plain = asked.kind in _KINDS and not (asked.other or asked.save or asked.called)
    return is_plain and bool(saved.chips) and asked.offer == Offer(chips=saved.chips)


# Our saved chips counted in another: `how many GB300 would equal our offer`.

_EQUAL: Final = regex(
    r"\b(?:match(?:es)?|equals?|equivalent|worth|replace|come to|add up to|make up|"
    r"as (?:much|many|big|large|good) as)\b",
    re.IGNORECASE,
)
_OURS_IN: Final = (
    "^[<word><can><is><does><convert><meaning><tell><talk>]*~[<our><offer>]~"
    "[<site><gpu><budget><offer>]*~[<word><can><is><convert><match>]*~<in>~<chip>~<stop>*$"
)
"""`our offer in TPU v5e`, `what would our cluster be in H200s`."""
_IN_PLACE: Final = regex(
    r"\b(?:switch\w*|swap\w*|mov(?:e|ed|ing)|chang(?:e|ed|ing)|migrat\w+|convert\w*|go|went|"
    r"replac\w+|trad\w+)\b.*\bhow many\b|\bhow many\b.*\b(?:to|would) replace\b",
    re.IGNORECASE,
)
"""`if we switch to TPU v6e, how many would we need for the same`."""
_OF_ELSE: Final = (T.COST, T.TRAIN, T.HIRE, T.SAVE, T.MORE, T.LOSE, T.DAYS, T.NUM, T.PCT, T.WHEN)


def ours_counted(text: str, hearing: Hearing) -> Question | None:
    """Ours in another chip, or what our chips cost at their price: what we have, and no change."""
    costs = cost_at_its_price(said(opened(text), hearing), hearing.saved)
    return ours_in_chips(text, hearing) or costs


def ours_in_chips(text: str, hearing: Hearing) -> Question | None:
    """As many of the chip that is named beside ours; None where anything else is asked."""
    d = said(opened(text), hearing).draft
    names_else = d.stacks or d.labs or d.runs or d.people is not None or d.has(*_OF_ELSE)
    if names_else or SAME_MONEY.search(text) or not _asks_for_count(d, text):
        return None
    return in_chips(hearing.saved, d.chips)


def _asks_for_count(d: Draft, text: str) -> bool:
    """Whether it is asked how many others come to what we have, and no price of them."""
    is_equal = d.ours and d.has(T.HOWMANY) and not d.has(T.IF) and bool(_EQUAL.search(text))
    in_place = d.has(T.US, T.OUR) and d.has(T.HOWMANY) and bool(_IN_PLACE.search(text))
    return is_equal or in_place or bool(compiled(_OURS_IN).search(coded(d.tags)))


def in_chips(saved: Offer | None, chips: Sequence[str]) -> Question | None:
    """The comparison of ours, which is of one kind, with as many of another."""
    held = saved.chips if saved else ()
    if len(held) != 1 or len(chips) != 1 or held[0].chip == chips[0]:
        return None
    other = (ChipCount(chips[0], held[0].count),)
    return Question(Kind.COMPARE, uses_saved=True, other=other)
