"""A fact in words: what it is about, the figure that it states, its note; and chips by name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from bot.formats import day_text, exact_text, span_text
from bot.regex import regex
from bot.subjects import NameOf, subject_name
from storage.records import ChipCount, Fact, Grade, Metric

_METRICS: Final[Mapping[str, str]] = {
    Metric.H100E_IN_USE: "H100e in use",
    Metric.H100E_OWNED: "H100e owned",
    Metric.H100E_CONTRACTED: "H100e under contract",
    Metric.H100E_OPERATIONAL: "H100e running",
    Metric.H100E_FORECAST: "H100e forecast",
    Metric.PER_STUDENT: "H100e per student",
    Metric.CHIP_H100E: "H100e per chip",
    Metric.FLEET_SHARE: "share of the running fleet",
    Metric.IT_POWER: "IT power",
    Metric.CAPACITY_POWER: "power capacity",
    Metric.CONTRACTED_POWER: "power under contract",
    Metric.ACCELERATORS_PLANNED: "accelerators planned",
    Metric.RD_COMPUTE_SHARE: "share of compute for research",
    Metric.OFFER_RESEARCH_SHARE: "share of an offer for research",
    Metric.RESEARCH_STAFF_SHARE: "share of staff doing research",
    Metric.RD_COMPUTE_SPEND: "spending on compute for research",
    Metric.FINAL_RUN_SHARE: "share of research compute in final runs",
    Metric.ALLOCATION: "who gets compute inside",
    Metric.DISCLOSED: "said of its compute",
    Metric.DEMAND: "what researchers ask for",
    Metric.BF16_DENSE: "BF16 speed, dense",
    Metric.EIGHT_BIT_DENSE: "8-bit speed, dense",
    Metric.GPU_HOURS: "GPU-hours",
    Metric.TRAINING_FLOP: "training compute",
    Metric.DATASET: "about a dataset",
    Metric.MARKET: "about the market",
    Metric.MFU: "MFU",
    Metric.LORA_FLOP_FACTOR: "FLOP of LoRA training",
    Metric.TRAINING_FLOP_FACTOR: "FLOP of full training",
    Metric.TIER: "tier from",
}
"""Where the name of a metric with spaces does not say it."""

_IMPLIED: Final = frozenset(("contracted", "qualitative", "convention", "published"))
"""Qualifiers that say nothing beside the metric and the grade."""

_TAG: Final = regex(r" #(\w+)")
_SHARE: Final = "share"
_COUNTED: Final = frozenset(("claimant", "month", "partner", "project"))
"""Units that are stored as one of what is counted."""
OURS: Final = (Grade.OWN, Grade.CONVENTION)
"""Grades of what is entered or assumed here, and stated by nobody outside."""


def fact_about(fact: Fact, name: NameOf) -> str:
    """What a fact is about by name: a lab, a chip, or a published work by its title."""
    return fact.detail("title") or subject_name(fact.subject, name)


def metric_text(fact: Fact) -> str:
    """What a fact states of its subject: `H100e in use`, `power under contract (secured)`."""
    words = _METRICS.get(fact.metric) or fact.metric.replace("_", " ")
    if not fact.qualifier or fact.qualifier in _IMPLIED:
        return words
    return f"{words} ({fact.qualifier.replace('-', ' ')})"


def has_figure(fact: Fact) -> bool:
    """Whether a fact states any number."""
    return (fact.value, fact.low, fact.high) != (None, None, None)


def stated_text(fact: Fact) -> str:
    """The figure that a fact states, in its unit: `1,743,400 (1,251,500–2,185,100) H100e`."""
    if not has_figure(fact):
        return "no single value"
    parts = [_number(fact.value, fact)] if fact.value is not None else []
    if fact.low is not None and fact.high is not None:
        ends = span_text(fact.low, fact.high, lambda end: _number(end, fact))
        parts.append(f"({ends})" if parts else ends)
    elif fact.value is None:
        either = (_number(end, fact) if end is not None else "?" for end in (fact.low, fact.high))
        parts.append("–".join(either))
    return f"{' '.join(parts)} {_unit(fact)}".strip()


def _unit(fact: Fact) -> str:
    if fact.unit == _SHARE:
        return "%"
    return f"{fact.unit}s" if fact.unit in _COUNTED and fact.value != 1 else fact.unit


def _number(value: float, fact: Fact) -> str:
    return exact_text(round(value * 100, 6) if fact.unit == _SHARE else value)


def chips_called(chips: Sequence[ChipCount], name: NameOf) -> str:
    """`2,048 H100 + 512 B200`."""
    return " + ".join(f"{exact_text(each.count.value)} {name(each.chip)}" for each in chips)


def is_ahead(fact: Fact) -> bool:
    """Whether a fact tells of a day that was still to come when it was published: a plan.

    The day of a programme is that of its call, which is announced before.
    """
    told = fact.published or fact.retrieved
    return fact.as_of > told and fact.metric != Metric.PROGRAMME and fact.grade not in OURS


def day_told(fact: Fact) -> str:
    """The day of a fact; of a plan the day that it is for, and the one on which it was told.

    What an observer expects of a site is a forecast: no lab said that it plans it.
    """
    if not is_ahead(fact):
        return day_text(fact.as_of)
    told = fact.published or fact.retrieved
    ahead = "forecast" if fact.metric == Metric.H100E_FORECAST else "planned"
    return f"{ahead} for {day_text(fact.as_of)}, told {day_text(told)}"


def as_of_text(fact: Fact) -> str:
    """`as of 31 Dec 2025`; `planned for 31 Dec 2026, told 21 Mar 2026`."""
    return day_told(fact) if is_ahead(fact) else f"as of {day_told(fact)}"


def of_day(fact: Fact) -> str:
    """`of 31 Dec 2025`; `planned for 31 Dec 2026, told 21 Mar 2026`."""
    return day_told(fact) if is_ahead(fact) else f"of {day_told(fact)}"


def note_text(fact: Fact) -> str:
    """The note of a fact, the tags of a hub (`#likely`) put as words: `OpenAI (likely)`."""
    return _TAG.sub(r" (\1)", fact.note)


def is_own_word(fact: Fact, lab: str) -> bool:
    """Whether the source is named after the lab; `The Decoder, on an OpenAI post` is no such."""
    return fact.source_name.lower().startswith(lab.split()[0].lower())
