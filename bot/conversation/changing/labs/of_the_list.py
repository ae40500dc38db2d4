"""`what would it take to catch up with them`, after the list of all labs: with which of them."""

from __future__ import annotations

from typing import Final

from bot.conversation.changing.numbers.numbering import choice_of
from bot.conversation.memory import Hearing
from bot.conversation.saying import Said
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Unclear
from bot.questions.unclear.doubts import GROUPS

_WHICH: Final = "To equal which of them? Each has an average of its own."
_AIMS: Final = (T.MATCH, T.BEAT)
_MOST_WORDS: Final = 14


def equalled_on_the_list(told: Said, last: Question, hearing: Hearing) -> Unclear | None:
    """What it takes to equal a lab, to be picked; None where one is named or else is asked."""
    d = told.draft
    is_short = len(told.text.split()) <= _MOST_WORDS
    if last.kind is not Kind.LEAGUE or d.labs or d.stacks or not is_short:
        return None
    if not (d.has(T.THEY) and d.has(*_AIMS) and d.has(T.NEED, T.HOWMANY, T.COST)):
        return None
    name = hearing.reader.words.directory.name
    ways = (
        (name(lab), Question(Kind.MATCH, uses_saved=True, labs=(lab,)))
        for lab in GROUPS["frontier"]
    )
    return Unclear(None, _WHICH, tuple(choice_of(label, way, hearing) for label, way in ways))
