"""A second question that says only what is other than in the first is asked as well."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.asides import without_when_told
from bot.questions.types import Kind
from bot.services import Asker
from tests.unit.conversation.corpus import DAY


def asked(conversing: Conversing, text: str) -> tuple[Kind, list[str]]:
    """The kind of the first answer, and the texts of what is asked besides."""
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    return answer.kind, [way.text for way in answer.besides]


@pytest.mark.parametrize(
    ("text", "kind", "besides"),
    [
        (
            "how long would a 7B on 2T tokens take on 256 H100, and on 512?",
            Kind.REACH,
            ["can 512 H100 train 7B on 2T tokens"],
        ),
        (
            "how long for Llama 3.1 8B on 512 H100 and on 1024 H100",
            Kind.REACH,
            ["can 1024 H100 train llama-3.1-8b"],
        ),
        (
            "What would 512 H100 cost for a year and how many B200 is that the same as?",
            Kind.PRICE,
            ["512 H100 vs 512 B200"],
        ),
        (
            "what do 256 H100 cost a year and what's that in B200s?",
            Kind.PRICE,
            ["256 H100 vs 256 B200"],
        ),
        (
            "free compute in the UK, and is there anything in France?",
            Kind.LEAGUE,
            ["public compute programmes in France"],
        ),
        (
            "public compute programmes in Germany, anything in Switzerland too?",
            Kind.LEAGUE,
            ["public compute programmes in Switzerland"],
        ),
    ],
)
def test_what_leans_on_the_first_is_asked_besides(
    conversing: Conversing, text: str, kind: Kind, besides: list[str]
) -> None:
    assert asked(conversing, text) == (kind, besides)


def test_they_are_the_one_lab_that_was_named(conversing: Conversing) -> None:
    text = (
        "We lost a guy to OpenAI last week; what should we say about compute with 512 H100 for 18"
        " people, and what did they sign lately?"
    )
    assert asked(conversing, text) == (Kind.OFFER, ["compute contracts of OpenAI"])
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    assert "as of" not in answer.understood


@pytest.mark.parametrize("text", ["who left OpenAI last month", "what did we sign last week"])
def test_when_something_happened_stays_where_it_is_asked_about(text: str) -> None:
    assert without_when_told(text) == text


def test_what_data_is_kept_for_and_a_ranking_of_people(conversing: Conversing) -> None:
    text = "What is our data kept for, and can you rank candidates?"
    answer = conversing.services.ask(text, Asker.operator(), DAY)
    assert answer.kind is Kind.HELP
    assert "I don't rank people" in answer.understood


@pytest.mark.parametrize(
    "text", ["can you rank candidates?", "could you rank the candidates for me?"]
)
def test_whether_people_can_be_ranked_is_no_league_of_labs(
    conversing: Conversing, text: str
) -> None:
    assert asked(conversing, text)[0] is Kind.REFUSAL


@pytest.mark.parametrize("text", ["can you rank the labs", "could you rank all labs for me"])
def test_labs_are_ranked_all_the_same(conversing: Conversing, text: str) -> None:
    assert asked(conversing, text)[0] is Kind.LEAGUE


def test_how_big_a_lab_is_stands_beside_a_part_of_it(conversing: Conversing) -> None:
    text = "how big is Anthropic and where do they train"
    assert asked(conversing, text) == (Kind.LAB, ["sites of Anthropic"])
