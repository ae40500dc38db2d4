"""What changes the last question by words that mean nothing without it."""

from __future__ import annotations

from bot.conversation.changing.asking_on import asked_on
from bot.conversation.changing.labs.assumed_of_lab import assumed_of_lab
from bot.conversation.changing.labs.lab_against import lab_against
from bot.conversation.changing.labs.narrowed import narrowed
from bot.conversation.changing.labs.part_of_average import for_some, part_of_average
from bot.conversation.changing.market.market_talk import asked_of_market
from bot.conversation.changing.market.on_record import asked_of_record
from bot.conversation.changing.numbers.changed_again import changed_again
from bot.conversation.changing.numbers.growing import chips_grown
from bot.conversation.changing.numbers.scaling import scaled, shared_by
from bot.conversation.changing.numbers.sizes_again import sizes_again
from bot.conversation.changing.numbers.yielding import given_way
from bot.conversation.changing.offer.fitting import fitted
from bot.conversation.changing.offer.held_against import for_the_same_money, held_against
from bot.conversation.changing.offer.who_does_research import heads_in_research
from bot.conversation.changing.prices.between import between_prices, rent_for_a_time, reserved
from bot.conversation.changing.prices.more_priced import more_priced
from bot.conversation.changing.prices.of_budgets import rented_for
from bot.conversation.changing.prices.of_chips import average_in_chips, offer_in_chips
from bot.conversation.changing.prices.of_prices import asked_of_prices, trend_after, value_after
from bot.conversation.changing.question.unsaying import unsaid
from bot.conversation.changing.runs.chips_for_run import chips_for_run
from bot.conversation.changing.runs.of_size import asked_of_share, asked_of_size, part_of_share
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.not_listed import NOT_LISTED
from bot.questions.types import Question
from bot.questions.unclear.limits import too_long


def on_what_was_said(told: Said, text: str, memory: Memory, hearing: Hearing) -> Question | None:
    """The last question changed by words that mean nothing without it."""
    last = memory.question
    alone = hearing.asked(text)
    is_not_listed = alone is not None and alone.topic in NOT_LISTED  # `which of them work there`
    if last is None or too_long(told.draft.days) or is_not_listed:
        return None
    return (
        narrowed(told, last)
        or unsaid(told, last, hearing.saved)
        or heads_in_research(told, last, hearing.saved)
        or sizes_again(told, last)
        or changed_again(told, memory, hearing)
        or fitted(told, last, hearing)
        or more_priced(told, last)
        or chips_for_run(told, last, hearing)
        or asked_of_record(told, last)
        or asked_of_market(told, last)
        or held_against(told, last)
        or lab_against(told, last)
        or for_the_same_money(told, last)
        or average_in_chips(told, last)
        or offer_in_chips(told, last, hearing.saved)
        or rented_for(told, last)
        or value_after(told, last)
        or between_prices(told, last, memory.earlier)
        or reserved(told, last)
        or rent_for_a_time(told, last, hearing.saved)
        or asked_of_prices(told, last)
        or trend_after(told, last, memory.earlier)
        or part_of_share(told, last, hearing)
        or asked_of_size(told, last, hearing.saved)
        or asked_of_share(told, last, hearing.saved)
        or asked_on(told, last, memory.earlier)
        or assumed_of_lab(told, last)
        or part_of_average(told, last)
        or for_some(told, last)
        or shared_by(told, last, hearing.saved)
        or chips_grown(told, last, hearing)
        or scaled(text, last, hearing.saved)
        or given_way(told, last, memory.earlier, hearing)
    )
