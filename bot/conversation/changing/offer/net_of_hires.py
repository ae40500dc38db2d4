"""Who leaves after hires were supposed: `what if 5 leave` after ten who join are five who join."""

from __future__ import annotations

from dataclasses import replace

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.memory import Hearing
from bot.questions.rules.room import joined_by
from bot.questions.types import Kind, Question, Reading, Understood
from storage.records import Offer

_NET = "{:,.10g} who join and {:,.10g} who leave told as {}"


def net_of_hires(found: Reading | None, last: Question, hearing: Hearing) -> Reading | None:
    """The difference of both, from who is there today; anything else as it was found."""
    asked = found.question if isinstance(found, Understood) else None
    if not isinstance(found, Understood) or asked is None or not _keeps_hires(asked, last):
        return found
    today, left = held_offer(last, hearing), asked.offer or Offer()
    gone, join = today.head_count - left.head_count, last.people or 0.0
    if left.researchers is None or gone <= 0 or not _is_of_heads_alone(asked, last, hearing):
        return found
    told = _of_so_many(last, today, join - gone)
    return replace(found, question=told, assumed=(*found.assumed, _note(join, gone)))


def _keeps_hires(asked: Question, last: Question) -> bool:
    """Whether the same hires stand beside fewer people."""
    of_hires = last.kind is Kind.DILUTION and last.floor is None and last.people is not None
    return of_hires and asked.kind is Kind.DILUTION and asked.people == last.people


def _is_of_heads_alone(asked: Question, last: Question, hearing: Hearing) -> bool:
    """Whether nothing but the number of people differs."""
    now, was = held_offer(asked, hearing), held_offer(last, hearing)
    return replace(now, researchers=None) == replace(was, researchers=None)


def _of_so_many(last: Question, today: Offer, more: float) -> Question:
    if more > 0:
        return replace(last, people=more, sizes=())
    offer = replace(last.offer or Offer(), researchers=today.researchers)
    plain = replace(last, kind=Kind.OFFER, people=None, sizes=(), since=None)
    return replace(plain, offer=joined_by(offer, more))


def _note(join: float, gone: float) -> str:
    if join > gone:
        return _NET.format(join, gone, f"{join - gone:,.10g} more")
    what = f"{gone - join:,.10g} fewer" if gone > join else "as many as today"
    return _NET.format(join, gone, what)
