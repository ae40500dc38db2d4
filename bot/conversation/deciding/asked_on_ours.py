"""What is asked on of ours, or of somebody's runs on ours: steps that are tried one after another.

Each names a number, a chip or a lab that would be taken for a change of ours further below.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from bot.conversation.about_people.of_their_runs import of_their_runs, on_guaranteed_share
from bot.conversation.changing.offer.for_how_many import budget_for_so_many
from bot.conversation.changing.offer.kept_for_whom import kept_for_whom
from bot.conversation.changing.offer.more_on_the_bill import more_on_the_bill
from bot.conversation.changing.offer.next_tier_then import there_with
from bot.conversation.changing.prices.beside_our_bill import beside_our_bill
from bot.conversation.changing.prices.bill_of_each import bill_of_each
from bot.conversation.heard import Asks, Heard, follow_up
from bot.conversation.memory import Hearing, Memory


def asked_on_ours(text: str, memory: Memory, hearing: Hearing, asks: Asks) -> Heard | None:
    """What the first of them makes of a message; None where none of them knows it."""
    return next((told for step in STEPS if (told := step(text, memory, hearing, asks))), None)


STEPS: Final[tuple[Callable[[str, Memory, Hearing, Asks], Heard | None], ...]] = (
    # `what would that run cost us`, which names a chip, a lab or a model of somebody's works
    lambda text, memory, hearing, _: follow_up(of_their_runs(text, memory, hearing)),
    # `with only our guaranteed share`, of which the run spoken of would be left out
    lambda text, memory, hearing, _: follow_up(on_guaranteed_share(text, memory, hearing)),
    # `if we add 1000, are we there`, of which the change alone would be told
    lambda text, memory, hearing, ask: follow_up(there_with(text, memory, hearing, ask)),
    # `how many chips keep everybody where they are`, of which ours as it is would be told
    lambda text, memory, hearing, _: follow_up(kept_for_whom(text, memory, hearing)),
    # `for how many would that do`, of a budget and not of ours as saved
    lambda text, memory, hearing, _: follow_up(budget_for_so_many(text, memory, hearing)),
    # `64 GPUs each for 40 people, what's the bill`, of which that of ours would be told
    lambda text, memory, hearing, _: follow_up(bill_of_each(text, memory, hearing)),
    beside_our_bill,  # `vs what we pay now`, which would be the last answer once more
    more_on_the_bill,  # `what would another 512 do to that`, whose number would be people who join
)
