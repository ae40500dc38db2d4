"""Labs that were told in order, asked on: who comes second, by how much one is ahead, in H100."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.heard import OF_LABS, Asked, Part, follow_up_part
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import fold
from bot.questions.lab_parts import OF_STAFF, LabPart, part_of, site_of
from bot.questions.on_record import Listing, is_listing
from bot.questions.ordinals import ORDINAL
from bot.questions.sites_asked import AGAINST
from bot.questions.tags import without_labs
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LED
from bot.regex import regex

_PLACE: Final = rf"(?:{ORDINAL}|(?:number|no\.?|#) ?(?:[1-6]|one|two|three)|runner[- ]up)"
_ONE: Final = r"(?: (?:one|lab|place|spot|position|company))?"
_WHO: Final = r"(?:who|which|what)(?: (?:one|lab|company)s?)?"
_PLACED: Final = regex(
    rf"{LED}(?:{_WHO}(?:['’]?s)?(?: (?:is|are|comes?|came|stands?|would be|has))*"
    rf"(?: (?:in|at|on|the))* {_PLACE}{_ONE}|(?:in |the )*{_PLACE} (?:place|spot|position))"
    r"(?: (?:then|though|now|on (?:that|the) list))*\W*"
)
"""`who's second`, of labs in order."""
_NEXT: Final = regex(rf"{LED}(?:what about |how about |in )?(?:the )?{_PLACE}{_ONE}\W*")
"""`and third?`, after the second was told."""
_SIDE: Final = (
    rf"(?:it|that|this|they|(?:that|this) (?:one|lab)|(?:the )?(?:{_PLACE}|top|biggest|largest|"
    r"leader|winner|bigger|larger|smaller|other|next)(?: (?:one|two|lab))?|no\.? ?\d|)"
)
_OFF: Final = (
    r"(?:bigger|larger|greater|ahead|more|better off|in front|in the lead|further ahead|higher|"
    r"smaller|behind|less|fewer|lower)"
    r"(?: (?:compute|chips|gpus|h100s?|hardware))?"
)
_THAN: Final = rf"(?:\W*(?:than|of|over|from|vs\.?|compared (?:to|with))(?: the)? ?{_SIDE})?"
_MUCH: Final = r"(?:by )?how (?:much|far|many times)"
_IS: Final = r"(?:['’]?s|is|are|was|does|do|has|have)"
_SCOPED: Final = r"(?: (?:in total|per (?:researcher|employee|head|person)|overall))?"
_AHEAD: Final = regex(
    rf"{LED}(?:{_MUCH}(?: {_OFF})?(?: {_IS})*(?: ?{_SIDE})(?:['’]s)?(?: (?:have|got|lead(?:ing)?))?"
    rf"(?: {_OFF})?{_THAN}|(?:is|are) {_SIDE} ?(?:much|a lot|far|way|any) {_OFF}{_THAN})"
    rf"{_SCOPED}\W*"
)
"""`how much bigger is the first one`, with nobody's name in it."""


_MORE_STAFF: Final = regex(
    rf"{LED}(?:by how (?:much|many)|how (?:many|much) (?:more|fewer|bigger|larger|smaller)"
    r"(?: (?:people|staff|employees|heads?))?(?: (?:is|are|does|do) (?:that|it|they))?"
    r"(?: have)?|(?:who|which)(?: (?:one|lab|of (?:them|those|these)))?(?:['’]?s| is| has)? "
    r"(?:the )?(?:biggest|largest|bigger|larger|most|smallest|fewest)(?: (?:staff|people|"
    r"headcount|team|of (?:them|those|these)|one))*)\W*"
)


def ahead_or_placed(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    """The part of the order that was told; None of other texts and of other answers."""
    last = memory.question
    is_staff = last is not None and last.kind is Kind.COMPARE and last.topic == LabPart.STAFF
    if last is not None and is_staff and _MORE_STAFF.fullmatch(fold(text)):
        return Asked(Understood(last), is_follow_up=True)  # whose headline has both
    if last is None or not _is_of_order(last):
        return None
    d = hearing.draft(text)
    low = fold(without_labs(d.raw, text))
    is_next = memory.part == Part.PLACED and _NEXT.fullmatch(low)
    if last.kind is Kind.LEAGUE and not d.labs and (is_next or _PLACED.fullmatch(low)):
        return follow_up_part(last, Part.PLACED, low)
    is_list = last.kind is Kind.LEAGUE
    if d.ours or (is_list and len(d.labs) > 1) or not _AHEAD.fullmatch(low):
        return None
    labs = last.labs if is_list else _apart_from(last, d.labs)
    name = hearing.reader.words.directory.name
    named = " ".join(map(name, d.labs)).lower()
    scope = d.scope or last.scope
    is_as_told = scope == last.scope and labs == last.labs
    asked = last if is_as_told else Question(last.kind, labs=labs, scope=scope)
    return follow_up_part(asked, Part.APART, f"{low} {named}".strip())


def of_those_named(asked: Asked, text: str, memory: Memory, hearing: Hearing) -> Asked:
    """How far apart the labs are that a message names, where the last answer told of others.

    `how far behind is Meta`, after OpenAI against Anthropic: Meta against OpenAI, named first.
    """
    last, part = memory.question, asked.part
    is_apart = part is not None and part.part is Part.APART
    if last is None or not is_apart or last.kind not in (Kind.COMPARE, Kind.OFFER) or last.other:
        return asked
    labs = _apart_from(last, hearing.draft(text).labs)
    if labs == last.labs:
        return asked
    return replace(asked, reading=Understood(replace(last, labs=labs, save=False)))


def _apart_from(last: Question, named: tuple[str, ...]) -> tuple[str, ...]:
    """The labs that were told, where no other is named; of two another against the first."""
    if {*named} <= {*last.labs}:
        return last.labs
    first = last.labs[:1] if last.kind is Kind.COMPARE and len(named) == 1 else ()
    return (*first, *named)


_COUNTED: Final = r"h100(?:s|e|es)?(?:[- ](?:terms|equivalents?))?"
_THEY: Final = (
    r"(?: (?:it|that|this|they|those|these|each|both|all|the two|of (?:them|those|these|it)|be|"
    r"have|has|got|own|run|come to|comes to|there))*"
)
_IN_H100: Final = regex(
    rf"{LED}(?:(?:(?:what|how (?:much|many))(?: (?:compute|chips|gpus))?{_IS}?(?: {_IS})*{_THEY} )?"
    rf"(?:(?:put|say|give|show|tell|convert)(?: (?:me|it|that|them|those|all))* )?"
    rf"(?:in|as|to|into) {_COUNTED}|how many {_COUNTED}(?: {_IS}| would){_THEY})\W*",
    needs="h100",
)
_ALREADY: Final = "all figures of labs and sites are in H100e: as much compute as so many H100"
_TWO: Final = 2
_NO_STOCK: Final = (LabPart.CONTRACTS, *OF_STAFF, LabPart.SPENDING)


def in_h100(text: str, memory: Memory, _: Hearing) -> Asked | None:
    """`what do they have in H100 terms`, after labs, which are told in no other unit."""
    last = memory.question
    if last is None or not _IN_H100.fullmatch(fold(text)):
        return None
    if sites := _of_sites(last, memory):
        return Asked(Understood(sites, (_ALREADY,)), is_follow_up=True)
    if last.topic == Listing.PROGRAMMES:
        place = memory.part.partition(OF_LABS)[2]  # of the one that was told by its place
        return follow_up_part(last, Part.GIVES, f"{fold(text)} {place}")
    if last.kind is Kind.COMPARE and _is_of_order(last):
        return follow_up_part(last, Part.EACH_FIGURE, fold(text))
    is_told = last.kind is Kind.LAB and not site_of(last) and part_of(last) not in _NO_STOCK
    if is_told or (last.kind is Kind.LEAGUE and _is_of_order(last)):
        return Asked(Understood(last, (_ALREADY,)), is_follow_up=True)
    return None


def _of_sites(last: Question, memory: Memory) -> Question | None:
    """The data centre that was told last; of two in one answer the first against the other."""
    told = [site for each in memory.together if each and (site := site_of(each))]
    if len(told) == _TWO == len(memory.together):
        return Question(Kind.LAB, place=told[0], topic=f"{AGAINST}{told[1]}")
    return last if site_of(last) else None


def _is_of_order(last: Question) -> bool:
    """Whether labs were told in the order of their compute, and nothing of ours beside them."""
    if last.kind is Kind.COMPARE:
        return len(last.labs) > 1 and not (last.other or last.topic)
    is_of_ours = last.uses_saved or last.offer is not None
    return last.kind is Kind.LEAGUE and not is_listing(last) and not is_of_ours
