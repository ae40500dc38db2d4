"""The other one of a name, after one of several was picked: `no, I meant the Vexley one`.

Who was picked goes by an id from then on. The name that was asked for before is asked once more,
with the institution that is named now; without one it is asked again who is meant.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.candidates.scholars.settling import asked_for
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.questions.about_people.of_brief import Part, whole
from bot.questions.clean import clean
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LINK
from bot.regex import regex

_LED: Final = (
    rf"\W*(?:(?:{LINK}|actually|sorry|no|nope|hang on|hold on|wait|oops|my bad|i meant?|"
    r"i(?:['’]m| am) after|i want(?:ed)?|not (?:him|her|them|that one|this one|that guy)|"
    r"wrong (?:one|person|guy|record)|it(?:['’]s| was| is)|rather|back to|what about|switch to|"
    r"show me|give me)\b\W*)*"
)
_ONE: Final = r"(?:one|guy|person|researcher|woman|man|lady|candidate|chap|bloke)"
_PLACE: Final = r"(?P<{}>[^\W\d_][\w&.'’-]*(?: [\w&.'’-]+){{0,3}}?)"
_OTHER: Final = regex(
    rf"{_LED}the other(?: {_ONE}| of (?:them|the two))?"
    r"(?: (?:please|pls|then|instead|again|with (?:that|the same) name))*\W*",
    needs="the other",
)
_AT: Final = regex(
    rf"{_LED}the (?:{_ONE} (?:at|from|in|with) (?:the )?{_PLACE.format('at')}|"
    rf"{_PLACE.format('of')} {_ONE})(?: (?:please|pls|then|instead|again))*\W*",
    needs="the ",
)
_WHICH_WAS: Final = regex(
    rf"{_LED}(?:was|is) (?:that|this|it|he|she) the {_PLACE.format('one')} {_ONE} or the "
    rf"{_PLACE.format('two')} {_ONE}\W*",
    needs="was|is",
)
"""`was that the Vexley guy or the uni guy`: where the one is who was picked."""
_NO_PLACE: Final = frozenset((
    "first", "second", "third", "last", "other", "same", "right", "wrong", "next", "big", "small",
    "latest", "newest", "largest", "old", "new", "bigger", "smaller", "previous",
))  # fmt: skip


def namesake_again(text: str, memory: Memory, hearing: Hearing) -> tuple[Heard, ...]:
    """What is asked of the other one of the name, or where this one is; empty of other texts."""
    asked = _asked(text, memory, hearing)
    return (Asked(Understood(asked), is_follow_up=True),) if asked else ()


def _asked(text: str, memory: Memory, hearing: Hearing) -> Question | None:
    last = memory.question
    if last is None or last.kind is not Kind.CANDIDATE or not (last.person and last.purpose):
        return None
    if not asked_for(last.person).by_id or hearing.people:
        return None
    said = clean(text).lower()
    if _WHICH_WAS.fullmatch(said):
        return replace(whole(last), topic=Part.WHERE.value)
    before = _by_name(memory)
    if before and _OTHER.fullmatch(said):
        return replace(whole(last), person=before)
    at = _AT.fullmatch(said)
    place = (at["at"] or at["of"]) if at else ""
    if before is None or not _is_place(place, hearing):
        return None
    return replace(whole(last), person=f"{before}, {place}")


def _by_name(memory: Memory) -> str | None:
    """The name under which somebody was asked for before, of whom there were several."""
    last = memory.question
    asked = (
        asked_for(each.person)
        for each in memory.earlier
        if each.kind is Kind.CANDIDATE and each.person and last and each.purpose == last.purpose
    )
    return next((who.name for who in asked if not who.by_id), None)


def _is_place(place: str, hearing: Hearing) -> bool:
    """Whether it may name an institution, and no work or run."""
    if not place or place.split()[0] in _NO_PLACE:
        return False
    return {tag.kind for tag in hearing.tagged(place)} <= {T.UNKNOWN, T.LAB, T.WORD, T.PLACE}
