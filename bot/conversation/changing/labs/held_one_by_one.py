"""Labs that an offer was held against one after the other: `so who's ahead`, of all of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from bot.questions.types import Question


def with_those_before(last: Question, earlier: Iterable[Question]) -> Question:
    """The question with the labs of those asked alike right before it, in their order."""
    labs, asked = last.labs, replace(last, save=False)
    for each in earlier:
        if not each.labs or replace(each, labs=last.labs, save=False) != asked:
            break
        labs = (*each.labs, *labs)
    return replace(asked, labs=tuple(dict.fromkeys(labs)))
