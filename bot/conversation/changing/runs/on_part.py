"""A run on a part of the chips: `how long if he only gets a quarter of the cluster`."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.question.merging import merged
from bot.conversation.changing.runs.of_size import asked_of_size
from bot.conversation.memory import Hearing
from bot.conversation.saying import Said
from bot.questions.patterns import coded, compiled
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer, Status

_OF_ALL: Final = (
    "<pct>~<of>?~<word>?~[<our><site><gpu><chip><they><all><word>]"
    "|<they>~[<can><word>]*~[<gets><have>]+~[<to><word>]*~<pct>"
)
_OF_ELSE: Final = (
    T.MFU, T.RESEARCH, T.PRODUCT, T.SHARE_OF, T.SHARED, T.PEOPLE, T.STAFF, T.TEAM, T.LAB, T.MONEY,
    T.MORE, T.LOSE, T.STATUS, T.OPENS, T.COST, T.MATCH, T.GROW,
)  # fmt: skip
"""Beside these, it is another part, or another question."""
_OF_NO_CHIPS: Final = regex(r"\b(?:time|days|weeks|months|tokens|data|param(?:eter)?s)\b")
"""`in half the time`, which is a part of no chips."""
_TAKEN: Final = "{part:.3g} % taken as {chips}"


def on_part(told: Said, last: Question, hearing: Hearing) -> Understood | None:
    """The runs spoken of on so many chips as the part comes to; None of other texts.

    Whoever has a part has all of it, so that nobody's share of it is told.
    """
    raw = told.draft.raw
    parts = [tag.value for tag in raw if tag.kind is T.PCT]
    is_told = len(parts) == 1 and compiled(_OF_ALL).search(coded(raw))
    is_else = any(tag.kind in _OF_ELSE for tag in raw) or told.draft.has(T.NUM)
    is_else = is_else or bool(_OF_NO_CHIPS.search(told.text.lower()))
    if last.kind is not Kind.REACH or not is_told or is_else:
        return None
    part = parts[0]
    counts = _counts(part, _whole(last, hearing)) if isinstance(part, float) else ()
    if not counts or not isinstance(part, float):
        return None
    name = hearing.reader.words.directory.name
    chips = " + ".join(f"{each.count.value:,.10g} {name(each.chip)}" for each in counts)
    on_these = replace(last, offer=Offer(chips=counts), uses_saved=False, scope=None, save=False)
    of_size = asked_of_size(told, on_these, None) if told.draft.has(T.SIZE, T.SIZED) else None
    asked = of_size or merged(on_these, told, None) or on_these  # what is named besides
    return Understood(asked, (_TAKEN.format(part=part * 100, chips=chips),))


def _whole(last: Question, hearing: Hearing) -> tuple[ChipCount, ...]:
    """What the part is of: ours, after a part of it, else the chips spoken of."""
    held, saved = held_offer(last, hearing).chips, hearing.saved
    ours = {each.chip: each.count.value for each in saved.chips} if saved else {}
    is_part = all(each.count.value < ours.get(each.chip, 0.0) for each in held)
    chips = saved.chips if saved and is_part else held
    return tuple(each for each in chips if each.status is Status.OPERATIONAL)


def _counts(part: float, chips: tuple[ChipCount, ...]) -> tuple[ChipCount, ...]:
    """So many of each kind; none where a part is no whole chip."""
    if not 0 < part < 1:
        return ()
    found = [replace(each, count=Amount(float(round(part * each.count.value)))) for each in chips]
    return tuple(found) if all(each.count.value >= 1 for each in found) else ()
