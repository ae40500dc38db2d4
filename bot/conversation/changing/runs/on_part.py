"""A run on a part of the chips: `how long if he only gets a quarter of the cluster`."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile
from typing import Final

from bot.conversation.changing.numbers.mistakes import owns_up
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.question.merging import merged
from bot.conversation.changing.runs.of_size import asked_of_size
from bot.conversation.changing.runs.which_run import on_chips_of_ours, run_meant
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.patterns import coded, compiled
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.things import GPUS
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer, Status

_OF_ALL: Final = (
    "<pct>~<of>?~<word>?~[<our><site><gpu><chip><they><all><word>]"
    "|<they>~[<can><word>]*~[<gets><have>]+~[<to><word>]*~<pct>"
)
_ALONE: Final = "^[<at><with><if><word>]*[<pct><unit>]<stop>?$"
"""A part that says not of what, as `no sorry, half`."""
_ON: Final = regex(
    r"\W*(?:(?:and|but|what if|what about) )*(?:only )?on (?:just |only )?an?\b", re.I
)
_QUARTER: Final = regex(r"\bquarter\b", re.IGNORECASE)
_ALL: Final = regex(
    r"\W*(?:(?:on|with|using|if|for|back to|we (?:had|have|use|used|get|got)) )*(?:"
    rf"(?:all|everything)(?: (?:of )?(?:it|them|(?:our|the|those|these) {GPUS}|"
    r"(?:the |our )?(?:whole |entire |full )?cluster))?|"
    r"(?:(?:the|our) )?(?:whole|full|entire|complete) (?:cluster|thing|lot)|the lot)"
    r"(?: (?:is|are|was|were) (?:free|available|ours))?(?: again)?\W*",
    re.IGNORECASE,
)
"""`and on all of it`, after a run on a part."""
_OF_ELSE: Final = (
    T.MFU, T.RESEARCH, T.PRODUCT, T.SHARE_OF, T.SHARED, T.PEOPLE, T.STAFF, T.TEAM, T.LAB, T.MONEY,
    T.MORE, T.LOSE, T.STATUS, T.OPENS, T.COST, T.MATCH, T.GROW,
)  # fmt: skip
"""Beside these, it is another part, or another question."""
_OF_NO_CHIPS: Final = regex(r"\b(?:time|days|weeks|months|tokens|data|param(?:eter)?s)\b")
"""`in half the time`, which is a part of no chips."""
_TAKEN: Final = "{part:.3g} % taken as {chips}"
_ALREADY: Final = "on all of them, as it was told already"
_CORRECTS: Final = regex(r"^\W*(?:no|nope|wait|sorry|actually|make (?:it|that))\b", re.IGNORECASE)
_QUARTER_OF: Final = 0.25
_SAID_AS_PARTS: Final = (*(each / 100 for each in range(1, 100)), 1 / 3, 2 / 3)
_OF_CHIPS: Final = (Kind.REACH, Kind.OFFER)
"""What the chips that a part was taken of were asked about."""
_OF_THESE: Final = regex(r"\bof (?:it|them|those|these|that)\b|\bas (?:many|much)\b", re.IGNORECASE)


def on_part(told: Said, memory: Memory, hearing: Hearing) -> Understood | None:
    """The runs spoken of on so many chips as the part comes to; None of other texts.

    Whoever has a part has all of it, so that nobody's share of it is told.
    """
    last = on_chips_of_ours(run_meant(told.text, memory)) or _named_after_offer(told, memory)
    if last is None:
        return None
    points = bool(_OF_THESE.search(told.text)) and not is_of_all(told.text)
    says_ours = told.draft.has(T.OUR, T.SITE)
    whole = whole_of(last, memory, hearing, points=points, says_ours=says_ours)
    if is_of_all(told.text) and whole is not last:
        return Understood(replace(last, offer=whole.offer, uses_saved=whole.uses_saved))
    if is_of_all(told.text) and last == memory.question and last.scope is None:
        return Understood(replace(last, save=False), (_ALREADY,))
    part = _part(told, is_again=whole is not last)
    counts = _counts(part, _running(whole, hearing)) if part else ()
    if part is None or not counts:
        return None
    name = hearing.reader.words.directory.name
    chips = " + ".join(f"{each.count.value:,.10g} {name(each.chip)}" for each in counts)
    on_these = replace(last, offer=Offer(chips=counts), uses_saved=False, scope=None, save=False)
    of_size = asked_of_size(told, on_these, None) if told.draft.has(T.SIZE, T.SIZED) else None
    asked = of_size or merged(on_these, told, None) or on_these  # what is named besides
    return Understood(asked, (_TAKEN.format(part=part * 100, chips=chips),))


def _named_after_offer(told: Said, memory: Memory) -> Question | None:
    """`how long would DeepSeek-V3 take on half of it`, after an offer: that run on its chips."""
    last, d = memory.question, told.draft
    is_whole = d.size is not None and d.size.is_whole
    if last is None or last.kind is not Kind.OFFER or not (d.runs or is_whole) or last.other_terms:
        return None
    return Question(Kind.REACH, offer=last.offer, uses_saved=last.uses_saved, runs=d.runs)


def _part(told: Said, is_again: bool) -> float | None:
    """The part that is said of the chips, or alone in place of the one before."""
    raw = told.draft.raw
    parts = [_QUARTER_OF if tag.kind is T.UNIT else tag.value for tag in raw if _is_part(tag, told)]
    is_else = any(tag.kind in _OF_ELSE for tag in raw) or told.draft.has(T.NUM)
    if len(parts) != 1 or is_else or _OF_NO_CHIPS.search(told.text.lower()):
        return None
    is_told = compiled(_OF_ALL).search(coded(raw)) or _is_alone(told, is_again)
    return parts[0] if is_told and isinstance(parts[0], float) else None


def _is_part(tag: Tag, told: Said) -> bool:
    is_quarter = tag.kind is T.UNIT and _QUARTER.search(told.text[tag.start : tag.end])
    return tag.kind is T.PCT or bool(is_quarter)


def _is_alone(told: Said, is_again: bool) -> bool:
    """`and on a third?`, and `half` after another part; a per cent alone may be of peak speed."""
    if not compiled(_ALONE).search(coded(told.draft.raw)):
        return False
    is_meant = owns_up(told.whole) or _CORRECTS.search(told.whole) or "%" not in told.text
    return bool(_ON.match(told.whole) or (is_again and is_meant))


def is_of_all(text: str) -> bool:
    """Whether it says all of the chips, and nothing else."""
    return bool(_ALL.fullmatch(text))


def whole_of(
    last: Question,
    memory: Memory,
    hearing: Hearing,
    *,
    points: bool = False,
    says_ours: bool = False,
) -> Question:
    """The question of what the part is a part of: of all chips, where it was of a part before.

    A part of chips that are pointed at, as in `half of it`, is of these.
    """
    now = _running(last, hearing)
    if last.uses_saved and not (last.offer and last.offer.chips):
        return last
    of_ours = replace(last, offer=None, uses_saved=True)
    all_of_ours = _running(of_ours, hearing)
    if not points and _is_part_of(now, all_of_ours):
        return of_ours
    before = tuple(takewhile(lambda each: each.kind in _OF_CHIPS, memory.earlier))
    wholes = [each for each in before if _is_less(now, _running(each, hearing))]
    ours = next((each for each in wholes if each.uses_saved and each.offer is None), None)
    if ours or wholes:
        return ours or max(wholes, key=lambda each: _running(each, hearing)[0].count.value)
    return of_ours if says_ours and _is_less(now, all_of_ours) else last


def _is_part_of(chips: tuple[ChipCount, ...], ours: tuple[ChipCount, ...]) -> bool:
    """Whether these are a part of ours that one says."""
    return chips in (_counts(part, ours) for part in _SAID_AS_PARTS)


def _running(question: Question, hearing: Hearing) -> tuple[ChipCount, ...]:
    chips = held_offer(question, hearing).chips
    return tuple(each for each in chips if each.status is Status.OPERATIONAL)


def _is_less(chips: tuple[ChipCount, ...], whole: tuple[ChipCount, ...]) -> bool:
    """Whether these are fewer of each kind than those."""
    counts = {each.chip: each.count.value for each in whole}
    return bool(chips) and all(each.count.value < counts.get(each.chip, 0.0) for each in chips)


def _counts(part: float, chips: tuple[ChipCount, ...]) -> tuple[ChipCount, ...]:
    """So many of each kind; none where a part is no whole chip."""
    if not 0 < part < 1:
        return ()
    found = [replace(each, count=Amount(float(round(part * each.count.value)))) for each in chips]
    return tuple(found) if all(each.count.value >= 1 for each in found) else ()
