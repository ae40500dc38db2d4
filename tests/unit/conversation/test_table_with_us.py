"""Labs in a table with ours, however the words stand."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import reply


@pytest.mark.parametrize(
    "text",
    ["put the two labs in a table with us", "put both in one table with ours",
     "both of them in a table next to us", "show the two labs in a table alongside our offer",
     "put OpenAI and Anthropic in a table with us"],
)  # fmt: skip
def test_ours_is_in_it(talking: Conversing, text: str) -> None:
    found = reply(talking, "us vs OpenAI", "and Anthropic?", text)
    labs, form = found.answer.question.labs, found.answer.kind.value
    assert (form, labs) == ("offer", ("openai", "anthropic"))
