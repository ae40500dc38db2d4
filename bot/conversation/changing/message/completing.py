"""What a question still lacks, named by the next message: `0 H100 for 20 people`, `typo, 640`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.conversation.changing.following import followed, names_run_for
from bot.conversation.changing.message.openings_meant import openings_meant, with_openings_open
from bot.conversation.changing.numbers.mistakes import corrected
from bot.conversation.changing.question.merging import merged
from bot.conversation.changing.runs.which_run import points_at_run
from bot.conversation.changing.whole import is_bare
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import Opened, opened
from bot.conversation.saying import Said, said
from bot.ledger import Directory
from bot.questions.clean import clean
from bot.questions.read import SUGGESTIONS
from bot.questions.rules.decide import decided
from bot.questions.rules.gather import draft
from bot.questions.tags import Number, T, Tag, Value
from bot.questions.types import Question, Reading, Unclear, Understood, Unreadable
from bot.questions.unclear.unfinished import (
    CHIP,
    LAB,
    MARK,
    MODEL,
    NUMBER,
    SHARE,
    VARIANTS,
    filled,
    marked,
    unfinished,
)
from bot.questions.writing.amounts import amount_text
from bot.questions.writing.canonical import to_text

LONGEST: Final = 1000
"""Characters of what is left open: more is not remembered of a question."""
_AROUND: Final = frozenset((
    T.NUM, T.COUNT, T.PCT, T.CHIP, T.LAB, T.RUN, T.WORD, T.COMMA, T.STOP, T.DASH, T.COLON, T.IS,
    T.OF, T.THEY, T.VS, T.AND, T.FOR, T.GPU, T.US, T.HAVE,
))  # fmt: skip
"""What may stand beside the one thing that a message names."""
_SAY: Final = "{problem} Say only the {missing}, and I take the rest from this message."
_STILL: Final = "I have “{text}”. Which {missing} is it?"


def left_open(heard: Heard, text: str, memory: Memory, hearing: Hearing) -> Heard:
    """What was heard, with what was read well of it where one thing in it can't be answered."""
    if not isinstance(heard, Asked) or isinstance(heard.reading, Understood):
        return heard
    heard = with_openings_open(heard, text, hearing)
    reading = heard.reading
    if heard.unfinished or (isinstance(reading, Unreadable) and reading.is_plain):
        return heard
    kept = _on_top(text, memory, hearing) or _alone(text, hearing)
    if not kept or len(kept) > LONGEST:
        return heard
    return _still_open(replace(heard, reading=reading), kept)


def completed(text: str, memory: Memory, hearing: Hearing) -> tuple[Asked, ...]:
    """The question that was left open, where the message says what it lacks and asks nothing."""
    whole = _completed(text, memory, hearing) if memory.unfinished else None
    return (whole,) if whole else ()


def _completed(text: str, memory: Memory, hearing: Hearing) -> Asked | None:
    kept = memory.unfinished
    if kept and not MARK.search(kept):
        return openings_meant(text, kept, hearing)
    opening = opened(corrected(text))
    told = said(opening, hearing)
    if filled_in := _with_what_is_named(kept, told, memory):
        return _settled([_read(filled_in, each, hearing) for each in VARIANTS], memory, hearing)
    if MODEL in kept and points_at_run(told.text):  # no other run than the one left open
        return Asked(_still(kept), is_follow_up=True, unfinished=kept)
    if not told.is_fragment:
        return None
    before = [_read(kept, each, hearing) for each in VARIANTS]
    alone = hearing.read(opening.text)
    after = [_followed(opening, told, each, alone, hearing) for each in before]
    return _settled(after, memory, hearing)


def _still_open(heard: Asked, kept: str) -> Asked:
    """What was refused, with what to say for it to be answered."""
    reading = heard.reading
    if isinstance(reading, Unreadable):
        problem = _SAY.format(problem=reading.problem, missing=_missing(kept))
        reading = replace(reading, problem=problem)
    return replace(heard, reading=reading, unfinished=kept)


def _missing(kept: str) -> str:
    """`number`, `number and lab`: what is missing, in words."""
    return " and the ".join(dict.fromkeys(found[0].strip("[]") for found in MARK.finditer(kept)))


def _alone(text: str, hearing: Hearing) -> str:
    """What is left open of a message by itself."""
    cleaned, words, today = clean(text), hearing.reader.words, hearing.today
    tags = hearing.tags(text)
    return unfinished(
        tags, cleaned, lambda each: decided(draft(each, today), cleaned), words, today
    )


def _on_top(text: str, memory: Memory, hearing: Hearing) -> str:
    """What is left open of the last question with a message on top; empty where it needs none."""
    last, opening = memory.question, opened(corrected(text))
    tags = hearing.tags(opening.text)

    def asked(each: tuple[Tag, ...]) -> Question | None:
        told = said(opening, hearing, each)
        alone = decided(draft(each, hearing.today), clean(opening.text))
        is_whole = alone and not is_bare(Understood(alone), told, last) if last else True
        is_apart = is_whole or not told.is_fragment
        if last is None or (is_apart and not names_run_for(last, opening, told)):
            return None
        return merged(last, told, hearing.saved)

    return unfinished(tags, clean(opening.text), asked, hearing.reader.words, hearing.today)


def _with_what_is_named(kept: str, told: Said, memory: Memory) -> str:
    """The open question with the one thing that the message names, where it lacks such a thing."""
    is_open = memory.is_refused or memory.choices
    named = _named(told) or (_in_doubt(told) if is_open else {})
    for mark, typed in named.items():
        if mark in kept:
            return kept.replace(mark, typed, 1)
    return ""


def _named(told: Said) -> dict[str, str]:
    """What a message names and nothing else, by the marks that it may stand for."""
    d = told.draft
    if d.kinds - _AROUND:
        return {}
    values = [tag.value for tag in d.tags if tag.kind in (T.NUM, T.COUNT, T.PCT)]
    names = {CHIP: d.chips[:1] if len(d.chips) == 1 else (), LAB: told.labs, MODEL: d.runs[:1]}
    typed = {
        mark: " and ".join(each.removeprefix("chip/").removeprefix("run/") for each in some)
        for mark, some in names.items()
        if some
    }
    if values and typed:
        return {}
    return _counted(values[0]) if len(values) == 1 else typed


def _in_doubt(told: Said) -> dict[str, str]:
    """A name alone that may be of several, or is not known: the reader asks back which."""
    tags = [tag for tag in told.draft.tags if tag.kind not in (T.COMMA, T.STOP)]
    if len(tags) != 1 or tags[0].kind not in (T.FAMILY, T.UNKNOWN):
        return {}
    return dict.fromkeys((CHIP, LAB, MODEL), told.text[tags[0].start : tags[0].end])


def _counted(value: Value) -> dict[str, str]:
    """A number as it is typed, a range with both ends: of something, or of a hundred."""
    if isinstance(value, float):
        return {SHARE: f"{value * 100:.10g}%"}
    if not isinstance(value, Number):
        return {}
    sign = "-" if value.negative else ""
    share = f"{sign}{value.amount.value:.10g}%"
    return {NUMBER: f"{sign}{amount_text(value.amount)}", SHARE: share}


def _read(text: str, variant: int, hearing: Hearing) -> Reading:
    return hearing.read(filled(text, variant))


def _followed(
    opening: Opened, told: Said, before: Reading, alone: Reading, hearing: Hearing
) -> Reading | None:
    """The question with the message on top; None where that is a question of its own."""
    if not isinstance(before, Understood):
        return None
    is_whole = isinstance(alone, Understood) and not is_bare(alone, told, before.question)
    return None if is_whole else followed(opening, before.question, hearing)


def _settled(found: Sequence[Reading | None], memory: Memory, hearing: Hearing) -> Asked | None:
    """What both variants come to, unless it goes by what stands in for something missing."""
    directory = hearing.reader.words.directory
    each = {_compared(reading, variant, directory) for variant, reading in enumerate(found)}
    first = found[0]
    if first is None or (len(each) > 1 and len(set(found)) > 1):
        return None
    if not isinstance(first, Understood):
        bare = replace(first, question=None) if isinstance(first, Unclear) else first
        return _still_open(Asked(bare, is_follow_up=True), memory.unfinished)
    kept = marked(to_text(first.question, directory), VARIANTS[0])
    if len(set(found)) == 1 or not MARK.search(kept):
        return Asked(first, is_follow_up=True)
    if kept == memory.unfinished or not memory.is_refused or _is_of_last(memory, directory):
        return None
    return Asked(_still(kept), is_follow_up=True, unfinished=kept)


def _still(kept: str) -> Unreadable:
    """What is still left open, with what it lacks."""
    return Unreadable(_STILL.format(text=kept, missing=_missing(kept)), SUGGESTIONS, is_plain=True)


def _is_of_last(memory: Memory, directory: Directory) -> bool:
    """Whether no more is kept than the last question says: what is refused was a change of it."""
    said = to_text(memory.question, directory).split(", ") if memory.question else []
    return all(MARK.search(part) or part in said for part in memory.unfinished.split(", "))


def _compared(reading: Reading | None, variant: int, directory: Directory) -> object:
    """What is alike in two readings that do not go by what stands in."""
    if isinstance(reading, Understood):
        return marked(to_text(reading.question, directory), variant)
    return reading.choices if isinstance(reading, Unclear) else reading
