"""What a part of a message asks, beside the part before it."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.heard import Asked, Form, Heard
from bot.conversation.memory import Hearing
from bot.conversation.parts.parting import is_lost
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.read import SUGGESTIONS
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from bot.questions.unclear.doubt import shown
from bot.regex import regex

_LOST: Final = "I could not read “{part}”. Please ask that in other words."
_WHOLE: Final = regex(
    r"(?:(?:and|also|plus)\W+)*(?:who|whose|which|what|whats|how|where|when|is|are|does|do|did|has|have|"
    r"compare|rank)\b(?! (?:if|about)\b)",
    re.IGNORECASE,
)
_LEANS: Final = regex(
    r"\b(?:it|that|those|these|this|they|them|their|there|then|one|ones|else|other|others|same|"
    r"instead|too|as well|again)\b|^(?!.*\blabs?\b).*\bits\b",
    re.IGNORECASE,
)
_OURS: Final = regex(r"\b(?:we|us|our|ours|i|my)\b", re.IGNORECASE)
_CHANGES_OURS: Final = (Kind.OFFER, Kind.DILUTION)
"""After these whatever is asked of ours may be asked of what was told or supposed."""
_WHO_HAS_MORE: Final = regex(
    r"\W*(?:(?:and|also|plus|so|but)\W+)*(?:who|which)\b(?! labs?\b)"
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
    reading = heard.reading if isinstance(heard, Asked) else None
    alone = hearing.asked(part)
    if before and alone and alone.kind is Kind.HELP and _stands_alone(part):
        return Asked(hearing.read(part))  # `what can I ask`
    if before is None or alone is None or (isinstance(heard, Asked) and heard.form is Form.PART):
        return heard  # `and how old is that number`
    if _is_of_the_two(reading, before, part):
        return heard
    is_of_told = before.kind in _CHANGES_OURS and bool(_OURS.search(part))
    if _stands_alone(part) and not is_of_told and _is_taken_for_more(reading, before, alone):
        return Asked(hearing.read(part))
    if not isinstance(reading, Understood):
        return heard
    is_same = reading.question == before and not reading.assumed  # `also Together?`, of a price
    is_told = part_of(before) in _TELL_LARGEST and _LARGEST.search(part)
    is_again = is_same and alone.kind is not before.kind and not is_told
    return Asked(hearing.read(part)) if is_again else heard


def _is_of_the_two(reading: Reading | None, before: Question, part: str) -> bool:
    """`compare OpenAI and Meta per employee, and who has more in total`: of those before it."""
    asked = reading.question if isinstance(reading, Understood) else None
    is_same = asked is not None and asked.kind is Kind.COMPARE and asked.labs == before.labs
    return is_same and before.kind is Kind.COMPARE and bool(_WHO_HAS_MORE.match(part))


def _stands_alone(part: str) -> bool:
    """`which lab has the most`, and not `how many there`: it is a question without the others."""
    return bool(_WHOLE.match(part)) and not _LEANS.search(part)


def _is_taken_for_more(reading: Reading | None, before: Question, alone: Question) -> bool:
    """Whether a question of another kind was taken for more of the one before it, or for none."""
    if alone.kind is before.kind or alone.kind is Kind.REFUSAL:
        return False
    heard = reading.question if isinstance(reading, Understood) else None
    if heard and heard.offer and heard.offer == alone.offer and alone.kind is Kind.OFFER:
        return False  # `who has most, and how far off are we with 4096 H100 for 60`
    if heard is None or (alone.kind is Kind.LEAGUE and not alone.uses_saved):
        return True
    is_joined = heard.kind is Kind.COMPARE and len(alone.labs) > 1
    return (heard.kind is before.kind and heard.kind is not alone.kind) or is_joined
