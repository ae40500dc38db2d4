"""By how much a price changed, asked of an answer that tells how it did."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

SINCE = "h100 trend since january"
CONTRACT = "H100, one-year contract: $1.70 on 31 Oct 2025, $2.65 on 26 Jun 2026"


@pytest.mark.parametrize(
    "text",
    ["so up how much", "by how much", "how much is that in percent", "what percent is that",
     "how big was that jump", "how much higher", "in percent"],
)  # fmt: skip
def test_the_share_stands_first(talking: Conversing, text: str) -> None:
    found = last_answer(talking, SINCE, text)
    assert found.headline.text == f"+56\xa0%: {CONTRACT}"


@pytest.mark.parametrize("text", ["which has risen most", "which one went up the most", "how much"])
def test_of_all_chips_it_is_the_largest(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "are gpus getting cheaper", text)
    assert found.headline.text == f"+56\xa0%: {CONTRACT}"


def test_of_two_chips_it_is_the_one_that_changed_most(talking: Conversing) -> None:
    found = last_answer(talking, "h100 and h200 trend since june", "which rose most")
    assert found.headline.text.startswith("+13\xa0%: H100, one-year contract: $2.35 on 31 Mar 2026")


def test_which_dropped_most_is_not_asked_of_labs(talking: Conversing) -> None:
    found = last_answer(talking, "are gpus getting cheaper", "which one dropped most")
    assert "0 went down" in found.headline.text


def test_chips_of_all_kinds_are_not_those_spoken_of(talking: Conversing) -> None:
    found = last_answer(talking, "h200 and h100 trend", "are gpus getting cheaper")
    assert "GPU prices on record went up" in found.headline.text


def test_what_it_would_do_to_our_bill_is_what_ours_cost(talking: Conversing) -> None:
    found = last_answer(talking, SINCE, "what would that do to our yearly bill")
    assert found.headline.text.startswith("2,048 H100 for a year")


@pytest.mark.parametrize("text", ["make it 2", "just 2", "cut it to 2 pls"])
def test_lines_are_made_fewer_and_not_people(talking: Conversing, text: str) -> None:
    for lines in ("3 bullets pls", "give me 3 bullets for the call"):
        found = last_answer(talking, "us vs openai", lines, text)
        assert len(found.verdict) == 2
        assert found.is_list


@pytest.mark.parametrize("text", ["since when", "over what period", "between when and when"])
def test_since_when_is_told_by_both_days(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "how much has h200 gone up", text)
    assert "$4.39 on 29 Jun 2026, $4.59 on 22 Aug 2026" in found.headline.text


def test_which_of_two_moved_more_is_asked_of_both(talking: Conversing) -> None:
    lines = ("how much has h200 gone up", "and the h100 over the same time")
    found = last_answer(talking, *lines, "so which one moved more")
    said = " ".join(line.text for line in (found.headline, *found.verdict))
    assert "H200, on-demand list" in said
    assert "H100, one-year contract" in said


def test_now_after_a_trend_is_what_it_costs(talking: Conversing) -> None:
    found = last_answer(talking, "h100 trend since march", "and now?")
    assert found.headline.text.startswith("H100: about $3.99 an hour")


@pytest.mark.parametrize("text", ["whats the diff per yr for ours", "difference a year for us?"])
def test_a_difference_for_ours_is_told_by_the_rents_of_ours(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "h100 on demand vs one year contract?", text)
    assert found.headline.text.startswith("2,048 H100 for a year")


@pytest.mark.parametrize("text", ["for 64 of em for 2 weeks", "64 of em for 2 weeks"])
def test_so_many_of_em_are_chips(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "price of a100", text)
    assert found.headline.text.startswith("64 A100 for 2 weeks: about $60,000")


@pytest.mark.parametrize(
    "text",
    ["which one fell the most", "which dropped most", "biggest drop?", "did any fall",
     "which got cheaper", "any that dropped?"],
)  # fmt: skip
def test_where_none_fell_it_is_said_of_all_spoken_of(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "are h100 prices coming down", "and b200, h200", text)
    assert found.headline.text == "None fell from the first reading on record to the newest"
    assert found.question.chips == ("chip/h100", "chip/b200", "chip/h200")


def test_what_rose_most_is_of_all_spoken_of(talking: Conversing) -> None:
    found = last_answer(talking, "are h100 prices coming down", "and b200, h200", "which rose most")
    assert found.headline.text == f"+56\xa0%: {CONTRACT}"


@pytest.mark.parametrize("text", ["which got cheaper", "which one fell the most"])
def test_after_two_prices_it_is_asked_how_they_changed(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "b200 vs h200 price", text)
    assert found.headline.text == "None fell from the first reading on record to the newest"
