"""What is asked on of one lab: another beside it, its contracts, how to get time on a machine."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.services import Asker
from tests.unit.conversation.corpus import DAY, asks, last, last_answer, told


@pytest.mark.parametrize(
    "text",
    [
        "bigger than Meta?",
        "smaller than meta",
        "more than Meta?",
        "ahead of Meta?",
        "is Meta bigger?",
        "does Meta have more?",
        "does meta have more GPUs",
        "who is bigger, they or Meta",
        "do they have more than Meta?",
    ],
)
def test_a_lab_that_is_bigger_is_held_against_the_one_spoken_of(
    talking: Conversing, text: str
) -> None:
    told = ["compare OpenAI and Meta Superintelligence Labs"]
    assert last(talking, "tell me about OpenAI", text) == told


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("are we bigger than Meta?", "us vs Meta Superintelligence Labs"),
        ("is Meta bigger than ours?", "is Meta Superintelligence Labs bigger than ours"),
        ("does Meta have more roles?", "open roles at Meta Superintelligence Labs"),
        ("and Meta?", "how big is Meta Superintelligence Labs"),
    ],
)
def test_what_names_us_or_asks_something_else_is_no_such_pair(
    talking: Conversing, text: str, asks: str
) -> None:
    assert last(talking, "tell me about OpenAI", text) == [asks]


@pytest.mark.parametrize("text", ["any deals?", "deals?", "contracts?", "and their contracts"])
def test_deals_after_a_lab_are_its_own(talking: Conversing, text: str) -> None:
    assert last(talking, "sites of Anthropic", text) == ["compute contracts of Anthropic"]


def test_the_largest_of_the_deals_is_a_deal_and_no_lab(talking: Conversing) -> None:
    asked = ["OpenAI deals", "add up", "which is the largest?"]
    assert last(talking, *asked) == ["compute contracts of OpenAI"]
    told = ["compute contracts of Meta Superintelligence Labs"]
    assert last(talking, *asked, "and meta's?") == told


@pytest.mark.parametrize("text", ["can we apply there?", "how do we apply", "how can I apply?"])
def test_to_apply_after_a_shared_machine_is_of_those_that_give_hours_on_it(
    talking: Conversing, text: str
) -> None:
    assert last(talking, "isambard", text) == ["public compute programmes by isambard-ai"]
    assert last(talking, "public compute programmes", text) == ["public compute programmes"]


def test_a_lab_after_the_prices_of_the_week_has_all_its_news(talking: Conversing) -> None:
    assert last(talking, "what moved", "anything on prices?", "and OpenAI?") == [
        "weekly digest at OpenAI"
    ]


@pytest.mark.parametrize(
    "text", ["is meta the lab with the most compute", "meta is the lab with the most GPUs, right?"]
)
def test_who_is_said_to_be_first_is_told_by_all_labs(talking: Conversing, text: str) -> None:
    assert last(talking, text) == ["rank all labs"]


@pytest.mark.parametrize(
    "text", ["and who grew faster last year", "who grew faster", "which of them grew more?"]
)
def test_whose_compute_grew_faster_is_asked_of_each_and_changes_nothing(
    talking: Conversing, text: str
) -> None:
    asked = ["openai vs deepmind", "per head", text]
    assert last(talking, *asked, "add anthropic") == [
        "compare OpenAI and Google DeepMind and Anthropic, per researcher"
    ]
    before = None
    for line in asked:
        exchange = talking.hear(line, Asker.operator(), before, DAY)
        before = exchange.said
    labels = [choice.label for choice in exchange.replies[-1].answer.choices]
    assert labels == ["Growth of OpenAI", "Growth of Google DeepMind"]


@pytest.mark.parametrize(
    "text",
    [
        "what's our strongest point",
        "which point is our strongest then",
        "which argument is our best",
        "and what will he throw at me",
        "what is our best selling point",
        "any strong points?",
        "what could they throw at us",
    ],
)
def test_what_to_say_is_of_the_lab_that_ours_is_held_against(
    talking: Conversing, text: str
) -> None:
    assert last(talking, "a candidate has an offer from xAI", text) == ["us vs SpaceXAI"]


@pytest.mark.parametrize(
    "text",
    ["so are we better or worse per head", "do we have more per researcher",
     "are we ahead or behind?", "is our offer any better"],
)  # fmt: skip
def test_whether_we_are_better_is_asked_against_that_lab(talking: Conversing, text: str) -> None:
    assert asks(talking, "tell me about Mistral", text).startswith("us vs Mistral AI")


@pytest.mark.parametrize(
    "text",
    ["which one grew faster over the last year", "who grew more?", "which of them grew faster"],
)
def test_of_two_cards_growth_is_told_one_at_a_time(talking: Conversing, text: str) -> None:
    before = None
    for line in ("how big is OpenAI", "how sure is that", "and Anthropic?", text):
        exchange = talking.hear(line, Asker.operator(), before, DAY)
        before = exchange.said
    headlines = [reply.answer.headline.text for reply in exchange.replies]
    assert [line.split(":")[0] for line in headlines] == ["OpenAI", "Anthropic"]
    assert all("the compute of 31 Dec 2024 by 31 Dec 2025" in line for line in headlines)


def test_growth_in_short_has_its_start_and_its_end(talking: Conversing) -> None:
    answer = last_answer(talking, "how did the compute of Anthropic grow", "in one sentence")
    assert "31 Dec 2024: 209,000" in answer.verdict[0].text
    assert "31 Dec 2025: 1.19 million" in answer.verdict[0].text


def test_how_many_times_ours_is_said_first(talking: Conversing) -> None:
    told = last_answer(
        talking, "our offer is 2048 H100 for 40 researchers", "is Meta bigger than us"
    )
    assert told.headline.text.startswith("Meta Superintelligence Labs: about ")
    assert told.headline.text.endswith("× yours") or ") yours" in told.headline.text


@pytest.mark.parametrize(
    ("text", "lab"),
    [
        ("who's above Anthropic", "Anthropic"),
        ("who is above anthropic", "Anthropic"),
        ("which labs are above Anthropic", "Anthropic"),
        ("who ranks higher than openai", "OpenAI"),
        ("who comes right above OpenAI", "OpenAI"),
        ("which ones are ranked above OpenAI then", "OpenAI"),
    ],
)
def test_who_is_above_one_on_the_list_is_held_against_it_by_its_measure(
    talking: Conversing, text: str, lab: str
) -> None:
    lines = ("give me a ranking of labs by compute per employee", text)
    assert told(talking, *lines) == f"which labs have more than {lab}, per employee"


@pytest.mark.parametrize(
    "text",
    [
        "no, the whole of Google",
        "no i mean google overall",
        "all of google not just deepmind",
        "google, not deepmind",
        "what about google as a whole",
    ],
)
def test_a_whole_company_is_not_its_lab_again(talking: Conversing, text: str) -> None:
    lines = ("meta versus google deepmind headcount and compute", text)
    assert told(talking, *lines) == "how many GPUs does Google DeepMind own"
