"""The chips that a budget rents, asked beside it: `$20M a year vs Meta, how many H100s is that`."""

from __future__ import annotations

from collections.abc import Sequence

from bot.conversation.changing.prices.budget_again import budget_named
from bot.conversation.memory import Hearing
from bot.questions.types import Question


def with_budget(found: Sequence[str], text: str, hearing: Hearing) -> tuple[str, ...]:
    """The parts with the budget of those before in place of `that`, where its chips are asked."""
    return tuple(
        (budget_named(part, _asked_before(part, text, hearing), hearing) or part) if place else part
        for place, part in enumerate(found)
    )


def _asked_before(part: str, text: str, hearing: Hearing) -> Question | None:
    before = text[: max(0, text.find(part))].rstrip(" ,;.?!")
    return hearing.asked(before.removesuffix(" and").rstrip(" ,;")) if before else None
