"""Of who is named, where nothing else of a message is understood, or only what was asked before."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.about_people.same_person import of_same_person
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.questions.about_people.purposes import purpose_in
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
_OWN: Final = regex(
    r"\b(?:pric\w+|rent\w*|roles?|jobs?|openings?|hiring|postings?|moves?|labs?|digest|market)\b",
    re.IGNORECASE,
)
"""Words of what else may be asked beside a name."""


def of_one_named(text: str, hearing: Hearing) -> tuple[Heard, ...]:
    """`need something on pavel quist`: of who is named, where nothing else is understood."""
    if len(hearing.people) != 1 or any(map(str.isdigit, text)):
        return ()
    return _looked_up(text, hearing)


def rather_of_one_named(
    found: tuple[Heard, ...], text: str, memory: Memory, hearing: Hearing
) -> tuple[Heard, ...]:
    """`anything of Pavel Quist since 2024`, which a price asked before would be told since."""
    reading = found[0].reading if len(found) == 1 and isinstance(found[0], Asked) else None
    asked = reading.question if isinstance(reading, Understood) else None
    is_dropped = asked is not None and asked.kind in _OF_OTHERS and not asked.person
    if not is_dropped or len(hearing.people) != 1:
        return found
    rest = text.replace(hearing.people[0], "")
    if not _OF_WORKS.search(rest) or _OWN.search(rest):
        return found
    about = _looked_up(text, hearing)
    return tuple(of_same_person(one, memory) for one in about) or found


def _looked_up(text: str, hearing: Hearing) -> tuple[Heard, ...]:
    why = purpose_in(text)[0]
    said = ", purpose: ".join(filter(None, (f"look up {hearing.people[0]}", why)))
    asked = hearing.read(said)
    is_person = isinstance(asked, Understood) and asked.question.kind is Kind.CANDIDATE
    return (Asked(asked),) if is_person else ()
