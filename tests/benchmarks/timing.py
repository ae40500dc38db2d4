"""Measuring: the things compared take turns, so that whatever else a machine does hits both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from statistics import median, quantiles

Measure = Callable[[], float]
"""Does the work once; the seconds it took."""


def taking_turns(rounds: int, *measures: Measure) -> list[list[float]]:
    """The seconds of each measure, in each of so many rounds."""
    taken: list[list[float]] = [[] for _ in measures]
    for _ in range(rounds):
        for seconds, measure in zip(taken, measures, strict=True):
            seconds.append(measure())
    return taken


def p50(seconds: Sequence[float]) -> float:
    """The median."""
    return median(seconds)


def p99(seconds: Sequence[float]) -> float:
    """The 99th percentile."""
    return quantiles(seconds, n=100, method="inclusive")[98]
