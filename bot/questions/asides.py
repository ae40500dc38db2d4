"""What is told beside a question and counts nothing of ours: when it was, how many see it."""

from __future__ import annotations

import re
from typing import Final

from bot.questions.spelt_numbers import COUNTS
from bot.regex import regex

_TIME: Final = (
    r"(?:yesterday|today|recently|again|lately|(?:last|this|the other) (?:week|month|year|"
    r"quarter|day|spring|summer|autumn|fall|winter|night|monday|tuesday|wednesday|thursday|friday)|"
    r"(?:an?|one|two|three|a few|a couple of|\d+) (?:days?|weeks?|months?|years?) ago|"
    r"on (?:monday|tuesday|wednesday|thursday|friday)|in (?:january|february|march|april|may|june|"
    r"july|august|september|october|november|december))"
)
_HAPPENED: Final = regex(
    r"(?P<told>(?:\b(?:we|i)(?:['’]ve| have| had)?(?: just| recently| also| only)? |^\W*(?:just )?)"
    r"(?:lost|losing|missed out on|had (?:an?|one|two|someone|somebody)\b[^,.;?!]{0,20}"
    r"(?:poached|leave|go))\b[^,.;?!]{1,40}?) "
    rf"{_TIME}\b(?=\s*[,.;:–!-])",
    re.IGNORECASE,
    needs="lost|losing|missed|poached|leave|go",
)


def without_when_told(text: str) -> str:
    """A text without the time at which somebody was lost, where a question follows."""
    return _HAPPENED.sub(r"\g<told>", text)


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
