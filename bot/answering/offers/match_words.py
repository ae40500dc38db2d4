"""What is said of what equals a lab's average: what it takes, and whether it is held already."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from bot import formats as f
from bot.answering.context import only
from bot.answering.offers.money import basis_of
from bot.compute.benchmark import Standing, ratio_of, standing
from bot.compute.labs import LabFigures
from bot.compute.prices import Price
from bot.prose import Name, Sentence, Shown, sentence
from bot.quantities import Estimate, Unit, derive
from bot.questions.types import Scope


class Rent(NamedTuple):
    """The target in chips of one kind, and dollars a year for them where a price is on record."""

    chip: str
    name: str
    chips: Estimate
    price: Price | None
    usd_per_year: Estimate | None
    """The target's interval at the headline price."""
    usd_by_price: Estimate | None
    """The middle target at the lowest, headline and highest price."""

    @property
    def key(self) -> str:
        """The chip as figure keys name it."""
        return self.chip.rpartition("/")[2]


class Target(NamedTuple):
    """What equals a lab's average for so many people."""

    lab: LabFigures
    people: Estimate
    h100e: Estimate
    asked: tuple[str, ...]
    """The chips that were asked for."""
    rents: tuple[Rent, ...]
    held: Estimate | None
    """H100e that run already; for research alone where an average per researcher is equalled."""
    scope: Scope
    """Whether it is an average per researcher or per employee, or the stock in total."""
    one: Estimate
    """That figure, in H100e for one head or in all, less what was not asked for of it."""
    part: Estimate | None
    """The part of it that was asked for, from 0 to 1; None for all of it."""
    share: Estimate | None = None
    held_share: Estimate | None = None
    """The part of what is held that is for research, where that is not all of it."""
    """The part of our chips that is for research, where it was said; all figures count the rest."""
    sharing: Estimate | None = None
    """Who share what is held, where they are more than those for whom it is asked."""
    on_top: bool = False
    """Whether chips were named that are held, so that what is missing is what was asked for."""

    @property
    def lead(self) -> Rent | None:
        """The first chip that was asked for, or the one that dollars are told of."""
        return self.rents[0] if self.rents else None

    @property
    def standing(self) -> Standing:
        """How what is held stands against the target; with nothing, behind."""
        return standing(ratio_of(self.h100e, self.mine)) if self.mine else Standing.BEHIND

    @property
    def mine(self) -> Estimate | None:
        """What is held for those for whom it is asked."""
        return self.theirs or self.held

    @property
    def is_only_of_all(self) -> bool:
        """Whether it is met only by those for whom it is asked having all that others share too."""
        if self.held is None or self.standing is not Standing.BEHIND:
            return False
        return standing(ratio_of(self.h100e, self.held)) is not Standing.BEHIND

    @property
    def theirs(self) -> Estimate | None:
        """The part of what is held that falls to those for whom it is asked, where others share."""
        if self.held is None or self.sharing is None:
            return None
        return derive(Unit.H100E, [self.held, self.people], [self.sharing])

    @property
    def missing(self) -> float | None:
        """Which part of it is left to find, from 0 to 1; None where nothing of it is held."""
        if self.held is None or self.held.median >= self.h100e.median:
            return None
        return 1 - self.held.median / self.h100e.median


_LEADS = {
    Standing.BEHIND: "{average} takes about {n} {unit}",
    Standing.COMPARABLE: "Comparable already: {average} takes {n} {unit}",
    Standing.AHEAD: "More than met: {average} takes {n} {unit}",
}


_OF = {
    Scope.PER_RESEARCHER: "average for {people} {who}",
    Scope.PER_EMPLOYEE: "average per employee for {people} {who}",
    Scope.TOTAL: "compute in total",
}


def average_of(t: Target) -> Shown:
    """`half of OpenAI's average for 20 people`: what is to be equalled."""
    part = f"{f.middle(t.part, f.percent_text).text} of " if t.part else ""
    who = "person" if t.people.median == 1 else "people"
    of = _OF[t.scope].format(people=f.middle(t.people, f.exact_text).text, who=who)
    facts = (*t.people.facts, *(t.part.facts if t.part else ()))
    return f.cited(f"{part}{f.owner(t.lab.lab.name).text} {of}", *facts)


def headline(t: Target, others: Sequence[Target] = ()) -> Sentence:
    """What it takes, in the chip that was asked for; first of all whether it is held already.

    One other lab is told beside; of more the verdict tells.
    """
    if len(others) == 1:
        first, second = headline(t), others[0]
        more = sentence("; {lab} {n}", lab=f.owner(second.lab.lab.name), n=f.both(_counted(second)))
        return Sentence((*first.parts, *more.parts))
    rent = t.lead if t.asked else None
    words = _LEADS[t.standing]
    if t.scope is Scope.TOTAL:
        words = words.replace("takes", "comes to")
    told = rent.chips if rent else t.h100e
    left = _missing(t, told) if t.on_top and t.standing is Standing.BEHIND else None
    if left:
        words = words.replace("{n} {unit}", "{n} {unit} more")
    return sentence(
        words,
        average=average_of(t),
        n=left or f.both(told),
        unit=f.said(rent.name) if rent else f.H100E,
    )


def _counted(t: Target) -> Estimate:
    """What it takes, in the chip that was asked for."""
    return t.lead.chips if t.asked and t.lead else t.h100e


def verdict(t: Target) -> tuple[Sentence, ...]:
    """What is held of it and what is left to find, the same in H100e, and what it rents for."""
    shared = of_others(t) if t.is_only_of_all else None
    return only(_held(t), _left(t), _in_h100e(t), _of_all(t), _dollars(t), shared)


def beside(others: Sequence[Target], unknown: Sequence[LabFigures]) -> tuple[Sentence, ...]:
    """What the other labs that were named take, and of which there is nothing to match."""
    return (*map(_other, others), *map(_unknown, unknown))


def _other(t: Target) -> Sentence:
    words = "{lab}: about {n} {unit}"
    unit = f.said(t.lead.name) if t.asked and t.lead else f.H100E
    left = _missing(t, t.h100e)
    return sentence(
        f"{words}; about {{left}} {{h}} would be left to find{{usd}}." if left else f"{words}.",
        lab=f.said(t.lab.lab.name),
        n=f.both(_counted(t)),
        unit=unit,
        h=f.H100E,
        left=left or f.said(""),
        usd=_rent_of_missing(t),
    )


def _unknown(lab: LabFigures) -> Sentence:
    return sentence(
        "{lab}: nothing to match ({why}).",
        lab=f.said(lab.lab.name),
        why=f.said(lab.per_head_note),
    )


def _of_all(t: Target) -> Sentence | None:
    """That more are needed in all, where only a part of them is for research."""
    if t.share is None:
        return None
    part = f.middle(t.share, f.percent_text)
    return sentence("Of these {part} would be for research, as you say.", part=part)


def _held(t: Target) -> Sentence | None:
    if t.mine is None or t.standing is Standing.BEHIND:
        return None
    held = f.middle(t.mine, f.count_text)
    lead = "Of yours they have" if t.theirs else "You hold"
    if t.standing is Standing.AHEAD:
        times = f.times(ratio_of(t.mine, t.h100e))
        return sentence(
            f"{lead} {{held}} {{h}}, {{times}} of it.", held=held, h=f.H100E, times=times
        )
    return sentence(f"{lead} {{held}} {{h}}: the ranges overlap.", held=held, h=f.H100E)


def _in_h100e(t: Target) -> Sentence | None:
    if not t.asked:
        return None
    if t.lead is None:
        return sentence("The chip you name has no rate on record to count it in.")
    words = "That is {n} {h}, at peak rate."
    if t.missing and t.on_top:
        words = "In all it takes {n} {h}, at peak rate."
    return sentence(words, n=f.both(t.h100e), h=f.H100E)


def _dollars(t: Target) -> Sentence | None:
    rent = t.lead
    if rent is None:
        return None
    if rent.price is None or rent.usd_per_year is None:
        return sentence("No price of {chip} is on record.", chip=f.said(rent.name))
    return sentence(
        "{all} {usd} a year, rented as {chip} ({basis}).",
        all=f.said("All of it: some" if t.missing else "Some"),
        usd=f.middle(rent.usd_per_year, f.usd_text),
        chip=f.said(rent.name),
        basis=basis_of(rent.price),
    )


def flips(t: Target) -> tuple[Sentence, ...]:
    """For how many people what is held equals the average."""
    if t.held is None or t.scope is Scope.TOTAL:
        return ()
    equal = derive(Unit.PEOPLE, [t.held], [t.one])
    return (
        sentence(
            "Your {held} {h} equal that part of the average for {people} people."
            if t.part
            else "Your {held} {h} equal that average for {people} people.",
            held=f.middle(t.held, f.count_text),
            h=f.H100E,
            people=f.middle(equal),
        ),
    )


def _left(t: Target) -> Sentence | None:
    """What is held of it already, and what the rest comes to."""
    if t.held is None or (left := _missing(t, t.h100e)) is None:
        return None
    whole = not t.asked  # else that is told by itself
    return sentence(
        "You hold {held} {h} already; {all}about {left} {h} are left to find{usd}.",
        held=f.middle(t.held, f.count_text),
        h=f.H100E,
        all=f.cited(f"of the {f.both(t.h100e).text} ", *t.h100e.facts) if whole else f.said(""),
        left=left,
        usd=_rent_of_missing(t),
    )


def _rent_of_missing(t: Target) -> Shown | Name:
    """`, for some $458 million a year`; nothing where no price is on record."""
    rent = t.lead
    usd = _missing(t, rent.usd_per_year, f.usd_text) if rent and rent.usd_per_year else None
    return f.cited(f", for some {usd.text} a year", *usd.facts) if usd else f.said("")


def of_others(t: Target) -> Sentence | None:
    """Whose all that is held is, where it is not theirs alone for whom it is asked."""
    if t.held is None or t.sharing is None or t.theirs is None:
        return None
    return sentence(
        "What you hold is shared by {all}; the part of {people} is {theirs} {h}. Taking all of it"
        " would leave the others none.",
        all=f.middle(t.sharing, f.exact_text),
        people=f.middle(t.people, f.exact_text),
        theirs=f.middle(t.theirs, f.count_text),
        h=f.H100E,
    )


def _missing(
    t: Target, whole: Estimate, write: Callable[[float], str] = f.quantity_text
) -> Shown | None:
    """What is left to find of the target, told in chips, H100e or dollars; None where nothing."""
    if t.missing is None or t.held is None:
        return None
    return f.counted(whole.median * t.missing, *whole.facts, *t.held.facts, write=write)
