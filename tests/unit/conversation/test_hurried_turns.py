"""Later turns of hurried conversations about labs, prices, chips, deals, data centres and runs."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, asks, last_answer, reply, told

OF_ALL = "who has the most compute"


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        ((OF_ALL, "where does Mistral come in"), "which labs have more than Mistral AI"),
        (
            ("top labs per researcher", "what place is meta"),
            "which labs have more than Meta Superintelligence Labs, per researcher",
        ),
        ((OF_ALL, "how does Stanford compare"), "how big is Stanford University"),
        (
            ("512 h100 for 20 people", "how does Stanford compare"),
            "512 H100, 20 researchers, vs Stanford University",
        ),
        (
            ("compare openai and meta", "is anthropic bigger"),
            "compare OpenAI and Meta Superintelligence Labs and Anthropic",
        ),
        ((OF_ALL, "how far ahead of us are they"), "where do we rank among all labs"),
        (("biggest data centers", "and deals?"), "compute contracts of all labs"),
        (("biggest compute deals", "and sites?"), "all data centres"),
        (("how big is mistral", "do they have a site"), "sites of Mistral AI"),
        (
            ("biggest data centers", "the second one", "show me the ones in texas"),
            "all data centres in Texas",
        ),
        (("stargate abilene", "and the one in new mexico"), "all data centres in New Mexico"),
        (("H100 price", "H200 price", "put them side by side"), "price of H100 and H200"),
        (
            ("how big is meta", "how big is xai", "put them side by side"),
            "compare Meta Superintelligence Labs and SpaceXAI",
        ),
        (("h100 vs b200", "price too"), "price of H100 and B200"),
        (("largest runs", "could we repeat it"), "can we train grok-4"),
        (("b200 price", "and h200", "cheaper one by how much"), "price of B200 and H200"),
        (
            ("models by meta", "newest", "how big is it", "how was it trained"),
            "how much compute went into llama-4-maverick",
        ),
        (("nvidia deals", "how much to openai"), "compute contracts of Nvidia with OpenAI"),
        (
            ("how big is openai", "how big is anthropic", "who has fewer people"),
            "compare the staff of OpenAI and Anthropic",
        ),
        (("h100 price", "was it higher before"), "price trend of H100"),
        (("qwen models", "largest"), "largest open-weight models by Alibaba Qwen"),
        (
            ("oracle deals", "the openai one", "any others with openai"),
            "compute contracts of OpenAI",
        ),
    ],
)
def test_what_leans_on_the_last_answer_asks(
    talking: Conversing, lines: tuple[str, ...], asked: str
) -> None:
    assert asks(talking, *lines) == asked


@pytest.mark.parametrize(
    ("lines", "headline"),
    [
        (("labs with more than 1m h100e", "which are those"), "OpenAI; Google DeepMind"),
        (
            ("labs with more than 1m h100e", "and less"),
            "2 of the 6 labs with a public figure have no more than 1,000,000 H100e",
        ),
        (("labs below 100k h100e", "list them"), "CZ Biohub"),
        (("cheapest H200", "is an A100 much cheaper"), "A100 is cheaper than H200: from $1.59"),
        (("price of h100, h200 and b200",), "H100 $3.29 an hour, the cheapest of them, then H200"),
        (("b200 price on a 3 year contract", "is that more than h100"), "H100 is cheaper than"),
        (("how big is openai", "when was it established"), "“when was it established”: not kept"),
        (("how big is openai", "where are they based"), "“where are they based”: not kept"),
        (("who funds meta",), "“who funds”: not kept of Meta"),
        (("open models released in 2025",), "Newest model with open weights on record: Nemotron 3"),
    ],
)
def test_the_headline_tells_what_was_asked(
    talking: Conversing, lines: tuple[str, ...], headline: str
) -> None:
    assert last_answer(talking, *lines).headline.text.startswith(headline)


def test_three_questions_are_three(talking: Conversing) -> None:
    line = "megawatts at xai; who funds meta; b200 price"
    replies = talking.hear(line, Asker.operator(), None, DAY).replies
    kinds = [each.answer.kind for each in replies]
    assert kinds == [Kind.LEAGUE, Kind.LAB, Kind.PRICE]


@pytest.mark.parametrize("before", ["us vs openai", OF_ALL, "H100 price"])
def test_no_run_is_meant_where_none_was_spoken_of(talking: Conversing, before: str) -> None:
    answer = last_answer(talking, before, "how long did that take")
    assert answer.headline.text.startswith("No training run was spoken of")


@pytest.mark.parametrize("before", ["1000 A100 in H100e", "H100 price", "us vs openai"])
def test_how_that_is_worked_out_asks_for_its_grounds(talking: Conversing, before: str) -> None:
    assert reply(talking, before, "how do you work that out").form is Form.WHY


def test_a_chip_after_a_card_is_asked_back(talking: Conversing) -> None:
    answer = last_answer(talking, "how big is google", "b200?")
    assert answer.headline.text.startswith("What of B200 is meant?")


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("who's buying compute from CoreWeave", "compute contracts of CoreWeave"),
        ("who rents to openai", "compute contracts of OpenAI"),
        ("deals by amount", "compute contracts of all labs"),
        ("sort deals by size", "compute contracts of all labs"),
        ("deepseek runs", "largest training runs by DeepSeek"),
        ("top runs", "largest training runs"),
        ("largest site", "all data centres"),
        ("openai models", "open-weight models by OpenAI"),
        ("did anyone leave anthropic", "what moved at Anthropic"),
        ("2048 H100 from CoreWeave for 40 researchers", "2048 H100, 40 researchers, rented"),
        ("2048 h100, 40 people, 256 max", "2048 H100, 40 researchers, max job 256"),
    ],
)
def test_what_is_asked_first(talking: Conversing, text: str, asked: str) -> None:
    assert asks(talking, text) == asked


def test_so_many_questions_are_no_job(talking: Conversing) -> None:
    assert "max job" not in told(talking, "3 questions max")
