"""Models and open weights: what was published, what training took, and that on our chips."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from bot import formats as f
from bot.compute.offers import chips_now, figures_of
from bot.compute.training_runs import OPEN_WEIGHTS, rate_of, rate_of_one, reach_of
from bot.digests import words as w
from bot.digests.week import Week
from bot.market.news import FRESH
from bot.prose import Part, Sentence, sentence
from bot.questions.types import Assumptions
from bot.weekly import Item, Section
from storage.records import EntityKind, Fact, Metric

RELEASE: Final = Metric.OPEN_WEIGHTS_RELEASE
COST: Final = (Metric.TRAINING_FLOP, Metric.GPU_HOURS, Metric.RUN_COST)
TOLD: Final = (Metric.PARAMETERS, RELEASE, *COST)
MOST: Final = 2
"""Models that are told one by one; of more the largest, and the others by name."""


def models(week: Week) -> tuple[Item, ...]:
    """Each model once; again when its weights come out, or what its training took."""
    runs: dict[str, list[Fact]] = {}
    for fact in week.new(*TOLD):
        if fact.as_of > week.before.day - FRESH and not fact.supersedes:
            runs.setdefault(fact.subject, []).append(fact)
    news = [facts for facts in runs.values() if _is_news(facts, week)]
    ordered = sorted(news, key=_size, reverse=True)
    if len(ordered) <= MOST:
        return tuple(_item(facts, week) for facts in ordered)
    return (_item(ordered[0], week), _others(ordered[1:], week))


def _is_news(facts: Sequence[Fact], week: Week) -> bool:
    """Whether more than the size of a model that we knew before became known."""
    new = {fact.metric for fact in facts}
    return not _was_known(facts[0].subject, week) or not new.isdisjoint((RELEASE, *COST))


def _was_known(subject: str, week: Week) -> bool:
    return any(fact.subject == subject and fact.metric in TOLD for fact in week.before.known)


def _size(facts: Sequence[Fact]) -> tuple[float, float]:
    """By compute where it is known, then by parameters."""
    known = {fact.metric: fact.value or fact.high or 0.0 for fact in facts}
    sizes = (known.get(Metric.PARAMETERS, 0.0), known.get(RELEASE, 0.0))
    return known.get(Metric.TRAINING_FLOP, 0.0), max(sizes)


def _item(facts: Sequence[Fact], week: Week) -> Item:
    first = facts[0]
    return Item(
        Section.MODELS,
        _headline(facts, week),
        detail=(_facts(facts, week), _access(facts, week)),
        for_us=(_for_us(first.subject, facts, week),),
        why=(sentence("Each new model is told once."),),
        weight=2.0 if _is_open(first.subject, week) else 1.0,
    )


def _headline(facts: Sequence[Fact], week: Week) -> Sentence:
    name = f.said(week.name(facts[0].subject))
    if release := _release(facts):
        who = f.cited(release.detail("organisation") or "Somebody", release)
        return sentence("{who} released the weights of {model}.", who=who, model=name)
    if _was_known(facts[0].subject, week):
        return sentence("What training {model} took became known.", model=name)
    return sentence("{model} was published{by}.", model=name, by=f.cited(_by(facts), *facts))


def _release(facts: Sequence[Fact]) -> Fact | None:
    return next((fact for fact in facts if fact.metric == RELEASE), None)


def _by(facts: Sequence[Fact]) -> str:
    named = (fact.detail("organisation") for fact in facts)
    return next((f" by {name}" for name in named if name), "")


def _facts(facts: Sequence[Fact], week: Week) -> Sentence:
    """Day, parameters, compute and cost, as far as they are public."""
    subject = facts[0].subject
    held = (fact for fact in week.holding if fact.subject == subject and fact.metric in COST)
    known = {fact.metric: fact for fact in (*held, *facts)}
    parts: list[Part] = [*_days(facts), *_parameters(known)]
    if flop := known.get(Metric.TRAINING_FLOP):
        parts += [", trained with about ", f.value_of(flop, f.flop_text), " FLOP"]
    if hours := known.get(Metric.GPU_HOURS):
        parts += [", ", f.value_of(hours, w.amount_text), " GPU-hours"]
    if cost := known.get(Metric.RUN_COST):
        parts += [", said to have cost ", f.value_of(cost, f.usd_text)]
    if known.keys().isdisjoint(COST):
        parts.append("; our source has no figure of its training compute")
    return Sentence((*parts, "."))


def _days(facts: Sequence[Fact]) -> list[Part]:
    """A page on the hub is made before people see it: both days, where they differ."""
    release = _release(facts)
    if release is None:
        return ["Published ", f.day_of(facts[0])]
    if release.published in (None, release.as_of):
        return ["On the hub since ", f.day_of(release)]
    return ["First seen ", w.published(release), ", made ", f.day_of(release)]


def _parameters(known: Mapping[str, Fact]) -> list[Part]:
    release, size = known.get(RELEASE), known.get(Metric.PARAMETERS)
    if release and release.low and release.high:
        span = f.span_text(release.low, release.high, w.amount_text)
        return [", models of ", f.cited(span, release), " parameters"]
    stated = size or (release if release and release.value else None)
    return [", ", f.value_of(stated, w.amount_text), " parameters"] if stated else []


def _is_open(slug: str, week: Week) -> bool:
    entity = week.entity(slug)
    return entity is not None and OPEN_WEIGHTS in entity.traits


def _access(facts: Sequence[Fact], week: Week) -> Sentence:
    """Open weights are not open source: the licence is printed, in the hub's own word."""
    if release := _release(facts):
        licence = release.detail("licence")
        if not licence:
            return sentence("The hub names no licence: ask before you build on it.")
        gate = ", after asking its makers" if release.detail("gated") else ""
        base = release.detail("base")
        return sentence(
            "Licence: {licence}{gate}{base}. Open weights are not open source: read it first.",
            licence=f.cited(licence, release),
            gate=f.said(gate),
            base=f.cited(f"; tuned from {base}" if base else "", release),
        )
    if _is_open(facts[0].subject, week):
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
                "Our whole cluster would repeat the final run in {days}.",
                days=f.both(reach.days, f.duration_text),
            )
    if _is_open(slug, week):
        return sentence("A base that others paid for: pitch what our people could tune on it.")
    return sentence("Expect candidates to ask about it; nothing changes in our comparison.")


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
