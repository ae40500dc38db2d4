"""One of somebody's works by a word of its title: `only his StarCoder work`, after a brief.

A model that is named so would else be told of by itself, without the person.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing
from bot.ledger import Directory
from bot.questions.about_people.of_brief import Part, whole
from bot.questions.about_people.of_work import SHORT, kind_in
from bot.questions.clean import clean, fold
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.regex import regex
from storage.records import EntityKind

_NAME: Final = r"(?P<name>[a-z][\w.+-]*(?: [\w.+-]+){0,2}?)"
_WORK: Final = r"(?:papers?|works?|publication|preprint|report|one|stuff|project)"
_OWN: Final = r"(?:his|her|hers|their|the|that|this)"
_END: Final = r"(?: (?:then|please|pls|only|alone|instead|though|again|exactly))*\W*"
_SHOWN: Final = (
    r"(?:(?:only|just|tell me|show me|show|give me|more|about|on|what(?:['’]?s| is)|in|"
    r"what about|how about|anything|something|narrow it to|limit it to|what do (?:we|you) (?:have|"
    r"know|hold)) )*"
)
_ITS_WORKS: Final = regex(rf"{LED}{_SHOWN}{_OWN} {_NAME} {_WORK}{_END}")
_THEY: Final = r"(?:he|she|they)"
_DETAILS: Final = (
    r"(?:how many (?:(?:other|co-?)? ?authors|people|names|others)(?: (?:were|are|is|signed|"
    r"there|worked|was))*|"
    rf"(?:what|which)(?: (?:was|is|were))?(?: (?:his|her|their|the))? (?:role|part|position|"
    rf"contribution|share)(?: (?:did|does|has|had|was|is))*(?: {_THEY})?(?: (?:have|play|had))*|"
    rf"(?:is|was|were) {_THEY}(?: (?:a|an|the|one of the))* "
    r"(?:(?:first|lead|main|senior|last|joint|corresponding) )?authors?|"
    rf"what did {_THEY} (?:do|contribute))"
)
_ITS_DETAILS: Final = regex(
    rf"{LED}{_DETAILS} (?:on|in|of|to|for|with|by) {_OWN} {_NAME} {_WORK}{_END}",
    needs="author|people|names|others|role|part|position|contribut|share|what did",
)
_BARE: Final = frozenset((
    "the", "his", "her", "their", "that", "this", "first", "one", "oldest", "earliest", "newest",
    "latest", "biggest", "largest", "last", "best", "main", "recent", "most",
))  # fmt: skip


def named_work(text: str, last: Question | None, hearing: Hearing) -> Question | None:
    """What is on record of that work of the person spoken of; None of other texts."""
    is_brief = last is not None and last.kind is Kind.CANDIDATE and last.person and last.purpose
    if last is None or not is_brief or hearing.people:
        return None
    said = fold(clean(text))
    shown, details = _ITS_WORKS.fullmatch(said), _ITS_DETAILS.fullmatch(said)
    found = shown or details
    if found is None or not _is_title(found["name"], hearing):
        return None
    topic = Part.WORKS if shown else Part.DETAILS
    return replace(whole(last), topic=topic.value, work=found["name"])


def _is_title(name: str, hearing: Hearing) -> bool:
    """Whether a word of a title is said, as the name of a model, and no kind or day of works."""
    first = name.split()[0]
    if first in _BARE or name in SHORT or kind_in(name) is not None:
        return False
    kinds = {tag.kind for tag in hearing.tagged(name)}
    is_model = T.RUN in kinds or _begins_model(first, hearing.reader.words.directory)
    return is_model or (T.UNKNOWN in kinds and kinds <= {T.UNKNOWN, T.NUM})


def _begins_model(word: str, directory: Directory) -> bool:
    """Whether the name of a model begins with a word that may mean something else: `bloom`."""
    return any(fold(run.name).split()[0] == word for run in directory.of(EntityKind.RUN))
