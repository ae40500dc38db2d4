"""Which of the data centres that are set against each other is larger, and by how much."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from bot import formats as f
from bot.answering.context import Context, only
from bot.answers import Answer
from bot.compute.benchmark import ratio_of
from bot.compute.estimates import from_fact
from bot.prose import Sentence, sentence
from bot.quantities import Unit
from bot.questions.sites_asked import set_against, told_beside
from bot.questions.types import Question
from storage.records import Fact, Metric

_ALIKE: Final = 0.05
"""How far apart two sizes are, at most, that are called about equal."""


class _Running(NamedTuple):
    """A data centre and what is on record as running there."""

    name: str
    runs: Fact

    @property
    def size(self) -> float:
        """H100e that run there."""
        return self.runs.value or 0.0


def compared(card: Answer, question: Question, slug: str, context: Context) -> Answer:
    """The card, begun with which one is larger; or with what it was compared with at its end."""
    if others := set_against(question):
        return _begun(card, (slug, *others), context)
    beside = [fact for one in told_beside(question) if (fact := _runs(one, context))]
    told = (_beside(fact, context) for fact in beside)
    return replace(card, verdict=(*card.verdict, *told), listed=(*card.listed, *beside))


def _begun(card: Answer, sites: Sequence[str], context: Context) -> Answer:
    running, idle = _apart(sites, context)
    if not running:
        names = f.names([context.name(site) for site in sites])
        head = sentence(
            "Which is larger can't be told: none of {sites} runs on record", sites=names
        )
        return replace(card, headline=head)
    if len(running) == 1:
        return replace(card, headline=_one_alone(running[0], idle))
    verdict = only(_sizes(running, idle), _powers(sites, context))
    listed = (*card.listed, *(one.runs for one in running), *_power_facts(sites, context))
    return replace(
        card,
        headline=_larger(running[0], running[1]),
        verdict=(*verdict, *card.verdict),
        listed=tuple(dict.fromkeys(listed)),
    )


def _apart(sites: Sequence[str], context: Context) -> tuple[list[_Running], list[str]]:
    """Those that run, the largest first, and the names of those of which nothing does."""
    known = {site: _runs(site, context) for site in sites}
    running = [_Running(context.name(site), fact) for site, fact in known.items() if fact]
    running.sort(key=lambda one: -one.size)
    return running, [context.name(site) for site, fact in known.items() if fact is None]


def _runs(site: str, context: Context) -> Fact | None:
    fact = context.ledger.latest(site, Metric.H100E_OPERATIONAL)
    return fact if fact and fact.value else None


def _larger(first: _Running, second: _Running) -> Sentence:
    estimates = [from_fact("what runs there", one.runs, Unit.H100E) for one in (first, second)]
    ratio = ratio_of(*estimates)
    text = (
        "{one} and {other} are about as large: {n} and {m} {unit} running"
        if ratio.median < 1 + _ALIKE
        else "{one} is bigger than {other}: about {n} against {m} {unit} running, {times} as much"
    )
    more = {"times": f.times_middle(ratio)} if "{times}" in text else {}
    return sentence(
        text,
        one=f.said(first.name),
        other=f.said(second.name),
        n=f.value_of(first.runs),
        m=f.value_of(second.runs),
        unit=f.H100E,
        **more,
    )


def _one_alone(one: _Running, idle: Sequence[str]) -> Sentence:
    return sentence(
        "Only {site} runs on record, with about {n} {unit} on {day}; nothing of {others} does yet",
        site=f.said(one.name),
        n=f.value_of(one.runs),
        unit=f.H100E,
        day=f.day_of(one.runs),
        others=f.names(list(idle)),
    )


def _sizes(running: Sequence[_Running], idle: Sequence[str]) -> Sentence:
    """What runs at each, and of which day that is."""
    told = [
        f"{f.value_of(one.runs).text} H100e at {one.name} ({f.day_of(one.runs).text})"
        for one in running
    ]
    told += [f"nothing on record at {name}" for name in idle]
    return sentence("Running: {sizes}.", sizes=f.listed(told, *(one.runs for one in running)))


def _power_facts(sites: Sequence[str], context: Context) -> tuple[Fact, ...]:
    found = (context.ledger.latest(site, Metric.IT_POWER) for site in sites)
    return tuple(fact for fact in found if fact and fact.value)


def _powers(sites: Sequence[str], context: Context) -> Sentence | None:
    """The power that each draws, where that is on record of all."""
    facts = sorted(_power_facts(sites, context), key=lambda fact: -(fact.value or 0.0))
    if len(facts) < len(sites):
        return None
    told = [
        f"{f.value_of(x).text} MW at {context.name(x.subject)} ({f.day_of(x).text})" for x in facts
    ]
    return sentence("IT power: {each}.", each=f.listed(told, *facts))


def _beside(fact: Fact, context: Context) -> Sentence:
    return sentence(
        "Compared with {site}: about {n} {unit} running there on {day}.",
        site=f.said(context.name(fact.subject)),
        n=f.value_of(fact),
        unit=f.H100E,
        day=f.day_of(fact),
    )
