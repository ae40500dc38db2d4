"""Asking on about contracts: which is the newest, or after the week's news the largest of all."""

from __future__ import annotations

from typing import Final

from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.lab_parts import LabPart
from bot.questions.on_record import Listing, listed
from bot.questions.rules.deals_of_all import of_time
from bot.questions.told_of import is_refused_sum, is_week_of_deals, lists_deals
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LED, LINK
from bot.regex import regex

_LED: Final = (
    rf"\W*(?:(?:{LINK}|fine|alright|just|only|give me|show me|tell me|what|"
    r"what['’]?s|whats|which|who|whos|who['’]s|is|was|are|about|how|the|their|its|of (?:them|those|"
    r"these|all)|signed|did|has|have|got|made|struck|a|one|deal|contract|they|it|when|was|were|s|"
    r"their|his|its)\W+)*"
)
_DEAL: Final = (
    r"(?: (?:ones?|deals?|contracts?|agreements?|signings?|of (?:them|those|these|all|the lot)|"
    r"they (?:signed|did|made|have)|signed|so far|on record|overall|then|now|please|pls|in total|"
    r"this year|this month|of the year|ever|with whom|with|and|when|was that|is that|there|"
    r"by far))*\W*"
)
_NEWEST: Final = regex(
    rf"{_LED}(?:newest|latest|most recent(?:ly)?|last(?! (?:week|month|year)))\b{_DEAL}"
    rf"|{LED}what did they (?:sign|do) (?:last|most recently)\W*",
    needs="newest|latest|recent|last",
)
"""`fine, the newest one then`."""
_LARGEST: Final = regex(
    rf"{_LED}(?:biggest|largest|highest|most)\b{_DEAL}", needs="biggest|largest|highest|most"
)
"""`who signed the biggest`."""


def deal_by_rank(text: str, memory: Memory) -> Asked | None:
    """The newest or the largest of the contracts told, or of those that were not added up."""
    of_which = _told(memory.question)
    if of_which is None:
        return None
    low = fold(text)
    if _NEWEST.fullmatch(low):
        return _picked(of_which, Part.NEWEST_DEAL, low)
    if of_which.kind is not Kind.LAB or not _LARGEST.fullmatch(low):
        return None
    return _picked(of_which, Part.LARGEST_DEAL, low)


def largest_of_all(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """The largest of all on record, after the contracts of a week, of which none may be new."""
    last = memory.question
    if last is None or not is_week_of_deals(last) or not _LARGEST.fullmatch(fold(text)):
        return None
    asked = of_time(listed(Listing.CONTRACTS), hearing.draft(text))
    return Asked(Understood(asked), is_follow_up=True)


def _picked(of_which: Question, part: Part, words: str) -> Asked:
    picked = Picked(part, words)
    return Asked(Understood(of_which), Form.PART, is_follow_up=True, part=picked)


def _told(last: Question | None) -> Question | None:
    """The question that tells the contracts spoken of; None where none were."""
    if last is None:
        return None
    if is_refused_sum(last) and len(last.labs) == 1:
        return Question(Kind.LAB, labs=last.labs, topic=LabPart.CONTRACTS.value)
    if is_refused_sum(last) and not last.labs:
        return listed(Listing.CONTRACTS)
    return last if lists_deals(last) else None
