"""Advice that holds under the figures it stands below: each line is bound to a condition.

A line is shown only where its condition is true of the situation, so no advice can contradict
the answer. The texts follow the playbook; figures in them come from facts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Final, NamedTuple

from bot.answers import Advice
from bot.compute import advice_lines as words
from bot.compute import situation as when
from bot.compute.situation import Condition, Situation, all_of, always, in_tier
from bot.compute.tiers import TierName
from bot.prose import Sentence, sentence

MOST_LINES = 3

STARVED, ACADEMIC, WORKABLE, STRONG, DENSE, FRONTIER = TierName


class Line(NamedTuple):
    """One piece of advice: when it holds, and how it reads then."""

    when: Condition
    write: Callable[[Situation], Sentence | None]


def plain(text: str) -> Callable[[Situation], Sentence | None]:
    """A line that reads the same in every situation."""
    line = sentence(text)
    return lambda _: line


SAY: tuple[Line, ...] = (
    Line(all_of(when.covered, when.running), words.guaranteed),
    Line(all_of(when.waits, when.running), words.first_run),
    Line(all_of(when.job_fits, when.running), words.largest_job),
    Line(when.shared, words.share_in_writing),
    Line(when.covered, words.average),
    Line(when.coming, words.to_come),
    Line(all_of(when.behind, when.covered, in_tier(WORKABLE, STRONG)), words.rationing),
    Line(
        in_tier(STARVED, ACADEMIC),
        plain("“A question of your own, and the right to publish it”, if both are true."),
    ),
    Line(in_tier(DENSE, FRONTIER), plain("What the person would decide with it, not its size.")),
    Line(when.unshared, plain("Give the number of researchers first; a total says little.")),
)

DONT_SAY: tuple[Line, ...] = (
    Line(when.oversubscribed, words.not_guaranteed),
    Line(when.job_too_large, words.not_that_job),
    Line(when.nothing_runs, plain("“We have” of chips that do not run yet, or the sum of both.")),
    Line(all_of(when.nothing_runs, when.covered), words.not_yet),
    Line(always, words.not_as_fact),
    Line(when.behind, words.not_comparable),
    Line(always, words.not_more),
    Line(when.shared, words.not_whole),
    Line(
        all_of(when.coming, when.running),
        plain("“We have” of chips that do not run yet, or the sum of both."),
    ),
    Line(always, words.not_per_person),
    Line(always, words.not_guessed),
    Line(when.rented, plain("“Our cluster”, “we own”: it is rented, with an end date.")),
    Line(in_tier(STARVED), plain("“Compute isn't an issue here.”")),
    Line(in_tier(ACADEMIC), plain("“Like an industry lab.”")),
    Line(in_tier(WORKABLE), plain("“Any experiment you like.”")),
    Line(in_tier(FRONTIER), plain("The total as the pitch.")),
    Line(always, plain("“Unlimited”, or “no queue”.")),
)

CONCEDE: tuple[Line, ...] = (
    Line(all_of(when.waits_long, when.running), words.long_wait),
    Line(always, words.totals),
    Line(
        all_of(when.behind, in_tier(ACADEMIC, WORKABLE, STRONG)),
        plain("Pretraining at the frontier."),
    ),
    Line(in_tier(STARVED), plain("Pretraining of any size.")),
    Line(when.behind, words.their_pitch),
    Line(in_tier(WORKABLE), plain("One big run stops everyone else.")),
    Line(
        all_of(when.behind, in_tier(DENSE)), plain("The largest single run that a giant can make.")
    ),
    Line(when.shared, plain("Product comes first unless the split is written down.")),
    Line(when.coming, plain("New sites slip.")),
    Line(when.unpublished, plain("Where nothing is public, they may well be larger.")),
    Line(
        when.behind,
        plain("Compute is one lever of five, beside pay and equity, autonomy, people and data."),
    ),
    Line(in_tier(FRONTIER), plain("Committees, and customers who are served first.")),
)

ASK: tuple[Line, ...] = (
    Line(when.oversubscribed, plain("Your employer: “Is that a guarantee, or a usual share?”")),
    Line(
        when.job_too_large,
        plain("Your employer: “How large may one job be, and does it wait for new chips?”"),
    ),
    Line(
        all_of(when.waits_never, when.running),
        plain("Your employer: “How long did the last few runs wait, measured?”"),
    ),
    Line(
        when.coming,
        plain(
            "Your employer: “Is the contract signed? What happens to the offer if the date slips?”"
        ),
    ),
    Line(
        when.shared,
        plain("Your employer: “Who can take the research part, and when did that last happen?”"),
    ),
    Line(when.rented, plain("Your employer: “When does the contract end, who bears the price?”")),
    Line(in_tier(STARVED), plain("“What is the smallest run that would prove your idea?”")),
    Line(
        in_tier(ACADEMIC),
        plain("“Which allocations have you held, and how long did they take?”"),
    ),
    Line(in_tier(WORKABLE), plain("“How many experiments a week is good for you?”")),
    Line(in_tier(STRONG), plain("“What do you personally get today, and how long do you wait?”")),
    Line(in_tier(DENSE), plain("“What is the largest single job you need?”")),
    Line(in_tier(FRONTIER), plain("“What would you run with priority?”")),
    Line(when.no_tier, plain("“Which experiment needs the most chips, and for how long?”")),
)


_OF_CLAIM: Final = Advice(
    dont_say=(sentence("“That can't be true”: an average doesn't tell what one person gets."),),
    ask=(sentence("“Is that guaranteed to each, or what one usually gets, and for how long?”"),),
)
"""What is claimed of a lab is not ours to say anything with."""


def advice_for(situation: Situation) -> Advice:
    """The lines whose conditions hold, at most three of a sort, the first ones first."""
    if situation.is_claim:
        return _OF_CLAIM
    return Advice(*(_those(lines, situation) for lines in (SAY, DONT_SAY, CONCEDE, ASK)))


def _those(lines: tuple[Line, ...], situation: Situation) -> tuple[Sentence, ...]:
    return tuple(islice(_holding(lines, situation), MOST_LINES))


def _holding(lines: tuple[Line, ...], situation: Situation) -> Iterator[Sentence]:
    for line in lines:
        if line.when(situation) and (written := line.write(situation)):
            yield written
