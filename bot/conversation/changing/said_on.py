"""What changes the last question by words that mean nothing without it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final, NamedTuple

from bot.conversation.changing.asking_on import asked_on
from bot.conversation.changing.labs.assumed_of_lab import assumed_again, assumed_of_lab
from bot.conversation.changing.labs.closer_to_lab import closer_to_lab, which_is_closer
from bot.conversation.changing.labs.lab_against import lab_against
from bot.conversation.changing.labs.left_out import narrowed
from bot.conversation.changing.labs.part_of_average import for_some, part_of_average
from bot.conversation.changing.labs.topic_alone import announced, topic_alone
from bot.conversation.changing.market.market_talk import asked_of_market
from bot.conversation.changing.market.on_record import asked_of_record
from bot.conversation.changing.numbers.changed_again import changed_again, given_way
from bot.conversation.changing.numbers.growing import chips_grown
from bot.conversation.changing.numbers.number_alone import sizes_again
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.numbers.scaling import scaled, shared_among, shared_by
from bot.conversation.changing.numbers.times_again import both_multiplied
from bot.conversation.changing.offer.fitting import fitted, held_then
from bot.conversation.changing.offer.good_beside_all import good_beside_all
from bot.conversation.changing.offer.largest_job import job_supposed
from bot.conversation.changing.offer.ours_supposed import beside_others
from bot.conversation.changing.offer.still_against import (
    changes_order,
    for_the_same_money,
    held_against,
    ours_alone,
    still_against,
)
from bot.conversation.changing.offer.who_does_research import heads_in_research
from bot.conversation.changing.prices.all_of_ours import all_of_ours, cost_at_its_price
from bot.conversation.changing.prices.budget_again import (
    against_money_again,
    budget_again,
    chips_of_budget,
    for_longer,
    rented_for,
    towards_match,
)
from bot.conversation.changing.prices.comparing import (
    between_prices,
    chips_for_a_time,
    compared_prices,
    rent_for_a_time,
    reserved,
)
from bot.conversation.changing.prices.of_chips import (
    average_in_chips,
    offer_in_chips,
    ours_beside_converted,
)
from bot.conversation.changing.prices.of_prices import (
    asked_of_prices,
    trend_after,
    trend_of_named,
    value_after,
)
from bot.conversation.changing.prices.on_other_terms import against_terms
from bot.conversation.changing.prices.so_many_priced import more_priced
from bot.conversation.changing.prices.those_priced import of_all_priced
from bot.conversation.changing.question.on_top import against_named
from bot.conversation.changing.question.unsaying import unsaid
from bot.conversation.changing.runs.at_a_lab import on_their_chips
from bot.conversation.changing.runs.of_size import (
    asked_of_share,
    asked_of_size,
    enough_for,
    on_our_chips,
    part_of_share,
)
from bot.conversation.changing.runs.of_the_run import (
    at_utilisation,
    chips_for_run,
    run_on_so_many_times,
)
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.not_listed import NOT_LISTED
from bot.questions.types import Kind, Question
from bot.questions.unclear.limits import too_long


class _Message(NamedTuple):
    """What is said on top of the last question, and what was spoken of before it."""

    told: Said
    text: str
    last: Question
    memory: Memory
    hearing: Hearing


def on_what_was_said(told: Said, text: str, memory: Memory, hearing: Hearing) -> Question | None:
    """The last question changed by words that mean nothing without it."""
    last = memory.question
    alone = hearing.asked(text)
    is_not_listed = alone is not None and alone.topic in NOT_LISTED  # `which of them work there`
    if last is None or too_long(told.draft.days) or is_not_listed:
        return None
    message = _Message(told, text, last, memory, hearing)
    return next((asked for change in _CHANGES if (asked := change(message))), None)


def _unsaid_of_offer(m: _Message) -> Question | None:
    """`drop the B200s completely`, after a price or a list: the offer spoken of without them."""
    chips, offered = {*m.told.draft.chips}, m.memory.offered
    is_of_last = m.last.kind is Kind.OFFER or m.last.other or m.last.chips[1:]
    if is_of_last or offered is None or m.told.draft.labs or m.told.draft.stacks:
        return None
    held = {each.chip for each in offered.offer_chips}
    return unsaid(m.told, offered, None) if chips and chips < held else None


_CHANGES: Final[tuple[Callable[[_Message], Question | None], ...]] = (
    lambda m: narrowed(m.told, m.last),
    lambda m: ours_alone(m.told, m.last),
    lambda m: still_against(m.told, m.last),
    lambda m: topic_alone(m.told, m.last),
    lambda m: announced(m.told, m.last),
    lambda m: unsaid(m.told, m.last, m.hearing.saved),
    _unsaid_of_offer,
    lambda m: beside_others(m.told, m.last, m.hearing),
    lambda m: job_supposed(m.told, m.last, m.hearing),
    lambda m: heads_in_research(m.told, m.last, m.hearing.saved),
    lambda m: sizes_again(m.told, m.last),
    lambda m: assumed_again(m.told, m.memory),
    lambda m: changed_again(m.told, m.memory, m.hearing),
    lambda m: shared_among(m.told, m.last),
    lambda m: held_then(m.told, m.last, m.hearing),
    lambda m: fitted(m.told, m.last, m.hearing),
    lambda m: trend_of_named(m.told, m.last),
    lambda m: more_priced(m.told, m.last),
    lambda m: run_on_so_many_times(m.told, m.text, m.memory, m.hearing.saved),
    lambda m: chips_for_run(m.told, m.last, m.hearing),
    lambda m: at_utilisation(m.told, m.last),
    lambda m: asked_of_record(m.told, m.last, m.memory.earlier),
    lambda m: asked_of_market(m.told, m.last),
    lambda m: held_against(m.told, m.last),
    lambda m: closer_to_lab(m.told, m.last),
    lambda m: changes_order(m.told, m.last, m.hearing),
    lambda m: which_is_closer(m.told, m.memory),
    lambda m: good_beside_all(m.told, m.last),
    lambda m: lab_against(m.told, m.last, m.memory.earlier),
    lambda m: for_the_same_money(m.told, replace(m.last, offer=held_offer(m.last, m.hearing))),
    lambda m: chips_of_budget(m.told.whole, m.last, m.hearing),
    lambda m: budget_again(m.told, m.last),
    lambda m: against_money_again(m.told, m.last, m.hearing.saved),
    lambda m: for_longer(m.told, m.last),
    lambda m: towards_match(m.told, m.last),
    lambda m: average_in_chips(m.told, m.last),
    lambda m: offer_in_chips(m.told, m.last, m.hearing.saved),
    lambda m: ours_beside_converted(m.told, m.last, m.memory.earlier),
    lambda m: rented_for(m.told, m.last),
    lambda m: against_terms(m.told, m.last),
    lambda m: compared_prices(m.told, m.last, m.memory.earlier),
    lambda m: value_after(m.told, m.last),
    lambda m: between_prices(m.told, m.last, m.memory.earlier),
    lambda m: reserved(m.told, m.last),
    lambda m: chips_for_a_time(m.told, m.last),
    lambda m: cost_at_its_price(m.told, m.hearing.saved),
    lambda m: all_of_ours(m.told, m.last, m.memory.earlier, m.hearing.saved),
    lambda m: rent_for_a_time(m.told, m.last, m.hearing.saved),
    lambda m: of_all_priced(m.told, m.last, m.memory.earlier),
    lambda m: asked_of_prices(m.told, m.last),
    lambda m: trend_after(m.told, m.last, m.memory.earlier),
    lambda m: on_their_chips(m.told, m.last, m.hearing),
    lambda m: on_our_chips(m.told, m.last, m.hearing.saved),
    lambda m: part_of_share(m.told, m.last, m.hearing),
    lambda m: enough_for(m.told, m.last, m.hearing),
    lambda m: asked_of_size(m.told, m.last, m.hearing.saved),
    lambda m: asked_of_share(m.told, m.last, m.hearing.saved),
    lambda m: asked_on(m.told, m.last, m.memory.earlier),
    lambda m: assumed_of_lab(m.told, m.last),
    lambda m: part_of_average(m.told, m.last),
    lambda m: for_some(m.told, m.last),
    lambda m: against_named(shared_by(m.told, m.last, m.hearing.saved), m.told),
    lambda m: against_named(both_multiplied(m.told, m.last, m.hearing), m.told),
    lambda m: against_named(chips_grown(m.told, m.last, m.hearing), m.told),
    lambda m: against_named(scaled(m.text, m.last, m.hearing.saved), m.told),
    lambda m: given_way(m.told, m.last, m.memory.earlier, m.hearing),
)
"""The first that knows the words decides: those of what was listed and taken back come before
amounts, and amounts that name what they are of before a factor alone."""
