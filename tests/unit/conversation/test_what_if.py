"""Our saved offer with something changed: what is added comes on top of what we have."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from storage.records import Amount
from tests.unit.conversation.corpus import DAY, told

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
WE = Asker.operator("you")
OURS = "our saved offer with "


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what if we add 512 B200?", "2048 H100 + 512 B200, 40 researchers"),
        ("what if we bought 1000 more H100", "3048 H100, 40 researchers"),
        (
            "our cluster plus 512 B200 vs anthropic",
            "2048 H100 + 512 B200, 40 researchers, vs Anthropic",
        ),
        (
            "plus 1000 GB200 in march 2027 announced, vs openai",
            "2048 H100 operational + 1000 GB200 announced from March 2027, 40 researchers,"
            " vs OpenAI",
        ),
        (
            "our offer plus 300 B300 on order, vs meta",
            "2048 H100 operational + 300 B300 contracted, 40 researchers,"
            " vs Meta Superintelligence Labs",
        ),
        (
            "what if we hired 5 more people and bought 512 B200, vs xai",
            "2048 H100 + 512 B200, 40 researchers, what if we hire 5 more, vs SpaceXAI",
        ),
        (
            "if we took on 8 people and purchased 1024 H200",
            "2048 H100 + 1024 H200, 40 researchers, what if we hire 8 more",
        ),
        (
            "what if we hire 4 and bought another 1000 H100 due in June 2027",
            "2048 H100 operational + 1000 H100 contracted from June 2027, 40 researchers,"
            " what if we hire 4 more",
        ),
        ("we add 10 people and 512 H100", "2560 H100, 40 researchers, what if we hire 10 more"),
        ("what if 512 H100 go to product", "2048 H100, 40 researchers, 75% for research"),
        ("what if 512 of our H100 go to inference", "2048 H100, 40 researchers, 75% for research"),
        ("what if we had 3072 H100 and hired 20 more", "3072 H100, what if we hire 20 more"),
        (OURS + "3072 H100, what if we hire 20 more", "3072 H100, what if we hire 20 more"),
        ("what if we lose 512 H100", "1536 H100, 40 researchers"),
        ("what if we double our cluster", "4096 H100, 40 researchers"),
        ("double the cluster", "4096 H100, 40 researchers"),
        (
            "double cluster AND double team",
            "4096 H100, 40 researchers, what if we hire 40 more",
        ),
        (
            "if we double the GPUs and triple the team",
            "4096 H100, 40 researchers, what if we hire 80 more",
        ),
        ("where would we be if we had 15,000 GB300", "15000 GB300, vs everyone, in total"),
        ("what if we halve the cluster", "1024 H100, 40 researchers"),
    ],
)
def test_what_changes_is_ours_also_at_first(talking: Conversing, text: str, asked: str) -> None:
    assert told(talking, text) == OURS + asked
    assert talking.services.ask(text, WE, DAY).question.uses_saved  # which is for the asker alone


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("what if 10 of our researchers leave", 30),
        ("what if ten of us quit", 30),
        ("if 5 people leave?", 35),
    ],
)
def test_who_leaves_is_gone_from_ours(talking: Conversing, text: str, people: int) -> None:
    answer = talking.services.ask(text, WE, DAY)
    assert answer.question.offer
    assert answer.question.offer.researchers == Amount(people)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("512 B200 vs openai", "512 B200, vs OpenAI"),
        ("64 more H100 for 10 researchers", "64 H100, 10 researchers"),
        ("what if we have 512 H100 for 20 researchers", "512 H100, 20 researchers"),
        ("price of 1000 more H100", "cost of another 1000 H100"),
        ("what does it cost to add 512 B200", "cost of another 512 B200"),
        ("what can 512 H100 do in 30 days", "what can 512 H100 do in 30 days"),
        ("what if we had 4096 H100", OURS + "4096 H100"),
    ],
)
def test_what_is_no_change_of_ours_stays_as_it_was_said(
    talking: Conversing, text: str, asked: str
) -> None:
    assert told(talking, text) == asked


@pytest.mark.parametrize(
    "text", ["give 10% to the sales team", "10% of the cluster goes to product"]
)
def test_a_part_given_away_at_first_is_one_of_ours(talking: Conversing, text: str) -> None:
    assert told(talking, text) == "our compute 90% for research"


def test_a_part_that_cannot_be_worked_out_is_asked(talking: Conversing) -> None:
    answer = talking.services.ask("what if 512 B200 go to product", WE, DAY)
    assert answer.headline.text.startswith("Which part")


def test_after_another_subject_a_change_is_still_ours(talking: Conversing) -> None:
    assert told(talking, "how big is openai", "what if we double our cluster") == (
        OURS + "4096 H100, 40 researchers"
    )


def test_a_size_said_twice_is_reached_once(talking: Conversing) -> None:
    asked = "2048 H100 40 researchers vs openai"
    grown = "2048 H100, 40 researchers, what if we hire 20 more, vs OpenAI"
    assert told(talking, asked, "what if team grows to 60") == grown
    assert (
        told(talking, asked, "what if team grows to 60", "what if we go to 60 researchers") == grown
    )
    assert told(talking, asked, "we add 10 people and 512 H100") == (
        OURS + "2560 H100, 40 researchers, what if we hire 10 more, vs OpenAI"
    )
    assert told(talking, asked, "what if team grows to 60", "and with 70 people") == (
        "2048 H100, 40 researchers, what if we hire 30 more, vs OpenAI"
    )


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what if we swapped all our H100s for B200s", "2048 B200, 40 researchers"),
        ("what if we replaced the H100s with B200s", "2048 B200, 40 researchers"),
        ("suppose we upgraded our cluster to H200", "2048 H200, 40 researchers"),
        ("what if our chips were H200", "2048 H200, 40 researchers"),
        ("what if the 2048 were H200 instead of H100", "2048 H200, 40 researchers"),
        ("swap half our H100 for B200 one to one", "1024 H100 + 1024 B200, 40 researchers"),
        ("swap all of it for TPU v6e, same number", "2048 TPU v6e, 40 researchers"),
        (
            "if we sell 1024 of ours and buy 512 GB300 with the money?",
            "1024 H100 + 512 GB300, 40 researchers",
        ),
        ("we trade in 512 H100 for 256 B200", "1536 H100 + 256 B200, 40 researchers"),
        (
            "swapping out half the H100s for the same number of B200",
            "1024 H100 + 1024 B200, 40 researchers",
        ),
        ("sell half of our H100 and buy 256 GB300", "1024 H100 + 256 GB300, 40 researchers"),
        ("upgrade our cluster to B200", "2048 B200, 40 researchers"),
        ("swap a quarter of it for 1000 GB300", "1536 H100 + 1000 GB300, 40 researchers"),
        ("what if we swap 600 of them for B200", "1448 H100 + 600 B200, 40 researchers"),
        (
            "what if we swap our H100 for B200 and hire 5",
            "2048 B200, 40 researchers, what if we hire 5 more",
        ),
        ("what if we swapped 512 of our H100s for B200s", "1536 H100 + 512 B200, 40 researchers"),
        ("what if we replaced our H100s with 1024 B200", "1024 B200, 40 researchers"),
        (
            "what if we swapped our H100s for B200s, vs openai",
            "2048 B200, 40 researchers, vs OpenAI",
        ),
        (
            "suppose we rent out a quarter of the cluster, what's left per person",
            "1536 H100, 40 researchers",
        ),
        (
            "suppose we lease out 25% of our chips",
            "1536 H100, 40 researchers",
        ),
        ("if we sell half of our cluster", "1024 H100, 40 researchers"),
        ("what if 512 of our H100s break", "1536 H100, 40 researchers, assume 512 idle but paid"),
        ("what if 500 of our GPUs go down", "1548 H100, 40 researchers, assume 500 idle but paid"),
    ],
)
def test_chips_are_others_or_fewer(talking: Conversing, text: str, asked: str) -> None:
    assert told(talking, text) == OURS + asked
    assert talking.services.ask(text, WE, DAY).question.uses_saved


@pytest.mark.parametrize(
    "text",
    [
        "what would it cost to swap our H100s for B200s",
        "2048 H100 vs 2048 B200",
        "price of H100 and B200",
        "how many B200 replace our H100",
        "what if we swapped 4096 of our H100s for B200s",
        "if 25% of our chips go to product",
        "rent half a cluster",
    ],
)
def test_what_swaps_nothing_of_ours_stays(talking: Conversing, text: str) -> None:
    offer = talking.services.ask(text, WE, DAY).question.offer
    chips = offer.chips if offer else ()
    assert all(each.count.value in (1.0, 2048.0) for each in chips)
    assert not [each for each in chips if each.chip == "chip/b200"] or "vs" in text


@pytest.mark.parametrize(
    "text",
    [
        "if we give the top 10 people half the cluster, what do the other 30 get?",
        "if half the cluster goes to 10 people what do the other 30 have",
    ],
)
def test_an_uneven_split_is_told_apart(talking: Conversing, text: str) -> None:
    answer = talking.services.ask(text, WE, DAY)
    assert not any(figure.key.startswith("offer.") for figure in answer.figures)
    assert "uneven split" in " ".join(x.text for x in (answer.headline, *answer.verdict))


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("how much is that per researcher in dollars", "our compute, per researcher"),
        ("dollars per researcher", "our compute, per researcher"),
        ("what about cutting the team to 30", "our compute 30 researchers"),
        ("if we cut headcount to 30", "our compute 30 researchers"),
        ("with 25 researchers instead of 40", "our compute 25 researchers"),
        ("with 60 researchers instead of 40", "what if we hire 20 more"),
    ],
)
def test_a_first_message_is_about_our_team(talking: Conversing, text: str, asked: str) -> None:
    answer = talking.services.ask(text, WE, DAY)
    assert answer.question.uses_saved
    assert "left out" not in answer.understood
    assert told(talking, text) == asked


@pytest.mark.parametrize(
    "text",
    ["openai cut its team to 30", "dollars per token", "with 25 researchers instead of 50"],
)
def test_what_is_not_of_our_team_is_not_read_so(talking: Conversing, text: str) -> None:
    offer = talking.services.ask(text, WE, DAY).question.offer
    assert offer is None or offer.researchers is None or offer.researchers.value == 40


def test_more_chips_come_on_top_of_ours_for_a_run_too(talking: Conversing) -> None:
    asked = told(talking, "how long would DeepSeek-V3 take with 1,000 more H100")
    assert asked == f"can {OURS}3048 H100 train deepseek-v3, 40 researchers"


@pytest.mark.parametrize(
    "text",
    [
        "how long would DeepSeek-V3 take if we also had 1000 B200",
        "how long DeepSeek-V3 with the whole cluster, if we also had 1000 B200",
        "how long would DeepSeek-V3 take if we had 1000 B200 as well",
        "how long would DeepSeek-V3 take if we had 1000 B200 in addition",
        "how long would DeepSeek-V3 take with 1000 B200 besides ours",
        "we also have 1000 B200, how long would DeepSeek-V3 take",
    ],
)
def test_what_we_also_have_comes_on_top(talking: Conversing, text: str) -> None:
    asked = f"can {OURS}2048 H100 + 1000 B200 train deepseek-v3, 40 researchers"
    assert told(talking, text) == asked


@pytest.mark.parametrize(
    "text",
    [
        "how long would DeepSeek-V3 take if we had 1000 B200",
        "how long would DeepSeek-V3 take, and if we had 1000 B200 is that too long",
    ],
)
def test_chips_that_are_only_had_take_the_place_of_ours(talking: Conversing, text: str) -> None:
    offer = talking.services.ask(text, WE, DAY).question.offer
    assert offer
    assert [each.chip for each in offer.chips] == ["chip/b200"]


def test_a_part_rented_out_later_is_taken_from_what_is_spoken_of(talking: Conversing) -> None:
    first, then = "2048 B200 for 40 researchers vs openai", "and if we rent out a quarter of it"
    assert told(talking, first, then) == "1536 B200, 40 researchers, vs OpenAI"


def test_what_runs_now_is_no_addition(talking: Conversing) -> None:
    asked = told(talking, "we're at 2048 H100 now, adding 1024 B200 in June")
    assert asked.startswith("our saved offer with 2048 H100 operational + 1024 B200")


def test_one_of_several_kinds_is_swapped(talking: Conversing) -> None:
    asked = told(talking, "we have 1000 H100 and 500 H200 for 30 people", "swap the H200 for B200")
    assert asked == "500 B200 + 1000 H100, 30 researchers"
