"""What a change of ours does to the order: `does that change who's ahead`, `anything`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.offer.updating import as_changed
from bot.conversation.memory import Hearing
from bot.conversation.saying import Said
from bot.questions.types import Kind, Question
from bot.regex import regex

_THAT: Final = (
    r"^\W*(?:(?:and|so|but|ok|then)\W+)*(?:(?:do(?:es)?|did|would|will|could)(?:n['’]t)?|how "
    r"(?:much )?(?:does|would|will)) (?:that|this|it)(?: even| really)? "
    r"(?:change|alter|affect|move|shift|flip|make)s?\b"
)
_ORDER: Final = regex(
    rf"{_THAT}.*\b(?:who(?: is|['’]s| are| comes)|order|rank\w*|place|standing|position|league|"
    r"list|the (?:picture|race))\b",
    re.IGNORECASE,
)
_ANYTHING: Final = regex(
    rf"{_THAT} (?:anything|much|something|things|(?:a|any|much of a) difference)\b", re.IGNORECASE
)


def asks_what_changes(text: str, last: Question | None) -> bool:
    """Whether it asks what a change of ours, which was told last, does to anything."""
    is_of_ours = last is not None and last.uses_saved and last.kind in (Kind.DILUTION, Kind.OFFER)
    is_changed = last is not None and (last.kind is Kind.DILUTION or last.offer is not None)
    is_asked = _ORDER.match(text) or _ANYTHING.match(text)
    return is_of_ours and is_changed and bool(is_asked)


def changes_order(told: Said, last: Question, hearing: Hearing) -> Question | None:
    """The list of all with ours on it, where nobody was spoken of; else the last question again.

    What an answer about a change tells first is how far ours is from what is saved.
    """
    if told.labs or not asks_what_changes(told.whole, last):
        return None
    if last.labs or not _ORDER.match(told.whole):
        return replace(last, save=False)
    return placed(Question(Kind.LEAGUE, scope=told.draft.scope, as_of=last.as_of), last, hearing)


def placed(listed: Question, last: Question, hearing: Hearing) -> Question | None:
    """The list of all with the offer of the last question on it, which takes chips and people."""
    offer = as_changed(last, hearing)
    if offer is None:
        return None
    held = held_offer(last, hearing)
    held = replace(held, researchers=offer.researchers or held.researchers)
    return replace(listed, offer=held, uses_saved=True)
