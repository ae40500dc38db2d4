"""Two kinds or amounts of chips, or two offers: which is faster or cheaper, what each costs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.compute.offers import REFERENCE_CHIP
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.prices.which_costs import CHEAPER, WHAT_EACH
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.ledger import Directory
from bot.questions.chips import COMMON_CHIPS
from bot.questions.patterns import names_in, with_mark
from bot.questions.tags import T
from bot.questions.told_of import is_conversion
from bot.questions.types import Kind, Question, Reading
from bot.questions.unclear.not_kept import is_of_memory, no_memory
from bot.questions.words.leads import LED
from bot.questions.writing.amounts import plain
from bot.questions.writing.canonical import to_text
from bot.questions.writing.wording import VALUE
from bot.regex import regex

_OF_THEM: Final = r"of (?:them|those|these|the (?:two|three|four)|all)"
_FASTER: Final = regex(
    rf"{LED}(?:which|what)(?:['’]?s)?(?: (?:one|chip|gpu|{_OF_THEM}))?"
    r"(?:['’]?s| is| would be| are)?(?: the)? (?:fast(?:er|est)|quick(?:er|est)|strong(?:er|est)|"
    rf"(?:more|most) powerful)(?: (?:chip|gpu|one|{_OF_THEM}|for|at|in|training|inference|then|"
    r"overall))*\W*",
    re.IGNORECASE,
)
_FAST: Final = (
    r"(?:fast(?:er|est)?|quick(?:er|est)?|speed(?:s|y)?|strong(?:er|est)?|better|best|rates?|flops?|"
    r"tflops|performance|peak|(?:more|most) (?:powerful|compute)|powerful)"
)
_FASTEST: Final = regex(rf"\b{_FAST}\b", re.IGNORECASE)
_SPEED: Final = regex(r"\b(?:fast|speed|t?flops|powerful)\b", re.IGNORECASE)
_OF_CHIPS: Final = regex(r"\b(?:chips?|gpus?)\b", re.IGNORECASE)
_BESIDE: Final = regex(
    rf"\W*(?:(?:{_FAST}|which|whats?|chips?|gpus?|ones?|is|are|the|of|and|or|vs|versus|"
    r"compare[ds]?|for|to|between|by|hows?|in|theirs?|s|per|training|inference|so|ok|then|please|"
    r"raw|sheer|me|gives?|shows?|than|against|a|an|as|same|some(?:what)?|means?|does|do|has|have|"
    r"hey|hi|questions?|actually|really)\b\W*)*",
    re.IGNORECASE,
)
"""What may stand beside the names where only their rates are asked for."""
_TWO: Final = 2
_MOST: Final = 5


def rates_side_by_side(text: str, memory: Memory, hearing: Hearing) -> str:
    """The comparison of two, or of each with the chip that is counted in; else as it was said."""
    directory = hearing.reader.words.directory
    named = _named(text, hearing)
    if not (named or _FASTER.fullmatch(text)):
        return text
    compared = tuple(reversed(dict.fromkeys(_compared(memory))))
    chips = named or (compared if len(compared) >= _TWO else _commonest(text, directory))
    if len(chips) < _TWO:
        return text
    if len(chips) == _TWO:
        first, second = chips if named else reversed(chips)
        return f"1 {directory.name(first)} vs 1 {directory.name(second)}"
    others = [chip for chip in chips if chip != REFERENCE_CHIP][:_MOST]
    return "\n".join(
        f"1 {directory.name(c)} vs 1 {directory.name(REFERENCE_CHIP)}?" for c in others
    )


def _commonest(text: str, directory: Directory) -> tuple[str, ...]:
    """The commonest chips, where chips are asked about and none was spoken of."""
    return tuple(c for c in COMMON_CHIPS if directory.get(c)) if _OF_CHIPS.search(text) else ()


def _named(text: str, hearing: Hearing) -> tuple[str, ...]:
    """The chips whose rates are asked for by their names, none of other texts.

    One alone is set beside the chip that is counted in.
    """
    tags = hearing.tags(text)
    chips = names_in(tags, T.CHIP)
    if not chips or any(tag.kind in (T.NUM, T.COUNT) for tag in tags):
        return ()
    rest = with_mark(text, tags, T.CHIP)
    if len(chips) < _TWO:
        chips = (*chips, REFERENCE_CHIP) if _SPEED.search(rest) else ()
    is_of_rates = len(set(chips)) >= _TWO and _FASTEST.search(rest) and _BESIDE.fullmatch(rest)
    return chips if is_of_rates else ()


def _compared(memory: Memory) -> Iterator[str]:
    """The chips of the comparisons and prices asked one after the other, the last first."""
    for each in (memory.question, *memory.earlier):
        if each is None or not _is_of_chips(each):
            return
        held = each.offer_chips
        yield from (stack.chip for stack in (*held, *each.other))
        yield from each.chips


def _is_of_chips(asked: Question) -> bool:
    is_of_two = asked.kind is Kind.COMPARE and bool(asked.other) and not asked.other_terms
    return is_of_two or (asked.kind is Kind.PRICE and not asked.trend)


_WORTH: Final = regex(
    rf"{LED}(?:(?:is|are|would|was)\W+)?(?:(?:it|that|this|they|the|a|"
    r"one|be|really|actually|even|still|going|for|newer|new|chips?|gpus?|price|extra)\W+)*"
    r"(?:not )?worth(?:while)?\b(?:\W+(?:it|that|this|the|a|paying|to|pay|spending|of|over|more|"
    r"than|extra|premium|money|price|cost|difference|upgrade|upgrading|switch|switching|vs|versus|against|"
    r"compared|with|from|for|instead|then|or|just|in|go|going|getting|renting|an|hour|CHIP))*\W*",
    re.IGNORECASE,
    needs="worth",
)


def worth_over_another(text: str, memory: Memory, hearing: Hearing) -> str:
    """The question what compute costs on both chips; as it was said where that is not asked."""
    tags = hearing.tags(text)
    bare = with_mark(text, tags, T.CHIP, "CHIP")
    if any(tag.kind in (T.NUM, T.COUNT) for tag in tags) or not _WORTH.fullmatch(bare):
        return text
    chips = _both(names_in(tags, T.CHIP), memory.question)
    asked = Question(Kind.PRICE, chips=chips, topic=VALUE)
    return to_text(asked, hearing.reader.words.directory) if len(chips) == _TWO else text


def _both(named: tuple[str, ...], last: Question | None) -> tuple[str, ...]:
    """Two that are named, or that of the last price beside one; one beside what is counted in."""
    is_priced = last is not None and last.kind is Kind.PRICE and len(last.chips) == 1
    before = last.chips if last and is_priced else ()
    if len(named) >= _TWO or not (before or named):
        return named
    before = before or named
    other = tuple(chip for chip in named if chip not in before) or (REFERENCE_CHIP,)
    return tuple(dict.fromkeys((*before, *other)))


_MEMORY: Final = regex(r"\b(?:memory|v?ram|hbm\w*)\b", re.IGNORECASE)
_OF_ELSE: Final = (T.COST, T.TRAIN, T.RUN, T.LAB, T.PEOPLE, T.CHIP, T.NUM, T.SITE, T.SIZED)


def of_memory(told: Said, alone: Reading, last: Question, directory: Directory) -> Reading | None:
    """That it is not kept, where a message asks for nothing but that; None of other texts."""
    if is_of_memory(alone):
        return alone
    spoken = (*last.offer_chips, *last.other)
    chips = (*last.chips, *(each.chip for each in spoken))
    is_of_chips = last.kind is Kind.PRICE or (last.kind is Kind.COMPARE and bool(last.other))
    if not chips or not is_of_chips or told.draft.has(*_OF_ELSE):
        return None
    return no_memory(directory.name(chips[0])) if _MEMORY.search(told.text) else None


def of_two_chips(text: str, hearing: Hearing) -> bool:
    """Whether a message sets one chip against another, and asks of nothing else."""
    tags = hearing.tags(text)
    chips = {tag.value for tag in tags if tag.kind is T.CHIP}
    kinds = {tag.kind for tag in tags}
    asked = hearing.asked(text) if len(chips) > 1 and kinds.isdisjoint((T.LAB, T.OUR)) else None
    return asked is not None and asked.kind in (Kind.COMPARE, Kind.PRICE)


_BOTH: Final = r"(?:each|both|they|them|those|these|the two|either)"
_TIME: Final = r"(?:(?:per|a|an|every|by the|over a) )?(?:hour|month|year|annum)"
_COST: Final = r"(?:rents?|costs?|prices?|rentals?|how much|what)"
_RENT: Final = regex(
    rf"{LED}(?:(?:what|how much|the|and|give|me|show|is|are|would|do|does|in) )*"
    rf"(?:(?:yearly|annual|monthly|hourly|total) )?(?:{_COST}|{_BOTH})"
    rf"(?: (?:{_COST}|{_BOTH}|{_TIME}|is|are|do|does|would|will|to|of|for|at|run|"
    rf"come|go|in|dollars?|usd))*\W*",
    re.IGNORECASE,
)
_OF_BOTH: Final = regex(rf"\b{_BOTH}\b", re.IGNORECASE)
_OF_COST: Final = regex(r"\b(?:rent|cost|price|rental)s?\b|\bhow much\b", re.IGNORECASE)
_IN_CHIP: Final = regex(
    rf"{LED}(?:(?:what(?:['’]?s)?|how much|how many|is|are|that|it|both|each|they|those|them|give|"
    r"me|convert|put|of|for|these|the two) )*(?:(?:in|into|to|as) (?:plain )?"
    r"(?:h ?100(?:s|e)?|CHIP)|how many CHIP (?:is|are|would) "
    r"(?:that|it|they|those|these|each|both|the two)(?: be)?)"
    r"(?: (?:terms|equivalents?|equiv|units?|numbers?))?(?: (?:each|both|for (?:each|both)))*\W*",
    re.IGNORECASE,
)
_UNIT: Final = regex(r"\b(?:hour|month)", re.IGNORECASE)


def of_both_amounts(text: str, memory: Memory, hearing: Hearing) -> str:
    """The same asked of each of both amounts, one a line; any other text as it is."""
    last = memory.question
    if last is None or last.kind is not Kind.COMPARE or not (last.offer and last.other):
        return text
    is_rent = _RENT.fullmatch(text) and _OF_BOTH.search(text) and _OF_COST.search(text)
    chip = None if is_rent else _counted_in(text, last, hearing)
    if last.other_terms is not None or not (is_rent or chip):
        return text
    pair = _told_in_another(last, memory) if is_rent else None
    name, of_both = hearing.reader.words.directory.name, pair or last
    both = (*of_both.offer_chips, *of_both.other)
    told = (f"{each.count.value:.10g} {name(each.chip)}" for each in both if each.chip != chip)
    if chip:
        return "\n".join(f"how many {name(chip)} is {each}?" for each in told) or text
    unit = _UNIT.search(text)
    length = unit[0].lower() if unit else "year"
    lines = [f"cost of {each} for a {length}?" for each in told]
    return "\n".join([*lines, f"price of {name(last.other[0].chip)}?"] if pair else lines)


def _counted_in(text: str, last: Question, hearing: Hearing) -> str | None:
    """The chip that both are to be told in; what was told in a chip before is one amount."""
    tags = hearing.tags(text)
    if _IN_CHIP.fullmatch(with_mark(text, tags, T.CHIP, "CHIP")) is None:
        return None
    chip = next(iter(names_in(tags, T.CHIP)), REFERENCE_CHIP)
    return None if chip != REFERENCE_CHIP and is_conversion(last) else chip


def _told_in_another(last: Question, memory: Memory) -> Question | None:
    """The two amounts that were told in another chip since, of which nobody said how many."""
    before = memory.earlier[:_TWO]  # of which the first may be the other of the two, told in it
    pair = next((each for each in before if not is_conversion(each)), None)
    is_pair = pair is not None and pair.kind is Kind.COMPARE and bool(pair.other)
    return pair if pair and is_pair and is_conversion(last) else None


_YEAR: Final = ("year", "yr", "yearly", "annual")
_IN_DOLLARS: Final = "in dollars"


def asks_what_each_costs(text: str) -> bool:
    """Whether it asks what both of two offers cost, and nothing of what they give."""
    return WHAT_EACH.fullmatch(text) is not None


def cheaper_of_two(text: str, memory: Memory, hearing: Hearing) -> str:
    """The text as what both cost; any other text as it is."""
    last = memory.question
    of_each = WHAT_EACH.fullmatch(text)
    is_asked = of_each or CHEAPER.fullmatch(text)
    if is_asked and (labs := _labs_to_match(memory)):
        name = hearing.reader.words.directory.name
        return f"what do we need to match {' and '.join(map(name, labs))}"
    if last is None or not is_asked or not (last.other_terms or _is_of_hardware(last)):
        return text
    ours = held_offer(replace(last, kind=Kind.OFFER, other=(), other_terms=None), hearing)
    held = (*ours.chips, *last.other)
    is_whole = not (ours.each or (last.other_terms and last.other_terms.each))
    if len(held) != _TWO or not is_whole or held[0].chip == held[1].chip:
        return _IN_DOLLARS
    name = hearing.reader.words.directory.name
    unit = (of_each["time"] or of_each["unit"] or "").split()[-1:] if of_each else []
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
    return labs if is_same and len(labs) >= _TWO else ()


def _is_of_hardware(last: Question) -> bool:
    """Whether two amounts of chips were held against each other, of nobody."""
    return last.kind is Kind.COMPARE and bool(last.other) and not last.labs
