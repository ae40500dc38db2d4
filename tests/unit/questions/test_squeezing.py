"""Runs of blanks and of one sign, which would keep a bot busy and say nothing."""

from __future__ import annotations

import pytest

from bot.questions.squeezing import squeezed


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("how   big is" + " " * 900 + "OpenAI", "how big is OpenAI"),
        ("(((( " * 300, "((( "),
        ("hm...... and Meta??????", "hm... and Meta???"),
        ("price of H100\n\n\n\nheadcount of Meta", "price of H100\nheadcount of Meta"),
        ("```512 H100```", "```512 H100```"),
        ("theyre offering her 64", "they're offering her 64"),
        ("Theyll give him 500", "They'll give him 500"),
        ("shed get 64 there", "she'd get 64 there"),
        ("weve got a shed and his house", "we've got a shed and his house"),
        ("2,048 H100 - 40 people -- vs OpenAI", "2,048 H100 - 40 people -- vs OpenAI"),
    ],
)
def test_a_run_is_cut_and_nothing_else_is_changed(typed: str, kept: str) -> None:
    assert squeezed(typed) == kept
