"""Our chips and our team by so many times as many, or by a part, today or from a day on."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, last_question, told

OURS = "our saved offer with "


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("cut the cluster by a quarter", "1536 H100, 40 researchers"),
        ("increase the cluster by a third", "2731 H100, 40 researchers"),
        ("increase our chips by 25%", "2560 H100, 40 researchers"),
        ("25% more chips", "2560 H100, 40 researchers"),
        ("our cluster grows by 25%", "2560 H100, 40 researchers"),
        ("3x the cluster", "6144 H100, 40 researchers"),
        ("three times our GPUs", "6144 H100, 40 researchers"),
        ("quadruple the cluster", "8192 H100, 40 researchers"),
        (
            "headcount goes up 50% and the cluster only 20%",
            "2458 H100, 40 researchers, what if we hire 20 more",
        ),
        (
            "the team doubles but the cluster only grows by 25%",
            "2560 H100, 40 researchers, what if we hire 40 more",
        ),
        (
            "double the cluster in march",
            "2048 H100 operational + 2048 H100 announced from March 2027, 40 researchers",
        ),
        (
            "grow the cluster by a quarter in January",
            "2048 H100 operational + 512 H100 announced from January 2027, 40 researchers",
        ),
        (
            "grow to 60 people and add 1024 H100",
            "3072 H100, 40 researchers, what if we hire 20 more",
        ),
        (
            "double the team and add 512 B200",
            "2048 H100 + 512 B200, 40 researchers, what if we hire 40 more",
        ),
        (
            "we grow to 60 and add 1024 H100, vs openai",
            "3072 H100, 40 researchers, what if we hire 20 more, vs OpenAI",
        ),
    ],
)
def test_what_grows_by_a_part_is_ours(talking: Conversing, text: str, asked: str) -> None:
    assert told(talking, text) == OURS + asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("grow the team by a quarter", "what if we hire 10 more"),
        ("a quarter more people", "what if we hire 10 more"),
        ("what if the team trebles", "what if we hire 80 more"),
        ("halve the team", "our compute 20 researchers"),
    ],
)
def test_a_team_grows_by_a_part_too(talking: Conversing, text: str, asked: str) -> None:
    assert told(talking, text) == asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("25% more chips", "2560 H100, 40 researchers, vs OpenAI"),
        ("cut it by a quarter", "1536 H100, 40 researchers, vs OpenAI"),
        (
            "the team grows by a quarter",
            "2048 H100, 40 researchers, what if we hire 10 more, vs OpenAI",
        ),
    ],
)
def test_it_grows_after_an_offer_as_well(talking: Conversing, text: str, asked: str) -> None:
    assert told(talking, "2048 H100 40 researchers vs openai", text) == asked


def test_a_quarter_is_three_months_where_nothing_changes_by_it(talking: Conversing) -> None:
    assert told(talking, "what can 512 H100 do in a quarter") == "what can 512 H100 do in 90 days"
    assert told(talking, "cost of 512 H100 for a quarter") == "cost of 512 H100, for 90 days"


def test_a_rate_is_compounded_aloud_after_another_question(talking: Conversing) -> None:
    before = talking.hear("us vs openai", Asker.operator(), None, DAY).said
    grows = "what if headcount grows 5% a month for a year"
    (reply,) = talking.hear(grows, Asker.operator(), before, DAY).replies
    assert reply.text == "what if we hire 32 more, vs OpenAI"
    assert "1.8 times as many, each step on the one before" in reply.answer.understood


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("half the chips for 15 people", "1024 H100, 15 researchers"),
        ("half our chips, 15 researchers", "1024 H100, 15 researchers"),
        ("half the cluster shared by 15", "1024 H100, 15 researchers"),
        ("a third of our GPUs for 10 researchers", "683 H100, 10 researchers"),
        ("25% of the GPUs, 20 people", "512 H100, 20 researchers"),
        ("what if half the chips were for 15 people", "1024 H100, 15 researchers"),
    ],
)
def test_a_part_of_the_chips_is_for_those_who_are_told(
    talking: Conversing, text: str, asked: str
) -> None:
    assert told(talking, text) == OURS + asked
    assert told(talking, "us vs meta", text) == f"{OURS}{asked}, vs Meta Superintelligence Labs"


def test_so_many_times_the_chips_are_for_those_who_are_told(talking: Conversing) -> None:
    asked = "4096 H100, 60 researchers"
    assert told(talking, "twice the chips for 60 people") == OURS + asked
    against = told(talking, "us vs meta", "twice the chips for 60 people")
    assert against == f"{asked}, vs Meta Superintelligence Labs"


def test_a_part_of_the_people_is_no_part_of_the_chips(talking: Conversing) -> None:
    assert told(talking, "half the people") == "our compute 20 researchers"
    assert told(talking, "half our chips are B200") == "our compute"


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("if we double the cluster, who do we pass?", 4096),
        ("if we double the cluster, which labs are we ahead of", 4096),
        ("who would we pass if we triple the cluster", 6144),
        ("what if we double the cluster: who do we overtake then?", 4096),
    ],
)
def test_whom_we_pass_with_more_chips_are_labs(talking: Conversing, text: str, chips: int) -> None:
    asked = last_question(talking, text)
    assert asked.kind is Kind.LEAGUE
    assert asked.offer is not None
    assert [each.count.value for each in asked.offer.chips] == [chips]


@pytest.mark.parametrize("text", ["who do we beat", "which labs do we pass", "who do we overtake"])
def test_whom_we_pass_are_labs(talking: Conversing, text: str) -> None:
    asked = last_question(talking, text)
    assert (asked.kind, asked.uses_saved) == (Kind.LEAGUE, True)


@pytest.mark.parametrize("text", ["who should we pass on", "should we pass on this candidate"])
def test_whom_we_pass_on_is_no_question_of_labs(talking: Conversing, text: str) -> None:
    assert last_question(talking, text).kind is Kind.REFUSAL
