"""What is asked to be promised of ours: `can we guarantee 32 H100`, `can we promise 8 each`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot.questions.patterns import rule
from bot.questions.rules.terms import as_share
from bot.questions.tags import T, Tag
from bot.questions.words.state_words import PROMISE

_NOBODY_COUNTED: Final = "[^<people><staff><team><hardware><count><outof><they>]*"
_WE: Final = "<us>~[<can><do><does><is><to><want><word><have>]{0,4}"


def _of_each(tags: Sequence[Tag]) -> Sequence[Tag] | None:
    """The chips as what each is promised, since of nobody else it is said who shares them."""
    at = next(place for place, tag in enumerate(tags) if tag.kind is T.GUARANTEE)
    return (*tags[:at], *as_share(tags[at:])) if tags[at].value == PROMISE else None


PROMISED = (
    rule(f"^{_NOBODY_COUNTED}{_WE}~<guarantee>~<word>?~<hardware>(?!{_NOBODY_COUNTED}"
         "[<people><staff><team><count><outof>])", _of_each),
)  # fmt: skip
"""Where one amount of chips is named and nobody is counted who shares it."""
