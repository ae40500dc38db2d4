"""`how many hires until we fall below 30 H100 each`: how many people fit."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context, lab_figures, only, stock_age, whole_offer, with_offer
from bot.answering.missing import ask_for_offer
from bot.answering.next_steps import after_offer, button
from bot.answering.offers.money import rent_label
from bot.answering.offers.offer import own_figures, situation_of
from bot.answering.offers.room_chips import chips_taken
from bot.answering.offers.room_pace import by_month, falls_below
from bot.answering.offers.room_words import advice, caveats, flips, headline, no_floor, verdict
from bot.answers import Answer, Bar, Cell, Chart, Figure, Table
from bot.compute.labs import LabFigures, figures_of_lab
from bot.compute.offers import OfferFigures
from bot.compute.room import Room, room_of
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
        verdict=only(falls_below(found, question.people), *verdict(found, lab)),
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
