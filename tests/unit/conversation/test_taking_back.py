"""A change of the offer is taken back; where nothing was changed, the words mean what they did."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import told

FIRST = "how do we compare with openai"
OURS = "us vs OpenAI"


@pytest.mark.parametrize(
    "change", ["make it 60 researchers", "what if we add 512 B200", "what if we hire 10 more"]
)
@pytest.mark.parametrize(
    "text",
    [
        "undo",
        "forget that",
        "forget it",
        "scrap that",
        "never mind",
        "without that",
        "take that back",
        "as it was",
        "go back to what it was before",
        "put it back how it was",
        "back to what we had before please",
        "the first one",
        "no, the original one",
    ],
)
def test_what_was_changed_is_taken_back(talking: Conversing, change: str, text: str) -> None:
    assert told(talking, FIRST, change, text) == OURS


def test_one_change_after_the_other_is_taken_back(talking: Conversing) -> None:
    lines = (FIRST, "make it 60 researchers", "and 3000 H100")
    assert told(talking, *lines, "undo") == "our compute 60 researchers, vs OpenAI"
    assert told(talking, *lines, "revert that") == "our compute 60 researchers, vs OpenAI"
    assert told(talking, *lines, "the first one") == OURS


@pytest.mark.parametrize(
    "text",
    [
        "ok forget the hires",
        "no new hires",
        "without the hires",
        "we won't hire anyone",
        "no, we stay at 40",
        "we're keeping it at 40",
    ],
)
def test_hires_are_taken_back(talking: Conversing, text: str) -> None:
    assert told(talking, FIRST, "what if we hire 10", text) == OURS


@pytest.mark.parametrize(
    "text",
    [
        "ok leave the hires out, just the extra chips",
        "forget the new hires, only the chips",
        "without the hires",
        "just the extra chips, no hires",
    ],
)
def test_chips_stay_where_hires_are_taken_back(talking: Conversing, text: str) -> None:
    asked = told(talking, "what if we hire 12 more and add 512 H200", text)
    assert asked == "our saved offer with 2048 H100 + 512 H200, 40 researchers"


@pytest.mark.parametrize("change", ["what if we hire 10 more", "make it 60 researchers"])
def test_what_is_kept_is_changed_no_more(talking: Conversing, change: str) -> None:
    for text in ("no, keep it at 40", "keep 40", "leave it at 40 people"):
        found = told(talking, FIRST, change, text)
        assert found in (OURS, "our compute 40 researchers, vs OpenAI")


def test_chips_that_are_kept_are_those_of_before(talking: Conversing) -> None:
    for text in ("no, keep it at 2,048", "stay at 2048 H100"):
        assert told(talking, FIRST, "what if we had 4096 H100", text) == OURS


def test_people_that_are_kept_are_no_chips(talking: Conversing) -> None:
    lines = (FIRST, "make it 60 researchers", "what would it cost", "no, keep it at 40")
    assert told(talking, *lines) == OURS


@pytest.mark.parametrize("lines", [(), (FIRST,), (FIRST, "and anthropic")])
def test_a_conversation_is_still_forgotten(talking: Conversing, lines: tuple[str, ...]) -> None:
    assert "forgotten" in told(talking, *lines, "forget that")


def test_all_of_a_conversation_is_forgotten_after_a_change_too(talking: Conversing) -> None:
    for text in ("forget this", "forget this conversation", "forget everything"):
        assert "forgotten" in told(talking, FIRST, "make it 60 researchers", text)


@pytest.mark.parametrize("text", ["ok forget that.", "never mind,", "scrap that;", "undo that and"])
def test_what_is_asked_after_taking_back_is_of_ours_as_it_is(
    talking: Conversing, text: str
) -> None:
    asked = f"{text} how do we compare with Mistral"
    hires = ("what if we hire 15 more", "and 25?", "how many gpus would we need to keep it")
    assert told(talking, *hires, asked) == "us vs Mistral AI"
    assert told(talking, FIRST, "make it 60 researchers", asked) == "us vs Mistral AI"
    assert told(talking, FIRST, "and with 4000 B200", asked) == "us vs Mistral AI"


def test_where_nothing_was_changed_nothing_is_taken_back(talking: Conversing) -> None:
    lines = (FIRST, "make it 60 researchers", "never mind, and Meta?")
    assert told(talking, *lines, "scrap that, what about 50 people") == (
        "our compute 50 researchers, vs Meta Superintelligence Labs"
    )
    assert told(talking, "how big is OpenAI", "forget that, price of H100") == "price of H100"


def test_one_of_two_hires_is_taken_back_though_it_was_asked_on(talking: Conversing) -> None:
    lines = ("what if we hire 15 more", "and 25?", "how many gpus would we need to keep it")
    assert told(talking, *lines, "undo") == "what if we hire 15 more"


@pytest.mark.parametrize(
    "said",
    [
        ("what if we get 1000 more", "and without"),
        ("what if we get 1000 more", "without the extra gpus"),
        ("plus 512 B200", "and w/o?"),
        ("plus 512 B200", "without them"),
    ],
)
def test_chips_are_left_out_against_the_same_lab(
    talking: Conversing, said: tuple[str, ...]
) -> None:
    asked = "2048 H100, 40 researchers, vs OpenAI"
    assert told(talking, asked, *said) == asked


@pytest.mark.parametrize(
    "said", [("plus 512 B200 vs openai",), ("what if we add 512 B200", "vs openai")]
)
def test_a_lab_that_was_named_with_the_chips_stays_without_them(
    talking: Conversing, said: tuple[str, ...]
) -> None:
    lines = ("2048 H100 for 40 researchers", *said, "and without them")
    assert told(talking, *lines) == "2048 H100, 40 researchers, vs OpenAI"


@pytest.mark.parametrize("text", ["no queue", "no waiting", "no queue at all"])
def test_no_queue_is_a_wait_of_none(talking: Conversing, text: str) -> None:
    before = "1024 H100, 30 researchers, 4h queue"
    assert told(talking, before, text) == "1024 H100, 30 researchers, no wait"


@pytest.mark.parametrize(
    "text",
    [
        "only today's",
        "only todays gpus",
        "without the june ones",
        "w/o the new ones",
        "leave out the june delivery",
    ],
)
def test_what_runs_today_is_left_of_what_was_told(talking: Conversing, text: str) -> None:
    before = "1024 H100, 30 researchers, 1024 B200 in June 2027"
    assert told(talking, before, text) == "1024 H100, 30 researchers"
