"""In dollars, as a table or as a chart: of what was asked, and where that has none it is said."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "can 2048 H100 train gpt-4 and llama 3 70b",
            "Llama 3 70B: about $17.0 million to rent; GPT-4: about $44.6 million to rent",
        ),
        (
            "100 H100 vs 50 B200",
            "A year of 100 H100 rents for about $2.32 million, one of 50 B200 for about"
            " $2.32 million",
        ),
        (
            "R&D spend of openai",
            "OpenAI: $9.00 billion a year on compute for research (31 Dec 2025)",
        ),
        (
            "how long would 1e24 flop take on 512 H100",
            "A run of 1e24 FLOP: about $2.13 million ($1.63–3.61 million) to rent, for 802,000"
            " GPU-hours (one-year contract, 26 Jun 2026)",
        ),
    ],
)
def test_dollars_lead_with_what_they_are_for(talking: Conversing, text: str, told: str) -> None:
    answer = last_answer(talking, text, "in dollars")
    assert answer.headline.text == told
    assert answer.table


def test_prices_in_dollars_keep_their_table(talking: Conversing) -> None:
    shown = last_answer(talking, "price of H100", "in dollars")
    assert shown.table == last_answer(talking, "price of H100").table


@pytest.mark.parametrize(
    ("text", "label", "amount"),
    [
        ("R&D spend of openai", "Compute for research, a year", "$9.00 billion"),
        (
            "what share of openai's compute goes to research",
            "Share of compute for research",
            "56 %",
        ),
    ],
)
def test_what_is_published_of_a_part_stands_first_in_its_table(
    talking: Conversing, text: str, label: str, amount: str
) -> None:
    table = last_answer(talking, text, "in a table").table
    assert table
    assert [cell.text for cell in table.rows[0]] == [label, amount, "31 Dec 2025"]


@pytest.mark.parametrize("text", ["R&D spend of openai", "allocation at openai"])
def test_a_chart_of_something_else_is_said_to_be(talking: Conversing, text: str) -> None:
    shown = last_answer(talking, text, "as a chart")
    assert shown.chart
    assert shown.verdict[0].text.startswith("Of that I draw no chart")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "can 2048 H100 train a 7B on 2T tokens in 10 days",
            "33 hours is 8.4e22 FLOP of training (6 FLOP per parameter and token, C-23a) over"
            " 2,048 chips at 35 (25–45) % of peak speed (MFU).",
        ),
        (
            "how long would 1e24 flop take on 512 H100",
            "65 days is 1.0e24 FLOP of training over 512 chips at 35 (25–45) % of peak speed"
            " (MFU).",
        ),
    ],
)
def test_why_a_run_takes_so_long_is_its_work_over_the_chips(
    talking: Conversing, text: str, told: str
) -> None:
    assert last_answer(talking, text, "why").verdict[0].text == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("who has the most compute", "OpenAI, H100e in total: 1.25–2.19 million"),
        ("who has the most compute per researcher", "H100e per researcher: "),
        ("headcount of deepmind", "Google DeepMind, staff: 5,400–6,600"),
        ("price of H100", "H100, an hour of rent: $2.42–3.99"),
        ("contracts of openai", "What is shown first has no range"),
        ("R&D spend of openai", "What is shown first has no range"),
    ],
)
def test_the_range_is_that_of_what_was_asked(talking: Conversing, text: str, told: str) -> None:
    assert told in last_answer(talking, text, "what's the range").headline.text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("R&D spend of openai", ", planned for 31 Dec 2025, told 19 Sep 2025, read on"),
        ("compare openai and anthropic", ", of 31 Dec 2025, read on"),
    ],
)
def test_a_source_tells_a_plan_as_one(talking: Conversing, text: str, told: str) -> None:
    assert told in last_answer(talking, text, "source").verdict[0].text


def test_roles_in_dollars_are_their_posted_pay(talking: Conversing) -> None:
    assert asks(talking, "hiring at openai", "in dollars") == "pay ranges for open roles at OpenAI"
