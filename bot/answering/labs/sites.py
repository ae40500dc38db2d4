"""`data centres in Texas`: those on record, by what runs there or by what is to come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.labs.lab_chips import announced_by
from bot.answering.labs.site_forecasts import next_told, not_observed, soonest_of
from bot.answering.labs.site_rows import (
    SiteRow,
    by_and_where,
    called,
    caveats_of,
    none_in,
    rows_of,
    runs_cell,
    whose_cell,
)
from bot.answering.labs.site_words import owner_of, size_text
from bot.answering.labs.sites_idle import by_that_day, may_have_run, order_told, without_size
from bot.answering.next_steps import button
from bot.answers import Advice, Answer, Cell, Figure, Table
from bot.compute.announced import announced_stock
from bot.compute.estimates import from_fact
from bot.prose import Name, Sentence, Shown, sentence
from bot.quantities import Unit
from bot.questions.on_record import Listing, listed
from bot.questions.types import Choice, Kind, Question
from bot.questions.unclear.said_besides import asks_the_soonest
from bot.questions.words.site_places import lies_in
from storage.records import Entity, EntityKind, Fact

MOST_ROWS: Final = 10
_FEW: Final = 5


def sites(question: Question, context: Context) -> Answer:
    """The data centres in a place, or that a lab uses or runs there; the largest first."""
    is_ahead = question.topic == Listing.SITES_TO_COME
    known = rows_of(question, context)
    wanted = [site for site in known if (site.to_come if is_ahead else site.known)]
    if is_ahead:
        wanted.sort(key=lambda site: (-site.to_come, site.entity.name))
    else:
        wanted.sort(key=lambda site: site.place_in_list)
    found, announced = tuple(wanted), announced_in(question, context)
    idle = None if is_ahead else by_that_day(found, known, question, context)
    many = len(found) + (_silent_of_name(known, question) if not is_ahead else 0)
    headline = idle or _headline(found, announced, question, context, many, is_ahead=is_ahead)
    due = soonest_of([site.entity for site in found], context.ledger) if is_ahead else None
    soonest = next_told(due, context.ledger) if due else None
    if due and soonest and asks_the_soonest(context.understood):
        headline, soonest = soonest, headline
        found = tuple(sorted(found, key=lambda site: site.entity.slug != due.subject))
    return context.answer(
        Kind.LEAGUE,
        question,
        headline=headline,
        verdict=only(
            soonest.stopped() if soonest else None,
            none_in(tuple(known), question),
            None if found else _of_others(known, question, context),
            may_have_run(known, context.ledger),
            *told_of(announced, context),
            *_verdict(found, known, is_ahead=is_ahead),
            None if is_ahead else _without_size(known),
        ),
        figures=tuple(_figures(found[:MOST_ROWS])),
        table=_table(found[:MOST_ROWS], question, context, is_ahead=is_ahead),
        advice=Advice(dont_say=(sentence("That a site is a lab's own because the lab uses it."),)),
        caveats=caveats_of(found, question, context),
        next=_next(found, question, context, is_ahead=is_ahead),
    )


def _headline(
    found: tuple[SiteRow, ...],
    announced: tuple[Fact, ...],
    question: Question,
    context: Context,
    many: int,
    *,
    is_ahead: bool,
) -> Sentence:
    by, where = by_and_where(question, context, "and" if found else "or")
    if not found and question.labs and announced:
        return headline_of(announced, where.text, context)
    if not found:
        more = f.said(" that is to come or to grow" if is_ahead else "")
        none = "No data centre{by}{where}{more} is on record"
        return sentence(none, by=by, where=where, more=more)
    first, fact = found[0], (found[0].expected if is_ahead else found[0].known)
    if fact is None or fact.value is None:
        raise ValueError(f"{first.entity.slug} has no size")
    text = (
        "Data centres{by}{where} that are to come or to grow: {n}; the most at {site},"
        " {h} by {day}{passed}{there}"
        if is_ahead
        else "Data centres{by}{where} on record: {n}{run}{owner}; the largest {site}, {h} on {day}"
        "{there}"
    )
    there = called(first.entity, question).removeprefix(first.entity.name).strip(" ,")
    return sentence(
        text,
        by=by,
        where=where,
        n=f.counted(many, *_facts(found)),
        site=f.said(first.entity.name),
        h=f.cited(f"{f.value_of(fact).text} H100e", fact),
        day=f.day_of(fact),
        run=_of_which_run(found),
        owner=_one_owner(found, question),
        passed=f.said(first.passed),
        there=f.said(f" ({there})" if there else ""),
    )


def _of_which_run(found: tuple[SiteRow, ...]) -> Shown | Name:
    """`, 8 of them running`, where of some nothing is on record as running yet."""
    running = tuple(site for site in found if site.size)
    if not running or len(running) == len(found):
        return f.said("")
    return f.cited(f", {len(running)} of them running", *_facts(running))


def _one_owner(found: tuple[SiteRow, ...], question: Question) -> Shown | Name:
    """`, owner SpaceXAI`, where all that go by one name belong to the same."""
    owners = {fact.detail("owner") for fact in _facts(found)}
    is_of_a_name = bool(question.place) and found[0].entity.name.startswith(question.place or "")
    if len(found) == 1 or len(owners) > 1 or not is_of_a_name:
        return f.said("")
    return f.cited(f", {owner_of(_facts(found)[0])}", *_facts(found))


def _of_others(theirs: list[SiteRow], question: Question, context: Context) -> Sentence | None:
    """What others have in the place where the lab that was asked about has nothing."""
    if not (question.labs and question.place):
        return None
    there = rows_of(replace(question, labs=()), context)
    others = [site for site in there if site not in theirs]
    running = [(site, site.runs) for site in others if site.runs]
    if not running:
        as_running = f.said(" as running" if others else "")
        return sentence("None of anybody else is on record{running} there.", running=as_running)
    first, runs = max(running, key=lambda pair: pair[0].size)
    return sentence(
        "Of others there is {site}, {size}."
        if len(running) == 1
        else "Of others {n} are on record as running there; the largest is {site}, {size}.",
        n=f.counted(len(running), *(fact for _, fact in running)),
        site=f.said(called(first.entity, question)),
        size=f.cited(size_text(runs), runs),
    )


def _facts(found: tuple[SiteRow, ...]) -> tuple[Fact, ...]:
    return tuple(site.known for site in found if site.known)


def _verdict(
    found: tuple[SiteRow, ...], known: list[SiteRow], *, is_ahead: bool
) -> tuple[Sentence, ...]:
    more = (
        sentence(
            "The table has the {most} {order}.",
            most=f.counted(MOST_ROWS, *_facts(found)),
            order=f.said(order_told(found, is_ahead=is_ahead)),
        )
        if len(found) > MOST_ROWS
        else None
    )
    idle = tuple(site for site in found if not site.size)
    waits = (
        sentence(
            "Of {sites} nothing is on record as running yet.",
            sites=f.listed([site.entity.name for site in idle], *_facts(idle)),
        )
        if 0 < len(idle) <= _FEW
        else None
    )
    due = {site.entity.name: site.due for site in found[:MOST_ROWS] if site.due}
    return only(more, waits, not_observed(due), None if found else _running(known))


def _silent_of_name(known: list[SiteRow], question: Question) -> int:
    """How many of one name have no size: whoever asks for the name asks for them, too."""
    begins = question.place or " "
    return sum(site.entity.name.startswith(begins) for site in without_size(known))


def _without_size(known: list[SiteRow]) -> Sentence | None:
    """Those of the name or place of which nothing is on record, so that the count adds up."""
    silent = [site.entity.name for site in without_size(known)]
    return sentence("Of {sites} no size is on record.", sites=f.names(silent)) if silent else None


def _running(known: list[SiteRow]) -> Sentence | None:
    """What runs where nothing is to come."""
    sites = tuple(site for site in known if site.size)[:_FEW]
    if not sites:
        return None
    told = [f"{site.entity.name}, {size_text(site.runs)}" for site in sites if site.runs]
    return sentence("What runs there: {sites}.", sites=f.listed(told, *_facts(sites)))


def _figures(found: tuple[SiteRow, ...]) -> Iterator[Figure]:
    for site in found:
        key = f"{site.entity.slug.replace('/', '.')}.h100e"
        if site.runs is None or site.runs.value is None:
            yield Figure(key, None, "nothing on record as running")
        else:
            yield Figure(key, from_fact("what runs there", site.runs, Unit.H100E))


def _table(
    found: tuple[SiteRow, ...], question: Question, context: Context, *, is_ahead: bool
) -> Table | None:
    """What was asked for comes first, for a phone shows two or three columns."""
    last = ("Forecast", "H100e running") if is_ahead else ("H100e running", "Forecast")
    rows = tuple(
        (
            f.said(called(site.entity, question)),
            *((_ahead(site), runs_cell(site)) if is_ahead else (runs_cell(site), _ahead(site))),
            whose_cell(site, context),
        )
        for site in found
    )
    return Table(("Data centre", *last, "Owner and users"), rows) if rows else None


def _ahead(site: SiteRow) -> Cell:
    fact = site.expected
    if fact is None or not site.to_come:
        return f.said("no more than that")
    text = f"{f.value_of(fact).text} by {f.day_text(fact.as_of)}{site.passed}"
    return f.cited(text, fact)


def _next(
    found: tuple[SiteRow, ...], question: Question, context: Context, *, is_ahead: bool
) -> tuple[Choice, ...]:
    other = Listing.SITES if is_ahead else Listing.SITES_TO_COME
    label = "What runs" if is_ahead else "What is to come"
    again = Question(Kind.LEAGUE, topic=other.value, place=question.place, labs=question.labs)
    steps = [button(label, again, context)]
    if found:
        largest = found[0].entity
        steps.append(button(largest.name, Question(Kind.LAB, place=largest.slug), context))
    if question.place or question.labs:
        steps.append(button("All data centres", listed(Listing.SITES), context))
    return tuple(steps)


# Chips announced for a place where no data centre is followed: `Mistral's sites in France`.


def announced_in(question: Question, context: Context) -> tuple[Fact, ...]:
    """The accounts of chips that are announced for the place asked about, of whoever was named."""
    place = question.place or ""
    planned = [announced_stock(lab, context.ledger) for lab in _labs(question, context)]
    facts = [fact for each in planned if each for fact in each.facts]
    return tuple(fact for fact in facts if lies_in(fact.detail("site") or "", place))


def headline_of(facts: tuple[Fact, ...], where: str, context: Context) -> Sentence:
    """That somebody announced some there, and that it is not confirmed."""
    towns = dict.fromkeys(town for fact in facts if (town := fact.detail("site")))
    return sentence(
        "{whose}{where}: announced at {towns}, not confirmed to run",
        whose=f.said(_whose(facts, context)),
        where=f.said(where),
        towns=f.listed(list(towns), *facts),
    )


def told_of(facts: tuple[Fact, ...], context: Context) -> tuple[Sentence, ...]:
    """Whose they are, and what each account says; those in conflict are shown side by side."""
    if not facts:
        return ()
    is_disputed = any(fact.detail("conflicts") for fact in facts)
    lead = sentence(
        "Of {whose} only announcements are on record there{conflict}.",
        whose=f.said(_whose(facts, context)),
        conflict=f.cited(", which conflict" if is_disputed else "", *facts),
    )
    return (lead, *announced_by(facts, context))


def _whose(facts: tuple[Fact, ...], context: Context) -> str:
    return f.names([context.name(lab) for lab in dict.fromkeys(x.subject for x in facts)]).text


def _labs(question: Question, context: Context) -> Iterable[Entity]:
    every = context.ledger.directory.of(EntityKind.LAB)
    return (lab for lab in every if not question.labs or lab.slug in question.labs)
