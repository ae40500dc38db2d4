"""What a lab is told to give somebody is an offer that ours stands against."""

from __future__ import annotations

from datetime import date

import pytest

from bot.questions.read import Reader
from tests.unit.questions.reading import canonical

HIS = "our compute vs 200 H100, 1 researcher, given by OpenAI"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("if OpenAI offers him 200 H100", HIS),
        ("OpenAI offered her 200 H100", HIS),
        ("OpenAI has offered 200 H100 to her", HIS),
        ("OpenAI would give him 200 H100", HIS),
        (
            "OpenAI gives every researcher 32 B200",
            "our compute vs 32 B200 per researcher, given by OpenAI",
        ),
        (
            "OpenAI promised 64 H100 to each researcher",
            "our compute vs 64 H100 per researcher, 64 guaranteed each, given by OpenAI",
        ),
        (
            "OpenAI promised her 100 H100 each",
            "our compute vs 100 H100 per researcher, 100 guaranteed each, given by OpenAI",
        ),
        ("candidate says OpenAI promised him 200 H100 for his own project. can we match?", HIS),
        ("OpenAI promised her 200 H100 to herself, can we match that?", HIS),
        ("he was offered 200 H100s at OpenAI just for him. how do we compare?", HIS),
        ("a candidate says OpenAI offers her 200 H100s for herself - can we match?", HIS),
        ("our candidate was promised 200 H100 by OpenAI. what would we need to match?", HIS),
        ("OpenAI promised him 200 H100s, what would it cost us to match?", HIS),
        ("she says OpenAI will give her 200 H100s. could we ever match it", HIS),
        (
            "OpenAI said each gets 100 H100",
            "our compute vs 100 H100 per researcher, given by OpenAI",
        ),
    ],
)
def test_it_stands_against_ours(text: str, asked: str, reader: Reader, today: date) -> None:
    told = ("what OpenAI gives is taken as you told it",)
    assert canonical(text, reader, today) == (asked, told)


@pytest.mark.parametrize(
    "text",
    [
        "does OpenAI give each researcher 100 H100",
        "is it true that OpenAI gives everyone 100 H100",
        "how many H100 does OpenAI give each researcher",
        "what does OpenAI have",
    ],
)
def test_what_is_asked_of_a_lab_is_none(text: str, reader: Reader, today: date) -> None:
    asked = canonical(text, reader, today)[0]
    assert asked in ("how big is OpenAI", "how big is OpenAI, per researcher")


@pytest.mark.parametrize(
    "text",
    [
        "our compute vs 500 H100, 1 researcher, given by OpenAI",
        "2048 H100, 40 researchers vs 100 H100 per researcher, 100 guaranteed each, given by xAI",
    ],
)
def test_whose_the_second_offer_is_is_read_back(text: str, reader: Reader, today: date) -> None:
    asked, passed_over = canonical(text, reader, today)
    assert (asked, passed_over) == (text.replace("xAI", "SpaceXAI"), ())
    assert canonical(asked, reader, today)[0] == asked


NO_CHIP = ", in H100, as no chip was named"


@pytest.mark.parametrize(
    ("text", "ours"),
    [
        ("xAI gives 1000 each", "our compute"),
        ("xAI promises 1000 per researcher", "our compute"),
        ("us vs xAI, they give 1000 each", "our compute"),
        ("us vs xAI who give 1000 each", "our compute"),
        ("xAI gives each researcher 1000 GPUs, we give each 40 GPUs", "40 H100 per researcher"),
        ("they say xAI gives 1000 each, we'd give 40 each", "40 H100 per researcher"),
        ("they say xAI gives 1000, we'd give 40", "40 H100 per researcher"),
        ("rumour: xAI gives 1000 each, we have 40 each", "40 H100 per researcher"),
    ],
)
def test_so_many_each_are_theirs_and_never_ours(
    text: str, ours: str, reader: Reader, today: date
) -> None:
    asked, told = canonical(text, reader, today)
    assert asked.startswith(f"{ours} vs 1000 H100 per researcher")
    assert asked.endswith("given by SpaceXAI")
    assert told == (f"what xAI gives is taken as you told it{NO_CHIP}",)


@pytest.mark.parametrize(
    "text",
    [
        "xAI gives each 1000 H100, we'd give each 40",
        "xAI gives 1000 H100 each, we give 40 H100 each",
    ],
)
def test_ours_told_after_theirs_is_what_each_of_ours_has(
    text: str, reader: Reader, today: date
) -> None:
    asked, told = canonical(text, reader, today)
    assert asked == "40 H100 per researcher vs 1000 H100 per researcher, given by SpaceXAI"
    assert told == ("what xAI gives is taken as you told it",)


@pytest.mark.parametrize(
    "text", ["1024 H100, 16 each, 30 people vs Meta", "we give each 16 of 1024 H100, 30 people"]
)
def test_what_we_give_each_stays_ours(text: str, reader: Reader, today: date) -> None:
    assert "16 guaranteed each" in canonical(text, reader, today)[0]


def test_chips_that_are_named_are_of_each_only_where_it_is_said(
    reader: Reader, today: date
) -> None:
    asked = canonical("OpenAI offers 10k H100, we offer 512 B200", reader, today)[0]
    assert "per researcher" not in asked
