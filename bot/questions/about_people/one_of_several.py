"""Which of several people of a name is meant: `there are two Alan Turings, the one at Mila`."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.words.leads import LED
from bot.regex import regex

_HOW_MANY: Final = r"(?:two|three|four|several|many|a few|some|multiple|different|more than one|\d)"
_THERE: Final = (
    rf"{LED}(?:there (?:are|must be|seem to be)|there['’]re|"
    r"(?:we|you) have|i see) (?:at least )?"
)
_MEANT: Final = (
    r"(?: (?:here|there|out there))?\s*[,;.:–—-]+\s*(?:(?:(?:but )?(?:i|we) (?:mean|want|meant|"
    r"am after|need)|which(?: one)? is|(?:mine|ours|it) is|it['’]s|only|look up|show me|what about|"
    r"take) )?(?:the one|him|her|the (?:guy|woman|man|person|researcher))"
)
_AT: Final = (
    r" (?:(?:who|that)(?:['’]s| is| works| worked) )?(?:at|from|of|with) (?:the )?"
    r"(?P<place>[^,;?!]{2,60}?)[\s.?!]*"
)
_NAME: Final = r"(?-i:[^\W\da-z_])[\w'’-]+(?: (?:(?-i:[^\W\da-z_])[\w'’.-]*|[a-z]{2,3}))+?"
_SEVERAL: Final = regex(
    rf"{_THERE}{_HOW_MANY} (?:people (?:called|named) (?P<called>{_NAME})|(?P<name>{_NAME}))"
    rf"{_MEANT}{_AT}",
    re.IGNORECASE,
    needs="there|have|see",
)


def one_of_several(text: str) -> str:
    """The text that looks up the one who is meant; the text itself where it says nothing of it."""
    found = _SEVERAL.fullmatch(text)
    if found is None:
        return text
    name = found["called"] or found["name"].removesuffix("s")  # `two Alan Turings`
    return f"look up {name}, {found['place']}"
