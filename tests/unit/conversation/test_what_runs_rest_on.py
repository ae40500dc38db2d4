"""What went into a run, at which utilisation its days are, and which run is spoken of."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last_answer, last_question

RUN = "Could our cluster train something like Llama 3 70B? how long would it take"
LARGE = "what about the 405B"


@pytest.mark.parametrize(
    "text",
    [
        "what utilisation did you assume there?",
        "which MFU is that?",
        "what mfu is that at?",
        "at what utilization?",
        "do you assume full utilisation",
    ],
)
def test_days_by_published_hours_rest_on_no_utilisation(talking: Conversing, text: str) -> None:
    found = last_answer(talking, RUN, LARGE, text)
    assert found.kind is Kind.REACH
    assert found.headline.text.startswith("None: the days scale published GPU-hours")


def test_days_by_flop_rest_on_a_convention(talking: Conversing) -> None:
    found = last_answer(talking, "how long would GPT-4 take on our cluster", "what mfu is that?")
    assert "by our convention C-12" in found.headline.text


def test_a_utilisation_of_the_user_is_told_as_theirs(talking: Conversing) -> None:
    found = last_answer(talking, RUN, LARGE, "make it 30%", "what utilisation is that?")
    assert found.headline.text == "30 % of peak speed (MFU), as you said"


@pytest.mark.parametrize("text", ["make it 30%", "and at 30% MFU?", "30% instead", "assume 30%"])
def test_a_part_after_a_run_is_its_utilisation(talking: Conversing, text: str) -> None:
    asked = last_question(
        talking, RUN, LARGE, "and with 4096 instead?", "what utilisation did you assume?", text
    )
    assert asked.runs == ("run/llama-3.1-405b",)
    assert asked.assume.mfu == pytest.approx(0.3)
    assert asked.offer
    assert asked.offer.chips[0].count.value == 4096


@pytest.mark.parametrize(
    "text",
    [
        "and if one researcher tried the 70B on just their own share?",
        "and the 70B on one researcher's share?",
        "back to the 70B",
    ],
)
def test_a_size_is_of_the_run_that_was_spoken_of(talking: Conversing, text: str) -> None:
    assert last_question(talking, RUN, LARGE, text).runs == ("run/llama-3-70b",)


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("How much compute went into GPT-4", ("run/gpt-4",)),
        ("training compute of GPT-4", ("run/gpt-4",)),
        ("how many FLOP did GPT-4 take", ("run/gpt-4",)),
        ("how much compute was used to train Claude 3.5 Sonnet", ("run/claude-3.5-sonnet",)),
        (
            "how much compute went into GPT-4 and Claude 3.5 Sonnet",
            ("run/gpt-4", "run/claude-3.5-sonnet"),
        ),
        ("how many GPU-hours did DeepSeek V3 take", ("run/deepseek-v3",)),
        (
            "was GPT-4 trained on more compute than Llama 3.1 405B?",
            ("run/gpt-4", "run/llama-3.1-405b"),
        ),
        (
            "which took more compute, GPT-4 or Llama 3.1 405B",
            ("run/gpt-4", "run/llama-3.1-405b"),
        ),
    ],
)
def test_what_went_into_a_run_is_what_its_source_says(
    talking: Conversing, text: str, runs: tuple[str, ...]
) -> None:
    found = last_answer(talking, text)
    assert (found.question.topic, found.question.runs) == ("training-compute", runs)
    assert "FLOP of training" in found.headline.text
    assert not found.question.uses_saved


def test_how_many_chips_it_takes_is_asked_after_what_went_in(talking: Conversing) -> None:
    asked = last_question(
        talking,
        "how much compute went into GPT-4",
        "How many H100s would we need to do that in 60 days?",
    )
    assert (asked.topic, asked.chips, asked.days) == (None, ("chip/h100",), 60.0)


@pytest.mark.parametrize(
    "text",
    [
        "how long would the GPT-4 one take on our cluster",
        "how much compute would GPT-4 take",
        "how many H100 would GPT-4 take",
    ],
)
def test_what_a_run_would_take_is_another_question(talking: Conversing, text: str) -> None:
    assert last_question(talking, "How much compute went into GPT-4", text).topic is None


@pytest.mark.parametrize("text", ["why so long", "why?", "how come", "why is that"])
def test_why_it_takes_so_long_is_its_work_over_the_chips(talking: Conversing, text: str) -> None:
    by_flop = last_answer(talking, "how long would GPT-4 take on our cluster", text).verdict[0].text
    assert "2.1e25 FLOP of training" in by_flop
    assert "of peak speed (MFU)" in by_flop
    by_hours = last_answer(talking, RUN, text).verdict[0].text
    assert "6.40 million published GPU-hours" in by_hours
    assert "MFU" not in by_hours
