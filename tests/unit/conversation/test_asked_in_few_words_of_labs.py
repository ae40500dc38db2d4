"""What is asked of labs in few words: who stands between, whose rent, a claim, who supplies."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, asks


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("who's between us and openai", "where do we rank among all labs"),
        ("does coreweave supply openai", "compute contracts of OpenAI with CoreWeave"),
        ("where is anthropic building", "sites of Anthropic"),
        ("wheres openais compute located", "sites of OpenAI"),
        ("what share of deepmind is research",
         "what share of the compute of Google DeepMind is for research"),
        ("how do people at deepmind get TPUs", "how is compute allocated at Google DeepMind"),
        ("is there any rationing of compute inside meta",
         "how is compute allocated at Meta Superintelligence Labs"),
        ("what's openai's share for research",
         "what share of the compute of OpenAI is for research"),
        ("does openai give interns gpus", "how is compute allocated at OpenAI"),
        ("openai gpu count 2023", "how big is OpenAI, as of 2023-12-31"),
        ("how many h100s is meta's average researcher worth",
         "how big is Meta Superintelligence Labs, per researcher"),
        ("need to match gdm per researcher w/ 15 ppl, how many H200s",
         "how many H200 do we need to match Google DeepMind, 15 researchers, per researcher"),
        ("25% of meta's per researcher for 30 people",
         "what do we need to match 25% of Meta Superintelligence Labs, 30 researchers, "
         "per researcher"),
        ("who are the top 3 per researcher", "rank all labs, per researcher"),
        ("who inside openai decides on compute", "how is compute allocated at OpenAI"),
        ("does google own more TPUs than nvidia chips",
         "which kinds of chips does Google DeepMind use"),
        ("can I tell candidates we're top 5 per researcher",
         "where do we rank among all labs, per researcher"),
        ("are we comparable with any lab", "where do we rank among all labs"),
        ("rank by total, only those above 1m", "rank all labs, in total"),
        ("what would openai's stock cost to rent", "what do we need to match OpenAI, in total"),
        ("how much would it cost to rent what openai has",
         "what do we need to match OpenAI, in total"),
        ("is deepseek's compute really just 2048 H800s", "how big is DeepSeek"),
        ("candidate at Ai2 wants to know if we have more gpus", "us vs ai2"),
        ("H100 at coreweave", "price of H100"),
        ("price of B200 at $5, what would 512 cost us", "cost of 512 B200, at $5/h"),
    ],
)  # fmt: skip
def test_it_is_the_question_that_is_meant(conversing: Conversing, text: str, asked: str) -> None:
    assert asks(conversing, text) == asked


@pytest.mark.parametrize(
    "text", ["how much more compute does openai have vs two years ago",
             "how much more compute does openai have than two years ago"],
)  # fmt: skip
def test_growth_begins_on_the_day_that_is_named(conversing: Conversing, text: str) -> None:
    assert asks(conversing, text).startswith("growth of the compute of OpenAI since")


@pytest.mark.parametrize(
    "text", ["whats the biggest cluster anyone has", "biggest gpu cluster anybody owns"]
)
def test_the_biggest_cluster_is_a_data_centre(conversing: Conversing, text: str) -> None:
    assert asks(conversing, text) == "all data centres"


@pytest.mark.parametrize("text", ["who added most compute this year", "fastest growing lab"])
def test_nobody_is_said_to_grow_fastest(conversing: Conversing, text: str) -> None:
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    assert "Growth is a ratio" in answer.headline.text


@pytest.mark.parametrize("text", ["mixtral 8x22b", "how long would mixtral 8x22b take"])
def test_another_size_of_experts_is_not_on_record(conversing: Conversing, text: str) -> None:
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    assert "“mixtral 8x22b” is not on record" in answer.headline.text


def test_the_size_on_record_is_told(conversing: Conversing) -> None:
    answer = conversing.services.ask("mixtral 8x7b", Asker.operator(), DAY)
    assert answer.kind is Kind.REACH or "Mixtral 8x7B" in answer.headline.text


@pytest.mark.parametrize("text", ["smallest frontier run on record", "smallest training run"])
def test_no_run_is_called_the_smallest(conversing: Conversing, text: str) -> None:
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    assert "I keep no list of models by their training compute" in answer.headline.text


def test_chips_without_a_kind_are_a_claim(conversing: Conversing) -> None:
    text = "just had a cand tell me anthropic gives everyone 500 GPUs, is it true??"
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    assert "within the range of Anthropic's average" in answer.headline.text


def test_what_is_coming_is_said_not_to_run(conversing: Conversing) -> None:
    text = "what if mistral has 100k H100 coming"
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    assert "“100k H100” not counted, as what is coming does not run" in answer.understood
