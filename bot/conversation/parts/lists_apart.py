"""Labs ranked by two of their figures: `who has the most compute and who the most per head`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.patterns import coded, compiled
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Scope
from bot.questions.writing.canonical import to_text

_RANKED: Final = frozenset((
    T.WHO, T.HAVE, T.MOST, T.MORE, T.MAX, T.BIG, T.BUDGET, T.GPU, T.SCOPE, T.WHOLE, T.RANK, T.LABS,
    T.EVERYONE, T.ALL, T.AND, T.COMMA, T.STOP, T.IN, T.BY, T.OF, T.FOR, T.IS, T.DO, T.THEY, T.TELL,
    T.TALK, T.WORD, T.CAN,
))  # fmt: skip
"""All that such a message says; of anything else it is no pair of lists."""
_MOST: Final = "[<most><more><max><big>]~[<budget><gpu>]?"
_BARE: Final = f"{_MOST}(?!~[<scope><whole>]).*[<and><comma>].*(?:{_MOST}|[<budget><gpu>])~<scope>"


def lists_apart(text: str, hearing: Hearing) -> tuple[str, ...]:
    """The question for the list by each figure, as they were said; else the text alone."""
    d = hearing.draft(text)
    if not d.has(T.SCOPE) or not d.kinds <= _RANKED or not d.has(T.AND, T.COMMA):
        return (text,)
    said = [tag.value for tag in d.tags if tag.kind in (T.SCOPE, T.WHOLE)]
    scopes = dict.fromkeys(each for each in said if isinstance(each, Scope))
    if len(scopes) == 1 and compiled(_BARE).search(coded(d.tags)):
        scopes = dict.fromkeys((Scope.TOTAL, *scopes))
    asked = hearing.asked(text) if len(scopes) > 1 else None
    if asked is None:
        return (text,)
    if asked != Question(Kind.LEAGUE, scope=asked.scope, uses_saved=asked.uses_saved):
        return (text,)
    directory = hearing.reader.words.directory
    return tuple(to_text(replace(asked, scope=scope), directory) for scope in scopes)
