"""Why a range is wide, whether nothing is public, and what may be quoted of who gets compute."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer


@pytest.mark.parametrize(
    "text",
    ["why such a big range", "why is the range so wide", "what makes the range so big",
     "how come the spread is so large", "why the huge spread", "whats behind such a wide interval"],
)  # fmt: skip
def test_the_headline_names_what_is_least_known(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "512 B200 and 14 researchers vs anthropic", text)
    assert told.headline.text.startswith("The widest unknowns are the H100e in use of Anthropic")
    assert "2,300 staff" in told.verdict[0].text


@pytest.mark.parametrize(
    "text",
    ["nothing public at all?", "no number anywhere?", "is there really nothing on record",
     "nothing known?", "no figures published at all", "do they publish nothing at all",
     "so nothing public"],
)  # fmt: skip
def test_that_nothing_is_public_is_told_with_what_is_on_record(
    talking: Conversing, text: str
) -> None:
    told = last_answer(talking, "how much compute does SSI have", text)
    assert told.headline.text.startswith("Right: nobody has published a figure for the compute of")
    assert "F-058" in told.verdict[0].text
    told = last_answer(talking, "how big is Thinking Machines", text)
    assert "Nothing else" not in told.verdict[0].text  # a contract of theirs is
    assert told.table
    told = last_answer(talking, "how big is openai", text)
    assert told.headline.text.startswith("A figure is on record. OpenAI: about 1.74 million")


@pytest.mark.parametrize(
    "text",
    ["anything I can quote to a candidate?", "anything quotable",
     "is there anything i can share with a candidate", "any of that I could quote to her?",
     "do you have something to cite",
     "which of that can i quote"],
)  # fmt: skip
def test_what_is_reported_of_who_gets_compute_may_be_quoted_by_its_source(
    talking: Conversing, text: str
) -> None:
    told = last_answer(talking, "how does deepmind decide who gets gpus", text)
    assert told.headline.text.startswith("As what is reported there, and never as fact")
    assert "(Sherwood, on Bloomberg, 18 May 2026, F-087, grade B)" in told.verdict[0].text
    assert told.advice.dont_say
    told = last_answer(talking, "who gets compute inside mistral", text)
    assert told.headline.text == "Nothing: who gets compute there is not on record"


@pytest.mark.parametrize("text", ["is there anything public", "do they say anything"])
def test_whether_anything_is_public_is_not_agreed_with(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "how much compute does SSI have", text)
    assert told.headline.text.startswith("Nobody has published a figure for the compute of")


@pytest.mark.parametrize(
    "text",
    ["how sure are you about their number", "where did you get their figure",
     "source for their figure", "how do you know what they have", "where are their numbers from"],
)  # fmt: skip
def test_of_a_figure_that_nobody_published_that_is_said_first(
    talking: Conversing, text: str
) -> None:
    told = last_answer(talking, "us vs Cohere", text).headline.text
    assert told == "Nobody has published a figure for the compute of Cohere"
    known = last_answer(talking, "us vs OpenAI", text).headline.text
    assert known.startswith("OpenAI, H100e in use: ")


@pytest.mark.parametrize(
    "text",
    [
        "why isn't there a figure?",
        "how come there's no number",
        "why no number for them",
        "why is nothing public",
        "why not?",
    ],
)
def test_why_there_is_no_figure_is_that_nobody_has_published_one(
    talking: Conversing, text: str
) -> None:
    of_one = last_answer(talking, "how much compute does SSI have", text)
    assert of_one.headline.text.startswith("Nobody has published how much compute Safe")
    assert "(F-058, " in of_one.verdict[0].text
    beside = last_answer(talking, "us vs mistral", text)
    assert beside.headline.text.startswith("Nobody has published how much compute Mistral AI uses")
    assert beside.verdict[0].text.startswith("Mistral AI has announcements on record")
