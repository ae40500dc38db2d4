"""What can be said of ours beside what somebody was told to have elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot import formats as f
from bot.answers import Advice
from bot.compute.benchmark import ratio_of
from bot.prose import sentence
from bot.quantities import Estimate
from bot.questions.types import Question

ALIKE: Final = 1.05
"""Times below which two shares are told as about the same: rates are no more exact than that."""
_DONT: Final = (sentence("“We match that.”"),)


def exact(value: float) -> str:
    """Three digits, so that two shares that are alike can be told apart."""
    return f.rounded(value, 3)


def is_ours_first(question: Question) -> bool:
    """Whether the first offer is ours: the saved one, or what stands beside what a lab gives."""
    return question.uses_saved or question.other_lab is not None


def advice(ours: Estimate, theirs: Estimate, question: Question, *, is_of_one: bool) -> Advice:
    """What to say of the share of each, or of what one person alone is to have."""
    ask = (sentence("“What of it is guaranteed to each, and who goes first?”"),)
    if not is_ours_first(question):
        return Advice(ask=ask)
    told = _for_one(ours, theirs) if is_of_one else _for_each(ratio_of(ours, theirs).median)
    return replace(told, ask=ask)


def _for_each(times: float) -> Advice:
    sure = sentence("What of ours is guaranteed to each, and how long one waits for the rest.")
    if times > ALIKE:
        return Advice(
            say=(sentence("“On average each has more with us”, with both figures."), sure)
        )
    if times >= 1 / ALIKE:
        return Advice(say=(sure,))
    less = sentence("That each has less with us on average, before somebody else says so.")
    return Advice(say=(sure,), dont_say=_DONT, concede=(less,))


def _for_one(ours: Estimate, theirs: Estimate) -> Advice:
    """Of chips that one person alone is to have: a promise, which nobody has on average."""
    times = ratio_of(ours, theirs).median
    x, y = (f.middle(each, exact) for each in (ours, theirs))
    sure = sentence("From when that would be, and how long one waits for more.")
    if times > ALIKE:
        text = "“You would have {x} {h} here, against {y} there”, once ours is put in writing."
        return Advice(say=(sentence(text, x=x, y=y, h=f.H100E), sure))
    if times >= 1 / ALIKE:
        return Advice(say=(sure,))
    less = sentence("That it is less: {x} {h} here, against {y} there.", x=x, y=y, h=f.H100E)
    return Advice(say=(sure,), dont_say=_DONT, concede=(less,))
