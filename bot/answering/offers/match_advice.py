"""What is said of a target beside its number of chips: what it is good for, and what it costs."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context, far_apart, only, stock_age
from bot.answering.offers.match_words import Target, of_others
from bot.answering.offers.money import basis_of, no_price
from bot.answers import Advice
from bot.compute.benchmark import Standing, ratio_of
from bot.prose import Sentence, sentence
from bot.questions.types import Question, Scope
from bot.questions.writing.wording import span
from bot.questions.yearly import for_days


def advice(t: Target) -> Advice:
    """What to say by how what is held stands against the target."""
    ask = (sentence("Your employer: “Which of the people need large runs at all?”"),)
    lab = f.said(t.lab.lab.name)
    average = sentence("An average of theirs is no one person's share, and neither is ours.")
    if t.part and t.standing is not Standing.BEHIND:
        return Advice(
            dont_say=(sentence("“More than {lab}.”", lab=lab),),
            concede=only(_total(t), sentence("A part of an average is not the average.")),
            ask=ask,
        )
    if t.standing is Standing.AHEAD:
        return Advice(
            say=(sentence("“On average we have more for each of you than {lab}.”", lab=lab),),
            dont_say=(sentence("“More than anybody there gets.”"),),
            concede=only(_total(t), average),
            ask=ask,
        )
    if t.standing is Standing.COMPARABLE:
        return Advice(
            say=(sentence("“By public figures we are comparable with {lab} for each.”", lab=lab),),
            dont_say=(sentence("“More than {lab}”: the ranges overlap.", lab=lab),),
            concede=only(_total(t), average),
            ask=ask,
        )
    goal = "“Matching the average is not the goal; here is what your people do with ours.”"
    return Advice(
        say=(sentence(goal),),
        dont_say=(sentence("“We will get there.”"),),
        concede=only(None if t.is_only_of_all else sentence("The order of magnitude.")),
        ask=ask,
    )


def _total(t: Target) -> Sentence | None:
    if t.held is None or t.lab.stock is None:
        return None
    ratio = ratio_of(t.lab.stock, t.held)
    if ratio.low <= 1:
        return None
    return sentence(
        "The total: {lab} has {times} yours.", lab=f.said(t.lab.lab.name), times=f.times(ratio)
    )


def caveats(t: Target, context: Context) -> tuple[Sentence, ...]:
    """How old the figures are, and what the ranges are."""
    unpriced = [rent.chip for rent in t.rents if rent.price is None] if t.asked else []
    return only(
        stock_age(t.lab, context.ledger),
        far_apart(t.lab) if t.scope is not Scope.TOTAL else None,
        None if t.is_only_of_all else of_others(t),
        no_price(unpriced, context.ledger),
        _research(t)
        if t.scope is Scope.PER_RESEARCHER
        else sentence("Serving is part of that figure; it is no one's allocation."),
    )


def _research(t: Target) -> Sentence:
    if t.share is None and t.held_share:
        return sentence(
            "Of what you hold {part} is for research, and what is left to find is taken to be; an"
            " average is not an allocation.",
            part=f.middle(t.held_share, f.percent_text),
        )
    if t.share is None:
        return sentence("All chips are taken to be for research; an average is not an allocation.")
    return sentence("That counts all chips, of which the rest goes to product or inference.")


# What equals a lab's average in money: how far a budget goes, and what other times cost.


def for_so_long(t: Target, question: Question) -> Sentence | None:
    """All of it for that time at the rate of the year, and what is left to find of it."""
    rent, days = t.lead, question.days
    if days is None or rent is None or rent.price is None or rent.usd_per_year is None:
        return None
    usd, facts = for_days(rent.usd_per_year.median, days), rent.usd_per_year.facts
    left = usd * t.missing if t.missing else None
    held = t.held.facts if t.held else ()
    rest = f.counted(left, *facts, *held, write=f.usd_text).text if left else ""
    return sentence(
        "For {time}: some {usd} for all of it{rest}, rented as {chip} ({basis}).",
        time=f.said(span(days)),
        usd=f.counted(usd, *facts, write=f.usd_text),
        rest=f.cited(f", {rest} for what is left to find", *facts, *held) if left else f.said(""),
        chip=f.said(rent.name),
        basis=basis_of(rent.price),
    )
