"""Several numbers of hires side by side, and chips that come once they are there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from bot import formats as f
from bot.answering.offers.dilution_labs import lab_lines
from bot.answering.offers.dilution_words import Dilution
from bot.answers import Bar, Cell, Chart, Figure, Table
from bot.compute.offers import OfferFigures, chips_later, total
from bot.prose import Sentence, sentence
from bot.quantities import Estimate, Unit
from bot.questions.due import due_by, due_told
from bot.questions.possessive import joined
from storage.records import how_many


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
    later, after = d.after.announced_per_researcher, d.each[1]
    chips = chips_later(d.grown)
    if later is None or not chips:
        return None
    whole = total([after, later], Unit.H100E, "your share")
    due = [each for each in chips if each.available]
    last = max(due, key=lambda each: each.available or date.min, default=None)
    count = how_many(chips)
    return sentence(
        "Once the {n} chips to come run too{day}: {each} {h} each."
        if is_one
        else "Once the {n} chips to come run too{day}: {each} {h} each with {hires} more.",
        hires=f.counted(d.hires, *later.facts),
        n=f.counted(count, *later.facts),
        day=f.said(f", from {due_told(last)}" if last else ""),
        each=f.middle(whole),
        h=f.H100E,
    )
