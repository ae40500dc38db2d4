"""What one person is to have of ours, or wants: `we could go to 100 for him`, `she'd need 256`.

An offer has one guaranteed share, that of each: one person's chips are an offer of their own, of
which all that is said afterwards is then meant. What the others keep of ours is told beside it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final, NamedTuple

from bot.compute.offers import chips_now
from bot.conversation.all_asked import all_asked, before_prices
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.offer.besides_chips import Besides, besides_chips
from bot.conversation.changing.offer.ones_words import (
    AGAIN,
    AT_OURS,
    ELSEWHERE,
    HERE,
    LEFT,
    LEFT_FOR,
    SHAPES,
    TOO_MANY,
    WISH,
    without_part,
)
from bot.conversation.changing.offer.out_of_ours import out_of_ours
from bot.conversation.changing.offer.spoken_before import pair_before
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.heard import Asked, Form, follow_up
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.claimed import CLAIM
from bot.questions.patterns import first
from bot.questions.rules.terms import value_of
from bot.questions.tags import Number, T, Tag
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer, how_many

_ELSE: Final = (
    T.THAN, T.EACH, T.STAFF, T.HOWLONG, T.TRAIN, T.RUN, T.SIZED, T.MATCH, T.COST, T.MONEY,
    T.MEASURE, T.SAVE, T.JOB, T.QUEUE, T.CONVERT, T.NODE, T.RACK, T.POD, T.HOWMANY,
    T.RESEARCH, T.DO,
)  # fmt: skip
"""Beside these something else is asked of what one has, or it is told in something else."""
_ASKS_LEFT: Final = (T.HOWMANY, T.EACH, T.DO, T.SAVE)
"""What asks how much is left: `what do the others get each`."""
_NO_CHIPS: Final = (
    T.PEOPLE, T.STAFF, T.UNIT, T.X, T.TEAM, T.HIRE, T.WHEN, T.SIZE, T.DOLLAR, T.WORD, T.UNKNOWN,
    T.FAMILY, T.DAYS,
)  # fmt: skip
"""What makes a number before it one of something else than chips."""
_ASKS: Final = (T.VS, T.COMPARE, T.BEAT)
_OTHERS: Final = regex(r"\b(?:others?|remaining) (?P<heads>\d{1,5})\b", re.IGNORECASE)
_ONE_OF_US: Final = regex(
    r"\b(?:one|1|an?|any|each|single) (?:of (?:us|our \w+)|(?:\w+ )?(?:researcher|person))\b",
    re.IGNORECASE,
)
"""Who is one of those that share ours already, unlike a candidate."""
_ONES: Final = "{chips:,.10g} taken as one person's, and no share of each"
_TODAY: Final = "each has about {each:,.0f} now"
_LEFT: Final = ": the other {heads:,.10g} keep {rest:,.10g}, about {each:,.0f} each"
_INSTEAD: Final = ("what if we add 512 H100", "our offer")
_WHICH: Final = "Which of our chips would that be? Say it with their name, as in “64 H100 for him”."


class _Promise(NamedTuple):
    """How many chips one person is to have, and of which kind, where that was named."""

    many: Tag
    chip: str | None


def asked_for_one(text: str, memory: Memory, hearing: Hearing, form: Form) -> Asked | None:
    """The same as what is asked; the team, where it is told besides, is spoken of then."""
    asked = follow_up(promised_to_one(text, memory, hearing), form)
    team = out_of_ours(text, memory, hearing).told if asked else None
    is_follow_up = memory.question is not None
    return asked and replace(asked, is_follow_up=is_follow_up, speaks_of=team)


def promised_to_one(text: str, memory: Memory, hearing: Hearing) -> Reading | None:
    """What one person is to have, as an offer for one, against whom it is asked for.

    After an offer of somebody else's it is held against that. None of other texts.
    """
    besides = besides_chips(text, hearing) if memory.question else Besides(text)
    of_ours = out_of_ours(besides.text, memory, hearing)
    found = _promised(of_ours.text, of_ours.memory, hearing)
    offer = found.question.offer if isinstance(found, Understood) else None
    if not isinstance(found, Understood) or offer is None or len(offer.chips) != 1:
        return found if of_ours.text == text or isinstance(found, Unreadable) else None
    return replace(found, assumed=(*found.assumed, *besides.notes(offer.chips[0].count.value)))


def _promised(text: str, memory: Memory, hearing: Hearing) -> Reading | None:
    """The same of a message that promises nothing besides."""
    told, last = said(opened(text), hearing), memory.question
    promise = _promise(told, last)
    if promise is None or (_is_of_works(last) and not WISH.search(told.whole)):
        return None
    if _is_for_run(promise, told, last):
        return None
    held = team_spoken_of(told, memory, hearing)
    runs = chips_now(held)
    meant = [each for each in runs if promise.chip in (None, each.chip)]
    if held.each or len(meant) != 1:
        return Unreadable(_WHICH, _INSTEAD, is_plain=True) if meant and not held.each else None
    kind, whole = meant[0], how_many(runs)
    chips = _size(promise, kind)
    if not 0 < chips < whole:
        return TOO_MANY
    if LEFT_FOR.search(told.whole):
        return _left_to_others(told, held, kind, chips, hearing)
    offer = Offer(chips=(ChipCount(kind.chip, Amount(chips)),), researchers=Amount(1.0))
    return Understood(_asked(offer, told, memory), _told(chips, whole, held))


def _is_of_works(last: Question | None) -> bool:
    """Whether it is asked after a brief, whose runs could be set against the chips."""
    return last is not None and last.kind is Kind.CANDIDATE


def _is_for_run(promise: _Promise, told: Said, last: Question | None) -> bool:
    """`if he gets a quarter of the cluster`, after a run: what the run is on, and no offer."""
    is_run = last is not None and last.kind is Kind.REACH
    is_offered = told.labs or first(told.draft.raw, *_ASKS, T.GUARANTEE, T.OFFER)
    return is_run and promise.many.kind is T.PCT and not is_offered


def is_of_one(question: Question | None) -> bool:
    """Whether it is asked about the chips of one person."""
    offer = question.offer if question and question.kind in (Kind.OFFER, Kind.COMPARE) else None
    one = offer is not None and offer.researchers == Amount(1.0)
    return one and offer is not None and len(offer.chips) == 1 and not offer.chips[0].available


def _asked(offer: Offer, told: Said, memory: Memory) -> Question:
    """One person's chips, against whom or what was spoken of, also before a price."""
    is_ours = memory.question is not None and memory.question.kind is Kind.OFFER
    pair = pair_before(memory) if is_ours and not told.labs else None  # `what do we give`, since
    last = pair or _before_doubt(before_prices(memory), memory)
    if last and last.other_terms is not None and not told.labs:
        return replace(last, offer=offer, uses_saved=False, save=False)
    labs = last.labs if last and last.kind in (*OF_OURS, Kind.LAB, Kind.COMPARE) else ()
    return Question(Kind.OFFER, offer=offer, labs=told.labs or labs)


def _before_doubt(last: Question | None, memory: Memory) -> Question | None:
    """The last question, or the one of both offers before it was asked whether theirs is likely."""
    if last is None or last.called != CLAIM:
        return last
    known = (each for each in memory.earlier if each.kind is not Kind.PRICE)
    before = next(known, None)
    of_both = before is not None and before.other_terms is not None
    return before if of_both else last


def _promise(told: Said, last: Question | None) -> _Promise | None:
    """The promise that is made to one person, if one is."""
    tags = told.draft.raw
    shapes = (*SHAPES, HERE) if AT_OURS.search(told.whole) else SHAPES
    found = next((m for shape in shapes if (m := shape.search(told.text))), None)
    if found is None and is_of_one(last):
        found = AGAIN.fullmatch(told.text)
    is_left = bool(LEFT_FOR.search(told.whole))
    of_else = (kind for kind in _ELSE if not (is_left and kind in _ASKS_LEFT))
    is_elsewhere = ELSEWHERE.search(told.whole) and not is_left
    if found is None or first(tags, *of_else) or is_elsewhere:
        return None
    start, end = found.span("part" if found.groupdict().get("part") else "many")
    many = next((t for t in tags if t.start <= start < t.end and t.kind in (T.NUM, T.PCT)), None)
    if many is None or not _is_ours(tags, start):
        return None
    after = [tag for tag in tags if tag.start >= end]
    if many.kind is T.NUM and after and after[0].kind in _NO_CHIPS:
        return None
    if sum(tag.kind is T.CHIP for tag in tags) > 1:
        return None  # `she asked for 10k H100 and we have 512 B200`
    chips = [str(tag.value) for tag in after if tag.kind is T.CHIP]
    return _Promise(many, chips[0] if chips else None)


def _is_ours(tags: tuple[Tag, ...], start: int) -> bool:
    """Whether we are who gives it: a lab is named only to be compared with."""
    before = [tag for tag in tags if tag.end <= start]
    after = [tag for tag in tags if tag.start >= start]
    lab = next((at for at, tag in reversed([*enumerate(before)]) if tag.kind is T.LAB), None)
    gives = lab is not None and first(before[lab:], T.US) is not None  # `Meta offered, but we …`
    if lab is not None and not gives and not first(before, *_ASKS):
        return False
    if any(tag.kind is T.THEY and tag.value == "they" for tag in before):
        return False  # `if they give her 1000`
    return first(after, *_ASKS) is not None or first(after, T.LAB) is None


def team_spoken_of(told: Said, memory: Memory, hearing: Hearing) -> Offer:
    """The offer that a part is promised of: the one spoken of, which is no part itself, or ours."""
    asked = all_asked(memory)
    of_ours = [each for each in asked if each.kind in (Kind.OFFER, Kind.COMPARE, Kind.DILUTION)]
    whole = next((each for each in of_ours if not is_of_one(each)), None)
    is_saved = whole is None or (whole.called and re.search(r"\bours?\b", told.whole, re.I))
    base = Question(Kind.OFFER, uses_saved=True) if whole is None or is_saved else whole
    return held_offer(base, hearing)


def _size(promise: _Promise, kind: ChipCount) -> float:
    """How many chips it is; 0 of a share that is not known."""
    if promise.many.kind is T.PCT:
        share = promise.many.value
        return float(round(share * kind.count.value)) if isinstance(share, float) else 0.0
    return value_of(promise.many) if isinstance(promise.many.value, Number) else 0.0


def _left_to_others(
    told: Said, held: Offer, kind: ChipCount, given: float, hearing: Hearing
) -> Understood:
    """`if we gave him 500 out of ours what's left for the other 39`."""
    found, ours = _OTHERS.search(told.whole), held.researchers
    heads = Amount(float(found["heads"])) if found else None
    if heads is None and ours and ours.value > 1 and _ONE_OF_US.search(told.whole):
        heads = Amount(ours.value - 1)
    offer = without_part(held, kind, given, heads)
    note = LEFT.format(f"{given:,.10g} {hearing.reader.words.directory.name(kind.chip)}")
    return Understood(Question(Kind.OFFER, offer=offer, labs=told.labs), (note,))


def _told(chips: float, whole: float, held: Offer) -> tuple[str, ...]:
    """What each of ours has today, that these are one person's, and what the others keep."""
    heads, rest = held.head_count, whole - chips
    left = _LEFT.format(heads=heads - 1, rest=rest, each=rest / (heads - 1)) if heads > 1 else ""
    today = (_TODAY.format(each=whole / heads),) if heads else ()
    return (*today, f"{_ONES.format(chips=chips)}{left}")
