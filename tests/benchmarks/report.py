"""Tables of what was measured: ours beside a baseline of the same run, the aim, and whether met."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

HEADINGS = ("what", "ours", "baseline", "compared", "aim", "met")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table; `met` is None where no aim was set."""

    what: str
    ours: str
    baseline: str
    compared: str
    aim: str = ""
    met: bool | None = None

    @property
    def cells(self) -> tuple[str, ...]:
        """The texts under the headings."""
        words = {True: "yes", False: "NO", None: ""}
        return (self.what, self.ours, self.baseline, self.compared, self.aim, words[self.met])


@dataclass(frozen=True, slots=True)
class Report:
    """What one benchmark found, and how its numbers came about."""

    title: str
    rows: tuple[Row, ...]
    note: str = ""

    def text(self) -> str:
        """The report as Markdown, aligned to be read in a terminal as well."""
        table = [HEADINGS, *(row.cells for row in self.rows)]
        return "\n".join([f"### {self.title}", "", *_lines(table), "", *filter(None, [self.note])])


def _lines(table: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    rows = [" | ".join(map(str.ljust, row, widths)) for row in table]
    yield f"| {rows[0]} |"
    yield f"| {' | '.join('-' * width for width in widths)} |"
    yield from (f"| {row} |" for row in rows[1:])


def ms(seconds: float) -> str:
    """`1.23 ms`."""
    return f"{seconds * 1e3:.2f} ms"


def more(what: str, ours: float, baseline: float, most: float | None = None) -> Row:
    """Seconds on top of the baseline's, of which at most so many are wanted."""
    extra = ours - baseline
    aim = "" if most is None else f"≤ {ms(most)} more"
    met = None if most is None else extra <= most
    return Row(what, ms(ours), ms(baseline), f"{extra * 1e3:+.2f} ms", aim, met)


def times(what: str, ours: float, baseline: float, unit: str, most: float) -> Row:
    """A quantity as a multiple of the baseline's, of which at most so many are wanted."""
    ratio = ours / baseline
    shown = (f"{ours:.1f} {unit}", f"{baseline:.1f} {unit}", f"{ratio:.2f}×")
    return Row(what, *shown, f"≤ {most}×", ratio <= most)
