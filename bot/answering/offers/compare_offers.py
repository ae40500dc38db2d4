"""Two offers, of which one may be what is saved: which gives each of its researchers more."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from bot import formats as f
from bot.answering.context import Context, offer_in, only
from bot.answering.missing import ask_for_offer
from bot.answering.next_steps import button
from bot.answering.offers.adds_up import does_not_add_up
from bot.answering.offers.money import basis
from bot.answering.offers.offer import benchmark
from bot.answering.offers.said_of_lab import as_part_of_ours, average, beside_average, giver
from bot.answering.offers.said_of_two import ALIKE, advice, exact, is_ours_first
from bot.answering.offers.unrated_words import is_unrated, not_counted, rated_part
from bot.answers import Answer, Bar, Cell, Chart, Figure, Table
from bot.compute.benchmark import ratio_of
from bot.compute.laying import for_all
from bot.compute.offers import OfferFigures, figures_of
from bot.prose import Sentence, sentence
from bot.quantities import Estimate
from bot.questions.types import Kind, Question
from bot.questions.writing.echo_offer import chips_told
from storage.records import Offer

_NAMES = ("Our offer", "The other offer")
_UNSAID = "say how many researchers there are"


class _Side(NamedTuple):
    """An offer with its name and its figures."""

    name: str
    verb: str
    offer: Offer
    figures: OfferFigures
    each: Estimate


def compare_offers(question: Question, context: Context) -> Answer:
    """Both offers per researcher and in all; one of them may be what is saved."""
    one, other = offer_in(question, context.saved), question.other_offer
    told, ledger = [each or Offer() for each in (one, other)], context.ledger
    kept = [rated_part(each, ledger) for each in told]
    sides = [_side(offer, question, context, at) for at, offer in enumerate(kept)]
    known = [side for side in sides if side]
    if unknown := next((each for each in told if is_unrated(each, ledger)), None):
        return benchmark(Question(Kind.OFFER, offer=unknown), context)
    if len(known) < len(sides):
        return ask_for_offer(question, context)
    a, b = known
    lab = giver(question, context)
    beside = only(
        *(not_counted(*each, ledger) for each in zip(told, kept, strict=True)),
        as_part_of_ours(b.figures, a.figures) if question.uses_saved else None,
        beside_average(lab) if lab else None,
    )
    alone = Question(Kind.OFFER, offer=question.offer, uses_saved=question.uses_saved)
    label = "Ours by itself" if question.uses_saved else "The first by itself"
    return context.answer(
        Kind.COMPARE,
        question,
        headline=(_headline_in_all(a, b) if question.scope else None) or _headline(a, b),
        verdict=(*beside, *_verdict(a, b, context)),
        figures=(*_figures(a, b), *((average(lab),) if lab else ())),
        table=_table(a, b),
        chart=_chart(a, b),
        advice=advice(a.each, b.each, question, is_of_one=_is_one(a)),
        caveats=only(_averages(a, b), _unchecked() if is_ours_first(question) else None),
        next=(button(label, alone, context),),
    )


def _side(offer: Offer | None, question: Question, context: Context, at: int) -> _Side | None:
    figures = figures_of(for_all(offer or Offer()), context.ledger, question.assume)
    if offer is None or figures.per_researcher is None:
        return None
    if question.uses_saved:
        return _Side(_NAMES[at], "gives", for_all(offer), figures, figures.per_researcher)
    told = chips_told(offer.chips, context.ledger.directory)
    name = f"{told} per researcher" if offer.each else told
    return _Side(name, "give", for_all(offer), figures, figures.per_researcher)


def _larger(a: _Side, b: _Side) -> tuple[_Side, _Side, Estimate]:
    """The side that gives more, the other, and how many times as much it is."""
    ratio = ratio_of(a.each, b.each)
    return (a, b, ratio) if ratio.median >= 1 else (b, a, ratio_of(b.each, a.each))


def _headline(a: _Side, b: _Side) -> Sentence:
    more, less, ratio = _larger(a, b)
    are_ones = _is_one(a) and _is_one(b)
    if ratio.median < ALIKE:
        text = "About the same each: {x} {h} with {a}, {y} with {b}"
    else:
        text = "{a} {verb} {ratio}× as much: {x} {h} against {y}"
    return sentence(
        text,
        a=f.said(more.name),
        verb=f.said("for one are" if are_ones else f"{more.verb} each"),
        b=f.said(less.name),
        x=f.middle(more.each, exact),
        y=f.middle(less.each, exact),
        ratio=f.middle(ratio, f.times_text),
        h=f.H100E,
    )


def _headline_in_all(a: _Side, b: _Side) -> Sentence | None:
    """Which has more in all, whoever shares it; None where the chips of one were not said."""
    one, other = a.figures.h100e, b.figures.h100e
    if one is None or other is None:
        return None
    ratio = ratio_of(one, other)
    if ratio.median < 1:
        a, b, one, other, ratio = b, a, other, one, ratio_of(other, one)
    text = "{a} {verb} {ratio}× as much in all: {x} {h} against {y}"
    if ratio.median < ALIKE:
        text = "About the same in all: {x} {h} with {a}, {y} with {b}"
    return sentence(
        text,
        a=f.said(a.name),
        verb=f.said(a.verb),
        b=f.said(b.name),
        x=f.middle(one, f.count_text),
        y=f.middle(other, f.count_text),
        ratio=f.middle(ratio, f.times_text),
        h=f.H100E,
    )


def _verdict(a: _Side, b: _Side, context: Context) -> tuple[Sentence, ...]:
    told = (line for side in (a, b) for line in (_in_all(side), _guaranteed(side)))
    rents = (_rent(side, context) for side in (a, b))
    wrong = (each for x in (a, b) for each in does_not_add_up(x.offer, x.figures, context.ledger))
    return (*only(*told), *only(*rents), *wrong)


def _rent(side: _Side, context: Context) -> Sentence | None:
    """What each has in dollars, and all of it; None where no price is on record, or of a budget."""
    usd, prices = side.figures.usd_per_researcher, side.figures.prices
    whole = side.figures.usd_per_year
    if usd is None or whole is None or not prices:
        return None
    in_all = "" if whole.median == usd.median else ", {whole} in all"
    told = f"{{name}}: about {{usd}} a year to rent for each{in_all} ({{basis}})."
    return sentence(
        told,
        **({"whole": f.middle(whole, f.usd_text)} if in_all else {}),
        name=f.said(side.name),
        usd=f.middle(usd, f.usd_text),
        basis=basis(prices, context.ledger.directory),
    )


def _in_all(side: _Side) -> Sentence | None:
    tier, whole, people = side.figures.tier, side.figures.h100e, side.figures.researchers
    if tier is None:
        return None
    named = f.cited(tier.name, tier.bound)
    if whole is None or people is None:
        return sentence(
            "{name}: what we call {tier}; how many share it was not said.",
            name=f.said(side.name),
            tier=named,
        )
    return sentence(
        "{name}: {whole} {h} in all for {people} {who}, what we call {tier}.",
        name=f.said(side.name),
        whole=f.middle(whole, f.count_text),
        h=f.H100E,
        people=f.middle(people, f.exact_text),
        who=f.said("researcher" if people.median == 1 else "researchers"),
        tier=named,
    )


def _guaranteed(side: _Side) -> Sentence | None:
    promised = side.figures.guaranteed
    if promised is None:
        return None
    return sentence(
        "{name}: {promised} chips are guaranteed to each.",
        name=f.said(side.name),
        promised=f.middle(promised, f.exact_text),
    )


def _averages(a: _Side, b: _Side) -> Sentence | None:
    """Which of the two are averages, and no share that anybody is guaranteed."""
    averages = [side for side in (a, b) if side.figures.guaranteed is None and not _is_one(side)]
    if len(averages) == len((a, b)):
        return sentence("Both are averages, and no share that anybody is guaranteed.")
    return (
        sentence(
            "{name}: an average, of which no guaranteed share was named.",
            name=f.said(averages[0].name),
        )
        if averages
        else None
    )


def _is_one(side: _Side) -> bool:
    """Whether it is what one person has, and no average."""
    people = side.figures.researchers
    return people is not None and people.median == 1


def _figures(a: _Side, b: _Side) -> tuple[Figure, ...]:
    of_each = (
        figure
        for key, side in (("offer", a), ("other", b))
        for figure in (
            Figure(f"{key}.h100e", side.figures.h100e, "" if side.figures.h100e else _UNSAID),
            Figure(f"{key}.h100e_per_researcher", side.each),
            *_dollars(key, side),
        )
    )
    ratio = ratio_of(a.each, b.each)
    return (*of_each, Figure("compare.ratio_per_researcher", ratio, "the first by the second"))


def _dollars(key: str, side: _Side) -> tuple[Figure, ...]:
    usd = side.figures.usd_per_researcher if side.figures.prices else None
    return (Figure(f"{key}.usd_per_researcher_year", usd),) if usd else ()


def _table(a: _Side, b: _Side) -> Table:
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            f.said(side.name),
            f.middle(side.each, exact),
            _cell(side.figures.researchers, f.exact_text),
            _cell(side.figures.h100e, f.count_text),
        )
        for side in (a, b)
    )
    return Table(("Offer", "H100e each", "Researchers", "H100e in all"), rows)


def _cell(value: Estimate | None, write: Callable[[float], str]) -> Cell:
    return f.middle(value, write) if value else f.said("not said")


def _chart(a: _Side, b: _Side) -> Chart:
    bars = tuple(Bar(side.name, side.each) for side in (a, b))
    return Chart("H100e per researcher", "H100e", bars, _headline(a, b))


def _unchecked() -> Sentence:
    return sentence(
        "What the other offer gives is as it was told to you: nothing public checks it."
    )
