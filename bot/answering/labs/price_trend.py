"""`H100 price trend`: how prices changed, each between two readings of one offer on one basis."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.labs.price_bases import on_basis
from bot.answering.labs.price_trend_words import (
    MOST_ROWS,
    Earlier,
    Told,
    before,
    begins_elsewhere,
    between,
    headline_of_all,
    in_words,
    largest_of,
    more,
    table,
    with_gap,
)
from bot.answering.next_steps import button
from bot.answers import Advice, Answer, Figure
from bot.compute.price_changes import (
    Change,
    basis_words,
    change_since,
    rate_of,
    series,
    trains,
    unlike,
)
from bot.compute.prices import BASIS_WORDS, TODAY, price_of
from bot.ledger import Ledger
from bot.prose import Sentence, sentence
from bot.quantities import Interval, Unit, named
from bot.questions.types import Choice, Kind, Question
from storage.records import Fact, is_correction

MOST_TOLD: Final = 4
"""Changes that are told in words; the table has the others."""


def price_trend(question: Question, context: Context) -> Answer:
    """How the prices of the chips named changed; of those that models are trained on otherwise.

    Facts: all readings of `rental_price`, superseded ones included. Two readings are held against
    each other only where they are of one offer of one provider on one basis.
    """
    told = _told(question, context)
    of_all = not question.chips
    earlier = _earlier(told, question, context)
    return context.answer(
        Kind.PRICE,
        question,
        headline=earlier.headline
        or (headline_of_all(told, context) if of_all else _headline(told, question, context)),
        verdict=(
            *earlier.verdict,
            *(_verdict_of_all(told, context) if of_all else _verdict(told, question, context)),
        ),
        figures=tuple(_figures(told, question, context)),
        table=table(told, question, context),
        advice=_advice(told),
        caveats=_caveats(told, context),
        next=_next(told, question, context),
    )


def _told(question: Question, context: Context) -> Told:
    ledger, back = context.ledger, timedelta(days=question.days or 0)
    since = ledger.on - back if back else question.since
    known = [x for x in series(context.news) if _is_meant(x[-1], question, context)]
    known.sort(key=lambda readings: _place(readings[-1], question))
    found = [(readings, change_since(readings, since)) for readings in known]
    changes = unlike(change for _, change in found if change)
    changes = _in_order(changes, question, since, ledger)
    silent = tuple(x[-1] for x, change in found if change is None)
    ours = tuple(x for x in context.news if is_correction(x) and _is_meant(x, question, context))
    return Told(changes, silent, since, ours)


def _earlier(told: Told, question: Question, context: Context) -> Earlier:
    """What changed before the days asked about, where nothing was read in them."""
    if told.changes or told.since is None:
        return Earlier()
    return before(_told(replace(question, days=None, since=None), context), told.since, context)


def _in_order(
    changes: tuple[Change, ...], question: Question, since: date | None, ledger: Ledger
) -> tuple[Change, ...]:
    """Of all chips what changed most first; of named ones what begins nearest to the day asked."""
    if not question.chips:
        by_rate = sorted(changes, key=lambda change: -rate_of(change.new.subject, ledger))
        return tuple(sorted(by_rate, key=lambda change: -abs(change.share)))
    if since is None:
        return tuple(sorted(changes, key=lambda change: not change.share))  # what moved leads
    return tuple(sorted(changes, key=lambda x: abs(x.old.as_of - since)))


def _is_meant(fact: Fact, question: Question, context: Context) -> bool:
    if question.basis and fact.qualifier not in on_basis(question.basis):
        return False
    return (
        fact.subject in question.chips if question.chips else trains(fact.subject, context.ledger)
    )


def _place(fact: Fact, question: Question) -> tuple[int, int]:
    """By the chips in the order asked, then by basis as prices of today are."""
    chips, bases = list(question.chips), [basis.value for basis in TODAY]
    chip = chips.index(fact.subject) if fact.subject in chips else 0
    return chip, bases.index(fact.qualifier) if fact.qualifier in bases else len(bases)


def _headline(told: Told, question: Question, context: Context) -> Sentence:
    if told.changes:
        return sentence("{change}", change=with_gap(told.changes[0], told.since, context))
    if not told.silent and (other := _on_others(question, context)):
        change = with_gap(other, told.since, context)
        return sentence("On other terms: {change}", change=change)
    names = f.names([context.name(chip) for chip in question.chips])
    until = f.said(_until(question))
    return sentence(
        "No change of the price of {chips} can be told{until}", chips=names, until=until
    )


def _until(question: Question) -> str:
    """` up to 31 Dec 2025`, after which nothing is looked at; empty where there is no such day."""
    return f" up to {f.day_text(question.as_of)}" if question.as_of else ""


def _verdict(told: Told, question: Question, context: Context) -> tuple[Sentence, ...]:
    changes = told.changes[:MOST_TOLD]
    lines = [sentence("{change}.", change=in_words(x, context)) for x in changes[1:]]
    steps = [between(x, context) for x in changes]
    without = [line for chip in question.chips for line in _without(chip, told, question, context)]
    first = begins_elsewhere(changes[0], told.since, context) if changes else None
    return only(*_elsewhere(told, question, context), first, *lines, *steps, *without)


def _elsewhere(told: Told, question: Question, context: Context) -> tuple[Sentence, ...]:
    """How each of the chips changed on other terms, where no change on those asked for is told."""
    silent = () if told.changes or not told.silent else question.chips
    others = (_on_others(replace(question, chips=(chip,)), context) for chip in silent)
    return tuple(
        sentence("On other terms: {change}.", change=in_words(other, context))
        for other in others
        if other
    )


def _on_others(question: Question, context: Context) -> Change | None:
    """The first change of the chips on other terms than those asked for; None without terms."""
    changes = _told(replace(question, basis=None), context).changes if question.basis else ()
    return changes[0] if changes else None


def _without(chip: str, told: Told, question: Question, context: Context) -> tuple[Sentence, ...]:
    """Which prices of a chip have no two readings to hold against each other."""
    silent = [fact for fact in told.silent if fact.subject == chip]
    old = [fact for fact in silent if told.since and fact.as_of <= told.since]
    once = [fact for fact in silent if fact not in old]
    name = f.said(context.name(chip))
    others = (*(change.new for change in told.changes), *told.corrected)
    if not silent and all(fact.subject != chip for fact in others):
        basis = f" ({BASIS_WORDS[question.basis]})" if question.basis else ""
        basis += _until(question)
        words = sentence("No rental price of {chip}{on} is on file.", chip=name, on=f.said(basis))
        return only(words, _on_other_terms(chip, context) if question.basis else None)
    period = f"reading since {f.day_text(told.since)}" if told.since else ""
    return tuple(
        sentence(
            "{chip}: no {what} on record of {bases}, so no change can be told there.",
            chip=name,
            what=f.said(what),
            bases=f.cited("; ".join(dict.fromkeys(map(basis_words, facts))), *facts),
        )
        for what, facts in (("second reading", once), (period, old))
        if facts
    )


def _on_other_terms(chip: str, context: Context) -> Sentence | None:
    """What a chip costs today, where no change on the terms asked for can be told."""
    found = price_of(context.ledger, chip, TODAY)
    if found is None:
        return None
    return sentence(
        "On other terms {chip} is about {usd} an hour ({basis}, {day}).",
        chip=f.said(context.name(chip)),
        usd=f.value_of(found.headline, f.cents_text),
        basis=f.said(found.words),
        day=f.day_of(found.headline),
    )


def _verdict_of_all(told: Told, context: Context) -> tuple[Sentence, ...]:
    if not told.changes:
        period = f" since {f.day_text(told.since)}" if told.since else ""
        return (sentence("No price has a second reading{p} on record.", p=f.said(period)),)
    first = "the one nearest to" if told.since else "its first one on record"
    day = f" {f.day_text(told.since)}" if told.since else ""
    largest = largest_of(told.changes)
    return only(
        sentence(
            "Each is one offer on one basis, its newest reading against {first}{day}; the chips are"
            " those that models are trained on.",
            first=f.said(first),
            day=f.said(day),
        ),
        sentence("The largest change: {x}.", x=in_words(largest, context)) if largest else None,
        more(told.changes[MOST_ROWS:]),
    )


def _figures(told: Told, question: Question, context: Context) -> Iterable[Figure]:
    """The price of today of each chip, and each change as newest ÷ earlier reading."""
    chips = question.chips or tuple(x.new.subject for x in told.changes[:MOST_ROWS])
    order = (question.basis,) if question.basis else TODAY
    for chip in dict.fromkeys(chips):
        found, key = price_of(context.ledger, chip, order), f"price.{context.name(chip)}"
        note = found.words if found else "no price fact"
        yield Figure(f"{key}.usd_per_hour", found.estimate if found else None, note)
    figures = {x.key: x for x in reversed([_ratio(x, context) for x in told.changes[:MOST_ROWS]])}
    yield from reversed(figures.values())


def _ratio(change: Change, context: Context) -> Figure:
    key = f"price.{context.name(change.new.subject)}.{change.new.qualifier}.change"
    estimate = named("the price", Interval.point(1 + change.share), Unit.RATIO, change.facts)
    days = " ÷ ".join(f.day_text(fact.as_of) for fact in change.facts)
    return Figure(key, estimate, f"{basis_words(change.new)}, {days}")


def _advice(told: Told) -> Advice:
    ask = (sentence("“Own, one year, or on demand?”"),)
    if not told.changes:
        return Advice(dont_say=(sentence("“Prices are rising”, or “falling”."),), ask=ask)
    return Advice(
        say=(sentence("The basis and both days in the same breath as the change."),),
        dont_say=(sentence("“Prices are rising”, or “falling”, without a basis."),),
        ask=ask,
    )


def _caveats(told: Told, context: Context) -> tuple[Sentence, ...]:
    newest, since = told.newest, told.since
    late = [x.old for x in told.changes if since and x.old.as_of > since]
    return only(
        sentence(
            "The newest reading is of {day}, {age} old: what changed since then is not on record.",
            day=f.day_of(newest),
            age=f.age_of(newest, context.ledger.on),
        )
        if newest
        else None,
        sentence(
            "On record only from after {since}: {n} of these prices.",
            since=f.said(f.day_text(since)),
            n=f.counted(len(late), *late),
        )
        if since and late
        else None,
        *(_left_out(fact, context) for fact in told.corrected[:MOST_TOLD]),
    )


def _left_out(fact: Fact, context: Context) -> Sentence:
    return sentence(
        "Left out, with the reading that your workspace corrected: {chip}, {basis}, {usd} ({day}).",
        chip=f.said(context.name(fact.subject)),
        basis=f.said(basis_words(fact)),
        usd=f.value_of(fact, f.cents_text),
        day=f.day_of(fact),
    )


def _next(told: Told, question: Question, context: Context) -> tuple[Choice, ...]:
    if question.chips:
        today = Question(Kind.PRICE, chips=question.chips, basis=question.basis)
        return (button("The price by basis", today, context),)
    chips = tuple(dict.fromkeys(x.new.subject for x in told.changes))[:2]
    asked = ((chip, Question(Kind.PRICE, chips=(chip,), trend=True)) for chip in chips)
    return tuple(button(f"Only {context.name(chip)}", each, context) for chip, each in asked)
