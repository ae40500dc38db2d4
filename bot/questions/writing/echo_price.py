"""How a question on prices was read."""

from __future__ import annotations

from bot.ledger import Directory
from bot.questions.possessive import joined
from bot.questions.types import Question
from bot.questions.writing.as_json import chip_name
from bot.questions.writing.echo_market import days_told, since_told
from bot.questions.writing.echo_offer import chips_told
from bot.questions.writing.wording import BASES, VALUE, rent_told


def price(question: Question, directory: Directory) -> str:
    """What of prices was asked for, on which basis, and for which chips, time or money."""
    chips = joined([chip_name(chip, directory) for chip in question.chips] or ["chips"])
    told = joined([BASES[each][1] for each in (question.basis, question.beside) if each])
    basis = f", {told}" if told else ""
    basis += f", without {joined(question.without)}" if question.without else ""
    if question.trend:
        days = f" in the last {days_told(question.days)}" if question.days is not None else ""
        return (
            f"how the rental price of {chips} per hour changed{basis}{days}{since_told(question)}"
        )
    if question.topic == VALUE:
        money = f"; ${question.offer.usd_per_year:,.0f} a year" if question.offer else ""
        named = chips if question.chips else "all chips that models are trained on"
        return f"rental price per H100e of {named}{basis}, cheapest first{money}"
    amount = ""
    if question.offer and question.offer.chips:
        more = " more" if question.uses_saved else ""
        amount = f", for {chips_told(question.offer.chips, directory)}{more}"
    quoted = question.assume.usd_per_hour
    beside = f", beside the ${quoted:,.2f} that you named" if quoted is not None else ""
    return f"rental price of {chips} per hour{basis}{amount}{rent_told(question)}{beside}"
