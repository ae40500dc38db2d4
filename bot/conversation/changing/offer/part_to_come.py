"""Chips of ours that do not run yet: `if 500 of our H100s only come in March 2027`, or all of them.

The rest of them run as before, and the people stay who they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.compute.laying import terms_over
from bot.compute.offers import chips_now
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.offer.all_to_come import all_to_come, rest_to_come, runs
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.memory import Hearing
from bot.questions.clean import clean
from bot.questions.due import due_on
from bot.questions.patterns import coded, compiled, first
from bot.questions.rules.states import days_on, due_in
from bot.questions.rules.terms import value_of
from bot.questions.tags import Length, T, Tag, When
from bot.questions.types import Kind, Question, Understood, Unreadable
from bot.questions.words.leads import SUPPOSE
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer, Status

_THE_OFFER: Final = "it"
"""What a part is of where only `it` was said: the chips, and nobody."""
_IT: Final = regex(r"it|that|this", re.IGNORECASE)
_LATE: Final = regex(
    r"late|later|overdue|slip(?:s|ped|ping)?|postponed|deferred|missing|pending", re.IGNORECASE
)
_PART: Final = (T.NUM, T.PCT)


def _late_told(tags: Sequence[Tag], text: str) -> Sequence[Tag]:
    """The tags with `half of it` as of the chips, and with what is late as what opens later."""
    return [_told_of_late(tags, place, text) for place in range(len(tags))]


def _told_of_late(tags: Sequence[Tag], place: int, text: str) -> Tag:
    tag = tags[place]
    if _is_it(tags, place, text):
        return Tag(T.THEY, _THE_OFFER, tag.start, tag.end)
    is_late = tag.kind is T.WORD and _LATE.fullmatch(text, tag.start, tag.end)
    return Tag(T.OPENS, "ahead", tag.start, tag.end) if is_late and _follows(tags, place) else tag


def _is_it(tags: Sequence[Tag], place: int, text: str) -> bool:
    tag = tags[place]
    is_word = tag.kind is T.WORD and _IT.fullmatch(text, tag.start, tag.end)
    return bool(is_word and place > 1 and _is_part(tags[place - 2], tags[place - 1]))


def _is_part(part: Tag, of: Tag) -> bool:
    return part.kind in _PART and of.kind is T.OF


def _follows(tags: Sequence[Tag], place: int) -> bool:
    """Whether a part was told before: what is late without one is all of it."""
    return any(tag.kind in _PART for tag in tags[:place])


_OURS: Final = "(?:<our>~[<chip><gpu><site>]?|<us>|<they>|[<gpu><site><chip>])~[<gpu><site>]?"
_SOME: Final = f"(?:<num>~<of>|<pct>~<of>?)~<all>?~{_OURS}"
_FILL: Final = "[<is><can><have><gets><does><do><word><talk><hire><opens><more>]{0,5}"
_DAY: Final = "[<to><in><from><by><for><until><at><asof>]*~(?:<when>|<days>|<num>~<unit>)"
_TO_COME: Final = f"{_SOME}~{_FILL}~(?:[<status><opens>]~<opens>?~(?:<word>?~{_DAY})?|{_DAY})"
_COMES: Final = regex(
    r"\b(?:com(?:es?|ing)|came|arriv\w*|slip\w*|late\w*|delay\w*|postpon\w*|push\w*|land\w*|"
    r"deliver\w*|start\w*|ready|here|there|available|live|online)\b",
    re.IGNORECASE,
)
_CHIPS: Final = regex(r"\b(?:ours|h?w|hardware|gpus?|chips?|clusters?|compute|cards?)\b", re.I)
_WE: Final = regex(r"\b(?:our|ours|we|us)\b", re.IGNORECASE)
_SUPPOSED: Final = (T.IF, T.ASSUME)
_STILL_TO_COME: Final = "what runs taken as still to come"
_LINKS: Final = regex(
    rf"^\W*(?:(?:so|and|but|then|what happens(?! if\b)|(?>{SUPPOSE})|"
    r"what(?! (?:if|happens)\b)|only|that)\b\W*)+$",
    re.IGNORECASE,
)
"""What such a message begins with, that is nothing once the part is told."""


def part_to_come(
    text: str, last: Question | None, hearing: Hearing
) -> Understood | Unreadable | None:
    """What is asked of our offer, or of the one spoken of, with some or all chips yet to come.

    None of other texts.
    """
    if last is None or last.kind not in OF_OURS:
        is_theirs = last is not None and last.kind is Kind.LAB and not _WE.search(text)
        return None if is_theirs else _told(text, hearing)
    found = _told(text, replace(hearing, saved=held_offer(last, hearing)))
    if not isinstance(found, Understood):
        return found
    asked = found.question
    labs = asked.labs or last.labs
    is_ours = last.uses_saved and asked.uses_saved
    return replace(found, question=replace(asked, labs=labs, uses_saved=is_ours))


def _told(text: str, hearing: Hearing) -> Understood | Unreadable | None:
    tags, saved = _tags(text, hearing), hearing.saved
    if saved is None:
        return None
    found, typed = compiled(_TO_COME).search(coded(tags)), clean(text)
    if found is None:
        rest = rest_to_come(tags, typed, saved, hearing)
        whole = rest or all_to_come(tags, typed, saved, hearing)
        if whole is None or isinstance(whole, Unreadable):
            return whole
        offer, led, end = whole
        asked = _asked(typed[: led.start], typed[end.end :], offer, hearing)
        return asked if any(map(runs, offer.chips)) else _none_runs(asked, saved)
    return _part(tags[found.start() : found.end()], tags, typed, saved, hearing)


def _none_runs(found: Understood, saved: Offer) -> Understood:
    """What is asked of an offer of which nothing runs: of ours, what runs would stay beside it."""
    said = (_STILL_TO_COME,) if any(map(runs, saved.chips)) else ()
    return Understood(replace(found.question, uses_saved=False), said)


def _part(
    inside: Sequence[Tag], tags: Sequence[Tag], typed: str, saved: Offer, hearing: Hearing
) -> Understood | None:
    clause = typed[inside[0].start : inside[-1].end]
    later = _later(inside, clause, hearing)
    whole = _meant(inside, clause, saved)
    if later is None or whole is None:
        return None
    size = value_of(inside[0])
    size = float(round(size * whole.count.value)) if inside[0].kind is T.PCT else size
    if not 0 < size < whole.count.value:
        return None
    stays = replace(whole, count=Amount(whole.count.value - size))
    comes = replace(later, chip=whole.chip, count=Amount(size))
    offer = replace(saved, chips=_parted(saved.chips, whole, (stays, comes)))
    if any(tag.kind is T.SAVE for tag in tags) and not any(tag.kind in _SUPPOSED for tag in tags):
        return Understood(Question(Kind.OFFER, offer=offer, uses_saved=True, save=True))
    return _asked(typed[: inside[0].start], typed[inside[-1].end :], offer, hearing)


def _parted(
    chips: tuple[ChipCount, ...], whole: ChipCount, parts: tuple[ChipCount, ChipCount]
) -> tuple[ChipCount, ...]:
    """The chips in two parts, unless what comes was told before."""
    if parts[-1] in chips:
        return chips
    return tuple(part for each in chips for part in (parts if each is whole else (each,)))


def _tags(text: str, hearing: Hearing) -> Sequence[Tag]:
    """The tags as they were typed, with so long as a time, and what is late as to come."""
    days = [tag for tag in hearing.draft(text).tags if tag.kind is T.DAYS]
    tags = [
        tag
        for tag in _late_told(hearing.tags(text), clean(text))
        if not any(day.start <= tag.start < day.end for day in days)
    ]
    return sorted((*tags, *days), key=lambda tag: tag.start)


def _later(inside: Sequence[Tag], clause: str, hearing: Hearing) -> ChipCount | None:
    """How and when they come; None where they run, or nothing says that they come."""
    told = first(inside, T.STATUS)
    status = told.value if told and isinstance(told.value, Status) else Status.ANNOUNCED
    comes = told or first(inside, T.OPENS) or _COMES.search(clause)
    if status is Status.OPERATIONAL or not comes:
        return None
    chips = ChipCount("", Amount(1.0), status)
    day = first(inside, T.WHEN, T.DAYS)
    if day is None:
        return chips
    when = day.value if isinstance(day.value, When) else None
    due = due_in(when, hearing.today, led=True) if when else None
    if isinstance(day.value, Length | float):
        due = days_on(hearing.today, day.value)
    return due_on(chips, due) if due else None


def _meant(inside: Sequence[Tag], clause: str, saved: Offer) -> ChipCount | None:
    """The chips that run and of which it is a part; `500 of us` are people."""
    named = first(inside, T.CHIP)
    runs = [each for each in chips_now(saved) if named is None or each.chip == named.value]
    they = first(inside, T.THEY)
    is_state = first(inside, T.STATUS) is not None  # `half of them are announced`: no people are
    of_them = they is not None and (
        is_state or they.value == _THE_OFFER or value_of(inside[0]) > saved.head_count
    )
    is_of_chips = named is not None or of_them or _CHIPS.search(clause)
    return runs[0] if len(runs) == 1 and is_of_chips else None


def _asked(before: str, after: str, offer: Offer, hearing: Hearing) -> Understood:
    """What the rest of the message asks, of that offer."""
    rest = f"{_LINKS.sub('', before)} {after}".strip(" ,;.:-–?")
    asked = hearing.asked(rest) if rest else None
    if asked is not None and asked.uses_saved and not (asked.offer and asked.offer.chips):
        told = replace(asked, offer=terms_over(offer, asked.offer or Offer()), save=False)
        return Understood(told)
    labs = hearing.draft(rest).labs if rest else ()
    return Understood(Question(Kind.OFFER, offer=offer, labs=labs, uses_saved=True))
