"""What of our offer, or of what is on record, is asked for without any question before it.

A command and the first message of a conversation are asked the same, in one order.
"""

from __future__ import annotations

import re
from collections.abc import Callable
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
from bot.conversation.heard import Asked
from bot.conversation.memory import Hearing
from bot.regex import regex

_MAY_BE_LINES: Final = regex(
    r"\b(?:ask|bullets?|pts|(?:one)?liners?|things|takeaways|sound ?bites?|cheat ?sheet|crib|"
    r"phrases?|draft|write)\b",
    re.IGNORECASE,
    needs="ask|bullet|pts|liner|thing|takeaway|bite|sheet|crib|phrase|draft|write",
)
"""With these lines may be asked for, or what to ask somebody, where no advice else is."""


def at_once(
    text: str, hearing: Hearing, ours: Callable[[], Hearing], *, is_first: bool = True
) -> Asked | None:
    """`our offer in one line for a candidate`, `us vs Meta in dollars`; None of other texts.

    `ours` gives what the text is heard in with our saved offer, and is called only where that is
    needed. After another question, what names nothing of ours is asked on from that.
    """
    if closing := closing_at_once(text, hearing):
        return closing
    if is_first and IN_DOLLARS.search(text) and (told := dollars_at_once(text, ours())):
        return told
    if not (MAY_ADVISE.search(text) or _MAY_BE_LINES.search(text)):
        return None
    if is_first and (of_told := advice_of_told(text, hearing)):
        return of_told
    held = ours()
    asked = ours_in_lines(text, held) or advice_against_lab(text, held)
    return asked or (advice_of_ours(text, held) if is_first else None)
