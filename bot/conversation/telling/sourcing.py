"""Which facts are meant, where a figure is called wrong or a source is asked for without an id."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Final

from bot.answers import Answer
from bot.conversation.heard import Asked, Form, Heard, Reported, Small
from bot.conversation.replies.reporting import asks_which, fact_named
from bot.questions.about_people.of_brief import ADVICE, Part, whole
from bot.questions.lab_parts import part_of, site_of
from bot.questions.rules.sourced import OF_ONE, of_all_figures
from bot.questions.types import Kind, Question, Understood
from bot.regex import regex
from storage.records import Fact, Metric, Turn


def names_what(question: Question) -> bool:
    """Whether it is said of which facts, labs or prices the source is asked for; ours are some."""
    return bool(question.facts or question.labs or question.chips or question.uses_saved)


def facts_told(turns: Sequence[Turn]) -> tuple[str, ...]:
    """The facts of the last answer; where that told the sources of some, of the answer it is of.

    Where it was asked which figure is wrong, the first of them was disputed.
    """
    last = turns[-1]
    disputed = tuple(fact_named(way.text) for way in last.ways) if asks_which(last.ways) else ()
    told = last.facts or disputed[:1]
    if last.kind != Kind.SOURCE.value:
        return told
    before = next((turn for turn in reversed(turns) if turn.kind != Kind.SOURCE.value), None)
    return before.facts if before and {*told} <= {*before.facts} else told


def sourced(
    heard: Heard, facts: Callable[[], tuple[str, ...]], last: Callable[[], Question | None]
) -> Heard:
    """What was heard, with the ids of the facts of the last answer where it means them.

    They stay those of the labs, or of the prices, of the `last` question, and of the part of a lab.
    """
    reading = heard.reading if isinstance(heard, Asked) else None
    if not isinstance(heard, Asked) or not isinstance(reading, Understood):
        return heard
    question = reading.question
    if question.kind is not Kind.SOURCE or names_what(question):
        return heard
    before, shown = last(), facts()
    if not shown:
        where = _of_person(before)
        return replace(heard, reading=Understood(where)) if where else Small.NO_FIGURE
    if question.topic in OF_ONE:  # whether the figure that leads the answer still stands
        of_it = replace(question, facts=shown[:1])
        return replace(heard, reading=replace(reading, question=of_it))
    labs, chips = _of_what(before)
    part = part_of(before) if before else None
    topic = part.value if part else None
    asked = replace(question, facts=shown, labs=labs, chips=chips, topic=topic)
    return replace(heard, reading=replace(reading, question=asked))


_TRACED: Final = regex(
    r"\b(?:where(?:['’]?[sd])?|how|what|source|origin|link|reference|who|whose)\b.*"
    r"(?<![\w.-])\d[\d,.]*\s?(?:k|m|bn?|thousand|million|billion|%)?(?!\w)",
    re.IGNORECASE,
)
"""`where does the 4500 come from`, `source for the 55%`."""


def traced(heard: Heard, text: str, answer_to: Callable[[Question], Answer]) -> Heard:
    """The source of the fact whose number is named, of what was told, or of the lab; else the same.

    What rests on several facts, or has none behind it, is told as it was heard.
    """
    reading = heard.reading if isinstance(heard, Asked) else None
    asked = reading.question if isinstance(reading, Understood) else None
    if not isinstance(heard, Asked) or asked is None or not _TRACED.search(text):
        return heard
    is_source = asked.kind is Kind.SOURCE and not asked.person
    if not is_source and heard.form is not Form.WHY:
        return heard
    found = of_number(answer_to(asked).sources(), text)
    if len(found) != 1:
        return heard
    of_one = Question(Kind.SOURCE, facts=(found[0].id,), as_of=asked.as_of)
    return replace(heard, reading=Understood(of_one), form=Form.ANSWER, part=None)


def of_all(heard: Heard, text: str) -> Heard:
    """What a conversation begins with, where it asks for the sources of all figures of a kind."""
    reading = heard.reading if isinstance(heard, Asked) else None
    if not isinstance(heard, Asked) or not isinstance(reading, Understood):
        return heard
    told = of_all_figures(reading.question, text)
    return replace(heard, reading=Understood(told)) if told else heard


def _of_person(last: Question | None) -> Question | None:
    """What names the source of what was told of somebody: the works of advice, or
    of runs of which none is on record, or their entry.

    Of a person for whom no purpose was told nothing was shown.
    """
    if last is None or last.person is None:
        return None
    if last.kind is Kind.POOL:
        return last
    is_bare = last.topic in (*ADVICE, Part.OURS)
    is_told = last.kind is Kind.CANDIDATE and last.purpose and is_bare
    return replace(whole(last), topic=Part.WORKS.value) if is_told else None


def _of_what(last: Question | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The labs, or the chips whose price was asked for, that the facts are about."""
    if last is None:
        return (), ()
    is_of_labs = last.kind in (Kind.LAB, Kind.COMPARE, Kind.SOURCE)
    is_of_chips = last.kind in (Kind.PRICE, Kind.SOURCE)
    return last.labs if is_of_labs else (), last.chips if is_of_chips else ()


_CHIPS: Final = r"compute(?! share)|stock|h100e?s?|chips?|gpus?|h100-equivalents"
_SAID: Final[dict[str, re.Pattern[str]]] = {
    metric: regex(rf"\b(?:{words})\b", re.IGNORECASE)
    for metric, words in {
        Metric.HEADCOUNT: r"head ?counts?|staff(?! share)|employees?|workforce|people|persons|"
        r"team size",
        Metric.H100E_IN_USE: _CHIPS,
        Metric.H100E_OPERATIONAL: _CHIPS,
        Metric.IT_POWER: r"power|[mg]w|megawatts?|gigawatts?",
        Metric.RD_COMPUTE_SHARE: r"(?:research|r&d|rd|compute) share|share (?:of|for) "
        r"(?:the )?(?:compute|research|r&d)",
        Metric.RESEARCH_STAFF_SHARE: r"(?:research )?staff share|share of (?:the )?(?:staff|"
        r"employees|people)|researcher share|share of researchers",
        Metric.RENTAL_PRICE: r"prices?|rental rates?|hourly rates?",
    }.items()
}
_ALONE: Final = (Metric.RENTAL_PRICE, Metric.HEADCOUNT)
_RESEARCHERS: Final = regex(
    r"(?<!per )(?<!each )(?<!every )\b(?:(?:number|count|amount) of researchers"
    r"|how many researchers|research(?:ers?)? (?:count|numbers?|figures?|total|head ?count"
    r"|staff(?! share)))\b",
    re.IGNORECASE,
)
_OF_RESEARCHERS: Final = (Metric.RESEARCH_HEADCOUNT, Metric.HEADCOUNT, Metric.RESEARCH_STAFF_SHARE)
"""What the number of a lab's researchers is worked out from."""
_NUMBER: Final = regex(
    r"(?<![\w.-])(?P<number>\d[\d,]*(?:\.\d+)?)\s?(?P<size>k|m|bn?|thousand|million|billion|"
    r"%)?(?!\w)",
    re.IGNORECASE,
)
_RUN: Final = regex(r"\b([a-z]{2,})[ -]?(v?\d+(?:\.\d+)?)\b", re.IGNORECASE)
"""`Llama 3`, `DeepSeek V3`."""
_SIZES: Final = {"k": 1e3, "t": 1e3, "m": 1e6, "b": 1e9, "%": 0.01}
_NEAR: Final = 0.005


def meant(facts: Sequence[Fact], about: str, right: str) -> tuple[Fact, ...]:
    """The facts that have the number that was said, else those of what was named; may be none.

    `right` is what was said to be right: its number is none of ours, but it may name the figure.
    """
    named = (named_by(facts, said) for said in (about, right))
    return of_number(facts, about) or next(filter(None, named), ())


def of_named(report: Reported, answer_to: Callable[[Question], Answer]) -> tuple[Fact, ...]:
    """The facts of the lab, chip, site or run that a report names, the newest of each figure.

    Another is one of them only where its number is said.
    """
    told = {x.id: x for asked in report.of for x in _of_its_own(asked, answer_to(asked))}
    newest: dict[tuple[str, str, str | None], Fact] = {}
    for fact in told.values():
        figure = (fact.subject, fact.metric, fact.qualifier)
        newest[figure] = max(newest.get(figure, fact), fact, key=lambda one: one.as_of)
    return tuple(dict.fromkeys((*of_number(told.values(), report.about), *newest.values())))


def _of_its_own(asked: Question, answer: Answer) -> tuple[Fact, ...]:
    """The facts of what is named, and not of what is told beside it."""
    return tuple(fact for fact in answer.sources() if fact.subject in subjects_of(asked))


def subjects_of(asked: Question) -> tuple[str, ...]:
    """The labs, chips, runs and the site that a question names."""
    site = site_of(asked)
    return (*asked.labs, *asked.chips, *asked.runs, *((site,) if site else ()))


def named_by(facts: Iterable[Fact], text: str) -> tuple[Fact, ...]:
    """The facts of the figures that a text names; of researchers what they are worked out from."""
    facts = tuple(facts)
    if _RESEARCHERS.search(text) and (counted := _of_researchers(facts)):
        return counted
    return tuple(fact for fact in facts if _is_named(fact, text))


def of_one_figure(facts: Iterable[Fact], text: str) -> tuple[Fact, ...]:
    """The facts of the prices or the headcounts that a text names: `source for the price?`.

    So it is of a run, `source for the llama 3 figure?`, and of researchers, whose number is worked
    out from others. Of compute it may be all that is meant.
    """
    shown = tuple(facts)
    named = named_by(shown, text)
    is_counted = _RESEARCHERS.search(text) is not None
    of_metric = tuple(fact for fact in named if is_counted or fact.metric in _ALONE)
    return of_metric or tuple(fact for fact in shown if _is_of_run(fact, text))


def _of_researchers(shown: Sequence[Fact]) -> tuple[Fact, ...]:
    """The staff of each lab that is taken, and what share of them does research."""
    first: dict[tuple[str, str], Fact] = {}
    for fact in shown:
        if fact.metric in _OF_RESEARCHERS:
            first.setdefault((fact.metric, fact.subject), fact)
    return tuple(first.values())


def of_number(facts: Iterable[Fact], text: str) -> tuple[Fact, ...]:
    """The facts with a figure that a text says."""
    numbers = [_value(found) for found in _NUMBER.finditer(text)]
    return tuple(fact for fact in facts if any(_is_it(fact, number) for number in numbers))


def _is_of_run(fact: Fact, text: str) -> bool:
    """Whether it is of a run whose family and version a text names, whatever its size."""
    slug = fact.subject.removeprefix("run/")
    if slug == fact.subject:
        return False
    said = (f"{found[1]}-{found[2]}".lower() for found in _RUN.finditer(text))
    return any(slug == name or slug.startswith((f"{name}-", f"{name}.")) for name in said)


def _is_named(fact: Fact, about: str) -> bool:
    said = _SAID.get(fact.metric)
    return said is not None and said.search(about) is not None


def _is_it(fact: Fact, number: float) -> bool:
    held = fact.value
    return bool(held) and held is not None and abs(held - number) <= _NEAR * abs(held)


def _value(found: re.Match[str]) -> float:
    size = (found["size"] or "").lower()[:1]
    return float(found["number"].replace(",", "")) * _SIZES.get(size, 1.0)
