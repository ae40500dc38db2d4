"""Chips named before their number, and days on which a cluster was turned on."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from bot.questions.types import Unreadable
from tests.unit.questions.reading import canonical


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        (
            "H100 1,280 up and running; 640 GB300 on order",
            "1280 H100 operational + 640 GB300 contracted",
        ),
        (
            "H100 1,280 running now; B200 640 on order",
            "1280 H100 operational + 640 B200 contracted",
        ),
        (
            "H200 512 operational, GB300 1,024 planned",
            "512 H200 operational + 1024 GB300 announced",
        ),
        ("H100 2048 live", "2048 H100"),
        ("H100 2048 live, 512 planned B200", "2048 H100 operational + 512 B200 announced"),
        ("H200 1024 installed", "1024 H200"),
        (
            "B200 512 arriving in March, H100 1024 live",
            "512 B200 announced from March 2027 + 1024 H100 operational",
        ),
        ("H100: 1,280 live, B200: 640 ordered", "1280 H100 operational + 640 B200 contracted"),
        ("currently H100 512 ordered", "512 H100 contracted"),
        ("512 H100 currently on order", "512 H100 contracted"),
        ("right now 512 H100 planned", "512 H100 announced"),
        ("B200 640 ordered, H100 1280 operational", "640 B200 contracted + 1280 H100 operational"),
    ],
)
def test_a_number_may_stand_between_chip_and_state(
    text: str, chips: str, reader: Reader, today: date
) -> None:
    told, left = canonical(f"{text}; headcount 33; against DeepMind", reader, today)
    assert told.startswith(f"{chips}, 33 researchers")
    assert not left


@pytest.mark.parametrize(
    "text",
    [
        "our cluster was turned on in January: 2048 H100, 41 researchers, vs OpenAI",
        "2048 H100 that were switched on in January, 41 researchers vs OpenAI",
        "the cluster got delivered in March: 2048 H100, 41 researchers, vs OpenAI",
        "2048 H100 were powered on in Q1, 41 researchers, vs OpenAI",
        "2048 H100, 41 researchers, vs OpenAI; it has been commissioned in February",
        "2048 H100 turned on in January, 41 researchers, vs OpenAI",
        "2048 H100 switched on in March, 41 researchers, vs OpenAI",
        "2048 H100 installed in April, 41 researchers, vs OpenAI",
        "2048 H100, 41 researchers, vs OpenAI, cluster brought online in the spring",
    ],
)
def test_what_was_turned_on_runs(text: str, reader: Reader, today: date) -> None:
    told, left = canonical(text, reader, today)
    assert told.startswith("2048 H100, 41 researchers"), told
    assert not left


@pytest.mark.parametrize(
    "chips",
    [
        "2048 H100 to be turned on in January",
        "2048 H100 installed in April 2027",
        "2048 H100 installed by April",
        "2048 H100 coming, installed in March",
    ],
)
def test_what_is_to_be_turned_on_does_not(chips: str, reader: Reader, today: date) -> None:
    told, left = canonical(f"{chips}, 41 researchers", reader, today)
    assert "announced" in told
    assert not left


@pytest.mark.parametrize(
    "asked",
    [
        "as it was in March",
        "as things stood in March",
        "as it stood in March",
        "the way it was in March",
        "as they were in March",
        "with March figures",
        "March numbers",
        "based on the March 2026 figures",
        "on March data please",
    ],
)
def test_the_day_of_how_it_was(asked: str, reader: Reader, today: date) -> None:
    told, left = canonical(f"2048 H100 40 researchers vs openai, {asked}", reader, today)
    assert "as of 2026-03-31" in told
    assert not left


@pytest.mark.parametrize(
    ("told", "chips"),
    [
        ("1000 H100 for 25 researchers, what if the gpus double", "1000 H100 + 1000 H100"),
        ("1000 H100 for 25 researchers, what if we triple compute", "1000 H100 + 2000 H100"),
        (
            "1000 H100 for 25 researchers, plans to double the cluster in june 2027",
            "1000 H100 operational + 1000 H100 announced from June 2027",
        ),
        (
            "1500 H100 soon 3000, 25 researchers",
            "1500 H100 operational + 1500 H100 announced",
        ),
    ],
)
def test_what_doubles_is_supposed_or_planned(
    told: str, chips: str, reader: Reader, today: date
) -> None:
    text, left = canonical(told, reader, today)
    assert text == f"{chips}, 25 researchers"
    assert not left


@pytest.mark.parametrize("power", ["20 MW", "100 petaflops", "0.5 exaflop"])
def test_power_counts_no_chips(power: str, reader: Reader, today: date) -> None:
    reading = reader.read(f"{power} for 10 people", today)
    assert isinstance(reading, Unreadable)


@pytest.mark.parametrize("lab", ["the average lab", "a typical lab"])
def test_the_average_lab_is_all_of_them(lab: str, reader: Reader, today: date) -> None:
    text, _ = canonical(f"1024 H100, 40 researchers, vs {lab}", reader, today)
    assert text.endswith("vs everyone")


def test_what_one_of_us_has_is_no_offer_of_all(reader: Reader, today: date) -> None:
    told = "one of our researchers can use 200 h100 on his own, is that more than at openai"
    assert canonical(told, reader, today)[0] == "200 H100, 1 researcher, vs OpenAI"


def test_what_is_shared_besides_sets_nobody_against_all_labs(reader: Reader, today: date) -> None:
    told = "128 h100 dedicated each, rest shared (2000 h100, 60 people)"
    assert canonical(told, reader, today)[0].startswith("2000 H100, 60 researchers, 128 guaranteed")
