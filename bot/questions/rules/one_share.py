"""What one researcher can do: the share of one of ours, and no offer that has one researcher."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.patterns import first, merged, reduced, rule
from bot.questions.rules.terms import value_of
from bot.questions.tags import T, Tag
from bot.questions.types import Question, Scope
from storage.records import Amount

DOES: Final = frozenset((
    T.TRAIN, T.DO, T.POSSIBLE, T.HOWLONG, T.RUN, T.SIZE, T.SIZED,
))  # fmt: skip
"""What is asked of a share; of an offer for one researcher anything else is."""
_HAS_MORE: Final = frozenset((
    T.HARDWARE, T.COUNT, T.EACHOF, T.YEARLY, T.YEARLYEACH, T.LAB, T.HIRE, T.LOSE, T.GROW, T.SAVE,
))  # fmt: skip
"""Where chips are named, whoever shares them is an offer's; where somebody joins, nobody's."""
_OURS: Final = "(?:~[<of><at><from><in>]~[<us><our>]~<team>?)?"


def _of_one(tags: Sequence[Tag]) -> Tag | None:
    """`one researcher of ours`, `a single scientist`; `ten researchers` are an offer's."""
    number = first(tags, T.NUM)
    if number and value_of(number) != 1:
        return None
    return merged(T.SCOPE, Scope.PER_RESEARCHER, tags)


_ONE: Final = (
    rule(f"(?<![<have><upto>])<num>~<max>?~<people>(?!~<more>){_OURS}", _of_one),
    rule(f"<max>~<people>{_OURS}", _of_one),
    rule(f"(?<=[<can><possible>])<each>~<people>?{_OURS}", _of_one),
)


_AMONG_OTHERS: Final = frozenset((T.LAB, T.HIRE, T.LOSE, T.GROW, T.SAVE))
_SUPPOSED: Final = (T.IF, T.ASSUME, T.MORE)
_OF_US: Final = "<of>~(?:<us>|<our>~[<people><team>])"


def _some_of_us(tags: Sequence[Tag]) -> Tag | None:
    """`could two of us`: what several could do together is not worked out, nor are they all."""
    number = first(tags, T.NUM)
    is_some = number is not None and value_of(number) > 1
    return merged(T.CLAIM, None, tags) if is_some else None


_ANY_OF_US: Final = (
    rule(f"(?<![<have><upto><is>])<max>?~<num>~{_OF_US}", _of_one),
    rule("(?<![<have><upto><is>])<max>?~<num>~<of>~<our>~(?=<num>~<people>)", _of_one),
    rule(f"(?<=[<can><possible>])<num>~{_OF_US}", _some_of_us),
)


def with_one_of_us(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The raw tags with `one of us`, of whom it is asked what can be done, as the share of one.

    Whoever is one of us shares with the others, also where chips are named; so does one
    researcher, or each, where chips are supposed: `if we add 144 GB300, what could one train`.
    """
    kinds = {tag.kind for tag in tags}
    if kinds.isdisjoint(DOES) or not kinds.isdisjoint(_AMONG_OTHERS):
        return tags
    of_us = reduced(tags, _ANY_OF_US)
    return of_us if kinds.isdisjoint(_SUPPOSED) else reduced(of_us, _ONE)


def with_one_share(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with one researcher, of whom it is asked what can be done, as the share of one."""
    kinds = {tag.kind for tag in tags}
    if kinds.isdisjoint(DOES) or not kinds.isdisjoint(_HAS_MORE):
        return tags
    return reduced(tags, _ONE)


def with_share_of_one(question: Question) -> Question:
    """What each has, with nobody told who shares it, as all the chips that one trains on."""
    offer = question.offer
    if offer is None or not offer.each or offer.researchers or not offer.chips:
        return question
    return replace(question, offer=replace(offer, each=None, researchers=Amount(1.0)))
