"""People who join and people who leave, told in one breath: what is left of it is supposed.

`what if 5 leave and 10 join` is five more. Read as it stands, one of the two would be lost.
"""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_WHO: Final = r"(?: (?:of (?:us|them|our \w+)|(?:new |more )?(?:people|researchers|hires)))?"
_WILL: Final = r"(?: (?:will|would|should))?"
_GO: Final = r"(?:leave|leaves|left|quit|quits|resign|resigns|go|goes)"
_COME: Final = r"(?:join|joins|joined|come in|come|start|starts|are hired|get hired)"
_AND: Final = r",?\s+(?:and|but|while|whereas|then|and then)\s+(?:(?:we|another)\s+)?"
_LOSE: Final = r"(?:lose|lost|let go(?: of)?|fire)"
_HIRE: Final = r"(?:hire|hired|add|gain|recruit|bring in|get)"
_WHOM: Final = r"(?: (?:new |more )?(?:people|researchers|hires|heads))?"
_BOTH: Final = regex(
    rf"(?P<lead>\bif )(?:we )?(?:"
    rf"(?P<go1>\d{{1,6}}){_WHO}{_WILL} {_GO}{_AND}(?P<come1>\d{{1,6}}){_WHO}{_WILL} {_COME}|"
    rf"(?P<come2>\d{{1,6}}){_WHO}{_WILL} {_COME}{_AND}(?P<go2>\d{{1,6}}){_WHO}{_WILL} {_GO}|"
    rf"{_LOSE} (?P<go3>\d{{1,6}}){_WHOM}{_AND}{_HIRE} (?P<come3>\d{{1,6}}){_WHOM}|"
    rf"{_HIRE} (?P<come4>\d{{1,6}}){_WHOM}{_AND}{_LOSE} (?P<go4>\d{{1,6}}){_WHOM})(?![\w ]*\d)\b",
    re.IGNORECASE,
    needs="leave|left|quit|resign|go|lose|lost|fire",
)


def comings_and_goings(text: str) -> str:
    """The text with the difference of those who join and those who leave; any other as it is."""
    return _BOTH.sub(_difference, text)


def _difference(found: re.Match[str]) -> str:
    more = _count(found, "come") - _count(found, "go")
    if more > 0:
        return f"{found['lead']}we hire {more} people"
    return f"{found['lead']}{-more} people leave" if more else found[0]


def _count(found: re.Match[str], who: str) -> int:
    return next(int(found[f"{who}{n}"]) for n in range(1, 5) if found[f"{who}{n}"])
