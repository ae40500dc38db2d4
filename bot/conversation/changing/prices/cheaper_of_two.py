"""Which of two offers costs less: `which one is cheaper`, of two that were laid side by side."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing, Memory
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LED
from bot.questions.writing.amounts import plain
from bot.regex import regex

_CHEAPER: Final = regex(
    rf"{LED}(?:which|what)(?: (?:one|option|offer|side))?"
    r"(?: of (?:them|the two|these|those))?(?:['’]?s| is| are| would be| works? out| comes? out|"
    r" would| will| do| does| be| the| come out| work out)* "
    r"(?:(?:more|most|less|least) (?:expensive|costly)|cheap(?:er|est)|dear(?:er|est)|"
    r"pric(?:ier|iest)|costs? (?:(?:us )?(?:less|more|the (?:most|least)|least|most)))"
    r"(?: (?:one|option|offer|to (?:rent|run|have|get)|in (?:dollars|rent|money)|then|overall|"
    r"for us|(?:per|a|over a|by the) (?:year|month|hour)))*\W*",
    re.IGNORECASE,
    needs="cheap|cost|expensive|dear|pric",
)
_EACH: Final = (
    r"(?:(?:each|both|either)(?: (?:one|of (?:them|the two|these|those)))?|the two(?: of them)?)"
)
_TIME: Final = (
    r"(?P<time>(?: ?(?:for|per|a|an|each|over a|every))? ?(?:year|month|quarter|week|yr))?"
)
_OF_EACH: Final = regex(
    rf"{LED}(?:(?:what|how much)(?:['’]?s| would| will| do| does| is| are|['’]d)* {_EACH} "
    r"(?:(?:costs?|be|come (?:in |out )?(?:at|to)|rent for|run|set)(?: (?:us|me))?"
    r"(?: back| to rent)?)?|"
    rf"(?:the )?(?:costs?|price|rent) (?:of|for) {_EACH})(?: to rent)?{_TIME}"
    r"(?:,? (?:in (?:dollars|money)|then|please|pls))*\W*",
    re.IGNORECASE,
    needs="each|both|either|two",
)
"""`what would each cost us per year`."""
_YEAR: Final = ("year", "yr")
_IN_DOLLARS: Final = "in dollars"
_BOTH: Final = 2


def asks_what_each_costs(text: str) -> bool:
    """Whether it asks what both of two offers cost, and nothing of what they give."""
    return _OF_EACH.fullmatch(text) is not None


def cheaper_of_two(text: str, memory: Memory, hearing: Hearing) -> str:
    """The text as what both cost; any other text as it is."""
    last = memory.question
    of_each = _OF_EACH.fullmatch(text)
    is_asked = of_each or _CHEAPER.fullmatch(text)
    if is_asked and (labs := _labs_to_match(memory)):
        name = hearing.reader.words.directory.name
        return f"what do we need to match {' and '.join(map(name, labs))}"
    if last is None or not is_asked or not (last.other_terms or _is_of_hardware(last)):
        return text
    ours = held_offer(replace(last, kind=Kind.OFFER, other=(), other_terms=None), hearing)
    held = (*ours.chips, *last.other)
    is_whole = not (ours.each or (last.other_terms and last.other_terms.each))
    if len(held) != _BOTH or not is_whole or held[0].chip == held[1].chip:
        return _IN_DOLLARS
    name = hearing.reader.words.directory.name
    unit = (of_each["time"] or "").split()[-1:] if of_each else []
    time = f" for a {unit[0]}" if unit and unit[0] not in _YEAR else ""
    both = " and ".join(f"{plain(each.count.value)} {name(each.chip)}" for each in held)
    return f"cost of {both}{time}"


def _labs_to_match(memory: Memory) -> tuple[str, ...]:
    """The labs that were to be equalled one after the other, in that order; or no two."""
    last, before = memory.question, next(iter(memory.earlier), None)
    if last is None or before is None or {last.kind, before.kind} != {Kind.MATCH}:
        return ()
    is_same = replace(before, labs=last.labs) == last
    labs = tuple(dict.fromkeys((*before.labs, *last.labs)))
    return labs if is_same and len(labs) >= _BOTH else ()


def _is_of_hardware(last: Question) -> bool:
    """Whether two amounts of chips were held against each other, of nobody."""
    return last.kind is Kind.COMPARE and bool(last.other) and not last.labs
