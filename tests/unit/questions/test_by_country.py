"""Labs of one country or kind, of which nothing is on record."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.on_record import SITES
from bot.questions.read import Reader
from bot.questions.types import Kind, Understood, Unreadable
from tests.unit.questions.reading import asked


@pytest.mark.parametrize(
    "text",
    [
        "compare us with only US labs",
        "only US labs",
        "chinese labs only",
        "rank european labs",
        "which labs have more than 100k H100e in the US",
        "which US lab has the most compute",
        "rank only the open labs",
        "labs outside the US",
        "2048 H100 vs american labs",
        "how big are the chinese labs",
        "which universities in europe have most GPUs",
        "rank private labs",
        "largest open-source labs",
        "best open-weight lab",
        "rank small labs by compute",
        "which startups have the most GPUs",
        "List Indian labs with big clusters",
        "compare Chinese and US labs",
        "foreign labs with more than 10k H100",
        "rank the domestic labs",
        "which asian labs have more than 50k H100e",
    ],
)
def test_labs_are_not_sorted_by_what_is_not_on_record(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unreadable)
    assert reading.problem.startswith("Of which country or kind")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("rank all labs", Kind.LEAGUE),
        ("where do we rank among all labs", Kind.LEAGUE),
        ("compare us with all labs in total", Kind.LEAGUE),
        ("open models by chinese labs", Kind.LEAGUE),
        ("free compute in the uk", Kind.LEAGUE),
        ("us vs openai", Kind.OFFER),
    ],
)
def test_what_is_asked_of_all_or_of_else_is_read(
    text: str, kind: Kind, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.kind is kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Hi! We're a new lab in Zurich with 25 scientists. We just bought 1,200 H100s, what"
            " would that let us train?",
            Kind.REACH,
        ),
        ("we're an open-source lab in Berlin with 512 H100 for 16 people", Kind.OFFER),
        ("I'm at a small lab in Paris, 512 H100 for 16 researchers", Kind.OFFER),
    ],
)
def test_where_we_are_asks_for_no_labs_of_a_country(
    text: str, kind: Kind, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert reading.question.kind is kind


@pytest.mark.parametrize(
    "text",
    [
        "what's the largest academic cluster in America",
        "biggest university cluster in the US",
        "largest academic supercomputer in europe",
        "which universities in the UK have the most compute",
        "top university clusters in Canada",
        "which is the biggest university machine in Germany",
    ],
)
def test_universities_are_no_data_centres_of_a_country(
    text: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unreadable)
    assert reading.problem.startswith("Of which country or kind")
    assert reading.suggestions[0] == "rank all universities"


@pytest.mark.parametrize(
    "text",
    [
        "US data centres being built right now",
        "us data centers",
        "us sites",
        "biggest US data centre",
        "all us data centres",
        "which US data centres does OpenAI use",
    ],
)
def test_data_centres_of_the_united_states_are_none_of_ours(text: str) -> None:
    question = asked(text)
    assert question.topic in SITES
    assert question.place == "United States"
    assert not question.uses_saved


@pytest.mark.parametrize(
    "text",
    [
        "how many gpus does the uk have",
        "how many H100s does the US have",
        "how many h100 does germany have",
        "how many H100 are there in the US?",
        "how much compute does france have",
        "how many gpus are there in the world",
    ],
)
def test_what_a_country_has_in_all_is_not_counted(reader: Reader, today: date, text: str) -> None:
    said = reader.read(text, today)
    assert isinstance(said, Unreadable)
    assert said.problem.startswith("How many chips a country or the world has is not on record")


@pytest.mark.parametrize(
    "text",
    ["how much compute do we have", "how many H100 does openai have", "price of H100 in the US"],
)
def test_what_labs_and_we_have_is_told(reader: Reader, today: date, text: str) -> None:
    assert isinstance(reader.read(text, today), Understood)


@pytest.mark.parametrize(
    "text", ["which nation has the most compute", "what country has more GPUs than the others"]
)
def test_no_country_is_taken_for_a_lab(text: str, reader: Reader, today: date) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Unreadable)
    assert reading.problem.startswith("How many chips a country or the world has")
