"""How sure a price is, and its sources said shortly."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.answers import Answer
from bot.conversing import Conversing
from bot.services import Asker, Services
from storage.store import Store
from tests.unit.conversation.corpus import last_answer

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


def answered(*messages: str) -> Answer:
    """The last answer of a conversation."""
    services = Services(Store.open("sqlite://"), lambda: NOW)
    talk, before = Conversing(services, lambda: NOW), None
    for message in messages:
        heard = talk.hear(message, Asker.operator("you"), before, date(2026, 11, 24))
        before = heard.said
    services.close()
    return heard.replies[-1].answer


@pytest.mark.parametrize("text", ["how sure are you", "why", "how solid is that"])
def test_a_price_tells_its_reading_its_age_its_grade_and_the_other_bases(text: str) -> None:
    told = " ".join(line.text for line in answered("price of H100", text).verdict)
    assert "The price is one reading: $3.99, on-demand list, eight-GPU node" in told
    assert "94 days old, grade A" in told
    assert "$2.65, one-year contract" in told
    assert "no figure" not in told


def test_that_indices_disagree_is_told_of_the_chips_that_it_was_seen_of() -> None:
    assert "F-144" in " ".join(line.text for line in answered("price of H100", "why").caveats)
    assert "F-144" not in " ".join(line.text for line in answered("price of A100").caveats)


@pytest.mark.parametrize("text", ["Sources, in one line", "sources in one sentence"])
def test_sources_in_one_line_are_their_names_and_ids(text: str) -> None:
    answer = answered("price of H100", text)
    assert len(answer.verdict) == 1
    assert answer.verdict[0].text.startswith("Lambda price list (F-135); ")
    assert answer.table is None


@pytest.mark.parametrize("text", ["why is it that expensive?", "why so much", "why?"])
def test_why_a_sum_is_what_it_is_begins_with_what_it_is_worked_out_from(
    talking: Conversing, text: str
) -> None:
    by_year = last_answer(talking, "price for 512 H100 for a year", text)
    assert by_year.headline.text == (
        "$11.9 million is 512 H100 × 8,760 hours × $2.65 an hour (one-year contract, 26 Jun 2026,"
        " F-129)"
    )
    by_month = last_answer(talking, "price for 256 H200 for 3 months?", text)
    assert "256 H200 × 2,190 hours × $4.59 an hour" in by_month.headline.text
    by_hour = last_answer(talking, "price of h100", text)
    assert by_hour.headline.text == "What that rests on"
