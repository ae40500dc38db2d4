"""`How long would that run take on our chips`, after a list of the pool: of the run in that list.

What the works in the list are about is told of runs, and of nobody who signed them.
"""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.memory import Hearing
from bot.questions.tags import T
from bot.questions.types import Choice, Kind, Question, Reading, Unclear, Unreadable
from bot.regex import regex

_IT: Final = regex(
    r"\b(?:that|this|the|those|these)(?: (?:same|largest|biggest|big))? "
    r"(?:runs?|trainings?|models?|jobs?)\b|\bits?\b|\b(?:that|this|those|these|they|them)\b",
    re.IGNORECASE,
)
_OF_RUNS: Final = regex(
    r"\b(?:how (?:long|many days|many hours)\b.*\b(?:take|run|train|need|redo|repeat)|costs?|"
    r"(?:gpu|chip)[- ]?hours|flops?|redo|re-?run|"
    r"repeat|reproduce|(?:could|can) (?:we|our)|(?:how (?:much|many)|what|which) "
    r"(?:compute|hardware|gpus?|chips?|accelerators?)\b.*\b(?:take|took|use[ds]?|need(?:ed)?|was|"
    r"were|is|go))\b",
    re.IGNORECASE,
)
_CHIPS_FOR: Final = regex(
    r"\bhow (?:many|much)\b(?! of (?:those|these|them|the|his|her|their|that|it)\b)"
    r"(?!.*\b(?:did|was|were|used|took|had)\b)"
    r".*\b(?:redo|repeat|reproduce|replicate|re-?run|re-?train|"
    r"(?:do|train|run)(?= (?:it|that|those|them|this)\b))",
    re.IGNORECASE,
)
_NAME_IT: Final = (
    "Of which run of theirs? Please name it: the chips that it takes in so long are told of a run."
)
_NAMED: Final = ("how many H100 for Llama 3.1 405B in 90 days", "only their largest run")
_PEOPLE: Final = regex(
    r"\b(?:who|whom|whose|(?:which|how many|what)(?: of (?:the|those|these))? "
    r"(?:people|persons?|candidates|researchers))\b"
    r"|\b(?:has|have|did|does|do|which|any|anyone|anybody|none|one|some|each|how many)"
    r"(?: (?:any|one|some|each|all))? (?:of )?(?:them|these|those|they)(?: (?:ever|also|already))*"
    r" (?:has|have|had|did|train|trained|publish|published|work|worked|sign|signed)\b",
    re.IGNORECASE,
)
"""`who of them has trained above 1e24`: of those who stand in the list."""
_MOST: Final = 5
_NONE: Final = (
    "Of the works in that list no training compute is on record: none is about a training run that"
    " I know. For what else is known of a work, look up who signed it, and say why."
)
_WHICH: Final = "Which run of that list?"
_INSTEAD: Final = ("look up NAME, purpose: first call", "who in our pool has trained above 1e24")


def run_of_list(text: str, last: Question, hearing: Hearing) -> Reading | None:
    """What is asked of the run that the works of the list are about, or which one; else None."""
    if _is_of_one(text, last, hearing):
        return Unreadable(_NAME_IT, _NAMED, is_plain=True)
    is_list = last.kind is Kind.POOL and not last.person and not last.topic
    found = _IT.search(text)
    if not (is_list and found and _OF_RUNS.search(text)) or hearing.people or _PEOPLE.search(text):
        return None
    if any(tag.kind in (T.RUN, T.LAB, T.SIZE) for tag in hearing.tags(text)):
        return None
    directory = hearing.reader.words.directory
    names = [directory.name(run) for run in hearing.pool.runs(last)]
    if not names:
        return Unreadable(_NONE, _INSTEAD, is_plain=True)
    said = [f"{text[: found.start()]}{name}{text[found.end() :]}" for name in names[:_MOST]]
    if len(names) == 1:
        return hearing.read(said[0])
    ways = tuple(Choice(*pair) for pair in zip(names, said, strict=False))
    return Unclear(None, _WHICH, ways, is_plain=True)


def _is_of_one(text: str, last: Question, hearing: Hearing) -> bool:
    """`how many H100 to redo it in 3 months`, after a brief: of a run that is not named."""
    is_brief = last.kind is Kind.CANDIDATE and last.person
    if not (is_brief and _IT.search(text) and _CHIPS_FOR.search(text)):
        return False
    kinds = {tag.kind for tag in hearing.tags(text)}
    return not kinds & {T.RUN, T.LAB, T.SIZE}
