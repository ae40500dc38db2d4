"""Back to so many people, a team that joins, and what is left beside another part for one."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

VS = "us vs Anthropic"
HIRES = "what if we hire 12"
JOINED = "what if we hire 12 more, vs Anthropic"


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        ((HIRES, "ok back to 40. what if we guarantee everyone 16?"), "16 guaranteed each"),
        ((HIRES, "back to 40, and 16 guaranteed each"), "16 guaranteed each"),
        (
            ("what would 512 more H100 cost", "back to 40 people. what if we guarantee each 16?"),
            "16 guaranteed each",
        ),
    ],
)
def test_what_is_asked_after_going_back_is_of_that_team(
    talking: Conversing, lines: tuple[str, ...], asked: str
) -> None:
    assert asks(talking, VS, *lines) == f"our compute {asked}, vs Anthropic"


@pytest.mark.parametrize("text", ["back to 40", "ok let's go back to 40", "back to the 40"])
def test_going_back_leaves_nobody_who_joins(talking: Conversing, text: str) -> None:
    assert asks(talking, VS, HIRES, text) == VS


@pytest.mark.parametrize(
    "text",
    [
        "and if Priya's team joins, thats 12 more people",
        "if her whole team comes along, so 12 people, where does that leave us",
        "what if Priya brings 12 people with her",
        "what if the Zurich team joins us, +12 researchers",
        "say Priya's team came over, 12 heads",
        "if we acquihire Priya's startup, 12 people",
        "suppose her lab of 12 people joins us",
        "what if we hire 12, where does that leave us",
        "what if Priya + 11 of her people join",
        "what if Priya and 11 colleagues come over",
    ],
)
def test_a_team_that_joins_is_hires(talking: Conversing, text: str) -> None:
    assert asks(talking, VS, text) == JOINED


def test_whether_a_team_will_join_is_not_foretold(talking: Conversing) -> None:
    assert "predict" in last_answer(talking, VS, "will Priya's team join?").headline.text


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        (("and with 400?",), "1648 H100, 40 researchers"),
        (("and with 400?", "make it 150"), "1898 H100, 40 researchers"),
        (("and if it was 300 chips",), "1748 H100, 40 researchers"),
        (("300 instead",), "1748 H100, 40 researchers"),
    ],
)
def test_another_part_is_taken_of_ours(
    talking: Conversing, lines: tuple[str, ...], asked: str
) -> None:
    first = "if we gave her 256 H100 of her own, what's left for the rest?"
    assert asks(talking, first, *lines) == asked


def test_another_part_stays_against_the_lab(talking: Conversing) -> None:
    lines = ("what if we give him 200 h100", "what's left for the other 39?", "and with 300")
    assert asks(talking, VS, *lines) == "1748 H100, 39 researchers, vs Anthropic"


def test_another_part_leaves_as_many_others(talking: Conversing) -> None:
    lines = ("can we give her 100", "what's left for the others", "and with 200?")
    assert asks(talking, *lines) == "1848 H100, 39 researchers"


@pytest.mark.parametrize(
    "text",
    ["go back to the 40 people one please", "back to the version with 40 people",
     "ok back to the 40-person version", "go back to the 40 researchers case",
     "back to the scenario with 40 people then", "right, back to 40 people"],
)  # fmt: skip
def test_an_offer_is_called_by_its_team_after_hires_against_another_lab(
    talking: Conversing, text: str
) -> None:
    lines = ("us vs OpenAI", "what if we had 4000 H100", "hire 10 more", "and against Meta then?")
    asked = "4000 H100, 40 researchers, vs Meta Superintelligence Labs"
    assert asks(talking, *lines, text) == asked


@pytest.mark.parametrize(
    "text",
    [
        "go back to the H100 one",
        "ok back to the h100 version",
        "back to H100s please",
        "let's go back to our H100 setup",
        "going back to the H100 offer then",
    ],
)
def test_going_back_to_the_saved_chips_keeps_who_it_is_against(
    talking: Conversing, text: str
) -> None:
    assert asks(talking, "what does our offer cost", "2048 B200 for 40 vs Anthropic", text) == VS
