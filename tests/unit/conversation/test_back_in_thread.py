"""What leans on the whole thread: its first answer, how near we can come, all of a team."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import asks, last_answer, told

OURS = "512 H100, 20 researchers"
META = "Meta Superintelligence Labs"


@pytest.mark.parametrize(
    ("lines", "asked"),
    [
        ((f"{OURS} vs openai", "what about mistral"), f"{OURS}, vs OpenAI and Mistral AI"),
        (("how big is openai", "and meta"), f"compare OpenAI and {META}"),
        ((OURS, "what about 1024"), f"{OURS} vs 1024 H100, 20 researchers"),
        (("price of H100", "and B200"), "price of H100 and B200"),
    ],
)
@pytest.mark.parametrize(
    "text", ["compare that with the first answer", "hold it against the first one please"]
)
def test_the_last_is_held_against_the_first(
    talking: Conversing, lines: tuple[str, ...], text: str, asked: str
) -> None:
    assert asks(talking, *lines, text) == asked


def test_what_is_not_alike_is_not_compared(talking: Conversing) -> None:
    lines = ("how big is openai", "price of H100", "compare that with the first answer")
    assert not last_answer(talking, *lines).question.labs


@pytest.mark.parametrize("before", ["how big is meta", "us vs meta"])
@pytest.mark.parametrize("text", ["how close can we get to that", "how near could we come?"])
def test_how_near_we_can_come_is_what_it_takes(talking: Conversing, before: str, text: str) -> None:
    assert told(talking, before, text) == f"what do we need to match {META}"


@pytest.mark.parametrize("text", ["I meant for the whole team", "no, i meant the whole team"])
def test_the_whole_team_is_all_of_it(talking: Conversing, text: str) -> None:
    of_each = last_answer(talking, "how much does our compute cost per researcher", text)
    assert of_each.headline.text.startswith("About $47.5 million a year to rent")
    assert told(talking, "what does our team cost", text) == "cost of 2048 H100"


@pytest.mark.parametrize(
    "text", ["any corrections to the meta figure", "have there been changes to meta's numbers?"]
)
def test_what_was_corrected_is_asked_of_the_figure(talking: Conversing, text: str) -> None:
    alone = last_answer(talking, text)
    assert "nothing on record corrects it" in " ".join(x.text for x in alone.verdict)
    after = last_answer(talking, "how much compute does meta have", text)
    assert after.headline.text.startswith("Nothing on record replaces F-004")


def test_corrections_of_a_time_are_those_of_all(talking: Conversing) -> None:
    assert told(talking, "any corrections this month").startswith("what moved")


@pytest.mark.parametrize("text", ["how do we compare", "so how do we compare then"])
def test_how_we_compare_is_against_whom_was_asked(talking: Conversing, text: str) -> None:
    assert told(talking, f"{OURS} vs openai", text) == f"{OURS}, vs OpenAI"
    assert told(talking, "how big is anthropic", text) == "us vs Anthropic"
    assert told(talking, "our offer", "how do we compare") == "where do we rank among all labs"
    big = told(talking, "us vs openai", "how do we compare to the big labs")
    assert big == "where do we rank among all labs"


@pytest.mark.parametrize(
    "text", ["so under a million?", "is that under 1 million", "below 1m then"]
)
def test_a_limit_after_a_price_is_money(conversing: Conversing, text: str) -> None:
    answer = last_answer(conversing, "256 B200 for a year", text)
    assert answer.headline.text.startswith("No: about $11.9 million")


@pytest.mark.parametrize("text", ["who is growing the fastest", "which lab grew the most then"])
def test_who_grows_fastest_is_not_the_lab_spoken_of(conversing: Conversing, text: str) -> None:
    for before in ("what moved at Meta", "how big is Meta"):
        assert told(conversing, before, text).startswith("Labs are put in order")


@pytest.mark.parametrize(
    "text", ["is that with inference or without", "with or without inference?", "with serving?"]
)
def test_whether_serving_is_in_it(conversing: Conversing, text: str) -> None:
    each = last_answer(conversing, "how much does anthropic have per researcher", text)
    assert each.headline.text.startswith("Per researcher it is taken off")
    whole = last_answer(conversing, "how big is anthropic", text)
    assert whole.headline.text.startswith("Yes, in total and per employee")


@pytest.mark.parametrize("text", ["how do i put it nicely", "how can I say that gently to her"])
def test_how_it_is_put_is_what_may_be_said(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "us vs openai", text)
    assert found.headline.text.startswith("This is what compute lets you say here")


@pytest.mark.parametrize("text", ["can i get it on mondays", "could you send this on fridays"])
def test_what_comes_on_a_weekday_is_the_digest(conversing: Conversing, text: str) -> None:
    found = last_answer(conversing, "what moved last week", text)
    assert found.headline.text.startswith("The digest is set up")
