"""What a fact says, in a few words, where it brings no statement of its own."""

from __future__ import annotations

from collections.abc import Callable

from bot.quantities import Unit
from bot.subjects import IN_GENERAL
from storage.records import Fact, Grade

Named = Callable[[str], str]
"""The name to print of a slug."""
_ANYBODY = {**IN_GENERAL, "own": ""}
_METRICS = {
    "h100e": "one chip counts as",
    "h100e_in_use": "in use",
    "h100e_operational": "running",
    "h100e_owned": "owned",
    "bf16_dense": "peak rate, dense BF16",
    "offer_research_share": "part of an offer that is for research",
    "rd_compute_share": "part of the compute for research and development",
    "research_staff_share": "part of the staff who do research",
    "realised_ratio": "speed in training against one H100",
    "mfu": "part of the peak rate that training uses (MFU)",
    "guaranteed-per-researcher": "guaranteed to each researcher",
}
_CHIPS = "accelerators-"
_HUGE = 1e12


def statement(fact: Fact, name: Named) -> str:
    """`OpenAI, part of the compute for research and development: 56.2 (45.9–69) %`."""
    if fact.statement:
        return fact.statement
    value = valued(fact)
    if fact.metric.startswith(_CHIPS):
        return f"{value.removesuffix(' chips')} {name('chip/' + fact.metric.removeprefix(_CHIPS))}"
    if fact.metric == "researchers":
        return f"{value.removesuffix(' people')} researchers"
    about = _ANYBODY[fact.subject] if fact.subject in _ANYBODY else name(fact.subject)
    qualifier = "" if fact.qualifier == Grade.CONVENTION else fact.qualifier
    said = ", ".join(filter(None, (about, qualifier, metric_words(fact.metric))))
    return f"{said[:1].upper()}{said[1:]}: {value}"


def metric_words(metric: str) -> str:
    """What a metric is called."""
    words = metric.replace("_", " ").replace("-", " ").replace("h100e", "H100e")
    return _METRICS.get(metric, words)


def valued(fact: Fact) -> str:
    """The value with its range and its unit, or that there is none."""
    if fact.value is None:
        return "no figure"
    span = ""
    if fact.low is not None and fact.high is not None and fact.low < fact.high:
        span = f" ({_number(fact.low, fact.unit)}–{_number(fact.high, fact.unit)})"
    return f"{_number(fact.value, fact.unit)}{span} {unit_of(fact)}".rstrip()


def unit_of(fact: Fact) -> str:
    """The unit in which a fact is typed and shown."""
    return "%" if fact.unit == Unit.SHARE else "" if fact.unit == "ratio" else fact.unit


def _number(value: float, unit: str) -> str:
    """As it was given, but no longer than a reader can use."""
    if unit == Unit.SHARE:
        return f"{value * 100:.3g}"
    return f"{value:.4g}" if abs(value) >= _HUGE else f"{value:,.10g}"
