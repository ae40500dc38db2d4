"""What postings say about pay: ranges by family, and by place where a family is asked for."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answering.market.hiring_roles import LabRoles
from bot.answers import Figure
from bot.market.families import Family
from bot.market.job_families import FAMILY_WORDS, family_of
from bot.market.pay import FEWEST, PayGroup, PayRange, PayTable, pay_table
from bot.prose import Sentence, Shown, sentence
from bot.quantities import Interval, Unit, named
from storage.records import Fact, PayUnit

SIGNS: Final = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}
_UNITS: Final = {("USD", PayUnit.YEAR): Unit.USD_PER_YEAR}
"""Units that figures know; other currencies and times stand in the table, never converted."""
_THOUSANDS: Final = 10_000
_ONE_PAID: Final = "{lab}: the one open role that was found shows pay."
_ONE_SILENT: Final = "{lab}: the one open role that was found shows no pay in what I read."
_ALL_SILENT: Final = "{lab}: none of {n} open roles shows pay in what I read."


def pay_by_place(roles: LabRoles) -> PayTable:
    """The pay of a lab's open roles by family and place."""
    return pay_table(roles.window.open, lambda p: family_of(p).family, by_place=True)


def ranged(table: PayTable) -> tuple[PayGroup, ...]:
    """The groups with enough postings for a range, largest first."""
    return tuple(group for group in table.groups if group.range)


def group_of(table: PayTable, wanted: Family) -> PayGroup | None:
    """The largest group of a family with a range, or None."""
    return next((group for group in ranged(table) if group.kind.family is wanted), None)


def range_text(group: PayGroup, found: PayRange) -> str:
    """`$274k–$445k a year`, in the group's own currency and unit of time."""
    low, high = (_money_text(x, group.kind.currency) for x in (found.low, found.high))
    article = "an" if group.kind.per is PayUnit.HOUR else "a"
    return f"{low if low == high else f'{low}–{high}'} {article} {group.kind.per}"


def _short_text(group: PayGroup) -> str:
    """As `range_text`, the usual unit of time left out; a dash without a range."""
    if group.range is None:
        return "–"
    text = range_text(group, group.range)
    return text.removesuffix(" a year")


def _money_text(value: float, currency: str) -> str:
    """`$274k`, `£85.50`, `CHF 120k`."""
    sign = SIGNS.get(currency, f"{currency} ")
    if value >= _THOUSANDS:
        return f"{sign}{f.exact_text(round(value / 1000))}k"
    return f"{sign}{f.exact_text(value)}"


def shown(group: PayGroup, facts: tuple[Fact, ...]) -> Shown:
    """The range of a group in a cell."""
    return f.cited(_short_text(group), *facts)


def title_of(group: PayGroup) -> str:
    """`Research engineering`, with its place where it has one."""
    name = FAMILY_WORDS[group.kind.family]
    return name[0].upper() + name[1:] + (f", {group.kind.place}" if group.kind.place else "")


def pay_figures(roles: LabRoles) -> tuple[Figure, ...]:
    """The ranges in US dollars a year, from the median lower end to the median upper end."""
    if not roles.now:
        return ()
    made = (_figure(roles, group) for group in ranged(roles.pay))
    return tuple(figure for figure in made if figure)


def _figure(roles: LabRoles, group: PayGroup) -> Figure | None:
    unit = _UNITS.get((group.kind.currency, group.kind.per))
    if unit is None or group.range is None:
        return None
    low, high = group.range.low, group.range.high
    pay = named("posted pay", Interval(low, (low + high) / 2, high), unit, roles.now)
    text = f", {group.from_text} of them from a line of text" if group.from_text else ""
    note = (
        f"posted base pay of {group.n} open roles{text}; low and high are the medians of the lower"
        " and of the upper ends, the value lies in the middle"
    )
    return Figure(f"hiring.{roles.lab}.pay.{group.kind.family}.usd_per_year", pay, note)


def silence(roles: LabRoles, table: PayTable) -> Sentence:
    """How many roles show no pay, or none that can be compared."""
    count = len(roles.window.open)
    template = "{lab}: {s} of {n} open roles {show} no pay in what I read."
    if count and not table.silent:
        template = _ONE_PAID if count == 1 else "{lab}: all {n} open roles show pay."
    if not count:
        template = "{lab}: no open role is of that kind."
    elif table.silent == count:
        template = _ONE_SILENT if count == 1 else _ALL_SILENT
    elif table.left_out:
        template = template[:-1] + "; of {x} it spans several levels or lacks a currency."
    return sentence(
        template,
        lab=f.said(roles.name),
        s=f.counted(table.silent, *roles.now),
        show=f.said("shows" if table.silent == 1 else "show"),
        n=f.counted(count, *roles.now),
        x=f.counted(table.left_out, *roles.now),
    )


def too_few(roles: LabRoles) -> Sentence:
    """Why no range is shown."""
    return sentence(
        "Under {n} postings of one family with pay I show no range: it would speak about single"
        " offers.",
        n=f.counted(FEWEST, *roles.now),
    )
