"""Money on one kind of chip or another, and the chips that a budget rents: each told by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.conversation.changing.prices.budget_again import budget_named
from bot.conversation.memory import Hearing
from bot.questions.rules.terms import value_of
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.writing.canonical import to_text

_TWO: Final = 2


def budgets_apart(text: str, hearing: Hearing) -> tuple[str, ...]:
    """What the money rents of each kind that is named; else the text alone."""
    if sum(tag.kind is T.CHIP for tag in hearing.tags(text)) < _TWO:
        return (text,)  # of most texts no more than this is asked
    d, asked = hearing.draft(text), hearing.asked(text)
    if d.stacks or asked is None or asked.kind is not Kind.OFFER or asked.offer is None:
        return (text,)
    offer = asked.offer
    kinds = tuple(dict.fromkeys(d.chips))
    if offer.usd_per_year is None or offer.chips or len(kinds) < _TWO:
        return (text,)
    told = [value_of(tag) for tag in d.raw if tag.kind is T.MONEY]
    amounts = told if len({*told}) > 1 else [offer.usd_per_year] * len(kinds)
    if len(amounts) != len(kinds):
        return (text,)
    spent = (
        replace(asked, chips=(kind,), offer=replace(offer, usd_per_year=amount))
        for kind, amount in zip(kinds, amounts, strict=True)
    )
    return tuple(to_text(each, hearing.reader.words.directory) for each in spent)


def with_budget(found: Sequence[str], text: str, hearing: Hearing) -> tuple[str, ...]:
    """The parts with the budget of those before in place of `that`, where its chips are asked."""
    return tuple(
        (budget_named(part, _asked_before(part, text, hearing), hearing) or part) if place else part
        for place, part in enumerate(found)
    )


def _asked_before(part: str, text: str, hearing: Hearing) -> Question | None:
    before = text[: max(0, text.find(part))].rstrip(" ,;.?!")
    return hearing.asked(before.removesuffix(" and").rstrip(" ,;")) if before else None
