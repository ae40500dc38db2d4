"""What would be of ours against ours as it is: `3,000 H100 for 55, better or worse than today?`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.compute.laying import terms_over
from bot.compute.offers import chips_later, chips_now
from bot.conversation.changing.question.offers import restated, summed
from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import said
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LINK
from bot.questions.words.things import HEAD
from bot.regex import regex
from storage.records import Status

_NOW: Final = (
    r"(?:(?:what|where|how) (?:we|it|things) (?:have|are|is|stand|offer)(?: it)? ?)?"
    r"(?:today|now|right now|currently|at present|at the moment|before|the status quo|"
    r"our (?:current|saved|present|existing)(?: (?:offer|set ?up|cluster|one|number|figure))?|"
    r"the (?:current|saved|present) (?:offer|set ?up|one|figure|number)|what we have)\b"
)
_NOW_NEEDS: Final = (
    "today|now|currently|present|moment|before|status quo|current|saved|existing|what we"
)
_AGAINST: Final = regex(
    r"[\s,;.:–-]*(?:(?:is|are|would|will|be|does|do|that|it|this|those|we|each|which) )*"
    r"(?:(?:better|worse|more|less|fewer|higher|lower|up|down|an improvement)\W+(?:or\W+)?"
    rf"(?:(?:off|per {HEAD}|each)\W+)?)+(?:than|from|on|over|as|vs\.?|versus)\b"
    rf"\s+{_NOW}(?:,? (?:per {HEAD}|each))?",
    re.IGNORECASE,
    needs=_NOW_NEEDS,
)
_BESIDE: Final = regex(
    rf"\W*(?:(?:{LINK}|can you|could you|how does)\W+)*"
    r"(?:(?:compare[ds]?|hold|put|set|show|stack) ?)?"
    r"(?:(?:that|it|this|those|them|the two|both) ?)?"
    r"(?:(?:up|compare[ds]?|side by side|beside|with|to|against|vs|versus|next to|and|"
    rf"looks?)\W+)+(?:todays|{_NOW}(?:['’]s)?)(?: (?:one|figure|number|share|state))?\W*|"
    r"\W*(?:and |so )?(?:today|now) (?:vs\.?|versus|and|against) (?:then|after(?: that)?|later)\W*",
    re.IGNORECASE,
    needs=_NOW_NEEDS,
)
"""`compare that with today's`, of chips to come: ours with them running, beside ours as it is."""
_RUNS: Final = "what is to come taken as running"


def than_today(text: str, last: Question | None, hearing: Hearing) -> Understood | None:
    """Our saved offer as it would be, which is told beside ours as it is; None of other texts.

    Without a number it is the offer spoken of.
    """
    if beside := _beside_today(text, last, hearing):
        return beside
    saved = hearing.saved
    found = _AGAINST.search(text) if saved and saved.chips else None
    if found is None or saved is None:
        return None
    told = said(opened(f"{text[: found.start()]} {text[found.end() :]}"), hearing)
    d, offer = told.draft, told.offer
    if d.labs or d.runs or d.more is not None or d.has(T.MORE, T.LOSE, T.THEY, T.COST):
        return None
    if offer is None or offer.is_empty:
        return _as_ours(last)
    chips = restated(offer.chips, Status.OPERATIONAL) or saved.chips  # `we plan 3,000 H100`
    whole = replace(terms_over(saved, offer), chips=chips)
    return Understood(Question(Kind.OFFER, offer=whole, uses_saved=True))


def _as_ours(last: Question | None) -> Understood | None:
    """The offer spoken of, as what ours would be."""
    if last is None or last.offer is None or last.kind is not Kind.OFFER or last.called:
        return None
    return Understood(replace(last, uses_saved=True, labs=(), save=False))


def _beside_today(text: str, last: Question | None, hearing: Hearing) -> Understood | None:
    """Ours once all that is to come runs, told beside ours; None where nothing is to come."""
    saved = hearing.saved
    if saved is None or last is None or last.kind is not Kind.OFFER or last.offer is None:
        return None
    if not chips_later(last.offer) or not _BESIDE.fullmatch(text):
        return None
    told = last.offer.chips
    held = told if chips_now(last.offer) else summed((*saved.chips, *told))
    offer = replace(terms_over(saved, last.offer), chips=restated(held, Status.OPERATIONAL))
    return Understood(Question(Kind.OFFER, offer=offer, uses_saved=True), (_RUNS,))
