"""What is planned of a staff, apart from what was counted: a plan is told as one, with its days."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.telling.paring import pared
from bot.fact_words import day_told, is_ahead
from bot.prose import Sentence, sentence
from bot.regex import regex
from storage.records import Fact

_NONE: Final = sentence("No plan of that is on record: what was told is what was counted")
_WHETHER: Final = regex(r"(?:is|are|was) (?:that|it|this|those|these|the)\b")


def planned(answer: Answer, words: str) -> Answer:
    """The lines of an answer on plans, then what was counted; that none is on record without."""
    lines = [line for line in answer.verdict if any(map(is_ahead, line.facts))]
    if not lines:
        return pared(answer, _NONE, (answer.headline.stopped(),))
    plan = next(fact for fact in lines[0].facts if is_ahead(fact))
    counted = f.cited(answer.headline.text, *answer.headline.facts)
    if _WHETHER.match(words):
        headline = sentence("Counted, and not planned: {counted}", counted=counted)
        return pared(answer, headline, (*lines, _told(plan)))
    headline = sentence("{plan}", plan=f.cited(lines[0].text.rstrip("."), *lines[0].facts))
    told = sentence("Counted: {counted}.", counted=counted)
    return pared(answer, headline, (_told(plan), *lines[1:], told))


def _told(plan: Fact) -> Sentence:
    return sentence(
        "{day}, by {source}: a plan, and no count.",
        day=f.cited(f.capital(day_told(plan)), plan),
        source=f.said(plan.source_name),
    )
