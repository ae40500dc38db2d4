"""`how many more H100 do we need to get to 100 each`: chips for a share, and not people."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context, with_offer
from bot.answering.missing import ask_for_offer
from bot.answering.next_steps import after_offer
from bot.answering.offers.own_words import average_of
from bot.answers import Answer, Figure
from bot.compute.own import own_point
from bot.compute.room import Taken, chips_for
from bot.prose import Sentence, sentence
from bot.quantities import Unit
from bot.questions.types import Floor, Kind, Question
from storage.records import Offer


def chips_taken(question: Question, offer: Offer, context: Context) -> Answer:
    """How many chips it takes for everyone to have so many, beside what runs."""
    chip, least = question.chips[0], question.floor or Floor()
    taken = chips_for(offer, least, chip, context.ledger, question.assume)
    if taken is None:
        return ask_for_offer(question, context)
    shared = average_of(offer, context.ledger)
    return Answer(
        kind=Kind.DILUTION,
        understood=context.understood,
        question=with_offer(question, offer),
        on=context.ledger.on,
        headline=_headline(taken, chip, context),
        verdict=(_in_all(taken, question, offer, context), *((shared,) if shared else ())),
        figures=(
            Figure("dilution.chips_in_all", taken.total),
            Figure("dilution.chips_to_add", taken.more, "beside what runs today"),
        ),
        caveats=(sentence("An average, not a guaranteed share: say how shares are given."),),
        next=after_offer(offer, question.labs, context, question.assume) if offer.chips else (),
    )


def _headline(taken: Taken, chip: str, context: Context) -> Sentence:
    name, more = f.said(context.name(chip)), taken.more.median
    if more <= 0:
        return sentence("No more {chip}: all of them have that today", chip=name)
    if more == taken.total.median:
        n = f.middle(taken.total, f.exact_text)
        return sentence("It takes {n} {chip}", n=n, chip=name)
    return sentence("{n} more {chip}", n=f.middle(taken.more, f.exact_text), chip=name)


def _in_all(taken: Taken, question: Question, offer: Offer, context: Context) -> Sentence:
    least, people = question.floor or Floor(), offer.researchers
    day = context.ledger.on
    return sentence(
        "{each} {kind} each for {people} researchers take {total} {chip} in all.",
        each=f.middle(own_point("your floor", "floor", least.count or 0, Unit.CHIPS, day)),
        kind=f.said(context.name(least.chip or question.chips[0])),
        people=f.counted(people.value if people else 0.0, *taken.total.facts),
        total=f.middle(taken.total, f.exact_text),
        chip=f.said(context.name(question.chips[0])),
    )
