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


ORIGIN = ("where are those figures from?", "where did you read this", "how do you know that")


@pytest.mark.parametrize("text", ["where'd you get that number from", *ORIGIN])
def test_the_headline_of_sources_names_who_published_the_figures(
    talking: Conversing, text: str
) -> None:
    of_one = last_answer(talking, "How big is OpenAI's compute, roughly?", text)
    assert of_one.headline.text == (
        "OpenAI, H100e in use: Epoch AI, AI Chip Users (F-001); headcount: Reuters on the Financial"
        " Times (F-150); 19 more below"
    )
    assert of_one.verdict[1].text.startswith("Of 21 facts 19 come from outside, 2 are conventions")
    of_all = last_answer(talking, "labs by compute per researcher", text)
    assert of_all.headline.text.startswith(
        "H100e in use: Epoch AI, AI Chip Users (F-003, F-001, F-004 and 2 more)"
    )


def test_the_price_that_was_used_leads_its_sources(talking: Conversing) -> None:
    turns = ("what would 2,048 H100 cost for a year", "where does that price come from?")
    found = last_answer(talking, *turns)
    assert found.headline.text == (
        "H100, $2.65 an hour, one-year contract: The Information Machine, on SemiAnalysis (F-129,"
        " 26 Jun 2026); 9 more below"
    )
    assert found.listed[0].id == "F-129"


@pytest.mark.parametrize(
    "text",
    [
        "what's the source for the researcher count",
        "source of the researcher figure",
        "how do you know how many researchers they have",
    ],
)
def test_the_number_of_researchers_is_from_the_staff_and_what_share_does_research(
    talking: Conversing, text: str
) -> None:
    asked = "how much compute does Google DeepMind give each researcher?"
    assert last_answer(talking, asked, text).headline.text == (
        "Google DeepMind, headcount: The Wall Street Journal (F-156); share of staff doing"
        " research: our convention (C-09)"
    )
    each = last_answer(talking, asked, "where does the compute per researcher figure come from")
    assert each.headline.text.startswith("Google DeepMind, H100e in use: Epoch AI")


def test_what_our_share_rests_on_is_told_before_what_stands_beside_it(talking: Conversing) -> None:
    found = last_answer(talking, "us vs Mistral and Cohere", "where are those figures from?")
    assert found.headline.text.startswith(
        "H100, H100e per chip: Epoch AI, ML Hardware (E-4b24ac72)"
    )


@pytest.mark.parametrize(
    "text",
    ["where did you read this", "where have you read that?", "and where did you hear that?"],
)
def test_where_it_was_read_is_asked_of_its_sources(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "compute programs for companies in Europe", text)
    assert found.kind is Kind.SOURCE
    assert "UK Government (17 Jul 2026)" in found.headline.text
