"""Quantities of ours that name no chip, or not what they are of."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from storage.records import Amount
from tests.unit.conversation.corpus import DAY, last_question, told

WE = Asker.operator("you")
OURS = "our saved offer with "
OFFER = "512 B200 12 researchers vs openai"


@pytest.mark.parametrize(
    "text", ["3x more from 1 January", "3x more from March", "what if we get 4x more"]
)
def test_what_is_multiplied_is_asked_back(talking: Conversing, text: str) -> None:
    for last in ((), (OFFER,)):
        assert told(talking, *last, text).startswith("So many times as much of what")


@pytest.mark.parametrize(
    "text",
    [
        "until March 1024, then 2048",
        "1024 until March, then 2048",
        "until march we have 1024, then 2048",
    ],
)
def test_other_chips_from_a_day_on_are_of_ours(talking: Conversing, text: str) -> None:
    chips = "1024 {0} operational + 1024 {0} announced from March 2027, "
    assert told(talking, text) == OURS + chips.format("H100") + "40 researchers"
    assert told(talking, OFFER, text) == chips.format("B200") + "12 researchers, vs OpenAI"


def test_what_the_others_have_beside_one_person_is_theirs_alone(talking: Conversing) -> None:
    text = "if we gave one star candidate 128 of our H100s, what do the others have"
    answer = talking.services.ask(text, WE, DAY)
    assert answer.question.offer
    assert answer.question.offer.researchers == Amount(40.0)
    assert [each.count.value for each in answer.question.offer.chips] == [1920]
    assert "what is left to the others, once 128 H100 are one person's" in answer.understood


def test_what_one_person_is_to_have_is_no_whole_offer(talking: Conversing) -> None:
    answer = talking.services.ask("what if we guarantee him 128?", WE, DAY)
    assert answer.question.offer
    assert answer.question.offer.researchers == Amount(1.0)
    assert [each.count.value for each in answer.question.offer.chips] == [128]
    assert "no share of each: the other 39 keep 1,920" in answer.understood


@pytest.mark.parametrize(
    "text",
    [
        "reserve 128 for a new team of 6",
        "set aside 128 for a new team of 6",
        "a new team of 6 gets 128",
        "give 128 to a new group of 6",
    ],
)
def test_a_new_team_has_chips_of_its_own(talking: Conversing, text: str) -> None:
    answer = talking.services.ask(text, WE, DAY)
    assert answer.question.offer
    assert [each.count.value for each in answer.question.offer.chips] == [128]
    assert [choice.text for choice in answer.choices] == [OURS + "1920 H100, 40 researchers"]
    after = last_question(talking, OFFER, text)
    assert after.offer
    assert after.offer.researchers
    assert after.offer.researchers.value == 6


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("$10M more per year", "how many H100 for $10000000 a year"),
        ("what if we get $10M more a year", "how many H100 for $10000000 a year"),
        ("what if budget goes up by $10M a year", "how many H100 for $10000000 a year"),
        ("our budget grows by $10M a year", "how many H100 for $10000000 a year"),
        ("$10M more for B200", "how many B200 for $10000000 a year"),
        (
            "we might get 5 million extra dollars per year for compute. how many more h100s is"
            " that and what does it do to the share",
            "how many H100 for $5000000 a year",
        ),
        (
            "an additional 5 million dollars per year for H100s, vs openai",
            "how many H100 for $5000000 a year",
        ),
        (
            "if our budget went up by $4M a year, what would each researcher have",
            "how many H100 for $4000000 a year",
        ),
    ],
)
def test_more_dollars_are_no_chips_of_ours_yet(talking: Conversing, text: str, asked: str) -> None:
    assert told(talking, text) == asked
    answer = talking.services.ask(text, WE, DAY)
    assert "not added to ours" in answer.understood
    assert "With these on top your 40 would have" in answer.verdict[0].text
    assert any(choice.text.startswith("what if we add ") for choice in answer.next)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("how much for 512 more for 2 years", "cost of 512 {}, for 730 days, one-year contract"),
        ("what do 512 more cost for 2 years", "cost of 512 {}, for 730 days, one-year contract"),
        ("price of 512 more for a year", "cost of 512 {}, one-year contract"),
        ("what would another 1024 cost", "cost of 1024 {}"),
    ],
)
def test_so_many_more_cost_what_ours_do(talking: Conversing, text: str, asked: str) -> None:
    assert told(talking, text) == asked.format("H100")
    assert told(talking, OFFER, text) == asked.format("B200")


@pytest.mark.parametrize(
    "text", ["at 80% uptime", "80% utilisation", "what if we only reach 80% uptime"]
)
def test_hours_that_stand_still_are_left_out_aloud(talking: Conversing, text: str) -> None:
    told_of = talking.services.ask(text, WE, DAY).understood
    assert "left out, since every hour of every chip is counted" in told_of
    assert told(talking, OFFER, text) == "512 B200, 12 researchers, vs OpenAI"
    assert told(talking, "price of H200", text) == "price of H200"
    assert told(talking, "cost of 512 H200", f"ok and {text}?") == "cost of 512 H200"


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("everyone gets 16 guaranteed", "16 guaranteed each"),
        ("guarantee everyone 16", "16 guaranteed each"),
        ("each person is guaranteed 16 and the rest is shared", "16 guaranteed each"),
        ("16 each guaranteed, the rest is a shared pool", "16 guaranteed each"),
        ("the largest job is 512", "max job 512"),
        ("60% of it for research", "60% for research"),
    ],
)
def test_terms_alone_are_those_of_ours(talking: Conversing, text: str, terms: str) -> None:
    assert told(talking, text) == f"our compute {terms}"


def test_what_a_guarantee_leaves_is_told(talking: Conversing) -> None:
    answer = talking.services.ask("everyone gets 16 guaranteed", WE, DAY)
    assert "1,408 are left to share" in " ".join(line.text for line in answer.verdict)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("if we had $50M to spend this year, could we match Anthropic per researcher?", "19 %"),
        ("could we match Meta with $100M a year", "54 %"),
    ],
)
def test_a_budget_is_set_against_what_it_takes(talking: Conversing, text: str, part: str) -> None:
    first = talking.services.ask(text, WE, DAY).headline.text
    assert first.startswith("Not enough")
    assert f"a year is about {part} of" in first


def test_how_many_chips_a_budget_rents_is_told(talking: Conversing) -> None:
    text = "Our budget is $2M a month. How would it look vs Anthropic with 20 researchers?"
    answer = talking.services.ask(text, WE, DAY)
    assert any("rents about 1,033 H100, at $2.65" in each.text for each in answer.verdict)
