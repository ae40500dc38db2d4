"""Who else is as big as what was told: a list of the like, in which that stands."""

from __future__ import annotations

import pytest

from bot.conversation.heard import Form
from bot.conversing import Conversing
from tests.unit.conversation.corpus import reply


@pytest.mark.parametrize(
    "text",
    ["who else is about that size", "who else is that big", "which others are that large"],
)
def test_who_else_is_as_big_is_a_list_of_the_like(talking: Conversing, text: str) -> None:
    assert reply(talking, "data centre Colossus 2", text).text == "all data centres"
    assert reply(talking, "how big is OpenAI", text).text == "rank all labs"
    found = reply(talking, "headcount of Mistral AI", text)
    assert found.form is Form.PART
    assert found.answer.table is not None
