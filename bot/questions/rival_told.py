"""An offer of a lab's, told over two clauses: `he has an offer from xAI, they told him 500 H100`.

It is put in the words in which one lab is said to give something, or to have something.
"""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_CALLED: Final = (
    r"(?:an? (?:[\w-]+ ){0,2}?(?:start-?up|company|lab|competitor|rival|shop|outfit),? "
    r"(?:called|named) |the (?:guys|folks|people) (?:at|from) )?"
)
_NAME: Final = r"(?P<lab>[a-z][\w.&-]*(?: [a-z][\w.&-]*){0,2}?)"
_FROM: Final = rf"^[^\d?]{{0,80}}?\boffers?\b (?:\w+ )?(?:from|at|with|by) {_CALLED}{_NAME}"
_TOLD: Final = regex(
    rf"{_FROM}(?:,|;|\.|:| -| –| and| where| who| that)+ (?:they(?:['’](?:d|ll|re|ve))?|who)"
    r"(?P<told>(?: (?:would|will|have|are|also|even|just))*"
    r" (?:t[eo]ld?|offer(?:ed|s|ing)?|promis(?:ed?|es|ing)|g[ia]ven?|giving|guarantee[ds]?)"
    r" (?:him|her|them|each)\b.*\d.*)$",
    re.IGNORECASE,
    needs="offer",
)
_WITH: Final = regex(
    rf"{_FROM},? (?:with|that ha(?:s|ve)|wh(?:o|ich) ha(?:s|ve)|having|and they have|they have) "
    r"(?P<size>\d[\w ,.]*?(?: and|,| for)+ (?:\w+ )?\d[\d,]*k? (?:people|persons|researchers|heads|"
    r"staff|employees|ppl|scientists|engineers)[^?]*)$",
    re.IGNORECASE,
    needs="offer",
)


def rival_told(text: str) -> str:
    """The text as what the lab tells or has; any other as it is."""
    told = _TOLD.sub(r"\g<lab>\g<told>", text)
    return _WITH.sub(r"\g<lab> has \g<size>", told)
