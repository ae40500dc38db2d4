"""The order in which a person reads an answer, shared by every surface made of lines of text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from bot.answers import Answer
from bot.fact_words import as_of_text
from bot.formats import day_text
from bot.ledger import STALE_AFTER_DAYS
from bot.questions.types import Kind
from storage.records import Fact, Grade, Metric

GRADES = {
    Grade.A: "primary source or owner of the data",
    Grade.B: "named press or analyst",
    Grade.C: "secondary source",
    Grade.OWN: "entered by you",
    Grade.CONVENTION: "an assumption of Assay's own that you can change",
}

_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


MANY = 4
"""Sentences from which on a verdict is a list: so many things are no paragraph any more."""


class Section(NamedTuple):
    """A titled list of sentences, by the key that a surface styles it with."""

    key: str
    title: str
    lines: tuple[str, ...]


def verdict(answer: Answer) -> tuple[str, ...]:
    """The verdict as one paragraph, or as the items of a list where it says many things."""
    said = tuple(sentence.text for sentence in answer.verdict)
    is_list = answer.is_list or len(said) >= MANY
    return said if is_list or not said else (" ".join(said),)


def finding(answer: Answer) -> str:
    """What the chart shows in words, or nothing where the headline has said it."""
    if answer.chart is None or answer.chart.finding.text == answer.headline.text:
        return ""
    return answer.chart.finding.text


def sections(answer: Answer) -> Iterator[Section]:
    """What to do with the figures and what to mind, without the empty sections."""
    advice = answer.advice
    sentences = (
        ("say", "Say", advice.say),
        ("dont_say", "Don't say", advice.dont_say),
        ("concede", "Concede", advice.concede),
        ("ask", "Ask", advice.ask),
        ("flips", "What would change this", answer.flips),
        ("caveats", "Keep in mind", answer.caveats),
    )
    for key, title, found in sentences:
        if found:
            yield Section(key, title, tuple(s.text for s in found))
    if answer.choices:
        yield _choices(answer)
    if answer.next:
        yield Section("next", _next_title(answer.kind), tuple(c.text for c in answer.next))


@dataclass(frozen=True, slots=True)
class Source:
    """Facts that come from one publication, by their ids."""

    ids: tuple[str, ...]
    text: str
    url: str | None


def sources(answer: Answer) -> tuple[Source, ...]:
    """Where the answer's figures come from, each publication once, in order of appearance.

    The looks at one job board are told in one line, of which the newest look gives the day.
    """
    past = answer.question.as_of is not None
    groups: dict[tuple[str, str | None], list[Fact]] = {}
    for fact in answer.sources():
        is_look = fact.metric == Metric.OPEN_ROLES
        text = fact.source_name if is_look else source_text(fact, answer.on, past=past)
        groups.setdefault((text, fact.source_url), []).append(fact)
    return tuple(_source(facts, answer.on, past=past) for facts in groups.values())


def _source(facts: list[Fact], on: date, *, past: bool) -> Source:
    newest = max(facts, key=lambda fact: fact.as_of)
    text, ids = source_text(newest, on, past=past), tuple(fact.id for fact in facts)
    earlier = len(facts) - 1
    if earlier and newest.metric == Metric.OPEN_ROLES:
        first = min(fact.as_of for fact in facts)
        looks = "one earlier look," if earlier == 1 else f"{earlier} earlier looks,"
        text += f" · and {looks} from {day_text(first)} on"
        ids = (newest.id,)
    return Source(ids, text, newest.source_url)


def source_text(fact: Fact, on: date, *, past: bool = False) -> str:
    """Where a fact comes from, when it holds, and when it was read; its age once that matters.

    Of a day in the past the age is told with that day: it is another one today.
    """
    if fact.grade is Grade.OWN:
        return f"{fact.source_name}, {day_text(fact.as_of)}"
    if fact.grade is Grade.CONVENTION:
        return f"Assay's own convention, {day_text(fact.as_of)}"
    if fact.subject.startswith("work/"):  # what was published then stays as it was
        return (
            f"{fact.source_name} · published {day_text(fact.as_of)} · "
            f"read {day_text(fact.retrieved)} · grade {fact.grade.value}"
        )
    age = (on - fact.as_of).days
    old = f", {age:,} days old" if age > STALE_AFTER_DAYS else ""
    old += f" on {day_text(on)}" if old and past else ""
    return (
        f"{fact.source_name} · {as_of_text(fact)}{old} · "
        f"read {day_text(fact.retrieved)} · grade {fact.grade.value}"
    )


def legend(answer: Answer) -> str:
    """What the grades of this answer's sources mean, best first; empty without sources."""
    present = {fact.grade for fact in answer.sources()}
    meanings = [f"{grade.value}: {text}" for grade, text in GRADES.items() if grade in present]
    return "Grades: " + "; ".join(meanings) + "." if meanings else ""


def readable(text: str) -> str:
    """The text without the characters that could command a terminal or turn its lines around."""
    return "".join(
        c for c in text if c == "\n" or (unicodedata.category(c) != "Cc" and c not in _BIDI)
    )


def _next_title(kind: Kind) -> str:
    return "You could type" if kind is Kind.ERROR else "Ask next"


def _choices(answer: Answer) -> Section:
    """Ways on; people are called by their labels, since what asks for one is only an id."""
    if (
        not answer.question.person
        or answer.question.kind is not Kind.CANDIDATE
        or answer.table is None
    ):
        return Section("choices", "Pick one by typing", tuple(c.text for c in answer.choices))
    told = (
        f"{number} · {one.label}" + (f": {one.text}" if one.text != one.label.lower() else "")
        for number, one in enumerate(answer.choices, start=1)
    )
    return Section("choices", "Pick one by its number in a conversation, or by typing", tuple(told))
