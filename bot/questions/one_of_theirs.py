"""What one of a lab's people has, which is what each has: `what does one researcher there get`."""

from __future__ import annotations

import re
from typing import Final

from bot.regex import regex

_ONE: Final = r"(?:just |only )?(?:one|1|a single|any one|an individual)(?: single| individual)?"
_WHO: Final = (
    r"(?P<who>(?:(?:ai|ml|research) )?(?:researcher|person|employee|scientist|engineer|guy|"
    r"head|body))"
)
_HAS: Final = r"(?:get|gets|have|has|got|end up with|work with|works with)\b"
_HAS_IT: Final = regex(
    r"(?P<asks>\b(?:what(?:['’]?s| does| would| will| do)?|how (?:much|many)(?: \w+)?(?: does| do|"
    rf" would| will| is)?)) {_ONE} {_WHO}(?P<where>(?: (?:over )?there| (?:at|in|of|for) [\w .&-]"
    rf"{{2,40}}?)?) {_HAS}",
    re.IGNORECASE,
)
_THERE: Final = regex(
    rf"^(?P<asks>\W*(?:(?:and|so|ok|but|then|for|what about|how about)\W+)*){_ONE} {_WHO}"
    r"(?P<where> (?:over )?there)(?=\W*$)",
    re.IGNORECASE,
)
"""`and one person there`, whose 1 would be a team of ours."""
_SAYS_ONE: Final = regex(r"\b(?:one|1|single|individual)\b", re.IGNORECASE)


def one_of_theirs(text: str) -> str:
    """The text with each of them for one of them."""
    if not _SAYS_ONE.search(text):
        return text
    return _HAS_IT.sub(_each_has, _THERE.sub(_each_there, text))


def _each_has(found: re.Match[str]) -> str:
    return f"{found['asks']} each researcher{found['where']} get"


def _each_there(found: re.Match[str]) -> str:
    return f"{found['asks']}what does each researcher{found['where']} get"
