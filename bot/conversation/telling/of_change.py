"""By how much a price changed, before what it was and is; of several the one that did most."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.replies.change_words import FELL
from bot.conversation.telling.paring import pared
from bot.prose import Sentence, sentence
from bot.quantities import Estimate
from bot.regex import regex

_FELL: Final = regex(FELL)
_NONE_FELL: Final = sentence("None fell from the first reading on record to the newest")
_MOST: Final = regex(r"\b(?:most|furthest|fastest|hardest|biggest|largest|steepest)\b")


def by_how_much(answer: Answer, words: str) -> Answer | None:
    """The share by which the price of the headline changed, first; None where none did.

    Of all chips, and where it is asked which changed most, it is the largest.
    """
    known = (x.estimate for x in answer.figures if x.key.endswith(".change"))
    changes = [estimate for estimate in known if estimate]
    if not changes:
        return None
    if _FELL.search(words) and "by how" not in words:
        return _fallen(answer, changes)
    is_largest = bool(_MOST.search(words)) or not answer.question.chips
    change = max(changes, key=lambda one: abs(one.median - 1)) if is_largest else changes[0]
    line = _line_of(change, answer)
    rest = tuple(x for x in answer.verdict if x != line)
    return pared(answer, _led(change, line), rest, answer.table, keep=len(answer.caveats))


def _fallen(answer: Answer, changes: list[Estimate]) -> Answer:
    """The one that fell most, first; where none did, that none did."""
    least = min(changes, key=lambda one: one.median)
    told, kept = (answer.headline.stopped(), *answer.verdict), len(answer.caveats)
    if least.median >= 1:
        if answer.question.chips:
            return pared(answer, _NONE_FELL, told, answer.table, keep=kept)
        counted = f.cited(answer.headline.text, *answer.headline.facts)
        none = sentence("None fell: {counted}", counted=counted)
        return pared(answer, none, told[1:], answer.table, keep=kept)
    line = _line_of(least, answer)
    rest = tuple(x for x in told if x.text.rstrip(".") != line.text.rstrip("."))
    return pared(answer, _led(least, line), rest, answer.table, keep=kept)


def _line_of(change: Estimate, answer: Answer) -> Sentence:
    """What the answer says of that change, and of as little else as it can."""
    told = (x for x in (answer.headline, *answer.verdict) if {*change.facts} <= {*x.facts})
    return min(told, key=lambda x: len(x.facts), default=answer.headline)


def _led(change: Estimate, line: Sentence) -> Sentence:
    """`+56 %: H100, one-year contract: $1.70 on 31 Oct 2025, $2.65 on 26 Jun 2026`."""
    share = change.median - 1
    text = line.text.rstrip(".")
    bare = text.rpartition(" (")[0] if text.endswith(")") else text
    return sentence(
        "{share}: {what}",
        share=f.cited(f.change_text(share) if share else "No change", *change.facts),
        what=f.cited(bare.removeprefix("The largest change: "), *line.facts),
    )
