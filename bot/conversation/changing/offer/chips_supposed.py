"""Other chips supposed for our people: `suppose only 1500 of the H100s are up`."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.conversation.changing.question.offers import summed
from bot.conversation.memory import Hearing
from bot.questions.clean import clean
from bot.questions.patterns import coded, compiled
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question, Reading, Understood
from bot.regex import regex
from storage.records import ChipCount, Offer, Status

_OF_CHIPS: Final = frozenset((
    T.IF, T.ASSUME, T.CAN, T.US, T.OUR, T.HAVE, T.GETS, T.IS, T.DO, T.HARDWARE, T.COUNT, T.NUM,
    T.CHIP, T.MORE, T.STATUS, T.OPENS, T.IN, T.BY, T.FROM, T.AT, T.OF, T.FOR, T.TO, T.WHEN,
    T.WITH, T.VS, T.COMPARE, T.LAB, T.SCOPE, T.OFFER, T.COMMA, T.STOP, T.AND, T.OR, T.GPU,
    T.SITE, T.THAN, T.PER, T.BEAT, T.WHO, T.LABS, T.UPTO, T.GROW,
))  # fmt: skip
_WORDS: Final = frozenset((
    "what", "look", "like", "up", "stand", "ran", "work", "only", "just", "it", "go", "went",
    "gone", "come", "came", "down", "move", "moved", "climb", "climbed", "jump", "jumped",
))  # fmt: skip
"""Words without a meaning of ours that say nothing of whose chips those are."""
_FROM_TO: Final = regex(
    r"\bfrom (?:(?:our|the|today'?s|current|present)\s+)*\d[\d,]*k?"
    r"(?:\s+(?:[a-z]{1,3}\d{2,4}s?|gpus|chips))?\s+(?:(?:up|down)\s+)?to\b",
    re.IGNORECASE,
)
"""`if we went from 2048 to 4096 H100`: what there is today is no part of what is supposed."""
_SUPPOSED: Final = "[<if><assume>]|<can>~<us>"
_COME: Final = frozenset((T.OUR, T.OPENS, T.STATUS))
"""`our new site opens in March with 4096 GB300`, which joins what runs."""
_LEADS: Final = "(?<![<vs><and><or><comma><lab><than><beat>])<lab>"
"""`what if OpenAI had 3000 H100`, whose chips are theirs."""


def chips_supposed(reading: Reading, text: str, hearing: Hearing) -> Understood | None:
    """The chips of a reading as those of our saved offer, whose people share them.

    Chips of another kind that are yet to come join those that run.
    """
    if (ended := _FROM_TO.sub("to", text)) != text:
        text, reading = ended, hearing.read(ended)
    saved, asked = hearing.saved, reading.question if isinstance(reading, Understood) else None
    offer = asked.offer if asked and asked.kind is Kind.OFFER else None
    if saved is None or saved.researchers is None or asked is None or offer is None:
        return None
    if not isinstance(reading, Understood) or not _is_supposed(hearing.tags(text), clean(text)):
        return None
    if any(each.status is Status.OPERATIONAL for each in offer.chips):
        return replace(reading, question=replace(asked, uses_saved=True))
    return replace(reading, question=_joined(asked, offer, saved))


def _joined(asked: Question, offer: Offer, saved: Offer) -> Question:
    """Ours with what comes: so many of a kind that runs are these until then."""
    if all(_is_among(each, offer.chips) for each in saved.chips):  # `our 2048 H100 come in June`
        whole = replace(offer, researchers=saved.researchers)
        return replace(asked, uses_saved=False, offer=whole)
    stays = tuple(each for each in saved.chips if not _is_among(each, offer.chips))
    chips = summed((*stays, *offer.chips))
    return replace(asked, uses_saved=True, offer=replace(offer, chips=chips))


def _is_among(held: ChipCount, coming: tuple[ChipCount, ...]) -> bool:
    return any(each.chip == held.chip and each.count == held.count for each in coming)


def _is_supposed(tags: tuple[Tag, ...], text: str) -> bool:
    """Whether nothing is told but chips that are supposed, and of nobody else."""
    words = {text[tag.start : tag.end].lower() for tag in tags if tag.kind is T.WORD}
    is_plain = {tag.kind for tag in tags} <= _OF_CHIPS | {T.WORD} and words <= _WORDS
    if not is_plain or compiled(_LEADS).search(coded(tags)):
        return False
    return bool(compiled(_SUPPOSED).search(coded(tags))) or _asks_how_it_would_be(tags, text)


def _asks_how_it_would_be(tags: tuple[Tag, ...], text: str) -> bool:
    """`how would we look vs Meta with 512 GB200`; `how do we look with …` tells what there is."""
    if {tag.kind for tag in tags} & _COME:
        return False
    return any(
        one.kind is T.COMPARE and two.kind is T.US and text[: one.end].endswith(("would", "'d"))
        for one, two in pairwise(tags)
    )
