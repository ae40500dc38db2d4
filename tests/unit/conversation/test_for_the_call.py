"""Lines for a call: as many as are wanted of what may be said, and nothing else of the answer."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

OPENAI = "how do we compare to openai"
SAID = "This may be said of it"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("give me 3 bullets for the call", 3),
        ("3 talking points pls", 3),
        ("bullets for my call tmrw", 3),
        ("what are the 3 things i should say", 3),
        ("top 3 points to make", 3),
        ("talking points for the 3pm interview", 3),
        ("as bullets for a call with a candidate", 3),
        ("two sentences for the candidate", 2),
        ("gimme 2 lines for her", 2),
        ("one line I can say", 1),
        ("gimme one line i can send the candidate", 1),
        ("can i get one sentence to send to the candidate", 1),
        ("2 lines i could forward to her", 2),
        ("give me two lines to send him", 2),
        ("a one liner for the candidate", 1),
    ],
)
def test_as_many_lines_as_are_wanted_are_told_to_say(
    text: str, count: int, talking: Conversing
) -> None:
    found = last_answer(talking, OPENAI, text)
    assert (found.headline.text, len(found.verdict)) == (SAID, count)
    assert found.verdict[0].text.startswith("“51 H100e per researcher on average”")
    assert "not understood" not in (found.understood or "")


def test_what_is_conceded_is_told_as_that(talking: Conversing) -> None:
    found = last_answer(talking, OPENAI, "3 bullets for the call")
    assert found.verdict[2].text.startswith("To concede: The total: OpenAI has 850×")


def test_of_a_price_the_price_itself_may_be_said(talking: Conversing) -> None:
    found = last_answer(talking, "what does h100 rent for", "one line i can say")
    assert found.verdict[0].text.startswith("H100: about $3.99 an hour (on-demand list")
    assert len(last_answer(talking, "price of h100", "3 bullets for the call").verdict) == 3


def test_what_hires_would_change_is_not_told_to_a_candidate(talking: Conversing) -> None:
    found = last_answer(talking, "what if we hire 20 more", "give me 3 bullets for the call")
    assert found.headline.text.startswith("What hires would change is for your own people")


@pytest.mark.parametrize("text", ["3 questions for the call", "what are the 3 things to ask"])
def test_what_to_ask_is_nothing_to_say(text: str, talking: Conversing) -> None:
    assert last_answer(talking, OPENAI, text).headline.text == "To ask"


@pytest.mark.parametrize(
    "text",
    ["give me 3 bullets on our offer for the call", "3 talking points on our compute for my call",
     "three lines about our offer to say to her"],
)  # fmt: skip
def test_lines_on_our_offer_need_no_answer_before(text: str, talking: Conversing) -> None:
    found = last_answer(talking, "how big is meta", text)
    assert found.headline.text == SAID
    assert found.verdict[0].text.startswith("“51 H100e per researcher on average”")
    assert len(found.verdict) == 3


@pytest.mark.parametrize("text", ["gimme 2 talking pts for my 4pm", "2 bullets for linkedin"])
def test_lines_are_for_whatever_comes_next(text: str, talking: Conversing) -> None:
    found = last_answer(talking, OPENAI, text)
    assert (found.headline.text, len(found.verdict)) == (SAID, 2)


def test_contracts_of_a_lab_lead_the_lines_on_them(talking: Conversing) -> None:
    found = last_answer(talking, "contracts of openai", "3 bullets for the call")
    assert found.verdict[0].text.startswith("OpenAI: 4 deals for compute on record")


@pytest.mark.parametrize("text", ["bullets for the hiring manager", "3 bullets for my boss"])
def test_points_for_our_own_are_those_of_the_answer(text: str, talking: Conversing) -> None:
    found = last_answer(talking, OPENAI, text)
    assert found.headline.text.startswith("About 11× behind OpenAI")
    assert (found.is_list, len(found.verdict)) == (True, 3)
