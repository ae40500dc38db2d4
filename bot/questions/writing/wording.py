"""The terms of a question in words: how each is typed, and how it is told back, side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Final, TypeVar

from bot.questions.lab_chips import LabChips
from bot.questions.shares import as_fraction
from bot.questions.types import Assumptions, Kind, PriceBasis, Question, Scope
from bot.questions.yearly import for_days
from storage.records import Amount, Offer

Of = TypeVar("Of")
_Row = tuple[Callable[[Of], Amount | float | None], str, str]

SCOPES: Final[Mapping[Scope, str]] = {
    Scope.TOTAL: "in total",
    Scope.PER_EMPLOYEE: "per employee",
    Scope.PER_RESEARCHER: "per researcher",
}
"""Typed and told alike."""
PURCHASE: Final = "purchase"
"""The topic of a price that is asked for to buy, of which none is on record."""
VALUE: Final = "value"
"""The topic of prices that are told by what a chip does in an hour, and not by the chip."""
TOOK: Final = "training-compute"
"""The topic of a question what a published run took."""
COST_THEN: Final = "cost-then"
"""The topic of a question what a published run did cost, which is told by today's rent."""
COST_NOW: Final = "cost-now"
"""The topic of a question what a published run would cost to rent today."""
DATA: Final = "data"
"""The topic of help on where figures come from, and how old they are."""
ACADEMIC: Final = "academic"
"""The topic of a league that is one of universities and public bodies."""
BASES: Final[Mapping[PriceBasis, tuple[str, str]]] = {
    PriceBasis.CONTRACT_1Y: ("one-year contract", "on a one-year contract"),
    PriceBasis.CONTRACT_3Y: ("three-year contract", "on a three-year contract"),
    PriceBasis.BULK: ("bulk price", "bought in bulk"),
    PriceBasis.INDEX: ("price index", "by the index"),
    PriceBasis.SPOT: ("spot price", "on the spot market"),
    PriceBasis.LIST_8X: ("on-demand price", "on demand"),
    PriceBasis.LIST: ("list price", "by list price"),
    PriceBasis.POSTED_MEDIAN: ("posted median", "by the median of posted offers"),
    PriceBasis.POSTED_RANGE: ("posted range", "from the lowest to the highest"),
    PriceBasis.HYPERSCALER: ("hyperscaler price", "at a hyperscaler"),
}
"""As typed, and as told."""
_OFFERED: Final[tuple[_Row[Offer], ...]] = (
    (attrgetter("researchers"), "{} researchers", "{} researchers"),
    (attrgetter("research_share"), "{}% for research", "{} % for research"),
    (attrgetter("guaranteed_per_researcher"), "{} guaranteed each", "{} guaranteed each"),
    (attrgetter("largest_job"), "max job {}", "jobs of up to {} chips"),
    (lambda o: o.wait_hours or None, "{} hours wait", "{} hours' wait"),
    (attrgetter("usd_per_year"), "${} a year", "${} of compute a year"),
)
_ASSUMED: Final[tuple[_Row[Assumptions], ...]] = (
    (attrgetter("lab_researchers"), "assume {} researchers", "assuming {} researchers there"),
    (attrgetter("lab_staff"), "assume {} staff", "assuming {} staff there"),
    (
        attrgetter("research_staff_share"),
        "assume {}% of staff do research",
        "assuming {} % of the staff do research",
    ),
    (
        attrgetter("rd_share"),
        "assume {}% R&D share",
        "assuming {} % of their compute is for research",
    ),
    (
        attrgetter("lab_times"),
        "assume {} times the compute",
        "supposing {} times the compute on record",
    ),
    (
        attrgetter("staff_times"),
        "assume {} times the staff",
        "supposing {} times the staff on record",
    ),
    (attrgetter("usd_per_hour"), "at ${}/h", "at ${} a GPU-hour"),
    (attrgetter("mfu"), "{}% MFU", "at {} % of peak speed (MFU)"),
    (attrgetter("idle"), "assume {} idle but paid", "{} chips down besides, which are in the rent"),
)
_ASSUME: Final = "assume "
_NOTHING: Final = Assumptions()
_UNITS: Final = (
    (365.0, "year"), (30.0, "month"), (7.0, "week"), (1.0, "day"), (1 / 24, "hour"),
    (1 / 1440, "minute"),
)  # fmt: skip
"""Days in a unit; a month has 30."""
_A_WEEK: Final = 7.0
"""Days from which on no time is told in hours."""
_NEARLY: Final = 1e-6
_HALF_YEAR: Final = 182.5
_NO_NUMBER: Final = Amount(0)
_ONE: Final = (
    ("researchers", "researcher"),
    ("hours'", "hour's"),
    ("hours", "hour"),
    ("chips", "chip"),
)
_HOUR: Final = 60.0
"""Minutes."""
_SAME: Final = 1e-9


@dataclass(frozen=True, slots=True)
class Term:
    """One term in both forms; `{}` stands for the amount, of which a share is in percent."""

    typed: str
    told: str
    amount: Amount = _NO_NUMBER

    @property
    def is_share(self) -> bool:
        """Whether the amount is in percent."""
        return "%" in self.typed

    @property
    def is_price(self) -> bool:
        """Whether the amount is in dollars an hour, which have cents."""
        return self.typed.endswith("/h")


def offered(offer: Offer, days: float | None = None) -> Iterator[Term]:
    """What was said of an offer beside its chips; its budget for so many days, else for a year."""
    for term in _terms(offer, _OFFERED):
        if term.typed.startswith("$") and offer.each and not offer.chips:
            yield replace(term, typed=f"{term.typed} each", told=f"{term.told} per researcher")
        elif days is not None and term.typed.startswith("$"):
            yield _for_days(term, days)
        else:
            yield _in_minutes(term) if term.told.endswith("wait") else term
    if offer.wait_hours == 0:
        yield Term("no wait", "no wait")
    if offer.tenure:
        yield Term(offer.tenure.value, offer.tenure.value)


def is_assumed_whole(offer: Offer) -> bool:
    """Whether all of an offer is taken to be for research, which nobody said (C-02)."""
    is_told = offer.chips or offer.usd_per_year is not None
    return bool(is_told and not offer.each) and offer.research_share is None


def rented(question: Question) -> tuple[str, ...]:
    """The chip that a budget without chips is to rent; none where nobody named it."""
    return question.chips[:1] if is_of_money(question.offer) else ()


def budget_days(question: Question) -> float | None:
    """The days that the budget of an offer is for, where that is no year."""
    return question.days if question.kind is Kind.OFFER and is_of_money(question.offer) else None


def is_of_money(offer: Offer | None) -> bool:
    """Whether an offer is a budget, of which chips are rented."""
    return bool(offer and offer.usd_per_year and not offer.chips)


def _for_days(budget: Term, days: float) -> Term:
    """The dollars that are spent in so many days of those that are told of a year."""
    dollars = Amount(for_days(budget.amount.value, days))
    return Term(f"${{}} for {span(days)}", f"${{}} of compute for {span(days)}", dollars)


def assumed(given: Assumptions, written: Callable[[str], str], lab: str = "") -> Iterator[Term]:
    """What is to be taken instead of our own facts and conventions.

    `written` writes the slug of a chip, and `lab` is the only one of several labs that anything is
    assumed of.
    """
    if given == _NOTHING:
        return
    name = written(given.priced) if given.priced else ""
    priced = replace(given, usd_per_hour=None) if given.priced else given
    chips = (_of_lab(given.lab_chips, written),) if given.lab_chips else ()
    for term in (*_terms(priced, _ASSUMED), *chips):
        yield _of_one_lab(term, lab) if lab and term.typed.startswith(_ASSUME) else term
    if given.basis:
        typed, told = BASES[given.basis]
        yield Term(f"at {typed}", told)
    yield from _repriced(given, name)


def _of_lab(chips: LabChips, written: Callable[[str], str]) -> Term:
    """The chips that a lab is supposed to have, or to add."""
    name, count = written(chips.chip), Amount(chips.count)
    if chips.added:
        added = f"{{}} {name} on top"
        return Term(f"{_ASSUME}{added}", f"supposing {added} of what is on record", count)
    stock = f"a stock of {{}} {name}"
    return Term(f"{_ASSUME}{stock}", f"supposing {stock}", count)


def _of_one_lab(term: Term, lab: str) -> Term:
    typed = term.typed.replace(_ASSUME, f"{_ASSUME}{lab} has ")
    return replace(term, typed=typed, told=f"{term.told} ({lab} only)")


def _repriced(given: Assumptions, name: str) -> Iterator[Term]:
    """At which other price chips are supposed to be had, by the name of one where it is of one."""
    if name and given.usd_per_hour is not None:
        told = f"with {name} at ${{}} a GPU-hour"
        yield Term(f"if the price of {name} goes to ${{}}/h", told, Amount(given.usd_per_hour))
    if (change := given.price_change) is not None:
        part = Amount(round(abs(change) * 100, 6))
        verb, more = ("rises", "higher") if change > 0 else ("falls", "lower")
        of = f" of {name}" if name else ""
        whose = f"{name} prices" if name else "prices"
        yield Term(f"if the price{of} {verb} by {{}}%", f"with {whose} {{}} % {more}", part)


def plural(noun: str, amount: Amount) -> str:
    """The noun as it stands behind so many: `researcher` after one alone."""
    return noun if _is_one(amount) else f"{noun}s"


def _is_one(amount: Amount) -> bool:
    return amount.value == 1 and amount.low is None


def _in_minutes(wait: Term) -> Term:
    """A wait of less than an hour, told in minutes."""
    minutes = wait.amount.value * _HOUR
    if minutes >= _HOUR or abs(minutes - round(minutes)) > _SAME:
        return wait
    unit = "minute's" if round(minutes) == 1 else "minutes'"
    return replace(wait, told=f"{round(minutes)} {unit} wait")


def _terms(of: Of, rows: Iterable[_Row[Of]]) -> Iterator[Term]:
    for value_of, typed, told in rows:
        value = value_of(of)
        if value is None:
            continue
        amount = value if isinstance(value, Amount) else Amount(value)
        if "%" in typed:
            yield _part(typed, told, amount.value)
        else:
            yield Term(_of_one(typed, amount), _of_one(told, amount), amount)


def _of_one(text: str, amount: Amount) -> str:
    for several, one in _ONE if _is_one(amount) else ():
        text = text.replace(several, one)
    return text


def _part(typed: str, told: str, share: float) -> Term:
    """A share in percent; a third is no round number of percent, and stays `1/3`."""
    if part := as_fraction(share):
        return Term(typed.replace("{}%", part), told.replace("{} %", part))
    return Term(typed, told, Amount(share * 100))


def part_typed(part: float | None) -> str:
    """`50% of `, before the labs whose average is matched by a part; nothing for all of it."""
    if part is None:
        return ""
    return f"{as_fraction(part) or f'{part * 100:.10g}%'} of "


def part_told(part: float | None) -> str:
    """The same as it is told: `50 % of `."""
    return part_typed(part).replace("%", " %")


def span(days: float) -> str:
    """A time in the longest unit that it is whole in: `6 hours`, `3 months`, `1.5 years`."""
    halves = days / _HALF_YEAR
    if days > 2 * _HALF_YEAR and abs(halves - round(halves)) < _NEARLY:
        return f"{round(halves) / 2:,g} years"
    for length, unit in _UNITS if days < _A_WEEK else _UNITS[:-2]:
        count = days / length
        if abs(count - round(count)) < _NEARLY:
            return f"{round(count):,} {unit}{'' if round(count) == 1 else 's'}"
    return f"{days:,.4g} days"


def scope_of_league(question: Question) -> Scope:
    """What all labs are put in order by: ours, which has no employees, per researcher."""
    is_ours = question.more_than is None and (question.uses_saved or question.offer is not None)
    if is_ours and question.scope is Scope.PER_EMPLOYEE:
        return Scope.PER_RESEARCHER
    return question.scope or (Scope.PER_RESEARCHER if is_ours else Scope.TOTAL)
