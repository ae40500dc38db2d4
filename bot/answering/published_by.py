"""Who published the facts behind an answer, where these are few."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answering.context import Context
from bot.compute.prices import BASIS_WORDS
from bot.fact_words import day_told, fact_about, has_figure, metric_text
from bot.prose import Name, Sentence, Shown, sentence
from bot.questions.possessive import joined
from bot.questions.types import PriceBasis
from storage.records import Fact, Grade, Metric

_FEW_SOURCES: Final = 3


def publisher(source_name: str) -> str:
    """Who published a fact, without the licence: `Epoch AI, AI Chip Users`."""
    return source_name.partition(" (CC")[0]


def linked(fact: Fact) -> Sentence:
    """Where the one that is asked about can be read; an address has no place in a narrow text."""
    said = f.cited(publisher(fact.source_name), fact)
    return sentence("It can be read at {said}, linked under the sources.", said=said)


def published_by(found: tuple[Fact, ...]) -> Shown | Name:
    """`, of Epoch AI (18 Jul 2026)`, the newest day of each; nothing of more than a few."""
    newest: dict[str, Fact] = {}
    for fact in sorted(found, key=lambda each: each.as_of):
        newest[fact.source_name] = fact
    if len(newest) > _FEW_SOURCES:
        return f.said("")  # each stands below
    each = [f"{publisher(name)} ({day_told(x)})" for name, x in newest.items()]
    return f.cited(f": {joined(each)}", *newest.values())


_MOST_IDS: Final = 3
_OF_LABS: Final = (Metric.H100E_IN_USE, Metric.HEADCOUNT)
_ROOM: Final = 125
"""How long what is named may be: what is counted behind it has to fit into a headline as well."""


def led_by_publishers(found: tuple[Fact, ...], context: Context) -> Sentence | None:
    """Who published the figures that come first, each by what it is; None where none is a figure.

    `OpenAI, H100e in use: Epoch AI, AI Chip Users (F-001); headcount: …; 19 more below`.
    """
    if not found or not has_figure(found[0]) or found[0].metric == Metric.PROGRAMME:
        return None
    parts: list[Shown] = []
    named: set[Fact] = set()
    for facts in _by_figure(found):
        clause = _clause(facts, context, is_first=not parts)
        if parts and len("; ".join(part.text for part in (*parts, clause))) > _ROOM:
            break
        parts.append(clause)
        named |= {*facts}
    rest = tuple(fact for fact in found if fact not in named)
    more = [f.cited(f"{len(rest)} more below", *rest)] if rest else []
    led = "; ".join(part.text for part in (*parts, *more))
    return sentence("{led}", led=f.cited(led, *found))


def _by_figure(found: tuple[Fact, ...]) -> list[list[Fact]]:
    """The facts with a figure by what they state, our conventions last.

    Of several labs the first of each; of chips and prices one, since those after it may be of
    what stands beside the answer.
    """
    of_metric: dict[str, dict[str, Fact]] = {}
    for fact in sorted(filter(has_figure, found), key=lambda x: x.grade is Grade.CONVENTION):
        by_subject = of_metric.setdefault(fact.metric, {})
        if not by_subject or fact.metric in _OF_LABS:
            by_subject.setdefault(fact.subject, fact)
    return [[*facts.values()] for facts in of_metric.values()]


def _clause(facts: list[Fact], context: Context, *, is_first: bool) -> Shown:
    """`OpenAI, H100e in use: Epoch AI, AI Chip Users (F-001)`; of several each by its id."""
    ids = ", ".join(fact.id for fact in facts[:_MOST_IDS])
    more = f" and {len(facts) - _MOST_IDS} more" if facts[_MOST_IDS:] else ""
    by = list(dict.fromkeys(_by(fact) for fact in facts))
    others = f" and {len(by) - 1} more" if by[1:] else ""
    what = _what(facts[0])
    if is_first and len(facts) == 1:
        what = f"{fact_about(facts[0], context.name)}, {what}"
    elif is_first:
        what = f.capital(what)
    of_day = f", {day_told(facts[0])}" if facts[0].metric == Metric.RENTAL_PRICE else ""
    return f.cited(f"{what}: {by[0]}{others} ({ids}{more}{of_day})", *facts)


def _what(fact: Fact) -> str:
    """What a fact states; a price by what is bought, with its amount, since others stand below."""
    if fact.metric == Metric.RENTAL_PRICE and fact.value is not None:
        basis = BASIS_WORDS[PriceBasis(fact.qualifier)]
        return f"{f.cents_text(fact.value)} an hour, {basis}"
    return metric_text(fact)


def _by(fact: Fact) -> str:
    is_ours = fact.grade is Grade.CONVENTION
    return "our convention" if is_ours else publisher(fact.source_name)


def looks_told(found: tuple[Fact, ...], context: Context) -> Sentence:
    """That they are looks at the labs' own job boards, of which days."""
    days = sorted(found, key=lambda fact: fact.as_of)
    labs = dict.fromkeys(context.name(fact.subject) for fact in found)
    return sentence(
        "The public job {boards} of {labs}: {n} looks, from {first} to {last}",
        boards=f.said("boards" if len(labs) > 1 else "board"),
        labs=f.cited(joined(list(labs)), *found),
        n=f.counted(len(found), *found),
        first=f.day_of(days[0]),
        last=f.day_of(days[-1]),
    )
