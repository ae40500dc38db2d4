"""Programmes of shared compute by country: with those of its states, and the EU without the UK."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer


@pytest.mark.parametrize(
    "text",
    [
        "are there any free compute programmes for academics in the us",
        "public compute programmes in the United States",
        "us compute programmes",
        "any us programmes?",
        "free us compute programs",
        "compute programmes in america",
    ],
)
def test_a_country_tells_what_its_states_have(talking: Conversing, text: str) -> None:
    told = last_answer(talking, text)
    said = "its own people alone: Empire AI, told by “public compute programmes in New York”."
    assert told.verdict[0].text.endswith(said)
    rows = [row[0].text for row in told.table.rows] if told.table else []
    assert rows
    assert not any("UK" in row for row in rows)


@pytest.mark.parametrize("state", ["texas", "massachusetts", "ohio"])
def test_another_state_has_what_is_for_the_country(talking: Conversing, state: str) -> None:
    told = last_answer(talking, f"compute programmes in {state}")
    rows = {row[0].text for row in told.table.rows} if told.table else set()
    assert rows == {"US NAIRR pilot"}
    assert state.title() in told.headline.text


@pytest.mark.parametrize(
    "text",
    [
        "where can a startup apply for free GPU hours in the EU",
        "shared compute programmes in the EU",
        "gpu grants in eu countries",
        "EU compute schemes for startups",
        "programmes in the european union",
    ],
)
def test_the_union_is_without_the_united_kingdom(talking: Conversing, text: str) -> None:
    told = last_answer(talking, text)
    assert "the European Union" in told.headline.text
    assert told.table
    assert not any("UK" in row[0].text for row in told.table.rows)


def test_europe_has_the_united_kingdom(talking: Conversing) -> None:
    told = last_answer(talking, "compute programmes in the EU", "and in europe")
    assert told.table
    assert any("UK" in row[0].text for row in told.table.rows)


@pytest.mark.parametrize("text", ["programmes in the uk", "any open programs in the uk?"])
def test_programmes_need_no_other_word_beside_a_place(talking: Conversing, text: str) -> None:
    assert last(talking, text) == ["public compute programmes in the United Kingdom"]
