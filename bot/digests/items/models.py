"""Models that were published, what training them took, and what that means on our chips."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot import formats as f
from bot.compute.offers import chips_now, figures_of
from bot.compute.training_runs import rate_of, rate_of_one, reach_of
from bot.digests import words as w
from bot.digests.rules import FRESH
from bot.digests.week import Week
from bot.prose import Part, Sentence, sentence
from bot.questions.types import Assumptions
from bot.weekly import Item, Section
from storage.records import EntityKind, Fact, Metric

SIZES: Final = (Metric.PARAMETERS, Metric.TRAINING_FLOP, Metric.GPU_HOURS, Metric.RUN_COST)
OPEN: Final = "open-weights"
MOST: Final = 2
"""Models that are told one by one; of more the largest, and the others by name."""


def models(week: Week) -> tuple[Item, ...]:
    """Each model once, with the facts that became known of it in the week."""
    runs: dict[str, list[Fact]] = {}
    for fact in week.new(*SIZES):
        if fact.as_of > week.before.day - FRESH and not fact.supersedes:
            runs.setdefault(fact.subject, []).append(fact)
    ordered = sorted(runs.values(), key=_size, reverse=True)
    if len(ordered) <= MOST:
        return tuple(_item(facts, week) for facts in ordered)
    return (_item(ordered[0], week), _others(ordered[1:], week))


def _size(facts: Sequence[Fact]) -> tuple[float, float]:
    """By compute where it is known, then by parameters."""
    known = {fact.metric: fact.value or 0.0 for fact in facts}
    return known.get(Metric.TRAINING_FLOP, 0.0), known.get(Metric.PARAMETERS, 0.0)


def _item(facts: Sequence[Fact], week: Week) -> Item:
    first = facts[0]
    name = f.said(week.name(first.subject))
    return Item(
        Section.MODELS,
        sentence("{model} was published{by}.", model=name, by=f.cited(_by(facts), *facts)),
        detail=(_facts(facts), _access(first.subject, week)),
        for_us=(_for_us(first.subject, facts, week),),
        why=(sentence("Each new model is told once."),),
        weight=2.0 if _is_open(first.subject, week) else 1.0,
    )


def _by(facts: Sequence[Fact]) -> str:
    named = (fact.detail("organisation") for fact in facts)
    return next((f" by {name}" for name in named if name), "")


def _facts(facts: Sequence[Fact]) -> Sentence:
    """Day, parameters, compute and cost, as far as they are public."""
    known = {fact.metric: fact for fact in facts}
    parts: list[Part] = ["Published ", f.day_of(facts[0])]
    if size := known.get(Metric.PARAMETERS):
        parts += [", ", f.value_of(size, w.amount_text), " parameters"]
    if flop := known.get(Metric.TRAINING_FLOP):
        parts += [", trained with about ", f.value_of(flop, f.flop_text), " FLOP"]
    if hours := known.get(Metric.GPU_HOURS):
        parts += [", ", f.value_of(hours, w.amount_text), " GPU-hours"]
    if cost := known.get(Metric.RUN_COST):
        parts += [", said to have cost ", f.value_of(cost, f.usd_text)]
    if not known.keys() & {Metric.TRAINING_FLOP, Metric.GPU_HOURS, Metric.RUN_COST}:
        parts.append("; our source has no figure of its training compute")
    return Sentence((*parts, "."))


def _is_open(slug: str, week: Week) -> bool:
    entity = week.entity(slug)
    return entity is not None and OPEN in entity.traits


def _access(slug: str, week: Week) -> Sentence:
    if _is_open(slug, week):
        return sentence("Its weights are open.")
    return sentence(
        "Whether its weights are open is not said there: check before you call it open."
    )


def _for_us(slug: str, facts: Sequence[Fact], week: Week) -> Sentence:
    """Days of the run on our own chips, where both are known."""
    offer, entity = week.after.offer, week.entity(slug)
    computed = any(fact.metric in (Metric.TRAINING_FLOP, Metric.GPU_HOURS) for fact in facts)
    rate = rate_of(chips_now(offer), week.after.ledger) if offer else None
    if offer and entity and entity.kind is EntityKind.RUN and computed and rate:
        own = figures_of(offer, week.after.ledger, Assumptions())
        one = rate_of_one(rate, own.research_share, own.researchers)
        reach = reach_of(entity, rate, one, week.after.ledger, Assumptions())
        if reach:
            return sentence(
                "Your whole cluster would repeat the final run in {days}.",
                days=f.both(reach.days, f.duration_text),
            )
    if _is_open(slug, week):
        return sentence("A base that others paid for: pitch what your people could tune on it.")
    return sentence("Expect candidates to ask about it; nothing changes in your comparison.")


def _others(runs: Sequence[Sequence[Fact]], week: Week) -> Item:
    facts = [fact for facts in runs for fact in facts]
    names = [week.name(found[0].subject) for found in runs]
    more = len(names) - 4
    return Item(
        Section.MODELS,
        sentence(
            "{n} more models were published.",
            n=w.count(len(runs), facts),
        ),
        detail=(
            sentence(
                "{names}{more}.",
                names=f.cited(w.listed(names), *facts),
                more=f.cited(f", and {more} others" if more > 0 else "", *facts),
            ),
        ),
        for_us=(sentence("Type “source” and an id to see what is known of one."),),
        why=(sentence("New models are told together where there are many."),),
        weight=0.5,
    )
