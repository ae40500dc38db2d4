"""`free GPU hours in Europe`: programmes of shared compute, what each gives, and to whom."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.labs.programmes_meant import (
    applying,
    is_meant,
    left_with_it,
    narrowed,
    no_hours,
    of_labs,
    of_one_programme,
    of_one_state,
    route,
    told_of_states,
    widest_without,
    without_some,
)
from bot.answering.next_steps import button
from bot.answers import Advice, Answer, Cell, Figure, Table
from bot.compute.programmes import closes, hours_of, is_closed, seen_open, steady_chips
from bot.fact_words import stated_text
from bot.ledger import Ledger
from bot.prose import Sentence, Shown, sentence
from bot.questions.on_record import Listing, listed, programme_of
from bot.questions.types import Choice, Kind, Question
from bot.questions.words.applicants import COMPANIES, may_apply
from storage.records import EntityKind, Fact, Metric


def programmes(question: Question, context: Context) -> Answer:
    """All that is on record of shared compute, of a region or of one programme if it is named."""
    ledger = context.ledger
    known = _known(ledger)
    every = without_some(known, question, context)
    named = of_labs(every, question, context)
    meant = tuple(x for x in named or every if is_meant(x, question, context))
    states = of_one_state(meant, question, context)
    found = tuple(fact for fact in meant if fact not in states) or meant
    states = () if found == meant else states
    shown, is_silent = found or every, bool(question.labs) and not named
    return context.answer(
        Kind.LEAGUE,
        question,
        headline=_headline(found, every, question, context, is_silent=is_silent),
        verdict=(
            *left_with_it(known, question, context),
            *told_of_states(states, context),
            *_verdict(found, shown, question, context, is_silent=is_silent),
        ),
        figures=_figures(shown),
        table=_table(shown, context),
        advice=_advice(shown, context),
        caveats=_caveats(shown, ledger.on),
        next=_next(question, context),
    )


def _known(ledger: Ledger) -> tuple[Fact, ...]:
    """What was said by the day, also of rounds that close after it: open ones, then the largest."""
    facts = [
        fact
        for entity in ledger.directory.of(EntityKind.PROGRAMME)
        for fact in (
            *ledger.all(entity.slug, Metric.PROGRAMME),
            *ledger.planned(entity.slug, Metric.PROGRAMME),
        )
        if (fact.published or fact.retrieved) <= ledger.on or fact.as_of <= ledger.on
    ]
    return tuple(sorted(facts, key=lambda x: (is_closed(x, ledger.on), -_most(x), x.id)))


def _most(fact: Fact) -> float:
    hours = hours_of(fact)
    return hours[1] if hours else 0.0


def _headline(
    found: tuple[Fact, ...],
    every: tuple[Fact, ...],
    question: Question,
    context: Context,
    *,
    is_silent: bool,
) -> Sentence:
    """How many there are; `is_silent` tells that no programme names who was asked about."""
    if named := programme_of(question, context.ledger.directory):
        return of_one_programme(context.name(named), found)
    where = f.said(narrowed(question, context))
    if is_silent:
        return sentence(
            "What {labs} {gives} of compute to people outside is not on record",
            labs=f.names([context.name(lab) for lab in question.labs]),
            gives=f.said("gives" if len(question.labs) == 1 else "give"),
        )
    if not found:
        where = f.said(narrowed(widest_without(every, question, context), context))
        return sentence("No programme of shared compute is on record{where}", where=where)
    closed = _routes([x for x in found if is_closed(x, context.ledger.on)], context)
    return sentence(
        "Shared compute on record{where}: {n} {routes}, {closed} closed by now"
        if closed
        else "Shared compute on record{where}: {n} {routes}",
        routes=f.said(
            "routes and programmes" if _routes(found, context) > 1 else "route or programme"
        ),
        where=where,
        n=f.counted(_routes(found, context), *found),
        **({"closed": f.counted(closed, *found)} if closed else {}),
    )


def _routes(facts: Sequence[Fact], context: Context) -> int:
    """How many routes and programmes they are of: two facts may be of one."""
    return len({route(fact, context) for fact in facts})


def _verdict(
    found: tuple[Fact, ...],
    shown: tuple[Fact, ...],
    question: Question,
    context: Context,
    *,
    is_silent: bool,
) -> tuple[Sentence, ...]:
    """What each gives where it was named, else the largest that is not known to be closed."""
    if not shown:
        return ()
    if not found:
        return (sentence("What others are on record stands below, with whom each is for."),)
    if is_silent:
        return (
            sentence(
                "Of public programmes {n} are on record; they stand below, with whom each is for.",
                n=f.counted(len(found), *found),
            ),
        )
    if programme_of(question, context.ledger.directory):
        told = (_told(fact, context.ledger.on) for fact in found)
        whom = only(_for_whom(found), _not_for_others(found))
        return only(no_hours(found), *whom, applying(found), *told)
    if question.labs:
        told = (_told(fact, context.ledger.on) for fact in found)
        return only(_for_whom(found), applying(found), *told)
    unknown = sentence("What labs and clouds give to people outside is not on record.")
    open_ = [fact for fact in found if not is_closed(fact, context.ledger.on)]
    if not open_:
        none = sentence("None of them is known to be open: the last days have passed.")
        return (none, unknown)
    return (_told(open_[0], context.ledger.on), unknown)


def _for_whom(found: tuple[Fact, ...]) -> Sentence | None:
    """Who may apply, as far as it is on record of each route."""
    said = [fact for fact in found if fact.detail("who")]
    if not said:
        return None
    whom = dict.fromkeys(fact.detail("who") or "" for fact in said)
    return sentence("For whom: {whom}.", whom=f.cited("; ".join(whom), *said))


def _not_for_others(found: tuple[Fact, ...]) -> Sentence | None:
    """That companies are not among those whom it is said to be for, where they are not."""
    said = [fact for fact in found if fact.detail("who")]
    if not said or any(may_apply(COMPANIES, fact.detail("who") or "") for fact in said):
        return None
    return sentence("Whether companies or start-ups may apply is not on record.")


def _told(fact: Fact, on: date) -> Sentence:
    text = fact.statement.rstrip(".") or _gives(fact).text
    return sentence(
        "{what} ({status}, {id}).",
        what=f.cited(text, fact),
        status=_status(fact, on),
        id=f.id_of(fact),
    )


def _status(fact: Fact, on: date) -> Shown:
    """Whether one can apply, as far as is on record."""
    last = closes(fact)
    if is_closed(fact, on):
        return f.cited(f"closed {f.day_text(last)}" if last else "closed", fact)
    if last:
        return f.cited(f"until {f.day_text(last)}", fact)
    if seen := seen_open(fact):
        return f.cited(f"open on {f.day_text(seen)}", fact)
    return f.cited(f"as of {f.day_text(fact.as_of)}, not checked since", fact)


def _gives(fact: Fact) -> Shown:
    """The amount with its period, and as chips that never stop."""
    steady = _steady(fact)
    text = _amount(fact).text
    return f.cited(f"{text} ({steady.text} chips at all hours)" if steady else text, fact)


def _amount(fact: Fact) -> Shown:
    """`up to 20,000 GPU-hours in 3 months`, or what else is stated of it."""
    if hours_of(fact) is None:
        return f.cited(fact.statement.rstrip(".") or stated_text(fact), fact)
    upper = "up to " if fact.detail("bounds") == "upper limit" else ""
    months = fact.detail("months")
    return f.cited(f"{upper}{stated_text(fact)}{f' in {months} months' if months else ''}", fact)


def _steady(fact: Fact) -> Shown | None:
    """As many chips would use up the hours if they never stopped; None without a period."""
    chips = steady_chips(fact)
    if chips is None:
        return None
    return f.both(chips) if chips.interval.is_point else f.span(chips)


def _figures(shown: tuple[Fact, ...]) -> tuple[Figure, ...]:
    return tuple(
        Figure(
            f"programme.{fact.subject.partition('/')[2]}.{fact.qualifier}.chips",
            chips,
            "its GPU-hours as chips that never stop, over the whole period",
        )
        for fact in shown
        if (chips := steady_chips(fact))
    )


def _table(shown: tuple[Fact, ...], context: Context) -> Table | None:
    rows: list[tuple[Cell, ...]] = [
        (
            f.said(
                route(fact, context) + (" (closed)" if is_closed(fact, context.ledger.on) else "")
            ),
            _amount(fact),
            _steady(fact) or f.said("–"),
            f.cited(fact.detail("who") or "not said", fact),
            _status(fact, context.ledger.on),
            f.cited(f"{fact.id}, grade {fact.grade}", fact),
        )
        for fact in shown
    ]
    columns = ("Programme", "Gives", "Chips at all hours", "For whom", "Open or closed", "Source")
    return Table(columns, tuple(rows)) if rows else None


def _advice(shown: tuple[Fact, ...], context: Context) -> Advice:
    on = context.ledger.on
    open_ = [fact for fact in shown if hours_of(fact) and not is_closed(fact, on)]
    closed = [fact for fact in shown if is_closed(fact, on)]
    return Advice(
        say=tuple(_say(fact, context) for fact in open_[:1]),
        dont_say=tuple(
            sentence(
                "“You could still apply to {name}”: {status}.",
                name=f.said(route(fact, context)),
                status=_status(fact, on),
            )
            for fact in closed[:1]
        ),
        concede=(sentence("No public hours that one can apply for today are on record there."),)
        if shown and not open_
        else (),
        ask=(sentence("“Which allocations have you held, and how long was the queue?”"),),
    )


def _say(fact: Fact, context: Context) -> Sentence:
    return sentence(
        "“{name} gives {gives}, if you can apply: it would come on top of what we give.”",
        name=f.said(route(fact, context)),
        gives=_gives(fact),
    )


def _caveats(shown: tuple[Fact, ...], on: date) -> tuple[Sentence, ...]:
    unsure = [x for x in shown if not is_closed(x, on) and not closes(x) and not x.detail("status")]
    return only(
        sentence("Whether a route without a last day is open, and how one applies, is on its page.")
        if unsure
        else None,
        sentence("Hours as chips are worked out as if none of them ever stood still.")
        if any(map(steady_chips, shown))
        else None,
        sentence("They are not ranked: which one fits goes by who applies, and for what."),
        sentence("Only these are followed: a country may have others, of which nothing is kept."),
    )


def _next(question: Question, context: Context) -> tuple[Choice, ...]:
    steps = [
        button("The universities' own machines", Question(Kind.LEAGUE, topic="academic"), context)
    ]
    if question.place or question.family or question.labs:
        steps.insert(0, button("All programmes", listed(Listing.PROGRAMMES), context))
    return tuple(steps)
