"""What one person is to have of ours: `we could go to 100 for him`, `256 H100 of our 2048`.

An offer has one guaranteed share, that of each: one person's chips are an offer of their own, of
which all that is said afterwards is then meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.conversation.changing.offer.of_theirs import LEFT_FOR
from bot.conversation.saying import Said
from bot.questions.patterns import coded, compiled, first
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question, Reading, Understood, Unreadable
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer, Status

_OF_OURS: Final = "(?:~[<outof><of>]~(?:<our>|<word>)?~(?:<num>~)?[<chip><gpu><site>]?)"
_SO_MANY: Final = f"(?:<num>~[<gpu><chip>]*{_OF_OURS}?|<pct>~<of>?~[<our><site><chip><gpu>]+)"
_PART_OF_OURS: Final = (
    "(?:<num>~[<gpu><chip>]*~(?:<of>~<our>|<outof>~(?:<our>|<num>))|<pct>~<of>?~[<our><site>])"
)
_ONE: Final = "(?:<num>~)?(?:<they>|<hire>|<people>)"
_TO_ONE: Final = (
    f"<us>~[<can><word><is>]*~[<guarantee><gets><offer><provides><word>]~<word>?~{_ONE}~<upto>?"
    f"~{_SO_MANY}~<guarantee>*"
    "|<us>~[<can><is><word><gets><guarantee><offer><provides><grow>]*~[<to><upto><until>]*"
    f"~{_SO_MANY}~<guarantee>*~[<for><to>]~{_ONE}"
    f"|{_ONE}~[<can><is>]*~[<gets><have>]~[<they><have>]*~{_SO_MANY}~<guarantee>*"
    "~[<with><from><at><by>]~<us>"
    f"|{_ONE}~[<can><is>]*~<gets>~[<they><have>]*~{_SO_MANY}~<guarantee>+"
    f"|{_ONE}~[<can><is>]*~[<gets><have>]~(?={_PART_OF_OURS}){_SO_MANY}~<guarantee>*"
    f"|{_SO_MANY}~<guarantee>+~<for>?~{_ONE}"
)
_HERE: Final = f"{_ONE}~[<can><is>]*~[<gets><have>]~[<they><have>]*~{_SO_MANY}~<guarantee>+"
_AT_OURS: Final = regex(r"\bhere\b", re.IGNORECASE)
_NO_OFFER: Final = (
    T.THAN, T.IF, T.WANT, T.EACH, T.STAFF, T.HOWLONG, T.TRAIN, T.RUN, T.SIZED, T.MATCH, T.COST,
)  # fmt: skip
"""Beside these, something else is asked of what one has, or it is somebody else's."""
_ASKS: Final = (T.VS, T.COMPARE, T.BEAT)
_ONE_PERSON: Final = regex(
    r"(?:(?:an?|one|1|the|this|our) )?(?:(?:single|new|star|senior|top) )*"
    r"(?:s?he|him|her|candidate|hire|recruit|newcomer|person|researcher|scientist)",
    re.IGNORECASE,
)
_ARTICLE: Final = regex(r"\b(?:an?|the|this|our|one)(?: \w+)?\W+$", re.IGNORECASE)
_ONES: Final = "{chips:,.10g} taken as one person's, and no share of each"
_LEFT: Final = ": the other {heads:,.10g} keep {rest:,.10g}, about {each:,.0f} each"
_TOO_MANY: Final = "That is as many as we have, or more: nothing would be left for the others."
_INSTEAD: Final = ("what if we add 512 H100", "our offer")
_WHICH: Final = "Which of our chips would that be? Say it with their name, as in “64 H100 for him”."


@dataclass(frozen=True, slots=True)
class _Promise:
    """The tags that promise one person a part, with those before and after them."""

    before: Sequence[Tag]
    inside: Sequence[Tag]
    after: Sequence[Tag]


def is_one_person(words: str) -> bool:
    """Whether one is meant by a word: `they` may be several, or a lab."""
    return _ONE_PERSON.fullmatch(words) is not None


def promised_to_one(said: Said, base: Question, held: Offer) -> Reading | None:
    """What one person is to have, as an offer for one, against whom it is asked for.

    What the others keep is told beside it. None of other texts.
    """
    promise = _promise(said)
    if promise is None or not _is_ours(promise):
        return None
    runs = [each for each in held.chips if each.status is Status.OPERATIONAL]
    named = first(promise.inside, T.CHIP)
    meant = [each for each in runs if named is None or named.value == each.chip]
    if len(meant) != 1:
        return Unreadable(_WHICH, _INSTEAD, is_plain=True) if meant else None
    kind, whole = meant[0], sum(each.count.value for each in runs)
    chips = _size(promise, kind)
    if chips is None or whole <= chips:
        return Unreadable(_TOO_MANY, _INSTEAD, is_plain=True)
    offer = Offer(chips=(ChipCount(kind.chip, Amount(chips)),), researchers=Amount(1.0))
    asked = Question(Kind.OFFER, offer=offer, labs=said.labs or base.labs)
    return Understood(asked, (_told(chips, whole, held),))


def _promise(said: Said) -> _Promise | None:
    """The promise that is made to one person, if one is."""
    tags = said.draft.raw
    pattern = f"{_TO_ONE}|{_HERE}" if _AT_OURS.search(said.whole) else _TO_ONE
    found = compiled(pattern).search(coded(tags))
    if found is None or first(tags, *_NO_OFFER) or LEFT_FOR.search(said.whole):
        return None
    start, end = found.span()
    promise = _Promise(tags[:start], tags[start:end], tags[end:])
    return promise if _names_one(promise, said.text) else None


def _names_one(promise: _Promise, text: str) -> bool:
    """Whether it is one person: `a hire`, `one researcher`, but nobody who is to be hired."""
    whom = first(promise.inside, T.THEY, T.HIRE, T.PEOPLE)
    if whom is None or not is_one_person(text[whom.start : whom.end]):
        return False
    if whom.kind is T.THEY:
        return True
    before = [tag for tag in promise.inside if tag.end <= whom.start and tag.kind is T.NUM]
    is_counted = bool(before) and value_of(before[-1]) == 1
    return is_counted or bool(_ARTICLE.search(text[: whom.start]))


def _is_ours(promise: _Promise) -> bool:
    """Whether we are who gives it: a lab is named only to be compared with."""
    if promise.before and promise.before[-1].kind is T.CAN:
        return False  # `could we give him 100`, of what was said of him
    if first((*promise.before, *promise.inside), T.LAB, T.VS):
        return False
    is_compared = first(promise.after, *_ASKS) is not None
    return is_compared or first(promise.after, T.LAB, T.PEOPLE) is None


def _size(promise: _Promise, kind: ChipCount) -> float | None:
    """How many chips it is: of several numbers the first that counts no person."""
    inside = promise.inside
    part = first(inside, T.PCT)
    if part is not None:
        share = part.value if isinstance(part.value, float) else 0.0
        return float(round(share * kind.count.value)) or None
    whom = first(inside, T.HIRE, T.PEOPLE, T.THEY)
    before = [tag for tag in inside if whom and tag.end <= whom.start]
    heads = before[-1] if before and before[-1].kind is T.NUM else None
    return next(
        (value_of(t) for t in inside if t.kind is T.NUM and (t is not heads or value_of(t) != 1)),
        None,
    )


def _told(chips: float, whole: float, held: Offer) -> str:
    """That it is one person's, and what the others keep."""
    others, rest = (held.researchers.value - 1 if held.researchers else 0.0), whole - chips
    left = _LEFT.format(heads=others, rest=rest, each=rest / others) if others > 0 else ""
    return _ONES.format(chips=chips) + left
