"""Every price that can be asked for has a text that asks for it: a time, a number, money."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.questions.rules.bases_meant import GROUPS
from bot.questions.types import Kind, PriceBasis, Question, Understood
from bot.questions.writing.canonical import to_text
from storage.records import ChipCount, Offer
from tests.unit.questions.generated import DIRECTORY, TODAY, amounts, chips, past_days
from tests.unit.questions.reading import read


@st.composite
def rents(draw: st.DrawFn) -> Question:
    """What hardware costs: one chip or several, so many for so long, for money, or to buy."""
    days = draw(st.none() | st.integers(1, 364).map(float) | st.just(6 / 24))
    asked = Question(Kind.PRICE, chips=draw(chips), days=days)
    match draw(st.sampled_from(("price", "count", "money", "purchase"))):
        case "count":
            held = ChipCount(asked.chips[0], draw(amounts()))
            return replace(asked, chips=asked.chips[:1], offer=Offer(chips=(held,)))
        case "money":
            usd = draw(st.integers(10_000, 10**9).map(float))
            heads = draw(st.none() | amounts(10_000)) if days and days >= 1 else None
            rented = Offer(researchers=heads, usd_per_year=usd)
            return replace(asked, chips=asked.chips[:1], offer=rented)
        case "purchase":
            return replace(asked, topic="purchase")
        case _:
            return asked


kinds_left = st.sets(st.sampled_from(tuple(GROUPS))).map(
    lambda kinds: tuple(word for word in GROUPS if word in kinds)
)


@settings(max_examples=200)
@given(rents(), st.none() | st.sampled_from(PriceBasis), past_days, kinds_left)
def test_the_text_of_a_price_is_read_back(
    asked: Question, basis: PriceBasis | None, day: date | None, without: tuple[str, ...]
) -> None:
    question = replace(asked, basis=basis, as_of=day)
    if basis is None and not asked.topic:
        question = replace(question, without=without)
    reading = read(to_text(question, DIRECTORY), DIRECTORY, TODAY)
    assert isinstance(reading, Understood)
    assert reading.question == question
