"""The words of a chart: its numbers for those who don't see it, and what stands below it."""

from __future__ import annotations

from datetime import date

from bot import formats
from bot.answers import Bar, Chart
from bot.quantities import Unit
from bot.render.scale import Scale, writer
from storage.records import Fact, Grade

MOST_DAYS = 4
PRICES = (Unit.USD, Unit.USD_PER_HOUR, Unit.USD_PER_H100E_HOUR, Unit.USD_PER_YEAR)


def alt_text(chart: Chart) -> str:
    """The chart in words: every number that it shows, and what they say."""
    return f"{numbers(chart)} {chart.finding.text}"


def numbers(chart: Chart) -> str:
    """Every number that the chart shows."""
    unit = "" if chart.unit in chart.title else f", in {chart.unit}"
    bars = "; ".join(f"{bar.label} {value(bar)}" for bar in chart.bars)
    return f"{chart.title}{unit}. {bars}."


def value(bar: Bar) -> str:
    """The bar's number as it is written beside it."""
    return formats.both(bar.estimate, writer(bar.estimate)).text


def footer(chart: Chart, on: date) -> str:
    """What the picture says below the bars: how to read them, and where the figures come from."""
    facts = tuple(dict.fromkeys(fact for bar in chart.bars for fact in bar.estimate.facts))
    own = "With figures that you entered." if any(f.grade is Grade.OWN for f in facts) else ""
    parts = (_key(chart), _sources(facts), own, f"Assay, {formats.day_text(on)}.")
    return " ".join(filter(None, parts))


def _key(chart: Chart) -> str:
    reach = ends(chart)
    if Scale.of(chart).is_log:  # where a dot alone is one value
        return f"Bar: {reach}; dot: middle value." if reach else "Dot: the value."
    return f"Bar: middle value; line: {reach}." if reach else ""


def ends(chart: Chart) -> str:
    """From what to what the intervals reach, or nothing where no bar has one."""
    estimates = [bar.estimate for bar in chart.bars if not bar.estimate.interval.is_point]
    if not estimates:
        return ""
    readings = estimates[0].unit in PRICES  # whose ends are readings, not percentiles (C-11)
    return chart.ends or ("lowest to highest reading" if readings else "5th to 95th percentile")


def _sources(facts: tuple[Fact, ...]) -> str:
    """Each publication once with its days; our conventions by their ids."""
    days: dict[str, list[str]] = {}
    for fact in facts:
        if fact.grade not in (Grade.OWN, Grade.CONVENTION):
            days.setdefault(fact.source_name, []).append(formats.day_text(fact.as_of))
    cited = [f"{name}, {_days(list(dict.fromkeys(found)))}" for name, found in days.items()]
    ids = [fact.id for fact in facts if fact.grade is Grade.CONVENTION]
    if ids:
        cited.append(f"Assay's convention{'s' if len(ids) > 1 else ''} {', '.join(ids)}")
    return f"Sources: {'; '.join(cited)}." if cited else ""


def _days(days: list[str]) -> str:
    """The days, or the first and the last of many."""
    return ", ".join(days) if len(days) <= MOST_DAYS else f"{days[0]} to {days[-1]}"
