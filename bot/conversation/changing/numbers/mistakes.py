"""How somebody owns up to a slip: `typo, 640`, `I misread the letter: it is 256`."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_SLIP: Final = (
    r"(?:(?:that|it|this|the (?:number|count|last one|first one)) (?:was|is) )?(?:just )?"
    r"(?:an? |my )?(?:typo|slip|mistake|misprint|error|bad)(?: of mine| on my (?:part|side))?|"
    r"(?:sorry|oops|whoops|correction|pardon|apologies|my bad|fat fingers?)|"
    r"i(?:'ve| have)? (?:just )?(?:misread|mistyped|mistook|misspoke|misheard|mixed up|"
    r"(?:read|typed|wrote|put|said|got|copied|had) (?:it|that|this|the [\w ]{1,20}?) wrong)"
    r"(?: (?:it|that|this|them|myself|(?:the|my|our|his|her|their) [\w ]{1,25}?))?(?=\s*[:;,.–—-])|"
    r"(?:wrong|missing|extra) (?:number|digit|key|zero|figure)|"
    r"(?:i )?(?:missed|dropped|forgot|lost|left out|added) (?:an?|the|one)(?: extra)? "
    r"(?:zero|digit|number|chip|name|lab)(?: (?:there|too (?:many|much)))?"
)
_MEANT: Final = (
    r"(?:(?:that|it|this|the (?:number|count|figure)) )?(?:should|must|ought to|has to|needs to|"
    r"was (?:supposed|meant) to) (?:be|say|read|have (?:been|said|read))|"
    r"i (?:really |actually )?(?:meant?|wanted to (?:say|type|write))(?: to (?:say|type|write))?"
)
_IS: Final = (
    r"the (?:right |correct |real )?(?:number|count|figure|chip|lab|one|day|share) is|"
    r"(?:it|that|this|they|those|these)(?:['’]s| is| are|['’]re)(?: (?:really|actually|in fact))?|"
    r"make (?:it|that)|read"
)
_LED: Final = regex(
    r"^\W*(?:(?:no|ah|oh|ok|well|wait|hm+|and|please)\b\W+)*"
    rf"(?P<slip>(?:(?:{_SLIP})(?:\W+|$))*)(?:(?:and|but|so|sorry|no)\W+)*"
    rf"(?P<meant>(?:(?:{_MEANT})\b\W*)?)(?P<led>(?:(?:{_IS})\b\W*)?)(?=\S)",
    re.IGNORECASE,
)


def corrected(text: str) -> str:
    """The message without the words at its beginning that say that it corrects one before."""
    found = _LED.match(text)
    return text[found.end() :] if found and any(found.groups()) else text


def owns_up(text: str) -> bool:
    """Whether it says that something that was said before was a slip, or meant otherwise."""
    found = _LED.match(text)
    return bool(found and (found["slip"] or found["meant"]))


def looks_like(number: float, other: float) -> bool:
    """Whether two whole numbers differ by one slip: a digit more, less, changed or swapped."""
    one, two = sorted((f"{number:.10g}", f"{other:.10g}"), key=len)
    if one == two or not (one + two).isdigit():
        return False
    pairs = enumerate(zip(one, two, strict=False))
    same = next((at for at, (a, b) in pairs if a != b), len(one))
    rest, longer = one[same:], two[same:]
    if len(one) < len(two):
        return longer[1:] == rest
    return longer[1:] == rest[1:] or (longer[:2] == rest[1::-1] and longer[2:] == rest[2:])
