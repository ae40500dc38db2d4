"""What is asked in a roundabout way comes to what is asked straight."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last, last_answer


@pytest.mark.parametrize(
    "text",
    ["and if she asks about queue times?", "what if he asks about the queue",
     "and when they ask about waits", "ok and if they ask about the queue",
     "and if the candidate brings up queues", "in case she wonders about queue times"],
)  # fmt: skip
def test_what_somebody_may_ask_is_asked(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "us vs Meta", text)
    told = "Chips alone are counted: no queue, no wait and no priority is in it"
    assert answer.headline.text == told


@pytest.mark.parametrize(
    "text",
    ["what do you base the gpt-4 figure on", "so what did you base the GPT-4 number on?",
     "what is the GPT-4 figure based on", "what's the gpt-4 number based on",
     "what are you basing the GPT-4 figure on", "ok what have you based the gpt-4 estimate on"],
)  # fmt: skip
def test_what_a_figure_is_based_on_is_its_source(talking: Conversing, text: str) -> None:
    assert asks(talking, "could 2048 H200 train GPT-4", text) == "source F-110"


@pytest.mark.parametrize(
    "text",
    ["and what do ours get", "what do ours get then", "how much do ours get each",
     "how many chips do ours get"],
)  # fmt: skip
def test_what_ours_get_is_told_per_researcher(talking: Conversing, text: str) -> None:
    lines = ("anthropic gives every researcher 200 H100", text)
    assert asks(talking, *lines) == "our compute, per researcher"


@pytest.mark.parametrize(
    "text",
    ["I need a line for an email to a candidate who is also talking to DeepMind, on compute",
     "give me a line on compute for a candidate who is also talking to DeepMind",
     "could I have a sentence for a note to someone with a DeepMind offer",
     "need a few words to a researcher who has DeepMind too",
     "can you suggest a line for a candidate talking to DeepMind",
     "i could use a short line to a candidate with DeepMind on the table"],
)  # fmt: skip
def test_a_line_for_a_candidate_elsewhere_is_of_ours_against_that_lab(
    talking: Conversing, text: str
) -> None:
    assert asks(talking, text) == "us vs Google DeepMind"


@pytest.mark.parametrize(
    "text",
    ["say it is about a day, and no job bigger than 256", "it's a day, with no job above 256",
     "it takes about 24 hours and no job bigger than 256"],
)  # fmt: skip
def test_a_wait_beside_the_largest_job_is_kept(talking: Conversing, text: str) -> None:
    assert "24 hours wait" in asks(talking, "us vs Meta", text)


@pytest.mark.parametrize(
    "text",
    ["is any of it still being built", "are any of those still under construction",
     "is some of that still being built?", "are any of them going up still",
     "is anything under construction", "is any of it unfinished"],
)  # fmt: skip
def test_what_is_being_built_is_of_all_the_sites(talking: Conversing, text: str) -> None:
    line = "how much power do OpenAI's data centres draw"
    assert last(talking, line, text) == last(talking, line, "what are they building")


@pytest.mark.parametrize(
    "text",
    ["what about GPT-4, could we do that?", "could we do GPT-4", "would GPT-4 work?",
     "can we train GPT-4", "and GPT-4, would that fit?", "could we manage GPT-4"],
)  # fmt: skip
def test_a_run_that_may_fit_is_held_to_the_time_spoken_of(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "what can we train in 6 weeks", text)
    assert answer.headline.text.startswith("No, not in 42 days: GPT-4 takes")


@pytest.mark.parametrize("text", ["no, the other chip", "the other one please", "the other gpu"])
def test_the_other_chip_is_priced_in_that_number(talking: Conversing, text: str) -> None:
    lines = ("price of H100", "and the B300", "256 of those for a year", text)
    assert asks(talking, *lines) == "cost of 256 H100, one-year contract"


@pytest.mark.parametrize(
    "text",
    ["a bit less negative maybe", "can you make that sound nicer", "more upbeat please",
     "something more positive?", "could you put it a bit softer", "make it friendlier"],
)  # fmt: skip
def test_what_is_to_sound_kinder_is_told_with_both_sides(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "us vs Meta", text)
    told = "This is what compute lets you say here, and what to concede"
    assert answer.headline.text == told
