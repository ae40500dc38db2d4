"""Another form of an answer that explains: said of that answer, which was one."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last_answer

NONE = "The last answer is one that I can't share, shorten or draw"


@pytest.mark.parametrize(
    "before", ["help", "how do I tell you our offer", "rank the candidates", "what is a convention"]
)
@pytest.mark.parametrize(
    "text", ["share this", "share it with my manager", "as a table", "post this in #hiring"]
)
def test_it_is_said_of_that_answer(talking: Conversing, before: str, text: str) -> None:
    assert last_answer(talking, before, text).headline.text.startswith(NONE)


@pytest.mark.parametrize("text", ["source?", "where is that from", "sources"])
def test_an_explanation_has_no_source(talking: Conversing, text: str) -> None:
    told = last_answer(talking, "how do I tell you our offer", text)
    assert told.headline.text.startswith("The last answer has no figure")


@pytest.mark.parametrize("text", ["as a table", "shorter"])
def test_where_nothing_was_answered_a_question_is_asked_for(talking: Conversing, text: str) -> None:
    assert last_answer(talking, "hi", text).headline.text == "Ask a question first"


@pytest.mark.parametrize(
    "text",
    ["share this", "share that in #recruiting", "post this to the channel", "send it to my team"],
)
def test_where_nothing_was_answered_it_is_told_how_one_shares(
    talking: Conversing, text: str
) -> None:
    told = last_answer(talking, text)
    assert told.headline.text == "There is no answer to share yet, and nothing was posted"
    assert "“Post it”" in told.verdict[0].text
