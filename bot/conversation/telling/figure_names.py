"""The figures of an answer by name, in the words of their units: none is shown by our key of it."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answers import Cell, Figure
from bot.quantities import Estimate, Unit
from bot.regex import regex
from bot.subjects import NameOf

_NAMES: Final = {
    "offer.h100e": "Yours, H100e in total",
    "offer.h100e_per_researcher": "Yours, H100e per researcher",
    "offer.h100e_per_researcher_before": "Yours, H100e per researcher, today",
    "offer.h100_realised_per_researcher": "Yours, H100 per researcher by what training realises",
    "offer.guaranteed_per_researcher": "Yours, guaranteed to each",
    "offer.flop_30_days": "Yours, FLOP in 30 days",
    "offer.flop_in_window": "Yours, FLOP in that time",
    "offer.announced.h100e": "Yours to come, H100e in total",
    "offer.announced.h100e_per_researcher": "Yours to come, H100e per researcher",
    "offer.usd_per_year": "Rent for a year",
    "offer.usd_per_researcher_year": "Rent for a year, each",
    "offer.usd_per_researcher_year_before": "Rent for a year, each, today",
    "offer.gpu_hours_per_year": "Yours, GPU-hours a year",
    "offer.gpu_hours_per_researcher_year": "Yours, GPU-hours a year, each",
    "other.h100e": "The other, H100e in total",
    "other.usd_per_year": "The others, rent for a year",
    "other.usd_per_researcher_year": "The other, rent for a year, each",
    "dilution.usd_per_year_to_keep": "To keep the share, a year",
    "dilution.usd_per_year_to_add": "What is missing, a year",
    "dilution.chips_to_keep": "Chips that keep the share",
    "dilution.chips_to_add": "Chips that are missing",
    "dilution.chips_in_all": "Chips in all",
    "dilution.hires_left": "Hires left",
    "dilution.researchers_at_most": "Researchers at most",
    "dilution.h100e_missing": "H100e that are missing",
    "dilution.floor_h100e_per_researcher": "Least H100e per researcher",
    "match.h100e": "To equal it, H100e",
    "match.usd_per_year": "To equal it, a year",
    "match.usd_per_researcher_year": "To equal it, a year, each",
    "match.usd_per_year_by_price": "To equal it, by the price range",
}
_OF_LABS: Final = {
    "h100e": "{}, H100e in total",
    "staff": "{}, staff",
    "h100e_per_employee": "{}, H100e per employee",
    "h100e_per_researcher": "{}, H100e per researcher",
    "ratio_per_researcher": "{} ÷ ours, per researcher",
    "ratio_per_employee": "{} ÷ ours, per employee",
    "ratio_total": "{} ÷ ours, in total",
    "open_roles": "{}, open roles",
    "it_power_gw": "{}, IT power in use (GW)",
    "announced_h100e": "{}, announced (H100e)",
}
_OF_RUNS: Final = {
    "usd": "Rent for {}",
    "days": "Days for {}, on all of the chips",
    "days_one_researcher": "Days for {}, on one researcher's share",
    "gpu_hours": "GPU-hours of {}",
    "published_hours": "Published GPU-hours of {}",
    "training_flop": "Training compute of {}, in FLOP",
    "flop": "Training compute of {}, in FLOP",
    "tokens": "Tokens of {}",
    "chips": "Chips for {}",
    "runs": "Such runs in that time",
    "runs_one_researcher": "Such runs in that time, on one researcher's share",
}
_OF_PRICES: Final = {
    "usd_per_hour": "{}, an hour of rent",
    "usd_per_year": "{}, a year of rent",
    "usd_per_h100e_hour": "{}, an hour of rent by H100e",
}
_TOLD: Final = {
    "lab": ("", _OF_LABS),
    "match": ("", {"h100e": "To equal {}, H100e"}),
    "price": ("", _OF_PRICES),
    "programme": ("programme/", {"chips": "{}, as chips that never stop"}),
    "reach": ("run/", _OF_RUNS),
}
"""By the first word of a key: how the slugs begin that it names, and what is told of them."""
_WITH_PART: Final = frozenset(("price", "programme"))
"""Those whose slug is followed by a part of it: the basis of a price, the route of a programme."""
_WHAT: Final = regex(r"(?P<kind>\w+)\.(?P<whose>.+)\.(?P<what>\w+)")
_CHIPS: Final = regex(r"match\.(?P<chip>[^.]+)")
_ROLES: Final = regex(r"hiring\..+\.open")
_WRITERS: Final[dict[Unit, f.Writer]] = {
    Unit.USD: f.usd_text,
    Unit.USD_PER_YEAR: f.usd_text,
    Unit.USD_PER_HOUR: f.cents_text,
    Unit.FLOP: f.flop_text,
    Unit.DAYS: f.duration_text,
    Unit.SHARE: f.percent_text,
}


def figure_name(key: str, name: NameOf) -> str:
    """`Rent for a year, each`; `Anthropic, staff`; `Rent for Llama 3 70B`."""
    if key in _NAMES:
        return _NAMES[key]
    if _ROLES.fullmatch(key):
        return "Open roles"
    if chip := _CHIPS.fullmatch(key):
        return f"To equal it, {name('chip/' + chip['chip'])}"
    found = _WHAT.fullmatch(key)
    start, told = _TOLD.get(found["kind"], ("", {})) if found else ("", {})
    if found is None or found["what"] not in told:
        return f.capital(key.replace("_", " ").replace(".", ", ").replace("usd", "US dollars"))
    whose, part = found["whose"], ""
    if found["kind"] in _WITH_PART:
        whose, _, part = whose.partition(".")
    called = "the run" if whose == "sized" else name(start + whose)
    return told[found["what"]].format(f"{called} ({part.replace('-', ' ')})" if part else called)


def figure_row(figure: Figure, name: NameOf) -> tuple[Cell, ...]:
    """The name of a figure, its middle and its range; ValueError where it has no estimate."""
    if figure.estimate is None:
        raise ValueError(figure.key)
    label = f.said(figure_name(figure.key, name))
    if figure.estimate.unit is Unit.RATIO:
        return label, f.times_middle(figure.estimate), f.times_span(figure.estimate)
    write = _writer(figure.estimate)
    return label, f.middle(figure.estimate, write), f.span(figure.estimate, write)


def _writer(estimate: Estimate) -> f.Writer:
    return _WRITERS.get(estimate.unit, f.quantity_text)
