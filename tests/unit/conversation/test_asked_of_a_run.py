"""What is asked of a run that was told: its time, what its dollars cover, which cost the most."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.render.text import plain
from tests.unit.conversation.corpus import last, last_answer

COST = "what did deepseek r1 cost to train"
TOOK = "how much compute did gpt-4 take"


@pytest.mark.parametrize(
    "text",
    [
        "is that the real all in cost or just gpu time",
        "does that include failed runs",
        "is it just gpu rent?",
        "was that the full cost",
        "what does that cover",
    ],
)
def test_what_the_dollars_of_a_run_cover_is_said_first(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, COST, text)
    assert answer.headline.text.startswith("Rent of the GPU-hours of the final run alone")
    assert "post-training of DeepSeek-R1 alone" in plain(answer).replace("\n", " ")


@pytest.mark.parametrize(
    "text", ["how long did it run for", "how long?", "days?", "how many days was that"]
)
def test_the_time_that_a_run_took_is_said_not_to_be_on_record(
    talking: Conversing, text: str
) -> None:
    assert last_answer(talking, TOOK, text).headline.text == (
        "How many days it took is not on record here"
    )


def test_how_long_on_chips_is_still_worked_out(talking: Conversing) -> None:
    answer = last_answer(talking, "would kimi k2 fit in 1024 b200 in 30 days", "how long?")
    assert answer.headline.text.startswith("Kimi K2: about 43 days")


def test_how_it_was_worked_out_with_the_utilisation(talking: Conversing) -> None:
    said = "how did u work that out, what utilisation"
    answer = last_answer(talking, "would kimi k2 fit in 1024 b200 in 30 days", said)
    assert "of peak speed (MFU), by our convention" in answer.headline.text


@pytest.mark.parametrize(
    "text",
    [
        "which was the most expensive",
        "so which one cost most",
        "who else published what their training run cost",
        "any other labs say what they spent",
        "which one was cheapest",
    ],
)
def test_no_run_is_named_the_costliest(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, COST, text)
    assert "I keep no list of them by cost" in answer.headline.text


@pytest.mark.parametrize(
    "text", ["who published what their training run cost", "which lab reported its training costs"]
)
def test_no_list_of_costs_is_kept_at_first_either(talking: Conversing, text: str) -> None:
    assert "I keep no list of them by cost" in last_answer(talking, text).headline.text


@pytest.mark.parametrize(
    "lines",
    [
        ("price of b200", "can 512 of them train llama 3 70b"),
        ("price of b200? also can 512 of those train llama 3 70b",),
        ("our offer is 2048 B200 for 40 researchers", "can 512 of them train llama 3 70b"),
    ],
)
def test_what_trains_a_named_model_are_chips(talking: Conversing, lines: tuple[str, ...]) -> None:
    assert last(talking, *lines)[-1] == "can 512 B200 train llama-3-70b"
