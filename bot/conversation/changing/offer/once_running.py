"""Chips to come as if they ran, or as if they came late: `vs OpenAI once that's there`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.compute.laying import offer_over
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.question.offers import restated
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.dates import ANY_MONTH, MONTHS
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.words.leads import LINK, SUPPOSE
from bot.regex import regex
from storage.records import Offer, Status

_THERE: Final = regex(
    r"\b(?:once|when|after|as soon as|by the time) (?:that|it|they|those|these|everything|all|"
    r"the (?:rest|order|others?|new ones))(?:['’]?s|['’]?re| is| are| has| have| (?=runs?|comes?|"
    r"arrives?|lands?))?(?: been| all| finally| up and)* ?"
    r"(?:there|here|live|running|runs?|in|up|online|delivered|installed|arrived?s?|comes?|come|"
    r"lands?|landed|operational)\b",
    re.IGNORECASE,
)
_BY_THEN: Final = regex(
    r"\b(?:where|how|what|which|who)\b.{0,60}"
    r"\b(?:we|us|our|each|everyone|one|per head|that)\b.{0,60}"
    r"(?:\bfrom then(?: on(?:wards)?)?|\bby then|\bat that point|\bfrom that day|\bthen)\W*$",
    re.IGNORECASE,
)
"""`where are we vs OpenAI then`, of chips that come on a day."""
_SLIPS: Final = regex(
    rf"\W*(?:(?:{LINK}|what)\W+)*(?:{SUPPOSE}|when|in case) (?:that|it|they|those|these|"
    r"the (?:order|delivery|rest|new ones))(?:['’]?s| is| are| gets?)? ?(?:slips?|late|delayed|"
    r"postponed|pushed(?: back| out)?|falls? through|(?:does|do)(?:n['’]?t| not) (?:come|arrive|"
    r"happen)|never (?:comes?|arrives?))\W*",
    re.IGNORECASE,
)
_HAD_NOW: Final = regex(
    rf"\W*(?:(?:{LINK}|no|sorry|rather|actually|i (?:mean|meant)|what|"
    r"without (?:the )?(?:waiting|wait)(?: (?:un)?til+ [\w ]{2,20}?| for (?:that|it|them))?|"
    r"not (?:then|next \w+|in \w+|by then))\W+)*"
    rf"(?:as if|{SUPPOSE}) "
    r"(?=.*\b(?:now|today|already|away|once|immediately|from day one)\b)"
    r"(?:we|they|those|these|that|it|all(?: of (?:them|it|those))?|"
    r"the (?:new|extra) (?:ones|chips))"
    r"(?:['’]d)?(?: (?:had|have|got|were|was|are|is|ran|run|came|all|both|them|those|these|it|that|"
    r"the (?:new|extra) (?:ones|chips)|here|there|live|up|running|online|and|in place|installed|"
    r"already|now|today|right|straight|away|at once|immediately|from day one))+\W*",
    re.IGNORECASE,
    needs="now|today|already|away|once|immediately|day one",
)
"""`without waiting till next year, I mean if we had them today`."""
_IN_MONTH: Final = regex(
    rf"\W*(?:(?:{LINK}|when|once|come|by|in|from|after|as|of|for|how|what|about|where|would|will|do|"
    r"does|are|is|we|us|be|it|that|this|look|stand|things|here|comes?|arrives?|starts?|compare|"
    rf"then|the|end|against|vs|them|leave)\W+)*(?P<month>{ANY_MONTH})\b(?:\W+(?P<year>20\d\d))?"
    rf"(?:\W+(?:{LINK}|comes?|arrives?|starts?|is|here|rolls|round|around|then|on|onwards?|where|how|"
    r"would|will|do|does|are|we|us|be|it|that|this|look|stand|things|against|vs|them))*\W*",
    re.IGNORECASE,
)
"""`when june comes where are we`, of chips that are due in June."""
_THEY_RUN: Final = "once they are all running"
_RUNS: Final = "what is to come taken as running"


def once_running(text: str, last: Question, hearing: Hearing) -> Reading | None:
    """The last question with all its chips running, told aloud.

    None of other texts, of numbers or days, and of an offer of which nothing is to come.
    """
    told, held = said(opened(text), hearing), held_offer(last, hearing)
    if last.kind is not Kind.OFFER or not _to_come(held) or told.offer or _names_day(told):
        return None
    if not (_THERE.search(text) or _BY_THEN.search(text)):
        return None
    whole = offer_over(hearing.saved, held) if last.uses_saved and hearing.saved else held
    offer = replace(whole, chips=restated(whole.chips, Status.OPERATIONAL))
    asked = replace(last, offer=offer, labs=told.labs or last.labs, uses_saved=False, save=False)
    return Understood(asked, (_RUNS,))


def had_now(text: str, memory: Memory) -> str:
    """Chips to come as if they were there today, in the usual words; any other text as it is."""
    last = memory.question
    if last is None or last.offer is None or not _to_come(last.offer):
        return text
    return _THEY_RUN if _HAD_NOW.fullmatch(text) or _is_when_due(text, last.offer) else text


def _is_when_due(text: str, offer: Offer) -> bool:
    """Whether no more is named than the month in which all that is to come is due."""
    found = _IN_MONTH.fullmatch(text)
    days = [each.available for each in offer.chips if each.status is not Status.OPERATIONAL]
    if found is None or None in days:
        return False
    month, year = MONTHS[found["month"].lower()], found["year"]
    last = max(day for day in days if day is not None)
    return last.month == month and year in (None, str(last.year))


def slipped(bare: str, memory: Memory) -> Question | None:
    """`if it slips?`: the offer with what is to come still to come, as it was asked last."""
    last = memory.question
    if last is None or last.kind is not Kind.OFFER or not _SLIPS.fullmatch(bare):
        return None
    offers = (each for each in (last, *memory.earlier) if each.kind is Kind.OFFER and each.offer)
    found = next((each for each in offers if each.offer and _to_come(each.offer)), None)
    return replace(found, labs=last.labs or found.labs, save=False) if found else None


def _to_come(offer: Offer) -> bool:
    return any(each.status is not Status.OPERATIONAL for each in offer.chips)


def _names_day(told: Said) -> bool:
    return told.draft.as_of is not None or told.draft.days is not None or told.number is not None
