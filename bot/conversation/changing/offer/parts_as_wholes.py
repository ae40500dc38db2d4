"""What is said of a part of the chips or people: `64 of those are for evals, so count 320`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.offer.coming import chips_to_come
from bot.conversation.memory import Hearing
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, T, Tag, When
from bot.questions.types import Question
from bot.regex import regex
from storage.records import Status

_OF_THEM: Final = r"of (?:those|these|them)\b"
_IS: Final = r"(?:(?:would|will|should|could|can|must|are|is|be|to|go|goes|gets?|being)\s+)*"
_PROMISED: Final = regex(rf"(?<=\d)\s+{_OF_THEM}\s+{_IS}", re.IGNORECASE)
"""`32 of those would be guaranteed to each`."""
_USED: Final = regex(rf"(?<=\d)\s+(?P<of>{_OF_THEM})", re.IGNORECASE)
_LEFT: Final = regex(
    r"\b(?:so|leav\w+|left|remain\w*|count\w*|makes?|making|that['’]?s|that is|means?|meaning|"
    r"really|net|actually|hence|therefore)\b|[=:]",
    re.IGNORECASE,
)
"""What stands before what is left once a part is taken off."""
_MOST_NUMBERS: Final = 2


def told_of_the_whole(text: str, last: Question, hearing: Hearing) -> str:
    """The message with what it says of a part told of the whole.

    A part and what is left come to what was counted before; a part that is promised, or used for
    research or for product, changes no count.
    """
    tags = hearing.tags(text)
    return (
        _what_is_left(text, tags, last, hearing)
        or _promised(text, hearing)
        or _of_whole(text, tags, last, hearing)
        or chips_to_come(text, last, hearing)
    )


def counted(last: Question, hearing: Hearing) -> Iterator[tuple[str, float]]:
    """The chips and the people of the offer that is spoken of, and how many there are."""
    held = held_offer(last, hearing)
    for each in held.chips:
        yield hearing.reader.words.directory.name(each.chip), each.count.value
    if held.researchers:
        yield "researchers", held.researchers.value


def _what_is_left(text: str, tags: tuple[Tag, ...], last: Question, hearing: Hearing) -> str | None:
    """`64 of those are evals only, so count 320`, of 384 H100, as `320 H100`."""
    numbers = [tag for tag in tags if tag.kind is T.NUM and isinstance(tag.value, Number)]
    if len(numbers) != _MOST_NUMBERS or any(tag.kind in (T.CHIP, T.LAB) for tag in tags):
        return None
    part, rest = numbers
    if not _LEFT.search(text[part.end : rest.start]):
        return None
    whole = value_of(part) + value_of(rest)
    names = [name for name, count in counted(last, hearing) if count == whole]
    if len(names) != 1:
        return None
    return f"{text[rest.start : rest.end]} {names[0]}{text[rest.end :]}"


def _promised(text: str, hearing: Hearing) -> str | None:
    found = _PROMISED.search(text)
    if found is None:
        return None
    rest = text[found.end() :]
    following = next(iter(hearing.tags(rest)), None)
    is_promise = following is not None and following.kind is T.GUARANTEE
    return f"{text[: found.start()]} {rest}" if is_promise else None


def _of_whole(text: str, tags: tuple[Tag, ...], last: Question, hearing: Hearing) -> str | None:
    """`64 of those go to product` as `64 of the 384 H100 go to product`, and the like."""
    found = _USED.search(text)
    held = held_offer(last, hearing)
    part = next((tag for tag in tags if found and tag.end == found.start()), None)
    if found is None or part is None or len(held.chips) != 1:
        return None
    count, heads = held.chips[0].count.value, held.head_count
    if not heads < value_of(part) < count or any(tag.kind is T.PEOPLE for tag in tags):
        return None
    name = hearing.reader.words.directory.name(held.chips[0].chip)
    rest = text[found.end() :]
    if any(tag.kind in (T.PRODUCT, T.RESEARCH) for tag in tags):
        return f"{text[: found.start('of')]}of the {count:.10g} {name}{rest}"
    if any(_is_to_come(tag) for tag in tags):
        return f"{count - value_of(part):.10g} {name} and {value_of(part):.10g} {name}{rest}"
    return None


def _is_to_come(tag: Tag) -> bool:
    is_status = tag.kind is T.STATUS and tag.value is not Status.OPERATIONAL
    return is_status or (tag.kind is T.WHEN and isinstance(tag.value, When))
