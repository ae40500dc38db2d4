"""Where a lab that is named stands on the list that was told, or beside the offer that was."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.on_record import is_listing
from bot.questions.patterns import names_in, with_mark
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Understood
from bot.questions.words.leads import LED
from bot.questions.writing.wording import ACADEMIC
from bot.regex import regex
from storage.records import EntityKind

_LAB: Final = "\N{BULLET}"
_ON_IT: Final = (
    r"(?: (?:in|on|at|among|amongst|within|with|against|to|there|that|the|this|list|ranking|table|"
    r"league|order|them|those|these|all|others|rest|it|here|then|now|exactly|roughly))*\W*"
)
_STANDS: Final = (
    r"(?:comes?(?: in)?|rank(?:s|ed)?|sits?|stands?|place[ds]?|lands?|falls?|fits?(?: in)?|"
    r"figures?|appears?|ends? up|be)"
)
_WHERE: Final = regex(
    rf"{LED}(?:where (?:does|do|would|did|will) (?:the )?{_LAB} {_STANDS}"
    rf"|where(?:['’]?s| is| are) (?:the )?{_LAB}(?: {_STANDS})?"
    r"|(?:what|which) (?:place|rank|position|spot|number)(?:['’]?s| is| does| has| would| of)* "
    rf"{_LAB}"
    rf"(?: (?:have|has|get|take|in|at|be))*|how (?:does|do|would) (?:the )?{_LAB} "
    rf"(?:compare|rank|do|fare|stack up|measure up)){_ON_IT}",
    re.IGNORECASE,
    needs="where|place|rank|position|spot|number|how",
)
"""`where does Mistral come in`, after labs in order."""
_COMPARES: Final = regex(
    rf"{LED}how (?:does|do|would) (?:the )?{_LAB} "
    rf"(?:compare|fare|stack up|measure up|look|rank){_ON_IT}",
    re.IGNORECASE,
    needs="how",
)
"""`how does Stanford compare`, after an offer."""

_BIGGER: Final = regex(
    rf"{LED}(?:is|are|does|has) (?:the )?{_LAB} (?:(?:have|even|still|any|much|also|or|not) )*"
    r"(?:bigger|larger|smaller|ahead|behind|better|worse|more|less|higher|lower|further ahead)"
    r"(?: (?:than|of|them|those|these|both|either|all|the|two|three|too|then|though|compute|gpus|"
    r"chips|or|smaller|bigger))*\W*",
    re.IGNORECASE,
)
"""`is Anthropic bigger`, after two others were compared."""

_THEY: Final = r"(?:they|those|these|it|that(?: one| lab)?)"
_BEFORE_US: Final = regex(
    rf"{LED}how (?:far|much) (?:(?:are|is) {_THEY} )?(?:ahead|behind|bigger|larger|above|below|"
    rf"better|more)(?: off)?(?: (?:of|than))? (?:us|ours|our offer)(?: (?:are|is|do|does) {_THEY})?"
    r"(?: have)?\W*",
    re.IGNORECASE,
    needs="how",
)
"""`how far ahead of us are they`, after labs in order."""


def ours_on_the_list(text: str, memory: Memory, hearing: Hearing) -> Reading | None:
    """Where ours would stand on the list that was told, where it is asked how far it is off."""
    last = memory.question
    is_list = last is not None and last.kind is Kind.LEAGUE and not is_listing(last)
    if last is None or not is_list or last.offer or not hearing.saved:
        return None
    if last.topic == ACADEMIC or not _BEFORE_US.fullmatch(fold(text)):
        return None
    return Understood(Question(Kind.LEAGUE, uses_saved=True, scope=last.scope))


def one_on_the_list(text: str, memory: Memory, hearing: Hearing) -> Reading | None:
    """The list held against the lab, its card where it is no lab, or the offer against it."""
    last, tags = memory.question, hearing.tags(text)
    labs = names_in(tags, T.LAB)
    if last is None or len(labs) != 1 or last.uses_saved:
        return None
    [lab], low = labs, fold(with_mark(text, tags, T.LAB, _LAB))
    if last.kind is Kind.COMPARE:
        is_of_labs = len(last.labs) > 1 and not (last.other or last.offer or last.topic)
        is_asked = is_of_labs and lab not in last.labs and _BIGGER.fullmatch(low)
        return Understood(replace(last, labs=(*last.labs, lab))) if is_asked else None
    if last.kind is Kind.OFFER:
        is_told = bool(last.offer_chips) and _COMPARES.fullmatch(low)
        return Understood(replace(last, labs=(lab,), save=False)) if is_told else None
    is_ranked = last.kind is Kind.LEAGUE and not is_listing(last) and last.offer is None
    if not is_ranked or last.topic == ACADEMIC or not _WHERE.fullmatch(low):
        return None
    return Understood(_placed(last, lab, hearing))


def _placed(last: Question, lab: str, hearing: Hearing) -> Question:
    known = hearing.reader.words.directory.get(lab)
    if known is None or known.kind is not EntityKind.LAB or "tracked" not in known.traits:
        return Question(Kind.LAB, labs=(lab,), scope=last.scope)
    without = tuple(one for one in last.without if one != lab)
    held = replace(last, labs=(), without=without, more_than=None, fewer=False)
    return replace(held, held_against=lab)
