"""Going on about offers: which of two, what is given up, what hires need, one change instead."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer, reply

TWO = "512 H100 for 8 vs 1024 H100 for 30"
FIRST = "512 H100, 8 researchers, vs OpenAI"
SECOND = "1024 H100, 30 researchers, vs OpenAI"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("the 512 one vs openai", FIRST),
        ("that 8 person team vs openai", FIRST),
        ("how does the one with 30 people do against openai", SECOND),
        ("the 1024-GPU option vs openai", SECOND),
        ("and the 1,024 offer against openai", SECOND),
        ("the 1024 H100 deal vs openai?", SECOND),
    ],
)
def test_it_is_the_one_with_that_number(talking: Conversing, text: str, asked: str) -> None:
    assert asks(talking, TWO, text) == asked


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("20 more people, h100 needed at 64 per head", "1,792 more H100"),
        ("20 joining, h100 for 60 each?", "1,552 more H100"),
        ("if we add 20, H100s we need for 60 per head", "1,552 more H100"),
        ("20 more people, chips needed for 64 each", "1,792 more H100"),
        ("say 12 join, gpus needed to keep 51 per head", "604 more H100"),
        ("hire 10 researchers, H100 required at 80 a head", "1,952 more H100"),
    ],
)
def test_the_chips_that_hires_need_are_told(talking: Conversing, text: str, headline: str) -> None:
    assert last_answer(talking, text).headline.text == headline
    assert last_answer(talking, "us vs openai", text).headline.text == headline


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("we give up 256 to serving", "87.5%"),
        ("and if we hand over 512 to inference?", "75%"),
        ("we lost 512 to production", "75%"),
        ("say we give 256 to product", "87.5%"),
        ("we'll have to divert 256 to infra", "87.5%"),
        ("we'd cede 512 GPUs to the api", "75%"),
    ],
)
def test_what_is_given_up_is_not_for_research(talking: Conversing, text: str, share: str) -> None:
    told = f"our saved offer with 2048 H100, 40 researchers, {share} for research"
    assert asks(talking, text) == told
    assert asks(talking, "our compute", text) == told


@pytest.mark.parametrize(
    ("before", "text", "asked"),
    [
        ("double the chips", "and halved the team instead", "our compute 20 researchers"),
        ("what if we doubled the chips", "what if we halved the team instead", None),
        ("double our H100s", "or halve the headcount instead", None),
        (
            "what if we halved the team",
            "or double the compute instead",
            "4096 H100, 40 researchers",
        ),
        ("what if we hire 10", "and double the chips instead", "4096 H100, 40 researchers"),
        ("double the chips", "and tripled the team instead?", "what if we hire 80 more"),
    ],
)
def test_instead_undoes_what_was_supposed(
    talking: Conversing, before: str, text: str, asked: str | None
) -> None:
    assert asks(talking, before, text) == (asked or "our compute 20 researchers")


TOLD = "512 B200 for 24 people vs anthropic"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("what if we drop them and buy 1,000 H200s instead", "1000 H200, 24 researchers"),
        ("lose them and get 1000 H200", "1000 H200, 24 researchers"),
        ("sell our gpus and rent 256 GB300 instead", "256 GB300, 24 researchers"),
        ("and if we bought 1,000 H200 instead", "1000 H200, 24 researchers"),
        ("what if we bought 1000 H200 instead", "1000 H200, 24 researchers"),
        ("what if instead we hire 10", "512 B200, 24 researchers, what if we hire 10 more"),
        ("what if we lost 5 instead", "512 B200, 19 researchers"),
    ],
)
def test_instead_is_of_an_offer_that_was_told_by_itself(
    talking: Conversing, text: str, asked: str
) -> None:
    assert asks(talking, TOLD, text) == f"{asked}, vs Anthropic"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("drop them and compare with meta", "512 B200, 24 researchers, vs Meta Superintelligence"),
        ("and buy 256 B200", "768 B200, 24 researchers, vs Anthropic"),
    ],
)
def test_nothing_else_takes_the_place_of_the_chips(
    talking: Conversing, text: str, asked: str
) -> None:
    assert asks(talking, TOLD, text).startswith(asked)


def test_one_of_two_kinds_is_given_up_for_others(talking: Conversing) -> None:
    of_two = "512 B200 and 128 H100 for 24 people vs anthropic"
    asked = asks(talking, of_two, "sell the B200s and buy 1,000 H200s instead")
    assert asked == "128 H100 + 1000 H200, 24 researchers, vs Anthropic"


@pytest.mark.parametrize(
    "text",
    ["which is cheaper", "which one is cheaper", "which would be cheapest", "and which costs less"],
)
def test_what_equals_either_lab_is_told_of_both(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "what would it take to match openai", "and meta", text)
    assert told.headline.text.startswith("OpenAI's average for 40 people takes about 21,800")
    assert "; Meta Superintelligence Labs' 11,700" in told.headline.text


def test_what_is_left_to_find_for_either_lab_is_told_in_dollars(talking: Conversing) -> None:
    lines = ("what would it take to match openai", "and meta", "what would each cost us per year")
    told = reply(talking, *lines)
    assert told.form is Form.DOLLARS
    both = (told.answer.headline, *told.answer.verdict)
    assert [x.text.count("for some $458 million a year") for x in both if "458" in x.text] == [1]
    assert "Meta Superintelligence Labs: about 11,700" in both[-1].text
    assert both[-1].text.endswith("would be left to find, for some $225 million a year.")


@pytest.mark.parametrize(
    ("before", "text", "headline"),
    [
        (TWO, "what if the first one hires 10", "1,024 H100 give each 1.2× as much"),
        (TWO, "the second one takes on 5 people", "512 H100 give each 2.2× as much"),
        (TWO, "if the 512 one hires 10 more people", "1,024 H100 give each 1.2× as much"),
        ("ours vs 1024 H100 for 30", "what if they hire 10", "Our offer gives each 2.0× as much"),
        ("ours vs 1024 H100 for 30", "what if the other one adds 10", "Our offer gives each 2.0×"),
    ],
)
def test_hires_of_one_of_two_are_its_own(
    talking: Conversing, before: str, text: str, headline: str
) -> None:
    assert last_answer(talking, before, text).headline.text.startswith(headline)
    again = last_answer(talking, before, text, "which is better now")
    assert again.headline.text.startswith(headline)


def test_hires_of_ours_count_beside_the_other(talking: Conversing) -> None:
    lines = ("ours vs 1024 H100 for 30", "what if we hire 10", "which is better now")
    assert last_answer(talking, *lines).headline.text.startswith("Our offer gives each 1.2×")
