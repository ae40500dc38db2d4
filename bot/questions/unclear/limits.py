"""Numbers that cannot be, each with the sentence that names it."""

from __future__ import annotations

from datetime import date
from typing import Final

from bot.questions.patterns import coded, compiled
from bot.questions.rules.budgets import is_budget_of_each
from bot.questions.rules.gather import SUPPOSED, Draft
from bot.questions.rules.states import MOST_DAYS, is_due
from bot.questions.tags import Hardware, Number, People, T
from bot.questions.types import RunSize
from bot.questions.writing.amounts import plain

_PODS = "[<hardware><chip>]~<pod>|<pod>~<of>?~[<chip><hardware>]"
"""Pods of chips that have no pods of one known size."""

MOST_CHIPS = 1e8
MOST_PEOPLE = 1e6
MOST_DOLLARS = 1e13
_LONGEST_WAIT = 24 * 30.0
LEAST_PARAMETERS, MOST_PARAMETERS = 1e5, 1e15
LEAST_TOKENS, MOST_TOKENS = 1e5, 1e17
LEAST_FLOP, MOST_FLOP = 1e13, 1e30
"""Beyond all runs that were ever published or planned: a scale was forgotten, or said twice."""
_SAY = {
    "parameters": "millions (M), billions (B) or trillions (T), as in 13B",
    "active parameters": "fewer than there are in all, as in 671B with 37B active",
    "tokens": "millions (M), billions (B) or trillions (T), as in 2T tokens",
    "FLOP": "all that the run takes, as in 1e23 FLOP",
}
SIZED = ("13B on 2T tokens", "LoRA of 70B on 1B tokens", "a 1e23 FLOP run on 1024 H100")
"""Runs that are told by their size, as they may be typed."""


def impossible(draft: Draft, today: date) -> str | None:
    """The sentence about the first number that cannot be, or None."""
    if hours := _hours_asked(draft):
        return hours
    for stack in draft.stacks:
        is_one_share = draft.tags[stack.place].kind is T.EACHOF and stack.hardware.amount.busy
        if not is_one_share and (problem := _bad_chips(stack.hardware)):
            return problem
    if problem := _no_gpus(draft) or _bad_share(draft):
        return problem
    if draft.people and (problem := _bad_people(draft.people)):
        return problem
    if draft.size and (problem := _bad_size(draft.size)):
        return problem
    return _bad_terms(draft, today)


def _no_gpus(draft: Draft) -> str | None:
    """`0 GPUs, 10 researchers`: none can't be shared, whichever chips they were to be."""
    counted = (tag.value for tag in draft.tags if tag.kind is T.COUNT)
    amounts = (each for each in counted if isinstance(each, Number))
    none = (each for each in amounts if each.negative or each.amount.value <= 0)
    return next((_bad_chips(Hardware((), each)) for each in none), None)


def _bad_chips(hardware: Hardware) -> str | None:
    value = (
        -hardware.amount.amount.value if hardware.amount.negative else hardware.amount.amount.value
    )
    if value <= 0:
        return f"An offer needs at least one chip, so {_number(value)} chips can't be."
    if value > MOST_CHIPS:
        return f"{_number(value)} chips can't be: more than 100 million is beyond all that exists."
    if hardware.amount.busy and value != int(value):
        return (
            f"Those hours come to {_number(value)} chips that never stop. How many chips are there?"
        )
    if not hardware.amount.dotted and value != int(value) and hardware.amount.amount.low is None:
        return f"{_number(value)} chips can't be: chips come whole."
    return None


def _hours_asked(draft: Draft) -> str | None:
    """What hours of a period come to where just that is asked: how many chips."""
    if not draft.has(T.HOWMANY) or draft.labs or draft.people is not None or draft.runs:
        return None
    busy = [t.value for t in draft.raw if isinstance(t.value, Number) and t.value.busy]
    if len(busy) != 1 or busy[0].amount.value <= 0 or busy[0].negative:
        return None
    return (
        f"Those hours come to {_number(busy[0].amount.value)} chips that never stop: the hours"
        " divided by those of the period. To place them, say how many there are of which chip."
    )


def _bad_size(size: RunSize) -> str | None:
    """The sentence about a number of a run that no run has."""
    for value, least, most, what in (
        (size.parameters, LEAST_PARAMETERS, MOST_PARAMETERS, "parameters"),
        (size.active, LEAST_PARAMETERS, size.parameters or MOST_PARAMETERS, "active parameters"),
        (size.tokens, LEAST_TOKENS, MOST_TOKENS, "tokens"),
        (size.flop, LEAST_FLOP, MOST_FLOP, "FLOP"),
    ):
        if value is not None and not least <= value <= most:
            few = "few" if value < least else "many"
            return f"{_number(value)} {what} are too {few} for a training run: say {_SAY[what]}."
    return None


def is_counted(size: RunSize, runs: tuple[str, ...]) -> bool:
    """Whether the tokens are asked of a model whose parameters are told, or on record."""
    return size.counts_tokens and (size.parameters is not None or bool(runs))


def lacks(size: RunSize, runs: tuple[str, ...]) -> str | None:
    """What has to be said still of a run that is told by its size, or None."""
    if size.is_whole or (runs and size.tokens is not None) or is_counted(size, runs):
        return None
    if size.tokens is None:
        return "On how many tokens? The time follows from both, as in “13B on 2T tokens”."
    return (
        "How large a model? The time follows from its parameters as well, as in “13B on 2T tokens”;"
        " of a mixture of experts, say the active ones."
    )


def _bad_share(d: Draft) -> str | None:
    """`share 1.4`: what reads as so many who share, and is a share beyond all."""
    for tag in d.tags:
        if tag.kind is not T.RESEARCHERS or not isinstance(tag.value, People):
            continue
        amount = tag.value.amount.amount
        led = next((raw for raw in d.raw if raw.start >= tag.start), None)
        is_shared = led is not None and led.kind is T.SHARED
        if is_shared and 1 < amount.value < _PERCENT_FROM and amount.low is None:
            return f"A share of {plain(amount.value * 100)}% can't be: say 0 to 100%."
    return None


_PERCENT_FROM = 2
"""A share of 60 is a percentage, one of 1.4 is a mistake."""


def _bad_people(number: Number) -> str | None:
    value = -number.amount.value if number.negative else number.amount.value
    if value < 1:
        return f"Someone has to share the chips, so {_number(value)} researchers can't be."
    if value > MOST_PEOPLE:
        return f"{_number(value)} researchers can't be: that is more than a million people."
    return None


def _bad_terms(d: Draft, today: date) -> str | None:
    a = d.assume
    left = [tag.value for tag in d.tags if tag.kind is T.PCT and isinstance(tag.value, float)]
    for share in (d.share, a.research_staff_share, a.rd_share, a.mfu, *left):
        if share is not None and not 0 <= share <= 1:
            return f"A share of {plain(share * 100)}% can't be: say 0 to 100%."
    if 0 in (d.share, a.mfu, a.rd_share, a.research_staff_share):
        return "A share of 0% leaves nothing to compare: say more than 0%."
    if problem := _bad_words(d, today):
        return problem
    least = d.floor.count if d.floor else None
    counts = (least, d.guaranteed, d.largest, d.more, a.lab_researchers, a.lab_staff, d.days)
    for value in (*counts, d.usd_per_year, a.usd_per_hour):
        if value is not None and (problem := not_above_0(value)):
            return problem
    return too_long(d.days) or no_queue(d.wait_hours)


def no_queue(hours: float | None) -> str | None:
    """The sentence about a wait below none, or of months, which is for the chips themselves."""
    if hours is not None and hours < 0:
        return f"A wait of {_number(hours)} hours can't be: say 0 hours or more."
    if hours is None or hours <= _LONGEST_WAIT:
        return None
    return (
        f"A wait of {_number(hours / 24)} days is no queue for chips that run. If they come later,"
        " say the day, as in “what if the delivery slips to June 2027”."
    )


def not_above_0(value: float) -> str | None:
    """The sentence about a number of something that is none, negative or endless."""
    is_one = 0 < value < MOST_DOLLARS
    return None if is_one else f"{_number(value)} can't be here: say a number above 0."


def too_long(days: float | None) -> str | None:
    """The sentence about more days than anything is asked of: no calendar goes back so far."""
    if days is None or days <= MOST_DAYS:
        return None
    return f"{_number(days)} days can't be: say 100 years, which is {MOST_DAYS:,.0f} days, or less."


OF_ONE_LAB: Final = (
    "I suppose other compute or staff than is on record of one lab at a time. Name one, as in “if"
    " OpenAI had 50% more compute” or “if OpenAI had 30% more staff”."
)
NOT_BY_HEADS: Final = (
    "These people would be a lab's, not yours, and how many of its staff do research is an"
    " estimate. Say by which part one lab's staff changes, as in “if OpenAI had 10% more staff”, or"
    " how many there would be: “if OpenAI grows to 3,000 researchers”."
)
_OF_WHICH_TEAM: Final = (
    "Of how many, on which chips? I work out departures for an offer that is told with them or"
    " saved: “2048 H100 for 40 researchers, what if 8 leave”."
)
_TIMES_LAB: Final = "<factor>~<of>?~[<word><all><they>]{0,2}~<lab>"
"""`match twice OpenAI's average`."""


def _bad_words(d: Draft, today: date) -> str | None:
    if d.has(T.POD) and compiled(_PODS).search(coded(d.tags)):
        return "How many chips does a pod or slice hold? Say it with them: 2 pods of 256 H100."
    if d.has(T.YEARLYEACH) and d.people is None and not is_budget_of_each(d):
        return "For how many researchers? A budget for each needs their number."
    if d.has(T.GROWTO, T.TIMES) and d.more is None:
        return (
            "How many people would join? I read only what is typed, for example"
            " “what if we grow from 40 to 60” or “what if we hire 15 more”."
        )
    if d.has(T.LEAVE) or (d.has(T.GROWTO) and d.more is not None and d.more < 0):
        return _OF_WHICH_TEAM
    if (
        d.has(T.MATCH, T.NEED, T.HOWMANY)
        and not d.stacks
        and compiled(_TIMES_LAB).search(coded(d.tags))
    ):
        return (
            "I work out what it takes to equal a lab's average or a part of it, not a multiple of"
            " it. Ask for the whole, and multiply the chips and the rent."
        )
    if d.has(T.STAFFMORE):
        return NOT_BY_HEADS
    if d.has(*SUPPOSED) and len(d.labs) != 1 and not d.assume.lab:
        return OF_ONE_LAB
    if d.has(T.FOREIGN):
        return "I count in US dollars only: please give the amount in dollars."
    of_sites = d.has(T.SITE) and not (d.stacks or d.ours)  # of which forecasts are on record
    if d.ahead is not None and not (d.labs and is_due(d.tags)) and not of_sites:
        return still_ahead(today)
    return None


def still_ahead(today: date) -> str:
    """That nothing is known yet of a day to come."""
    return f"I only know facts up to today, {today.isoformat()}: that day is still ahead."


def _number(value: float) -> str:
    return f"{value:,.10g}" if abs(value) < 1e15 else f"{value:.0e}".replace("e+", "e")
