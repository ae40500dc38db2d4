"""What one person is promised of ours: `we could go to 100 for him`, `she would get 64 with us`.

An offer has one guaranteed share, that of each: one person's is told beside it.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.saying import Said
from bot.questions.patterns import coded, compiled, first
from bot.questions.rules.terms import value_of
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from bot.regex import regex
from storage.records import Offer, Status

_SO_MANY: Final = "<num>~[<gpu><chip>]*"
_TO_ONE: Final = (
    f"<us>~[<can><word>]*~[<guarantee><gets><offer><provides>]~<word>?~<they>~<upto>?~{_SO_MANY}"
    "~<guarantee>*"
    "|<us>~[<can><is><word><gets><guarantee><offer><provides><grow>]*~[<to><upto><until>]*"
    f"~{_SO_MANY}~<guarantee>*~[<for><to>]~<they>"
    f"|<they>~[<can><is>]*~[<gets><have>]~[<they><have>]*~{_SO_MANY}~<guarantee>*"
    "~[<with><from><at><by>]~<us>"
    f"|<they>~[<can><is>]*~<gets>~[<they><have>]*~{_SO_MANY}~<guarantee>+"
    f"|{_SO_MANY}~<guarantee>+~<for>?~<they>"
)
_HERE: Final = f"<they>~[<can><is>]*~[<gets><have>]~[<they><have>]*~{_SO_MANY}~<guarantee>+"
_AT_OURS: Final = regex(r"\bhere\b", re.IGNORECASE)
_OF_OTHERS: Final = (T.LAB, T.VS, T.THAN, T.IF, T.WANT, T.EACH, T.PEOPLE, T.STAFF)
_ONE_PERSON: Final = regex(r"s?he|him|her|(?:the |our )?candidate|hire", re.IGNORECASE)
_ONES: Final = "{chips:,.10g} taken as one person's, and no share of each"
_LEFT: Final = ": the other {heads:,.10g} keep {rest:,.10g}, about {each:,.0f} each"
_TOO_MANY: Final = "That is as many as we have, or more: nothing would be left for the others."
_INSTEAD: Final = ("what if we add 512 H100", "our offer")


def is_one_person(words: str) -> bool:
    """Whether one is meant by a word: `they` may be several, or a lab."""
    return _ONE_PERSON.fullmatch(words) is not None


def promised_to_one(said: Said, base: Question, held: Offer) -> Reading | None:
    """Our offer with what one person is to have of it told beside it; None of other texts."""
    tags = said.draft.raw
    is_here = _AT_OURS.search(said.whole)
    found = compiled(f"{_TO_ONE}|{_HERE}" if is_here else _TO_ONE).search(coded(tags))
    if found is None or first(tags, *_OF_OTHERS):
        return None
    if found.start() and tags[found.start() - 1].kind is T.CAN:
        return None  # `could we give him 100`, of what was said of him
    inside = tags[found.start() : found.end()]
    whom = first(inside, T.THEY)
    if whom is None or not is_one_person(said.text[whom.start : whom.end]):
        return None
    chips = value_of(next(tag for tag in inside if tag.kind is T.NUM))
    runs = [each for each in held.chips if each.status is Status.OPERATIONAL]
    named = first(inside, T.CHIP)
    if named and named.value not in {each.chip for each in runs}:
        return None
    rest = sum(each.count.value for each in runs) - chips
    if rest <= 0:
        return Unreadable(_TOO_MANY, _INSTEAD, is_plain=True)
    offer = Question(Kind.OFFER, offer=base.offer, uses_saved=base.uses_saved, labs=base.labs)
    others = held.researchers.value - 1 if held.researchers else 0.0
    left = _LEFT.format(heads=others, rest=rest, each=rest / others) if others > 0 else ""
    return Understood(offer, (_ONES.format(chips=chips) + left,))
