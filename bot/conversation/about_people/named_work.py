"""One of somebody's works by a word of its title: `only his StarCoder work`, after a brief.

A model that is named so would else be told of by itself, without the person.
"""

from __future__ import annotations

import re
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
_ALONE: Final = regex(
    rf"{LED}(?:only|just|(?:narrow|limit|cut) (?:it|this|that)(?: down)? to)"
    rf"(?: (?:show(?: me)?|the|on|about))* {_NAME}(?: {_WORK})?{_END}",
    needs="only|just|narrow|limit|cut",
)
"""`only OPT`, which is a work of theirs where it is the name of a model."""
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
    rf"{LED}{_DETAILS} (?:on|in|of|to|for|with|by) (?:{_OWN} {_NAME} {_WORK}|"
    rf"{_NAME.replace('name>', 'bare>')}){_END}",
    needs="author|people|names|others|role|part|position|contribut|share|what did",
)
_RUN: Final = r"(?:one|run|model|training|job|thing|paper|work)"
_THE_RUN: Final = rf"{_OWN} NAME {_RUN}"
_ANY_RUN: Final = rf"(?:{_OWN} )?NAME(?: {_RUN})?"
"""By its name alone, after what is done with a run: `to redo StarCoder`."""
_AGAIN: Final = r"(?:repeat|redo|re-?run|re-?train|reproduce|replicate|train|run|do)"
_WOULD: Final = r"(?:would|will|does|did|could|might)"
_KIT: Final = r"(?:kit|chips|gpus|cluster|hardware|machines|side|stuff)"
_HERE: Final = (
    rf"(?: (?:here|with us|for us|on (?:our|the|his|her) (?:own )?{_KIT}|on ours|at ours|again|"
    r"in total|in dollars|then|please|pls|roughly))*\W*"
)


def _either(needs: str, *ways: str) -> re.Pattern[str]:
    """One pattern for ways in each of which a work is named."""
    named = (
        way.replace("NAME", _NAME.replace("name>", f"name{place}>"))
        for place, way in enumerate(ways)
    )
    return regex(rf"{LED}(?:{'|'.join(named)}){_HERE}", needs=needs)


_OF_ITS_RUN: Final[tuple[tuple[Part, re.Pattern[str]], ...]] = (
    (
        Part.OURS,
        _either(
            "how long|could|can|would",
            rf"how long {_WOULD} it take (?:us )?to {_AGAIN} {_ANY_RUN}",
            rf"how long {_WOULD} {_THE_RUN} (?:take|need|run)(?: us)?",
            rf"(?:could|can|would) (?:we|our cluster|one (?:person|researcher)|{_THEY}) "
            rf"(?:ever |even )?{_AGAIN} {_THE_RUN}",
        ),
    ),
    (
        Part.COST,
        _either(
            "cost|price|take",
            rf"(?:how much|what) {_WOULD} (?:it|that) cost(?: us)? to {_AGAIN} {_ANY_RUN}",
            rf"(?:how much|what) {_WOULD} {_THE_RUN} cost(?: us)?",
            rf"(?:cost|price) (?:of|to) {_AGAIN}(?:ing)? {_ANY_RUN}",
        ),
    ),
    (
        Part.LARGEST,
        _either(
            "how",
            rf"how (?:big|large|much compute) (?:was|is|were) {_THE_RUN}",
            rf"how (?:many (?:gpus|chips|tpus|flops?)|much(?: compute)?) did {_THE_RUN} "
            r"(?:take|need|use|run on)",
        ),
    ),
)
"""`how long would the StarCoder one take on our kit`, of that run and no lab's."""
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
    if found is None:
        return _of_its_run(said, last, hearing) or _of_model_alone(said, last, hearing)
    name = next(filter(None, found.groupdict().values()))
    if not _is_title(name, hearing):
        return None
    topic = Part.WORKS if shown else Part.DETAILS
    return replace(whole(last), topic=topic.value, work=name)


def _of_model_alone(said: str, last: Question, hearing: Hearing) -> Question | None:
    """The work that goes by the name of a model, where nothing but that is said."""
    found = _ALONE.fullmatch(said)
    name = found["name"] if found else ""
    if not name or name in _BARE or not _is_model(name, hearing):
        return None
    return replace(whole(last), topic=Part.WORKS.value, work=name)


def _of_its_run(said: str, last: Question, hearing: Hearing) -> Question | None:
    """What that run takes on our chips, or took, or its rent."""
    for part, words in _OF_ITS_RUN:
        found = words.fullmatch(said)
        name = next(filter(None, found.groupdict().values()), None) if found else None
        if name and (_is_title(name, hearing) or _is_labs_model(name, hearing)):
            return replace(whole(last), topic=part.value, work=name)
    return None


def _is_labs_model(name: str, hearing: Hearing) -> bool:
    """Whether models are called by the word, as DeepSeek's are."""
    if {tag.kind for tag in hearing.tagged(name)} != {T.LAB}:
        return False
    runs = hearing.reader.words.directory.of(EntityKind.RUN)
    return any(re.match(rf"{re.escape(name)}\b", fold(run.name)) for run in runs)


def _is_title(name: str, hearing: Hearing) -> bool:
    """Whether a word of a title is said, as the name of a model, and no kind or day of works."""
    first = name.split()[0]
    if first in _BARE or name in SHORT or kind_in(name) is not None:
        return False
    kinds = {tag.kind for tag in hearing.tagged(name)}
    is_unknown = T.UNKNOWN in kinds and kinds <= {T.UNKNOWN, T.NUM}
    return is_unknown or _is_model(name, hearing)


def _is_model(name: str, hearing: Hearing) -> bool:
    """Whether a model goes by these words, or begins with them."""
    is_run = T.RUN in {tag.kind for tag in hearing.tagged(name)}
    return is_run or _begins_model(name.split()[0], hearing.reader.words.directory)


def _begins_model(word: str, directory: Directory) -> bool:
    """Whether the name of a model begins with a word that may mean something else: `bloom`."""
    return any(fold(run.name).split()[0] == word for run in directory.of(EntityKind.RUN))
