"""The table and the chart of an offer's answer."""

from __future__ import annotations

from bot import formats as f
from bot.answering.offers.money import rent_label
from bot.answers import Bar, Cell, Chart, Table
from bot.compute.situation import Against, Situation, nothing_runs
from bot.prose import Sentence
from bot.quantities import Estimate

MOST_IN_FULL = 3
"""Labs of which the table also holds totals and figures per employee."""


def offer_table(s: Situation) -> Table | None:
    """Ours and each lab per researcher, then totals, dollars, and what a lab has itself."""
    rows: list[tuple[Cell, ...]] = []
    if each := s.ours.per_researcher:
        rows.append((_ours(s), f.middle(each), _entered(each)))
    elif total := s.ours.h100e:
        rows.append((f.said("H100e in total"), f.middle(total, f.count_text), _entered(total)))
    rows += _guaranteed(s)
    rows += [_lab_row(a) for a in s.against if s.ours.per_researcher]
    rows += [_total_row(a, several=len(s.against) > 1) for a in s.against if a.total_ratio]
    rows += _dollars(s)
    if later := s.ours.announced_per_researcher:
        rows.append((f.said("To come, each"), f.middle(later), f.said("not running yet")))
    if len(s.against) <= MOST_IN_FULL:
        rows += [row for a in s.against for row in _lab_in_full(a)]
    shared = s.ours.per_researcher or s.ours.announced_per_researcher
    columns = ("H100e per researcher" if shared else "Your offer", "Middle", "Range")
    return Table(columns, tuple(rows)) if rows else None


def _ours(s: Situation) -> Cell:
    """Our row, or what is claimed, with the tier that the figure is in."""
    tier, label = s.ours.tier, _label(s)
    return f.cited(f"{label} ({tier.name})", tier.bound) if tier else f.said(label)


def _label(s: Situation) -> str:
    return "As claimed" if s.is_claim else "Your offer"


def _guaranteed(s: Situation) -> list[tuple[Cell, ...]]:
    promised = s.ours.guaranteed
    if promised is None:
        return []
    holds = "not covered" if s.ours.guarantee_takes else "as entered"
    note = "not running yet" if nothing_runs(s) else holds
    label = f.said("Guaranteed each, in chips")
    return [(label, f.middle(promised, f.exact_text), f.said(note))]


def _dollars(s: Situation) -> list[tuple[Cell, ...]]:
    """A year of what runs, on its basis; that there is no price, where there is none."""
    usd, each = s.ours.usd_per_researcher, ", each"
    if usd is None:
        usd, each = s.ours.usd_per_year, ""
    if usd:
        label = rent_label(s.offer, s.ours, s.ledger.directory, each, s.paid_days)
        return [(label, f.middle(usd, f.usd_text), f.span(usd, f.usd_text))]
    if s.ours.unpriced:
        return [(f.said("Rent for a year"), f.said("no price"), f.said("on record"))]
    return []


def _lab_in_full(a: Against) -> list[tuple[Cell, ...]]:
    """What the lab has in total, and by employee."""
    lab = a.lab.lab.name
    known = (
        (f"{lab}, H100e in total", a.lab.stock),
        (f"{lab}, per employee", a.lab.per_employee),
    )
    return [(f.said(label), f.middle(value), f.span(value)) for label, value in known if value]


def _entered(each: Estimate) -> Cell:
    return f.said("as entered") if each.interval.is_point else f.span(each)


def _lab_row(a: Against) -> tuple[Cell, ...]:
    name = f.said(a.lab.lab.name)
    if a.lab.per_researcher is None:
        return (name, f.said("not public"), f.said("no figure"))
    return (name, f.middle(a.lab.per_researcher), f.span(a.lab.per_researcher))


def _total_row(a: Against, *, several: bool) -> tuple[Cell, ...]:
    if a.total_ratio is None:
        raise ValueError("no ratio of totals")
    label = f"{a.lab.lab.name} in total" if several else "Same in total"
    return (f.said(label), f.times_middle(a.total_ratio), f.times_span(a.total_ratio))


def charted(s: Situation, standing: Sentence) -> Chart | None:
    """Bars of H100e per researcher, ours first, under how the offer stands."""
    each = s.ours.per_researcher
    theirs = [a for a in s.against if a.lab.per_researcher]
    if each is None or not theirs:
        return None
    bars = (
        Bar(_label(s), each, ours=not s.is_claim),
        *(Bar(a.lab.lab.name, a.lab.per_researcher) for a in theirs if a.lab.per_researcher),
    )
    return Chart("H100e per researcher", "H100e", bars, standing)
