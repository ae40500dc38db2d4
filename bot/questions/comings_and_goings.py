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
_AND: Final = (
    r"(?:,\s*|,?\s+)(?:(?:and|but|while|whereas|then|and then|\+|&)\s+)?(?:(?:we|another)\s+)?"
)
_LOSE: Final = r"(?:lose|lost|let go(?: of)?|fire)"
_HIRE: Final = r"(?:hire|hired|add|gain|recruit|bring in|get)"
_WHOM: Final = r"(?: (?:new |more )?(?:people|researchers|hires|heads))?"
_WAYS: Final = (
    rf"{{go}}{_WHO}{_WILL} {_GO}{_AND}{{come}}{_WHO}{_WILL} {_COME}",
    rf"{{come}}{_WHO}{_WILL} {_COME}{_AND}{{go}}{_WHO}{_WILL} {_GO}",
    rf"{_LOSE} {{go}}{_WHOM}{_AND}{_HIRE} {{come}}{_WHOM}",
    rf"{_HIRE} {{come}}{_WHOM}{_AND}{_LOSE} {{go}}{_WHOM}",
    rf"{{go}}{_WHO}{_WILL} {_GO}{_AND}{_HIRE} {{come}}{_WHOM}",
    rf"{_HIRE} {{come}}{_WHOM}{_AND}{{go}}{_WHO}{_WILL} {_GO}",
)
_EITHER: Final = "|".join(
    way.format(go=rf"(?P<go{n}>\d{{1,6}})", come=rf"(?P<come{n}>\d{{1,6}})")
    for n, way in enumerate(_WAYS)
)
_MIXED: Final = (4, 5)
"""Of fewer in the end, those who leave and those whom we hire stay two things."""
_NEEDED: Final = "leave|left|quit|resign|go|lose|lost|fire"
_SUPPOSED: Final = regex(
    rf"(?P<lead>\bif )(?:we )?(?:{_EITHER})(?![\w ]*\d)\b", re.IGNORECASE, needs=_NEEDED
)
_TOLD: Final = regex(
    rf"(?P<lead>^|[,;.]\s*|\b(?:and|but|so|say|suppose|when|once|after|assume|assuming) )"
    rf"(?:we )?(?:{_EITHER})(?=\s*(?:$|[,;.?!]|vs\b|then\b|what\b|how\b|where\b))",
    re.IGNORECASE,
    needs=_NEEDED,
)
"""Without an `if`, where nothing else is said of them: `5 leave and 12 join`."""


_IS: Final = (
    r"(?:as|(?:(?:if|when|once|and|say) )?(?:(?:the|this|our|a) )?(?:new )?"
    r"(?:candidate|person|hire|he|she|they|someone|somebody)(?:['’](?:d|ll|s|re)| would| will)?"
    r"(?: (?:joins?|starts?|comes? in|be|is|becomes?|was|were))(?: us)?(?: as)?)"
)
_ONE: Final = r"(?:researcher|scientist|hire|person|member|joiner|one)"
_NTH: Final = regex(
    rf"\b{_IS} (?:our |the )?(?:(?:{_ONE} )?(?:number |no\.? ?|# ?)(\d{{1,4}})\b|"
    rf"(\d{{1,4}})(?:st|nd|rd|th) {_ONE}\b)",
    re.IGNORECASE,
    needs="as|join|start|come|be|is|was|were",
)
_ON: Final = regex(r"\b\d[\dk,.]* ?x? ?(?:tpu |trainium ?)?[a-z]{1,4}\d", re.IGNORECASE)
_SHARE: Final = regex(
    r"\b(?:what(?:['’]s| is| would be) )?(?:their|his|her|the) share\b(?: of (?:our|the) (?:chips|"
    r"gpus|cluster|compute))?(?P<of> of (?=(?:the |our )?\d))?",
    re.IGNORECASE,
)
_SHARES: Final = regex(r"\b(?:shares?|gets?|has|have|left|per head)\b", re.IGNORECASE)


def _as_all(text: str) -> str:
    """`if she joins as number 41, her share of 2048 H100`: so many share them, and none join."""
    if not _NTH.search(text):
        return text
    has_chips = _ON.search(text)
    if not (has_chips or _SHARES.search(text)):
        return text
    led = "for" if has_chips else "if we were"
    told = _NTH.sub(lambda found: f"{led} {found[1] or found[2]} researchers", text)
    return _SHARE.sub(r"what does each get\g<of>", told)


def comings_and_goings(text: str) -> str:
    """The text with the difference of those who join and those who leave; any other as it is."""
    text = _as_all(text)
    return _TOLD.sub(_difference, _SUPPOSED.sub(_difference, text))


def _difference(found: re.Match[str]) -> str:
    more = _count(found, "come") - _count(found, "go")
    lead = found["lead"] if found["lead"].strip() == "if" else f"{found['lead']}what if "
    if more > 0:
        return f"{lead}we hire {more} people"
    is_mixed = any(found[f"go{n}"] for n in _MIXED)
    return f"{lead}{-more} people leave" if more and not is_mixed else found[0]


def _count(found: re.Match[str], who: str) -> int:
    return next(int(found[f"{who}{n}"]) for n in range(len(_WAYS)) if found[f"{who}{n}"])
