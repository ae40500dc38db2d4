"""Whether money is enough to equal a lab's average: what it rents, beside what is held."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from bot import formats as f
from bot.answering.context import Context
from bot.answering.offers.match_words import Target, average_of
from bot.answering.offers.money import basis_of, in_chips_or_reference
from bot.compute.benchmark import Standing, ratio_of, standing
from bot.compute.offers import Rented, total
from bot.prose import Sentence, Shown, sentence
from bot.quantities import Estimate, Unit
from bot.questions.types import Question
from storage.records import Offer


class Enough(StrEnum):
    """Whether what money rents equals a target."""

    YES = "enough"
    PERHAPS = "enough by the middle values"
    HARDLY = "not enough by the middle values"
    NO = "not enough"


class Spent(NamedTuple):
    """What a budget rents, beside a target."""

    usd: float
    rented: Rented
    chip: str
    """The name of the chip that is rented."""
    target: Target

    @property
    def with_it(self) -> Estimate:
        """What it rents, and what is held already."""
        parts = [self.rented.h100e, *([self.target.mine] if self.target.mine else [])]
        return total(parts, Unit.H100E, "what you hold and what the budget rents")

    @property
    def enough(self) -> Enough:
        """Whether that equals the target; where ranges overlap, only by the middle values."""
        where = standing(ratio_of(self.target.h100e, self.with_it))
        if where is Standing.COMPARABLE:
            return Enough.PERHAPS if self._part >= 1 else Enough.HARDLY
        return Enough.YES if where is Standing.AHEAD else Enough.NO

    @property
    def _part(self) -> float:
        return self.with_it.median / self.target.h100e.median

    @property
    def part(self) -> Shown:
        """Which part of the target that is, by the middle values."""
        facts = (*self.with_it.facts, *self.target.h100e.facts)
        return f.counted(self._part, *facts, write=f.percent_text)


def spent_on(targets: Sequence[Target], question: Question, context: Context) -> list[Spent]:
    """What the money of a question rents beside each target, in the chip that was asked for."""
    usd = question.offer.usd_per_year if question.offer else None
    if usd is None:
        return []
    money, spent = Offer(usd_per_year=usd), []
    for target in targets:
        found = in_chips_or_reference(money, target.asked, context.ledger, question.assume)
        if found and target.h100e.median > 0:
            rented, _ = found
            spent.append(Spent(usd, rented, context.name(rented.chip), target))
    return spent


def is_it_enough(spent: Sequence[Spent]) -> Sentence:
    """The answer to `is $30M enough to match OpenAI`; of several labs by their names."""
    first = spent[0]
    usd = f.said(f.usd_text(first.usd))
    if len(spent) == 1:
        return sentence(
            "{enough}: {held}{usd} a year is about {part} of {average}",
            enough=f.said(f.capital(first.enough) + _overlap([first])),
            held=f.said(_held(first.target)),
            usd=usd,
            part=first.part,
            average=average_of(first.target),
        )
    told = []
    for enough in Enough:
        alike = [each for each in spent if each.enough is enough]
        if alike:
            labs = f.names([each.target.lab.lab.name for each in alike])
            told.append(f"{enough} for {labs.text}{_overlap(alike)}")
    facts = (fact for each in spent for fact in each.part.facts)
    return sentence("{usd} a year: {told}", usd=usd, told=f.cited("; ".join(told), *facts))


def _held(target: Target) -> str:
    if target.theirs:  # others share it
        return "with their part of what you hold, "
    return "with what you hold, " if target.held else ""


def _overlap(spent: Sequence[Spent]) -> str:
    is_open = any(each.enough in (Enough.PERHAPS, Enough.HARDLY) for each in spent)
    return ", though the ranges overlap" if is_open else ""


def of_budget(spent: Sequence[Spent]) -> Sentence:
    """What the money rents, and which part of each target that is where there are several."""
    first = spent[0]
    told = sentence(
        "{usd} a year rents about {n} {h} ({chip}, {basis})",
        usd=f.said(f.usd_text(first.usd)),
        n=f.middle(first.rented.h100e),
        h=f.H100E,
        chip=f.said(first.chip),
        basis=basis_of(first.rented.price),
    )
    if len(spent) == 1:
        return Sentence((*told.parts, "."))
    held = _held(first.target)
    parts = ", ".join(f"{each.part.text} of {average_of(each.target).text}" for each in spent)
    facts = (fact for each in spent for fact in each.part.facts)
    return Sentence((*told.parts, f": {held}", f.cited(parts, *facts), "."))
