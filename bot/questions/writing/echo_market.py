"""How a question about the job market, its news or prices was read, as part of a sentence."""

from __future__ import annotations

from bot.ledger import Directory
from bot.questions.every_week import SETTING
from bot.questions.on_record import NEWS, roles_placed
from bot.questions.possessive import joined
from bot.questions.types import Question
from bot.questions.words.board_words import BY_FAMILY, BY_PLACE, LOOKS
from bot.questions.words.market_words import ROLES
from bot.questions.words.role_titles import on_work
from bot.questions.writing.amounts import plain
from bot.questions.writing.as_json import chip_name
from bot.questions.writing.echo_offer import chips_told, day, names_of
from bot.questions.writing.wording import BASES, PURCHASE, VALUE, plural, span
from bot.questions.yearly import for_days
from storage.records import Amount

_FEW_DAYS = 3


def hiring(question: Question, directory: Directory) -> str:
    """`open research roles at Meta in Paris`: what of which lab, family and place."""
    family = f"{question.family.replace('_', ' ')} roles" if question.family else "roles"
    family += on_work(question.work)
    bound = pay_bound(question)
    asks = {
        "pay": f"posted pay{bound and f' of {bound}'} for {family}",
        "split": "frontier and applied roles beside each other",
        ROLES: f"the titles of open {family}",
        BY_PLACE: f"where open {family} are",
        BY_FAMILY: f"open {family} by family",
        LOOKS: "since when and how often the job boards were read",
    }
    at = f" at {names_of(question.labs, directory)}" if question.labs else ""
    where = f" {roles_placed(question.place)}" if question.place else ""
    return f"{asks.get(question.topic or '', f'open {family}')}{at}{where}{since_told(question)}"


def pay_bound(question: Question) -> str:
    """`$400,000 or more`, as it was typed, which is no figure of anybody's; or nothing."""
    if question.more_than is None:
        return ""
    return f"${question.more_than:,.0f} or {'less' if question.fewer else 'more'}"


def moves(question: Question, directory: Directory) -> str:
    """What moved, of whom and in which days."""
    at = f" at {names_of(question.labs, directory)}" if question.labs else ""
    days = f" in the last {days_told(question.days)}" if question.days is not None else ""
    return f"what moved on the job boards{at}{days}{since_told(question)}"


def digest(question: Question, directory: Directory) -> str:
    """Which week of whom, and the section that alone is asked for."""
    at = f" on {names_of(question.labs, directory)}" if question.labs else ""
    week = f"the digest of the week from {day(question.since)}" if question.since else ""
    section = f": {NEWS[question.topic]} alone" if question.topic in NEWS else ""
    said = "how the weekly digest is set" if question.topic == SETTING else ""
    return said or f"{week or 'the weekly digest'}{at}{section}"


def since_told(question: Question) -> str:
    """` since 1 Mar 2026`, ` from 1 Mar 2026 to 31 Mar 2026`, or nothing."""
    if question.since and question.as_of:
        return f" from {day(question.since)} to {day(question.as_of)}"
    return f" since {day(question.since)}" if question.since else ""


def days_told(count: float) -> str:
    """`21 days`; what is whole in no days is told in hours, or to a tenth of a day."""
    if count == int(count):
        return f"{plain(count)} {plural('day', Amount(count))}"
    return span(count) if count < _FEW_DAYS else f"{count:,.1f} days"


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
    return f"rental price of {chips} per hour{basis}{amount}{_rent_told(question)}{beside}"


def _rent_told(question: Question) -> str:
    """What a price is worked out for: a budget, a time, or to buy, which none is."""
    offer, days = question.offer, question.days
    for_long = f" for {span(days)}" if days is not None else ""
    said = ", worked out" + for_long if days is not None else ""
    if offer and not offer.chips and offer.usd_per_year:
        usd = for_days(offer.usd_per_year, days) if days else offer.usd_per_year
        heads = f", shared by {offer.researchers.value:,.10g}" if offer.researchers else ""
        said = f", and how many ${usd:,.0f} rent{for_long or ' for 1 year'}{heads}"
    return f"{said}; none is kept to buy" if question.topic == PURCHASE else said
