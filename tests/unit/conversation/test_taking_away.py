"""What goes from our offer: lost, sold, returned, retired chips, and people who leave."""

from __future__ import annotations

import pytest

from bot.answers import Answer
from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last_answer, told

WE = Asker.operator()
OURS = "our saved offer with "


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("we sell 300 h100", "1748 H100, 40 researchers"),
        ("we give back 300 of our h100", "1748 H100, 40 researchers"),
        ("retire 300 gpus", "1748 H100, 40 researchers"),
        ("we return 1000 of them in January", "1048 H100, 40 researchers"),
        (
            "half the cluster is down until monday",
            "1024 H100, 40 researchers, assume 1024 idle but paid",
        ),
        ("decommission a quarter of the cluster", "1536 H100, 40 researchers"),
        ("300 h100 break down", "1748 H100, 40 researchers, assume 300 idle but paid"),
        ("if 500 of the gpus go offline", "1548 H100, 40 researchers, assume 500 idle but paid"),
        ("remove 500 chips", "1548 H100, 40 researchers"),
        ("what if we cut the cluster to 1024", "1024 H100, 40 researchers"),
        ("what if we reduce our H100s to 1024 and the team to 25", "1024 H100, 25 researchers"),
        (
            "what if the cluster shrinks to 1,500 GPUs, vs openai",
            "1500 H100, 40 researchers, vs OpenAI",
        ),
        ("reduce our gpus by 25%", "1536 H100, 40 researchers"),
        ("cut budget by 20%", "1638 H100, 40 researchers"),
        ("20% of our chips are down", "1638 H100, 40 researchers, assume 410 idle but paid"),
        ("lose 400 of the h100s in a reorg, same people", "1648 H100, 40 researchers"),
        ("half the team leaves + half the chips go", "1024 H100, 20 researchers"),
        ("cut the team by 6 and the cluster by 500", "1548 H100, 34 researchers"),
        ("lose 6 people and 512 h100s", "1536 H100, 34 researchers"),
        ("give 500 H100 back and lose 4 people", "1548 H100, 36 researchers"),
        ("the reorg takes 400 H100 and 6 people from us", "1648 H100, 34 researchers"),
        (
            "we outsource: 25 researchers stay, 15 go away with 600 H100. left?",
            "1448 H100, 25 researchers",
        ),
    ],
)
def test_chips_that_go_are_gone_from_ours(talking: Conversing, text: str, asked: str) -> None:
    assert told(talking, text) == OURS + asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("we let 6 people go", "our compute 34 researchers"),
        ("the team shrinks by 6", "our compute 34 researchers"),
        ("minus 5 people", "our compute 35 researchers"),
        ("what if the team shrinks to 25", "our compute 25 researchers"),
        ("if the team drops from 40 to 30", "our compute 30 researchers"),
        (
            "what if we cut the team to 25 and compare with openai",
            "our compute 25 researchers, vs OpenAI",
        ),
        ("what if headcount falls to 30, vs openai", "our compute 30 researchers, vs OpenAI"),
        (
            "if the team were reduced to 30 how do we compare to openai",
            "our compute 30 researchers, vs OpenAI",
        ),
        ("with 5 fewer researchers", "our compute 35 researchers"),
        ("what if we had 10 researchers less", "our compute 30 researchers"),
        ("without our 8 interns", "our compute 32 researchers"),
        (
            "without counting our 8 research engineers, per head?",
            "our compute 32 researchers",
        ),
        ("we lose 6 people to openai, whats left per head", "our compute 34 researchers"),
        ("we lose 6 people, vs openai", "our compute 34 researchers, vs OpenAI"),
        ("what if 10 people quit and we hire 5", "30 researchers, what if we hire 5 more"),
    ],
)
def test_people_who_go_are_gone_from_ours(talking: Conversing, text: str, asked: str) -> None:
    assert told(talking, text) == asked


@pytest.mark.parametrize(
    "then", ["and if we lose 500 gpus as well", "500 fewer gpus", "minus 500 H100"]
)
def test_what_goes_later_goes_from_what_is_left(talking: Conversing, then: str) -> None:
    assert told(talking, "if 10 people leave", then) == OURS + "1548 H100, 30 researchers"


@pytest.mark.parametrize(
    ("first", "then", "asked"),
    [
        ("2048 B200 for 40 researchers", "two of them quit", "2048 B200, 38 researchers"),
        ("2048 B200 for 40 researchers", "we return 48 of them", "2000 B200, 40 researchers"),
        (
            "2048 B200 for 40 people vs xai",
            "lose half of it",
            "1024 B200, 40 researchers, vs SpaceXAI",
        ),
    ],
)
def test_what_goes_of_an_offer_that_was_named(
    talking: Conversing, first: str, then: str, asked: str
) -> None:
    assert told(talking, first, then) == asked


@pytest.mark.parametrize("text", ["we lose 3000 H100", "60 people leave"])
def test_no_more_can_go_than_there_is(talking: Conversing, text: str) -> None:
    assert "something has to be left" in told(talking, text)


def test_chips_that_are_not_ours_cannot_go(talking: Conversing) -> None:
    assert told(talking, "we lose 500 B200").startswith("Which chips go?")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("300 H100 left", "300 H100"),
        ("if only 500 H100 are left", "500 H100"),
        ("cut the team to 30", "our compute 30 researchers"),
        ("no less than 500 H100", "500 H100"),
        ("give 10 people 512 H100", "512 H100, 10 researchers"),
        ("if H100 prices drop by 20%", "our compute, if the price of H100 falls by 20%"),
        ("what does it cost to lose 500 H100", "cost of 500 H100"),
        ("if 25% of our chips go to product", "our compute 75% for research"),
        ("who left openai", "what moved at OpenAI"),
        ("900 H100 minus 300", "600 H100"),
    ],
)
def test_what_takes_nothing_from_ours_stays(talking: Conversing, text: str, asked: str) -> None:
    assert told(talking, text) == asked


def test_a_day_on_which_people_go_is_left_out_aloud(talking: Conversing) -> None:
    exchange = talking.hear("what if 10 people leave in January", WE, None, DAY)
    assert "“January” left out" in exchange.replies[0].answer.understood


@pytest.mark.parametrize(
    "text",
    ["what do we save if we return 300 H100", "how much would we save by selling 300 of our h100"],
)
def test_what_is_saved_by_less_is_its_rent_and_remembers_nothing(
    talking: Conversing, text: str
) -> None:
    assert told(talking, text) == "cost of 300 H100"
    assert "2,048 H100" in talking.hear("us vs openai", WE, None, DAY).replies[0].answer.understood


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("if 5 leave and product takes 20%", "our compute 35 researchers, 80% for research"),
        ("product takes 20% and 5 people leave", "our compute 35 researchers, 80% for research"),
        ("5 leave and 60% is for research", "our compute 35 researchers, 60% for research"),
        (
            "lose 400 H100 and 10% goes to inference",
            OURS + "1648 H100, 40 researchers, 90% for research",
        ),
        ("we lose 20% of the GPUs to product", "our compute 80% for research"),
    ],
)
def test_what_product_takes_stands_beside_what_goes(
    talking: Conversing, text: str, asked: str
) -> None:
    assert told(talking, text) == asked


@pytest.mark.parametrize(
    ("text", "count", "people"),
    [
        ("we drop 500 H100", 1548, 40),
        ("remove 300 H100", 1748, 40),
        ("500 fewer GPUs", 1548, 40),
        ("we lay off 6 people", 2048, 34),
        ("make it 30 researchers", 2048, 30),
        ("what if we halve the team", 2048, 20),
        ("what if we cut the team to 30", 2048, 30),
    ],
)
def test_a_command_takes_away_as_a_conversation_does(
    talking: Conversing, text: str, count: float, people: float
) -> None:
    offer = talking.services.ask(text, WE, DAY).question.offer
    assert offer
    assert offer.researchers
    assert ([each.count.value for each in offer.chips], offer.researchers.value) == (
        [count],
        people,
    )
    asked = talking.hear(text, WE, None, DAY).replies[0].question
    assert asked
    assert asked.offer
    assert asked.offer.researchers
    assert asked.offer.researchers.value == people


@pytest.mark.parametrize(
    ("text", "left", "lab"),
    [
        ("we lost two people to anthropic, how far behind are we now", 38, "Anthropic"),
        ("two of ours left for openai, where does that leave us", 38, "OpenAI"),
        ("three researchers just went to google, how do we compare now", 37, "Google DeepMind"),
        ("anthropic poached two of our people, how far behind are we", 38, "Anthropic"),
        ("we lost 4 to google, and how do we compare with openai", 36, "OpenAI"),
        ("How would we compare with Anthropic if 8 of our researchers left", 32, "Anthropic"),
        ("how do we fare against Anthropic if we lose 8 researchers", 32, "Anthropic"),
        ("compare us with meta, minus 8 researchers", 32, "Meta Superintelligence Labs"),
    ],
)
def test_those_who_leave_for_a_lab_are_fewer_of_ours(
    talking: Conversing, text: str, left: int, lab: str
) -> None:
    assert told(talking, text) == f"our compute {left} researchers, vs {lab}"
    after = told(talking, "how do we compare with meta", text)
    assert after == f"our compute {left} researchers, vs {lab}"


def test_whom_they_leave_for_is_held_against_us_only_where_that_is_asked(
    talking: Conversing,
) -> None:
    assert told(talking, "we lost 5 people to meta") == "our compute 35 researchers"


@pytest.mark.parametrize(
    ("text", "is_paid"),
    [
        ("What does the offer come to if 10% of the cluster is always down?", True),
        ("what if 10% of our chips are broken", True),
        ("if 500 of the gpus go offline", True),
        ("20% of our chips are down", True),
        ("300 h100 break down", True),
        ("we sell 300 h100", False),
        ("what if we cut the cluster to 1024", False),
        ("what if we lose 10% of our chips", False),
    ],
)
def test_chips_that_are_down_are_said_to_cost_as_much(
    talking: Conversing, text: str, *, is_paid: bool
) -> None:
    found = last_answer(talking, text).understood or ""
    assert ("nothing of the rent is saved" in found) == is_paid


@pytest.mark.parametrize(
    "text",
    [
        "what if a third of the chips are down",
        "half are down",
        "what if 10% of chips are always in maintenance",
        "half our gpus are out of order, cost?",
        "what do we save if 300 H100 are down",
        "what would it cost us if a quarter of the cluster is down",
    ],
)
def test_the_rent_of_chips_that_are_down_is_told_with_that_of_the_others(
    talking: Conversing, text: str
) -> None:
    whole = _rent(last_answer(talking, "our offer"))
    for lines in ((text,), (text, "what would that cost"), (text, "and with 30 researchers")):
        answer = last_answer(talking, *lines)
        assert _rent(answer) == pytest.approx(whole)
        assert not any("less" in line.text for line in answer.verdict)


def test_what_chips_that_are_down_cost_is_asked_of_all_that_are_paid_for(
    talking: Conversing,
) -> None:
    down = "what if a third of the chips are down"
    assert told(talking, down, "what does our offer cost") == "cost of 2048 H100"
    grown = told(talking, down, "and with 4096 H100 and 50 researchers")
    assert "idle" not in grown


def test_before_the_hires_the_chips_that_are_down_ran(talking: Conversing) -> None:
    answer = last_answer(talking, "what if 200 gpus are broken and we hire 5")
    rows = answer.table.rows if answer.table else ()
    rent = next(row for row in rows if row[0].text.startswith("Rent"))
    assert rent[1].text == "$1.19 million"


def _rent(answer: Answer) -> float:
    """The rent of a year, in dollars."""
    found = answer.figure("offer.usd_per_year")
    assert found is not None
    assert found.estimate is not None
    return found.estimate.median
