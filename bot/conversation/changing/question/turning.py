"""A question as one of another kind, with all of it that the other kind has a use for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from bot.conversation.saying import Said
from bot.questions.canonical_offer import changes_ours
from bot.questions.rules.room import joined_by
from bot.questions.tags import T
from bot.questions.types import Assumptions, Kind, Question
from storage.records import Amount, ChipCount, Offer, Status, how_many


def turned(last: Question, kind: Kind, saved: Offer | None) -> Question | None:
    """The question as one of this kind; None where nothing of it would be left."""
    last = replace(last, save=False)
    if kind is last.kind:
        return last
    make = {
        Kind.OFFER: _offer,
        Kind.REACH: _reach,
        Kind.DILUTION: _dilution,
        Kind.PRICE: _price,
        Kind.LAB: _lab,
        Kind.HIRING: _hiring,
        Kind.COMPARE: _compare,
    }.get(kind)
    return make(last, saved) if make else None


def shared_by_all(question: Question, saved: Offer | None) -> Question:
    """Hires as the offer once they joined: `and in total?`, of which they change nothing."""
    if question.kind is not Kind.DILUTION or question.people is None or question.floor:
        return question
    held = question.offer or Offer()
    ours = saved.researchers if saved and question.uses_saved else None
    held = replace(held, researchers=held.researchers or ours)
    more = None if question.sizes else question.people
    return _offer(replace(question, offer=joined_by(held, more) if more else question.offer), saved)


def share_of_ours(question: Question, said: Said, saved: Offer | None) -> Question:
    """`could one researcher of ours do it`, after chips that nobody shares: our saved offer's."""
    held = question.offer or Offer()
    is_of_nobody = held.researchers is None and not held.each
    if not (said.draft.has_raw(T.US) or said.draft.has_raw(T.OUR)) or not is_of_nobody:
        return question
    has_team = saved is not None and saved.chips and saved.researchers is not None
    return replace(question, offer=None, uses_saved=True) if has_team else question


def speaks_of(last: Question) -> Offer | None:
    """The offer of chips that a question names, or None."""
    return last.offer if last.offer and last.offer.chips else None


def is_offer_of_chips(offer: Offer, last: Question) -> bool:
    """`4000 of those for 40 people`, after what a chip costs or is worth: an offer of its own."""
    is_of_chips = last.kind is Kind.PRICE or (last.other and not last.other_terms)
    return bool(is_of_chips and offer.chips and offer.researchers)


def _offer(last: Question, _saved: Offer | None) -> Question:
    named = speaks_of(last)
    return Question(
        Kind.OFFER,
        offer=last.offer,
        uses_saved=named is None,
        labs=last.labs,
        scope=last.scope,
        assume=replace(last.assume, mfu=None),
        as_of=last.as_of,
    )


def _reach(last: Question, _saved: Offer | None) -> Question:
    return Question(
        Kind.REACH,
        offer=last.offer,
        uses_saved=speaks_of(last) is None,
        assume=Assumptions(mfu=last.assume.mfu),
        as_of=last.as_of,
    )


def _dilution(last: Question, _saved: Offer | None) -> Question:
    return Question(
        Kind.DILUTION,
        offer=last.offer,
        uses_saved=speaks_of(last) is None or changes_ours(last),  # what is ours today stays that
        labs=last.labs if last.kind is Kind.OFFER else (),
        assume=last.assume,
        as_of=last.as_of,
    )


def _price(last: Question, saved: Offer | None) -> Question | None:
    chips = (speaks_of(last) or (saved if last.uses_saved else None) or Offer()).chips
    names = tuple(dict.fromkeys(each.chip for each in chips))
    chips = tuple(_with_idle(each, chips, last.assume.idle or 0.0) for each in chips)
    offer = Offer(chips=chips) if chips else None
    quoted = last.assume.usd_per_hour if len(names) == 1 else None  # `at $2.10`, said before
    basis = None if quoted else last.assume.basis
    assume = Assumptions(usd_per_hour=quoted)
    return Question(
        Kind.PRICE, offer=offer, chips=names, basis=basis, assume=assume, as_of=last.as_of
    )


def _with_idle(each: ChipCount, chips: Sequence[ChipCount], idle: float) -> ChipCount:
    """So many of a kind as are paid for, those of it that are down among them."""
    running = how_many(one for one in chips if one.status is Status.OPERATIONAL)
    if not idle or each.status is not Status.OPERATIONAL:
        return each
    count = each.count.value
    return replace(each, count=Amount(round(count + idle * count / running, 6)))


def _lab(last: Question, _saved: Offer | None) -> Question:
    scope = last.scope if last.kind is Kind.LEAGUE else None
    return Question(Kind.LAB, labs=last.labs[:1], scope=scope, as_of=last.as_of)


def _hiring(last: Question, _saved: Offer | None) -> Question:
    return Question(Kind.HIRING, labs=last.labs)


def _compare(last: Question, _saved: Offer | None) -> Question | None:
    """One side of two amounts of hardware; the other is still to be said."""
    held = speaks_of(last)
    return Question(Kind.COMPARE, offer=Offer(chips=held.chips), as_of=last.as_of) if held else None
