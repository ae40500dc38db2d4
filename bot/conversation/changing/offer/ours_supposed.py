"""Ours on other chips, or otherwise, as a message supposes it."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.offer.chips_of_ours import kept_for_product
from bot.conversation.changing.offer.largest_job import job_supposed
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.changing.question.offers import summed
from bot.conversation.memory import Hearing
from bot.conversation.opening import Opened
from bot.conversation.saying import Said, said
from bot.questions.clean import clean
from bot.questions.patterns import coded, compiled
from bot.questions.tags import T, Tag
from bot.questions.types import Kind, Question, Reading, Understood
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer, Status

_OF_HEADS: Final = frozenset((
    T.IF, T.ASSUME, T.RESEARCHERS, T.PEOPLE, T.TEAM, T.US, T.OUR, T.THEY, T.WORD, T.TALK, T.IS,
    T.HAVE, T.GETS, T.CAN, T.DO, T.SHARED, T.GUARANTEE, T.ALL, T.EACH, T.GPU, T.SITE, T.BUDGET,
    T.OF, T.FOR, T.BY, T.AT, T.IN, T.TO, T.WITH, T.VS, T.LAB, T.AND, T.COMMA, T.STOP, T.OFFER,
))  # fmt: skip
"""What a number of heads is supposed with, so that it can be nothing else than how many share."""
_BESIDES: Final = (
    T.HARDWARE, T.COUNT, T.EACHOF, T.MORE, T.PEOPLEMORE, T.SAVE, T.COST, T.HOWMANY, T.TRAIN,
    T.GUARANTEED, T.FLOOR, T.DAYS,
)  # fmt: skip
_SHARED_WITH: Final = regex(
    r"\b(?:we|us|our \w+) (?:\w+ ){0,2}?(?:shar(?:e|ed|ing)|split) (?:\w+ ){0,4}?"
    r"with (?:another |an extra |about )?\d",
    re.IGNORECASE,
)
_ELSE: Final = (T.COUNT, T.EACHOF, T.PEOPLEMORE, T.SAVE, T.COST, T.HOWMANY, T.TRAIN, T.GUARANTEED)
_BESIDE_OURS: Final = "{:,.10g} others taken as sharing it with our {:,.10g}"
_IN_PLACE: Final = regex(r"\b(?:if|suppose|supposing|imagine|instead)\b", re.IGNORECASE)
_ON_TOP: Final = regex(r"\b(?:up|more|extra|additional|grow\w*|increas\w*|rises?)\b", re.IGNORECASE)
"""Money that comes on top of what there is."""
_OURS: Final = regex(r"\b(?:we|our|us)\b", re.IGNORECASE)


def ours_supposed(reading: Reading, text: str, hearing: Hearing) -> Understood | None:
    """Our saved offer with other heads, or its people with other money or with what product
    leaves them; None of other texts.
    """
    ours = Question(Kind.OFFER, uses_saved=True)
    if left := kept_for_product(text, ours, hearing.saved or Offer(), hearing):
        return Understood(left)
    told = said(Opened(text, text), hearing)
    if job := job_supposed(told, ours, hearing):
        return Understood(job)
    beside = _with_others(told, ours, hearing)
    return beside or _with_heads(told) or _with_money(reading, told, hearing)


def beside_others(told: Said, last: Question, hearing: Hearing) -> Question | None:
    """`if we share the cluster with 20 people from another group`: ours, and those with them."""
    d, held = told.draft, held_offer(last, hearing).researchers
    is_supposed = d.has(T.IF, T.ASSUME) and not (d.stacks or d.labs or d.has(*_ELSE))
    if last.kind not in OF_OURS or held is None or d.people is None or not is_supposed:
        return None
    if not _SHARED_WITH.search(told.whole):
        return None
    offer = replace(last.offer or Offer(), researchers=Amount(held.value + d.people.amount.value))
    return replace(last, kind=Kind.OFFER, offer=offer, people=None, save=False)


def _with_others(told: Said, ours: Question, hearing: Hearing) -> Understood | None:
    """The same of our saved offer, with how it was taken."""
    asked, d = beside_others(told, ours, hearing), told.draft
    held = hearing.saved.researchers if hearing.saved else None
    if asked is None or held is None or d.people is None:
        return None
    return Understood(asked, (_BESIDE_OURS.format(d.people.amount.value, held.value),))


def _with_heads(told: Said) -> Understood | None:
    """`if there were 60 of us`: so many in all, and nobody who joins."""
    d = told.draft
    is_supposed = d.has(T.IF, T.ASSUME) and d.people is not None and d.kinds <= _OF_HEADS
    counts_heads = any(map(d.has_raw, (T.PEOPLE, T.STAFF, T.TEAM, T.SHARED, T.IS)))
    if not (is_supposed and counts_heads) or d.people is None or (d.labs and not d.has(T.VS)):
        return None  # `what if we took 20`
    offer = Offer(researchers=d.people.amount)
    return Understood(Question(Kind.OFFER, offer=offer, labs=d.labs, uses_saved=True))


def _with_money(reading: Reading, told: Said, hearing: Hearing) -> Understood | None:
    """`what if we had $60M a year instead`: what it rents, for the people that we have."""
    asked = reading.question if isinstance(reading, Understood) else None
    heads = hearing.saved.researchers if hearing.saved else None
    offer = asked.offer if asked and asked.kind is Kind.OFFER else None
    if not isinstance(reading, Understood) or asked is None or offer is None or heads is None:
        return None
    is_money = offer == Offer(usd_per_year=offer.usd_per_year) and not told.draft.has(*_BESIDES)
    if (
        not is_money
        or _ON_TOP.search(told.whole)
        or not (_IN_PLACE.search(told.whole) and _OURS.search(told.whole))
    ):
        return None
    return replace(reading, question=replace(asked, offer=replace(offer, researchers=heads)))


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
