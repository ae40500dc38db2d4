"""Asking on about the contracts of the week: who pays, any bigger one this year."""

from __future__ import annotations

from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.lab_parts import LabPart
from bot.questions.on_record import Listing, listed
from bot.questions.rules.contracts import of_time
from bot.questions.told_of import is_week_of_deals
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LED
from bot.regex import regex

_LED: Final = rf"^{LED}"
_IT: Final = (
    r"(?:it|that|this(?! (?:year|month|quarter|week|summer))|they|them|those|"
    r"(?:that|this|the) (?:new(?:est)? |last |latest )?(?:one|deal|contract|agreement))"
)
_OTHERS: Final = regex(
    r"\b(?:bigger|biggest|larger|largest|highest|others?|else|more|smaller|smallest|all of them|"
    r"earlier|before that|older|previous)\b"
)
_SIGNED: Final = regex(
    r"\b(?:ones?|deals?|contracts?|agreements?|signed|sign|announced|struck|record|"
    r"year|month|quarter|months|before|so far|lately|recently|since|20\d\d|q[1-4])\b"
)
_OF_IT: Final = regex(
    rf"{_LED}(?:who(?:m|['’]?s| is| are| was| has| have)?|with who(?:m)?|between whom|for whom)\b"
    r".{0,40}\b(?:pay(?:s|ing)?|paid|fund(?:s|ed|ing)?|financ\w+|foot(?:s|ing)?|signs?|signed|"
    r"behind|buy(?:s|ing|er)?|bought|customers?|rent(?:s|ed|ing)?|sell(?:s|ing|er)?|sold|"
    r"suppl(?:y|ies|ied|ier)|provid(?:es|ed|ing|er)|part(?:y|ies|ners?)|counterpart(?:y|ies)|"
    r"with|in on|involved|made|struck|get(?:s)?|receives?|whom)\b"
    r"|^\W*(?:and |so )*(?:with whom|with who|between whom|by whom|who with|who\W*$)"
    rf"|{_LED}(?:how (?:big|large|much|long|firm)|what(?:['’]?s| is| was)?|when|where|which|"
    rf"tell me more|more on|details (?:on|of|about)|what about)\b.{{0,40}}\b{_IT}\b"
    rf"|{_LED}(?:the )?(?:details|parties|amount|size|terms)\W*$"
)
"""`who is paying for that one`, `how big is it`: of the contract that was told last."""
_OF_ELSE: Final = regex(
    r"\b(?:roles?|jobs?|salar\w+|models?|programmes?|prices?|digest|week|staff|people)\b"
)
_NEWEST: Final = "the newest contract on record taken, one of {}"
_FIRST: Final = "“that” taken for what stands first in the list, a contract of {}"
_ONE: Final = regex(r"\b(?:it|that|this|the (?:first|biggest|largest|top|newest)|one)\b")
_WHO_PAYS: Final = regex(r"\b(?:pay(?:s|ing)?|paid|fund\w*|financ\w+|foot\w*|buy\w*|bought)\b")
_PAYS: Final = "a lab pays those that it signed with; how much it pays is not on record here"
_MOST_WORDS: Final = 12


def after_contracts(told: Said, memory: Memory, hearing: Hearing) -> Understood | None:
    """Of the contract that was told, or of all that were signed in a time."""
    last, d, low = memory.question, told.draft, fold(told.text)
    is_of_week = last is not None and is_week_of_deals(last)
    is_of_all = last is not None and last.topic == Listing.CONTRACTS
    if not (is_of_week or (is_of_all and _WHO_PAYS.search(low) and _ONE.search(low))):
        return None
    names_else = d.names_any or d.people is not None or d.ours
    if names_else or len(low.split()) > _MOST_WORDS or _OF_ELSE.search(low):
        return None
    if memory.leads is None or not _OF_IT.search(low):
        is_of_others = is_of_week and _OTHERS.search(low) and _SIGNED.search(low)
        return Understood(of_time(listed(Listing.CONTRACTS), d)) if is_of_others else None
    name = hearing.reader.words.directory.name(memory.leads)
    taken = _NEWEST if is_of_week else _FIRST
    notes = (taken.format(name), *((_PAYS,) if _WHO_PAYS.search(low) else ()))
    return Understood(
        Question(Kind.LAB, labs=(memory.leads,), topic=LabPart.CONTRACTS.value), notes
    )
