"""Chips of each beside a pool that all share: `4 guaranteed each and a shared pool of 200 H100`.

What is named beside the pool is no part of it: all there is are both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.patterns import first, reduced, rule
from bot.questions.rules.counting import times
from bot.questions.rules.terms import value_of
from bot.questions.tags import Hardware, Number, People, T, Tag
from bot.questions.words.state_words import POOL
from storage.records import Amount

_AND: Final = "[<and><more><with><comma><word><stop>]{1,3}"


def with_pool(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
    """The tags with the pool and what each has besides as one amount of chips."""
    people = [tag.value for tag in tags if isinstance(tag.value, People)]
    if len(people) != 1 or not any(tag.value == POOL for tag in tags):
        return tags
    heads = people[0].amount.amount.value

    def both(found: Sequence[Tag]) -> Sequence[Tag] | None:
        share, own, pool = first(found, T.GUARANTEED), first(found, T.EACHOF), found[-1]
        if not isinstance(pool.value, Hardware) or not any(tag.value == POOL for tag in found):
            return None
        if own and isinstance(own.value, Hardware) and own.value.chips != pool.value.chips:
            theirs = replace(own.value, amount=times(own.value.amount, heads))
            all_of_theirs = replace(own, kind=T.HARDWARE, value=theirs)
            return [all_of_theirs if tag is own else tag for tag in found]
        chips = pool.value.amount.amount.value + value_of(share) * heads
        whole = replace(pool.value, amount=Number(Amount(chips)))
        return (*found[:-1], replace(pool, value=whole))

    return reduced(tags, (rule(f"<guaranteed>~<eachof>?~{_AND}~<shared>~<of>?~<hardware>", both),))
