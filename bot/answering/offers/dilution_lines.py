"""An offer with more people told beside labs, by published runs, and at each of several sizes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from bot import formats as f
from bot.answering.offers.dilution_words import Dilution
from bot.answering.offers.offer_words import how_far
from bot.answers import Bar, Cell, Chart, Figure, Table
from bot.compute.benchmark import Standing, upside_down
from bot.compute.jobs import chips_of_a_run
from bot.compute.offers import OfferFigures, chips_later, chips_now, total
from bot.compute.situation import Against
from bot.compute.training_runs import Reach, rate_of, rate_of_one, reach_of
from bot.prose import Name, Sentence, Shown, sentence
from bot.quantities import Estimate, Unit
from bot.questions.due import due_by, due_told
from bot.questions.possessive import joined
from bot.questions.types import Question
from storage.records import Offer, how_many

# How far from a lab hires leave us: the ratio per researcher before and after.


def lab_lines(d: Dilution, *, is_one: bool = True) -> Iterator[Sentence]:
    """A sentence for each lab that was named; of one without a figure, that there is none.

    `is_one` tells that no other number of hires is told beside.
    """
    for before, after in zip(d.today.against, d.situation.against, strict=True):
        if before.ratio is None or after.ratio is None:
            yield how_far(after).stopped()
        else:
            yield sentence(
                "{lab} per researcher: {before} today, {after} after."
                if is_one
                else "{lab} per researcher: {before} today, {after} after {hires} more.",
                hires=f.counted(d.hires, *after.ratio.facts),
                lab=f.said(f"Against {after.lab.lab.name}"),
                before=stands(before),
                after=stands(after),
            )


def headline_against(d: Dilution) -> Sentence | None:
    """Where the hires leave the one lab that was named, or that it has no figure; None of several.

    Where the chips change too, that is what has to be said first.
    """
    before, after = d.each
    against = d.situation.against
    if len(against) != 1 or d.is_changed or d.offer.research_share != d.grown.research_share:
        return None
    [one] = against
    has_figure, is_ahead = one.ratio is not None, one.standing is Standing.AHEAD
    return sentence(
        "{hires} more {hire}: from {before} to {after} {h} each, {stands} {lab}",
        hires=f.counted(d.hires, *after.facts),
        hire=f.said("hire" if d.hires == 1 else "hires"),
        before=f.middle(before),
        after=f.middle(after),
        h=f.H100E,
        stands=stands(one, "comparable with") if has_figure else f.said("no public figure for"),
        lab=f.said(f"of {one.lab.lab.name}" if is_ahead else one.lab.lab.name),
    )


def ratios_before(d: Dilution) -> Iterator[Figure]:
    """The ratio to each lab before the hires; what follows is told under its usual key."""
    for each in d.today.against:
        key = f"lab.{each.lab.key}.ratio_per_researcher_before"
        yield Figure(key, each.ratio, "lab ÷ offer" if each.ratio else each.lab.per_head_note)


def stands(a: Against, comparable: str = "comparable (the ranges overlap)") -> Shown:
    """`5.7× (2.7–12×) behind`, or that the ranges overlap."""
    if a.ratio is None:
        raise ValueError("no ratio")
    if a.standing is Standing.COMPARABLE:
        return f.cited(comparable, *a.ratio.facts)
    behind = a.standing is Standing.BEHIND
    told = f.times(a.ratio if behind else upside_down(a.ratio))
    return f.cited(f"{told.text} {'behind' if behind else 'ahead'}", *told.facts)


def headline_of_each(sizes: Sequence[Dilution]) -> Sentence:
    """`3, 8 or 20 more hires: from 51 to 48, 43 or 34 H100e each`."""
    facts = tuple(fact for d in sizes for fact in d.each[1].facts)
    after = [f.middle(d.each[1]).text for d in sizes]
    return sentence(
        "{hires} more hires: from {before} to {after} {h} each",
        hires=f.cited(joined([f.count_text(d.hires) for d in sizes], "or"), *facts),
        before=f.middle(sizes[0].each[0]),
        after=f.cited(joined(after, "or"), *facts),
        h=f.H100E,
    )


def each_size(sizes: Sequence[Dilution]) -> Iterator[Sentence]:
    """What each number of hires does to the share, and in which tier it leaves it."""
    for d in sizes:
        before, after = d.each
        tier = d.after.tier
        words = "{hires} more: {after} {h} each ({change}), what we call {tier}."
        yield sentence(
            words if tier else "{hires} more: {after} {h} each ({change}).",
            hires=f.counted(d.hires, *after.facts),
            after=f.middle(after),
            h=f.H100E,
            change=f.counted(after.median / before.median - 1, *after.facts, write=f.change_text),
            **({"tier": f.cited(tier.name, tier.bound)} if tier else {}),
        )
    yield from dict.fromkeys(line for d in sizes for line in lab_lines(d, is_one=False))


def table_of_each(sizes: Sequence[Dilution], rent: Cell) -> Table:
    """A row for today, and one for each number of hires, so that a phone shows all of them."""
    today = sizes[0]
    title = "With these chips" if today.is_changed else "The same chips"
    rows = [_row("Today", today.before, today.each[0])]
    rows += [_row(f"With {f.count_text(d.hires)} more", d.after, d.each[1]) for d in sizes]
    columns = (title, "Researchers", H100E_EACH, rent.text)
    shown = len(columns) if all(len(row) == len(columns) for row in rows) else len(columns) - 1
    return Table(columns[:shown], tuple(row[:shown] for row in rows))


H100E_EACH = "H100e each"


def _row(label: str, figures: OfferFigures, each: Estimate) -> tuple[Cell, ...]:
    people, usd = figures.researchers, figures.usd_per_researcher
    told = f.middle(people, f.exact_text) if people else f.said("")
    cells: tuple[Cell, ...] = (f.said(label), told, f.middle(each, f.quantity_text))
    return (*cells, f.middle(usd, f.usd_text)) if usd else cells


def chart_of_each(sizes: Sequence[Dilution]) -> Chart:
    """A bar for today, and one for each number of hires."""
    bars = [Bar(f"{f.count_text(d.hires)} more", d.each[1]) for d in sizes]
    today = Bar("Today", sizes[0].each[0], ours=True)
    return Chart("H100e per researcher", "H100e", (today, *bars), headline_of_each(sizes))


def figures_of_each(sizes: Sequence[Dilution]) -> Iterator[Figure]:
    """What each has after each of the numbers of hires; none where only one was asked about."""
    for d in sizes if len(sizes) > 1 else ():
        yield Figure(f"dilution.{f.count_text(d.hires)}.h100e_per_researcher", d.each[1])


def there_by_then(d: Dilution, day: date | None) -> Sentence | None:
    """That chips to come are counted, as they are due before the hires; None where none are."""
    due = due_by(d.offer, day)
    if not due or d.offer.chips == d.grown.chips:
        return None
    return sentence(
        "The {n} chips to come, {day}, are counted as running by then.",
        n=f.counted(how_many(due), *d.each[1].facts),
        day=f.said(f"due {due_told(due[-1])}"),
    )


def once_there(d: Dilution, *, is_one: bool = True) -> Sentence | None:
    """What each has once the chips to come run too; None where none are to come."""
    whole, chips = _once_there(d), chips_later(d.grown)
    if whole is None:
        return None
    due = [each for each in chips if each.available]
    last = max(due, key=lambda each: each.available or date.min, default=None)
    count = how_many(chips)
    return sentence(
        "Once the {n} chips to come run too{day}: {each} {h} each."
        if is_one
        else "Once the {n} chips to come run too{day}: {each} {h} each with {hires} more.",
        hires=f.counted(d.hires, *whole.facts),
        n=f.counted(count, *whole.facts),
        day=f.said(f", from {due_told(last)}" if last else ""),
        each=f.middle(whole),
        h=f.H100E,
    )


def headline_then(d: Dilution) -> Sentence | None:
    """What the hires leave each today and with the chips that the message adds, once they run.

    None where no chips are added that are to come: what is told below is enough of those that
    were planned before.
    """
    whole, (before, after) = _once_there(d), d.each
    if whole is None or not d.is_changed or d.offer.research_share != d.grown.research_share:
        return None
    return sentence(
        "{hires} more {hire}: from {before} to {after} {h} each, then {each} with the {n} chips"
        " to come",
        hires=f.counted(d.hires, *after.facts),
        hire=f.said("hire" if d.hires == 1 else "hires"),
        before=f.middle(before),
        after=f.middle(after),
        h=f.H100E,
        each=f.middle(whole),
        n=f.counted(how_many(chips_later(d.grown)), *whole.facts),
    )


def _once_there(d: Dilution) -> Estimate | None:
    """The share with the chips to come; None where none are to come."""
    later = d.after.announced_per_researcher
    if later is None or not chips_later(d.grown):
        return None
    return total([d.each[1], later], Unit.H100E, "your share")


# How long a run takes before and after hires: the whole cluster, and one share of it.


def run_lines(d: Dilution, question: Question) -> Iterator[Sentence]:
    """`Olmo 3 32B takes the whole cluster 21 days; one share 854 days today, 1,280 days after.`"""
    for slug in question.runs:
        before, after = _reaches(d, question, slug)
        if before is None or after is None:
            name = f.said(d.situation.ledger.directory.name(slug))
            yield sentence("How long {run} takes is not published.", run=name)
            continue
        yield sentence(
            "{run} takes the whole cluster {whole}{shares}.",
            run=f.said(after.run.name),
            whole=_now_and_then(before, after) if d.is_changed else _days(after),
            shares=_shares(before, after),
        )


def run_figures(d: Dilution, question: Question) -> Iterator[Figure]:
    """The days that each run takes after the hires, and of one share those before them."""
    for slug in question.runs:
        before, after = _reaches(d, question, slug)
        if before is None or after is None:
            key = f"reach.{slug.rpartition('/')[2]}"
            yield Figure(f"{key}.days", None, "nothing of it is published")
            continue
        key = f"reach.{after.run.key}"
        yield Figure(f"{key}.days", after.days)
        yield Figure(f"{key}.days_one_researcher_before", before.days_one_researcher)
        yield Figure(f"{key}.days_one_researcher", after.days_one_researcher)


def _reaches(d: Dilution, question: Question, slug: str) -> tuple[Reach | None, Reach | None]:
    pair = ((d.offer, d.before), (d.grown, d.after))
    before, after = (_reach(offer, ours, d, question, slug) for offer, ours in pair)
    return before, after


def _reach(
    offer: Offer, ours: OfferFigures, d: Dilution, question: Question, slug: str
) -> Reach | None:
    ledger = d.situation.ledger
    run = ledger.directory.get(slug)
    all_of_it = rate_of(chips_now(offer), ledger)
    if run is None or all_of_it is None:
        return None
    rate = rate_of(chips_of_a_run(offer, ledger), ledger) or all_of_it
    one = rate_of_one(all_of_it, ours.research_share, ours.researchers)
    return reach_of(run, rate, one, ledger, question.assume)


def _days(reach: Reach) -> Shown:
    return f.middle(reach.days, f.duration_text)


def _now_and_then(before: Reach, after: Reach) -> Shown:
    return f.cited(
        f"{_days(before).text} today, {_days(after).text} after",
        *before.days.facts,
        *after.days.facts,
    )


def _shares(before: Reach, after: Reach) -> Shown | Name:
    one, other = before.days_one_researcher, after.days_one_researcher
    if one is None or other is None:
        return f.said("")
    now, then = (f.middle(days, f.duration_text).text for days in (one, other))
    return f.cited(f"; one share {now} today, {then} after", *one.facts, *other.facts)
