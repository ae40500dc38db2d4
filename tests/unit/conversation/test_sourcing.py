"""The source of what was told last, and what is asked on top of it."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from storage.records import Metric
from tests.unit.conversation.corpus import last, last_answer


@pytest.mark.parametrize("text", ["source", "where is that from", "what grade is that number"])
def test_the_source_of_a_part_is_of_that_part(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "how much does OpenAI spend on compute", text)
    assert answer.understood == "The sources on what OpenAI spends on compute."
    assert {fact.metric for fact in answer.listed} == {Metric.RD_COMPUTE_SPEND}


def test_few_ids_are_told_back(talking: Conversing) -> None:
    answer = last_answer(talking, "us vs OpenAI", "source")
    ids = [fact.id for fact in answer.listed]
    assert answer.understood.endswith(f"and {len(ids) - 4} more.")
    assert all(one in answer.question.facts for one in ids)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("who has more, OpenAI or Meta? And per researcher?",
         ["compare OpenAI and Meta", "compare OpenAI and Meta, per researcher"]),
        ("us vs OpenAI? and in total?", ["us vs OpenAI", "us vs OpenAI, in total"]),
        ("us vs OpenAI? and per researcher?", ["us vs OpenAI, per researcher"]),
        ("compare OpenAI and Meta. per researcher please",
         ["compare OpenAI and Meta, per researcher"]),
    ],
)  # fmt: skip
def test_what_is_asked_on_top_is_told_besides(
    talking: Conversing, text: str, asks: list[str]
) -> None:
    assert [one.replace(" Superintelligence Labs", "") for one in last(talking, text)] == asks


@pytest.mark.parametrize("text", ["source for the price?", "source for that price please"])
def test_the_source_of_a_price_is_that_of_prices_alone(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "we hire 12 more researchers", "what's that going to cost", text)
    assert [fact.id for fact in answer.listed] == ["F-129", "F-130", "F-135"]


def test_the_sources_of_compute_are_all_of_the_answer(talking: Conversing) -> None:
    answer = last_answer(talking, "us vs Anthropic", "what are your sources for this compute")
    assert len(answer.listed) > 3


RUNS = "how long would it take to train Llama 3.1 405B and DeepSeek V3 on our cluster"


def test_the_source_of_a_run_that_is_named_is_that_of_the_run(talking: Conversing) -> None:
    def runs(*lines: str) -> set[str]:
        return {f.subject for f in last_answer(talking, RUNS, *lines).listed}

    llama, deepseek = "run/llama-3.1-405b", "run/deepseek-v3"
    assert {llama, deepseek} < runs("source")
    assert runs("source for the llama 3 figure?") == {llama}
    both = ("source for the llama 3 figure?", "source for the deepseek v3 figure?")
    assert runs(*both) == {deepseek}
    again = runs("source for the llama 3 figure?", "source for the other figures?")
    assert {llama, deepseek} < again


@pytest.mark.parametrize(
    "text",
    [
        "where do you get your numbers",
        "where do you guys get all your data from",
        "where do your numbers come from",
        "where does your data come from",
    ],
)
@pytest.mark.parametrize("before", ["price of H100", "how big is anthropic", "rank all labs"])
def test_the_data_in_general_are_of_no_answer(talking: Conversing, before: str, text: str) -> None:
    answer = last_answer(talking, before, text)
    assert answer.headline.text == "Where the figures come from, and how old they are"


@pytest.mark.parametrize(
    ("before", "said", "disputed"),
    [
        ("how big is anthropic", "that's wrong, I read they have way more", "F-003"),
        ("how big is anthropic", "I think that's too low", "F-003"),
        ("openai headcount", "that can't be right", "F-150"),
        ("how big is meta", "there's an error in the Meta headcount", "F-158"),
    ],
)
@pytest.mark.parametrize("text", ["where's your figure from", "what's your source", "source?"])
def test_the_source_of_what_was_disputed(
    talking: Conversing, before: str, said: str, disputed: str, text: str
) -> None:
    answer = last_answer(talking, before, said, text)
    assert answer.kind is Kind.SOURCE
    assert answer.headline.text.startswith(disputed)
