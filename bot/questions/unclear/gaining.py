"""Whether one lab gains on another: `is xAI catching up with OpenAI`, which is no plan of ours."""

from __future__ import annotations

from typing import Final

from bot.ledger import Directory
from bot.questions.clean import fold
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Unreadable
from bot.regex import regex

_GAINS: Final = regex(
    r"\b(?:catch(?:ing|es)? up|caught up|clos(?:ing|es) (?:in|the gap)|gain(?:ing|s)? on|"
    r"overtak(?:e|es|en|ing)|overtook|(?:fall|pull)(?:ing|s|en)? (?:behind|ahead|away))\b",
    needs="catch|caught|clos|gain|overt|fall|pull",
)
_OF_OURS: Final = (T.US, T.OUR, T.NEED, T.CAN, T.COST, T.HOWMANY, T.BIG, T.RESEARCHERS)
_NOT_TOLD: Final = (
    "Which of two labs gains on the other is not told: growth is a ratio of middle values without"
    " a range. Ask how each grew, or hold them against each other as they stand."
)
_TWO: Final = 2


def gaining(now: Draft, text: str, directory: Directory) -> Unreadable | None:
    """Why it is not told, and what may be typed instead; None of other texts."""
    is_of_two = len(now.labs) == _TWO and not now.stacks and not now.has(*_OF_OURS)
    if not is_of_two or now.people is not None or not _GAINS.search(fold(text)):
        return None
    one, other = (directory.name(lab) for lab in now.labs)
    grew = (f"growth of the compute of {lab}" for lab in (one, other))
    return Unreadable(_NOT_TOLD, (*grew, f"compare {one} and {other}"), is_plain=True)
