"""Three labs and more against each other: what is clearly apart, and that the rest overlaps."""

from __future__ import annotations

from collections.abc import Sequence

from bot import formats as f
from bot.compute.benchmark import Standing, standing
from bot.compute.labs import LabFigures
from bot.prose import Sentence, sentence
from bot.quantities import Estimate

Pair = tuple[LabFigures, LabFigures, Estimate]


def apart(ratio: Estimate) -> float:
    """How far two middle values are apart, whichever is the larger."""
    return max(ratio.median, 1 / ratio.median)


def all_tied(by_scope: Sequence[tuple[str, list[Pair]]]) -> tuple[Sentence, ...]:
    """All ranges overlap on every count: once for all of them, with the widest pair of each."""
    facts = [fact for _, pairs in by_scope for _, _, ratio in pairs for fact in ratio.facts]
    widest = [max(apart(ratio) for _, _, ratio in pairs) for _, pairs in by_scope]
    return (
        sentence("That holds {where}.", where=f.names([where for where, _ in by_scope])),
        sentence(
            "Their middle values are at most {times} apart: less than public data can tell.",
            times=f.cited(f.names([f"{f.times_text(most)}×" for most in widest]).text, *facts),
        ),
    )


def in_scope(where: str, pairs: list[Pair]) -> Sentence:
    """The pairs that are clearly apart on one count; the others only that they overlap."""
    clear = [pair for pair in pairs if standing(pair[2]) is not Standing.COMPARABLE]
    tied = len(pairs) - len(clear)
    facts = [fact for _, _, ratio in pairs for fact in ratio.facts]
    if not clear:
        most = max(apart(ratio) for _, _, ratio in pairs)
        return sentence(
            "{where}: all ranges overlap (middle values at most {times} apart).",
            where=f.said(where.capitalize()),
            times=f.cited(f"{f.times_text(most)}×", *facts),
        )
    told = [
        f"{one.lab.name} has {f.times_of(ratio).text} the figure of {other.lab.name}"
        for one, other, ratio in clear
    ]
    return sentence(
        "{where}: {told}; the other ranges overlap." if tied else "{where}: {told}.",
        where=f.said(where.capitalize()),
        told=f.cited("; ".join(told), *facts),
    )
