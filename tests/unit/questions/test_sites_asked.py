"""Data centres asked about by name: a building is nobody, and a name not on record is said so."""

from __future__ import annotations

from datetime import date

import pytest

from bot.ledger import Directory
from bot.questions.read import Reader
from bot.questions.types import Kind, Question, Unclear, Understood, Unreadable
from storage.seed.load import bundled
from tests.unit.questions.reading import read

DIRECTORY = Directory(bundled()[0])
TODAY = date(2026, 11, 29)


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("is Prometheus live yet", "site/prometheus"),
        ("when will abilene be finished?", "site/stargate-abilene"),
        ("when will Stargate Abilene be finished", "site/stargate-abilene"),
        ("has Meta's Prometheus gone live", "site/prometheus"),
        ("how much power does xAI's Colossus 1 use", "site/colossus-1"),
        ("is Helios up and running", "site/coreweave-helios"),
        ("is Fairwater Wisconsin still under construction", "site/fairwater-wisconsin"),
        ("how soon will Stargate Michigan open?", "site/stargate-michigan"),
        ("Meta's Hyperion", "site/hyperion"),
        ("and Microsoft's Fairwater Wisconsin?", "site/fairwater-wisconsin"),
        ("xAI's Colossus 2", "site/colossus-2"),
    ],
)
def test_a_building_is_nobody(text: str, site: str) -> None:
    assert read(text, DIRECTORY, TODAY) == Understood(Question(Kind.LAB, place=site))


@pytest.mark.parametrize(
    "text", ["when does Zephyria come online", "is the Vexmoor data center operational yet"]
)
def test_a_name_that_is_not_on_record_is_said_so(text: str) -> None:
    found = read(text, DIRECTORY, TODAY)
    assert isinstance(found, Unreadable)
    assert found.problem.startswith("No data centre called “")


@pytest.mark.parametrize("text", ["is colossus online", "how much power does colossus use"])
def test_which_of_two_is_asked(text: str) -> None:
    found = read(text, DIRECTORY, TODAY)
    assert isinstance(found, Unclear)
    ways = [choice.text for choice in found.choices]
    assert ways == ["data centre Colossus 1", "data centre Colossus 2"]


@pytest.mark.parametrize(
    "text",
    [
        "when will Ilva Marrowdene be ready to start",
        "when will Ilva Marrowdene be done with her thesis",
        "will Noam Brown be open to move",
    ],
)
def test_what_somebody_will_do_is_still_refused(text: str) -> None:
    found = read(text, DIRECTORY, TODAY)
    assert isinstance(found, Understood)
    assert found.question.kind is Kind.REFUSAL


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("is Stargate in Abilene live", "site/stargate-abilene"),
        ("is Stargate in Abilene live yet?", "site/stargate-abilene"),
        ("when does Stargate in Abilene go live", "site/stargate-abilene"),
        ("who uses Stargate in Abilene", "site/stargate-abilene"),
        ("is Colossus in Memphis live", "site/colossus-1"),
    ],
)
def test_a_site_named_with_its_place_is_one(
    text: str, site: str, reader: Reader, today: date
) -> None:
    reading = reader.read(text, today)
    assert isinstance(reading, Understood)
    assert (reading.question.kind, reading.question.place) == (Kind.LAB, site)
