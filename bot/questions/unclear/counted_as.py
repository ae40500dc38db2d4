"""What is told of a lab in H100-equivalents where its H100s were asked for."""

from __future__ import annotations

from typing import Final

from bot.questions.rules.build import COUNTED_IN
from bot.questions.rules.gather import Draft
from bot.questions.tags import T
from bot.questions.types import Kind, Question

_NOT_SPLIT: Final = "all its chips told in H100e, as how many H100 there are is not on record"


def counted_as(now: Draft, question: Question) -> tuple[str, ...]:
    """That so many H100e are no number of H100: `how many H100s is Princeton's cluster`."""
    is_of_lab = question.kind is Kind.LAB and question.topic is None
    is_asked = now.has(T.HOWMANY) and now.chips == (COUNTED_IN,) and not now.has(T.TOPIC)
    return (_NOT_SPLIT,) if is_of_lab and is_asked and not now.stacks else ()
