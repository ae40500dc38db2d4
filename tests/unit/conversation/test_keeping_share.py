"""How many chips more people take for the same share, and what is left to the others."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.render.text import plain
from tests.unit.conversation.corpus import last_answer, told

HIRES = "what if we hire 10 more people"
PROMISED = "candidate says Meta promised him 500 H100s just for himself. how do we compare?"


@pytest.mark.parametrize("before", [(), ("us vs Meta",), (HIRES,)])
@pytest.mark.parametrize(
    "text",
    [
        "how many more gpus would we need so that 60 people have that same share",
        "how many H100 do we need for 60 people at the same share",
        "how many chips would 60 people need to have the same each",
    ],
)
def test_what_keeps_the_share_of_so_many_is_told_of_those_who_come(
    talking: Conversing, before: tuple[str, ...], text: str
) -> None:
    assert told(talking, *before, text) == "what if we hire 20 more"


@pytest.mark.parametrize(
    "text",
    [
        "how many chips would we have to buy to keep everybody where they are today",
        "how many GPUs to keep everyone at the same share",
    ],
)
def test_what_keeps_the_share_is_told_once_it_is_known_of_whom(
    talking: Conversing, text: str
) -> None:
    assert last_answer(talking, text).headline.text.startswith("For how many people?")


def test_the_share_may_be_that_of_an_offer_spoken_of(talking: Conversing) -> None:
    text = "how many more would we need for 45 people to get as much each"
    read = "2048 H200, 30 researchers, what if we hire 15 more"
    assert told(talking, "2048 H200 for 30 people", text) == read


@pytest.mark.parametrize(
    "before", [(), (PROMISED,), (PROMISED, "is that even realistic? what's Metas average")]
)
def test_what_is_left_to_the_others_is_of_ours(
    talking: Conversing, before: tuple[str, ...]
) -> None:
    text = "if we gave him 500 out of ours what's left for the other 39"
    if not before:
        text = text.replace("him", "one candidate")
    assert told(talking, *before, text) == "1548 H100, 39 researchers"


@pytest.mark.parametrize(
    "text", ["who's ahead of them?", "which labs have more than that", "and who is above them"]
)
def test_who_has_more_than_a_lab_is_told_by_the_list(talking: Conversing, text: str) -> None:
    assert told(talking, "how big is xAI", text) == "which labs have more than SpaceXAI, in total"


@pytest.mark.parametrize("before", [(), ("us vs Meta",), (HIRES,)])
@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("how many B200 to double our share", "B200 do we need to get to 102.4"),
        ("how many B200 to double our per-researcher share", "B200 do we need to get to 102.4"),
        ("to get to twice our share with B200s", "B200 do we need to get to 102.4"),
        ("how many H200 for twice our per-researcher share", "H200 do we need to get to 102.4"),
        ("B200s needed to give everyone twice as much", "B200 do we need to get to 102.4"),
        ("if we doubled our cluster with B200s", "B200 do we need to get to 102.4"),
        ("how many more gpus to triple our share", "H100 do we need to get to 153.6"),
        ("how many B200 for 50% more each", "B200 do we need to get to 76.8"),
        ("how many b200s to get to 1.5x our share", "B200 do we need to get to 76.8"),
    ],
)
def test_a_share_so_many_times_ours_is_counted_in_the_chip_that_is_named(
    talking: Conversing, before: tuple[str, ...], text: str, read: str
) -> None:
    assert told(talking, *before, text) == f"how many {read} H100 each"


def test_twice_the_share_of_several_kinds_of_chips_has_to_be_told(talking: Conversing) -> None:
    mixed = "2048 H100 and 512 B200 for 40 people"
    answer = last_answer(talking, mixed, "how many B200 to double our share")
    assert "several kinds of chips" in plain(answer)


@pytest.mark.parametrize("before", [(), ("us vs Meta",)])
@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("we hire 20 more. how many H100 would we need to hold 60 per person", "60 to 60 of H100"),
        ("if 20 more join, how many H100 to keep 60 each", "60 to 60 of H100"),
        ("hiring 15 people: how many more H100 for 64 per head", "55 to 64 of H100"),
        ("10 new hires, how many B200 would it take to have 50 H100 each", "50 to 50 of B200"),
        ("we add 20 researchers and want 60 each. how many H100s", "60 to 60 of H100"),
        ("with 20 more people how many more H100 do we need for 60 each", "60 to 60 of H100"),
        ("how many H100 would we need for 60 each if we hire 20", "60 to 60 of H100"),
        ("20 people are joining. how many H100 for 60 per researcher?", "60 to 60 of H100"),
        ("how many more chips do we need to keep 50 each after hiring 20", "60 to 50 of H100"),
        ("we hire 20 to be 60, how many H100 do we need for 60 each", "60 to 60 of H100"),
    ],
)
def test_chips_for_so_many_each_are_counted_for_those_who_join_as_well(
    talking: Conversing, before: tuple[str, ...], text: str, read: str
) -> None:
    heads, _, each, _, chip = read.split()
    expected = f"{heads} researchers, how many {chip} do we need to get to {each} H100 each"
    assert told(talking, *before, text) == expected


def test_those_who_join_an_offer_that_is_told_are_counted_with_its_people(
    talking: Conversing,
) -> None:
    text = "1024 H200 for 16 people, if 20 more join, how many H200 to keep 60 each"
    expected = "1024 H200, 36 researchers, how many H200 do we need to get to 60 H200 each"
    assert told(talking, text) == expected


ASKED = "we hire 20 more. how many H100 would we need to hold 60 per person"


@pytest.mark.parametrize(
    "text", ["and if we hire 30 instead", "what if we hire 30 instead", "hire 30 more instead"]
)
def test_other_hires_are_of_those_whom_we_have_today(talking: Conversing, text: str) -> None:
    expected = "70 researchers, how many H100 do we need to get to 60 H100 each"
    assert told(talking, ASKED, text) == expected


@pytest.mark.parametrize(
    ("text", "each"),
    [
        ("how many H100 to keep 51 each", 51),
        ("how many H100 would it take to get to 64 each", 64),
        ("how many H100s do we need for 64 each", 64),
    ],
)
def test_hires_that_were_told_are_among_those_who_have_so_much(
    talking: Conversing, text: str, each: int
) -> None:
    expected = f"60 researchers, how many H100 do we need to get to {each} H100 each"
    assert told(talking, "what if we hire 20", text) == expected


@pytest.mark.parametrize("text", ["if 20 join too", "and if we hire 20", "with 20 more people"])
def test_those_who_join_after_it_have_so_many_each_too(talking: Conversing, text: str) -> None:
    first = "how many H100 do we need for 60 each"
    expected = "60 researchers, how many H100 do we need to get to 60 H100 each"
    assert told(talking, first, text) == expected


@pytest.mark.parametrize(
    "text",
    ["and how many more H100 do we need so that nobody loses anything with those twelve",
     "how many more chips so that no one loses with those 12",
     "how many more H100s with those twelve to stay at 51"],
)  # fmt: skip
@pytest.mark.parametrize(
    "before", [(), ("how many could we take before we're below 32 H100 each",)]
)
def test_the_chips_so_that_nobody_loses_are_told_first(
    talking: Conversing, before: tuple[str, ...], text: str
) -> None:
    found = last_answer(talking, "what if we hire 6", "and with twelve?", *before, text)
    assert found.headline.text == "615 more H100"
    assert "not among them" not in found.understood
