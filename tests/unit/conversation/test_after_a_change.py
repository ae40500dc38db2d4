"""What is said after an offer was changed, or something was worked out of it, is of that."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, told

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
WE = Asker.operator("you")


THEIRS = "512 H200, 16 people vs Anthropic"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Hmm ok. And what if only 10 of them actually do research?", "512 H200, 10 researchers"),
        ("only 10 of them do research", "512 H200, 10 researchers"),
        ("what if 10 of the 16 are researchers?", "512 H200, 10 researchers"),
        ("6 of them don't do any research", "512 H200, 10 researchers"),
        ("6 of the 16 do no research", "512 H200, 10 researchers"),
        ("only 1200 of them do research", "512 H200, 16 researchers"),
        ("only 1200 of them do research", "assume 1200 researchers"),
        ("only 100 of them", "100 H200, 16 researchers"),
        ("128 of them instead", "128 H200, 16 researchers"),
    ],
)
def test_people_do_research_and_chips_do_not(talking: Conversing, text: str, read: str) -> None:
    assert read in told(talking, THEIRS, text)


KEPT_AT_60 = "60 researchers, how many H100 do we need to get to 51.2 H100 each"
CHANGED = ("change it to 45 researchers", "and add 256 B200")


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("how do we look now vs anthropic", "2048 H100 + 256 B200, 45 researchers, vs Anthropic"),
        (
            "where would we be then against anthropic",
            "2048 H100 + 256 B200, 40 researchers, what if we hire 5 more, vs Anthropic",
        ),
        ("our saved offer vs anthropic", "us vs Anthropic"),
    ],
)
def test_now_is_the_offer_as_it_was_changed(talking: Conversing, text: str, read: str) -> None:
    assert read in told(talking, *CHANGED, text)


def test_what_is_forgotten_again_takes_nobody_s_place(talking: Conversing) -> None:
    changed = told(talking, *CHANGED, "how do we look now vs anthropic", "forget the B200 again")
    assert "2048 H100, 45 researchers, vs Anthropic" in changed
    assert told(talking, "vs Anthropic", "forget the B200 again") == "us vs Anthropic"
    assert "2048 B200" in told(talking, "vs Anthropic", "with B200")


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("what would that cost per year", KEPT_AT_60),
        ("and what would they cost?", KEPT_AT_60),
        ("what does our whole cluster cost", "cost of 2048 H100"),
    ],
)
def test_after_hires_that_is_what_would_keep_the_share(
    talking: Conversing, text: str, read: str
) -> None:
    assert read in told(talking, "20 more people", "how many chips to keep it", text)


def test_people_of_a_lab_are_its_staff(talking: Conversing) -> None:
    assert "assume 4000 staff" in told(talking, "vs Anthropic", "if anthropic has 4000 people?")
    text = "if anthropic has 4000 researchers?"
    assert "assume 4000 researchers" in told(talking, "vs Anthropic", text)


def test_no_flip_contradicts_what_is_assumed(talking: Conversing) -> None:
    def flips(text: str) -> str:
        return " ".join(str(each) for each in talking.services.ask(text, WE, DAY).flips)

    assert "No headcount" in flips("us vs Anthropic, assume 1000 researchers")
    assert "No headcount" not in flips("us vs Anthropic, assume 4000 researchers")


BUDGET = ("price of 1 H100", "200", "our budget is 2 million, how many H100 is that")


@pytest.mark.parametrize(
    "text", ["what could we train with that in two months", "what can that train in 30 days"]
)
def test_what_a_budget_trains_is_counted_on_what_it_rents(talking: Conversing, text: str) -> None:
    assert told(talking, *BUDGET, text).startswith("what can 86 H100 do in ")


def test_what_is_named_after_a_budget_is_no_part_of_it(talking: Conversing) -> None:
    named = told(talking, *BUDGET, "what can 86 H100 train in 60 days")
    assert named == "what can 86 H100 do in 60 days"


@pytest.mark.parametrize(
    ("texts", "read"),
    [
        (("4 guaranteed", "make it 8 guaranteed", "and 10?"), "10 guaranteed each"),
        (("what if we guarantee 24 each", "and 28?"), "28 guaranteed each"),
        (("make it 20 people", "and 24?"), "512 H100, 24 researchers"),
        (("make it 600 H100", "and 700?"), "700 H100, 16 researchers"),
    ],
)
def test_a_number_after_a_change_changes_the_same(
    talking: Conversing, texts: tuple[str, ...], read: str
) -> None:
    assert read in told(talking, "512 H100 for 16 people", *texts)


@pytest.mark.parametrize(
    "text", ["back to the saved one", "ok back to our saved offer", "back to the saved numbers"]
)
def test_the_saved_offer_is_gone_back_to_with_the_lab(talking: Conversing, text: str) -> None:
    again = told(talking, "vs openai", "with 80 % for research", text)
    assert again == "us vs OpenAI"


@pytest.mark.parametrize(
    "text",
    [
        "how much more than we have is that",
        "how many more is that than we have?",
        "by how much?",
        "how far off are we",
    ],
)
def test_after_what_equals_a_lab_that_is_what_it_takes(talking: Conversing, text: str) -> None:
    asked = ("what would we need to match meta?", text)
    assert told(talking, *asked).startswith("what do we need to match")
    assert "50%" in told(talking, *asked, "and half of it?")
