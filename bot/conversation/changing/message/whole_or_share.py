"""Runs on all of the chips again, or on one person's share: `on the full cluster`, `on that slice`.

What was narrowed to a part stays so only while that part is meant: all that there is, and what one
of all has, are of the offer that the part was taken of.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.runs.on_part import is_of_all, whole_of
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import said
from bot.questions.rules.one_share import DOES
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Scope
from bot.questions.words.things import HEAD
from bot.regex import regex

_BEFORE: Final = (
    r"\b(?P<on>on|with|using|us(?:e|ed)|across|over|back to|had|has|have|gets?|got|to|for)"
    r"(?: (?:just|only|him|her|them))? "
)
_CLUSTER: Final = (
    r"(?:cluster|fleet|thing|lot|machine|farm|set-?up|site|hardware|compute|capacity|kit)"
)
_WE_HAVE: Final = r"(?:that )?(?:we|you)(?: all)?(?:['’]ve| have)?(?: (?:have|own|run|got))?"
_WHOLE: Final = regex(
    rf"{_BEFORE}(?:(?:all of )?(?:the|our) (?:whole|full|entire|complete) {_CLUSTER}"
    rf"|everything(?: {_WE_HAVE}|(?=\W*$|\s+(?:then|instead|again)\W*$))"
    rf"|all (?:of )?(?:what |that )?{_WE_HAVE}(?=\W*$|\W*[,;.?])"
    r"|all (?:of )?(?:our|the) (?:chips|gpus|cards|machines|nodes|hardware|compute))"
    r"(?=\W|$)",
    re.IGNORECASE,
)
_PIECE: Final = (
    r"(?:slice|share|portion|allocation|allotment|quota|chunk|piece|cut|part|bit)"
    r"(?: of (?:it|that|the (?:cluster|chips|gpus)|our (?:cluster|chips|gpus)))?\b"
    r"(?! (?:for|of) (?:research|product))"
)
_PIECE_ON: Final = regex(
    r",?\s*\b(?:on|with|using|in|from|(?:what|how) (?:about|abt)|just|only) (?:just |only )?"
    r"(?:their|his|her|that|this|an?|one|the|its|"
    r"each|one person['’]?s|one researcher['’]?s)(?: (?:own|single|one|average|fair|same))? "
    rf"{_PIECE}",
    re.IGNORECASE,
)
_ONE_OF: Final = regex(
    r"\b(?:(?:just |only |any |each )?one|each|every one|any) of (?:the|those|these|our|them|us)"
    r"\b(?: (?P<many>\d+))?(?: (?:people|researchers|scientists|persons?|guys|folks))?",
    re.IGNORECASE,
)
_ANY_ONE: Final = regex(
    rf"\b(?:per {HEAD}|(?:an?|one|each|every|any|a single|single|"
    r"any one) (?:individual|person|researcher|scientist|engineer|head)(?!['’]s))\b",
    re.IGNORECASE,
)
_WITH: Final = regex(r"(?<![^\s,])w(?= (?:the|our|all|everything|his|her|their)\b)", re.IGNORECASE)
_ONES: Final = regex(r"\b(?:one|each|single)\b", re.IGNORECASE)
_FIT: Final = regex(
    r"(?!.*\b(?:we|us|our|ours|whole|full|entire|cluster|all)\b).*\bhow many\b.*\b(?:fit|fits|"
    r"squeeze[ds]?|(?:he|she|they|that person|the (?:hire|candidate)) (?:do|run|train|finish|get)|"
    r"be (?:done|run|trained|finished)|get (?:done|run|trained|through))\b.*",
    re.IGNORECASE,
    needs="how many",
)
"""`how many 1B runs on 20B tokens would fit in that month`, which says on what of nothing else."""
_SHARE: Final = "on one researcher's share"


def on_whole_or_share(text: str, memory: Memory, hearing: Hearing) -> tuple[str, Memory]:
    """The message with what its run is on in the usual words, after the offer that has it."""
    last = memory.question
    if last is None or not _is_of_run(text, last, hearing):
        return text, memory
    text = _WITH.sub("with", text)
    if _WHOLE.search(text):
        return _on_whole(_WHOLE.sub(r"\g<on> the whole cluster", text), last, memory, hearing)
    return _on_share(text, last, memory, hearing)


def _is_of_run(text: str, last: Question, hearing: Hearing) -> bool:
    """Whether runs are spoken of, or what chips can do is asked."""
    kinds = {tag.kind for tag in hearing.tags(text)}
    is_asked = not kinds.isdisjoint(DOES) and kinds.isdisjoint((T.COST, T.MONEY, T.LAB))
    return is_asked or last.kind is Kind.REACH


def _on_whole(text: str, last: Question, memory: Memory, hearing: Hearing) -> tuple[str, Memory]:
    told = said(opened(text), hearing)
    if is_of_all(told.text):  # which says no more, and is known as that
        return text, memory
    return text, _with_whole(last, memory, hearing)


def _with_whole(
    last: Question, memory: Memory, hearing: Hearing, *, says_ours: bool = True
) -> Memory:
    if last.kind is not Kind.REACH:
        return memory
    whole = whole_of(last, memory, hearing, says_ours=says_ours)
    if whole is last:
        return memory
    asked = replace(last, offer=whole.offer, uses_saved=whole.uses_saved, scope=None, save=False)
    return replace(memory, question=asked, earlier=all_asked(memory))


def _on_share(text: str, last: Question, memory: Memory, hearing: Hearing) -> tuple[str, Memory]:
    """One person's share of all, where one of all is named, or what was told last is that."""
    piece = _PIECE_ON.search(text)
    is_of_one = bool(_ANY_ONE.search(text)) or _names_one(text, memory, hearing)
    is_of_one = is_of_one or bool(piece and _ONES.search(piece[0]))
    is_told = held_offer(last, hearing).researchers is not None
    is_shared = is_told or last.scope is Scope.PER_RESEARCHER or last.kind is not Kind.REACH
    if not is_of_one and piece and _is_of_nobody(last, hearing):  # it is the part itself
        return _PIECE_ON.sub("", text, count=1) or text, memory
    if last.scope is Scope.PER_RESEARCHER and not is_of_one and not piece and _FIT.match(text):
        return f"{text.rstrip(' ?!.,')} {_SHARE}", memory
    if not is_of_one and not (piece and is_shared):
        return text, memory
    says_team = _says_team(text, last, hearing)
    is_ours = any(each.uses_saved for each in memory.earlier)  # which they may be a part of
    is_whole = says_team or not is_ours
    meant = memory if is_whole else _with_whole(last, memory, hearing, says_ours=not is_told)
    team = held_offer(meant.question, hearing).researchers if meant.question else None
    if team is None and not says_team and not _people_before(memory, hearing):
        return text, memory
    if not piece and not _ONE_OF.search(text):
        return text, meant
    rest = _ONE_OF.sub("one researcher", text)
    if piece:
        rest = _PIECE_ON.sub("", rest, count=1)
    return f"{rest.rstrip(' ?!.,')} {_SHARE}", meant


def _says_team(text: str, last: Question, hearing: Hearing) -> bool:
    """Whether it says how many share the chips that were told: `one slice, there's 25 of us`."""
    is_told = last.kind is Kind.REACH and last.offer is not None and bool(last.offer.chips)
    rest = _PIECE_ON.sub("", text, count=1)  # whose one researcher is no team
    people = said(opened(rest), hearing).draft.people if is_told else None
    return people is not None and people.amount.value > 1


def _is_of_nobody(last: Question, hearing: Hearing) -> bool:
    """Whether the last run was on chips that nobody is said to share."""
    held = held_offer(last, hearing)
    is_shared = held.researchers is not None or held.each
    return last.kind is Kind.REACH and bool(held.chips) and not is_shared


def _names_one(text: str, memory: Memory, hearing: Hearing) -> bool:
    """`one of the 16`, where so many share the chips; `one of them`, where anybody does."""
    found = _ONE_OF.search(text)
    people = _people_before(memory, hearing)
    if found is None or not people:
        return False
    return found["many"] is None or float(found["many"]) in people


def _people_before(memory: Memory, hearing: Hearing) -> set[float]:
    """How many share the chips of the offers that were spoken of."""
    held = (held_offer(each, hearing).researchers for each in all_asked(memory))
    return {each.value for each in held if each is not None}
