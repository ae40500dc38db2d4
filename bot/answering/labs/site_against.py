"""A data centre beside our own offer: `how many times our cluster is Colossus 2`."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from bot import formats as f
from bot.answering.context import Context
from bot.answering.labs.site_forecasts import last_ahead
from bot.answering.missing import EXAMPLE
from bot.answers import Answer, Figure
from bot.compute.benchmark import ratio_of
from bot.compute.chips import h100e_per_chip
from bot.compute.estimates import from_fact
from bot.compute.offers import figures_of
from bot.prose import Name, Sentence, Shown, sentence
from bot.quantities import Estimate, Unit
from bot.questions.types import Question
from storage.records import Fact, Metric


class _Both(NamedTuple):
    """What runs at a site, and what runs of ours."""

    name: str
    runs: Fact
    site: Estimate
    ours: Estimate

    @property
    def ratio(self) -> Estimate:
        """The site by ours."""
        return ratio_of(self.site, self.ours)


def beside_ours(card: Answer, question: Question, slug: str, context: Context) -> Answer:
    """The card of a site, with how many times ours it is; what lacks where either is not known."""
    both = _both(question, slug, context)
    if both is None:
        return _without(card, question, slug, context)
    key = slug.replace("/", ".")
    figures = (
        Figure("offer.h100e", both.ours),
        Figure(f"{key}.ratio_total", both.ratio, "site ÷ offer, in total"),
    )
    return replace(
        card,
        headline=_headline(both),
        verdict=(_ours(both.ours), *card.verdict),
        figures=(*card.figures, *figures),
        caveats=(_NO_SHARE, *card.caveats),
    )


def held_to_number(card: Answer, question: Question, slug: str, context: Context) -> Answer:
    """The card with whether more runs there than was claimed; as it is where nothing was."""
    claim = _claim(question, context)
    if claim is None:
        return replace(card, caveats=(_NO_RATE, *card.caveats)) if question.more_than else card
    runs = context.ledger.latest(slug, Metric.H100E_OPERATIONAL)
    site = f.said(context.name(slug))
    if runs is None or runs.value is None:
        told = "That can't be said: nothing is on record as running at {site}, so not {number}"
        headline = sentence(told, site=site, number=claim.alone)
        return replace(card, headline=headline, verdict=(card.headline.stopped(), *card.verdict))
    is_more = runs.value > claim.h100e
    headline = sentence(
        "{so}: about {n} {h} run at {site}, {more} than {number}",
        so=f.cited("Yes" if is_more is not question.fewer else "No", runs),
        n=f.value_of(runs),
        h=f.H100E,
        site=site,
        more=f.cited("more" if is_more else "not more", runs),
        number=claim.beside_h100e,
    )
    return replace(card, headline=headline, verdict=(_COUNTED_IN, *card.verdict))


class _Claim(NamedTuple):
    """What somebody says that runs at a site: in H100e, and as it is told."""

    h100e: float
    alone: Name
    beside_h100e: Shown | Name


def _claim(question: Question, context: Context) -> _Claim | None:
    """The chips that were claimed; None without any, or of a kind without a usable rate."""
    number = question.more_than
    if number is None:
        return None
    count = f.count_text(number)
    if not question.chips:
        return _Claim(number, f.said(f"{count} H100e"), f.said(count))
    chips = f"{count} {context.name(question.chips[0])}"
    rate = h100e_per_chip(context.ledger, question.chips[0])
    if rate is None:
        return None
    h100e = number * rate.median
    told = f"the {f.quantity_text(h100e)} H100e of {chips}"
    return _Claim(h100e, f.said(chips), f.cited(told, *rate.facts))


def _without(card: Answer, question: Question, slug: str, context: Context) -> Answer:
    """That nothing of ours is saved, or nothing runs there: what is forecast by ours then."""
    site = f.said(context.name(slug))
    if context.saved is None:
        none = sentence(
            "{site} can't be held beside yours: your own chips are not saved", site=site
        )
        told = sentence("Type how many you have, as in “{line}”.", line=_AS_IN)
        first = (told, card.headline.stopped())
        return replace(card, headline=none, verdict=(*first, *card.verdict))
    ours = figures_of(context.saved.offer, context.ledger, question.assume).h100e
    ahead = last_ahead(slug, context.ledger)
    runs = context.ledger.latest(slug, Metric.H100E_OPERATIONAL)
    if ours is None or ahead is None or (runs and runs.value):
        return card
    headline = sentence(
        "Nothing is on record as running at {site}; what is forecast by {day} is {times} yours",
        site=site,
        day=f.day_of(ahead),
        times=f.times_of(ratio_of(from_fact("what is forecast there", ahead, Unit.H100E), ours)),
    )
    return replace(
        card,
        headline=headline,
        verdict=(_ours(ours), *card.verdict),
        caveats=(_NO_SHARE, *card.caveats),
    )


def _both(question: Question, slug: str, context: Context) -> _Both | None:
    runs, saved = context.ledger.latest(slug, Metric.H100E_OPERATIONAL), context.saved
    if runs is None or not runs.value or saved is None:
        return None
    ours = figures_of(saved.offer, context.ledger, question.assume).h100e
    if ours is None:
        return None
    return _Both(context.name(slug), runs, from_fact("what runs there", runs, Unit.H100E), ours)


def _headline(both: _Both) -> Sentence:
    return sentence(
        "{site}: about {n} {h} running, {times} yours",
        site=f.said(both.name),
        n=f.value_of(both.runs),
        h=f.H100E,
        times=f.times_of(both.ratio),
    )


def _ours(ours: Estimate) -> Sentence:
    return sentence("Yours: {n} {h} in all.", n=f.middle(ours, f.count_text), h=f.H100E)


_COUNTED_IN = sentence(
    "What is compared is {h}: chips of another kind count for more or less than one, and which"
    " kinds stand there is not on record.",
    h=f.H100E,
)
_NO_RATE = sentence("What was claimed is held against nothing: no rate of that chip is on record.")
_AS_IN = f.said(EXAMPLE)
_NO_SHARE = sentence(
    "It is a whole site against your whole offer: what one researcher has there is not public."
)
