"""Which of the facts behind an answer is called wrong, by what was said of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from bot.regex import regex
from storage.records import Fact, Metric

_SAID: Final[dict[str, re.Pattern[str]]] = {
    metric: regex(rf"\b(?:{words})\b", re.IGNORECASE)
    for metric, words in {
        Metric.HEADCOUNT: r"head ?counts?|staff(?! share)|employees?|workforce|people|persons|"
        r"team size",
        Metric.H100E_IN_USE: r"compute(?! share)|stock|h100e?s?|chips|gpus?|h100-equivalents",
        Metric.RD_COMPUTE_SHARE: r"(?:research|r&d|rd|compute) share|share (?:of|for) "
        r"(?:the )?(?:compute|research|r&d)",
        Metric.RESEARCH_STAFF_SHARE: r"(?:research )?staff share|share of (?:the )?(?:staff|"
        r"employees|people)|researcher share|share of researchers",
        Metric.RENTAL_PRICE: r"prices?|rental rates?|hourly rates?",
    }.items()
}
_ALONE: Final = (Metric.RENTAL_PRICE, Metric.HEADCOUNT)
_NUMBER: Final = regex(
    r"(?<![\w.-])(?P<number>\d[\d,]*(?:\.\d+)?)\s?(?P<size>k|m|bn?|thousand|million|billion|%)?(?!\w)",
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


def named_by(facts: Iterable[Fact], text: str) -> tuple[Fact, ...]:
    """The facts of the figures that a text names."""
    return tuple(fact for fact in facts if _is_named(fact, text))


def of_one_figure(facts: Iterable[Fact], text: str) -> tuple[Fact, ...]:
    """The facts of the prices or the headcounts that a text names: `source for the price?`.

    So it is of a run: `source for the llama 3 figure?`. Of compute it may be all that is meant.
    """
    shown = tuple(facts)
    of_metric = tuple(fact for fact in named_by(shown, text) if fact.metric in _ALONE)
    return of_metric or tuple(fact for fact in shown if _is_of_run(fact, text))


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
