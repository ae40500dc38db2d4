"""From where on a change deserves a line (C-22)."""

from __future__ import annotations

from typing import NamedTuple


class Thresholds(NamedTuple):
    """How far from its median a figure must be; every part is a setting."""

    least: float = 10
    """Postings, whatever the size of the board."""
    flow_share: float = 0.4
    """Of the median, for opened and closed."""
    net_share: float = 0.03
    """Of the roles that were open before the week, for the net change."""
