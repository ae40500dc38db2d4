"""Whose price it is: the place that charges it by name, or that it is an index and nobody's."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Answer
from bot.compute.prices import OF_A_PLACE
from bot.conversation.heard import Part
from bot.conversation.telling.paring import pared
from bot.prose import Sentence, sentence
from bot.subjects import NameOf
from storage.records import Fact, Metric

_BY_NAME: Final = "By name"
"""How the line begins that names the cheapest place."""


def whose_price(answer: Answer, _: str, __: NameOf) -> Answer | None:
    """Who charges the price of the headline, first; None of an answer without one."""
    priced = (x for x in answer.headline.facts if x.metric == Metric.RENTAL_PRICE)
    fact = next(priced, None)
    if fact is None:
        return None
    told = (answer.headline.stopped(), *answer.verdict)
    if fact.qualifier in OF_A_PLACE:
        return pared(answer, _charged(fact), told, answer.table, keep=len(answer.caveats))
    named = tuple(line for line in answer.verdict if line.text.startswith(_BY_NAME))
    rest = tuple(line for line in told if line not in named)
    return pared(answer, _nobodys(fact, named), rest, answer.table, keep=len(answer.caveats))


def _charged(fact: Fact) -> Sentence:
    return sentence(
        "{seller}'s: {usd} an hour on its price list ({source}, {day}, grade {grade})",
        seller=f.said(fact.detail("provider") or fact.source_name),
        usd=f.value_of(fact, f.cents_text),
        source=f.said(fact.source_name),
        day=f.day_of(fact),
        grade=f.said(fact.grade.value),
    )


def _nobodys(fact: Fact, named: tuple[Sentence, ...]) -> Sentence:
    """That no single place charges it; whose reading that is."""
    whose = sentence(
        "No one provider's: {what}, as {source} tells it ({day})",
        what=f.said(fact.detail("provider") or "a reading of many"),
        source=f.said(fact.source_name),
        day=f.day_of(fact),
    )
    by_name = named[0].text.rstrip(".").removeprefix(f"{_BY_NAME} ") if named else ""
    if not by_name:
        return whose
    facts = named[0].facts
    return Sentence((*whose.parts, "; ", f.cited(by_name, *facts)))


TOLD: Final = {Part.SELLER: whose_price}
"""What tells it."""
