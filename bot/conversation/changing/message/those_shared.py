"""What is changed of an offer after what its chips cost: of it, with those who share them."""

from __future__ import annotations

from bot.conversation.changing.following import followed
from bot.conversation.changing.prices.offer_priced import offer_priced
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import Opened
from bot.questions.types import Kind, Question, Reading, Understood


def laid_over(opening: Opened, last: Question, memory: Memory, hearing: Hearing) -> Reading | None:
    """What a fragment changes of the last question, or of the offer that was priced by it."""
    follows = followed(opening, last, hearing)
    return follows and _of_those_priced(follows, opening, memory, hearing)


def _of_those_priced(
    follows: Reading, opening: Opened, memory: Memory, hearing: Hearing
) -> Reading:
    """`what if all of it went to research`, of the offer that was priced; else as it was read."""
    told = follows.question if isinstance(follows, Understood) else None
    if told is None or told.kind is not Kind.OFFER or told.offer is None:
        return follows
    priced = offer_priced(memory) if told.offer.researchers is None else None
    if priced is None or priced.offer is None or priced.offer.chips != told.offer.chips:
        return follows
    return followed(opening, priced, hearing) or follows
