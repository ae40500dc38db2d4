"""What leans on the whole thread in words of its own: `compare that with the first answer`."""

from __future__ import annotations

import re
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.memory import Hearing, Memory
from bot.questions.clean import clean
from bot.questions.patterns import names_in
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Scope
from bot.questions.words.leads import LED
from bot.questions.writing.canonical import to_text
from bot.regex import regex

_SAID: Final = r"(?:answer|one|question|result|thing|number|figure|reply|offer|lab)"
_WITH_FIRST: Final = regex(
    rf"{LED}(?:can you |could you |please )*(?:compare|contrast|hold|put|set|show|stack)"
    r" (?:(?:that|this|it|them|both|the (?:two|last one))) (?:up )?"
    r"(?:with|to|against|next to|beside|alongside|and|vs\.?|versus) "
    rf"(?:the |your |my |our )*(?:very )?(?:first|1st|original|earliest|initial)(?: {_SAID})?"
    r"(?: (?:you gave(?: me)?|i asked(?: for)?|we had|above|again|then|please|pls))*\W*",
    re.IGNORECASE,
    needs="first|1st|original|earliest|initial",
)
_CLOSE: Final = regex(
    rf"{LED}how (?:close|near) (?:can|could|might|would|will) we (?:(?:ever|really|actually|"
    r"realistically) )*(?:get|come|be)(?: (?:to|towards) (?:that|this|it|them|those|theirs))?"
    r"(?: (?:then|at all|ever|realistically))*\W*",
    re.IGNORECASE,
    needs="close|near",
)
_WHOLE_TEAM: Final = regex(
    rf"{LED}(?:no,? |sorry,? |wait,? )*(?:(?:i|we) (?:meant?|want(?:ed)?|was asking)|not (?:that|"
    r"each|per \w+)[,;]?|rather|actually)(?: (?:it|that|this|the cost|the price|what))?"
    r"(?: (?:for|of|to|across))? (?:the |our )?(?:whole|entire|full|complete) "
    r"(?:team|lot|thing|group|company|lab|cluster|bunch)(?: (?:not|and not) .{3,30})?\W*",
    re.IGNORECASE,
    needs="whole|entire|full|complete",
)
_CORRECTIONS: Final = regex(
    rf"{LED}(?:(?:are|were|have) there (?:been )?|got |do you have |have you (?:made )?)?"
    r"(?:(?:any|an?|some|more|recent|new|known) )*(?:correction|revision|amendment|fix|update|"
    r"change)(?:s|es)? (?:to|of|on|in|for|made to) (?:(?:the|your|that|this) )*(?P<whose>.{2,40}?)"
    r"(?:['’]s?)? (?:(?:compute|stock|gpu|chip) )?(?P<what>figures?|numbers?|estimates?|ones?|"
    r"stock|head ?counts?|staff (?:count|figure|number)s?)(?: (?:lately|recently|yet|so far))*\W*",
    re.IGNORECASE,
    needs="correction|revision|amendment|fix|update|change",
)
_CORRECTED: Final = "was that corrected"


def back_in_thread(text: str, memory: Memory, hearing: Hearing) -> str:
    """The text with what it leans on by name; any other as it is."""
    if found := _CORRECTIONS.fullmatch(text):
        return _corrected(found, memory, hearing) or text
    last = memory.question
    if last is None:
        return text
    if _WITH_FIRST.fullmatch(text):
        return _with_first(last, memory, hearing) or text
    if _CLOSE.fullmatch(text) and len(last.labs) == 1 and last.kind in (Kind.LAB, Kind.OFFER):
        return f"what would it take to match {hearing.reader.words.directory.name(last.labs[0])}"
    if _WHOLE_TEAM.fullmatch(text) and last.kind in (Kind.PRICE, Kind.OFFER):
        return _in_all(last, hearing) or text
    return text


def _with_first(last: Question, memory: Memory, hearing: Hearing) -> str | None:
    """The last question beside the one that the thread began with, where both are alike."""
    first, directory = all_asked(memory)[-1], hearing.reader.words.directory
    if first == last or first.kind is not last.kind:
        return None
    names = (last.chips, first.chips) if last.kind is Kind.PRICE else (last.labs, first.labs)
    both = " and ".join(map(directory.name, dict.fromkeys((*names[1], *names[0]))))
    if last.kind is Kind.OFFER and (last.offer, last.uses_saved) != (first.offer, first.uses_saved):
        if first.uses_saved or last.uses_saved:
            return None
        each = (Question(Kind.OFFER, offer=one.offer) for one in (first, last))
        return " vs ".join(to_text(one, directory) for one in each)
    if names[0] == names[1] or not both:
        return None
    lead = {Kind.OFFER: "vs", Kind.LAB: "compare", Kind.COMPARE: "compare", Kind.PRICE: "price of"}
    return f"{lead[last.kind]} {both}" if last.kind in lead else None


def _in_all(last: Question, hearing: Hearing) -> str | None:
    """What all of the chips come to, where that of each, or that alone, was told."""
    if last.kind is Kind.OFFER and last.scope is Scope.PER_RESEARCHER:
        return "in total, in dollars"
    if last.kind is not Kind.PRICE or not (last.offer and last.offer.chips):
        return None
    return to_text(last, hearing.reader.words.directory)


def _corrected(found: re.Match[str], memory: Memory, hearing: Hearing) -> str | None:
    """Whether anything replaced the figure of the lab that is named."""
    labs = names_in(hearing.tags(clean(found["whose"])), T.LAB)
    if len(labs) != 1:
        return None
    last = memory.question
    is_told = last is not None and last.kind is Kind.LAB and last.labs == labs and not last.topic
    is_of_staff = found["what"].lower().startswith(("head", "staff"))
    if is_told and not is_of_staff:
        return _CORRECTED
    what = "headcount" if is_of_staff else "figure"
    return f"has the {hearing.reader.words.directory.name(labs[0])} {what} been corrected"
