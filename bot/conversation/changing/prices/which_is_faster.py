"""`which one's fastest for training?`, of chips that were just compared, or are named: by rates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot.compute.offers import REFERENCE_CHIP
from bot.conversation.memory import Hearing, Memory
from bot.ledger import Directory
from bot.questions.chips import COMMON_CHIPS
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.regex import regex

_OF_THEM: Final = r"of (?:them|those|these|the (?:two|three|four)|all)"
_FASTER: Final = regex(
    rf"\W*(?:(?:and|so|ok|but)\W+)*(?:which|what)(?:['’]?s)?(?: (?:one|chip|gpu|{_OF_THEM}))?"
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
    rf"\W*(?:(?:{_FAST}|which|what|whats|chips?|gpus?|one|is|are|the|of|and|or|vs\.?|versus|compare|"
    r"compared|for|to|between|by|how|in|their|s|per|training|inference|so|ok|then|please|raw|sheer|"
    r"me|give|show|than|against|a|an|does|do|has|have|hey|hi|quick|question|actually|really)\W*)*",
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
    named = [tag for tag in tags if tag.kind is T.CHIP]
    if not named or any(tag.kind in (T.NUM, T.COUNT) for tag in tags):
        return ()
    rest = text
    for tag in reversed(named):
        rest = f"{rest[: tag.start]} {rest[tag.end :]}"
    chips = tuple(dict.fromkeys(str(tag.value) for tag in named))
    if len(chips) < _TWO:
        chips = (*chips, REFERENCE_CHIP) if _SPEED.search(rest) else ()
    is_of_rates = len(set(chips)) >= _TWO and _FASTEST.search(rest) and _BESIDE.fullmatch(rest)
    return chips if is_of_rates else ()


def _compared(memory: Memory) -> Iterator[str]:
    """The chips of the comparisons and prices asked one after the other, the last first."""
    for each in (memory.question, *memory.earlier):
        if each is None or not _is_of_chips(each):
            return
        held = each.offer.chips if each.offer else ()
        yield from (stack.chip for stack in (*held, *each.other))
        yield from each.chips


def _is_of_chips(asked: Question) -> bool:
    is_of_two = asked.kind is Kind.COMPARE and bool(asked.other) and not asked.other_terms
    return is_of_two or (asked.kind is Kind.PRICE and not asked.trend)
