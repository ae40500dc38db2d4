"""What something spoken of costs, for the time and the number that were said."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.conversing import Conversing
from bot.services import Asker, Services
from storage.store import Store
from tests.unit.conversation.corpus import asks as asks_of
from tests.unit.conversation.corpus import last_answer

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
DAY = date(2026, 11, 24)
OFFER = "2048 H100 40 researchers vs openai"
Told = tuple[str, str, str]


def heard(*messages: str) -> Told:
    """The kind and form of the last answer, the text that it answers, and what was understood."""
    services = Services(Store.open("sqlite://"), lambda: NOW)
    talk, before = Conversing(services, lambda: NOW), None
    for message in messages:
        exchange = talk.hear(message, Asker.operator("you", purpose="first call"), before, DAY)
        before = exchange.said
    reply = exchange.replies[-1]
    services.close()
    return f"{reply.answer.kind}/{reply.form}", reply.text, reply.answer.understood


@pytest.mark.parametrize(
    "told",
    [
        "what would that cost us per head in a year",
        "what does that come to per person in a year",
        "how much is that per researcher a year",
    ],
)
def test_a_year_of_an_offer_is_its_dollars_and_no_run(told: str) -> None:
    kind, asks, _ = heard(OFFER, "half of it goes to product btw", told)
    assert kind == "offer/dollars"
    assert asks == "2048 H100, 40 researchers, 50% for research, vs OpenAI"


def test_a_year_of_what_it_takes_is_its_dollars() -> None:
    assert heard("match openai for 20 people", "and what is that a year in money")[0] == (
        "match/dollars"
    )


@pytest.mark.parametrize(
    ("messages", "asks"),
    [
        (("price of H100", "what would 512 cost for 3 months"), "cost of 512 H100, for 90 days"),
        (("price B200 1y", "what would 64 cost"), "cost of 64 B200, one-year contract"),
        (
            ("512 H100 40 researchers", "what would 512 cost for 3 months"),
            "cost of 512 H100, for 90 days",
        ),
        (
            ("2048 H100 40 researchers", "what does that cost a month"),
            "cost of 2048 H100, for 30 d",
        ),
        (
            ("2048 H100 40 researchers", "what would it cost per quarter"),
            "cost of 2048 H100, for 9",
        ),
    ],
)
def test_the_time_and_the_number_are_priced(messages: tuple[str, ...], asks: str) -> None:
    kind, text, _ = heard(*messages)
    assert kind == "price/answer"
    assert text.startswith(asks)


@pytest.mark.parametrize(
    ("messages", "left"),
    [
        (("2048 H100 40 researchers", "what would 60 cost"), "“60” left out"),
        (("match openai for 20 people", "what would that cost per month"), "for 1 month."),
    ],
)
def test_what_dollars_are_of_or_leave_out_is_named(messages: tuple[str, ...], left: str) -> None:
    assert left in heard(*messages)[2]


@pytest.mark.parametrize(
    "told", ["what can it do in a year", "what would it cost to train llama 3.1 70b"]
)
def test_what_chips_do_is_still_a_run(told: str) -> None:
    assert heard(OFFER, told)[0] == "reach/answer"


RUN = "256 H100, Olmo 3 7B, 38 days"


@pytest.mark.parametrize(
    "told", ["what does that run cost", "cost of that run?", "how much is that run in money"]
)
def test_a_run_costs_its_hours_and_no_year(told: str) -> None:
    kind, asks, _ = heard(RUN, told)
    assert (kind, asks) == ("reach/dollars", "can 256 H100 train olmo-3-7b in 38 days")


def test_the_rent_of_a_run_is_told_with_its_hours_and_the_basis() -> None:
    services = Services(Store.open("sqlite://"), lambda: NOW)
    answer = services.ask(RUN, Asker.operator(), DAY)
    usd = answer.figure("reach.olmo-3-7b.usd")
    assert usd is not None
    assert usd.estimate is not None
    assert usd.estimate.median == pytest.approx(2.65 * 234_000, rel=0.01)
    assert usd.estimate.high == pytest.approx(3.99 * 234_000, rel=0.01)
    assert usd.note == "234,000 GPU-hours; one-year contract, 26 Jun 2026"
    services.close()


@pytest.mark.parametrize(
    ("messages", "asks"),
    [
        ((RUN, "what would a year of it cost"), "cost of 256 H100"),
        ((RUN, "price of H100"), "price of H100"),
        ((RUN, "what would that run us"), "cost of 256 H100"),
        (
            ("what can 2048 H100 do in 30 days", "what would that cost"),
            "cost of 2048 H100, for 30 days",
        ),
        (("what can 2048 H100 do in 30 days", "what would that cost a year"), "cost of 2048 H100"),
    ],
)
def test_chips_that_could_run_cost_the_time_spoken_of(messages: tuple[str, ...], asks: str) -> None:
    kind, told, _ = heard(*messages)
    assert (kind, told) == ("price/answer", asks)


AGO = ("price of H100", "what was it a year ago")


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("so what does 256 H100s for three months cost", "cost of 256 H100, for 90 days"),
        ("what would 256 cost for 3 months", "cost of 256 H100, for 90 days"),
        ("and renting 128 of them for a month, what do we pay", "cost of 128 H100, for 30 days"),
        ("how much is 512 H100 for a year", "cost of 512 H100, one-year contract"),
        (
            "what did 256 cost for 3 months then",
            "cost of 256 H100, for 90 days, as of 2025-11-24",
        ),
    ],
)
def test_a_cost_asked_now_is_of_today(text: str, asks: str) -> None:
    assert heard(*AGO, text)[1] == asks


@pytest.mark.parametrize(
    ("before", "text", "asks"),
    [
        ((), "how much would that be a month", "2048 H100, for 30 days, one-year contract"),
        ((), "what's that in dollars a week", "2048 H100, for 7 days, one-year contract"),
        ((), "how much is that a quarter", "2048 H100, for 90 days"),
        (
            ("and if we rented 500 more H100s",),
            "how much would that be a month",
            "500 H100, for 30 days, one-year contract",
        ),
    ],
)
def test_dollars_are_those_of_the_time_that_was_said(
    before: tuple[str, ...], text: str, asks: str
) -> None:
    assert heard(OFFER, *before, text)[1].startswith(f"cost of {asks}")


@pytest.mark.parametrize(
    "text", ["whats it save us", "how much does that save us", "what would it save"]
)
def test_what_a_change_saves_is_told_in_dollars(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "what if we return 512 H100", text)
    assert "$11.9 million less" in " ".join(line.text for line in answer.verdict)


@pytest.mark.parametrize(
    "text",
    ["how much would just the new chips cost us", "what would the extra ones cost",
     "cost of the additional chips only?", "and only the new ones, what do they cost per year",
     "price of the added ones alone", "what's the bill for the new hardware"],
)  # fmt: skip
def test_chips_of_another_kind_that_were_added_are_priced_alone(
    talking: Conversing, text: str
) -> None:
    assert asks_of(talking, "us vs Meta", "what if we add 512 B200", text) == "cost of 512 B200"
    lines = ("what if we swap all our H100 for B200", text)
    assert asks_of(talking, *lines) == "cost of 2048 B200"


@pytest.mark.parametrize("before", [(), ("us vs Meta",)])
@pytest.mark.parametrize(
    "text",
    ["what does our cluster cost per month", "our rent per month", "monthly cost of our cluster",
     "what does our cluster cost for a month", "what would our chips rent for each month",
     "our cluster's monthly bill?"],
)  # fmt: skip
def test_ours_is_priced_for_the_time_that_is_asked(
    talking: Conversing, before: tuple[str, ...], text: str
) -> None:
    assert asks_of(talking, *before, text) == "cost of 2048 H100, for 30 days"


@pytest.mark.parametrize(
    "told",
    [
        "how much would just those cost per year",
        "what would only those cost",
        "what do the new ones cost",
        "and just those, what do they cost a year",
        "how much are just the new ones",
    ],
)
def test_those_that_were_to_come_cost_by_themselves(told: str) -> None:
    offer = "1024 H100 now, another 2048 in march, 30 researchers, vs Anthropic"
    kind, _, understood = heard(offer, "what if the new ones were here already", told)
    assert kind.startswith("price")
    assert "for 2,048 H100" in understood
    assert "1,024" not in understood


@pytest.mark.parametrize(
    ("asked", "people"),
    [
        ("how much would 10 cost", 10),
        ("how much would 10 researchers cost", 10),
        ("and what would that cost for 10", 10),
        ("cost for 12?", 12),
        ("what would 60 people cost", 60),
    ],
)
def test_what_equals_a_labs_average_costs_as_much_for_other_people(
    talking: Conversing, asked: str, people: int
) -> None:
    answer = last_answer(talking, "match openai for 40 researchers", asked)
    assert f"for {people} researchers" in answer.understood
    assert "$" in answer.headline.text
    assert "left out" not in answer.understood


def test_so_many_others_may_be_paid_for_some_months(talking: Conversing) -> None:
    asked = "what would it cost for 60 people for 6 months"
    answer = last_answer(talking, "match openai for 40 researchers", asked)
    assert "60 researchers, in dollars for 6 months" in answer.understood


def test_so_many_more_are_no_people(talking: Conversing) -> None:
    answer = last_answer(talking, "match openai for 40 researchers", "what does 5000 cost")
    assert "“5000” left out" in answer.understood
