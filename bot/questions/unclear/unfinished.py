"""What was read well of a question that can't be answered for one thing in it.

It is the text that asks the question, with a mark where that thing is missing, as in
`[number] H100, 20 researchers, vs OpenAI`. What was typed there is in it nowhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Final, NamedTuple

from bot.ledger import Directory
from bot.questions.rules.gather import draft
from bot.questions.tags import Number, T, Tag, Value, When
from bot.questions.types import Question
from bot.questions.unclear.absurd import absurd
from bot.questions.unclear.doubt import Doubt, Option
from bot.questions.unclear.doubts import doubts
from bot.questions.unclear.limits import impossible
from bot.questions.words.lexicon import Lexicon
from bot.questions.writing.canonical import to_text
from bot.regex import regex
from storage.records import Amount

NUMBER: Final = "[number]"
SHARE: Final = "[share]"
CHIP: Final = "[chip]"
LAB: Final = "[lab]"
MODEL: Final = "[model]"
DAY: Final = "[day]"

MARK: Final = regex(r"\[(?:number|share|chip|lab|model|day)\]")
VARIANTS: Final = (0, 1)
"""Every mark is tried with two values: what differs by them still lacks it."""

_Tags = tuple[Tag, ...]
_Asks = Callable[[_Tags], Question | None]


def _number(value: float) -> tuple[Value, str]:
    return Number(Amount(value)), f"{value:.0f}"


def _day(typed: str) -> tuple[Value, str]:
    on = date.fromisoformat(typed)
    return When(on, on, has_year=True), typed


_STAND_INS: Final[Mapping[str, tuple[tuple[tuple[Value, str], ...], ...]]] = {
    NUMBER: ((_number(7919), _number(5323)), (_number(6841), _number(4639))),
    SHARE: (((0.37, "37%"), (0.41, "41%")), ((0.29, "29%"), (0.31, "31%"))),
    CHIP: ((("chip/br100", "BR100"),), (("chip/mxc500", "MXC500"),)),
    LAB: ((("laion", "LAION"),), (("yandex", "Yandex"),)),
    MODEL: ((("run/gpt-3", "gpt-3"),), (("run/bloom-176b", "bloom-176b"),)),
    DAY: ((_day("2019-03-05"),), (_day("2018-07-09"),)),
}
"""For each variant what stands where something is missing: as a tag, and as a canonical text has
it. They are never shown or kept; a question that names one of them itself is not left open.
"""
_NAMED: Final = {T.CHIP: CHIP, T.LAB: LAB, T.RUN: MODEL}
_VALUED: Final = {T.NUM: NUMBER, T.MONEY: NUMBER, T.PCT: SHARE, T.WHEN: DAY}
_MOST_MISSING: Final = 2
_COUNTS: Final = (T.NUM, T.X, T.OF, T.NODE, T.RACK)


class _Hole(NamedTuple):
    """A stretch of the text with the tags that would stand there, one of them to be filled in."""

    start: int
    end: int
    tags: _Tags
    place: int
    mark: str

    def filled(self, tags: _Tags, value: Value) -> _Tags:
        """All tags of the text, with a value in the hole."""
        each = list(self.tags)
        each[self.place] = replace(each[self.place], value=value)
        return Doubt(self.start, self.end, "", ()).settled(tags, Option("", tuple(each)))


def unfinished(tags: _Tags, text: str, asks: _Asks, words: Lexicon, today: date) -> str:
    """The text of a question with marks for what it lacks; empty where no rest of it can be asked.

    `asks` tells what tags ask once nothing is missing any more.
    """
    holes = _holes(tags, text, words, today)
    if not holes:
        return ""
    found = {_left_open(holes, tags, asks, words.directory, variant) for variant in VARIANTS}
    return found.pop() if len(found) == 1 else ""


def filled(text: str, variant: int) -> str:
    """An unfinished text with the stand-ins of a variant in place of its marks."""
    given = {mark: iter(values[variant]) for mark, values in _STAND_INS.items()}
    return MARK.sub(lambda found: next(given[found[0]], (None, found[0]))[1], text)


def marked(text: str, variant: int) -> str:
    """A text with marks in place of the stand-ins of a variant."""
    for mark, values in _STAND_INS.items():
        for _, typed in values[variant]:
            text = re.sub(rf"(?<![\w.]){re.escape(typed)}(?!\w|\.\d)", mark, text)
    return text


def _left_open(
    holes: tuple[_Hole, ...], tags: _Tags, asks: _Asks, directory: Directory, variant: int
) -> str:
    whole = _all_filled(holes, tags, variant)
    question = asks(whole) if whole else None
    try:
        text = marked(to_text(question, directory), variant) if question else ""
    except KeyError:
        return ""
    marks = [found[0] for found in MARK.finditer(text)]
    return text if sorted(marks) == sorted(hole.mark for hole in holes) else ""


def _all_filled(holes: tuple[_Hole, ...], tags: _Tags, variant: int) -> _Tags | None:
    given = {mark: iter(values[variant]) for mark, values in _STAND_INS.items()}
    for hole in sorted(holes, key=lambda hole: hole.start, reverse=True):
        value = next(given[hole.mark], None)
        if value is None:
            return None
        tags = hole.filled(tags, value[0])
    return tags


def _holes(tags: _Tags, text: str, words: Lexicon, today: date) -> tuple[_Hole, ...]:
    """What has to be filled in so that nothing is unclear and no number is one that can't be."""
    unclear = doubts(tags, text, words) or _too_many(tags, words, today)
    found = [_of_doubt(each, tags) for each in unclear]
    holes = tuple(hole for hole in found if hole)
    if len(holes) < len(found):
        return ()  # which of several sites is meant can't be left open
    problem = _problem(holes, tags, today)
    while problem and len(holes) < _MOST_MISSING:
        cures = (_more_open(holes, each, tags, today) for each in _values(tags, holes))
        better = next((cure for cure in cures if cure and cure[1] != problem), None)
        if better is None:
            return ()
        holes, problem = better
    if problem or len(holes) > _MOST_MISSING:
        return ()
    return holes or tuple(_uncounted(tags))


def _too_many(tags: _Tags, words: Lexicon, today: date) -> tuple[Doubt, ...]:
    now = draft(tags, today)
    return () if impossible(now, today) else tuple(absurd(now, words.directory))


def _problem(holes: tuple[_Hole, ...], tags: _Tags, today: date) -> str | None:
    whole = _all_filled(holes, tags, 0)
    return impossible(draft(whole, today), today) if whole else ""


def _more_open(
    holes: tuple[_Hole, ...], hole: _Hole, tags: _Tags, today: date
) -> tuple[tuple[_Hole, ...], str | None] | None:
    more = (*holes, hole)
    return (more, _problem(more, tags, today)) if _all_filled(more, tags, 0) else None


def _values(tags: _Tags, holes: tuple[_Hole, ...]) -> Iterator[_Hole]:
    """Every number, share and day, as what may be missing."""
    for tag in tags:
        is_free = all(tag.end <= hole.start or tag.start >= hole.end for hole in holes)
        if is_free and tag.kind in _VALUED:
            yield _Hole(tag.start, tag.end, (tag,), 0, _VALUED[tag.kind])


def _of_doubt(doubt: Doubt, tags: _Tags) -> _Hole | None:
    """The number that is in doubt, else the name; None of anything else."""
    known = doubt.options[0].tags if doubt.options else (_name(doubt, tags),)
    kinds = [tag.kind for tag in known]
    kind = next((kind for kind in (T.NUM, *_NAMED) if kind in kinds), None)
    if kind is None:
        return None
    place = kinds.index(kind)
    if kind is T.LAB:
        known, place = (known[place],), 0  # one takes the place of a group of them
    return _Hole(doubt.start, doubt.end, known, place, _NAMED.get(kind, NUMBER))


def _name(doubt: Doubt, tags: _Tags) -> Tag:
    """What an unknown name is of: a chip where it was counted or priced, a model in training."""
    before = [tag.kind for tag in tags if tag.end <= doubt.start and tag.kind is not T.WORD]
    is_chip = before[-1:] and (before[-1] in _COUNTS or T.COST in before[-2:])
    kind = T.CHIP if is_chip else T.RUN if before[-1:] == [T.TRAIN] else T.LAB
    return Tag(kind, None, doubt.start, doubt.end)


def _uncounted(tags: _Tags) -> Iterator[_Hole]:
    """The number of the only chip, where none was said."""
    chips = [tag for tag in tags if tag.kind is T.CHIP]
    for chip in chips if len(chips) == 1 else ():
        number = Tag(T.NUM, None, chip.start, chip.start)
        yield _Hole(chip.start, chip.start, (number,), 0, NUMBER)
