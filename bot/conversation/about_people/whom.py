"""Of whom something was asked that is refused, so that `what has she published` is understood.

So is who is named where it is asked what is kept, or who looked: `did anybody look up …`.

So is the one lab that such a question names: `and how many roles do they have open`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.about_people.pronouns import pronoun_in
from bot.conversation.changing.people.to_person import names_spoken_of
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import refused
from bot.questions.about_people.of_rights import RIGHTS
from bot.questions.about_people.person_names import Sayer
from bot.questions.about_people.purposes import purpose_in, standing_in
from bot.questions.about_people.several_people import full_names_in
from bot.questions.namesakes import namesake
from bot.questions.not_listed import STAFF
from bot.questions.rules.gather import draft
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex

_OF_MEETING: Final = regex(
    r"\b(?:calls?|interview\w*|screen\w*|on-?site|appl\w+|candidate|offer|meet\w*|round|chat|process|"
    r"refer\w+|hir(?:e|ing)|talk\w*|prep\w*|considering|shortlist\w*)\b",
    re.IGNORECASE,
)
"""What says where somebody stands with us; of a role alone it isn't said."""


def with_whom(heard: Heard, text: str, memory: Memory, hearing: Hearing) -> Heard:
    """What was heard, with those whom a refused question names in full, or with the one lab.

    Where somebody was spoken of before, it is still of them: `is she better than …`.
    """
    reading = heard.reading if isinstance(heard, Asked) else None
    if not isinstance(heard, Asked) or not isinstance(reading, Understood):
        return heard
    if reading.question.topic == STAFF and memory.question and len(memory.question.labs) == 1:
        return _of_labs(heard, reading, memory.question.labs)  # `who works there?`
    is_of_rights = reading.question.kind is Kind.HELP and reading.question.topic in RIGHTS
    if not (reading.question.kind is Kind.REFUSAL or is_of_rights):
        return heard
    is_of_one = bool(memory.question and memory.question.person)
    if is_of_one and not _is_another(text, memory, hearing):
        return heard
    sayer = Sayer(hearing.reader.words, hearing.today, text.isupper(), has_purpose=False)
    called = namesake(text, hearing.tags)
    person = called.name if called else full_names_in(text, sayer)
    labs = () if person or is_of_rights else _one_lab(text, memory, hearing)
    named = replace(reading.question, person=person, labs=reading.question.labs or labs)
    named = replace(named, purpose=_why(text, hearing) if person else None)
    return replace(heard, reading=replace(reading, question=named))


def _is_another(text: str, memory: Memory, hearing: Hearing) -> bool:
    """`how old is Jun Oskarell`, where somebody else was spoken of: `him` is Jun from then on."""
    if not hearing.people or pronoun_in(text):
        return False
    if len(hearing.people) > 1:
        return True  # `rank Ilva, Jun and Pavel`
    return hearing.people[0] not in names_spoken_of(memory)[:1]


def _why(text: str, hearing: Hearing) -> str | None:
    """Where somebody is said to stand with us, or what for, so that it is not asked again."""
    why = standing_in(text) or purpose_in(text)[0]
    if why and not _OF_MEETING.search(why):
        return None  # `the role involves a lot of travel`
    is_refused = why and refused(Question(Kind.CANDIDATE, purpose=why), hearing)
    return None if is_refused else why


def _of_labs(heard: Asked, reading: Understood, labs: tuple[str, ...]) -> Heard:
    named = reading.question.labs or labs
    return replace(heard, reading=replace(reading, question=replace(reading.question, labs=named)))


def _one_lab(text: str, memory: Memory, hearing: Hearing) -> tuple[str, ...]:
    """The lab that is named, where nothing is spoken of that one would go on about."""
    if memory.question:
        return ()
    labs = draft(hearing.tags(text), hearing.today).labs
    return labs if len(labs) == 1 else ()
