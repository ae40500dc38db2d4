"""Whether it may be said where we stand beside a lab: by the ratio on record, and no more."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.compute.benchmark import Standing, standing
from bot.prose import Sentence, sentence
from bot.quantities import Estimate

_RATIO: Final = ".ratio_per_researcher"
_WHOLE: Final = ".ratio_total"
_ROUNDED: Final = 1.1
_OF_WHICH: Final = sentence(
    "That depends on the lab: name it, as in “can I say we're ahead of {lab}”", lab=f.said("Meta")
)
_NOT_KNOWN: Final = sentence("No: nothing on record says how the two stand per researcher")
_DIFFER: Final = sentence("Not of all of them: per researcher they stand differently")
_TRUE: Final = {
    Standing.AHEAD: sentence("Yes: per researcher ours is ahead; say it with its range and day"),
    Standing.BEHIND: sentence("Yes: per researcher ours is behind; say it with its range and day"),
    Standing.COMPARABLE: sentence("Yes: per researcher the ranges overlap, and no more than that"),
}
_UNTRUE: Final = {
    Standing.AHEAD: sentence("No: per researcher ours is ahead"),
    Standing.BEHIND: sentence("No: per researcher ours is behind"),
    Standing.COMPARABLE: sentence("No: per researcher the ranges overlap, so “comparable” at most"),
}
_UNDERSTATED: Final = sentence("It would understate ours: per researcher it is ahead")


def of_claim(answer: Answer, claim: Standing, times: float | None = None) -> Sentence:
    """Yes or no, by where ours stands beside each lab of the answer, and so many times."""
    if not answer.question.labs:
        return _OF_WHICH
    ratios = [x.estimate for x in answer.figures if x.key.endswith(_RATIO)]
    known = {standing(each) for each in ratios if each}
    if not known or None in ratios or len(ratios) < len(answer.question.labs):
        return _in_total(answer, claim, times) or _NOT_KNOWN
    if len(known) > 1:
        return _DIFFER
    (where,) = known
    if claim is Standing.COMPARABLE and where is Standing.AHEAD:
        return _UNDERSTATED
    if claim is where and times and not _hold(ratios, times, where):
        return sentence(
            "No: {where}, but {n}× is outside the range on record",
            where=f.said(f"per researcher ours is {_PLACE[where]}"),
            n=f.said(f.exact_text(times)),
        )
    return _TRUE[where] if claim is where else _UNTRUE[where]


def _hold(ratios: Sequence[Estimate | None], times: float, where: Standing) -> bool:
    """Whether the range of each ratio, lab ÷ offer, reaches so many times, as one rounds them."""
    ratio = times if where is Standing.BEHIND else 1 / times
    return all(
        each is not None and each.low / _ROUNDED <= ratio <= each.high * _ROUNDED for each in ratios
    )


def _in_total(answer: Answer, claim: Standing, times: float | None) -> Sentence | None:
    """The same by all chips, of labs of which nothing is known by the head; None of others."""
    ratios = [x.estimate for x in answer.figures if x.key.endswith(_WHOLE)]
    known = {standing(each) for each in ratios if each}
    if None in ratios or len(known) != 1 or len(ratios) < len(answer.question.labs):
        return None
    (where,) = known
    if claim is Standing.COMPARABLE and where is Standing.AHEAD:
        return _UNDERSTATED_IN_TOTAL
    if claim is where and times and not _hold(ratios, times, where):
        return sentence(
            "No: in total ours {is_so}, but {n}× is outside the range on record; per researcher"
            " nothing says how the two stand",
            is_so=f.said(_SO[where]),
            n=f.said(f.exact_text(times)),
        )
    return sentence(
        "{yes}in total, where ours {is_so}; per researcher nothing says how the two stand",
        yes=f.said("Yes, " if claim is where else "Not even "),
        is_so=f.said(_SO[where]),
    )


_UNDERSTATED_IN_TOTAL: Final = sentence(
    "It would understate ours in total, where it is more; per researcher nothing says how the two"
    " stand"
)
_PLACE: Final = {
    Standing.AHEAD: "ahead",
    Standing.BEHIND: "behind",
    Standing.COMPARABLE: "level",
}
_SO: Final = {
    Standing.AHEAD: "is more",
    Standing.BEHIND: "is less",
    Standing.COMPARABLE: "overlaps theirs",
}
