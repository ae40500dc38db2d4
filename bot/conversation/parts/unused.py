"""A question inside a message without which the same is read: it is told as left out.

Whatever the grammar makes of a message, what stands in it as a question of its own and added
nothing is not passed over in silence.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.parts.beside import covers, told
from bot.conversation.parts.commenting import SAYS
from bot.conversation.parts.parting import is_lost
from bot.conversation.parts.splitting import pieces
from bot.conversation.replies.forms import form_in
from bot.conversation.replies.passing import small_in
from bot.questions.tags import T
from bot.questions.types import Choice, Kind, Question, Reading, Understood
from bot.questions.unclear.doubt import shown
from bot.questions.writing.canonical import to_text
from bot.questions.writing.echo import understood
from bot.regex import regex

_ASKS: Final = regex(
    r"(?:what|whats|how|who|whos|whom|whose|which|where|when|why|is|are|was|were|does|do|did|can|"
    r"could|will|would|should|tell me|show me|compare|rank|hiring|prices? of|cost of|give me)\b",
    re.IGNORECASE,
)
_OF_ITS_OWN: Final = (
    Kind.PRICE, Kind.HIRING, Kind.REACH, Kind.MATCH, Kind.DILUTION, Kind.MOVES,
)  # fmt: skip
"""What is never the question that an offer, or labs that are named, were told for."""
_FEWEST: Final = 3
"""Words of a question; fewer only ask whether one agrees."""


def with_unused(reading: Reading, text: str, hearing: Hearing) -> Reading:
    """The reading with every question of the text that it has nothing of, as left out."""
    found = pieces(text)
    if len(found) < 2 or not isinstance(reading, Understood):
        return reading
    said = told(reading)
    unused = list(_unused(reading.question, found, hearing))
    left = [f"“{piece}” left out" for piece in map(shown, unused) if piece not in said]
    ways = [way for piece in unused for way in _by_itself(reading.question, piece, hearing)]
    besides = (*reading.besides, *ways)
    return replace(reading, assumed=(*reading.assumed, *left), besides=besides) if left else reading


def _by_itself(whole: Question, piece: str, hearing: Hearing) -> Iterator[Choice]:
    """The offer held against nobody, whose answer says what all of it costs to rent."""
    if _is_rent_of_offer(whole, {tag.kind for tag in hearing.tags(piece)}):
        alone = replace(whole, labs=(), scope=None)
        yield Choice(shown(piece), to_text(alone, hearing.reader.words.directory))


def _is_rent_of_offer(whole: Question, kinds: Collection[T]) -> bool:
    """`and what would that cost us a year`, beside an offer that is held against a lab.

    What all of it costs to rent is told of the offer by itself.
    """
    is_held = whole.kind is Kind.OFFER and bool(whole.labs) and whole.offer is not None
    return is_held and T.COST in kinds and {T.CHIP, T.RUN, T.LAB}.isdisjoint(kinds)


def _unused(whole: Question, found: Sequence[str], hearing: Hearing) -> Iterator[str]:
    for place, piece in enumerate(found):
        others = (*found[:place], *found[place + 1 :])
        bare = _bare(piece)
        if not _asks(piece, bare) or not _adds_nothing(whole, others, hearing):
            continue
        is_beside = any(_asks(other, _bare(other)) for other in others)
        if _is_else(whole, piece, hearing, is_beside=is_beside):
            yield bare


def _bare(piece: str) -> str:
    return opened(piece).text.strip(" ?.!")


def _adds_nothing(whole: Question, others: Sequence[str], hearing: Hearing) -> bool:
    """Whether the others alone come to what is told of the whole."""
    rest = hearing.asked(", ".join(others))
    if rest is None or rest.kind is not whole.kind:
        return False
    names, today = hearing.reader.words.directory, hearing.today
    return rest == whole or understood(rest, names, today) == understood(whole, names, today)


def _asks(piece: str, bare: str) -> bool:
    """Whether a piece is a question, and no small talk or form of the answer."""
    is_question = _ASKS.match(bare) or piece.endswith("?")
    is_long = len(bare.split()) >= _FEWEST
    return bool(is_question) and is_long and not small_in(piece) and form_in(bare) is None


def _is_its_rent(whole: Question, kinds: Collection[T]) -> bool:
    """`what would it cost at reserved prices`, which is told beside the days of a run."""
    is_run = whole.kind is Kind.REACH and bool(whole.runs or whole.size)
    return is_run and T.COST in kinds and not {T.BASIS, T.CHIP, T.RUN, T.LAB}.intersection(kinds)


def _is_else(whole: Question, piece: str, hearing: Hearing, *, is_beside: bool) -> bool:
    """Whether a piece asks what the whole does not say: `is that any good` asks for its verdict.

    `is_beside` tells that something else is asked; else it may be what the rest was told for.
    """
    own = hearing.asked(piece)
    kinds = {tag.kind for tag in hearing.tags(piece)}
    if _is_its_rent(whole, kinds):
        return False
    if own is None and _is_rent_of_offer(whole, kinds):
        return True
    if own is not None:
        is_price = own.kind is not Kind.PRICE or T.COST in kinds
        return (is_beside or (own.kind in _OF_ITS_OWN and is_price)) and not covers(whole, own)
    is_told = bool(kinds & SAYS) and T.TELL not in kinds
    return is_beside and (is_told or is_lost(piece, hearing))
