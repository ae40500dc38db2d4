"""What is reserved for something else is promised to nobody, and who lends chips is no opponent."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.read import Reader
from bot.questions.types import Understood
from bot.questions.writing.canonical import to_text

OFFER = "2048 H100, 40 researchers, vs OpenAI"


@pytest.mark.parametrize(
    "said",
    [
        "20% reserved for evals",
        "20% set aside for evaluation",
        "30% reserved for interns",
        "10% of it is reserved for emergencies",
        "20% allocated for robotics",
        "half is reserved for big runs",
        "400 reserved for evals",
        "400 of them are reserved for demos",
        "30% of which is preemptible",
        "30% of it is spot",
    ],
)
def test_a_part_for_something_else_is_left_out_aloud(
    reader: Reader, today: date, directory: Directory, said: str
) -> None:
    reading = reader.read(f"{OFFER}, {said}", today)
    assert isinstance(reading, Understood), reading
    assert to_text(reading.question, directory) == OFFER
    assert reading.assumed


@pytest.mark.parametrize(
    ("said", "adds"),
    [
        ("8 reserved for everyone", ", 8 guaranteed each"),
        ("25% reserved for the product team", ", 75% for research"),
        ("60% reserved for research", ", 60% for research"),
        ("everyone can count on 12 H100", ", 12 guaranteed each"),
        ("each is sure of 12", ", 12 guaranteed each"),
        ("each researcher is entitled to 12 H100", ", 12 guaranteed each"),
        ("every researcher relies on 12 GPUs", ", 12 guaranteed each"),
        ("everybody can bank on 12", ", 12 guaranteed each"),
        ("each of them can rely on 12 H100", ", 12 guaranteed each"),
    ],
)
def test_a_part_for_people_stays_theirs(
    reader: Reader, today: date, directory: Directory, said: str, adds: str
) -> None:
    reading = reader.read(f"2048 H100, 40 researchers, {said}, vs openai", today)
    assert isinstance(reading, Understood), reading
    assert to_text(reading.question, directory) == f"2048 H100, 40 researchers{adds}, vs OpenAI"


@pytest.mark.parametrize(
    ("text", "adds"),
    [
        ("we rent 2048 H100 from Lambda for 40 researchers, vs openai", ", rented"),
        ("we have 2048 H100 with Lambda for 40 researchers, vs openai", ", rented"),
        ("renting 2048 H100 from Together for 40 researchers, vs openai", ""),
        ("our 2048 H100 are hosted at CoreWeave for 40 researchers, vs openai", ", rented"),
        ("2048 H100 via Crusoe for 40 researchers, vs openai", ""),
        ("we get 2048 H100 from Microsoft, 40 researchers, vs openai", ""),
    ],
)
def test_who_lends_chips_is_not_held_against(
    reader: Reader, today: date, directory: Directory, text: str, adds: str
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood), reading
    assert to_text(reading.question, directory) == f"2048 H100, 40 researchers{adds}, vs OpenAI"


@pytest.mark.parametrize("said", ["a few dozen", "several dozen", "a few dozens of"])
def test_a_few_dozen_are_no_twelve(reader: Reader, today: date, said: str) -> None:
    reading = reader.read(f"1000 H100 for {said} researchers, vs openai", today)
    assert isinstance(reading, Understood), reading
    assert reading.question.offer is not None
    assert reading.question.offer.researchers is None
    assert any("say a number" in each for each in reading.assumed)
