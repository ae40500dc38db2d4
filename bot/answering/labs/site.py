"""`how big is the abilene site`: one data centre, what runs there and what is only expected."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.labs.site_forecasts import ahead, forecast_told, overdue
from bot.answering.labs.site_words import owner_of, places, users_text
from bot.answering.next_steps import button
from bot.answers import Advice, Answer, Cell, Figure, Table
from bot.compute.estimates import from_fact
from bot.market.news import users_of
from bot.prose import Sentence, sentence
from bot.quantities import Unit
from bot.questions.types import Kind, Question
from storage.records import EntityKind, Fact, Metric

_NO_MORE = sentence(
    "No growth of it beyond that is forecast on record, nor a day on which it is finished."
)
_NO_END = sentence("A day on which all of it is finished is not on record.")
_NO_POWER = sentence("Power: none is on record of it, neither today's nor what it is to have.")


def site_card(question: Question, slug: str, context: Context) -> Answer:
    """A site's size, owner and users with how sure each is; forecasts apart from what runs."""
    runs = context.ledger.latest(slug, Metric.H100E_OPERATIONAL)
    power = context.ledger.latest(slug, Metric.IT_POWER)
    due = overdue(slug, context.ledger)
    expected = (*((due,) if due else ()), *ahead(slug, context.ledger))
    return context.answer(
        Kind.LAB,
        question,
        headline=_headline(context.name(slug), runs, power, expected),
        verdict=(*_verdict(slug, runs, expected, context), *_power(power)),
        figures=_figures(slug, runs),
        table=_table(runs, power, expected, context),
        advice=Advice(dont_say=(sentence("That a site is a lab's own because the lab uses it."),)),
        caveats=_caveats(runs, context),
        next=tuple(
            button(f"How big is {context.name(lab)}?", Question(Kind.LAB, labs=(lab,)), context)
            for lab in _labs(runs, expected, context)
        ),
        listed=tuple(fact for fact in (runs, power, *expected) if fact),
    )


def _headline(
    name: str, runs: Fact | None, power: Fact | None, expected: tuple[Fact, ...]
) -> Sentence:
    """What runs there and what that draws, or what is expected: either may be what was asked."""
    if runs is None or runs.value is None:
        last = expected[-1] if expected else None
        if last is None or last.value is None:
            return sentence("{site}: nothing is on record as running there", site=f.said(name))
        return sentence(
            "{site}: nothing is on record as running there; {n} {unit} forecast by {day}",
            site=f.said(name),
            n=f.value_of(last),
            unit=f.H100E,
            day=f.day_of(last),
        )
    drawn = power is not None and power.value is not None
    return sentence(
        "{site}: about {n} {unit} running" + (", with {mw} MW of IT power" if drawn else ""),
        site=f.said(name),
        n=f.value_of(runs),
        unit=f.H100E,
        **({"mw": f.value_of(power)} if power and drawn else {}),
    )


def _verdict(
    slug: str, runs: Fact | None, expected: tuple[Fact, ...], context: Context
) -> tuple[Sentence, ...]:
    about = runs or next(iter(expected), None)
    if about is None:
        nothing = sentence("Nothing at all is on record of it on this day.")
        return only(nothing, _since(None, slug, context))
    owner = owner_of(about).removeprefix("owner ") or "not named"
    whose = sentence(
        "Owner: {owner}. Users: {users}.",
        owner=f.cited(owner, about),
        users=f.cited(users_text(about, context), about),
    )
    told = (forecast_told(fact, context.ledger) for fact in expected)
    where = places((about,), context)
    since = _since(runs, slug, context)
    return only(whose, where, since, _split(about), *told, _NO_END if expected else _NO_MORE)


def _since(runs: Fact | None, slug: str, context: Context) -> Sentence | None:
    """The oldest reading on record: no source says since when a site runs."""
    if runs is None or runs.value is None:
        later = next(iter(context.ledger.planned(slug, Metric.H100E_OPERATIONAL)), None)
        told = "The first reading kept is of {day}, so that it may have run before."
        return sentence(told, day=f.day_of(later)) if later else None
    known = context.ledger.all(runs.subject, Metric.H100E_OPERATIONAL)
    first = min(known, key=lambda fact: fact.as_of)
    if first.value is None or first.as_of == runs.as_of:
        return sentence("Since when it runs is not on record.")
    return sentence(
        "Since when it runs is not on record; the oldest reading is of {day}: {n} {unit}.",
        day=f.day_of(first),
        n=f.value_of(first),
        unit=f.H100E,
    )


def _power(known: Fact | None) -> tuple[Sentence, ...]:
    if known is None or known.value is None:
        return (_NO_POWER,)
    told = sentence(
        "IT power: {n} MW on {day}; what it is to have later is not on record.",
        n=f.value_of(known),
        day=f.day_of(known),
    )
    return (told,)


def _split(about: Fact) -> Sentence | None:
    if len(users_of(about)) < _SEVERAL:
        return None
    return sentence("How its users split it is not public.")


_SEVERAL = 2


def _figures(slug: str, runs: Fact | None) -> tuple[Figure, ...]:
    key = f"{slug.replace('/', '.')}.h100e"
    if runs is None or runs.value is None:
        return (Figure(key, None, "nothing on record as running"),)
    return (Figure(key, from_fact("what runs there", runs, Unit.H100E)),)


def _table(
    runs: Fact | None, power: Fact | None, expected: tuple[Fact, ...], context: Context
) -> Table | None:
    named = [(runs, "H100e running"), (power, "IT power (MW)")]
    named += [(fact, _of_forecast(fact, context)) for fact in expected]
    rows: list[tuple[Cell, ...]] = [
        (f.said(label), f.value_of(fact), f.day_of(fact))
        for fact, label in named
        if fact and fact.value is not None
    ]
    return Table(("On record", "Figure", "Date"), tuple(rows)) if rows else None


def _of_forecast(fact: Fact, context: Context) -> str:
    is_to_come = fact.as_of > context.ledger.on
    return "H100e forecast" if is_to_come else "H100e forecast, not observed yet"


def _caveats(runs: Fact | None, context: Context) -> tuple[Sentence, ...]:
    if runs is None:
        return ()
    seen = runs.detail("observed")
    return only(
        sentence("It rests on what was observed on {day}.", day=f.cited(seen, runs))
        if seen
        else None,
        sentence("The figure is {age} old.", age=f.age_of(runs, context.ledger.on))
        if context.ledger.is_stale(runs)
        else None,
        sentence("A site is never added to what a lab uses: the two overlap."),
    )


def _labs(runs: Fact | None, expected: tuple[Fact, ...], context: Context) -> tuple[str, ...]:
    """The labs that are said to use it."""
    about = runs or next(iter(expected), None)
    labs = {lab.slug for lab in context.ledger.directory.of(EntityKind.LAB)}
    return tuple(user for user, _ in users_of(about) if user in labs)[:2] if about else ()
