"""What somebody says of a lab's staff: held beside the newest count, and assumed of nobody."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer

STAFF = "how many ppl at mistral these days"


@pytest.mark.parametrize(
    "text",
    [
        "a candidate told me its more like 1200 now, is ours outdated?",
        "isnt it 1,200 by now",
        "linkedin says 1200",
        "she reckons its closer to 1200",
        "thought it was more like 1,200?",
        "apparently its 1.2k these days",
        "heard its 1200, is your number still right",
    ],
)
def test_after_a_headcount_a_number_is_one_of_people(talking: Conversing, text: str) -> None:
    told = last_answer(talking, STAFF, text)
    assert "is not on record: the newest count of Mistral AI is 350 people" in told.headline.text
    assert "“report F-159:" in told.verdict[0].text


def test_about_as_many_is_what_is_on_record(talking: Conversing) -> None:
    told = last_answer(talking, STAFF, "so its 350, still right?")
    assert told.headline.text.startswith("About what is on record: Mistral AI had 350 people")


def test_the_same_goes_on_to_another_lab(talking: Conversing) -> None:
    said = "a candidate told me its more like 1200 now"
    assert asks(talking, STAFF, said, "and cohere?") == "headcount of Cohere"


@pytest.mark.parametrize(
    "text",
    [
        "is it true mistral has 1200 people",
        "someone told me mistral has 1200 employees, right?",
        "does mistral really have 1200 people now",
        "linkedin says mistral has 1200 people",
        "heard mistral is at 1200 staff, still accurate?",
        "apparently mistral has 1,200 employees",
    ],
)
def test_what_is_said_of_a_staff_is_not_assumed(talking: Conversing, text: str) -> None:
    told = last_answer(talking, text)
    assert told.headline.text.startswith("Mistral AI: 350 people on 9 Sep 2025")
    assert "left out" in told.understood


def test_what_is_assumed_still_is(talking: Conversing) -> None:
    told = last_answer(talking, "how big is openai assuming 7000 staff")
    assert "assuming 7,000 staff there" in told.understood


def test_after_where_many_headcounts_are_from_it_is_of_the_staff(talking: Conversing) -> None:
    grown = "has deepmind's headcount gone up since 2024"
    told = last_answer(talking, grown, "source", "I heard it's closer to 7000")
    assert told.headline.text.startswith("7000 is not on record: the newest count of Google")


RESEARCHERS = "how many researchers at deepmind"
OURS = "how would 2048 H100 for 40 researchers look then"


@pytest.mark.parametrize(
    "text",
    [
        "a candidate told me it's closer to 2500",
        "linkedin says 2500",
        "isn't it more like 2,500 by now",
        "she reckons its 2.5k",
        "apparently it's 2500 now",
    ],
)
def test_after_researchers_a_number_is_assumed_of_researchers(
    talking: Conversing, text: str
) -> None:
    assumed = "assuming 2,500 researchers there"
    told = last_answer(talking, RESEARCHERS, text)
    assert assumed in told.understood
    assert told.headline.text.startswith("Google DeepMind with 2,500 researchers: about ")
    assert "3,300 (2,070–4,560) researchers" in told.verdict[0].text
    assert told.verdict[0].text.endswith("is within that range.")
    told = last_answer(talking, RESEARCHERS, text, OURS)
    assert "2,048 H100" in told.understood
    assert f"against Google DeepMind, per researcher; {assumed}" in told.understood


@pytest.mark.parametrize(
    "text",
    [
        "use the 2500",
        "ok go with his number of 2,500",
        "let's assume that 2500 then",
        "stick with her 2500 please",
        "with the 2500 then",
    ],
)
def test_a_number_that_was_said_of_them_is_no_number_of_chips(
    talking: Conversing, text: str
) -> None:
    said = "a candidate told me it's closer to 2500"
    told = last_answer(talking, RESEARCHERS, said, OURS, text)
    assert "2,048 H100, 40 researchers" in told.understood
    assert "assuming 2,500 researchers there" in told.understood
    staff = last_answer(talking, STAFF, said, text)
    assert "Mistral" in staff.understood
    assert "assuming 2,500 staff there" in staff.understood


BESIDE_OURS = ("us vs openai", "where did you get the OpenAI headcount from")
LOW = "that seems low, I heard they're at 7000 by now"
OFFER = "save our offer: 2048 H100 for 40 researchers"


@pytest.mark.parametrize(
    "text",
    [
        LOW,
        "isn't it more like 7000?",
        "my candidate says they have 7000 employees",
        "they must be at 7000 by now",
        "that's too low, it's around 7000 now",
        "read somewhere they're 7000 people these days",
    ],
)
def test_after_where_the_headcount_is_from_it_is_held_beside_it(
    talking: Conversing, text: str
) -> None:
    told = last_answer(talking, OFFER, *BESIDE_OURS, text)
    assert "7000 is not on record: the newest count of OpenAI is 4,500" in told.headline.text
    assert "“report F-150: 7000 people” puts it to your admins" in told.verdict[0].text


@pytest.mark.parametrize("said", [(LOW,), ()])
@pytest.mark.parametrize(
    "text",
    [
        "recalculate with 7000 then",
        "use 7000 instead",
        "so with 7000 what's the ratio",
        "rerun that with 7000 people",
        "how does it look with 7000",
        "compare us again with 7000 there",
    ],
)
def test_what_is_worked_out_with_it_has_so_many_staff_there(
    talking: Conversing, said: tuple[str, ...], text: str
) -> None:
    asked = asks(talking, OFFER, *BESIDE_OURS, *said, text)
    assert asked.endswith("vs OpenAI, assume 7000 staff")
    assert asked.startswith("2048 H100, 40 researchers")


def test_of_their_staff_alone_the_card_is_worked_out_with_it(talking: Conversing) -> None:
    asked = asks(talking, "how many people work at OpenAI", LOW, "recalculate with 7000")
    assert asked == "how big is OpenAI, assume 7000 staff"


def test_a_count_that_is_called_wrong_is_reported(talking: Conversing) -> None:
    told = last_answer(talking, *BESIDE_OURS, "that is wrong, they're at 7000")
    assert told.headline.text == "Which figure is wrong?"


def test_other_chips_of_ours_are_ours_after_a_headcount(talking: Conversing) -> None:
    asked = asks(talking, OFFER, *BESIDE_OURS, "and with 7000 H100?")
    assert asked.startswith("7000 H100, 40 researchers")
