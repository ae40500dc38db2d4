"""A change of something where nothing was spoken of: `change it to 50 researchers`, `undo`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from bot.questions.words.leads import LED
from bot.regex import regex

_VERB: Final = (
    r"(?:chang|updat|mak|set|put|switch|bump|rais|lower|cut|increas|reduc|correct|adjust|edit|mov)"
    r"(?:e|es|ing)?"
)
_CHANGE: Final = regex(
    rf"{LED}(?:(?:can|could) you |please |let['’]?s )*{_VERB} (?:it|that|this|those|them)"
    r"(?: (?:up|down|back))?(?: to| into| at|:| =)? (?P<rest>.*\d.*?)\W*",
    re.IGNORECASE,
    needs="it|that|this|those|them",
)
_UNDO: Final = regex(
    rf"{LED}(?:(?:can|could) you |please |let['’]?s )*(?:undo|revert|roll ?back|"
    rf"{_VERB} (?:it|that|this) back|go back|take (?:it|that) back)"
    r"(?: (?:it|that|this|the (?:last|latest) (?:one|change|thing|step|bit)|my last (?:change|"
    r"message)|please|pls))*\W*",
    re.IGNORECASE,
    needs="undo|revert|roll|back",
)
_WAYS: Final = ("our offer is 2048 H100, 40 researchers", "2048 H100, 40 researchers")
_NOT_SAVED: Final = (
    "There is nothing to change yet: no offer is saved, and none was spoken of here. Tell me all"
    " of it, as in “2048 H100, 40 researchers”; with “our offer is” before it, I keep it."
)
_NOTHING_DONE: Final = (
    "Nothing was asked or changed here yet, so there is nothing to undo. To have our saved offer"
    " forgotten, say “forget our offer”; to change it, “our offer is …” with the new numbers."
)


def nothing_to_change(text: str, memory: Memory, hearing: Hearing) -> Reading | None:
    """What is told of it; where an offer is saved, that is `it`. None of other texts."""
    if memory.question is not None:
        return None
    if _UNDO.fullmatch(text):
        return Unreadable(_NOTHING_DONE, _WAYS[:1], is_plain=True)
    found = _CHANGE.fullmatch(text)
    if found is None:
        return None
    if hearing.saved:
        asked = hearing.asked(f"what if we had {found['rest']}")
        is_ours = asked is not None and asked.uses_saved
        return Understood(asked) if asked and is_ours else None
    alone = hearing.asked(found["rest"])
    return None if _is_whole(alone) else Unreadable(_NOT_SAVED, _WAYS, is_plain=True)


def _is_whole(asked: Question | None) -> bool:
    """Whether an offer was told with all that it needs."""
    offer = asked.offer if asked and asked.kind is Kind.OFFER else None
    return offer is not None and bool(offer.chips) and offer.researchers is not None
