"""What of an offer does not add up: more is promised than there are chips."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import only
from bot.compute.jobs import held, of_largest_job, too_large
from bot.compute.offers import OfferFigures, chips_later, chips_now
from bot.ledger import Ledger
from bot.prose import Sentence, sentence
from bot.quantities import Unit, derive
from storage.records import Offer, how_many


def does_not_add_up(offer: Offer, ours: OfferFigures, ledger: Ledger) -> tuple[Sentence, ...]:
    """A guarantee that the chips do not cover, and a job that is larger than the cluster."""
    return only(not_covered(offer, ours, "And "), job_too_large(offer, ledger))


def for_research(offer: Offer, ours: OfferFigures) -> float:
    """Chips that guarantees may be given on: the part of research."""
    return held(offer) * ours.research_share.median


def most_each(offer: Offer, ours: OfferFigures) -> float:
    """Whole chips that everyone can be guaranteed; 0 without a team."""
    people = ours.researchers
    return float(for_research(offer, ours) // people.median) if people else 0.0


def not_covered(offer: Offer, ours: OfferFigures, lead: str = "") -> Sentence | None:
    """That what is guaranteed to each is more than there is, and what would hold for all."""
    takes, promised, people = ours.guarantee_takes, ours.guaranteed, ours.researchers
    if takes is None or promised is None or people is None:
        return None
    facts = (*takes.facts, *ours.research_share.facts)
    return sentence(
        lead + "{each} {chips} for each of {people} people are {takes}, on {held}: please"
        " correct one of the numbers. {most} whole chips each is the most that holds for all.",
        each=f.middle(promised, f.exact_text),
        chips=f.said("chip" if promised.median == 1 else "chips"),
        people=f.middle(people, f.exact_text),
        takes=f.middle(takes, f.exact_text),
        held=f.counted(for_research(offer, ours), *facts),
        most=f.counted(most_each(offer, ours), *facts),
    )


def guarantee_holds(offer: Offer, ours: OfferFigures) -> Sentence | None:
    """That what is guaranteed to each is there for all of them, and what is left to share.

    None where it is not there, and for one person, whose it all is.
    """
    takes, promised, people = ours.guarantee_takes, ours.guaranteed, ours.researchers
    held_for = for_research(offer, ours)
    if takes is not None or promised is None or people is None or people.median == 1:
        return None
    whole = derive(Unit.CHIPS, [promised, people])
    if not 0 < whole.median <= held_for:
        return None
    left = held_for - whole.median
    return sentence(
        "{each} {chips} for each of {people} people are {takes} of {held}: that holds for all"
        + (", and {left} are left to share." if left >= 1 else "."),
        left=f.counted(left, *whole.facts, *ours.research_share.facts),
        each=f.middle(promised, f.exact_text),
        chips=f.said("chip" if promised.median == 1 else "chips"),
        people=f.middle(people, f.exact_text),
        takes=f.middle(whole, f.exact_text),
        held=f.counted(held_for, *whole.facts, *ours.research_share.facts),
    )


def job_too_large(offer: Offer, ledger: Ledger) -> Sentence | None:
    """That one job is to take more chips than there are."""
    job = of_largest_job(offer, ledger)
    if job is None or not too_large(offer):
        return None
    later = how_many(chips_later(offer)) if chips_now(offer) else 0.0
    waits = job.median <= held(offer) + later
    return sentence(
        "And one job of {job} chips is more than the {held} there are: "
        + ("it waits for those to come." if waits else "please correct one of the numbers."),
        job=f.middle(job, f.exact_text),
        held=f.counted(held(offer), *job.facts),
    )
