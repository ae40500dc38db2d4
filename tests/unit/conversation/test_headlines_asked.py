"""What is asked on about a list, a site, a run or a price is said in the headline."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

OWNERS = ("who owns colossus", "and who's actually using it")


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        (
            ("which ai data centers are up n running in texas",),
            "11, 8 of them running; the",
        ),
        (("who owns colossus",), "2, owner SpaceXAI; the largest Colossus 2"),
        (("who owns fairwater",), "2, owner Microsoft; the largest Fairwater Atlanta"),
        (
            (*OWNERS, "how sure are we on that"),
            "Owner: SpaceXAI. Users: Anthropic (confident), Cursor (confident) and SpaceXAI"
            " (confident), in the words of the source; as sure as its sources",
        ),
        (
            (*OWNERS, "anything else they have in tennessee"),
            "Data centres of SpaceXAI in Tennessee on record: 2",
        ),
        (
            ("how big is new carlisle", "what else do they own in texas"),
            "No data centre of Amazon in Texas is on record",
        ),
        (
            ("deepseek v3 training compute?", "where does that come from"),
            "DeepSeek-V3, training compute: Epoch AI, Notable AI Models (F-109); GPU-hours: arXiv"
            " 2412.19437 (F-097)",
        ),
        (
            (
                "deepseek v3 training compute?",
                "is llama 3.1 405b bigger",
                "could we do either in 90 days",
            ),
            "In 90 days on the whole cluster: DeepSeek-V3 fits (about 57 days); Llama 3.1 405B does"
            " not fit (about 627 days)",
        ),
        (
            ("how big is stanford", "thats less than us right"),
            "Less than yours: Stanford University has about 248 H100e in total",
        ),
        (
            ("how big is stanford", "thats less than us right", "what would theirs rent for"),
            "248 H100 for a year: about $5.76 million",
        ),
        (
            (
                "h200 per hour on demand pls",
                "reserved for a year instead?",
                "was it cheaper in spring",
            ),
            "); from 1 Mar 2026 until then no reading of it is on record",
        ),
    ],
)
def test_the_headline_says_what_was_asked(
    talking: Conversing, lines: tuple[str, ...], says: str
) -> None:
    assert says in last_answer(talking, *lines).headline.text


def test_a_season_of_which_there_is_a_reading_lacks_none(talking: Conversing) -> None:
    assert "no reading" not in last_answer(talking, "was h100 cheaper in spring").headline.text


@pytest.mark.parametrize("line", ["on what hardware", "using what hardware"])
def test_the_chips_of_a_run_are_told_without_a_doubt(talking: Conversing, line: str) -> None:
    told = last_answer(talking, "what did it take to train gpt-4, compute wise", line)
    assert told.headline.text.startswith("GPT-4 was trained on 25,000 A100")
    assert "not understood" not in told.understood


@pytest.mark.parametrize(
    "text",
    [
        "what do we have saved as our offer?",
        "which offer is saved",
        "show me our saved offer",
        "do we have an offer saved?",
        "what's saved as our offer right now",
    ],
)
def test_what_is_saved_is_told_before_what_it_comes_to(talking: Conversing, text: str) -> None:
    answer = last_answer(talking, "how big is OpenAI", text)
    assert answer.headline.text == "Saved as our offer: 2,048 H100, 40 researchers"
    assert answer.verdict[0].text.startswith("51 H100e per researcher")


@pytest.mark.parametrize("text", ["which offer is saved", "is there a saved offer"])
def test_where_none_is_saved_it_is_asked_for(conversing: Conversing, text: str) -> None:
    assert last_answer(conversing, text).headline.text == "Tell me your offer, and I compare it"
