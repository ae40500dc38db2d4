"""Two offers that were typed, each with its researchers: which gives each of them more."""

from __future__ import annotations

from dataclasses import dataclass

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.missing import ask_for_offer
from bot.answering.next_steps import button
from bot.answers import Advice, Answer, Bar, Cell, Chart, Figure, Table
from bot.compute.benchmark import ratio_of
from bot.compute.offers import OfferFigures, figures_of
from bot.prose import Sentence, sentence
from bot.quantities import Estimate
from bot.questions.types import Kind, Question
from bot.questions.writing.echo_offer import chips_told
from storage.records import Offer

H100E = f.said("H100e")
_ALIKE = 1.05
"""Times below which two shares are told as about the same: rates are no more exact than that."""


@dataclass(frozen=True, slots=True)
class _Side:
    """An offer with its name and its figures."""

    name: str
    figures: OfferFigures
    people: Estimate
    each: Estimate
    whole: Estimate


def compare_offers(question: Question, context: Context) -> Answer:
    """Both offers per researcher and in all."""
    one = question.offer or Offer()
    other = Offer(chips=question.other, researchers=question.other_researchers)
    sides = [_side(offer, question, context) for offer in (one, other)]
    known = [side for side in sides if side]
    if len(known) < len(sides):
        return ask_for_offer(question, context)
    a, b = known
    return Answer(
        kind=Kind.COMPARE,
        understood=context.understood,
        question=question,
        on=context.ledger.on,
        headline=_headline(a, b),
        verdict=_verdict(a, b),
        figures=_figures(a, b),
        table=_table(a, b),
        chart=_chart(a, b),
        advice=_advice(),
        caveats=only(sentence("Both are averages, and no share that anybody is guaranteed.")),
        next=(button("The first by itself", Question(Kind.OFFER, offer=one), context),),
    )


def _side(offer: Offer, question: Question, context: Context) -> _Side | None:
    figures = figures_of(offer, context.ledger, question.assume)
    people, each, whole = figures.researchers, figures.per_researcher, figures.h100e
    if people is None or each is None or whole is None:
        return None
    name = chips_told(offer.chips, context.ledger.directory)
    return _Side(name, figures, people, each, whole)


def _larger(a: _Side, b: _Side) -> tuple[_Side, _Side, Estimate]:
    """The side that gives more, the other, and how many times as much it is."""
    ratio = ratio_of(a.each, b.each)
    return (a, b, ratio) if ratio.median >= 1 else (b, a, ratio_of(b.each, a.each))


def _headline(a: _Side, b: _Side) -> Sentence:
    more, less, ratio = _larger(a, b)
    if ratio.median < _ALIKE:
        text = "About the same each: {x} {h} with {a}, {y} with {b}"
    else:
        text = "{a} give each {ratio}× as much: {x} {h} against {y}"
    return sentence(
        text,
        a=f.said(more.name),
        b=f.said(less.name),
        x=f.middle(more.each, _exact),
        y=f.middle(less.each, _exact),
        ratio=f.middle(ratio, f.times_text),
        h=H100E,
    )


def _exact(value: float) -> str:
    """Three digits, so that two shares that are alike can be told apart."""
    return f.rounded(value, 3)


def _verdict(a: _Side, b: _Side) -> tuple[Sentence, ...]:
    return tuple(
        sentence(
            "{name}: {whole} {h} in all for {people} {who}, what we call {tier}.",
            name=f.said(side.name),
            whole=f.middle(side.whole, f.quantity_text),
            h=H100E,
            people=f.middle(side.figures.researchers, f.exact_text),
            who=f.said("researcher" if side.people.median == 1 else "researchers"),
            tier=f.cited(side.figures.tier.name, side.figures.tier.bound),
        )
        for side in (a, b)
        if side.figures.researchers and side.figures.tier
    )


def _figures(a: _Side, b: _Side) -> tuple[Figure, ...]:
    return (
        Figure("offer.h100e", a.whole),
        Figure("offer.h100e_per_researcher", a.each),
        Figure("other.h100e", b.whole),
        Figure("other.h100e_per_researcher", b.each),
        Figure("compare.ratio_per_researcher", ratio_of(a.each, b.each), "the first by the second"),
    )


def _table(a: _Side, b: _Side) -> Table:
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            f.said(side.name),
            f.middle(side.each, _exact),
            f.middle(side.people, f.exact_text),
            f.middle(side.whole, f.quantity_text),
        )
        for side in (a, b)
    )
    return Table(("Offer", "H100e each", "Researchers", "H100e in all"), rows)


def _chart(a: _Side, b: _Side) -> Chart:
    bars = tuple(Bar(side.name, side.each) for side in (a, b))
    return Chart("H100e per researcher", "H100e", bars, _headline(a, b))


def _advice() -> Advice:
    return Advice(ask=(sentence("“What of it is guaranteed to each, and who goes first?”"),))
