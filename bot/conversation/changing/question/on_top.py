"""What is said on top of an offer spoken of: a price, a budget, one of two sides, labs."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.compute.laying import terms_over
from bot.conversation.memory import OFFERS, Hearing
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.rules.build import COUNTED_IN
from bot.questions.rules.gather import Draft, draft
from bot.questions.rules.money import paid_days
from bot.questions.rules.rents import OURS_BY, PRICED
from bot.questions.tags import T
from bot.questions.types import Assumptions, Kind, Question, Understood
from bot.questions.writing.wording import budget_days
from bot.questions.yearly import for_a_year
from bot.regex import regex
from storage.records import ChipCount, Offer

_THEY: Final = regex(r"\b(?:they|it)\b", re.IGNORECASE)


def at_price(text: str, hearing: Hearing) -> Understood | None:
    """Our saved offer at the price that is supposed; None where it is of other chips."""
    d = draft(hearing.tags(text), hearing.today)  # with `suppose`, which a message begins with
    saved = hearing.saved
    if saved is None or not supposes(d) or d.labs or d.stacks or d.people is not None or d.runs:
        return None
    if d.assume.priced not in (None, *(each.chip for each in saved.chips)) or d.chips:
        return None
    assumed = Assumptions(
        usd_per_hour=d.assume.usd_per_hour,
        price_change=d.assume.price_change,
        priced=d.assume.priced,
    )
    return Understood(Question(Kind.OFFER, uses_saved=True, assume=assumed, as_of=d.as_of))


def supposes(d: Draft) -> bool:
    """Whether a price is supposed to change, or to be another."""
    return d.has(T.REPRICED, T.PRICED)


def prices_again(text: str, last: Question, hearing: Hearing) -> str:
    """`and if they quadruple`, after prices that were supposed to change, said of prices."""
    if last.assume.price_change is None or not _THEY.search(text):
        return text
    meant = _THEY.sub("prices", text, count=1)
    return meant if supposes(said(opened(meant), hearing).draft) else text


def keeps_offer(last: Question, d: Draft) -> bool:
    """Whether a basis or a price said on top of an offer is that of its chips.

    `spot price` alone asks what a price is; `at spot price` is at which the offer stands.
    """
    is_at = d.basis in OURS_BY and d.has(T.AT, T.IF, T.WITH, T.OUR, T.US)
    is_named = is_at or supposes(d)
    return last.kind in PRICED and is_named and not (d.chips or d.stacks)


def as_of_last(found: Understood, last: Question) -> Understood:
    """The same of that offer, against the labs that it was held against."""
    asked, offer = found.question, found.question.offer
    if not (last.uses_saved or (offer and offer.chips)):
        offer = terms_over(last.offer or Offer(), offer or Offer())
    labs = asked.labs or (() if asked.kind is Kind.LEAGUE else last.labs)  # of which it is all
    return replace(
        found, question=replace(asked, offer=offer, uses_saved=last.uses_saved, labs=labs)
    )


def against_named(changed: Question | None, told: Said) -> Question | None:
    """The changed offer against the labs that are named with the change, if any are."""
    if changed is None or changed.kind not in OFFERS or not told.labs:
        return changed
    is_of_two = bool(changed.other) or changed.other_terms is not None
    return changed if is_of_two else replace(changed, labs=told.labs)


def tells_time(d: Draft) -> bool:
    """Whether money has a time of its own; else it is for the time spoken of."""
    return d.has_raw(T.UNIT) or d.has(T.BASIS, T.DAYS)


def budget_changed(question: Question, told: Said) -> Question:
    """An offer whose money is said anew: `no wait, budget is 8M`, of one for six months."""
    d, offer = told.draft, question.offer
    if question.kind is Kind.REACH and d.usd_per_year is not None and not (d.stacks or told.adds):
        return _run_on_money(question, d.usd_per_year)
    usd = offer.usd_per_year if offer else None
    if question.kind is not Kind.OFFER or offer is None or usd is None or d.usd_per_year is None:
        return question
    if question.days is None or tells_time(d):
        return replace(question, days=None if offer.chips else paid_days(d.tags))
    return with_budget(question, usd)


def _run_on_money(question: Question, usd: float) -> Question:
    """`and with a budget of $100m?`, of a run on chips: on what the money rents in their place."""
    held = question.offer_chips
    kinds = tuple(dict.fromkeys(each.chip for each in held))
    chips = kinds if len(kinds) == 1 else question.chips
    return replace(question, offer=Offer(usd_per_year=usd), uses_saved=False, chips=chips)


def with_budget(question: Question, usd: float) -> Question:
    """The same with so many dollars for the time that its budget is for."""
    days = budget_days(question)
    yearly = usd if days is None else for_a_year(usd, days)
    return replace(question, offer=replace(question.offer or Offer(), usd_per_year=yearly))


def on_a_side(question: Question, said: Said) -> Question | None:
    """Chips after `vs` are the other side, more of our own kind are ours; else it is not said."""
    told = said.offer_chips
    if not told:
        return None
    if said.draft.has(T.VS):
        return replace(question, other=told)
    held = question.offer or Offer()
    if len(told) == 1 and _is_in_h100(held, question.other):
        in_h100 = (replace(question.other[0], count=told[0].count),)
        return replace(question, offer=Offer(chips=told), other=in_h100, uses_saved=False)
    ours, theirs = ({each.chip for each in side} for side in (held.chips, question.other))
    if not {each.chip for each in told} <= ours - theirs:
        return None
    return replace(question, offer=replace(held, chips=told), uses_saved=False)


def _is_in_h100(held: Offer, other: tuple[ChipCount, ...]) -> bool:
    """Whether it was asked what chips are in H100: as many of these stand on the other side."""
    alike = [each.count for each in held.chips] == [each.count for each in other]
    return alike and len(other) == 1 and other[0].chip == COUNTED_IN
