"""Going on about somebody who was spoken of: why they are looked up is not asked again."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.candidates.scholars.settling import asked_for
from bot.candidates.scholars.text import folded
from bot.conversation.about_people.pronouns import pronoun_in
from bot.conversation.all_asked import all_asked
from bot.conversation.changing.people.to_person import called
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex

_NOBODY = Question(Kind.CANDIDATE)
_OF_RUNS: Final = (Kind.REACH, Kind.LEAGUE)
_HERS: Final = regex(
    r"\b(?:his|her) (?:[\w-]+ ){0,2}?(?:runs?|models?|papers?|works?|publications?)\b",
    re.IGNORECASE,
)
"""Runs of one person, which no table of all runs tells of."""
_OURS: Final = regex(r"\b(?:we|us|ours?|my|here|offer)\b", re.IGNORECASE)


def of_same_person(heard: Heard, memory: Memory) -> Heard:
    """What was heard, with who is meant and why as it was settled before, where they are named."""
    reading = heard.reading if isinstance(heard, Asked) else None
    if not isinstance(heard, Asked) or not isinstance(reading, Understood):
        return heard
    before = _before(reading.question, memory)
    if before is None:
        return heard
    again = replace(reading.question, person=before.person, purpose=before.purpose)
    return replace(heard, reading=replace(reading, question=again), is_follow_up=True)


def _before(asked: Question, memory: Memory) -> Question | None:
    """The last question about the person who is named in this one, with its purpose."""
    who = asked_for(asked.person or "")
    is_open = asked.kind is Kind.CANDIDATE and asked.person and not asked.purpose
    if not is_open or who.by_id or who.institution or who.paper:
        return None
    before = called(who.name, [each for each in all_asked(memory) if each.purpose])
    is_they = before and before.person and folded(_name_of(before, memory)) == folded(who.name)
    return before if is_they else None


def _name_of(asked: Question, memory: Memory) -> str:
    """The name under which somebody was asked for, before one of several was picked."""
    known = all_asked(memory)
    names = (asked_for(each.person or "") for each in known[known.index(asked) :])
    return next((who.name for who in names if who.name and not who.by_id), "")


def about_whom(text: str, memory: Memory, hearing: Hearing) -> Memory | None:
    """The memory with the last question about a person as the last, where `she` is said of them.

    None where a person is spoken of anyhow, or nobody was.
    """
    last = memory.question
    is_of_one = last is not None and last.kind is Kind.CANDIDATE and last.person
    if is_of_one or pronoun_in(text) is None or hearing.people:
        return None
    before = next((q for q in memory.earlier if q.kind is Kind.CANDIDATE and q.person), None)
    return replace(_back_to(before, memory), goes_back=True) if before else None


def after_brief(memory: Memory) -> Memory:
    """The memory as it was after a brief, where only help or a refusal was told since."""
    last, before = memory.question, memory.earlier[:1]
    is_aside = last is not None and last.kind in (Kind.HELP, Kind.REFUSAL)
    if not (is_aside and before and before[0].kind is Kind.CANDIDATE and before[0].person):
        return memory
    return _back_to(before[0], memory)


def _back_to(before: Question, memory: Memory) -> Memory:
    others = tuple(each for each in all_asked(memory) if each is not before)
    return replace(memory, question=before, earlier=others)


def is_of_somebody(heard: Heard, text: str, memory: Memory) -> bool:
    """Whether no more than our saved offer was read of what `she` did: `did she train it`."""
    reading = heard.reading if isinstance(heard, Asked) else None
    asked = reading.question if isinstance(reading, Understood) else None
    is_ours = asked == Question(Kind.OFFER, uses_saved=True) and not _OURS.search(text)
    is_ours = is_ours or _is_of_hers(asked, text)
    return is_ours and memory.question is not None and pronoun_in(text) is not None


def of_whose(heard: tuple[Heard, ...], text: str) -> tuple[Heard, ...]:
    """Whose runs are meant, where ours or all were read of `her runs` and nobody is spoken of."""
    reading = heard[0].reading if len(heard) == 1 and isinstance(heard[0], Asked) else None
    asked = reading.question if isinstance(reading, Understood) else None
    return (Asked(Understood(_NOBODY)),) if _is_of_hers(asked, text) else heard


def _is_of_hers(asked: Question | None, text: str) -> bool:
    """Whether all runs, or ours, were read of `her runs`: of none that is told by name or size."""
    if asked is None or asked.kind not in _OF_RUNS or asked.person:
        return False
    return not (asked.runs or asked.size) and bool(_HERS.search(text))


def asks_of_nobody(heard: Heard) -> bool:
    """Whether nothing was understood, or whose work is asked for is not told."""
    reading = heard.reading if isinstance(heard, Asked) else None
    if reading is None:
        return False
    if not isinstance(reading, Understood):
        return not reading.is_plain  # what is told in plain words was understood
    return reading.question == _NOBODY
