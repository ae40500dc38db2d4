"""An offer spoken of again: per head, as it was, once all of it runs, and what is not saved."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.exchange import Reply
from bot.services import Asker
from tests.unit.conversation.corpus import DAY

WE = Asker.operator()
SAVES = "our offer is 3072 H100 for 40 researchers"
COMES = "300 H100 for 25 people and 1024 B200 contracted for June, vs openai"
TODAY = "300 H100 operational + 1024 B200 contracted from June 2027, 25 researchers, vs OpenAI"


def _heard(conversing: Conversing, *texts: str) -> Reply:
    said = None
    for text in texts:
        exchange = conversing.hear(text, WE, said, DAY)
        said = exchange.said
    return exchange.replies[0]


@pytest.mark.parametrize("text", ["how many per head", "how many each", "how many gpus per head?"])
def test_how_many_each_is_asked_of_our_saved_offer(talking: Conversing, text: str) -> None:
    assert _heard(talking, text).answer.headline.text.startswith("51 H100e per researcher")


def test_how_many_each_is_asked_of_what_was_changed(talking: Conversing) -> None:
    reply = _heard(talking, "make it 25 researchers", "so how many per head now")
    assert reply.text == "our compute 25 researchers, per researcher"


def test_a_change_of_the_saved_offer_is_said_to_be_unsaved(fresh: Conversing) -> None:
    reply = _heard(fresh, SAVES, "and 50 researchers from january")
    assert reply.text == "3072 H100, 50 researchers"
    assert "“january” left out; not saved" in reply.answer.understood


@pytest.mark.parametrize("text", ["change it to 3000 H100", "change that to 25 researchers"])
def test_what_is_changed_of_ours_as_it_is_told_is_not_saved(talking: Conversing, text: str) -> None:
    assert "not saved" in _heard(talking, "what's our offer again?", text).answer.understood


def test_an_order_to_change_is_never_taken_for_saving(talking: Conversing) -> None:
    texts = ("what's our offer again?", "change it to 3000 H100", "ok change it to 2000 H100")
    assert "not saved" in _heard(talking, *texts).answer.understood


def test_what_is_changed_again_is_not_called_unsaved_once_more(fresh: Conversing) -> None:
    reply = _heard(fresh, SAVES, "with 50 researchers", "vs openai")
    assert "not saved" not in reply.answer.understood


@pytest.mark.parametrize("then", ["what was it before", "go back to that", "undo that"])
def test_an_offer_is_gone_back_to_after_a_change(fresh: Conversing, then: str) -> None:
    assert _heard(fresh, SAVES, "with 50 researchers", then).text == "3072 H100, 40 researchers"


def test_that_is_what_was_shown_again(fresh: Conversing) -> None:
    texts = (SAVES, "with 50 researchers", "what was it before", "go back to that")
    assert _heard(fresh, *texts).text == "3072 H100, 40 researchers"


@pytest.mark.parametrize(
    "then", ["and vs openai once thats there", "once they are running", "when it's all delivered"]
)
def test_what_is_to_come_is_taken_as_running_aloud(conversing: Conversing, then: str) -> None:
    reply = _heard(conversing, COMES, then)
    assert reply.text == "300 H100 + 1024 B200, 25 researchers, vs OpenAI"
    assert "what is to come taken as running" in reply.answer.understood


@pytest.mark.parametrize("then", ["if it slips?", "what if the order is delayed"])
def test_what_slips_is_still_to_come(conversing: Conversing, then: str) -> None:
    assert _heard(conversing, COMES, "once thats there", then).text == TODAY
    assert _heard(conversing, COMES, then).text == TODAY


def test_a_change_of_ours_says_from_how_much_to_how_much(talking: Conversing) -> None:
    reply = _heard(talking, "what happens to everyones share if 10 people leave")
    told = " ".join(line.text for line in reply.answer.verdict)
    assert "Your saved offer has 51 H100e each: this is +33\xa0%." in told


@pytest.mark.parametrize(
    "text",
    [
        "what changes for us vs openai if we pick up another 256 GB200s",
        "us vs openai with another 256 GB200",
        "if we add 256 GB200, where does that leave us vs openai",
    ],
)
def test_a_change_of_ours_against_a_lab_says_before_and_after(
    talking: Conversing, text: str
) -> None:
    answer = _heard(talking, text).answer
    assert answer.headline.text.startswith("About 8.1× behind OpenAI")
    assert answer.verdict[1].text == (
        "Against OpenAI per researcher: 11× (6.0–23×) behind as saved, 8.1× (4.6–17×) behind with"
        " this."
    )


def test_ours_as_it_is_has_no_before(talking: Conversing) -> None:
    answer = _heard(talking, "us vs openai").answer
    assert "as saved" not in " ".join(line.text for line in answer.verdict)


@pytest.mark.parametrize(
    "first", ["how big is openai", "what share of openai's compute is research"]
)
def test_a_part_after_a_card_is_that_for_research(conversing: Conversing, first: str) -> None:
    texts = (first, "what if its only 30% for openai")
    assert _heard(conversing, *texts).text == "how big is OpenAI, assume 30% R&D share"
    both = _heard(conversing, *texts, "and 300 researchers").text
    assert both == "how big is OpenAI, assume 300 researchers, assume 30% R&D share"
