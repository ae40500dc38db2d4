"""What the days of a run rest on: the part of peak speed that was taken for them, or none."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.conversation.telling.paring import pared
from bot.fact_words import stated_text
from bot.prose import Sentence, sentence
from storage.records import Fact, Grade, Metric

_NONE: Final = sentence(
    "None: the days scale published GPU-hours, at the utilisation that the run itself had"
)
_BY_HOURS: Final = sentence(
    "For the others published GPU-hours are scaled, at the utilisation that the run itself had."
)
_SAY: Final = sentence(
    "To count by FLOP at one of your own, say it, as in “{example}”.", example=f.said("at 40% MFU")
)


def utilisation(answer: Answer) -> Answer:
    """The utilisation that the days of an answer rest on, and for which runs there is none."""
    days = [x.estimate for x in answer.figures if x.key.endswith(".days") and x.estimate]
    taken = [next((x for x in one.facts if x.metric == Metric.MFU), None) for one in days]
    fact = next((x for x in taken if x), None)
    if fact is None:
        return pared(answer, _NONE, (_SAY, answer.headline.stopped()))
    told = (answer.headline.stopped(), _BY_HOURS) if None in taken else (answer.headline.stopped(),)
    return pared(answer, _taken(fact), (*told, _SAY))


def _taken(fact: Fact) -> Sentence:
    words = "{n} of peak speed (MFU), by our convention {id}"
    if fact.grade is Grade.OWN:
        return sentence("{n} of peak speed (MFU), as you said", n=f.cited(stated_text(fact), fact))
    return sentence(words, n=f.cited(stated_text(fact), fact), id=f.id_of(fact))
