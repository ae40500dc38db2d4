"""Asking on after what one lab signed: what all did: `anyone else this year`."""

from __future__ import annotations

from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.on_record import Listing, listed
from bot.questions.rules.deals_of_all import of_time
from bot.questions.types import Understood
from bot.regex import regex

_OTHERS: Final = regex(
    r"\W*(?:(?:and|so|ok|but|then|what about|how about|did|has|have|is|are|there|or)\W+)*"
    r"(?:(?:anyone|anybody|any (?:lab|company)|who|which (?:labs?|compan(?:y|ies))) else|"
    r"(?:any |the |all )?other (?:labs?|compan(?:y|ies)|players|ones|deals|contracts)|"
    r"(?:the )?(?:others|rest)|everyone else)"
    r"(?: (?:signed|signing|sign|done|did|do|has|have|got|made|struck|a|any|something|anything|one|"
    r"deals?|contracts?|like that|similar|new|big|compute|with|for|lately|recently|this|last|in|"
    r"since|the|past|year|month|quarter|weeks?|months?|so far|then|yet|\d{4}|too))*\W*"
)


def deals_of_others(text: str, memory: Memory, hearing: Hearing) -> Understood | None:
    """The contracts of all labs, of the time that is named; None of other texts."""
    last = memory.question
    if last is None or part_of(last) is not LabPart.CONTRACTS or last.partners:
        return None
    if not _OTHERS.fullmatch(fold(text)):
        return None
    return Understood(of_time(listed(Listing.CONTRACTS), hearing.draft(text)))
