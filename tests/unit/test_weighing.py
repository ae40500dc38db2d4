"""Weights: the traits of a text, and the table that they are kept in."""

from __future__ import annotations

import pytest

from bot.weighing import EVERY, odds, read, traits
from tests.weights.fitting import table


def test_what_weighs_little_is_left_out() -> None:
    rows = {"age": [0.49, -2.04], "of": [0.1, 0.1]}
    assert table(rows, ("first", "second"), "origin").splitlines() == [
        "origin\tfirst\tsecond",
        "age\t\t-20",
    ]


def test_what_is_read_of_a_table_weighs_what_it_was_made_of() -> None:
    weights = read(table({"age": [2.0, 0.0], "old": [0.0, -1.0]}, ("first", "second"), ""))
    found = odds({"age": 1.0, "old": 0.5, "unheard": 1.0}, weights, 2)
    assert found == pytest.approx([2.718281828**2, 2.718281828**-0.5])


def test_a_long_text_has_as_much_to_say_as_a_short_one() -> None:
    long, short = (traits([f"w{n}" for n in range(many)]) for many in (40, 4))
    for told in (long, short):
        shares = dict.fromkeys(("word", "near", "inside"), 0.0)
        for trait, share in told.items():
            kind = "near" if "…" in trait else "inside" if trait.startswith("~") else "word"
            shares[kind] += share**2 if trait != EVERY else 0
        assert shares == pytest.approx({"word": 1, "near": 1, "inside": 1})
