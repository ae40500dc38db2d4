"""A part of a lab's average: asked by itself, and after the whole of it."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.writing.canonical import to_text
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, told

WE = Asker.operator()
OPENAI = "match openai per researcher"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        (
            "match a third of anthropic's per researcher for 12 people",
            "what do we need to match 1/3 of Anthropic, 12 researchers, per researcher",
        ),
        ("what would half of openai's average take", "what do we need to match 50% of OpenAI"),
        (
            "half as much as openai per researcher, how many h100",
            "how many H100 do we need to match 50% of OpenAI, per researcher",
        ),
        (
            "what do we need to match 20% of meta for 8 people",
            "what do we need to match 20% of Meta Superintelligence Labs, 8 researchers",
        ),
        ("match half of openai in total", "what do we need to match 50% of OpenAI, in total"),
    ],
)
def test_a_part_of_an_average_reads_back_to_itself(
    talking: Conversing, text: str, asked: str
) -> None:
    assert told(talking, text) == asked
    again = talking.hear(asked, WE, None, DAY).replies[0].question
    assert to_text(again, talking.services.reader.words.directory) == asked


@pytest.mark.parametrize(
    ("texts", "asked"),
    [
        (("half that?",), "match 50% of OpenAI, per researcher"),
        (("way too much. half that?",), "match 50% of OpenAI, per researcher"),
        (("half that?", "half that"), "match 25% of OpenAI, per researcher"),
        (("and only a third as much per head",), "match 1/3 of OpenAI, per researcher"),
        (("half that?", "the whole average"), "match OpenAI, per researcher"),
        (
            ("half that?", "what if only 10 of our people need it"),
            "match 50% of OpenAI, 10 researchers, per researcher",
        ),
        (("half that?", "and deepmind?"), "match 50% of Google DeepMind, per researcher"),
    ],
)
def test_a_part_is_asked_for_after_the_whole(
    talking: Conversing, texts: tuple[str, ...], asked: str
) -> None:
    assert told(talking, OPENAI, *texts) == f"what do we need to {asked}"


def test_half_of_an_average_takes_half_of_the_chips(talking: Conversing) -> None:
    whole, half = (
        talking.hear(f"match {part}openai for 40 people", WE, None, DAY).replies[0].answer
        for part in ("", "half of ")
    )
    taken = [each.figures[0].estimate for each in (whole, half)]
    assert taken[0]
    assert taken[1]
    assert taken[1].median == pytest.approx(taken[0].median / 2)
    assert half.headline.text.startswith("50 % of OpenAI's average for 40 people takes")


def test_who_has_more_than_a_part_is_not_told_to_have_more_than_the_lab(
    talking: Conversing,
) -> None:
    answer = talking.hear("match 1% of openai", WE, None, DAY).replies[0].answer
    assert answer.advice
    assert not answer.advice.say
    assert "More than OpenAI" in answer.advice.dont_say[0].text


def test_a_multiple_of_an_average_is_not_worked_out(talking: Conversing) -> None:
    answer = talking.hear("match twice openai's average", WE, None, DAY).replies[0].answer
    assert "not a multiple" in answer.headline.text


def test_half_of_ours_is_no_part_of_their_average(talking: Conversing) -> None:
    assert "50%" not in told(talking, OPENAI, "what if we halve our cluster")
