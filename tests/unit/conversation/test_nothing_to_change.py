"""A change where nothing was spoken of, and nothing is saved or what is saved is meant."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from tests.unit.conversation.corpus import last, last_answer


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("change it to 50 researchers", "nothing to change"),
        ("make it 3000 H100", "nothing to change"),
        ("undo", "nothing to undo"),
        ("undo that please", "nothing to undo"),
        ("set it back", "nothing to undo"),
    ],
)
def test_there_is_nothing_to_change(fresh: Conversing, text: str, told: str) -> None:
    assert told in last_answer(fresh, text).headline.text


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("change it to 50 researchers", "our compute 50 researchers"),
        ("make it 3000 H100", "our saved offer with 3000 H100"),
        ("bump it to 70% for research", "our compute 70% for research"),
        ("change it to 512 H100, 20 researchers", "512 H100, 20 researchers"),
    ],
)
def test_what_is_saved_is_meant(talking: Conversing, text: str, asked: str) -> None:
    assert last(talking, text) == [asked]
