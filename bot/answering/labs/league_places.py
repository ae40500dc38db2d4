"""The places of labs and how many times ours they have, as wide as the ranges allow."""

from __future__ import annotations

from dataclasses import replace
from math import log
from typing import Final

from bot import formats as f
from bot.answering.context import Context, offer_in
from bot.answers import Cell, Table
from bot.compute.benchmark import rank_span, ratio_of
from bot.compute.labs import LabFigures
from bot.compute.offers import OfferFigures, figures_of
from bot.prose import Sentence, sentence
from bot.quantities import Estimate
from bot.questions.rules.near_ours import asks_the_nearest
from bot.questions.types import Question, Scope
from bot.questions.unclear.said_besides import asks_the_furthest, top_asked
from bot.questions.writing.wording import SCOPES
from storage.records import Metric

Listed = list[tuple[LabFigures, Estimate]]
OURS = "Your offer"
_ON_CARD = 4
"""Rows of a card above ours."""


def span_of(estimate: Estimate, listed: Listed, mine: Estimate | None = None) -> tuple[int, int]:
    """Best and worst place among all that the table lists, our offer with them."""
    rows = (*(other for _, other in listed), *((mine,) if mine else ()))
    others = tuple(other for other in rows if other is not estimate)
    return rank_span(estimate, others)


def place_of(estimate: Estimate, listed: Listed, mine: Estimate | None = None) -> str:
    """The place in words: `3`, or `1–4` where ranges overlap."""
    best, worst = span_of(estimate, listed, mine)
    return f"{best}" if best == worst else f"{best}–{worst}"


def table(listed: Listed, mine: Estimate | None, scope: Scope) -> Table | None:
    """All by their middle values, ours among them and always on the card."""
    rows_of = [(named(lab), estimate) for lab, estimate in listed]
    if mine is not None:
        rows_of.append((OURS, mine))
    rows_of.sort(key=lambda row: -row[1].median)
    rows = tuple(_row(name, estimate, listed, mine) for name, estimate in rows_of)
    at = next((at for at, (name, _) in enumerate(rows_of) if name == OURS), 0)
    card = (*range(_ON_CARD), at) if at > _ON_CARD else ()
    return Table((f"H100e {SCOPES[scope]}", "Middle", "Range"), rows, card=card) if rows else None


def is_a_part(lab: LabFigures) -> bool:
    """Whether only one cluster of a lab is public: its stock may be larger."""
    return lab.stock_fact is not None and lab.stock_fact.metric == Metric.ACCELERATORS


def named(lab: LabFigures) -> str:
    """A lab in the table; of one of which only a part is public, that it is one."""
    return f"{lab.lab.name}, one cluster of it" if is_a_part(lab) else lab.lab.name


def _row(name: str, estimate: Estimate, listed: Listed, mine: Estimate | None) -> tuple[Cell, ...]:
    """One place; ours to the unit, as it was entered, labs as exactly as they are known."""
    return (
        f.cited(f"{name} (place {place_of(estimate, listed, mine)})", *estimate.facts),
        f.middle(estimate, f.count_text) if estimate is mine else f.middle(estimate),
        f.span(estimate),
    )


def part_only(lab: LabFigures) -> Sentence | None:
    """That a place rests on one cluster, from when, and may be too low."""
    if lab.stock_fact is None:
        return None
    return sentence(
        "Of {lab} one disclosed cluster is public ({day}), not the whole stock: it may stand"
        " higher.",
        lab=f.said(lab.lab.name),
        day=f.day_of(lab.stock_fact),
    )


BY_RESEARCHERS: Final = sentence(
    "Of yours researchers are counted and no other staff, so all are per researcher here."
)


def as_saved(listed: Listed, mine: Estimate | None, saved: Estimate | None) -> Sentence | None:
    """Where what is saved stands among them, beside ours as it would be; None of either unknown."""
    if mine is None or saved is None or mine.median == saved.median or not listed:
        return None
    was, now = place_of(saved, listed), place_of(mine, listed)
    if was == now:
        return sentence(
            "What is saved stands at place {was} as well: the order stays.",
            was=f.cited(was, *saved.facts),
        )
    return sentence("What is saved stands at place {was}.", was=f.cited(was, *saved.facts))


def ours_meant(question: Question, context: Context) -> OfferFigures | None:
    """The offer that is told beside the labs: what was said of ours laid over what is saved."""
    asked = question if question.offer else replace(question, uses_saved=True)
    offer = offer_in(asked, context.saved)
    return figures_of(offer, context.ledger, question.assume) if offer else None


def ours_in(ours: OfferFigures | None, scope: Scope) -> Estimate | None:
    """The figure of an offer that stands among those of the labs; None where it has none."""
    if ours is None or scope is Scope.PER_EMPLOYEE:
        return None
    return ours.h100e if scope is Scope.TOTAL else ours.per_researcher


def saved_in(question: Question, scope: Scope, context: Context) -> Estimate | None:
    """The figure of what is saved, where ours as it would be is asked of."""
    if not (question.uses_saved and question.offer and context.saved):
        return None
    saved = figures_of(context.saved.offer, context.ledger, question.assume)
    return ours_in(saved, scope)


# Which lab has the least, of those with a public figure, where the ranges allow to say so.


def last_of(listed: Listed, scope: Scope) -> Sentence:
    """The one that no range lets stand above another, or that none can be named.

    One of which a single cluster is public may have more, and is last by that alone.
    """
    tied = [(lab, e) for lab, e in listed if span_of(e, listed)[1] == len(listed)]
    facts = tuple(fact for _, e in tied for fact in e.facts)
    where, all_of = f.said(SCOPES[scope]), f.counted(len(listed), *facts)
    if len(tied) > 1:
        return sentence(
            "No lab can be named last {where} of the {all} with a public figure: {n} overlap",
            where=where,
            all=all_of,
            n=f.counted(len(tied), *facts),
        )
    lab, least = tied[0]
    part = "by the one cluster of it that is public" if is_a_part(lab) else "even at its upper end"
    return sentence(
        "{lab} has the least {where} of the {all} with a public figure, {n} {unit}, {part}",
        lab=f.said(lab.lab.name),
        where=where,
        all=all_of,
        n=f.both(least),
        unit=f.H100E,
        part=f.said(part),
    )


# How many times ours each lab of a league has, and which of them is the nearest to ours.

_MOST = 5
"""Labs that a sentence holds."""


def times_ours(listed: Listed, mine: Estimate | None) -> Sentence | None:
    """`Lab ÷ yours: OpenAI 11× (6.0–23×), Meta …`; None without ours, or of too many labs."""
    if mine is None or not 0 < len(listed) <= _MOST:
        return None
    told = [(lab.lab.name, f.times(ratio_of(each, mine))) for lab, each in listed]
    facts = (fact for _, ratio in told for fact in ratio.facts)
    words = ", ".join(f"{name} {ratio.text}" for name, ratio in told)
    return sentence("Lab ÷ yours: {ratios}.", ratios=f.cited(words, *dict.fromkeys(facts)))


def our_tier(ours: OfferFigures | None, mine: Estimate | None) -> Sentence | None:
    """`Yours, 51 H100e each, is what we call strong`; None of a total, which is in no tier."""
    if ours is None or mine is None or mine is not ours.per_researcher or ours.tier is None:
        return None
    return sentence(
        "Yours, {n} {h} each, is what we call {tier}.",
        n=f.middle(mine),
        h=f.H100E,
        tier=f.cited(ours.tier.name.replace("-", " "), ours.tier.bound),
    )


def nearest_to_ours(listed: Listed, mine: Estimate | None) -> Sentence | None:
    """`Nearest to yours by the middle values: Google DeepMind, 5.2× (2.5–11×)`, and who may be."""
    if mine is None or len(listed) < 2:
        return None
    near = sorted(listed, key=lambda pair: abs(log(pair[1].median / mine.median)))
    lab, nearest = near[0]
    alike = [other for other, each in near[1:] if _overlap(each, nearest)]
    words = "Nearest to yours by the middle values: {lab}, {times} as much"
    said, times = f.said(lab.lab.name), f.times(ratio_of(nearest, mine))
    if not alike:
        return sentence(f"{words}.", lab=said, times=times)
    others = f.names([other.lab.name for other in alike])
    apart = f"{words}; {{others}} can't be told apart from {{lab}}."
    return sentence(apart, lab=said, times=times, others=others)


def about_ours(listed: Listed, mine: Estimate | None, scope: Scope) -> Sentence | None:
    """Whose range ours is within, or that nobody's is, and how far the nearest is from that."""
    if mine is None or not listed:
        return None
    where = f.said(SCOPES[scope])
    alike = [(lab, each) for lab, each in listed if _overlap(each, mine)]
    if alike:
        names = f.names([lab.lab.name for lab, _ in alike])
        return sentence("About where yours is {where}: {labs}", where=where, labs=names)
    lab, nearest = min(listed, key=lambda pair: abs(log(pair[1].median / mine.median)))
    return sentence(
        "No lab is about where yours is {where}: the nearest, {lab}, has {times} as much",
        where=where,
        lab=f.said(lab.lab.name),
        times=f.times(ratio_of(nearest, mine)),
    )


def in_the_top_already(
    count: int, listed: Listed, mine: Estimate | None, scope: Scope
) -> Sentence | None:
    """That ours is among the first so many, where that many are not there to be passed."""
    if mine is None or not listed or span_of(mine, listed)[1] > count:
        return None
    return sentence(
        "Your offer is in the top {count} already: place {place} of {all} {where}",
        count=f.counted(count, *mine.facts),
        place=f.cited(place_of(mine, listed), *mine.facts),
        all=f.counted(len(listed) + 1, *mine.facts),
        where=f.said(SCOPES[scope]),
    )


def furthest_ahead(listed: Listed, mine: Estimate | None, scope: Scope) -> Sentence | None:
    """Who is ahead of ours the most, and who can't be told apart from it; None without ours."""
    if mine is None or not listed:
        return None
    lab, most = listed[0]
    where, said = f.said(SCOPES[scope]), f.said(lab.lab.name)
    if most.median <= mine.median:
        return sentence("No lab is ahead of yours {where} by the middle values", where=where)
    alike = [other for other, each in listed[1:] if _overlap(each, most)]
    words = "Most ahead of yours {where}: {lab}, {times}"
    times = f.times(ratio_of(most, mine))
    if not alike:
        return sentence(words, where=where, lab=said, times=times)
    return sentence(
        f"{words} by the middle values; {{n}} more can't be told apart from it",
        where=where,
        lab=said,
        times=times,
        n=f.counted(len(alike), *(fact for _, each in listed for fact in each.facts)),
    )


def _overlap(one: Estimate, other: Estimate) -> bool:
    return one.low <= other.high and other.low <= one.high


def not_placed(ours: OfferFigures | None, mine: Estimate | None, scope: Scope) -> Sentence | None:
    """What ours lacks for a place among them: chips alone have none by the head."""
    is_told = ours is None or mine is not None or scope is not Scope.PER_RESEARCHER
    lacks = "Yours has no place among them until you say how many researchers share it."
    return None if is_told else sentence(lacks)


def led_by_ours(
    listed: Listed, mine: Estimate | None, scope: Scope, understood: str
) -> Sentence | None:
    """What is asked of ours among the labs: who is ahead or near, or whether it is at the top."""
    if asks_the_furthest(understood):
        return furthest_ahead(listed, mine, scope)
    if asks_the_nearest(understood):
        return about_ours(listed, mine, scope)
    top = top_asked(understood)
    return in_the_top_already(top, listed, mine, scope) if top else None
