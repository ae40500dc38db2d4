"""Numbers said of a part, of each or of people keep the offer that was spoken of."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last
from tests.unit.conversation.test_declining import answer

TEAM = "2048 H100, 40 researchers, vs OpenAI"
SMALL = "384 H100, 14 researchers, 24 guaranteed each, vs Mistral AI"


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("and with 4096 H100 instead of the 2048", "4096 H100, 40 researchers, vs OpenAI"),
        (
            "32 of those would be guaranteed to each",
            "2048 H100, 40 researchers, 32 guaranteed each, vs OpenAI",
        ),
        ("6 of them are contractors, so count 34", "2048 H100, 34 researchers, vs OpenAI"),
        ("100 of those are broken, leaving 1948", "1948 H100, 40 researchers, vs OpenAI"),
        ("44 researchers, four of them start in January", "2048 H100, 44 researchers, vs OpenAI"),
        ("hang on, I misread the sheet, it's 36 people", "2048 H100, 36 researchers, vs OpenAI"),
        ("36 people, I was looking at the old org chart", "2048 H100, 36 researchers, vs OpenAI"),
        ("sorry I meant Anthropic", "2048 H100, 40 researchers, vs Anthropic"),
        (
            "can I put 51 H100 each into the letter",
            "2048 H100, 40 researchers, 51 guaranteed each, vs OpenAI",
        ),
        ("what if each got 8 B200", "320 B200, 40 researchers, 8 guaranteed each, vs OpenAI"),
        ("1024 of those go to product", "2048 H100, 40 researchers, 50% for research, vs OpenAI"),
        (
            "1024 of those are on order",
            "1024 H100 operational + 1024 H100 contracted, 40 researchers, vs OpenAI",
        ),
        ("what if we only got 256 of them", "256 H100, 40 researchers, vs OpenAI"),
        ("only 25 of them really use it", "2048 H100, 25 researchers, vs OpenAI"),
    ],
)
def test_what_is_said_changes_one_thing(talking: Conversing, text: str, asks: str) -> None:
    assert last(talking, TEAM, text) == [asks]


@pytest.mark.parametrize("text", ["64 of those are for demos", "six of them start in January"])
def test_a_part_that_may_or_may_not_count_is_asked_back(talking: Conversing, text: str) -> None:
    said = answer(talking, TEAM, text)
    assert said.kind is Kind.CHOOSE
    assert [choice.label for choice in said.choices][-1] == "As it was"


@pytest.mark.parametrize(
    ("before", "text", "asks"),
    [
        (SMALL, "64 of those are evals, so count 320", SMALL.replace("384", "320")),
        ("price of B200", "Per year, for one", "cost of 1 B200"),
        ("price of B200", "for 16, per year", "cost of 16 B200"),
        (
            "compare Mistral and Cohere",
            "keep Mistral, but do xAI for the other one",
            "compare Mistral AI and SpaceXAI",
        ),
        (
            "us vs Meta",
            "what if we hire 8 more, for the Q3 plan",
            "what if we hire 8 more, vs Meta Superintelligence Labs",
        ),
        ("us vs Meta", "even with the 10 hires we've planned?", "what if we hire 10 more"),
        ("us vs Meta", "One more thing, is Cohere hiring at all?", "open roles at Cohere"),
        (
            "match DeepMind for 15 people",
            "for 25, sorry, I read the old headcount plan",
            "what do we need to match Google DeepMind, 25 researchers",
        ),
        (
            "1024 H100, 30 researchers, 40% for research, vs Meta",
            "what if product gave us all of it",
            "1024 H100, 30 researchers, vs Meta Superintelligence Labs",
        ),
        (
            "compare Cohere and ai2",
            "we are 18 with 192 h100, closer to which of these two",
            "192 H100, 18 researchers, vs Cohere and ai2",
        ),
    ],
)
def test_what_was_spoken_of_is_kept(talking: Conversing, before: str, text: str, asks: str) -> None:
    assert last(talking, before, text) == [asks]


def test_two_numbers_that_do_not_add_up_change_nothing_unasked(talking: Conversing) -> None:
    said = answer(talking, SMALL, "64 of those are for demos, so count 300")
    assert said.kind in (Kind.CHOOSE, Kind.ERROR)


@pytest.mark.parametrize(
    "text", ["ok back to how it really is", "back to reality", "undo all that"]
)
def test_what_would_be_gives_way_to_what_is(talking: Conversing, text: str) -> None:
    said = ("us vs Anthropic", "and what if we had 4096 h100", "and 60 people", text)
    assert last(talking, *said) == ["us vs Anthropic"]


def test_placements_are_returned_to_by_their_name(talking: Conversing) -> None:
    said = ("if I place three of my people with them?", "who is hiring in London")
    back = "Back to the placements: what if it were a round twenty?"
    assert last(talking, *said[:1]) == ["what if we hire 3 more"]
    assert last(talking, *said, back) == ["what if we hire 20 more"]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("us vs openai, and what if we hire 10 more", 2),
        ("us vs openai. What if we hire 10 more", 2),
        ("2048 H100, 40 researchers, what if we hire 10 more, vs OpenAI", 1),
        ("how do we compare to openai if we hire 10 more", 1),
    ],
)
def test_hires_that_are_asked_besides_are_a_question(
    talking: Conversing, text: str, asked: int
) -> None:
    assert len(last(talking, text)) == asked


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        (
            "We rent 128 H200 and we're 9 on research. vs openai?",
            "128 H200, 9 researchers, rented, vs OpenAI",
        ),
        ("we are 12 with 96 H200, vs cohere", "96 H200, 12 researchers, vs Cohere"),
        (
            "1,024 H100 and 20 researchers today, 10 more joining in spring",
            "1024 H100, 20 researchers, what if we hire 10 more from 2027-03-01",
        ),
        (
            "Can I write 51 H100 per researcher into the offer letter?",
            "our compute 51 guaranteed each",
        ),
        ("12 researchers with 8 H100 each", "96 H100, 12 researchers, 8 guaranteed each"),
        ("one more researcher?", "what if we hire 1 more"),
        ("one last thing: price of H200", "price of H200"),
    ],
)
def test_people_and_shares_are_told_from_chips(talking: Conversing, text: str, asks: str) -> None:
    assert last(talking, text) == [asks]
