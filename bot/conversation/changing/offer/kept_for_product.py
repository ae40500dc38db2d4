"""Chips of ours that product would have: `what if we reserve 512 H100 for production`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.compute.offers import chips_now
from bot.conversation.changing.offer.adds_chips import left_for_research
from bot.conversation.memory import Hearing
from bot.questions.clean import clean
from bot.questions.patterns import coded, compiled, first
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag
from bot.questions.types import Question
from bot.regex import regex
from storage.records import ChipCount, Offer

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
