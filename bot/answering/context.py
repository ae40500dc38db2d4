"""What a use case is given besides the question, and small pieces that several share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Unpack

from bot import formats as f
from bot.answers import Answer, Figure, Parts
from bot.compute.announced import Announced, announced_stock
from bot.compute.labs import LabFigures
from bot.compute.laying import for_all, offer_over
from bot.compute.stock_supposed import Supposing
from bot.ledger import Ledger
from bot.prose import Sentence, Shown, sentence
from bot.questions.types import Kind, Question
from storage.records import USUAL, EntityKind, Fact, Offer, Retention, SavedOffer

if TYPE_CHECKING:
    from bot.market.past import Market
    from bot.weekly import Digest

_STAFF: Final = "so many times its staff"


@dataclass(frozen=True, slots=True)
class Context:
    """The facts at hand, the workspace's offer, and how the question was read."""

    ledger: Ledger
    understood: str
    saved: SavedOffer | None = None
    last_shown: tuple[Fact, ...] = ()
    """The facts of the answer that this person got last."""
    retention: Retention = USUAL
    """For how long people of the pool are kept."""
    market: Market | None = None
    """The job boards, where the question is about them."""
    news: tuple[Fact, ...] = ()
    """What became known in the time that is asked about, and what it supersedes; of a trend all
    readings; of a lab's card the openings on its boards."""
    digest: Digest | None = None
    """The digest of the week, where it is asked for."""

    def name(self, slug: str) -> str:
        """The name to print for an entity."""
        return self.ledger.directory.name(slug)

    def answer(
        self, kind: Kind, question: Question, headline: Sentence, **parts: Unpack[Parts]
    ) -> Answer:
        """The answer to a question that was read, on the day of the facts."""
        return Answer(
            kind=kind,
            understood=self.understood,
            question=question,
            on=self.ledger.on,
            headline=headline,
            **parts,
        )


UseCase = Callable[[Question, Context], Answer]


def offer_in(question: Question, saved: SavedOffer | None) -> Offer | None:
    """The offer that is meant: what was said, laid over the saved one where "we" was said.

    Chips that run replace the saved ones; chips that are to come stand beside them. Chips of each
    researcher are as many for all of them, once their number is known.
    """
    ours = saved.offer if saved else None
    said = question.offer
    if said is None or said.is_empty:
        return for_all(ours) if ours else None
    return for_all(offer_over(ours, said) if ours and question.uses_saved else said)


def whole_offer(question: Question, saved: SavedOffer | None) -> Offer | None:
    """The offer that is meant, of which all chips are known; None where only those of each are."""
    offer = offer_in(question, saved)
    return None if offer and offer.each else offer


def with_offer(question: Question, offer: Offer | None) -> Question:
    """The question as it is answered, the saved offer filled in."""
    return question if offer is question.offer else replace(question, offer=offer)


def lab_figures(lab: LabFigures) -> tuple[Figure, ...]:
    """The figures of a lab under their contract keys."""
    key = f"lab.{lab.key}"
    return (
        Figure(f"{key}.h100e", lab.stock, lab.stock_note),
        Figure(f"{key}.staff", lab.staff, lab.staff_note),
        Figure(f"{key}.h100e_per_employee", lab.per_employee, lab.per_head_note),
        Figure(f"{key}.h100e_per_researcher", lab.per_researcher, lab.per_head_note),
    )


def supposed(lab: LabFigures) -> Sentence | None:
    """That a lab's stock or staff is another one than what is on record; None where it is that."""
    name, told = f.said(lab.lab.name), "What {lab} has is supposed here, and not on record: {how}"
    if lab.supposed is Supposing.UNCOUNTED:
        uncounted = "What is supposed of {lab} is not counted: no stock is on record to start from."
        return sentence(uncounted, lab=name)
    if lab.supposed is Supposing.REPLACED:
        return sentence(f"{told}.", lab=name, how=f.said(lab.supposed))
    staff = lab.staff_fact if lab.supposed_staff else None
    how, fact = (lab.supposed, lab.stock_fact) if lab.supposed else (_STAFF, staff)
    if fact is None:
        return None
    return sentence(f"{told} of {{day}}.", lab=name, how=f.said(how), day=f.day_of(fact))


def stock_age(lab: LabFigures, ledger: Ledger) -> Sentence | None:
    """That a lab's stock is supposed, or stale with its age (C-18); None while it is fresh."""
    if lab.supposed:
        return supposed(lab)
    if lab.stock_fact is None or not ledger.is_stale(lab.stock_fact):
        return None
    shared = lab.lab.kind is EntityKind.ACADEMIC
    return sentence(
        "{lab} {what} is of {day}, {age} old.",
        lab=f.owner(lab.lab.name),
        what=f.said("figure" if shared else "stock"),
        day=f.day_of(lab.stock_fact),
        age=f.age_of(lab.stock_fact, ledger.on),
    )


def far_apart(lab: LabFigures) -> Sentence | None:
    """That staff and stock of a lab were counted more than 120 days apart."""
    if not lab.far_apart or lab.stock_fact is None or lab.staff_fact is None:
        return None
    return sentence(
        "{lab} staff were counted {days} days from its stock.",
        lab=f.owner(lab.lab.name),
        days=f.counted(float(lab.days_apart or 0), lab.staff_fact, lab.stock_fact),
    )


def announced_text(planned: Announced) -> Shown:
    """What is announced in H100e; of reports that disagree each by itself, never as a range."""
    e = planned.estimate
    if len(planned.facts) < 2 or e.interval.is_point:
        return f.both(e)
    ends = f"{f.quantity_text(e.low)} {'or' if len(planned.facts) == 2 else 'to'}"
    return Shown(f"{ends} {f.quantity_text(e.high)} (reports disagree)", e.facts)


def to_come(lab: LabFigures, ledger: Ledger) -> Sentence | None:
    """What a lab has announced, apart from what it uses."""
    planned = announced_stock(lab.lab, ledger)
    if planned is None:
        return None
    return sentence(
        "{lab} has announcements on record, not confirmed to run: {n}, in {unit} ({ids}).",
        lab=f.said(lab.lab.name),
        n=announced_text(planned),
        unit=f.H100E,
        ids=f.listed([fact.id for fact in planned.facts], *planned.facts),
    )


def unfit_staff(lab: LabFigures, ledger: Ledger) -> Sentence | None:
    """Why a headcount that is on file serves no figure per person (C-10)."""
    if lab.staff_fact is None or lab.staff_fact.value is None or not lab.staff_note:
        return None
    return sentence(
        "The last headcount of {lab}, {n} people, is {age} old and serves no figure per person:"
        " {why}.",
        lab=f.said(lab.lab.name),
        n=f.value_of(lab.staff_fact, f.exact_text),
        age=f.age_of(lab.staff_fact, ledger.on),
        why=f.cited(lab.staff_note, lab.staff_fact),
    )


def only(*lines: Sentence | None) -> tuple[Sentence, ...]:
    """The sentences that there are."""
    return tuple(line for line in lines if line is not None)
