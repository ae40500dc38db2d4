"""An offer in the sentence that says what was understood."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from bot.ledger import Directory
from bot.questions.canonical_offer import changes_ours
from bot.questions.due import due_told
from bot.questions.possessive import joined, whose_offer
from bot.questions.types import Floor, Kind, Level, Question, Scope
from bot.questions.writing.as_json import chip_name
from bot.questions.writing.wording import (
    SCOPES,
    Term,
    budget_days,
    is_assumed_whole,
    is_of_money,
    offered,
    plural,
    span,
)
from bot.questions.yearly import for_days
from storage.records import Amount, ChipCount, Offer, Status

SAVED = "our saved offer"
CHANGED = f"{SAVED} changed to "
_WHOLE = "all of it for research (assumed)"


def restated(saved: Offer, directory: Directory) -> str:
    """What the saved offer says; that all of it is for research goes without saying here."""
    parts = (_of_each(saved, directory), *told(offered(saved)))
    return ", ".join(part for part in parts if part)


def _of_each(offer: Offer, directory: Directory) -> str:
    return chips_told(offer.chips, directory) + (
        " per researcher" if offer.each and offer.chips else ""
    )


def day(value: date) -> str:
    """A day as people write it: 1 March 2027."""
    return f"{value.day} {value:%B %Y}"


def count_told(amount: Amount) -> str:
    """A count, or the range of one."""
    if amount.low is None or amount.high is None:
        return grouped(amount.value)
    return f"{grouped(amount.low)} to {grouped(amount.high)}"


def grouped(value: float) -> str:
    """A number with its thousands apart."""
    return f"{value:,.0f}" if value == int(value) else f"{value:,.4f}".rstrip("0").rstrip(".")


def names_of(slugs: Sequence[str], directory: Directory) -> str:
    """The names to print of labs, chips or runs."""
    return joined([directory.name(slug) for slug in slugs]) if slugs else ""


def _stack(each: ChipCount, directory: Directory) -> str:
    text = f"{count_told(each.count)} {chip_name(each.chip, directory)}"
    if each.status is Status.OPERATIONAL:
        return text
    due = f", due {due_told(each)}" if each.available else ""
    return f"{text} ({each.status.value}{due})"


def told(terms: Iterable[Term]) -> Iterator[str]:
    """Each term of an offer in words."""
    for term in terms:
        value = term.amount.value
        number = f"{value:.4g}" if term.is_share else count_told(term.amount)
        yield term.told.format(f"{value:,.2f}" if term.is_price else number)


def chips_told(chips: Sequence[ChipCount], directory: Directory) -> str:
    """Chips with their number and what is to come of them."""
    return " + ".join(_stack(each, directory) for each in chips)


def offer_told(question: Question, directory: Directory) -> str:
    """The offer that is meant: its name, ours as it is or changed, and what was said of it."""
    offer = question.offer
    parts: list[str] = []
    if offer:
        whole = _WHOLE if is_assumed_whole(offer) and not changes_ours(question) else ""
        terms = map(_of_window(question), offered(offer, budget_days(question)))
        parts = [_of_each(offer, directory), *told(terms), whole]
    if question.uses_saved:
        parts[:1] = [f"{CHANGED}{parts[0]}"] if changes_ours(question) else [SAVED, *parts[:1]]
    whose = f"{whose_offer(question.called)}: " if question.called else ""
    return whose + ", ".join(part for part in parts if part)


def _of_window(question: Question) -> Callable[[Term], Term]:
    """A budget with what of it is for the days in which runs are looked for."""
    offer, days = question.offer, question.days

    def told_too(term: Term) -> Term:
        is_budget = offer is not None and term.typed.startswith("$") and is_of_money(offer)
        if question.kind is not Kind.REACH or days is None or not is_budget:
            return term
        usd = grouped(for_days(term.amount.value, days))
        return replace(term, told=f"{term.told} (${usd} for {span(days)})")

    return told_too


def two_told(question: Question, second: Offer, directory: Directory) -> str:
    """Two offers in one line, each with those who share it."""
    first = question.offer or Offer()
    ours = _shared(first, directory)
    if question.uses_saved:
        ours = f"{CHANGED}{ours}" if first.chips else ", ".join((SAVED, *told(offered(first))))
    by = f" by {names_of((question.other_lab,), directory)}" if question.other_lab else ""
    scope = SCOPES[question.scope or Scope.PER_RESEARCHER]
    return f"{ours} against {_shared(second, directory)}{by}, {scope}"


def against_money_told(question: Question, money: Offer, directory: Directory) -> str:
    """An offer in one line with the budget that it is set against, and what that is spent on."""
    ours = (
        SAVED if question.uses_saved else chips_told((question.offer or Offer()).chips, directory)
    )
    on = "".join(f" spent on {chip_name(chip, directory)}" for chip in question.chips)
    return f"{ours} against {', '.join(told(offered(money)))}{on}, as amounts of hardware"


def _shared(offer: Offer, directory: Directory) -> str:
    heads = offer.researchers
    people = f" for {count_told(heads)} {plural('researcher', heads)}" if heads else ""
    terms = told(offered(replace(offer, researchers=None)))
    return ", ".join((f"{_of_each(offer, directory)}{people}", *terms))


_ABOVE = {Level.NEXT: "it", Level.ABOVE_SAVED: "that of ours as saved"}


def kept_told(question: Question, directory: Directory) -> str:
    """What everyone is to keep, in words."""
    floor = question.floor or Floor()
    if floor.level is Level.LAB:
        return f"each has what {names_of(question.labs[:1], directory)} averages per researcher"
    if floor.level is Level.OURS:
        return "all stay in the tier that it is in"
    if floor.level in _ABOVE:
        return f"each has what the tier above {_ABOVE[floor.level]} begins at"
    if floor.level:
        return f"each has what we call {floor.level}"
    chip = chip_name(floor.chip, directory) if floor.chip else "of its chips"
    return f"each has at least {grouped(floor.count or 0)} {chip}"


def held_told(question: Question, directory: Directory) -> str:
    """What is held of what it takes to equal a lab, and the money that is to do."""
    offer = question.offer
    held = f", {chips_told(offer.chips, directory)} of it held" if offer and offer.chips else ""
    usd = offer.usd_per_year if offer else None
    return f"{held}, and whether ${grouped(usd)} a year is enough" if usd else held
