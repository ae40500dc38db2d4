"""What of our offer, or of what is on record, is asked for without any question before it.

A command and the first message of a conversation are asked the same, in one order.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot.conversation.deciding.advice_of_ours import (
    MAY_ADVISE,
    advice_against_lab,
    advice_of_ours,
    advice_of_told,
)
from bot.conversation.deciding.closing_at_once import closing_at_once
from bot.conversation.deciding.dollars_at_once import IN_DOLLARS, dollars_at_once
from bot.conversation.deciding.ours_in_lines import ours_in_lines
from bot.conversation.heard import Asked, Form, Part, Picked
from bot.conversation.memory import Hearing
from bot.questions.clean import fold
from bot.questions.lab_parts import site_of
from bot.questions.rules.market import family_in
from bot.questions.types import Kind, Understood
from bot.questions.words.leads import LED
from bot.regex import regex

_TWO: Final = 2
_MAY_BE_LINES: Final = regex(
    r"\b(?:ask|bullets?|pts|(?:one)?liners?|things|takeaways|sound ?bites?|cheat ?sheet|crib|"
    r"phrases?|draft|write)\b",
    re.IGNORECASE,
    needs="ask|bullet|pts|liner|thing|takeaway|bite|sheet|crib|phrase|draft|write",
)
"""With these lines may be asked for, or what to ask somebody, where no advice else is."""

_STATE: Final = regex(
    rf"^{LED}(?:is|are)\b.{{3,50}}\b(?:live|running|up|online|operational|done|finished|completed?|"
    r"built|ready)(?: (?:yet|now|already|or not|and running|today|these days))*\W*$",
    re.IGNORECASE,
    needs="live|running|up|online|operational|done|finished|complete|built|ready",
)


def _state_of_site(text: str, hearing: Hearing) -> Asked | None:
    """`is Stargate Abilene live`: what runs there, or that it is not known to be finished."""
    reading = hearing.read(text) if _STATE.search(text) else None
    asked = reading.question if isinstance(reading, Understood) else None
    if asked is None or site_of(asked) is None:
        return None
    return Asked(Understood(asked), Form.PART, part=Picked(Part.FINISHED, fold(text)))


_OR: Final = regex(r"\b(?:or|vs\.?|versus|than|against|compared (?:to|with))\b", re.IGNORECASE)
_WEIGHED: Final = regex(
    r"\b(?:more|most|fewer|vs\.?|versus|compare[ds]?|against|which|what)\b", re.IGNORECASE
)


def _families_weighed(text: str, hearing: Hearing) -> Asked | None:
    """`are there more infra or research jobs at OpenAI`: how many of each kind are open."""
    sides = _OR.split(fold(text)) if _WEIGHED.search(text) else []
    if len(sides) != _TWO:
        return None
    families = {family for side in sides if (family := family_in(side))}
    reading = hearing.read(text) if len(families) == _TWO else None
    asked = reading.question if isinstance(reading, Understood) else None
    if asked is None or asked.kind is not Kind.HIRING or len(asked.labs) != 1 or asked.topic:
        return None
    part = Picked(Part.FAMILY_MOST, "open")
    return Asked(Understood(replace(asked, family=None)), Form.PART, part=part)


def at_once(
    text: str, hearing: Hearing, ours: Callable[[], Hearing], *, is_first: bool = True
) -> Asked | None:
    """`our offer in one line for a candidate`, `us vs Meta in dollars`; None of other texts.

    `ours` gives what the text is heard in with our saved offer, and is called only where that is
    needed. After another question, what names nothing of ours is asked on from that.
    """
    if told := closing_at_once(text, hearing) or _families_weighed(text, hearing):
        return told
    if told := _state_of_site(text, hearing):
        return told
    if is_first and IN_DOLLARS.search(text) and (told := dollars_at_once(text, ours())):
        return told
    if not (MAY_ADVISE.search(text) or _MAY_BE_LINES.search(text)):
        return None
    if is_first and (of_told := advice_of_told(text, hearing)):
        return of_told
    held = ours()
    asked = ours_in_lines(text, held) or advice_against_lab(text, held)
    return asked or (advice_of_ours(text, held) if is_first else None)
