"""The largest training runs of labs, which are not what the labs have of compute."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last, last_answer

OF_OPENAI = "largest training runs by OpenAI"


@pytest.mark.parametrize(
    "text",
    [
        "biggest training run of openai",
        "how big is openai's biggest run",
        "what's the largest run openai has published",
        "what is the biggest model openai ever trained",
        "most expensive training run by openai",
        "whats the biggest thing openai trained",
        OF_OPENAI,
    ],
)
def test_a_labs_largest_run_is_no_stock(talking: Conversing, text: str) -> None:
    assert asks(talking, text) == OF_OPENAI


def test_the_run_and_its_compute_lead(talking: Conversing) -> None:
    told = last_answer(talking, OF_OPENAI)
    assert told.headline.text.startswith("Largest training run of OpenAI on record: ")
    assert " FLOP, " in told.headline.text


@pytest.mark.parametrize(
    "text",
    [
        "what's the biggest training run each of them has done",
        "whats the largest run they published",
        "biggest training run of both?",
        "who did the bigger training run",
    ],
)
@pytest.mark.parametrize(
    "before", ["compare anthropic and openai", "headcount of anthropic and openai"]
)
def test_each_of_them_is_of_the_labs_spoken_of(talking: Conversing, before: str, text: str) -> None:
    assert asks(talking, before, text) == "largest training runs by Anthropic and OpenAI"


def test_of_several_the_largest_of_each_is_told(talking: Conversing) -> None:
    told = last_answer(talking, "largest training runs by OpenAI and Safe Superintelligence")
    assert told.headline.text.startswith("Largest training run of each on record: ")
    assert "Of Safe Superintelligence no run is on record" in told.verdict[0].text


def test_where_none_is_on_record_that_is_said(talking: Conversing) -> None:
    told = last_answer(talking, "largest training runs by Safe Superintelligence").headline.text
    assert told.startswith("No training run of Safe Superintelligence is on record")


@pytest.mark.parametrize("text", ["and anthropic's?", "what about anthropic", "anthropic"])
def test_another_lab_is_asked_for_its_runs(talking: Conversing, text: str) -> None:
    assert asks(talking, OF_OPENAI, text) == "largest training runs by Anthropic"


def test_ours_stays_what_our_chips_can_do(talking: Conversing) -> None:
    asked = last_answer(talking, "what's the largest run we can do in 30 days on 2048 H100")
    assert asked.question.kind.value == "reach"


@pytest.mark.parametrize("text", ["which is bigger", "who took the most compute"])
def test_the_list_tells_which_is_larger(talking: Conversing, text: str) -> None:
    both = "largest training runs by OpenAI and Anthropic"
    assert asks(talking, both, text) == both


def test_the_first_is_held_against_a_run_that_is_named(talking: Conversing) -> None:
    told = last_answer(talking, "biggest run of xai", "bigger than gpt-4.5?")
    assert told.headline.text.startswith("Grok 4 took ")
    assert "GPT-4.5" in told.headline.text


def test_the_first_is_what_ours_would_take(talking: Conversing) -> None:
    told = last_answer(talking, "biggest run of xai", "how long would that take us")
    assert told.question.runs == ("run/grok-4",)


@pytest.mark.parametrize(
    "text",
    [
        "what's the biggest one anthropic has trained that we know of",
        "biggest one by anthropic?",
        "what about anthropic's largest",
        "which is anthropic's biggest run",
        "has anthropic trained anything bigger",
        "what did anthropic train that's bigger",
        "and anthropic's biggest so far",
    ],
)
def test_after_a_run_the_largest_of_a_lab_is_a_run(talking: Conversing, text: str) -> None:
    before = "How much compute went into training Grok 4?"
    assert asks(talking, before, text) == "largest training runs by Anthropic"


@pytest.mark.parametrize(
    "text",
    [
        "how long would we need for a run like that?",
        "how many days would we need for that one?",
        "how long would we take to train something like that?",
    ],
)
def test_the_time_that_we_would_need_is_that_of_the_first(talking: Conversing, text: str) -> None:
    before = ("our offer is 2048 H100 for 40 researchers", "biggest training run of xAI")
    assert asks(talking, *before, text) == "can we train grok-4"


def test_what_is_known_is_no_run_of_ours(talking: Conversing) -> None:
    text = "what's the biggest model Anthropic has trained that we know of"
    assert asks(talking, text) == "largest training runs by Anthropic"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("and what chips was that done on", "how much compute went into {}"),
        ("which gpus did it use", "how much compute went into {}"),
        ("on how many chips?", "how much compute went into {}"),
        ("what did that cost", "what did {} cost to train"),
        ("could we do a run that size with 4096 H200?", "can 4096 H200 train {}"),
        ("how long would that take on 1024 H100", "can 1024 H100 train {}"),
    ],
)
def test_it_is_the_run_that_leads_the_list(talking: Conversing, text: str, asked: str) -> None:
    found = asks(talking, "largest training runs by Anthropic", text)
    assert found == asked.format("claude-3.7-sonnet")


@pytest.mark.parametrize(
    "text",
    [
        "what's the largest known training run and who did it",
        "what's the largest known training run",
        "who did the biggest training run so far",
        "what is the biggest model training run you know of",
        "largest training run by any lab",
        "biggest training run anyone has done",
        "largest training run and by whom",
        "which is the biggest training run ever",
        "whats the largest training run ever",
        "what's the largest training run",
        "what's the largest training run on record",
        "largest training runs on record",
        "which runs took the most compute",
        "which model used the most compute",
        "rank models by training compute",
        "list all training runs by compute",
        "rank all labs by biggest training run",
        "show me the labs in order of their biggest run",
        "which labs had the biggest training runs",
        "which training run was the largest",
        "rank labs by training compute of their biggest model",
    ],
)
def test_the_largest_of_all_is_no_stock_of_a_lab_either(talking: Conversing, text: str) -> None:
    befores = ((), ("compute contracts of OpenAI",), ("what data centers is OpenAI getting",))
    for before in befores:
        assert last(talking, *before, text)[0] == "largest training runs"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("how many H100s would you need to repeat it in 90 days", "Grok 4 in 90 days takes about"),
        ("how many B200 for that in a month", "Grok 4 in 30 days takes about"),
        ("how many H100 would the second one take in 60 days", "GPT-4.5 in 60 days takes about"),
        (
            "could we repeat it on 4096 H100 in 90 days",
            "No, not in 90 days: Grok 4 takes about 4,080 days",
        ),
        ("how long would the third take on 8192 B200", "Grok 3: about 628 days"),
        (
            "could it be done in 90 days with 20k GB300",
            "No, not in 90 days: Grok 4 takes about 331 days",
        ),
    ],
)
def test_one_of_the_runs_on_chips_that_are_named(talking: Conversing, text: str, told: str) -> None:
    answer = last_answer(talking, "largest training runs", text)
    assert answer.headline.text.startswith(told)


@pytest.mark.parametrize(
    "text",
    [
        "how big was the biggest training run so far",
        "how large is the largest training run",
        "how big is the biggest run to date?",
        "how much compute did the biggest training run take",
        "how big was the heaviest training run anyone has done",
    ],
)
def test_how_big_the_biggest_was_leads_the_list(talking: Conversing, text: str) -> None:
    assert asks(talking, text) == "largest training runs"
    assert "FLOP" in last_answer(talking, text).headline.text
    assert "Grok 4 is by xAI" in last_answer(talking, text, "who did it").headline.text


@pytest.mark.parametrize(
    "line", ["whats the biggest thing they trained", "biggest thing they've ever trained"]
)
def test_the_biggest_thing_trained_is_a_run(talking: Conversing, line: str) -> None:
    meant = "largest training runs by Safe Superintelligence"
    assert last(talking, "tell me about ssi", line) == [meant]


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "are grok 4 and llama 3.1 405b open weights",
            "Of these 2 with open weights on record: Llama 3.1 405B (Meta AI)",
        ),
        ("are grok 4 and gpt-5 open weights", "Of none of these 2 open weights or a licence"),
    ],
)
def test_of_several_it_is_told_whose_weights_are_open(
    talking: Conversing, text: str, headline: str
) -> None:
    assert last_answer(talking, text).headline.text.startswith(headline)


def test_many_with_open_weights_are_counted(talking: Conversing) -> None:
    told = last_answer(talking, "largest training runs of meta", "are any of those open weights?")
    assert told.headline.text.startswith("Of these 10 with open weights on record: 8;")


EACH_LAB = "biggest run of each lab"


def test_of_each_lab_its_largest_run_is_told_once(talking: Conversing) -> None:
    told = last_answer(talking, EACH_LAB)
    assert told.headline.text.startswith("Largest training run of each lab on record, led by Grok")
    said = " ".join(line.text for line in told.verdict)
    assert "larger ones may have been kept to themselves" in said
    assert told.table
    makers = [row[0].text.rpartition("(")[2] for row in told.table.rows]
    assert len(makers) == len(set(makers))


def test_after_those_of_each_one_lab_is_asked_about(talking: Conversing) -> None:
    asked = asks(talking, EACH_LAB, "and of meta?")
    assert asked == "largest training runs by Meta Superintelligence Labs"
