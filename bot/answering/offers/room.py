"""`how many hires until we fall below 30 H100 each`: how many people fit."""

from __future__ import annotations

import math

from bot import formats as f
from bot.answering.context import Context, lab_figures, only, stock_age, whole_offer, with_offer
from bot.answering.missing import ask_for_offer
from bot.answering.next_steps import after_offer, button
from bot.answering.offers.money import rent_label
from bot.answering.offers.offer import own_figures, situation_of
from bot.answering.offers.room_chips import chips_taken
from bot.answering.offers.room_words import advice, caveats, flips, headline, no_floor, verdict
from bot.answers import Answer, Bar, Cell, Chart, Figure, Table
from bot.compute.labs import LabFigures, figures_of_lab
from bot.compute.offers import OfferFigures
from bot.compute.own import own_point
from bot.compute.room import Room, room_of
from bot.prose import Sentence, sentence
from bot.quantities import Estimate, Interval, Unit
from bot.questions.types import Choice, Floor, Kind, Level, Question
from storage.records import Offer


def room(question: Question, context: Context) -> Answer:
    """The most researchers who can all have the floor, the hires that is, and what one more does.

    Without an offer it is asked for; where the floor has no figure, the answer says why.
    """
    offer = whole_offer(question, context.saved)
    least = question.floor or Floor()
    if offer is None or not (offer.chips or offer.usd_per_year or question.chips):
        return ask_for_offer(question, context)
    if question.chips:
        return chips_taken(question, offer, context)
    lab = _lab(question, context)
    found = room_of(offer, least, lab, context.ledger, question.assume)
    if found is None:
        return _without(question, offer, lab, context)
    return context.answer(
        Kind.DILUTION,
        with_offer(question, offer),
        headline=headline(found, lab),
        verdict=only(_falls_below(found, question.people), *verdict(found, lab)),
        figures=_figures(found, lab),
        table=by_month(found, question.people) or _table(found),
        chart=_chart(found, lab),
        advice=advice(found, lab),
        flips=flips(found, lab),
        caveats=caveats(found, lab, context),
        next=_next(found, offer, question, context),
    )


def _lab(question: Question, context: Context) -> LabFigures | None:
    is_of_lab = question.floor and question.floor.level is Level.LAB and question.labs
    return figures_of_lab(question.labs[0], context.ledger, question.assume) if is_of_lab else None


def _without(question: Question, offer: Offer, lab: LabFigures | None, context: Context) -> Answer:
    """That the floor has no figure, or the offer nothing that runs."""
    situation = situation_of(offer, (), context.ledger, question.assume)
    ours = own_figures(situation.ours, situation)
    return context.answer(
        Kind.DILUTION,
        with_offer(question, offer),
        headline=no_floor(question.floor or Floor(), situation.ours, lab),
        figures=(Figure("dilution.researchers_at_most", None, "no floor to divide by"), *ours),
        caveats=only(stock_age(lab, context.ledger)) if lab else (),
        next=after_offer(offer, question.labs, context, question.assume),
    )


def _figures(r: Room, lab: LabFigures | None) -> tuple[Figure, ...]:
    situation = situation_of(r.offer, (), r.ledger, r.assume)
    hires = None
    if r.hires is not None and r.hires >= 0:
        hires = Estimate(Interval.point(float(r.hires)), Unit.PEOPLE, r.at_most.facts)
    why = "no team was named" if r.hires is None else "fewer than today"
    return (
        Figure("dilution.researchers_at_most", r.at_most, "whole people who can all have it"),
        Figure("dilution.floor_h100e_per_researcher", r.floor),
        Figure("dilution.hires_left", hires, "" if hires else why),
        Figure("dilution.h100e_missing", r.missing, "" if r.missing else "nobody lacks any"),
        *own_figures(situation.ours, situation),
        *(lab_figures(lab) if lab else ()),
    )


def _columns(r: Room) -> list[tuple[str, OfferFigures]]:
    """Today, at most, and one more, as far as there is anybody."""
    today = [("Today", r.today)] if r.today.researchers else []
    most = [("At most", r.shared_by(r.count))] if r.count else []
    return [*today, *most, ("One more", r.shared_by(r.count + 1))]


def _table(r: Room) -> Table:
    columns = _columns(r)
    rent = rent_label(r.offer, r.today, r.ledger.directory, ", each")
    rows = (
        _row(f.said("Researchers"), [each.researchers for _, each in columns], f.exact_text),
        _row(f.said("H100e each"), [each.per_researcher for _, each in columns], f.exact_text),
        _row(rent, [each.usd_per_researcher for _, each in columns], f.usd_text),
    )
    names = ("The same chips", *(name for name, _ in columns))
    return Table(names, tuple(row for row in rows if row))


def _row(label: Cell, values: list[Estimate | None], write: f.Writer) -> tuple[Cell, ...]:
    """The row, empty where any figure of it is missing."""
    known = [f.middle(value, write) for value in values if value]
    return (label, *known) if len(known) == len(values) else ()


def _chart(r: Room, lab: LabFigures | None) -> Chart:
    bars = (
        Bar(name, each.per_researcher, ours=True)
        for name, each in _columns(r)
        if each.per_researcher
    )
    floor = Bar(lab.lab.name if lab else "What each is to have", r.floor)
    return Chart("H100e per researcher", "H100e", (*bars, floor), headline(r, lab))


def _next(r: Room, offer: Offer, question: Question, context: Context) -> tuple[Choice, ...]:
    more = r.hires or 0
    hire = Question(Kind.DILUTION, offer=offer, people=float(more), as_of=question.as_of)
    joined = (button("What if they all join?", hire, context),) if more > 0 else ()
    return (*joined, *after_offer(offer, question.labs, context, question.assume))


_MOST_MONTHS = 120
"""Of a longer time than ten years nobody can tell how a team grows."""
_MOST_ROWS = 13
_NOISE = 1e-6


def _falls_below(r: Room, pace: float | None) -> Sentence | None:
    """After how many months it is the last time that all have it, and what is left after that."""
    last = _last_month(r, pace)
    if pace is None or last is None:
        return None
    then = r.shared_by(_people(r, pace, last + 1))
    if then.per_researcher is None or then.researchers is None:
        return None
    return sentence(
        "At {pace} {hires} a month you are {most} after {months} {unit}, who all have it, and {n}"
        " after {next}: {each} {h} each, less than that.",
        pace=f.middle(_told(r, pace), f.exact_text),
        hires=f.said("hire" if pace == 1 else "hires"),
        most=f.counted(float(_people(r, pace, last)), *r.at_most.facts),
        months=f.counted(float(last), *r.at_most.facts),
        unit=f.said("month" if last == 1 else "months"),
        n=f.middle(then.researchers, f.exact_text),
        next=f.counted(float(last + 1), *r.at_most.facts),
        each=f.middle(then.per_researcher, f.exact_text),
        h=f.H100E,
    )


def by_month(r: Room, pace: float | None) -> Table | None:
    """Month by month what each has, until it is less than that."""
    last = _last_month(r, pace)
    if pace is None or last is None:
        return None
    step = math.ceil((last + 2) / _MOST_ROWS)
    months = sorted({*range(0, last + 1, step), last, last + 1})
    rows = [_month_row(r, pace, month) for month in months]
    ends = (0, *range(max(1, len(rows) - 4), len(rows)))  # where it falls is what was asked
    return Table(("From now", "Researchers", "H100e each"), tuple(rows), card=ends)


def _month_row(r: Room, pace: float, month: int) -> tuple[Cell, ...]:
    then = r.shared_by(_people(r, pace, month))
    label = f.said("today" if month == 0 else f"{month} month{'s' if month > 1 else ''}")
    known = [each for each in (then.researchers, then.per_researcher) if each]
    return (label, *(f.middle(each, f.exact_text) for each in known))


def _last_month(r: Room, pace: float | None) -> int | None:
    """The last month in which all have it; None without a pace, a team, or room today."""
    if not pace or pace < 0 or r.hires is None or r.hires < 0 or r.today.researchers is None:
        return None
    last = math.floor((r.count + 1 - r.today.researchers.median) / pace - _NOISE)
    return last if last <= _MOST_MONTHS else None


def _people(r: Room, pace: float, month: int) -> int:
    now = r.today.researchers.median if r.today.researchers else 0.0
    return math.floor(now + pace * month + _NOISE)


def _told(r: Room, pace: float) -> Estimate:
    return own_point("your hires a month", "hires", pace, Unit.PEOPLE, r.ledger.on)
