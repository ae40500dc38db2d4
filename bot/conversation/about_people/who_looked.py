"""Who looked somebody up, or a copy of what is held: of whom that is asked, also of the next one.

`who looked up Ilva this month?`, then `and Jun?`, which looks nobody up.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.about_people.pronouns import pronoun_in
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.questions.about_people.keeping_words import WHY_LOOKED
from bot.questions.about_people.of_rights import asks_for_log
from bot.questions.clean import clean, fold
from bot.questions.in_pool import whom_in_pool
from bot.questions.periods import is_period_alone
from bot.questions.types import Kind, Question, Understood
from bot.questions.unclear.doubt import shown
from bot.questions.words.leads import LED
from bot.regex import regex

_PRIVACY: Final = Question(Kind.HELP, topic="privacy")
_NOTICE: Final = Question(Kind.HELP, topic="noticed")
_NOTICED: Final = regex(
    rf"{LED}(?:does|do|will|would|can|could|did|is|are) (?!(?:any|some|every)(?:one|body)\b|(?:my|"
    r"our|the) (?:boss|manager|team|admins?|colleagues?)\b|you\b|it\b|assay\b)"
    r"(?:[\w'’-]+ ){1,4}?(?:knows?|told|aware|informed|notified)\b",
    re.IGNORECASE,
    needs="know|told|aware|informed|notified",
)
"""`does Jun know we looked him up`: of the person, and not of the log."""
_LEFT: Final = regex(
    r"\W*(?:(?:and|or|also|what|how|about|for|of|same|the|again|then|ok|please)\b\W*)*",
    re.IGNORECASE,
)
"""What may stand beside the name of the next one: `and for Jun?`."""
_SAME_COPY: Final = regex(
    r"\W*(?:(?:and|or|also|now|then|ok|please|for|of|the|same|an?|another|one|too|as well|again|"
    r"thing|with)\b\W*)*\b(?:exports?|cop(?:y|ies))\b\W*(?:(?:please|too|as well|for|of|now|then)\b"
    r"\W*)*",
    re.IGNORECASE,
)
"""`and for Ilva, same export please`, which needs nothing before it."""


_BY_WHOM: Final = regex(
    rf"{LED}(?:(?:was|is) (?:it|that) (?:me|us|(?:any|some)(?:one|body)|one|my \w+|our \w+)"
    r"(?: (?:else|in|on|from|of|here|my|our|the|this|team|side|workspace|company|group|us|"
    r"recruiters?|colleagues?))*|(?:any|some)(?:one|body) (?:in|on|from) (?:my|our|the) team|"
    r"who (?:was|is) (?:it|that)(?: then| exactly)?|(?:by whom|who|who exactly|by who))\W*",
    re.IGNORECASE,
    needs="was|is|team|who",
)
"""`was it anyone in my team`, after it was told who sees the look-ups."""


def of_log(heard: Heard, text: str, memory: Memory, hearing: Hearing) -> Heard:
    """What was heard, with whose look-ups or copy is asked for."""
    if memory.is_of_log and is_period_alone(fold(clean(text)), hearing.today):
        return _whenever(text, memory)
    if memory.is_of_log and _BY_WHOM.fullmatch(clean(text)):
        return _again(memory)
    reading = heard.reading if isinstance(heard, Asked) else None
    if not isinstance(heard, Asked) or not isinstance(reading, Understood):
        return heard
    asked = reading.question
    is_next = memory.is_of_log and _is_name_alone(text, hearing)
    if is_next or _is_same_copy(text, hearing):
        who = hearing.people[0]
        same = Understood(replace(_PRIVACY, person=who))
        return replace(heard, reading=same, is_follow_up=True, log_of=who)
    if _is_of_entry(asked, text, hearing):
        of_one = replace(reading, question=Question(Kind.POOL, person=hearing.people[0]))
        return replace(heard, reading=of_one)
    if replace(asked, person=None, purpose=None) != _PRIVACY or not asks_for_log(text):
        return heard
    if _NOTICED.match(text):
        return replace(heard, reading=replace(reading, question=_NOTICE))
    if hearing.people:
        named = replace(reading, question=replace(asked, person=hearing.people[0]))
        return replace(heard, reading=named, log_of=hearing.people[0])
    return replace(heard, log_of=asked.person or _spoken_of(text, memory))


def _again(memory: Memory) -> Asked:
    """Where each look-up is told with who made it, of whoever was spoken of."""
    who = memory.question.person or "" if memory.question else ""
    same = replace(_PRIVACY, person=who or None)
    return Asked(Understood(same), is_follow_up=True, log_of=who)


def _whenever(text: str, memory: Memory) -> Asked:
    """`and last month?`: the log is told whole, and by no days."""
    who = memory.question.person or "" if memory.question else ""
    said = shown(opened(text).text.strip(" ?.!"))
    same = replace(_PRIVACY, person=who or None)
    left_out = (f"“{said}” left out: a log is told whole",)
    return Asked(Understood(same, left_out), is_follow_up=True, log_of=who)


def _is_of_entry(asked: Question, text: str, hearing: Hearing) -> bool:
    """Whether what is kept is asked of one person who is named: `what data do we hold on Jun`."""
    is_kept = asked in (_PRIVACY, replace(_PRIVACY, topic="basis"))
    return is_kept and len(hearing.people) == 1 and hearing.people[0] in (whom_in_pool(text) or "")


def _is_name_alone(text: str, hearing: Hearing) -> bool:
    """Whether a message says no more than who else is meant."""
    if len(hearing.people) != 1:
        return False
    before, _, after = text.partition(hearing.people[0])
    return bool(_LEFT.fullmatch(before) and _LEFT.fullmatch(after))


def _is_same_copy(text: str, hearing: Hearing) -> bool:
    """Whether a message says no more than of whom a copy of what is held is wanted."""
    if len(hearing.people) != 1:
        return False
    return _SAME_COPY.fullmatch(text.replace(hearing.people[0], " ", 1)) is not None


def _spoken_of(text: str, memory: Memory) -> str:
    """Who is meant by `her`: the person spoken of, why they were looked up stays known."""
    last = memory.question
    is_of_them = pronoun_in(text) or regex(WHY_LOOKED, re.IGNORECASE).search(text)
    return last.person or "" if last and is_of_them else ""
