"""To whom we lose people by compute: `who am i losing people to, compute wise`.

Who went where is not on record; which labs have more for each researcher is.
"""

from __future__ import annotations

import re
from typing import Final

from bot.questions.words.leads import LED
from bot.regex import regex

_COMPUTE: Final = r"(?:compute|gpus?|chips|hardware)"
_LOST: Final = regex(
    rf"{LED}(?:to )?(?:whom?|which (?:labs?|companies)) (?:are|am|do|did|have|might|could|would) "
    r"(?:we|i)(?: (?:keep|always|usually|mostly|likely|currently|be))*"
    r" (?:losing|lose|lost|missing)(?: out)?(?: on)?(?: (?:our|the|all|good|top))*"
    r"(?: (?:people|candidates?|talent|researchers?|hires|offers|folks))?(?: to)?"
    rf"(?:,? (?:compute|gpu)[- ]?wise|,? (?:in terms of|on|in|over|for|because of|by|due to) "
    rf"(?:the |our )?{_COMPUTE}(?: alone)?)\W*",
    re.IGNORECASE,
    needs="los|missing",
)
_MORE_THAN_US: Final = "which labs have more compute per researcher than us"


def lost_to(text: str) -> str:
    """The text as the labs that have more for each; any other as it is."""
    return _MORE_THAN_US if _LOST.fullmatch(text) else text
