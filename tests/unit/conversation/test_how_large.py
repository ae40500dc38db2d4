"""`is that a lot?` and `what does that mean`: held against what there is, told in plain words."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

_PLACED = "Anthropic: place 1 to 4 of the 6 with a public figure in total"


@pytest.mark.parametrize(
    "text",
    ["is that a lot", "is that good?", "is it big for a lab", "how good is that",
     "is that considered high", "so is that impressive"],
)  # fmt: skip
def test_a_lab_is_placed_among_all(talking: Conversing, text: str) -> None:
    assert _PLACED in last_answer(talking, "how big is anthropic", text).headline.text


def test_one_without_a_figure_has_no_place(talking: Conversing) -> None:
    told = last_answer(talking, "how big is mistral", "is that a lot").headline.text
    assert told.startswith("No figure of Mistral AI is public")


@pytest.mark.parametrize("text", ["is that a good price", "is that expensive", "is it normal?"])
def test_a_price_stands_between_the_readings(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "price of H100", text).headline.text
    assert told == "H100, an hour of rent: $2.42–3.99, middle $3.99"


@pytest.mark.parametrize(
    "before",
    ["headcount of deepmind", "match openai for 20 people", "compare openai and anthropic"],
)
def test_of_the_rest_it_is_said_that_none_is_judged(talking: Conversing, before: str) -> None:
    assert "much is not judged" in last_answer(talking, before, "is that a lot").understood


@pytest.mark.parametrize("text", ["is that still good", "is that current?"])
def test_whether_a_figure_stands_is_another_question(talking: Conversing, text: str) -> None:
    assert asks(talking, "how big is anthropic", text).startswith("is F-003")


@pytest.mark.parametrize("text", ["is that good", "is that a lot"])
def test_ours_is_told_by_its_tier(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "2048 H100 40 researchers vs openai", text).headline.text
    assert "not judged" not in told
    assert "place" not in told


@pytest.mark.parametrize(
    "text",
    ["what does that mean", "what does all that mean?", "what does that even mean",
     "what do those mean in practice"],
)  # fmt: skip
def test_what_it_means_is_told_in_plain_words(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "us vs openai", text)
    assert answer.headline.text == last_answer(talking, "us vs openai").headline.text
    assert any(line.text.startswith("An H100e is as much") for line in answer.verdict)


def test_deals_are_explained_without_a_unit_that_they_lack(talking: Conversing) -> None:
    answer = last_answer(talking, "contracts of openai", "what does that mean")
    assert not any("H100e" in line.text for line in answer.verdict)
