"""Raw tags with what stands together taken as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.patterns import Rules, coded, compiled, first, reduced
from bot.questions.rules.beside_offer import OTHER_USES, without_bursts, without_money_beside
from bot.questions.rules.claims import OVERRIDES, without_busy, without_claims
from bot.questions.rules.counted_shares import with_counted_share, with_part_guaranteed
from bot.questions.rules.doing_research import with_those_in_research
from bot.questions.rules.each_has import with_total, without_uncounted
from bot.questions.rules.exceeding import EXCEEDING
from bot.questions.rules.going import GOING
from bot.questions.rules.groups import OTHERS_SHARE, with_groups
from bot.questions.rules.growth import with_growth
from bot.questions.rules.hardware import HARDWARE
from bot.questions.rules.headcounts import HEADCOUNTS, with_all_who_join
from bot.questions.rules.joining import LATER, with_openings
from bot.questions.rules.lab_heads import LAB_PEOPLE, LAB_SHARES, LAB_WITH, with_lab_heads
from bot.questions.rules.measures import with_h100e
from bot.questions.rules.money import MONEY
from bot.questions.rules.of_candidate import with_what_one_has, without_his
from bot.questions.rules.of_some import (
    with_hires_told,
    with_plans,
    without_guarantee_of_some,
    without_share_of_one,
)
from bot.questions.rules.of_them import BOXES_OF_THEM, OF_THEM
from bot.questions.rules.one_share import ONE_EACH, with_one_of_all, with_one_of_us, with_one_share
from bot.questions.rules.or_so import OR_SO
from bot.questions.rules.people import PEOPLE
from bot.questions.rules.pooled import with_pool
from bot.questions.rules.promising import PROMISED
from bot.questions.rules.quotes import QUOTES
from bot.questions.rules.rates import RATES
from bot.questions.rules.room import with_floor, with_pace
from bot.questions.rules.sharers import with_best, with_team_to_match, without_sharers
from bot.questions.rules.terms import (
    DURATIONS,
    RUN_ON,
    SECOND_HARDWARE,
    SHARES,
    TERMS,
    UP_TO,
)
from bot.questions.rules.waits import LENGTHS
from bot.questions.tags import T, Tag

_BEFORE_CHIPS: Final = Rules(
    (*OTHER_USES, *RATES, *GOING, *ONE_EACH, *LENGTHS, *QUOTES, *MONEY, *EXCEEDING)
)
_CHIPS: Final = Rules((*OR_SO, *BOXES_OF_THEM, *HARDWARE, *OF_THEM, *OTHERS_SHARE))
_TERMS: Final = Rules((*OVERRIDES, *LAB_SHARES, *SHARES, *DURATIONS, *TERMS))
_TERMS_OF_ONE: Final = Rules((*RUN_ON, *_TERMS.all, *PROMISED))
_HEADS: Final = Rules((*HEADCOUNTS, *PEOPLE))
_LATER: Final = Rules((*LATER, *LAB_PEOPLE))


def reduced_fully(raw: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with what stands together taken as one: amounts first, then terms, then people."""
    tags = reduced(with_pace(_left_alone(raw)), _BEFORE_CHIPS)
    tags = reduced(with_h100e(tags), _CHIPS)
    tags = with_floor(with_what_one_has(tags))
    tags = without_busy(without_claims(tags))
    is_alone = sum(tag.kind in (T.HARDWARE, T.COUNT) for tag in tags) == 1
    tags = _with_share_of_ours(reduced(tags, _TERMS_OF_ONE if is_alone else _TERMS), raw)
    if first(tags, T.HARDWARE) and _has_second(tags):
        tags = reduced(tags, SECOND_HARDWARE)
    elif first(tags, T.HARDWARE):
        tags = reduced(tags, UP_TO)
    tags = without_guarantee_of_some(tags)
    tags = with_growth(with_lab_heads(with_openings(with_one_share(tags))))
    tags = reduced(with_all_who_join(reduced(with_plans(tags), _HEADS)), _LATER)
    tags = with_one_of_all(with_hires_told(tags))
    tags = without_share_of_one(with_total(with_team_to_match(tags)))
    if _are_theirs(tags):
        tags = reduced(tags, LAB_WITH)
    tags = with_groups(without_uncounted(without_his(with_pool(tags))))
    return with_part_guaranteed(with_counted_share(tags))


_THEIRS: Final = frozenset((
    T.LAB, T.LABS, T.EVERYONE, T.THEY, T.ASSUME, T.IF, T.POSS, T.RUN, T.MATCH,
))  # fmt: skip


def _with_share_of_ours(tags: tuple[Tag, ...], raw: Sequence[Tag]) -> tuple[Tag, ...]:
    """`1024 H100, r&d share 70`: of our chips, where no lab is named that it could be of."""
    kinds = {tag.kind for tag in tags}
    if {T.RDSHARE, T.HARDWARE} - kinds or not _THEIRS.isdisjoint(tag.kind for tag in raw):
        return tags
    return tuple(replace(t, kind=T.SHARE) if t.kind is T.RDSHARE else t for t in tags)


def _left_alone(raw: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags without what is no part of an offer: bursts, people and money beside it."""
    told = with_best(with_one_of_us(without_sharers(raw)))
    return without_money_beside(with_those_in_research(without_bursts(told)))


_OF_LAB_FIRST: Final = "^[^<us><our><offer>]*<lab> <with> <researchers>.*[<us><our>]"
"""`how does Cohere with 60 researchers compare to us`."""
_OF_US: Final = frozenset((T.US, T.OUR, T.OFFER))


def _are_theirs(tags: Sequence[Tag]) -> bool:
    """Whether people beside a lab are the lab's: nothing of ours is named, or other people are.

    `would we be ahead of Cohere with 60 researchers` is asked of us.
    """
    kinds = [tag.kind for tag in tags]
    if kinds.count(T.RESEARCHERS) > 1:
        return True
    if not {T.HARDWARE, T.COUNT, T.EACHOF}.isdisjoint(kinds):
        return False
    if compiled(_OF_LAB_FIRST).search(coded(tags)):
        return True
    is_ours = not {T.BEAT, T.THAN}.isdisjoint(kinds) and not _OF_US.isdisjoint(kinds)
    return not is_ours and {T.VS, T.MATCH}.isdisjoint(kinds)


def _has_second(tags: Sequence[Tag]) -> bool:
    kinds = [tag.kind for tag in tags]
    return sum(kind in (T.HARDWARE, T.COUNT) for kind in kinds) > 1
