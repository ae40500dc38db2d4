"""Words that ask what was signed of late, by nobody in particular: `anything newly signed`."""

from __future__ import annotations

from typing import Final

from bot.questions.clean import fold
from bot.questions.words.leads import LED
from bot.regex import regex

_LED: Final = (
    r"\W*(?:(?:thx|thanks|great|cool|hi|hey|hello|ok|and|so|or|but|also|then|now|did|do|does|"
    r"what['’]?s|what|how|about|is|are|was|were|has|have|been|got|gets?|there|any(?:thing|one|body)?|"
    r"some(?:thing|body|one)|who|labs?|a|the|things?|show|me|tell|us|new|newly|recently|freshly|"
    r"just|else) )*"
)
_END: Final = (
    r"(?: (?:what|anything|something|new|newly|lately|recently|since|with whom|yet|so far|"
    r"this week|last week|then|too|as well|please|at all|or not|out there|there|up))*\W*"
)
_DEALS: Final = r"(?: (?:compute |capacity )?(?:deals?|contracts?|agreements?))?"
_SIGNED: Final = regex(rf"{_LED}(?:sign(?:ed|s)?|inked){_DEALS}{_END}", needs="sign|inked")
_LATELY: Final = regex(
    r"\b(?:new|newly|freshly|recently|lately|just|any(?:thing|one|body)?|this week|last week)\b"
)
_OF_ALL: Final = regex(rf"{LED}what (?:has|have|was|were|did|do)\b")


def asks_newly_signed(text: str) -> bool:
    """Whether a text asks what was signed of late, and names nobody."""
    low = fold(text)
    if not (_SIGNED.fullmatch(low) and _LATELY.search(low)):
        return False
    return not _OF_ALL.match(low)  # which lists them, and is no news of a week


CUSTOMERS: Final = r"\b(?:customers?(?! service)|clients?|tenants?)\b"
BOUGHT_OF: Final = (
    r"\b(?:who(?:['’]?s|se| is| are| has| have| all| else)*|which (?:labs?|companies)|what labs?|"
    r"anyone|anybody|does anyone) (?:\w+ ){0,2}?(?:buy(?:s|ing)?|bought|rent(?:s|ed|ing)?|"
    r"leas(?:e|es|ed|ing)|get(?:s|ting)?|tak(?:e|es|ing)|us(?:e|es|ing)|sourc(?:e|es|ing))\b"
    r".{0,30}\b(?:off|from|out of|through|via|at)\b"
    rf"|{CUSTOMERS}|\bwho(?:m)? (?:(?:do|does|did|all|is|are) )+\S.{{1,30}}? "
    r"(?:sell(?:s|ing)?|rent(?:s|ing)?(?: \w+)? (?:out|to)|leases?|supply|supplies|supplying|"
    r"provides?)\b"
    r"(?:.{0,30}\bto\b)?"
)
"""Who buys of somebody who rents chips out: `who's buying compute off Oracle`."""
