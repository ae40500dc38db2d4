"""What one of a lab's people has, which is what each has: `what does one researcher there get`."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.words.leads import LINK
from bot.regex import regex

_ONE: Final = r"(?:just |only )?(?:one|1|a single|any one|an individual)(?: single| individual)?"
_WHO: Final = (
    r"(?P<who>(?:(?:ai|ml|research) )?(?:researcher|person|employee|scientist|engineer|guy|"
    r"head|body))"
)
_HAS: Final = r"(?:gets?|ha(?:ve|s)|got|end up with|works? with)\b"
_WHERE: Final = r" (?:(?:over )?there|(?:at|in|of|for) [a-z][\w .&-]{1,40}?)"
_HAS_IT: Final = regex(
    r"(?P<asks>\b(?:what(?:['’]?s| does| would| will| do)?|how (?:much|many)(?: \w+)?(?: does| do|"
    rf" would| will| is)?)) {_ONE} {_WHO}(?P<where>(?:{_WHERE})?) {_HAS}(?!.*\d)",
    re.IGNORECASE,
)
"""`what does one researcher at OpenAI get`; not with so many chips, which all of them share."""
_GETS_SO_MANY: Final = regex(
    rf"(?<!\bfor )(?<!\bwith )(?<!\bhire ){_ONE} {_WHO}(?P<where>{_WHERE}) (?P<has>{_HAS})"
    r"(?=.{1,20}\d)",
    re.IGNORECASE,
)
"""`if one researcher at OpenAI gets 600 H100`, which is no lab with a staff of one."""
_OUT_OF: Final = regex(
    rf"\b(?:what(?: does| would| will)|how (?:much|many)(?: \w+)?(?: does| would| will)) {_ONE} "
    rf"{_WHO} {_HAS} (?:with|from|out of|of|on|in) (?=\d.*\b(?:for|between|across|among|by) \d)",
    re.IGNORECASE,
)
"""`how much does one person get with 2048 H100 for 40`, whose 1 is not who shares them."""
_THERE: Final = regex(
    rf"^(?P<asks>\W*(?:(?:{LINK}|for|what about|how about)\W+)*){_ONE} {_WHO}"
    r"(?P<where> (?:over )?there)(?=\W*$)",
    re.IGNORECASE,
)
"""`and one person there`, whose 1 would be a team of ours."""
_SAYS_ONE: Final = regex(r"\b(?:one|1|single|individual)\b", re.IGNORECASE)


def one_of_theirs(text: str) -> str:
    """The text with each of them for one of them."""
    if not _SAYS_ONE.search(text):
        return text
    text = _OUT_OF.sub("", text)
    text = _GETS_SO_MANY.sub(r"each \g<who>\g<where> \g<has>", text)
    return _HAS_IT.sub(_each_has, _THERE.sub(_each_there, text))


def _each_has(found: re.Match[str]) -> str:
    return f"{found['asks']} each researcher{found['where']} get"


def _each_there(found: re.Match[str]) -> str:
    return f"{found['asks']}what does each researcher{found['where']} get"
