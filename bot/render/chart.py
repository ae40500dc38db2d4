"""A chart as a picture for a message.

The picture is 760 pixels wide at its natural size and drawn at twice that. matplotlib takes most
of a second to load, so only `png` loads it.
"""

from __future__ import annotations

import io
from datetime import date
from typing import TYPE_CHECKING, Literal, NamedTuple

from bot.answers import Bar, Chart
from bot.quantities import Estimate, Unit
from bot.render.chart_words import alt_text, footer, value
from bot.render.scale import Scale, writer

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

__all__ = ["alt_text", "png"]

DPI = 200
WIDTH = 7.6
MARGIN = 0.34
BAR_PITCH = 0.56
BAR_HEIGHT = 0.5  # part of the pitch
LABEL_ROOM = 2.0
AXIS_ROOM = 0.52  # for the tick labels and the unit under the bars
TICK_PITCH = 1.0

INK = "#1d1c1d"
SOFT = "#5e5d60"
GRID = "#e8e8e8"
OURS = "#12807f"
THEIRS = "#b3c0ce"
WHISKER = "#2f3742"

SPANS = {
    1 / 1440: "1 min",
    1 / 24: "1 hour",
    1.0: "1 day",
    30.0: "30 days",
    365.0: "1 year",
    3650.0: "10 years",
    36500.0: "100 years",
}

# Sizes in points; at natural size a point is 1.4 pixels.
TITLE, BODY, LABEL, SMALL = 14.5, 10.5, 10.5, 7.8
LEADING = 1.4
FONT = "DejaVu Sans"  # comes with matplotlib: the same picture on every machine


def png(chart: Chart, on: date) -> bytes:
    """The chart as a PNG, 1,520 pixels wide and as high as its bars need; `on` dates the footer.

    Bars reach to the middle value, whiskers from the 5th to the 95th percentile. On a scale of
    powers a bar's length would mean nothing: there the bar is the range itself. Touches no global
    state of matplotlib, so it may run on any thread.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    page = _Page.of(chart, on)
    figure = Figure(figsize=(WIDTH, page.height), dpi=DPI, facecolor="white")
    FigureCanvasAgg(figure)
    page.write(figure)
    _draw(chart, page.axes(figure, chart))
    out = io.BytesIO()
    figure.savefig(out, format="png")
    return out.getvalue()


class _Text(NamedTuple):
    """Lines of one size and style."""

    lines: tuple[str, ...]
    size: float
    color: str
    weight: str = "normal"

    @classmethod
    def wrapped(cls, text: str, size: float, color: str, weight: str = "normal") -> _Text:
        return cls(tuple(_wrap(text, size, WIDTH - 2 * MARGIN, weight)), size, color, weight)

    @property
    def height(self) -> float:
        """In inches."""
        return len(self.lines) * self.size * LEADING / 72


class _Page(NamedTuple):
    """Where everything lies, in inches from the top: title, finding, bars, axis, footer."""

    title: _Text
    finding: _Text
    footer: _Text
    body: float

    @classmethod
    def of(cls, chart: Chart, on: date) -> _Page:
        return cls(
            _Text.wrapped(chart.title, TITLE, INK, "bold"),
            _Text.wrapped(chart.finding.text, BODY, SOFT),
            _Text.wrapped(footer(chart, on), SMALL, SOFT),
            BAR_PITCH * len(chart.bars),
        )

    @property
    def head(self) -> float:
        return MARGIN + self.title.height + 0.05 + self.finding.height + 0.22

    @property
    def foot(self) -> float:
        """Where the footer begins."""
        return self.head + self.body + AXIS_ROOM + 0.2

    @property
    def height(self) -> float:
        return self.foot + self.footer.height + MARGIN * 0.8

    def write(self, figure: Figure) -> None:
        """Set the three texts."""
        tops = (MARGIN, MARGIN + self.title.height + 0.05, self.foot)
        for text, top in zip((self.title, self.finding, self.footer), tops, strict=True):
            for index, line in enumerate(text.lines):
                y = 1 - (top + index * text.size * LEADING / 72) / self.height
                figure.text(
                    MARGIN / WIDTH, y, line, va="top", parse_math=False, family=FONT,
                    size=text.size, color=text.color, weight=text.weight,
                )  # fmt: skip

    def axes(self, figure: Figure, chart: Chart) -> Axes:
        """Axes as wide as the names on their left and the values on their right leave room."""
        names = max(_width(line, LABEL, "bold") for bar in chart.bars for line in _name(bar))
        values = max(_width(value(bar), LABEL, "bold") for bar in chart.bars)
        left, right = MARGIN + names + 0.14, MARGIN + values + 0.12
        bottom = self.height - self.head - self.body
        return figure.add_axes(
            (
                left / WIDTH,
                bottom / self.height,
                (WIDTH - left - right) / WIDTH,
                self.body / self.height,
            )
        )


def _draw(chart: Chart, axes: Axes) -> None:
    scale = Scale.of(chart)
    start = scale.low / 2 if scale.is_log else 0.0
    _frame(axes, chart, scale, start)
    for row, bar in enumerate(chart.bars):
        (_range if scale.is_log else _bar)(axes, bar, row, start)


def _frame(axes: Axes, chart: Chart, scale: Scale, start: float) -> None:
    axes.set_xscale("log" if scale.is_log else "linear")
    axes.set_xlim(start, scale.high)
    axes.set_ylim(len(chart.bars) - 0.5, -0.5)
    axes.set_yticks([])
    _ticks(axes, chart, scale)
    hint = ", on a scale where equal steps multiply" if scale.is_log else ""
    axes.set_xlabel(chart.unit + hint, size=SMALL, color=SOFT, family=FONT, parse_math=False)
    axes.set_axisbelow(True)
    axes.grid(axis="x", color=GRID, linewidth=0.8)
    for spine in axes.spines.values():
        spine.set_visible(False)


def _ticks(axes: Axes, chart: Chart, scale: Scale) -> None:
    from matplotlib.ticker import FuncFormatter, LogLocator, MaxNLocator, NullLocator

    axes.tick_params(axis="x", length=0, pad=5, labelsize=SMALL, labelcolor=SOFT)
    axes.xaxis.set_minor_locator(NullLocator())
    room = axes.get_position().width * WIDTH
    if scale.is_log and chart.bars[0].estimate.unit is Unit.DAYS:
        places = _apart(scale, room)
        axes.set_xticks(places, [SPANS[place] for place in places])
        return
    count = max(2, int(room / TICK_PITCH))
    axes.xaxis.set_major_locator(LogLocator(numticks=count) if scale.is_log else MaxNLocator(count))
    write = writer(chart.bars[0].estimate)
    axes.xaxis.set_major_formatter(
        FuncFormatter(lambda value, _: _short(write(value)) if value else "0")
    )


def _apart(scale: Scale, room: float) -> list[float]:
    """The spans of time on the axis, without those too close to the one before."""
    kept: list[float] = []
    for days in filter(lambda days: scale.low <= days <= scale.high, SPANS):
        if not kept or (scale.place(days) - scale.place(kept[-1])) * room >= TICK_PITCH * 0.6:
            kept.append(days)
    return kept


def _short(text: str) -> str:
    """A tick's number without the zeros and with a letter for the long word: `$1.5M`."""
    number, _, word = text.partition(" ")
    if word not in ("million", "billion", "trillion"):
        return text
    whole, point, rest = number.partition(".")
    rest = rest.rstrip("0")
    return f"{whole}{point if rest else ''}{rest}{word[0].upper()}"


def _bar(axes: Axes, bar: Bar, row: int, start: float) -> None:
    """From nothing to the middle value, with the range as a whisker."""
    estimate = bar.estimate
    axes.barh(row, max(estimate.median - start, 0.0), BAR_HEIGHT, left=start, color=_color(bar))
    if not estimate.interval.is_point:
        _whisker(axes, max(estimate.low, start), estimate, row)
    _words(axes, bar, row, start)


def _range(axes: Axes, bar: Bar, row: int, start: float) -> None:
    """From the lowest to the highest value, with the middle one as a dot."""
    estimate = bar.estimate
    low = max(estimate.low, start)
    axes.barh(row, estimate.high - low, BAR_HEIGHT * 0.6, left=low, color=_color(bar))
    for color, dot in (("white", 8.0), (OURS if bar.ours else WHISKER, 5.5)):
        at = [max(estimate.median, start)]
        axes.plot(at, [row], "o", color=color, markersize=dot, clip_on=False)
    _words(axes, bar, row, start)


def _color(bar: Bar) -> str:
    return OURS if bar.ours else THEIRS


def _words(axes: Axes, bar: Bar, row: int, start: float) -> None:
    """The name on the left and the value on the right."""
    end = (max(bar.estimate.high, start), row)
    _label(axes, bar, [value(bar)], end, shift=7, coords="data", ha="left")
    _label(axes, bar, _name(bar), (0, row), shift=-9, coords=("axes fraction", "data"), ha="right")


def _whisker(axes: Axes, low: float, estimate: Estimate, row: int) -> None:
    high, cap = estimate.high, 0.11
    for color, width, dot in (("white", 3.6, 8), (WHISKER, 1.5, 5.5)):  # a halo, then the line
        for x, y in (([low, high], [row, row]), ([low] * 2, [row - cap, row + cap]),
                     ([high] * 2, [row - cap, row + cap])):  # fmt: skip
            axes.plot(x, y, color=color, linewidth=width, clip_on=False)
        axes.plot([estimate.median], [row], "o", color=color, markersize=dot, clip_on=False)


def _label(
    axes: Axes,
    bar: Bar,
    lines: list[str],
    at: tuple[float, float],
    *,
    shift: float,
    coords: str | tuple[str, str],
    ha: Literal["left", "right"],
) -> None:
    axes.annotate(
        "\n".join(lines), at, (shift, 0), xycoords=coords, textcoords="offset points", ha=ha,
        va="center", size=LABEL, color=INK, weight="bold" if bar.ours else "normal", family=FONT,
        parse_math=False, annotation_clip=False,
        bbox={"facecolor": "white", "edgecolor": "none", "pad": 1},  # no grid behind the words
    )  # fmt: skip


def _name(bar: Bar) -> list[str]:
    return _wrap(bar.label, LABEL, LABEL_ROOM, "bold")


def _width(text: str, size: float, weight: str) -> float:
    """How wide the text runs, in inches."""
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import text_to_path

    font = FontProperties(family=FONT, size=size, weight=weight)
    return float(text_to_path.get_text_width_height_descent(text, font, ismath=False)[0]) / 72


def _wrap(text: str, size: float, room: float, weight: str) -> list[str]:
    """The text in lines of at most `room` inches; a longer word stands alone."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and _width(longer, size, weight) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
