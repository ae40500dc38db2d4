"""What is publicly known of a lab: stock, people, and what follows for one researcher."""

from __future__ import annotations

from typing import NamedTuple

from bot.compute.chips import h100e_per_chip
from bot.compute.conventions import ANY, ANY_COMPANY, ANY_DIVISION, convention
from bot.compute.estimates import from_fact
from bot.compute.own import own_point
from bot.compute.stock_supposed import (
    Supposing,
    so_many_times,
    supposed_fact,
    supposed_stock,
    supposing,
)
from bot.formats import owner
from bot.ledger import Ledger, once_a_ledger
from bot.quantities import Estimate, Interval, Unit, derive, named
from bot.questions.types import Assumptions, Scope
from storage.records import Entity, EntityKind, Fact, Grade, Metric

WARN_DAYS_APART = 120
"""DESIGN §5: staff and stock further apart than this get a warning."""
MOST_DAYS_APART = 548
"""C-10: staff over 18 months from the stock give no per-head figure."""
CONVENTION = "convention"
"""Qualifier of a lab's own convention, beside the published facts of the same metric."""
_HEADCOUNT = ("headcount", "staff-times")


class LabFigures(NamedTuple):
    """The figures of a lab; None where nothing public allows one, with the reason in a note."""

    lab: Entity
    stock: Estimate | None
    stock_fact: Fact | None
    stock_note: str
    staff: Estimate | None
    staff_fact: Fact | None
    staff_note: str
    per_employee: Estimate | None
    per_researcher: Estimate | None
    per_head_note: str
    days_apart: int | None
    """Days between the staff count and the stock; None where either is missing."""
    supposed: Supposing | None = None
    """How its stock is another one than what is on record; None where it is that."""
    supposed_staff: bool = False
    """Whether its staff is."""

    @property
    def key(self) -> str:
        """The lab as figure keys name it."""
        return self.lab.key

    @property
    def usable_staff(self) -> Estimate | None:
        """The staff, where the last headcount is of the company as it is, and not too old."""
        return None if self.staff_note else self.staff

    @property
    def far_apart(self) -> bool:
        """Whether staff and stock lie more than 120 days apart."""
        return self.days_apart is not None and self.days_apart > WARN_DAYS_APART


@once_a_ledger
def figures_of_lab(slug: str, ledger: Ledger, assume: Assumptions) -> LabFigures:
    """Everything the ledger says of a lab, with the user's assumptions in place of ours.

    Raises LookupError for a slug that the directory does not know.
    """
    lab = ledger.directory.get(slug)
    if lab is None:
        raise LookupError(slug)
    assume = _of_it(assume, lab)
    stock_fact = _stock_fact(lab, ledger)
    known = _stock(lab, stock_fact, ledger)
    stock = supposed_stock(known, lab, ledger, assume)
    how = supposing(assume, known)
    stock_fact = supposed_fact(stock, stock_fact, how)
    staff_fact = ledger.latest(slug, Metric.HEADCOUNT)
    heads = _staff(staff_fact, lab, ledger, assume)
    staff = so_many_times(heads, assume.staff_times, _HEADCOUNT, lab, ledger)
    unfit = _unfit(staff_fact, stock_fact, lab, assume)
    serves_all = lab.kind is EntityKind.ACADEMIC
    usable = None if unfit or serves_all else staff
    return LabFigures(
        lab=lab,
        stock=stock,
        stock_fact=stock_fact,
        stock_note=_stock_note(lab, stock_fact),
        staff=staff,
        staff_fact=None if assume.lab_staff else staff_fact,
        staff_note=unfit,
        per_employee=_per_employee(stock, usable),
        per_researcher=_per_researcher(lab, stock, usable, ledger, assume),
        per_head_note=_per_head_note(stock, usable, unfit, serves_all=serves_all),
        days_apart=_days_apart(staff_fact, stock_fact, assume),
        supposed=how,
        supposed_staff=staff is not None and assume.staff_times is not None,
    )


def _of_it(assume: Assumptions, lab: Entity) -> Assumptions:
    """What is assumed of this lab: nothing, where it was said of another one alone."""
    return assume if assume.lab in (None, lab.slug) else Assumptions()


def _stock_fact(lab: Entity, ledger: Ledger) -> Fact | None:
    """What the lab uses, else one disclosed machine; shared machines for academics."""
    if lab.kind is EntityKind.ACADEMIC:
        machines = ledger.all(lab.slug, Metric.H100E_OPERATIONAL)
        if machines:
            return max(machines, key=lambda fact: fact.value or 0.0)
        return ledger.latest(lab.slug, Metric.ACCELERATORS)
    return ledger.latest(lab.slug, Metric.H100E_IN_USE) or _disclosed(lab, ledger)


def _disclosed(lab: Entity, ledger: Ledger) -> Fact | None:
    """A cluster that the lab is known to run, where a good source counts its chips."""
    known = ledger.all(lab.slug, Metric.ACCELERATORS)
    return next((f for f in known if f.grade.rank <= Grade.B.rank and f.detail("chip")), None)


def _stock(lab: Entity, fact: Fact | None, ledger: Ledger) -> Estimate | None:
    if fact is None:
        return None
    name = f"{owner(lab.name).text} stock"
    if fact.metric != Metric.ACCELERATORS:
        return from_fact(name, fact, Unit.H100E)
    return in_h100e(name, fact, ledger)


def in_h100e(name: str, fact: Fact, ledger: Ledger) -> Estimate | None:
    """A fact that counts chips, in H100e; None where the chip has no usable rate."""
    rate = h100e_per_chip(ledger, fact.detail("chip") or "")
    if rate is None or fact.value is None:
        return None
    return derive(Unit.H100E, [from_fact(name, fact, Unit.CHIPS), rate])


def _stock_note(lab: Entity, fact: Fact | None) -> str:
    if fact is None:
        return "no public figure"
    if lab.kind is EntityKind.ACADEMIC:
        return "a shared machine for everyone there, not one group's"
    if fact.metric == Metric.ACCELERATORS:
        return "one disclosed cluster, not the whole stock"
    return "used for research and serving together"


def _staff(fact: Fact | None, lab: Entity, ledger: Ledger, assume: Assumptions) -> Estimate | None:
    name = f"{owner(lab.name).text} staff"
    if assume.lab_staff is not None:
        return own_point(name, f"{lab.key}-staff", assume.lab_staff, Unit.PEOPLE, ledger.on)
    return headcount(name, fact, ledger) if fact and fact.value else None


def headcount(name: str, fact: Fact, ledger: Ledger) -> Estimate:
    """A press headcount with the width of its grade (C-03); an admin's own as it was entered."""
    value = fact.value or 0.0
    if fact.grade is Grade.OWN:
        low, high = fact.low or value, fact.high or value
        return named(name, Interval(low, value, high), Unit.PEOPLE, (fact,))
    width = convention(ledger, Metric.HEADCOUNT_WIDTH, ANY, fact.grade).value or 0.0
    return named(
        name, Interval(value * (1 - width), value, value * (1 + width)), Unit.PEOPLE, (fact,)
    )


def _unfit(staff: Fact | None, stock: Fact | None, lab: Entity, assume: Assumptions) -> str:
    """Why the staff count serves no per-head figure (C-10); empty where it does."""
    if assume.lab_staff is not None or assume.lab_researchers is not None:
        return ""
    if staff is None:
        return "no public headcount"
    if reason := staff.detail("unfit"):
        return reason
    apart = _days_apart(staff, stock, assume)
    if apart is not None and apart > MOST_DAYS_APART and lab.kind is EntityKind.LAB:
        return "the headcount lies over 18 months from the stock"
    return ""


def _days_apart(staff: Fact | None, stock: Fact | None, assume: Assumptions) -> int | None:
    own = assume.lab_staff is not None or assume.lab_researchers is not None
    if staff is None or stock is None or own:
        return None
    return abs((staff.as_of - stock.as_of).days)


def _per_employee(stock: Estimate | None, staff: Estimate | None) -> Estimate | None:
    return derive(Unit.H100E, [stock], [staff]) if stock and staff else None


def _per_researcher(
    lab: Entity,
    stock: Estimate | None,
    staff: Estimate | None,
    ledger: Ledger,
    assume: Assumptions,
) -> Estimate | None:
    """Stock × R&D share ÷ (staff × share of staff doing research)."""
    if stock is None:
        return None
    rd_share = rd_compute_share(lab, ledger, assume)
    if assume.lab_researchers is not None:
        people = own_point(
            f"{owner(lab.name).text} researchers",
            f"{lab.key}-researchers",
            assume.lab_researchers,
            Unit.PEOPLE,
            ledger.on,
        )
        return derive(Unit.H100E, [stock, rd_share], [people])
    if staff is None:
        return None
    return derive(Unit.H100E, [stock, rd_share], [staff, research_staff_share(lab, ledger, assume)])


@once_a_ledger
def with_all_staff(slug: str, ledger: Ledger, assume: Assumptions) -> Estimate | None:
    """H100e per researcher if all who work at a lab were counted as such."""
    figures = figures_of_lab(slug, ledger, assume)
    if figures.per_employee is None:
        return None
    share = rd_compute_share(figures.lab, ledger, assume)
    return derive(Unit.H100E, [figures.per_employee, share])


def rd_compute_share(lab: Entity, ledger: Ledger, assume: Assumptions) -> Estimate:
    """Share of the lab's compute that is for research and development (C-04 to C-06)."""
    name = f"{owner(lab.name).text} research share of compute"
    assume = _of_it(assume, lab)
    if assume.rd_share is not None:
        return own_point(name, f"{lab.key}-rd-share", assume.rd_share, Unit.SHARE, ledger.on)
    fact = ledger.latest(lab.slug, Metric.RD_COMPUTE_SHARE, CONVENTION)
    return from_fact(name, fact or convention(ledger, Metric.RD_COMPUTE_SHARE), Unit.SHARE)


def research_staff_share(lab: Entity, ledger: Ledger, assume: Assumptions) -> Estimate:
    """Share of the lab's staff who do research (C-07 to C-09)."""
    name = f"how many of {owner(lab.name).text} staff do research"
    assume = _of_it(assume, lab)
    if assume.research_staff_share is not None:
        return own_point(
            name,
            f"{lab.key}-research-staff-share",
            assume.research_staff_share,
            Unit.SHARE,
            ledger.on,
        )
    fact = ledger.latest(lab.slug, Metric.RESEARCH_STAFF_SHARE, CONVENTION)
    anyone = ANY_DIVISION if "division" in lab.traits else ANY_COMPANY
    return from_fact(
        name, fact or convention(ledger, Metric.RESEARCH_STAFF_SHARE, anyone), Unit.SHARE
    )


def _per_head_note(
    stock: Estimate | None, staff: Estimate | None, unfit: str, *, serves_all: bool
) -> str:
    if stock is None:
        return "no public figure"
    if serves_all:
        return "how many people share the machine is not published on our definition"
    return unfit if staff is None else ""


def figure_in(lab: LabFigures, scope: Scope) -> Estimate | None:
    """The lab's figure of this scope."""
    match scope:
        case Scope.TOTAL:
            return lab.stock
        case Scope.PER_EMPLOYEE:
            return lab.per_employee
        case Scope.PER_RESEARCHER:
            return lab.per_researcher
