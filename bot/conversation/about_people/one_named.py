"""Of who is named, where nothing else of a message is understood, or only what was asked before."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.about_people.same_person import of_same_person
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.questions.about_people.purposes import purpose_in
from bot.questions.tags import T
from bot.questions.types import Kind, Understood
from bot.regex import regex

_OF_OTHERS: Final = frozenset(
    (Kind.PRICE, Kind.LAB, Kind.LEAGUE, Kind.HIRING, Kind.MOVES, Kind.DIGEST)
)
"""What has no place for a person: who is named in a message that is read so was dropped."""
_OF_WORKS: Final = regex(
    r"\b(?:anything|something|everything|stuff|papers?|works?|publications?|publish\w*|brief|profile|"
    r"background|wrote|written)\b",
    re.IGNORECASE,
)
_OURS: Final = frozenset((Kind.OFFER, Kind.COMPARE))
_PITCH: Final = regex(
    r"\b(?:pitch|talking points?|selling points?|"
    r"what (?:do|should|can|could) (?:i|we) (?:say|tell)|questions?|"
    r"what (?:do|should|can|could) (?:i|we) ask)\b(?=.{0,12}\b(?:for|to|with|of)?\W*$)",
    re.IGNORECASE,
)
"""What is asked for somebody after an offer: `the honest pitch for Pavel`."""
_NAMES: Final = frozenset((T.LAB, T.CHIP, T.NUM, T.MONEY, T.RUN))
_OWN: Final = regex(
    r"\b(?:pric\w+|rent\w*|roles?|jobs?|openings?|hiring|postings?|moves?|labs?|digest|market)\b",
    re.IGNORECASE,
)
"""Words of what else may be asked beside a name."""


def of_one_named(text: str, memory: Memory, hearing: Hearing) -> tuple[Heard, ...]:
    """`need something on pavel quist`: of who is named, where nothing else is understood."""
    if len(hearing.people) != 1 or any(map(str.isdigit, text)):
        return ()
    return _looked_up(text, memory, hearing)


def rather_of_one_named(
    found: tuple[Heard, ...], text: str, memory: Memory, hearing: Hearing
) -> tuple[Heard, ...]:
    """`anything of Pavel Quist since 2024`, which a price asked before would be told since."""
    reading = found[0].reading if len(found) == 1 and isinstance(found[0], Asked) else None
    asked = reading.question if isinstance(reading, Understood) else None
    if asked is None or asked.person or len(hearing.people) != 1:
        return found
    rest = text.replace(hearing.people[0], "")
    is_of_works = _OF_WORKS.search(rest) is not None and not _OWN.search(rest)
    is_pitch = asked.kind in _OURS and _is_pitch(rest, hearing)
    if not (is_pitch or (asked.kind in _OF_OTHERS and is_of_works)):
        return found
    return _looked_up(text, memory, hearing) or found


def _is_pitch(rest: str, hearing: Hearing) -> bool:
    """Whether advice on somebody is asked for, and nothing that is named besides."""
    is_advice = _PITCH.search(rest) is not None
    return is_advice and not any(tag.kind in _NAMES for tag in hearing.tagged(rest))


def _looked_up(text: str, memory: Memory, hearing: Hearing) -> tuple[Heard, ...]:
    why = purpose_in(text)[0]
    said = ", purpose: ".join(filter(None, (f"look up {hearing.people[0]}", why)))
    asked = hearing.read(said)
    is_person = isinstance(asked, Understood) and asked.question.kind is Kind.CANDIDATE
    return (of_same_person(Asked(asked), memory),) if is_person else ()
