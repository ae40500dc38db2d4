"""`the biggest training run each of them has done`, and `and Meta's?` after the runs of a lab."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile
from typing import Final

from bot.conversation.all_asked import all_asked, labs_in_turn
from bot.conversation.changing.market.models_again import OPEN
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.on_record import Listing, listed
from bot.questions.ordinals import ORDINAL, place_named
from bot.questions.rules.gather import Draft
from bot.questions.tags import T, without_labs
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.questions.words.run_listing_words import asks_largest_of_these, asks_largest_runs
from bot.questions.writing.wording import TOOK
from bot.regex import regex

_THEY: Final = regex(
    r"\b(?:each|they|them|their|both|those|these|the (?:two|three|others?)|which|who|whose)\b"
)
_WHICH: Final = regex(
    rf"{LED}(?:which|who|whose)(?:['’]s)?(?: (?:one|run|lab|of (?:them|those|"
    r"these|the (?:two|three))))?(?: (?:is|was|are|has|took))?(?: the)?"
    r" (?:bigger|biggest|larger|largest|heavier|heaviest|more|most)(?: (?:one|compute|run))?\W*"
)
_THAN: Final = regex(r"\b(?:bigger|larger|more|heavier|smaller|less|compared?|vs|versus|beats?)\b")
_TAKES_US: Final = regex(
    r"^(?=.*\b(?:we|us|ours?)\b).*\b(?:long|take|train|repeat|redo|reproduce|do)\b"
    r".{0,20}\b(?:that|it|this|take|us|ours?|our \w+)\W*$"
)
_RUN: Final = (
    r"(?:(?:the |that )?(?:smaller|smallest|lighter|lesser|bigger|biggest|larger|largest|heavier|"
    rf"heaviest|last|{ORDINAL})(?: (?:one|run|of (?:those|them|these|the two)))*|it|that(?: one)?)"
)
_OURS: Final = r"(?:we|us|ours?(?: (?:cluster|chips|gpus|setup|offer|hardware))?|i)"
_DO: Final = r"(?:do|train|repeat|redo|reproduce|manage|run|handle|pull off|make|match)"
_LIKE_IT: Final = (
    r"(?:(?:a |one )?(?:training )?(?:run|model|one|something|anything) (?:like|of|as big as) "
    r"(?:that|this|it|those|these)(?: size| kind)?)"
)
_COULD_WE: Final = regex(
    rf"\b(?:could|can|would) {_OURS} (?:even |also |ever |actually )?{_DO} {_RUN}\b"
    rf"|\bhow long (?:would|will|does|for|do) {_RUN}(?: (?:take|need|last|run|be))*"
    rf"(?: (?:for|on|with))? {_OURS}\b"
    rf"|\b{_DO} {_RUN} (?:on|with) (?:ours|our \w+)\b"
    rf"|\bhow (?:long|many (?:days|weeks|months)) (?:would|will|do|might) {_OURS} "
    rf"(?:need|take|have to wait)(?: (?:for|to {_DO}))? (?:{_RUN}|{_LIKE_IT})"
    rf"|^\W*(?:and )?{_RUN} on (?:ours|our \w+)\W*$"
)
"""`could ours do the smaller of those, how long`, of the runs on the list."""
_THAT_SIZE: Final = regex(
    r"\b(?:(?:it|that|this)\b(?! (?:many|much))|(?:a |the )?(?:run|model|one|something|anything)"
    r" (?:of |like |as big as )?(?:that|this|it)\b)"
)
"""`could we do a run that size with 4096 H200`."""
_POINTED: Final = regex(rf"\b{_RUN}(?! (?:many|much)\b)", re.IGNORECASE)
_LEAST: Final = regex(r"\b(?:smaller|smallest|lighter|lesser|last)\b")
_OF_LABS: Final = (Kind.LAB, Kind.COMPARE, Kind.OFFER, Kind.HIRING, Kind.LEAGUE)
_NAMES_LABS: Final = frozenset((
    T.LAB, T.POSS, T.STOP, T.AND, T.OR, T.COMMA, T.BIG, T.TALK, T.MEANING, T.JOB, T.OF, T.BY,
))  # fmt: skip
_MOST_WORDS: Final = 6


def runs_of_each(text: str, memory: Memory, hearing: Hearing) -> Question | None:
    """The largest runs of the labs spoken of, or of another by its name; None of other texts."""
    last, d = memory.question, hearing.draft(text)
    if last and (largest := _largest_of_lab(text, last, d)):
        return largest
    if last is None or last.kind not in _OF_LABS:
        return None
    of_first = _of_the_first(text, memory, hearing) if last.topic == Listing.RUNS else None
    if of_first:
        return of_first
    if last.topic == Listing.RUNS and OPEN.fullmatch(fold(text)):
        return _weights_of(last, memory)
    if last.topic == Listing.RUNS and _WHICH.fullmatch(fold(text)):
        return last  # the first of them
    if last.topic == Listing.RUNS and d.labs:
        is_short = len(text.split()) <= _MOST_WORDS and d.kinds <= _NAMES_LABS
        return replace(last, labs=d.labs, family=None) if is_short else None
    if d.labs or not (_THEY.search(fold(text)) and asks_largest_runs(text)):
        return None
    labs = _spoken_of(last, memory)
    return replace(listed(Listing.RUNS), labs=labs) if labs else None


def _weights_of(last: Question, memory: Memory) -> Question | None:
    """`any of those open weights`: of the runs that were listed, and of no other model."""
    runs = tuple(dict.fromkeys(item.fact.subject for item in memory.telling(last).items))
    return Question(Kind.LEAGUE, topic=Listing.LICENCES.value, runs=runs) if runs else None


def _largest_of_lab(text: str, last: Question, d: Draft) -> Question | None:
    """`what's the biggest one Anthropic has trained`, after what some run took."""
    is_after = last.topic == Listing.RUNS or (last.kind is Kind.REACH and last.topic == TOOK)
    is_else = d.runs or d.chips or d.stacks or d.ours or d.has(T.GPU, T.SITE, T.BUDGET)
    if not is_after or is_else or not d.labs:
        return None
    is_asked = asks_largest_of_these(without_labs(d.raw, text))
    return replace(listed(Listing.RUNS), labs=d.labs) if is_asked else None


def from_meant(text: str, runs: Sequence[str]) -> list[str]:
    """The runs of a list from the one on that is meant: its last where the smaller is."""
    low = fold(text)
    nth = len(runs) - 1 if runs and _LEAST.search(low) else place_named(low) or 0
    return list(runs[nth:])


def _of_the_first(text: str, memory: Memory, hearing: Hearing) -> Question | None:
    """`bigger than GPT-4.5?`, `how long would that take us`: of the run that leads the list."""
    d, lead = hearing.draft(text), memory.leads
    if lead is None:
        return None
    if d.runs and not d.ours and _THAN.search(fold(text)):
        return Question(Kind.REACH, runs=tuple(dict.fromkeys((lead, *d.runs))), topic=TOOK)
    low = fold(text)
    if named := by_its_name(text, lead, hearing):
        return named
    if not (d.runs or d.labs) and (_TAKES_US.search(low) or _COULD_WE.search(low)):
        return Question(Kind.REACH, runs=(lead,), uses_saved=True, days=d.days)
    alone = hearing.asked(text) if d.stacks and not d.runs and _THAT_SIZE.search(low) else None
    if alone is None or alone.size:
        return None
    if alone.kind is Kind.OFFER and not alone.labs and d.has(T.HOWLONG, T.TRAIN):
        return Question(Kind.REACH, offer=alone.offer, runs=(lead,), days=d.days)
    return replace(alone, runs=(lead,)) if alone.kind is Kind.REACH else None


def by_its_name(text: str, run: str, hearing: Hearing) -> Question | None:
    """`how many H100 would the second one take in 60 days`, read with the name of that run."""
    d = hearing.draft(text)
    is_counted = d.stacks or d.days is not None or (d.chips and d.has(T.HOWMANY))
    if d.runs or d.labs or not is_counted:
        return None
    name = hearing.reader.words.directory.name(run)
    asked = hearing.asked(_POINTED.sub(name, text, count=1))
    return asked if asked and asked.kind is Kind.REACH and asked.runs == (run,) else None


def _spoken_of(last: Question, memory: Memory) -> tuple[str, ...]:
    """The labs of the last question, and those of like ones before it where it is of one."""
    if len(last.labs) > 1:
        return last.labs
    alike = takewhile(
        lambda each: each.kind is last.kind and len(each.labs) == 1, all_asked(memory)
    )
    return labs_in_turn(alike)
