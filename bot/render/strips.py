"""A chart drawn with characters: a dot for the middle value, a line for its interval."""

from __future__ import annotations

from bot import formats
from bot.answers import Bar, Chart
from bot.render.scale import Scale, writer

MIN_STRIP = 12


def strips(chart: Chart, width: int) -> list[str]:
    """One line a bar, at most `width` characters; without the drawing where there is no room."""
    labels = [bar.label for bar in chart.bars]
    values = [formats.both(bar.estimate, writer(bar.estimate)).text for bar in chart.bars]
    head = max(map(len, labels), default=0)
    tail = max(map(len, values), default=0)
    room = width - head - tail - 4
    if room < MIN_STRIP:
        return [f"{label}: {value}" for label, value in zip(labels, values, strict=True)]
    scale = Scale.of(chart)
    return [
        f"{label:<{head}}  {_strip(bar, scale, room)}  {value}"
        for label, bar, value in zip(labels, chart.bars, values, strict=True)
    ]


def title(chart: Chart) -> str:
    """The chart's title, with its unit where it has none, and whether its scale is in powers."""
    notes = [] if chart.unit in chart.title else [chart.unit]
    notes += ["log scale"] if Scale.of(chart).is_log else []
    return f"{chart.title} ({', '.join(notes)})" if notes else chart.title


def _strip(bar: Bar, scale: Scale, room: int) -> str:
    estimate = bar.estimate
    low, middle, high = (
        round(scale.place(value) * (room - 1))
        for value in (estimate.low, estimate.median, estimate.high)
    )
    cells = [" "] * room
    cells[low : high + 1] = "─" * (high + 1 - low)
    if low < high:
        cells[low], cells[high] = "├", "┤"
    cells[middle] = "●"
    return "".join(cells)
