"""The lab of somebody who was looked up, which is not kept: `how do we compare with his lab`."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.types import Question, Unreadable
from bot.regex import regex

_PLACE: Final = (
    r"(?:(?:current|present|own|new|old) )?(?:lab|employer|company|place|firm|workplace|shop)"
)
_THAT_LAB: Final = (
    r"(?:that|this|the) (?:same )?(?:lab|employer|company|institution|institute|university|"
    r"organi[sz]ation|org|group|firm|place|shop)"
)
_LAB: Final = regex(
    r"\b(?:his|her|their|this (?:person|candidate|researcher)['’]s|(?:the )?candidate['’]s) "
    rf"{_PLACE}\b"
    r"|\bwhere (?:he|she|they) works?\b"
    rf"|\b{_THAT_LAB}\b(?=.*\b(?:they|it|compute|gpus?|chips?|clusters?|"
    r"hardware|big|large|size|many|much|us|ours?)\b)"
    r"|\b(?:(?:how (?:much|many)|what|which|whose) (?:compute|gpus?|chips?|hardware)|"
    r"how (?:big|large)|size of|compares?|against|vs|versus|stack up|measure up)\b.{0,20}"
    rf"\b{_THAT_LAB}\b"
    rf"|\bthe {_PLACE} (?:where )?(?:he|she|they)(?:['’]?s|['’]re)? ?(?:is|are|works?)? ?"
    r"(?:at|in|for|with)?\b",
    re.IGNORECASE,
)
_WHICH: Final = (
    "Which lab is that? I keep nobody's employer, so type the lab by its name, as in the examples."
    " Of a lab that is not in my table no compute is on record."
)
_SUCH: Final = ("us vs OpenAI", "how big is OpenAI")


def their_lab(text: str, last: Question, *, names_lab: bool) -> Unreadable | None:
    """Asks for the lab of the person spoken of by its name; None of other texts."""
    if last.person is None or names_lab or not (_LAB.search(text) or _is_named(text, last.person)):
        return None
    return Unreadable(_WHICH, _SUCH, is_plain=True)


def _is_named(text: str, person: str) -> bool:
    """`what does Ilva Marrowdene's lab have in gpus`: by the name of the person spoken of."""
    name = re.escape(person.partition(",")[0].strip())
    return re.search(rf"\b{name}['’]s {_PLACE}\b", text, re.IGNORECASE) is not None
