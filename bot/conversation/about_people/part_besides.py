"""The part of a brief that is asked with a first look-up: `first call with …: what should I ask`.

It is kept where it is asked why somebody is looked up, and what it leaves is said. All other words
of a first look-up are answered by the whole brief.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.about_people.details_asked import skill_asked
from bot.conversation.about_people.part_asked import part_asked
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing
from bot.questions.about_people.conditions import left_of_look_up
from bot.questions.about_people.of_brief import ADVICE, Part
from bot.questions.about_people.purposes import purpose_in
from bot.questions.types import Kind, Question, Understood
from bot.questions.unclear.doubt import shown
from bot.regex import regex

_KEPT: Final = frozenset((*ADVICE, Part.OURS))
"""What is less than a brief, and told by itself."""
_LEFT: Final = regex(
    r"\b(?:at|in|with|on) (?:(?:his|her|their) (?:(?:current|present|own|old|last) )?"
    r"(?:lab|employer|company|job|place|team)|(?:that|this|such an?) (?:scale|size|level))\b",
    re.IGNORECASE,
)
"""What no work is told by: where somebody is, and a size that was spoken of."""
_TIME: Final = regex(
    r"\b(?:in|within|under|inside|less than|over|about) "
    r"(?P<time>(?:an?|one|two|three|four|five|six|\d+) "
    r"(?:days?|weeks?|months?|quarters?|years?))\b",
    re.IGNORECASE,
)
"""In which time runs are to end."""
_NOT_BY: Final = "“{}” left out: works are told by their titles, and no CV is seen here"
"""What a brief is given once more without."""
_NO_TOOL: Final = "“{}” left out: no tool or language is on record, only works"
"""What somebody is asked to know."""


def asked_besides(heard: Heard, text: str, hearing: Hearing) -> Heard:
    """What was heard, where it is about somebody, as the part that the message asks for."""
    reading = heard.reading if isinstance(heard, Asked) else None
    if not isinstance(heard, Asked) or not isinstance(reading, Understood):
        return heard
    asked = reading.question
    if asked.kind is not Kind.CANDIDATE or not asked.person:
        return heard
    part = asked if heard.is_follow_up else _part(asked, text, hearing)
    left = tuple(f"“{shown(one[0])}” left out" for one in _LEFT.finditer(text))
    left = (*left, *_topics(part, text, is_on=heard.is_follow_up))
    if part.topic == Part.KINDS and (tools := skill_asked(text)):
        left = (*left, _NO_TOOL.format(shown(tools)))
    part = _within(part, text, hearing)
    assumed = dict.fromkeys((*reading.assumed, *left))
    return replace(heard, reading=replace(reading, question=part, assumed=tuple(assumed)))


def _within(part: Question, text: str, hearing: Hearing) -> Question:
    """The runs on chips, with the days in which they are to end: `redo that in a week`."""
    is_of_all = part.topic == Part.OURS and part.since is None
    time = _TIME.search(text) if is_of_all else None
    days = hearing.draft(f"in {time['time']}").days if time else None
    return replace(part, days=days) if days else part


def _topics(part: Question, text: str, *, is_on: bool) -> tuple[str, ...]:
    """What a brief that is given once more is not narrowed by: `anything with pruning?`."""
    if not is_on or part.topic or part.family or not part.purpose:
        return ()
    said = left_of_look_up(purpose_in(text)[1], part.person or "")
    return tuple(_NOT_BY.format(shown(one)) for one in said if one not in part.purpose)


def _part(asked: Question, text: str, hearing: Hearing) -> Question:
    if asked.topic is not None:
        return asked
    found = part_asked(purpose_in(text)[1], replace(asked, purpose="any"), hearing)
    is_kept = found is not None and found.topic in _KEPT
    return replace(found, purpose=asked.purpose) if found and is_kept else asked
