"""`what does it cost in Zurich`, after a price: the same, and that none is kept by place."""

from __future__ import annotations

from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.rules.role_places import place_in
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.words.leads import LED
from bot.regex import regex

_THERE: Final = regex(
    rf"{LED}(?:(?:what(?:['\u2019]?s| about)?|how (?:much|about)|is|are|does|"
    r"do|would|will) )*(?:(?:it|that|this|they|those|one|the price|prices)(?:['\u2019]?s)? )?"
    r"(?:(?:is|are|be|costs?|go(?:es)? for|rents? for|run|price|cheaper|cheapest|dearer) )*"
    r"in (?:the )?[\w.]+(?: [\w.]+)?\W*"
)
_MONEY: Final = regex(
    r"\b(?:euros?|eur|gbp|pounds?|quid|sterling|chf|francs?|yen|jpy|yuan|rmb|cny|rupees?|inr|cad|"
    r"aud|sek|nok|dkk|pln|dollars?|usd)\b"
)
"""`in GBP`, which is told in dollars."""
_NOT_BY_PLACE: Final = "“{}” left out, since prices are not kept by place"


def priced_in_a_place(text: str, last: Question, hearing: Hearing) -> Reading | None:
    """The price once more; None where no place is named, or it says something else."""
    low = text.lower()
    if last.kind is not Kind.PRICE or not _THERE.fullmatch(low) or _MONEY.search(low):
        return None
    place, _ = place_in(text)
    if place is None or hearing.draft(text).names_any or hearing.draft(text).has(T.WHEN):
        return None
    return Understood(last, (_NOT_BY_PLACE.format(place),))
