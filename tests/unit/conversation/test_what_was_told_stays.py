"""Follow-ups that stay with the offer, the tier, the chips or the day that was told."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind, Scope
from storage.records import Status
from tests.unit.conversation.corpus import asks, last_question, reply

RUN = "how long would llama 3 405b take on 600 B200"


@pytest.mark.parametrize(
    "line",
    [
        "could one researcher do it alone",
        "would one person be able to do it alone",
        "could a single person do it",
        "and for one researcher with their share?",
    ],
)
@pytest.mark.parametrize("chips", ["600 B200", "1024 H100"])
def test_one_persons_share_is_of_the_chips_told(talking: Conversing, line: str, chips: str) -> None:
    told = last_question(talking, f"how long would llama 3 405b take on {chips}", line)
    assert told.kind is Kind.REACH
    assert told.scope is Scope.PER_RESEARCHER
    assert not told.uses_saved
    assert told.offer_chips


def test_one_of_us_is_of_ours(talking: Conversing) -> None:
    assert last_question(talking, RUN, "could one of us train it").uses_saved


NEXT = ("3000 h100 for 80 researchers", "whats the next tier")


@pytest.mark.parametrize(
    "line",
    [
        "how many more gpus to get there",
        "how many more H100 do we need to get there?",
        "how much compute would it take to be there",
        "how many gpus until we get there then",
    ],
)
def test_how_many_to_get_there(talking: Conversing, line: str) -> None:
    assert asks(talking, *NEXT, line) == asks(talking, *NEXT)


@pytest.mark.parametrize(
    "line",
    [
        "what would the extra chips cost",
        "and the additional gpus, what do they cost",
        "what would those cost per year",
    ],
)
def test_what_is_lacking_has_a_price(talking: Conversing, line: str) -> None:
    told = reply(talking, *NEXT, "how many more gpus to get there", line)
    assert told.answer.headline.text.startswith("To rent what is missing: about $116 million")


def test_what_a_tier_takes_for_so_many(talking: Conversing) -> None:
    told = last_question(talking, "what does it take to be strong", "for 25 people")
    assert told.kind is Kind.DILUTION
    assert told.floor is not None
    assert told.offer is not None
    assert asks(talking, "what does strong mean") == "help tier"


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("and if half the people leave?", 40),
        ("what if 10 people leave", 70),
        ("if a quarter of the team leave", 60),
    ],
)
def test_people_leave_the_offer_that_was_priced(talking: Conversing, line: str, left: int) -> None:
    told = last_question(talking, "600 h100 for 80 researchers", "what would they cost", line)
    assert told.offer is not None
    assert told.offer.researchers is not None
    assert told.offer.researchers.value == left


@pytest.mark.parametrize("line", ["and until april?", "until april", "and up to april"])
def test_until_they_come_they_do_not_run(talking: Conversing, line: str) -> None:
    told = "512 gb200 coming in april, 1024 h100 now, 35 researchers. vs cohere"
    chips = last_question(talking, told, line).offer_chips
    assert {each.status for each in chips} == {Status.ANNOUNCED, Status.OPERATIONAL}
    chips = last_question(talking, told, "and after april").offer_chips
    assert {each.status for each in chips} == {Status.OPERATIONAL}


@pytest.mark.parametrize(
    "text",
    [
        "we have 100 H100 now and 400 come in march",
        "100 H100 today, another 400 come in march",
        "100 h100s running, 400 more come in 3 months",
    ],
)
def test_chips_that_come_in_are_no_hires(talking: Conversing, text: str) -> None:
    told = last_question(talking, text)
    assert told.kind is Kind.OFFER
    assert [each.count.value for each in told.offer_chips] == [100, 400]


@pytest.mark.parametrize(
    "text",
    ["1024 H100 now and 12 come in march", "2048 H100 for 40 researchers, 5 come in march"],
)
def test_few_who_come_in_are_people(talking: Conversing, text: str) -> None:
    assert last_question(talking, text).kind is Kind.DILUTION
