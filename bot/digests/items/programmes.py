"""Shared-compute programmes: new ones, and those that close within days."""

from __future__ import annotations

from datetime import date

from bot import formats as f
from bot.compute.programmes import closes
from bot.digests import words as w
from bot.digests.week import Week
from bot.prose import Part, Sentence, Shown, sentence
from bot.weekly import Item, Section
from storage.records import Fact, Metric


def programmes(week: Week) -> tuple[Item, ...]:
    """Deadlines first, then each new programme once."""
    known = [f for f in week.holding if f.metric == Metric.PROGRAMME and not _is_closed(f)]
    closing = [fact for fact in known if _closes_soon(fact, week)]
    closing.sort(key=lambda fact: (closes(fact) or date.max, fact.id))
    new = [f for f in week.new(Metric.PROGRAMME) if _is_new_round(f, week) and f not in closing]
    open_ = [fact for fact in new if (closes(fact) or date.max) >= week.on]
    return (
        *(_closing(fact, week) for fact in closing),
        *(_new(fact, week) for fact in open_),
    )


def _is_closed(fact: Fact) -> bool:
    return fact.detail("status") == "closed"


def _is_new_round(fact: Fact, week: Week) -> bool:
    """A new route, or a known one with another deadline; a check that found the same is none."""
    before = week.by_id.get(fact.supersedes or "")
    return not _is_closed(fact) and (before is None or closes(before) != closes(fact))


def _closes_soon(fact: Fact, week: Week) -> bool:
    last = closes(fact)
    return last is not None and 0 <= (last - week.on).days <= week.rules.deadline_days


def _closing(fact: Fact, week: Week) -> Item:
    last = closes(fact) or week.on
    days = (last - week.on).days
    return Item(
        Section.PROGRAMMES,
        sentence(
            "Closes {when}: {programme}.",
            when=f.cited(_in_days(days), fact),
            programme=f.said(week.name(fact.subject)),
        ),
        detail=(_terms(fact), sentence("Last day: {day}.", day=_day(last, fact))),
        for_us=(_for_us(fact),),
        why=(
            sentence(
                "A programme is told when it closes within {days} days ({id}).",
                days=f.counted(week.rules.deadline_days, week.rules.fact),
                id=f.id_of(week.rules.fact),
            ),
        ),
        weight=10.0 - days / 10,
    )


def _in_days(days: int) -> str:
    return {0: "today", 1: "tomorrow"}.get(days, f"in {days} days")


def _day(day: date, fact: Fact) -> Shown:
    return Shown(f.day_text(day), (fact,))


def _terms(fact: Fact) -> Sentence:
    """What is to be had, in the words of our ledger, or as an amount."""
    if fact.statement:
        return Sentence((f.cited(fact.statement, fact),))
    amount = _amount(fact)
    if not amount:
        return sentence("What it offers is under its link.")
    months, checked = fact.detail("months"), fact.detail("checked")
    return sentence(
        "{amount}{months}{checked}.",
        amount=f.cited(amount, fact),
        months=f.cited(f" for {months} months" if months else "", fact),
        checked=f.cited(f", {_status(fact)} when checked on {_day_text(checked)}", fact)
        if checked
        else f.said(""),
    )


def _amount(fact: Fact) -> str:
    if fact.low and fact.high:
        return f"{f.span_text(fact.low, fact.high, w.amount_text)} {fact.unit}"
    return f"{w.amount_text(fact.value)} {fact.unit}" if fact.value else ""


def _status(fact: Fact) -> str:
    return "open" if fact.detail("status") == "open" else "of unknown status"


def _day_text(day: str) -> str:
    return f.day_text(date.fromisoformat(day))


def _for_us(fact: Fact) -> Sentence:
    who = fact.detail("who")
    if not who:
        return sentence("Check whether we are eligible; an allocation is a benefit to name.")
    return sentence("Open to: {who}. Check whether we can be part of it.", who=f.cited(who, fact))


def _new(fact: Fact, week: Week) -> Item:
    parts: list[Part] = ["New: ", f.said(week.name(fact.subject)), "."]
    last = closes(fact)
    until = (sentence("Closes on {day}.", day=_day(last, fact)),) if last else ()
    return Item(
        Section.PROGRAMMES,
        Sentence(tuple(parts)),
        detail=(_terms(fact), *until),
        for_us=(_for_us(fact),),
        why=(sentence("Each new programme is told once."),),
        weight=1.0,
    )
