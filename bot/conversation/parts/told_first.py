"""An offer that is told, and then what is asked: each question is asked of it, or by itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from bot.conversation.memory import Hearing
from bot.conversation.opening import opened
from bot.conversation.parts.beside import covers
from bot.conversation.parts.splitting import pieces
from bot.conversation.saying import said
from bot.questions.on_record import is_listing
from bot.questions.rules.rents import period
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.writing.canonical import to_text
from bot.questions.yearly import YEAR
from bot.regex import regex
from storage.records import Offer

_OF_NO_OFFER: Final = (
    Kind.HIRING, Kind.MOVES, Kind.DIGEST, Kind.HELP, Kind.PRICE, Kind.LAB, Kind.LEAGUE,
)  # fmt: skip
"""What may be asked beside an offer without being asked of it."""

_ASKS: Final = regex(
    r"(?:what|whats|how|hows|who|whos|whom|which|where|when|why|is|are|was|were|does|do|did|can|"
    r"could|will|would|should|tell me|show me|compare|rank|any)\b(?! if\b)",
    re.IGNORECASE,
)
"""How a question begins that is no condition of another one."""
_SEVERAL: Final = 2


def told_first(text: str, hearing: Hearing) -> tuple[str, ...]:
    """The questions after an offer, those of it with the offer in front; else the text alone."""
    told, *rest = pieces(text) or (text,)
    offer = _offer(told, hearing) if rest else None
    if offer is None or _is_of_pace(text, hearing):
        return (text,)
    asked = tuple(_with_conditions(rest, hearing))
    parts = [_asked_after(told, offer, one, hearing) for one in asked]
    if not all(parts):
        return (text,)
    if len(parts) < _SEVERAL:
        return (text,) if parts[0] == _joined(told, asked[0]) else (told, *parts)
    return tuple(_each_once(parts, hearing))


def _is_of_pace(text: str, hearing: Hearing) -> bool:
    """`…, hiring 4 a month. when do we drop below 20 each`, where the hires are part of it."""
    whole = hearing.asked(text)
    return whole is not None and whole.floor is not None


def _with_conditions(rest: Sequence[str], hearing: Hearing) -> Iterator[str]:
    """The questions, each with what is told before it: `8 more come in May. what happens`."""
    before = ""
    for one in rest:
        joined = f"{before}, {one}" if before else one
        before = "" if _asks(one, hearing) else joined
        if not before:
            yield joined
    if before:
        yield before


def _asks(one: str, hearing: Hearing) -> bool:
    """Whether a piece asks something, and not only says on what condition it is asked."""
    if one.rstrip().endswith("?") or _ASKS.match(opened(one).text):
        return True
    own = hearing.asked(one)
    return own is not None and own.kind in _OF_NO_OFFER and own.offer is None


def _offer(told: str, hearing: Hearing) -> Question | None:
    """The offer that a piece tells, with its chips and those who share them."""
    asked = hearing.asked(told)
    if asked is None or asked.kind is not Kind.OFFER or asked.labs or asked.uses_saved:
        return None
    offer = asked.offer
    is_whole = offer is not None and bool(offer.chips) and offer.researchers is not None
    return asked if is_whole and not told.rstrip().endswith("?") else None


def _asked_after(told: str, offer: Question, one: str, hearing: Hearing) -> str:
    """A question as it is asked after an offer; empty where nothing is asked of anything."""
    own, of_offer = hearing.asked(one), hearing.asked(_joined(told, one))
    if rented := _rented(offer, one, hearing):
        return rented
    if own is not None and _is_elsewhere(own, of_offer, offer):
        return one
    is_asked = of_offer is not None and of_offer.offer is not None
    return _joined(told, one) if is_asked else ""


def _joined(told: str, one: str) -> str:
    return f"{told}, {one}"


def _is_elsewhere(own: Question, of_offer: Question | None, offer: Question) -> bool:
    """Whether a question is not of the offer, which would be told beside a lab or as it is."""
    if own.kind not in _OF_NO_OFFER or own.uses_saved or own.offer is not None:
        return False
    if of_offer is not None and replace(of_offer, labs=(), scope=None) != offer:
        return False
    is_of_list = own.kind is Kind.LEAGUE and is_listing(own)
    is_of_part = own.kind is Kind.LAB and bool(own.topic or own.place)
    return is_of_list or is_of_part or own.kind not in (Kind.LEAGUE, Kind.LAB)


def _rented(offer: Question, one: str, hearing: Hearing) -> str:
    """`what would renting it cost a month`: the rent of the chips; of a year the offer tells it."""
    told = said(opened(one), hearing)
    others = {T.LAB, T.CHIP, T.RUN, T.SIZE, T.NUM, T.PEOPLE}
    days = period(told.draft, one) if told.draft.has(T.COST) else None
    if days is None or not isinstance(days.value, float) or days.value == YEAR:
        return ""
    if told.draft.kinds & others or offer.offer is None:
        return ""
    chips = offer.offer.chips
    kinds = tuple(dict.fromkeys(each.chip for each in chips))
    asked = Question(Kind.PRICE, offer=Offer(chips=chips), chips=kinds, days=days.value)
    return to_text(asked, hearing.reader.words.directory)


def _each_once(parts: Sequence[str], hearing: Hearing) -> Iterator[str]:
    """The parts that no other one tells as well: `is that good` beside how it stands to a lab."""
    asked = [hearing.asked(part) for part in parts]
    for place, (part, one) in enumerate(zip(parts, asked, strict=True)):
        others = (each for at, each in enumerate(asked) if at != place and each is not None)
        before = one is not None and one in asked[:place]
        is_told = one is not None and any(each != one and covers(each, one) for each in others)
        if not (before or is_told):
            yield part
