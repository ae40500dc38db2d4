"""Another part for product, told by itself; and which of two labs is ahead by more."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.render.text import plain
from tests.unit.conversation.corpus import last_answer, last_question, reply, told

FIRST = "3k h100 but a third goes to product, 50 researchers, vs meta and openai"
HALF = "what if product took half"


@pytest.mark.parametrize(
    "text", ["and none?", "zero?", "or nothing at all", "what if nothing", "none of it then"]
)
def test_none_is_of_what_goes_to_product(talking: Conversing, text: str) -> None:
    asked = last_question(talking, FIRST, HALF, text)
    assert asked.offer
    assert asked.offer.research_share is None
    assert asked.labs == ("meta", "openai")


@pytest.mark.parametrize(
    "text", ["back to a third", "and a third again?", "back to a third. which is closer to us"]
)
def test_a_part_is_what_it_was_told_of(talking: Conversing, text: str) -> None:
    asked = last_question(talking, FIRST, HALF, text)
    assert asked.offer
    assert asked.offer.research_share == pytest.approx(2 / 3)
    asked = last_question(talking, FIRST, HALF, "and none?", text)
    assert asked.offer
    assert asked.offer.research_share == pytest.approx(2 / 3)


def test_a_quarter_is_no_time_after_a_part(talking: Conversing) -> None:
    found = reply(talking, FIRST, HALF, "and a quarter?").answer
    assert found.kind is Kind.CHOOSE
    ways = [each.text for each in found.choices]
    assert any("25% for research" in each for each in ways)
    assert any("75% for research" in each for each in ways)


@pytest.mark.parametrize(
    "text",
    [
        "which one beats us by less",
        "who beats us by more",
        "which of those two is the worse gap for us",
        "which one has the bigger gap to us",
        "and which of them leads us by the most",
    ],
)
def test_which_gap_is_worse_is_told_of_the_two(talking: Conversing, text: str) -> None:
    for lines in ((FIRST, text), ("us vs openai", "us vs meta", text)):
        head = last_answer(talking, *lines).headline.text
        assert head.startswith("Neither, as far as public data can tell")


def test_a_gap_asked_of_no_pair_stays_what_it_was(talking: Conversing) -> None:
    assert told(talking, "our compute", "who beats us by more").startswith("where do we rank")


@pytest.mark.parametrize(
    "text",
    [
        "10% goes to evals",
        "evals take 10%",
        "10% of our chips go to evals",
        "we lose 10% to evals",
        "if evals took a tenth of it",
        "infra eats up 10%",
        "10% is used by the data team",
        "what if we keep 10% for red teaming",
    ],
)
def test_what_goes_to_evals_and_the_like_is_not_for_research(
    talking: Conversing, text: str
) -> None:
    assert told(talking, text) == "our compute 90% for research"
    assert told(talking, "20% goes to product", text) == "our compute 90% for research"


@pytest.mark.parametrize("before", [(), ("20% goes to product",)])
def test_what_may_be_research_is_never_taken_for_the_part_of_it(
    talking: Conversing, before: tuple[str, ...]
) -> None:
    assert told(talking, *before, "10% goes to safety") != "our compute 10% for research"
    assert "Is that research, or not?" in plain(last_answer(talking, "10% goes to safety"))


@pytest.mark.parametrize("text", ["make it 20%", "and with 20%?", "20% instead"])
@pytest.mark.parametrize("first", ["evals take 10%", "10% goes to evals"])
def test_another_part_is_of_what_goes_to_evals(talking: Conversing, first: str, text: str) -> None:
    assert told(talking, first, text) == "our compute 80% for research"


@pytest.mark.parametrize(
    "text",
    [
        "infra takes 512 chips",
        "product takes 512 chips",
        "512 H100 go to evals",
        "if 512 go to evals",
        "evals need 512 of our chips",
        "suppose 512 gpus are kept for demos",
    ],
)
def test_so_many_chips_that_go_there_are_not_for_research(talking: Conversing, text: str) -> None:
    read = "our saved offer with 2048 H100, 40 researchers, 75% for research"
    assert told(talking, text) == read


@pytest.mark.parametrize(
    "text",
    [
        "10% goes to evals and 20% to product",
        "10% goes to product and another 20% to serving",
        "10% goes to product, 20% goes to evals",
    ],
)
def test_two_parts_that_are_no_research_are_both_left_out_of_it(
    talking: Conversing, text: str
) -> None:
    assert told(talking, text) == "our compute 70% for research"


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("what if we lose 256 H100 to product, vs deepmind", "47.5%"),
        ("256 H100 go to product, us vs deepmind", "47.5%"),
        ("what if product takes 256 of our H100", "47.5%"),
        ("what if we give 512 GPUs to product", "35%"),
        ("what if we move 512 of our chips to inference", "35%"),
        ("what if 512 H100 are moved to production", "35%"),
        ("what if product gets only 256 H100", "87.5%"),
    ],
)
def test_what_product_takes_comes_off_what_was_for_research(
    talking: Conversing, text: str, share: str
) -> None:
    told(talking, "our offer is 2048 H100 for 40 researchers, 60% for research")
    assert f"40 researchers, {share} for research" in told(talking, text)


def test_product_takes_no_more_than_is_for_research(talking: Conversing) -> None:
    told(talking, "our offer is 2048 H100 for 40 researchers, 60% for research")
    assert "nothing would be left" in told(talking, "what if we lose 1500 H100 to product")
