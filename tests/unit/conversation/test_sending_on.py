"""Whether an answer may go to a candidate as it is, what they would object to, lines for them."""

from __future__ import annotations

import pytest

from bot.answers import Advice
from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

US = "us vs OpenAI"


@pytest.mark.parametrize("first", [US, "where do we rank", "price of H100"])
@pytest.mark.parametrize(
    "text",
    [
        "thanks, can I send that to a candidate as is?",
        "can I forward this to the candidate like this",
        "is it ok to show that to him",
        "could we just give it to her unchanged",
        "ok should I paste this to the applicant",
    ],
)
def test_an_answer_is_not_for_a_candidate_as_it_is(
    talking: Conversing, first: str, text: str
) -> None:
    found = last_answer(talking, first, text)
    assert found.headline.text.startswith("Not as it is")
    assert found.advice.say == last_answer(talking, first).advice.say
    assert not found.advice.concede


@pytest.mark.parametrize(
    "text",
    [
        "What will he push back on",
        "where would a candidate push back?",
        "what objections should I expect",
        "what are the weak points",
        "so what might they object to here",
        "what would she hold against us",
    ],
)
def test_what_they_object_to_is_what_to_concede(talking: Conversing, text: str) -> None:
    for first in ("how big is Anthropic", US):
        found = last_answer(talking, first, text)
        assert found.headline.text == "To concede, if it comes up"
        assert found.verdict == last_answer(talking, first).advice.concede


@pytest.mark.parametrize(
    "text", ["write me two sentences I can send him", "draft a message to the candidate"]
)
def test_what_hires_change_is_no_line_for_a_candidate(talking: Conversing, text: str) -> None:
    found = last_answer(talking, "what if we hire 3 more", text)
    assert "not for a candidate" in found.headline.text
    assert not any("48" in line.text for line in found.verdict)
    inside = last_answer(talking, "what if we hire 3 more", "draft a message to my boss")
    assert "from 51 to 48" in inside.verdict[0].text
    assert inside.advice == Advice()
