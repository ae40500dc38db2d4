"""Which changes deserve a line: those that leave a lab's own four-week median behind (C-22)."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import Final, NamedTuple

from bot.market.shifts import Shift


class Thresholds(NamedTuple):
    """How far from its median a figure must be; every part is a setting."""

    least: float = 10
    """Postings, whatever the size of the board."""
    flow_share: float = 0.4
    """Of the median, for opened and closed."""
    net_share: float = 0.03
    """Of the roles that were open before the week, for the net change."""


WEEKS: Final = 4


class Flow(NamedTuple):
    """What a week did to one lab's board, in postings."""

    opened: int
    closed: int
    open_after: int

    @classmethod
    def of(cls, shift: Shift) -> Flow | None:
        """The flow of a window, None where it is unknown."""
        if shift.unknown or shift.open_after is None:
            return None
        return cls(len(shift.opened), len(shift.closed), shift.open_after)

    @property
    def net(self) -> int:
        """Opened minus closed."""
        return self.opened - self.closed

    @property
    def open_before(self) -> int:
        """Open roles at the start of the week."""
        return self.open_after - self.net


class Measure(NamedTuple):
    """One figure of a week against the median of the four weeks before."""

    name: str
    """`opened`, `closed` or `net`."""
    value: int
    usual: float
    needs: float
    """The distance from the median from which on the figure is shown."""

    @property
    def is_notable(self) -> bool:
        """Whether the figure is far enough from its median to be shown."""
        return abs(self.value - self.usual) >= self.needs


def measures(
    week: Flow, earlier: Sequence[Flow], limits: Thresholds | None = None
) -> tuple[Measure, ...]:
    """The week's three figures against their medians; none with fewer than four earlier weeks.

    `earlier` is in order of time; its last four count.
    """
    if len(earlier) < WEEKS:
        return ()
    rule = limits or Thresholds()
    last = earlier[-WEEKS:]
    opened = median(flow.opened for flow in last)
    closed = median(flow.closed for flow in last)
    net = median(flow.net for flow in last)
    return (
        Measure("opened", week.opened, opened, max(rule.least, rule.flow_share * opened)),
        Measure("closed", week.closed, closed, max(rule.least, rule.flow_share * closed)),
        Measure("net", week.net, net, max(rule.least, rule.net_share * week.open_before)),
    )
