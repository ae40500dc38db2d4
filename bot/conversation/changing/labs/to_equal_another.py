"""What it takes to equal a lab, asked on about: another lab, and for whom."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.question.turning import speaks_of
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LINK
from bot.regex import regex
from storage.records import Offer

_TO_EQUAL: Final = regex(
    rf"\W*(?:(?:{LINK}|or|what|how|about|if|we|wanted|want|how many|how much|for)\W+)*"
    r"(?:(?:to )?(?:beat|outdo|overtake|surpass|top|outgun|equal|reach|get (?:ahead of|level with)|"
    r"catch(?: up (?:to|with))?)|(?:beat|outdo|overtak|surpass|topp|equal|reach|catch)ing)\b",
    re.IGNORECASE,
)


def to_equal_another(question: Question, text: str, last: Question) -> Question | None:
    """`and to beat Anthropic`, after what it takes to equal a lab."""
    is_of_lab = question.kind in (Kind.LAB, Kind.OFFER) and bool(question.labs)
    is_bare = is_of_lab and speaks_of(question) is None
    if last.kind is not Kind.MATCH or not is_bare or not _TO_EQUAL.match(text):
        return None
    return replace(last, labs=question.labs)


_MORE: Final = regex(
    r"\b(?:more(?! or less)|extra|additional(?:ly)?|short (?:of|by)|missing|lack\w*|on top|"
    r"still need|further|add|buy|gap)\b",
    re.IGNORECASE,
)
"""`how many more GPUs would bring us level`: on top of those that were spoken of."""


def for_our_people(question: Question, text: str, last: Question) -> Question | None:
    """The same for so many people, with their chips where it is asked what comes on top of them."""
    held = last.offer
    people = held.researchers if held else None
    if question.kind is not Kind.MATCH or question.offer or held is None or people is None:
        return None
    is_on_top = last.kind is Kind.OFFER and held.chips and _MORE.search(text)
    offer = held if is_on_top else Offer(researchers=people)
    return replace(question, offer=offer, uses_saved=False)
