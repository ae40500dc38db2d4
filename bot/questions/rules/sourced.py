"""What is asked about sources: where figures come from, and whether one fact still stands."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from bot.questions.chips import COMMON_CHIPS
from bot.questions.clean import fold
from bot.questions.lab_parts import LabPart, lab_part
from bot.questions.one_fact import OfOne, part_of_fact
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.board_words import ASKS_LOOKS
from bot.questions.words.lab_words import SURE_OF_IT
from bot.questions.words.still_words import STANDS, STOOD_BEFORE
from bot.regex import regex

if TYPE_CHECKING:
    from bot.questions.rules.gather import Draft

CURRENT: Final = "current"
BEFORE: Final = "before"
OF_ONE: Final = (CURRENT, BEFORE, *OfOne)
"""What is asked of one fact, besides where it comes from."""
_COMES_FROM: Final = regex(
    r"\bwhere\b(?!.*\b(?:sites?|data ?cent(?:er|re)s?|staff|head ?counts?|employees|people|"
    r"spend\w*|contracts?|deals?)\b).*\b(?:gpus?|chips?|compute|h100e?s?)\b.{0,20}"
    r"\b(?:numbers?|figures?|counts?|estimates?|stock|data)\b",
    re.IGNORECASE,
)
"""`where does the OpenAI GPU number come from`: of its stock, and not of where its chips are."""
_OF_ALL: Final = regex(
    r"\b(?:your|the|all)\b(?: \w+){0,2}? (?P<pay>pay|salar(?:y|ies)|wages?|compensation)\b|"
    r"\b(?:your|the|all)\b(?: \w+){0,2}? (?:head ?counts?|prices|pricing|(?:lab|gpu|chip|price|"
    r"staff|"
    r"compute|cluster|site|training|role|job|hiring|contract|market)s? (?:numbers?|figures?|data|"
    r"counts?|estimates?|stats|facts|info\w*))\b",
    re.IGNORECASE,
    needs="your|the|all",
)
_PRICES: Final = r"(?:prices|pricing|rates|rents)"
_OF_PRICES: Final = regex(
    rf"\b(?:gpu|chip|accelerator)s?['’]? (?:rental )?{_PRICES}\b|\brental {_PRICES}\b"
    rf"|\b{_PRICES} (?:of|for|on) (?:all )?(?:the )?(?:gpus|chips)\b"
    r"|\bprice sources?\b",
    re.IGNORECASE,
    needs="price|pricing|rates|rents",
)
"""`sources for GPU rental prices`, of no chip by its name: of those that are asked for most."""
_HOW_SURE: Final = regex(SURE_OF_IT)
"""`how sure are you about the OpenAI number`: its range and grade, and no list of sources."""
_WHENCE: Final = regex(
    r"\b(?:sources?|sourced|where|cit(?:e|es|ed|ation)|links?|who says|comes? from)\b",
    re.IGNORECASE,
)
_BEFORE: Final = regex(
    r"\b(?:before(?:hand)?|previous(?:ly)?|earlier|used to|replaced?|supersed\w*|"
    r"old (?:one|value|figure|number)|versions?|revisions?|changes|changed?|"
    r"corrected|revised|updated|amended)\b",
    re.IGNORECASE,
)
_CURRENT: Final = regex(
    r"\b(?:still|up[- ]to[- ]date|current|valid|correct|right|true|stale|outdated|out of date|"
    r"latest|newest|recent|how (?:old|fresh|recent)|age|as of when)\b",
    re.IGNORECASE,
)


def sourced(d: Draft, text: str) -> Question:
    """The sources of facts, of a lab's or a chip's figures, or of those that were shown last."""
    if len(d.facts) == 1 and not d.labs:
        return Question(Kind.SOURCE, facts=d.facts, topic=asked_of_fact(text))
    if d.labs and d.has(T.ROLES) and ASKS_LOOKS.search(fold(text)):
        from bot.questions.rules.market import hiring  # the grammar, which an idle bot has not

        return hiring(d, text)  # `when did you last read their board`
    is_of_price = d.has(T.COST, T.BASIS) or "price" in text.lower()
    chips = d.chips if is_of_price and not d.labs else ()
    if _OF_PRICES.search(text) and not (chips or d.labs or d.ours or d.runs):
        chips = COMMON_CHIPS
    part = None if _COMES_FROM.search(text) else lab_part(d, text)
    if part is None and len(d.labs) == 1 and _tells_people(d):
        part = LabPart.STAFF  # `how do you know that OpenAI has 4500 people`
    if part and not d.facts and _HOW_SURE.search(fold(text)) and not _WHENCE.search(text):
        return Question(Kind.LAB, labs=d.labs, topic=part)
    asked = Question(Kind.SOURCE, facts=d.facts, labs=d.labs, chips=chips, topic=part)
    return Question(Kind.SOURCE, uses_saved=True) if _is_of_our_dollars(d) else asked


def of_all_figures(asked: Question, text: str) -> Question | None:
    """`where do your headcounts come from`, with nothing before it: where all of them do.

    The sources of the last answer would be those of whatever was asked at another time.
    """
    of_last = replace(asked, topic=None) == Question(Kind.SOURCE)
    found = _OF_ALL.search(text) if of_last else None
    return Question(Kind.HELP, topic="pay" if found["pay"] else "data") if found else None


def asked_of_fact(text: str) -> str | None:
    """The topic of a question about one fact: `is it still right`, `what did it say before`."""
    if topic := standing_asked(fold(text)):
        return topic
    if _BEFORE.search(text):
        return BEFORE
    return CURRENT if _CURRENT.search(text) else part_of_fact(text)


def standing_asked(low: str) -> str | None:
    """The same where nothing else is asked, of whichever figure is spoken of; else None."""
    if STANDS.fullmatch(low):
        return CURRENT  # `has it been updated since` asks what came after it, and not before
    return BEFORE if STOOD_BEFORE.fullmatch(low) else None


def _tells_people(d: Draft) -> bool:
    """Whether people are named or counted, and nothing that they share."""
    kinds = {tag.kind for tag in d.raw}
    told = d.people is not None or not kinds.isdisjoint((T.PEOPLE, T.STAFF))
    return told and kinds.isdisjoint((T.GPU, T.SITE, T.PER, T.EACH, T.SIGNED, T.SCOPE))


def _is_of_our_dollars(d: Draft) -> bool:
    """Whether the source of what ours costs is asked for, or of an amount that is nobody else's."""
    if d.facts or d.labs or d.chips or d.runs:
        return False
    return d.usd_per_year is not None or (d.ours and d.has(T.COST, T.DOLLAR, T.MONEY, T.YEARLY))
