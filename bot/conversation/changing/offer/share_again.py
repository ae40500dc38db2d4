"""Another part for product, or for research, told by itself: `and none?`, `back to a third`.

A quarter is no time there, and what was told of product before is the rest for research.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import choice_of
from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.conversation.share_told import PRODUCT
from bot.questions.shares import exact_part
from bot.questions.types import Question, Reading, Unclear, Understood
from bot.questions.words.leads import LINK
from bot.regex import regex

_OPENS: Final = rf"\W*(?:(?:{LINK}|or|what about|what if|how about|if|with|say)\W+)*"
_NONE: Final = regex(
    rf"{_OPENS}(?:it(?:['’]?s| is| took| gets) )?(?:none|nothing|zero|0 ?%?|not any|no product)"
    r"(?: (?:of (?:it|them|that)|at all|for product|to product|then))*\W*",
    re.IGNORECASE,
)
_PARTS: Final = {
    "half": 1 / 2, "a third": 1 / 3, "two thirds": 2 / 3, "a quarter": 1 / 4,
    "three quarters": 3 / 4, "a fifth": 1 / 5, "a tenth": 1 / 10,
}  # fmt: skip
_PART: Final = regex(
    rf"{_OPENS}(?P<back>(?:(?:let['’]?s )?(?:go )?back to|again)\W+)?"
    r"(?:it(?:['’]?s| is| took| was| were| would be) )?"
    rf"(?:only |just )?(?:the )?(?P<part>{'|'.join(_PARTS)}|third|quarter)(?: (?:again|then))*\W*",
    re.IGNORECASE,
)
_PERCENT: Final = regex(
    rf"{_OPENS}(?:(?:w|at|make (?:it|that)|only|just|more like|maybe|perhaps|no|nah|wait|sorry|"
    r"(?:it|they)(?:['’]?s| is| gets?| takes?| grabs?| took)?|actually|i meant?|let['’]?s say)\W+)*"
    r"(?P<number>\d{1,2}(?:\.\d+)?) ?(?:%|percent|pct)(?:\W+(?:of (?:it|them|those)|instead|"
    r"rather|tho|though|then|now|only|please|for (?:it|them)|not \d+|"
    r"how (?:do|would) (?:we|it|that) (?:look|compare|stand)))*\W*",
    re.IGNORECASE,
)
"""`and w 30% instead`, which is of what the part before was of."""
_NO_PRODUCT: Final = "nothing of it taken for product"
_ALIKE: Final = 0.005
_LATELY: Final = 3
_WHICH: Final = "Is that the part for research, or the part that goes to product?"


def share_again(text: str, memory: Memory, hearing: Hearing) -> Reading | None:
    """The last offer with that part; which of the two is meant is asked back where nobody said."""
    last = memory.question
    offer = last.offer if last and last.kind in OFFERS else None
    is_told = offer is not None and (offer.research_share or any(_known(memory)))
    if last is None or not is_told:
        return None
    if _NONE.fullmatch(text):
        return Understood(_with(last, None), (_NO_PRODUCT,))
    if memory.share_of == PRODUCT and (said := _PERCENT.fullmatch(text)):
        return Understood(_with(last, exact_part(1 - float(said["number"]) / 100)))
    found = _PART.fullmatch(text)
    if found is None:
        return None
    name = found["part"].lower()
    part = _PARTS[name] if name in _PARTS else _PARTS[f"a {name}"]
    return _meant(part, last, memory, hearing)


def _meant(part: float, last: Question, memory: Memory, hearing: Hearing) -> Reading:
    """The part for research: as it was told before, by either name, else asked back."""
    both = tuple(dict.fromkeys((exact_part(part), exact_part(1 - part))))
    told = [each for each in both if any(abs(each - known) < _ALIKE for known in _known(memory))]
    if len(told) == 1 or len(both) == 1:
        return Understood(_with(last, (told or both)[0]))
    labels = (f"{part:.0%} for research", f"{part:.0%} for product")
    ways = zip(labels, both, strict=True)
    return Unclear(
        None,
        _WHICH,
        tuple(choice_of(label, _with(last, each), hearing) for label, each in ways),
        is_plain=True,
    )


def _known(memory: Memory) -> Iterator[float]:
    """The parts for research that were spoken of lately, but now."""
    for each in memory.earlier[:_LATELY]:
        if each.offer and each.offer.research_share:
            yield each.offer.research_share


def _with(last: Question, share: float | None) -> Question:
    offer = replace(last.offer, research_share=share) if last.offer else None
    return replace(last, offer=offer, save=False)
