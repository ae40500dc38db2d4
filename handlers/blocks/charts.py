"""A chart in Slack's own drawing where its linear axis can show it, with the finding in words."""

from __future__ import annotations

from bot.answers import Bar, Chart
from bot.render import chart_words
from handlers.blocks import limits
from handlers.blocks.elements import Block, Message, context, rich, runs, words
from handlers.blocks.elements import paragraph as line
from handlers.blocks.escape import clamp, clean, escape

_SERIES = ("Low", "Middle", "High")


def native(chart: Chart) -> Block | None:
    """The chart as `data_visualization`, or None where that would mislead or be refused.

    Its axis is linear: values more than a factor of 50 apart would leave bars that nobody sees.
    Labels are cut at 20 characters and must stay different.
    """
    labels = [clamp(bar.label, limits.CHART_LABEL) for bar in chart.bars]
    fits = 0 < len(labels) == len(set(labels)) <= limits.CHART_CATEGORIES
    return _drawn(chart, labels) if fits and _is_even(chart) else None


def _is_even(chart: Chart) -> bool:
    """Whether all values but zeros lie within the factor that a linear axis can show."""
    values = [value for bar in chart.bars for value in _values(bar) if value > 0]
    return bool(values) and max(values) <= limits.CHART_FACTOR * min(values)


def is_exact(chart: Chart) -> bool:
    """Whether no bar has an interval, so that one series shows them all."""
    return all(bar.estimate.interval.is_point for bar in chart.bars)


def _values(bar: Bar) -> tuple[float, float, float]:
    return bar.estimate.low, bar.estimate.median, bar.estimate.high


def _drawn(chart: Chart, labels: list[str]) -> Block:
    columns = zip(*map(_values, chart.bars), strict=True)
    named = zip(_SERIES, columns, strict=True)
    series = [
        {
            "name": chart.unit if is_exact(chart) else name,
            "data": [
                {"label": label, "value": float(f"{value:.4g}")}
                for label, value in zip(labels, values, strict=True)
            ],
        }
        for name, values in named
        if name == "Middle" or not is_exact(chart)
    ]
    axis = {"categories": labels, "y_label": clamp(chart.unit, limits.CHART_TITLE)}
    return {
        "type": "data_visualization",
        "title": clamp(chart.title, limits.CHART_TITLE),
        "chart": {"type": "bar", "series": series, "axis_config": axis},
    }


def alt_text(chart: Chart) -> str:
    """The picture in words, as long as Slack takes them."""
    return clamp(chart_words.alt_text(chart), limits.ALT_TEXT)


def message(chart: Chart, file_id: str | None = None) -> Message:
    """The finding and the drawing: Slack's, or the uploaded picture, or the numbers in words."""
    blocks = [rich(line(*runs(chart.finding, bold=True))), _picture(chart, file_id)]
    below = (
        f"Low to high: {chart_words.ends(chart)}" if native(chart) and not is_exact(chart) else ""
    )
    text = f"{escape(chart.finding.text)}\n{escape(chart_words.numbers(chart))}"
    return {"text": text, "blocks": [*blocks, context(below)] if below else blocks}


def _picture(chart: Chart, file_id: str | None) -> Block:
    drawn = native(chart)
    if drawn:
        return drawn
    if file_id is None:
        return words(chart_words.numbers(chart))
    picture = {"type": "image", "slack_file": {"id": file_id}, "alt_text": alt_text(chart)}
    return {**picture, "title": {"type": "plain_text", "text": clean(chart.title)}}
