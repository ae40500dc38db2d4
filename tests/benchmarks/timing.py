"""Measuring: the things compared take turns, so that whatever else a machine does hits both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from statistics import median, quantiles
from typing import TypeVar

Seconds = TypeVar("Seconds")
"""What the work took, as one number or as several."""


def taking_turns(rounds: int, *measures: Callable[[], Seconds]) -> list[list[Seconds]]:
    """What each measure took, in each of so many rounds; a measure does the work once."""
    taken: list[list[Seconds]] = [[] for _ in measures]
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
