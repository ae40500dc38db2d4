"""What was priced beside what ours costs as it is: `vs what we pay now?`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.heard import Asked, Asks, Form, Part
from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LED
from bot.questions.writing.amounts import plain
from bot.regex import regex
from storage.records import ChipCount

_NOW: Final = (
    r"(?:right now|now|today|currently|at the moment|these days|at present|presently|as (?:it is|"
    r"is|of now)|this year)"
)
_SPENT: Final = (
    rf"(?:what (?:we|i)(?:['’]re)?(?: are)?(?: {_NOW})? (?:pay(?:ing)?|spend(?:ing)?|rent(?:ing)?|"
    rf"shell(?:ing)? out|fork(?:ing)? out)(?: for (?:compute|it|ours|our own))?(?: {_NOW})?"
    r"|what ours costs(?: us)?|what our (?:own )?(?:cluster|compute|chips|gpus) costs?"
    rf"(?: us)?(?: {_NOW})?|(?:we|i) (?:pay|spend)(?: {_NOW})?"
    r"|(?:our|the|today['’]?s)(?: own)? (?:(?:current|present|existing|yearly|annual"
    rf") )*(?:bill|spend(?:ing)?|costs?|rent|budget|outlay|invoice)(?: {_NOW})?)"
)
_OURS: Final = (
    rf"(?:{_SPENT}|what (?:we|i)(?:['’]ve got| have)(?: {_NOW})?|{_NOW}|our own|ours|"
    r"(?:our|the) (?:(?:current|present|existing|own) )*(?:setup|cluster|compute|one|chips|gpus))"
)
_THAN: Final = r"(?:than|vs\.?|versus|compared (?:to|with)|against|relative to|over|from|to|with)"
_MORE: Final = r"(?:(?:more|less|higher|lower)(?: expensive| costly)?|cheaper|pricier|dearer)"
_SHAPES: Final = tuple(
    (
        regex(
            rf"{LED}(?:(?:how|where) (?:does|do|would|is) (?:that|it|this|those) )?"
            r"(?:(?:compare[ds]?|stack(?:s|ed)? up|look|measure up|hold up|set|put|sit) ?)?"
            rf"(?:(?:to|with|against|vs\.?|versus|relative to|next to|beside|and) ){ours}\W*",
            re.IGNORECASE,
        ),
        regex(
            rf"{LED}(?:is|would|will) (?:that|it|this|those)(?: be)? (?:any )?{_MORE}"
            rf"(?: or (?:less|more|cheaper))? {_THAN} {ours}\W*",
            re.IGNORECASE,
        ),
        regex(
            rf"{LED}how much {_MORE} (?:is|would|does|do) (?:that|it|this|those)(?: be| cost)?"
            rf"(?: us)? {_THAN} {ours}\W*",
            re.IGNORECASE,
        ),
        regex(
            rf"{LED}how much {_MORE} {_THAN} {ours} (?:is|would) (?:that|it|this)(?: be)?\W*", re.I
        ),
        regex(
            rf"{LED}(?:what(?:['’]?s| is) )?(?:the )?difference (?:to|from|vs|with) {ours}\W*", re.I
        ),
    )
    for ours in (_SPENT, _OURS)
)


def beside_our_bill(text: str, memory: Memory, hearing: Hearing, read: Asks) -> Asked | None:
    """What both cost for a year; of chips of one kind, what would be ours beside what is."""
    last = memory.question
    if last is None or hearing.saved is None or last.other:
        return None
    if not last.offer or not last.offer.chips or not hearing.saved.chips:
        return None
    told, ours = held_offer(last, hearing).chips, hearing.saved.chips
    if len(told) != 1 or not _asks_for_ours(text, last, memory):
        return None
    if len(ours) == 1 and ours[0].chip != told[0].chip:
        both = " and ".join(_counted(each, hearing) for each in (*told, *ours))
        return replace(read(f"cost of {both}", memory, hearing), is_follow_up=True)
    would_be = Question(Kind.OFFER, offer=replace(hearing.saved, chips=told), uses_saved=True)
    return Asked(Understood(would_be), Form.DOLLARS, is_follow_up=True)


def _asks_for_ours(text: str, last: Question, memory: Memory) -> bool:
    """Whether it asks so of a sum: what nothing but a bill can be, or right after one."""
    spent, any_of_ours = _SHAPES
    after_sum = last.kind is Kind.PRICE or memory.part == Part.DOLLARS
    may_be = (last.kind in (Kind.PRICE, Kind.OFFER)) and any(x.fullmatch(text) for x in spent)
    return may_be or (after_sum and any(x.fullmatch(text) for x in any_of_ours))


def _counted(each: ChipCount, hearing: Hearing) -> str:
    return f"{plain(each.count.value)} {hearing.reader.words.directory.name(each.chip)}"
