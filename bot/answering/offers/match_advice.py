"""What to say by how what is held stands against what it takes to match a lab."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import only
from bot.answering.offers.match_words import Target
from bot.answers import Advice
from bot.compute.benchmark import Standing, ratio_of
from bot.prose import Sentence, sentence


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
