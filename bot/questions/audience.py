"""To how many an answer is sent or shown, who are none of those that the compute is for.

`send the offer to five people`: neither is it an offer for five, nor are five candidates judged.
"""

from __future__ import annotations

import re
from typing import Final

from bot.questions.spelt_numbers import COUNTS
from bot.regex import regex

_MANY: Final = rf"(?:\d{{1,3}}|{'|'.join(COUNTS)}|a few|several|some|a couple of|a dozen)"
_PEOPLE: Final = (
    r"(?:people|persons|colleagues|co-?workers|managers|executives|execs|directors|founders|"
    r"partners|stakeholders|recruiters|candidates|folks|friends|board members|of us)"
)
_SOME: Final = rf"{_MANY} (?:(?:other|busy|more|new|different|hiring|senior) )*{_PEOPLE}"
_SHOWN: Final = (
    r"(?:offer|summary|answer|numbers|figures|comparison|one[- ]?pager|brief|table|chart|report|"
    r"page|pitch|pdf|deck|result|note|version|overview)s?"
)
_ONES: Final = r"(?:(?:the|our|my|an?|this|that|saved|whole|short|own) )*"
_SENT: Final = regex(
    rf"(?P<kept>\b(?:send|sending|forward|present|circulate|e-?mail|mail|post|hand|distribute|"
    rf"share|show|give|pitch|explain) (?:out |round |around )?{_ONES}{_SHOWN}"
    r"(?: out| round| around| on)?|"
    r"\b(?:send|sending|forward|present|circulate|e-?mail|mail|hand) (?:it|this|that)"
    rf"(?: out| round| around| on)?) (?:to|with|in front of) {_SOME}",
    re.IGNORECASE,
    needs=(
        "send|forward|present|circulate|mail|post|hand|distribute|share|show|give|pitch|explain"
    ),
)
_TOLD: Final = regex(
    rf"\b(?:(?:i|we) (?:have|need|want|got) )?(?:to )?(?:convince|persuade|tell|inform|brief) "
    rf"{_SOME}(?= about | of |[,.;]|$)|\b(?:i|we) (?:have|'ve got|got) {_SOME} to "
    r"(?:convince|persuade|tell|inform|brief|show|write to)\b[,.;:]?",
    re.IGNORECASE,
    needs="convince|persuade|tell|inform|brief|have|got",
)


def without_audience(text: str) -> str:
    """A text without those to whom an offer or an answer is sent."""
    return _TOLD.sub("", _SENT.sub(r"\g<kept>", text))
