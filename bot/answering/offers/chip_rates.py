"""`how many flops does a GB300 do in bf16`: the dense rates of one chip, said first."""

from __future__ import annotations

from dataclasses import replace

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.published_by import publisher
from bot.answers import Answer
from bot.prose import Sentence, sentence
from bot.questions.unclear.not_kept import RATES_FIRST
from storage.records import Fact, Metric


def with_rates(answer: Answer, context: Context) -> Answer:
    """A chip against another, led by the rates of the first where these were asked for."""
    offer, other = answer.question.offer, answer.question.other
    if RATES_FIRST not in context.understood or offer is None or not other:
        return answer
    chip, beside = offer.chips[0].chip, other[0].chip
    at_16 = context.ledger.latest(chip, Metric.BF16_DENSE)
    at_8 = context.ledger.latest(chip, Metric.EIGHT_BIT_DENSE)
    known = [fact for fact in (at_16, at_8) if fact]
    if not known:
        none = sentence("No dense rate of {chip} is on record", chip=f.said(context.name(chip)))
        return replace(answer, headline=none, verdict=(answer.headline.stopped(), *answer.verdict))
    told = only(
        *(_line(fact, context).stopped() for fact in known[1:]),
        _beside(at_16, context.ledger.latest(beside, Metric.BF16_DENSE), context),
        answer.headline.stopped(),
    )
    return replace(answer, headline=_line(known[0], context), verdict=(*told, *answer.verdict))


def _line(fact: Fact, context: Context) -> Sentence:
    """`GB300: 2.5e15 FLOP/s dense at 16 bit`, with who says so."""
    return sentence(
        "{chip}: {rate} dense at {bits} ({source}, {day}, {id}, grade {grade})",
        chip=f.said(context.name(fact.subject)),
        rate=f.cited(_rate(fact), fact),
        bits=f.said("sixteen bit" if fact.metric == Metric.BF16_DENSE else "eight bit"),
        source=f.said(publisher(fact.source_name)),
        day=f.day_of(fact),
        id=f.id_of(fact),
        grade=f.said(fact.grade),
    )


def _rate(fact: Fact) -> str:
    return f"{f.flop_text(fact.value or 0.0)} {fact.unit}"


def _beside(one: Fact | None, other: Fact | None, context: Context) -> Sentence | None:
    """How many times the 16-bit rate of the other that is."""
    if one is None or other is None or not one.value or not other.value:
        return None
    return sentence(
        "At sixteen bit that is {times} the rate of {other}, {rate} ({id}).",
        times=f.cited(f"{f.times_text(one.value / other.value)}×", one, other),
        other=f.said(context.name(other.subject)),
        rate=f.cited(_rate(other), other),
        id=f.id_of(other),
    )
