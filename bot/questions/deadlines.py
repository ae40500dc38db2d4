"""The day by which something is to be trained: `a 7B by the end of March`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Final

from bot.questions.dates import upcoming
from bot.questions.patterns import merged, reduced, rule
from bot.questions.tags import T, Tag, When
from bot.regex import regex

# How long there is until then is the window of the question. The day is none that facts are taken
# as of, nor one that chips come on.

_DUE: Final = regex(r"due\b")
_TRAINED: Final = "[<train><run><size>]"
_NOT_COMING: Final = "[^<status><opens><gets><grow><more><if><stop>]*"
"""What may stand before the day: of chips that come, it would be the day on which they do."""
_LAST: Final = "(?:<by>|<until>)~<when>"
_LED: Final = "^[<and><word><talk>]*<by>~<when>"
_OTHERS: Final = (T.LAB, T.DAYS, T.UNIT, T.PCT)


def with_deadline(tags: tuple[Tag, ...], low: str, today: date) -> tuple[Tag, ...]:
    """The tags of a text in lower case with the time until such a day as T.DAYS.

    What it is by that has no date for us, as in `before NeurIPS`, is left out aloud.
    """
    kinds = {tag.kind for tag in tags}
    if kinds.isdisjoint((T.BY, T.UNTIL)) or kinds.isdisjoint((T.RUN, T.SIZE, T.TRAIN)):
        return tags
    if not kinds.isdisjoint(_OTHERS):
        return tags

    def until(found: Sequence[Tag]) -> Sequence[Tag] | None:
        window = time_until(found, low, today)
        rest = [tag for tag in found if not (window and window.start <= tag.start < window.end)]
        return sorted((*rest, window), key=lambda tag: tag.start) if window else None

    def unknown(found: Sequence[Tag]) -> Sequence[Tag]:
        return (*found[:-2], merged(T.CLAIM, None, found[-2:]))

    return reduced(
        tags,
        (
            rule(f"{_TRAINED}{_NOT_COMING}{_LAST}", until),
            rule(f"{_LED}(?=.*{_TRAINED})", until),
            rule(f"[<run><size>]{_NOT_COMING}<by>~<unknown>(?=<stop>?$)", unknown),
        ),
    )


def time_until(tags: Sequence[Tag], low: str, today: date) -> Tag | None:
    """How long there is until the day that these tags say last, as T.DAYS over them."""
    ends = (each for each in pairwise(tags) if each[0].kind in (T.BY, T.UNTIL))
    by, when = next(ends, (None, None))
    if by is None or when is None or not isinstance(when.value, When):
        return None
    days = (upcoming(when.value, today).first - today).days
    is_due = days <= 0 or _DUE.match(low, by.start)
    return None if is_due else merged(T.DAYS, float(days), [by, when])
