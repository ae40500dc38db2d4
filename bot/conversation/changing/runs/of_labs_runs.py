"""The run of a lab, after that of another: `what about DeepSeek's`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing
from bot.conversation.saying import Said
from bot.ledger import Directory
from bot.questions.read import SUGGESTIONS
from bot.questions.tags import T
from bot.questions.types import Choice, Kind, Question, Reading, Unclear, Understood, Unreadable
from bot.questions.writing.canonical import to_text
from bot.regex import regex
from storage.records import EntityKind

_POSSESSIVE: Final = regex(r"(?:['’]s?|\b(?:runs?|models?))\W*$")
_SAYS: Final = frozenset((
    T.LAB, T.POSS, T.WORD, T.STOP, T.COMMA, T.AND, T.MEANING, T.RUN, T.TRAIN, T.HAVE, T.DO,
    T.DOES, T.IS, T.TALK, T.UNKNOWN, T.TOPIC, T.THEY,
))  # fmt: skip
_MOST: Final = 5
_WHICH: Final = "Which run of {} do you mean?"
_NONE: Final = "No run on record goes by the name of {}. Name the model that you mean."


def runs_of_lab(told: Said, last: Question, hearing: Hearing) -> Reading | None:
    """The same of the run that goes by a lab's name; where there are several, which is asked."""
    d = told.draft
    is_of_lab = len(told.labs) == 1 and not d.runs and d.kinds <= _SAYS
    if last.kind is not Kind.REACH or not last.runs or last.size or not is_of_lab:
        return None
    if not _POSSESSIVE.search(told.text):
        return None
    directory = hearing.reader.words.directory
    name = directory.name(told.labs[0])
    asked = [replace(last, runs=(run,), save=False) for run in _named(told.labs[0], directory)]
    if len(asked) == 1:
        return Understood(asked[0])
    if not asked:
        return Unreadable(_NONE.format(name), SUGGESTIONS, is_plain=True)
    ways = (Choice(directory.name(each.runs[0]), to_text(each, directory)) for each in asked)
    return Unclear(None, _WHICH.format(name), tuple(ways)[:_MOST], is_plain=True)


def _named(lab: str, directory: Directory) -> Iterator[str]:
    """The runs whose name begins with one of the lab's."""
    entity = directory.get(lab)
    aliases = entity.aliases if entity else ()
    names = {name.replace(" ", "-").lower() for name in (lab, *aliases)}
    led = tuple(f"run/{name}" for name in names)
    return (run.slug for run in directory.of(EntityKind.RUN) if run.slug.startswith(led))
