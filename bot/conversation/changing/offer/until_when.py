"""When our chips go back: `our lease ends june 2027`, which no answer goes into.

It is left out aloud, of the offer spoken of or of ours; a lease tells that chips are rented.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex
from storage.records import Offer, Tenure

_ENDS: Final = regex(
    r"\b(?:until|till|til|through|thru|ends?(?! of\b)|ending|expir\w+|lapses?|terminates?|"
    r"runs? (?:out|until|to)|(?:is|are|comes?) up|up for renewal|comes? to an end|is over|renew\w*|"
    r"(?:hand|give|return)\w* (?:them|it|those|these) back|end date)\b",
    re.IGNORECASE,
    needs="til|through|thru|end|expir|lapse|terminat|run|up|is over|renew|back",
)
_HELD: Final = regex(
    r"\b(?:leas(?:e|es|ed)|rentals?|rent(?:ed|ing)?|contracts?|reservations?|reserved|agreement|"
    r"commitment|them|it|those|these|they|gpus|chips|cards|cluster)\b",
    re.IGNORECASE,
)
_RENTED: Final = regex(
    r"\b(?:leas(?:e|es|ed)|rentals?|rent(?:ed|ing)?)\b", re.IGNORECASE, needs="leas|rent"
)
_ASKS: Final = regex(
    r"\?|\b(?:what(?! if)|when|which|who|whose|how|why|does|do|did|is there|should|can|could|"
    r"would|will|their|theirs|his|her|roles?|postings?|deadline|offer letter|visa|notice|delay\w*|"
    r"postpon\w*|slip\w*|late|down|offline|idle|unavailable|dark|broken|not|n['’]t|arriv\w*|live|"
    r"online|ready|start\w*|train\w*|free|open)\b",
    re.IGNORECASE,
)
_OF_WHOM: Final = regex(r"\b(?:with|from|at|by)\W+(?:the \W*)?$", re.IGNORECASE)
"""What stands before whoever rents to us."""
_ELSE: Final = (
    T.RUN, T.HARDWARE, T.RESEARCHERS, T.PEOPLEMORE, T.PCT, T.NUM, T.COUNT, T.FACTOR,
    T.MONEY, T.YEARLY, T.HOURLY, T.STATUS,
)  # fmt: skip


def ends_then(text: str, memory: Memory, hearing: Hearing) -> Understood | None:
    """The offer spoken of, or ours, with the end left out aloud; None of other texts."""
    if not (_ENDS.search(text) and _HELD.search(text)) or _ASKS.search(text):
        return None
    told, last = said(opened(text), hearing), memory.question
    day = next((t for t in told.draft.tags if t.kind in (T.WHEN, T.DAYS)), None)
    is_of_offer = last is None or last.kind in OFFERS
    if day is None or not is_of_offer or told.draft.has(*_ELSE) or _names_other(told):
        return None
    asked = last or Question(Kind.OFFER, uses_saved=True)
    if _RENTED.search(text) and (last or hearing.saved):
        asked = replace(asked, offer=replace(asked.offer or Offer(), tenure=Tenure.RENTED))
    when = told.text[day.start : day.end]
    return Understood(replace(asked, save=False), (f"when it ends (“{when}”) left out",))


def _names_other(told: Said) -> bool:
    """Whether somebody is named that is not whom we rent from: `our contract with CoreWeave`."""
    tags = told.draft.tags
    labs = (tag for tag in tags if tag.kind is T.LAB)
    unknown = (told.text[tag.start : tag.end] for tag in tags if tag.kind is T.UNKNOWN)
    is_rival = any(not _OF_WHOM.search(told.text[: lab.start]) for lab in labs)
    return is_rival or not all(map(_HELD.fullmatch, unknown))
