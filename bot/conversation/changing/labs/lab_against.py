"""Another lab held against the one that was spoken of: `bigger than OpenAI?`, of Anthropic.

What it is held against it by is what was asked of the first: its pay, its staff, its spending.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Memory
from bot.conversation.saying import Said
from bot.questions.lab_parts import LabPart, part_of
from bot.questions.rules.of_several import compared_by
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Scope
from bot.questions.words.leads import LED, LINK
from bot.regex import regex

_MORE: Final = (T.BEAT, T.MORE)
_HOW_IT_COMPARES: Final = regex(
    rf"{LED}how (?:does|do|would|will|might) "
    r"(?!(?:we|our|ours|it|that|this|they)\b)[\w .&'’-]{2,40}? "
    r"(?:compare|stack up|measure up|look|fare|do)(?: (?:then|there|on that))*\W*",
    re.IGNORECASE,
)
"""`how does Meta compare`: with the lab spoken of, by what was asked of it."""
_WHO_HAS_MORE: Final = regex(
    rf"{LED}(?:who(?:['’]?s|ever)?|which (?:ones?|labs?|companies|others?))"
    r"(?: else)? ?(?:is|are|has|have|got|ranks?|comes?)? ?"
    r"(?:ahead of|in front of|above|before|bigger than|larger than|more (?:\w+ )?than|behind|"
    r"below|smaller than|less (?:\w+ )?than|fewer (?:\w+ )?than)\b",
    re.IGNORECASE,
)
_WHO_IS: Final = regex(
    rf"{LED}(?:(?:is|are|does|do|has) )?(?:who(?:['’]?s|ever)?|which (?:ones?|labs?|others?)|"
    r"(?:any|no)(?:one|body| labs?| others?)) ?(?:else )?(?:is|are|has|have|got|sits?|ranks?)? ?"
    r"(?:even |still |just |right |directly )*(?:bigger|larger|ahead|in front|above|smaller|behind|"
    r"below|(?:with )?(?:more|less|fewer)(?: (?:compute|gpus|chips))?)(?: then| too)?\W*",
    re.IGNORECASE,
)
"""`who's bigger?`, after one lab."""
_THAN_ANOTHER: Final = regex(
    rf"\W*(?:(?:{LINK}|or)\W+)*(?:(?:who|which)(?: (?:is|are|has|have|labs?|ones?))* )?"
    r"(?:(?:bigger|larger|smaller|more|fewer|less)(?: \w+)? )?"
    r"(?:than|ahead of|above|below|behind) [\w .&-]{2,40}\W*$",
    re.IGNORECASE,
)
"""`and than OpenAI?`, after who has more than Meta."""
_AHEAD: Final = regex(rf"{LED}(?:is|are) .{{2,40}} (?:ahead|in front|in the lead)\W*", re.I)
"""`is Meta ahead?`: of the lab spoken of, and not of all."""
_SAYS_NO_MORE: Final = frozenset((
    T.BEAT, T.THAN, T.MORE, T.LAB, T.STOP, T.COMMA, T.IS, T.DOES, T.HAVE, T.AND, T.OR, T.GPU,
    T.BUDGET, T.WORD, T.THEY, T.WHO, T.BIG, T.SCOPE, T.WHOLE, T.SITE,
))  # fmt: skip


def lab_against(told: Said, last: Question, earlier: Sequence[Question]) -> Question | None:
    """The lab spoken of beside the one that is named; ours is meant only where it is said.

    `bigger than OpenAI?`, `does DeepMind have more?`, `ahead of Meta?`, after one lab; the list of
    all where it is asked who is: `who's ahead of them`.
    """
    d = told.draft
    if _asks_who_has_more(told, last) or _asks_who_is_bigger(told, last, earlier):
        by = d.scope or last.scope or Scope.TOTAL
        return Question(Kind.LEAGUE, held_against=last.labs[0], scope=by, as_of=last.as_of)
    if last.held_against and len(told.labs) == 1 and _THAN_ANOTHER.match(told.whole):
        return replace(last, held_against=told.labs[0], scope=d.scope or last.scope)
    if same := _by_the_same(told, last):
        return same
    is_of_one = last.kind is Kind.LAB and len(last.labs) == 1 and not last.uses_saved
    if not is_of_one or d.ours or len(told.labs) != 1 or told.labs == last.labs:
        return None
    is_more = d.has(*_MORE) and d.kinds <= _SAYS_NO_MORE
    is_more = is_more or bool(_AHEAD.fullmatch(told.whole))
    if not is_more and not _HOW_IT_COMPARES.fullmatch(told.whole):
        return None
    labs, scope = (*last.labs, *told.labs), d.scope or last.scope
    return Question(Kind.COMPARE, labs=labs, scope=scope, as_of=last.as_of)


_TAKEN: Final = regex(r"\b(?:use|take|go with|switch to|try)\b", re.IGNORECASE)


def in_place_of_several(told: Said, memory: Memory) -> Question | None:
    """`ok then take Anthropic instead`, of the staff of labs that ours was held against: ours.

    Their staff was asked on the way. Without an offer before it is of the lab alone.
    """
    last, offered, d = memory.question, memory.offered, told.draft
    is_of_several = last is not None and last.kind is Kind.COMPARE and not last.other
    is_taken = told.is_instead or _TAKEN.search(told.whole)
    named = [tag for tag in d.raw if tag.kind is T.LAB]
    if last is None or not (is_of_several and is_taken) or len(named) != 1 or not told.labs:
        return None
    if d.has(T.VS, T.ROLES, T.HIRE, T.COST) or told.labs[0] in last.labs:
        return None
    if offered and {*offered.labs} == {*last.labs} and not d.has(T.STAFF, T.PEOPLE):
        return replace(offered, labs=told.labs)
    return Question(Kind.LAB, labs=told.labs, topic=compared_by(last), as_of=last.as_of)


def _by_the_same(told: Said, last: Question) -> Question | None:
    """`is that more than at DeepMind?`, after the pay or a part of another lab: the same of it."""
    d, part = told.draft, part_of(last)
    uses_those = part is LabPart.CHIPS and d.has(T.HAVE)
    is_asked = uses_those or d.has(T.MORE, T.BEAT, T.VS, T.THAN)
    is_asked = is_asked and d.kinds <= _SAYS_NO_MORE | _OF_THE_SAME
    is_held = bool(_HOW_IT_COMPARES.fullmatch(told.whole))
    is_asked = is_asked or is_held
    if not is_asked or len(told.labs) != 1 or {*told.labs} <= {*last.labs} or d.has(*_OF_ELSE):
        return None
    if last.kind is Kind.HIRING and last.labs:
        is_of_labs = _is_of_labs(told) and not is_held
        return None if is_of_labs else replace(last, labs=(*last.labs, *told.labs))
    if topic := compared_by(last):
        both = (*last.labs, *told.labs)
        return Question(Kind.COMPARE, labs=both, topic=topic, as_of=last.as_of)
    if part is None or last.uses_saved:
        return None
    return replace(last, labs=told.labs) if is_held or _THAT.search(told.text) else None


def _is_of_labs(told: Said) -> bool:
    """`is Meta larger`, `how do they compare to Meta`: after roles, of the labs themselves."""
    d = told.draft
    is_of_size = d.has(T.BEAT) and not _THAT.search(told.text)
    return is_of_size or (d.has(T.THEY) and not d.has(T.MORE, T.COST, T.ROLES, T.HIRE))


_OF_ELSE: Final = (T.US, T.OUR, T.GPU, T.BUDGET, T.SCOPE, T.SITE)
"""Ours, or compute: what the first lab was not asked about."""
_OF_THE_SAME: Final = frozenset((
    T.AT, T.IN, T.OF, T.VS, T.COMPARE, T.HOWMANY, T.PEOPLE, T.STAFF, T.TEAM, T.COST, T.DO, T.TO,
    T.MEANING, T.ROLES, T.HIRE,
))  # fmt: skip
"""What may be said besides where the same is asked of another lab."""
_THAT: Final = regex(r"\b(?:it|that|this|those|these|they|them|there)\b", re.IGNORECASE)


def _asks_who_has_more(told: Said, last: Question) -> bool:
    """`who's ahead of them?`, `which labs have more than that`: it names nobody else."""
    d = told.draft
    is_of_lab = last.kind is Kind.LAB and len(last.labs) == 1 and set(d.labs) <= {*last.labs}
    is_alone = not (d.chips or d.stacks or d.runs or d.people or d.ours)
    return is_of_lab and is_alone and bool(_WHO_HAS_MORE.match(told.whole))


def _asks_who_is_bigger(told: Said, last: Question, earlier: Sequence[Question]) -> bool:
    """`who's bigger?`, after one lab; after two, it is asked of the two."""
    is_of_lab = last.kind is Kind.LAB and len(last.labs) == 1 and part_of(last) is None
    others = {lab for one in earlier if one.kind is Kind.LAB for lab in one.labs}
    return is_of_lab and others <= {*last.labs} and bool(_WHO_IS.fullmatch(told.whole))


def is_above_on_list(question: Question, memory: Memory) -> bool:
    """`who's above Anthropic`, right after all labs in order."""
    return bool(question.held_against and memory.question and memory.question.kind is Kind.LEAGUE)
