"""Chips that are bought and not named: `and if we buy another 512`, of the one kind spoken of."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing
from bot.questions.clean import clean
from bot.questions.read import SUGGESTIONS
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question, Unreadable
from bot.regex import regex

_BUYS: Final = regex(
    r"\b(?:b(?:uy|uys|uying|ought)|order(?:s|ed|ing)?|purchas\w+|acquir\w+|rent(?:s|ed|ing)?|"
    r"leas(?:e|es|ed|ing)|procur\w+|install\w*)\b",
    re.IGNORECASE,
)
_ADDS: Final = regex(r"\b(?:add(?:s|ed|ing)?|gets?|got|getting)\b", re.IGNORECASE)
_COUNTED: Final = frozenset((
    T.CHIP, T.FAMILY, T.UNIT, T.GPU, T.NODE, T.RACK, T.PEOPLE, T.STAFF, T.TEAM, T.X, T.POD,
    T.ROLES, T.DOLLAR, T.OF, T.HIRE, T.HOWLONG, T.HOWMANY,
))  # fmt: skip
_MANY: Final = 4
"""So many times our researchers are added as chips: nobody grows a team by that."""
_WHICH: Final = "Which chips are bought? Name them, as in “if we buy 512 more H100”."


def bought(text: str, last: Question | None, hearing: Hearing) -> str | Unreadable:
    """The message with the kind of chip named where chips are bought by their number alone.

    Where several kinds are held, it is asked which one is meant.
    """
    is_bought = _BUYS.search(text)
    if not is_bought and not _ADDS.search(text):
        return text
    held = held_offer(last or Question(Kind.OFFER, uses_saved=True), hearing)
    kinds = {each.chip for each in held.chips}
    typed = clean(text)
    number = _number(hearing.tags(text), typed)
    if number is None or not kinds:
        return text
    people = held.researchers.value if held.researchers else None
    if not is_bought and (people is None or value_of(number) < _MANY * people):
        return text
    if len(kinds) > 1:
        return Unreadable(_WHICH, SUGGESTIONS[:1], is_plain=True)
    name = hearing.reader.words.directory.name(kinds.pop())
    return f"{typed[: number.end]} {name}{typed[number.end :]}"


def _number(tags: tuple[Tag, ...], typed: str) -> Tag | None:
    """The only number of a message, where nothing is named that it counts."""
    numbers = [place for place, tag in enumerate(tags) if tag.kind is T.NUM]
    if len(numbers) != 1 or {tag.kind for tag in tags} & _COUNTED:
        return None
    place = numbers[0]
    around = tags[max(0, place - 1) : place + 2]
    is_more = any(tag.kind is T.MORE for tag in around)
    return tags[place] if is_more or _BUYS.search(typed[: tags[place].start]) else None
