"""Asking on about the digest: when it comes, what it tells: `make it 9`, `skip the prices`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.saying import Said
from bot.questions.every_week import SETTING
from bot.questions.types import Question
from bot.questions.words.leads import LED, LINK
from bot.regex import regex

_DAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_TIME: Final = (
    r"(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?|noon|midday|seven|eight|nine|ten|eleven|twelve)"
)
_PLEASE: Final = (
    rf"^\W*(?:(?:{LINK}|no|actually|sorry|wait|rather|or|better|let'?s|"
    r"(?:can|could|how (?:do|can|would)) (?:i|we|you)|"
    r"(?:i|we)(?:'d| would)? (?:want|like) (?:it )?to)\W+)*"
)
_DIGEST_SET: Final = regex(
    rf"{_PLEASE}(?:(?:make|move|set|change|switch|push|do|send|post|try|have|put|shift)\b"
    r"(?: (?:it|that|this|the (?:digest|post|time|day)))?\W+)?(?:(?:to|on|at|for|every|be)\W+)*"
    rf"(?:{_DAY}|{_TIME})(?:\W+(?:{_DAY}|{_TIME}|at|on|in the|mornings?|afternoons?|evenings?|"
    r"instead|then|please|rather|not|sharp|o['’]?clock|too|as well|\w+ time))*\W*$"
    rf"|{_PLEASE}(?:turn|switch|leave|take|drop|skip|hide|remove|mute|exclude|disable|without|untick)\b"
    r"(?: (?:off|out|away))?(?: (?:the|any|all|that))? (?:part|section|bit|prices?|pricing|papers?|"
    r"pay|roles|hiring|moves|clusters?|contracts?|releases?|models?|programmes?|notes)\b"
    rf"|{_PLEASE}(?:pause|mute|stop|resume|restart|unpause|skip|cancel|halt|suspend|hold|end|kill|"
    r"unsubscribe)\b"
    r"(?: (?:it|that|this|them|us|me|the (?:post|messages?)))?\b(?! (?:at|of)\b)[\w '’,-]*\W*$"
    rf"|{_PLEASE}(?:turn|switch) (?:it|that|this|them) (?:off|on)\b[\w '’,-]*\W*$"
    rf"|{_PLEASE}(?:do not|don['’]?t|stop) (?:send|post)(?:ing)? (?:it|that|this|them|us|me|any)\b"
    r"[\w '’,-]*\W*$"
    rf"|^{LED}when (?:was|did) (?:it|that|this|the (?:last|latest|previous|newest)"
    r"(?: (?:one|digest|post|issue))?)(?: last)? (?:sent|posted|out|come|go|published)\b[\w ]*\W*$"
    r"|\b(?:every (?:two|second|other) weeks?|fortnightly|bi-?weekly|daily|every day|once a month|"
    r"monthly)(?: (?:instead|then|rather))?\W*$"
    r"|(?:send|post|get|have)\b.{0,20}\b(?:to|in) #[\w-]+",
    re.IGNORECASE,
)
"""When the digest comes and what it tells, which is set by the command that its answer names."""


def setting_of(last: Question) -> Question:
    """The digest spoken of, with where it is set in front."""
    return replace(last, topic=SETTING)


def sets_digest(told: Said) -> bool:
    """Whether a message sets the day, the time or the sections, and asks nothing of its own."""
    return bool(_DIGEST_SET.search(told.whole)) and not told.draft.names_any
