"""The table and the chart of an offer's answer."""

from __future__ import annotations

from bot import formats as f
from bot.answering.offers.offer_words import headline
from bot.answers import Bar, Cell, Chart, Table
from bot.compute.situation import Against, Situation
from bot.quantities import Estimate


def offer_table(s: Situation) -> Table | None:
    """Ours and each lab per researcher, then totals and dollars."""
    rows: list[tuple[Cell, ...]] = []
    if each := s.ours.per_researcher:
        rows.append((f.said("Your offer"), f.middle(each), _entered(each)))
    rows += [_lab_row(a) for a in s.against if s.ours.per_researcher]
    rows += [_total_row(a, several=len(s.against) > 1) for a in s.against if a.total_ratio]
    if usd := s.ours.usd_per_researcher:
        rows.append(
            (f.said("Rent for a year, each"), f.middle(usd, f.usd_text), f.span(usd, f.usd_text))
        )
    elif usd := s.ours.usd_per_year:
        rows.append((f.said("Rent for a year"), f.middle(usd, f.usd_text), f.span(usd, f.usd_text)))
    if later := s.ours.announced_per_researcher:
        rows.append((f.said("To come, each"), f.middle(later), f.said("not running yet")))
    shared = s.ours.per_researcher or s.ours.announced_per_researcher
    columns = ("H100e per researcher" if shared else "Your offer", "Middle", "Range")
    return Table(columns, tuple(rows)) if rows else None


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


def charted(s: Situation) -> Chart | None:
    """Bars of H100e per researcher, ours first."""
    each = s.ours.per_researcher
    theirs = [a for a in s.against if a.lab.per_researcher]
    if each is None or not theirs:
        return None
    bars = (
        Bar("Your offer", each, ours=True),
        *(Bar(a.lab.lab.name, a.lab.per_researcher) for a in theirs if a.lab.per_researcher),
    )
    return Chart("H100e per researcher", "H100e", bars, headline(s))
