"""What a part of a message asks, beside the part before it."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.heard import Asked, Form, Heard
from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.parts.parting import is_lost
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.read import SUGGESTIONS
from bot.questions.types import Kind, Question, Unclear, Understood, Unreadable
from bot.questions.unclear.doubt import shown
from bot.questions.words.leads import LINK
from bot.regex import regex

_LOST: Final = "I could not read “{part}”. Please ask that in other words."
_WHOLE: Final = regex(
    r"(?:(?:and|also|plus)\W+)*(?:who|whose|which|what|whats|how|where|when|is|are|does|do|did|has|"
    r"have|compare|rank)\b(?! (?:if|about)\b)",
    re.IGNORECASE,
)
"""How a part begins that is a question without the others: `which lab has the most`."""
_LEANS: Final = regex(
    r"\b(?:it|that|those|these|this|they|them|their|there|then|one|ones|else|other|others|same|"
    r"instead|too|as well|again)\b|^(?!.*\blabs?\b).*\bits\b",
    re.IGNORECASE,
)
_OURS: Final = regex(r"\b(?:we|us|our|ours|i|my)\b", re.IGNORECASE)
_WHO_HAS_MORE: Final = regex(
    rf"\W*(?:(?:{LINK}|plus)\W+)*(?:who|which)\b(?! labs?\b)"
    r"(?!.*\b(?:labs|everyone|all|most|anyone)\b).*\b(?:more|bigger|larger|ahead|better off)\b",
    re.IGNORECASE,
)
_TELL_LARGEST: Final = (LabPart.CONTRACTS, LabPart.SITES)
_LARGEST: Final = regex(
    r"\b(?:which|what)(?: one)?(?: of (?:them|those|these))?(?: (?:is|are|was)|['’]?s)?"
    r"(?: the)? (?:biggest|largest)\b",
    re.IGNORECASE,
)
"""`…, and which of them is the biggest`, of deals or sites of a lab, which are told with it."""


def heard_in_part(heard: Heard, part: str, before: Question | None, hearing: Hearing) -> Heard:
    """What was heard of a part, or that it means nothing to us.

    Where after the part `before` only that would be asked again, it is taken by itself.
    """
    if is_lost(part, hearing):
        return Asked(Unreadable(_LOST.format(part=shown(part)), SUGGESTIONS))
    alone = hearing.asked(part)
    if before is None or alone is None or not _asks_by_itself(heard, part, before, alone):
        return heard
    return Asked(hearing.read(part))


def _asks_by_itself(heard: Heard, part: str, before: Question, alone: Question) -> bool:
    """Whether a part that was heard after the one `before` it means what it means `alone`."""
    stands = bool(_WHOLE.match(part)) and not _LEANS.search(part)  # and not `how many there`
    if stands and alone.kind is Kind.HELP:
        return True  # `what can I ask`
    if isinstance(heard, Asked) and heard.form is Form.PART:
        return False  # `and how old is that number`
    reading = heard.reading if isinstance(heard, Asked) else None
    told = reading.question if isinstance(reading, Understood) else None
    if told and _is_of_the_two(told, before, part):
        return False
    is_of_ours = before.kind in OFFERS and _OURS.search(part) is not None
    if stands and not is_of_ours and _is_taken_for_more(told, before, alone):
        return True
    is_again = told == before and isinstance(reading, Understood) and not reading.assumed
    is_told = part_of(before) in _TELL_LARGEST and _LARGEST.search(part) is not None
    return is_again and alone.kind is not before.kind and not is_told  # `also Together?`


def _is_of_the_two(told: Question, before: Question, part: str) -> bool:
    """`compare OpenAI and Meta per employee, and who has more in total`: of those before it."""
    if told.kind is not Kind.COMPARE or before.kind is not Kind.COMPARE:
        return False
    return told.labs == before.labs and _WHO_HAS_MORE.match(part) is not None


def _is_taken_for_more(told: Question | None, before: Question, alone: Question) -> bool:
    """Whether a question of another kind was taken for more of the one before it, or for none."""
    if alone.kind is before.kind or alone.kind is Kind.REFUSAL:
        return False
    if told is None:
        return True
    if told.offer and told.offer == alone.offer and alone.kind is Kind.OFFER:
        return False  # `who has most, and how far off are we with 4096 H100 for 60`
    if alone.kind is Kind.LEAGUE and not alone.uses_saved:
        return True
    is_joined = told.kind is Kind.COMPARE and len(alone.labs) > 1
    return (told.kind is before.kind and told.kind is not alone.kind) or is_joined


_POINTS: Final = regex(r"\b(?:that|it|this|those|these|them|they)\b", re.IGNORECASE)
_WAITS: Final = "“{}” is of chips that I have to ask about first. Say which, and ask it again."


def still_open(part: str, before: Heard | None, hearing: Hearing) -> Asked | None:
    """That a part waits for the offer before it, of which it speaks; None of other parts.

    It is never answered of our saved offer, which was not meant.
    """
    reading = before.reading if isinstance(before, Asked) else None
    asked = reading.question if isinstance(reading, Unclear) else None
    if not isinstance(reading, Unclear) or asked is None or asked.kind is not Kind.OFFER:
        return None
    is_told = asked.uses_saved or (asked.offer is not None and asked.offer.chips)
    if is_told or hearing.draft(part).stacks or not _POINTS.search(part):
        return None
    ways = tuple(choice.text for choice in reading.choices)
    words = shown(opened(part).text.strip(" ?.!"))
    return Asked(Unreadable(_WAITS.format(words), ways, is_plain=True))


def memory_after(memory: Memory, heard: Asked) -> Memory:
    """What is remembered after a part of a message, for the one after it."""
    asked = None if isinstance(heard.reading, Unreadable) else heard.reading.question
    return memory.after(asked) if asked else memory
