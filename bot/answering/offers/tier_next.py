"""`how far off is the next tier`: which that is, what it takes, and for how many it is there."""

from __future__ import annotations

from dataclasses import replace

from bot import formats as f
from bot.answering.context import Context, with_offer
from bot.answering.next_steps import after_offer
from bot.answering.offers.offer import own_figures, situation_of
from bot.answers import Answer
from bot.compute.offers import figures_of
from bot.compute.room import Taken, room_of
from bot.compute.tiers import Tier, next_above, tiers
from bot.prose import Name, Sentence, sentence
from bot.questions.canonical_offer import changes_ours
from bot.questions.types import Floor, Kind, Level, Question
from storage.records import Offer


def is_of_next(least: Floor) -> bool:
    """Whether it is the tier above one that is not named."""
    return least.level in (Level.NEXT, Level.ABOVE_SAVED)


def tier_and_next(
    question: Question, offer: Offer, context: Context
) -> tuple[Tier | None, Tier | None]:
    """The tier that the offer is in, or ours as saved, and the one above; None without people."""
    is_of_saved = question.floor and question.floor.level is Level.ABOVE_SAVED
    held = context.saved.offer if is_of_saved and context.saved else offer
    now = figures_of(held, context.ledger, question.assume).tier
    return now, next_above(now, context.ledger) if now else None


def named(least: Floor, above: Tier | None) -> Floor:
    """The same with the name of the tier in place of `next`."""
    return replace(least, level=Level(above.name.value)) if above else least


def tier_called(level: Level, context: Context) -> Tier:
    """The tier of that name."""
    return next(each for each in tiers(context.ledger) if each.name.value == level.value)


def to_tier(
    taken: Taken, chip: Name, level: Level, question: Question, context: Context
) -> Sentence:
    """How many more chips it is to that tier; none where all of them have it."""
    bound = tier_called(level, context).bound
    tier = f.cited(level.value.replace("-", " "), bound)
    if taken.more.median <= 0:
        return sentence(
            "There already: no more {chip} for all to have what we call {tier}",
            chip=chip,
            tier=tier,
        )
    if taken.more.median == taken.total.median:
        n = f.middle(taken.total, f.exact_text)
        return sentence("It takes {n} {chip} to be what we call {tier}", n=n, chip=chip, tier=tier)
    return sentence(
        "{not_yet}{n} more {chip} to be what we call {tier}",
        not_yet=f.said("Not yet: " if _asks_if_there(question) else ""),
        n=f.middle(taken.more, f.exact_text),
        chip=chip,
        tier=tier,
    )


def _asks_if_there(question: Question) -> bool:
    """Whether it is of what ours would be, and of no tier above that."""
    is_of_that = question.floor is not None and question.floor.level is Level.NEXT
    return changes_ours(question) and not is_of_that


def fewer_people(
    least: Floor, offer: Offer, question: Question, context: Context
) -> Sentence | None:
    """Among how many the chips that run are enough for that tier, where it takes more for all."""
    if least.level is None:
        return None
    room = room_of(offer, least, None, context.ledger, question.assume)
    if room is None or not room.count or room.hires is None or room.hires >= 0:
        return None
    return sentence(
        "The chips there are would do for {n} {who}.",
        n=f.counted(float(room.count), *room.at_most.facts),
        who=f.said("researcher" if room.count == 1 else "researchers"),
    )


def at_the_top(now: Tier, question: Question, offer: Offer, context: Context) -> Answer:
    """That no tier is above the highest."""
    situation = situation_of(offer, (), context.ledger, question.assume)
    return context.answer(
        Kind.DILUTION,
        with_offer(question, offer),
        headline=sentence(
            "No tier is above what we call {tier}, which begins at {each} {unit} each",
            tier=f.cited(now.name.replace("-", " "), now.bound),
            each=f.counted(now.floor, now.bound),
            unit=f.H100E,
        ),
        figures=own_figures(situation.ours, situation),
        next=after_offer(offer, question.labs, context, question.assume),
    )
