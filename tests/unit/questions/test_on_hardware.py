"""People of the pool by the chips that published runs of theirs took."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.types import Kind, Understood, Unreadable
from tests.unit.questions.generated import DIRECTORY, TODAY
from tests.unit.questions.reading import asked as question
from tests.unit.questions.reading import read


@pytest.mark.parametrize(
    ("text", "chips"),
    [
        ("who in our pool has trained on H100", ("chip/h100",)),
        ("our candidates who used A100s or H100s", ("chip/a100", "chip/h100")),
        ("how many in our pool have H100 experience", ("chip/h100",)),
        ("anyone in our pool with TPU v5p experience", ("chip/tpu-v5p",)),
    ],
)
def test_the_chips_are_asked_for(text: str, chips: tuple[str, ...]) -> None:
    asked = question(text)
    assert (asked.kind, asked.chips, asked.work) == (Kind.POOL, chips, None)


def test_a_family_is_all_of_it_older_ones_too() -> None:
    chips = question("who in our pool used TPUs").chips
    assert {"chip/tpu-v3", "chip/tpu-v4", "chip/tpu-v5p"} <= {*chips}


@pytest.mark.parametrize(
    "text", ["who in our pool works on TPU compilers", "who in our pool has trained above 1e24"]
)
def test_a_topic_and_an_amount_are_no_chips(text: str) -> None:
    assert question(text).chips == ()


@pytest.mark.parametrize(
    "text",
    ["whos trained on more than 1000 GPUs in our pool", "who in our pool ran jobs on 512 chips"],
)
def test_nobody_is_asked_for_by_a_number_of_chips(text: str) -> None:
    found = read(text, DIRECTORY, TODAY)
    assert isinstance(found, Unreadable)
    assert "by the kind of chip" in found.problem


def test_a_number_of_a_chip_is_left_out_aloud() -> None:
    found = read("who in our pool has trained on 512 H100", DIRECTORY, TODAY)
    assert isinstance(found, Understood)
    assert found.assumed


def test_this_year_is_a_period_of_works() -> None:
    assert question("who in our pool published this year").since == date(TODAY.year, 1, 1)
