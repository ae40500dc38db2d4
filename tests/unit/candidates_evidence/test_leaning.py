"""The weights of refusals: made from the messages that are there, and used as they were made."""

from __future__ import annotations

import pytest

from bot.candidates.leaning import EVERY, leaning, read, traits
from bot.candidates.refusal_rules import Topic
from tests.unit.candidates_evidence.weighing import TABLE, labelled, made_from, table


def test_the_table_is_made_from_the_messages_that_are_there() -> None:
    found = TABLE.read_text("utf-8").partition("\t")[0]
    assert found == made_from(labelled()), "run `make weights`"


def test_what_weighs_little_is_left_out() -> None:
    rows = {"age": [0.49] * 6 + [-2.04], "of": [0.1] * 7}
    assert table(rows, "origin").splitlines() == [
        "\t".join(("origin", *Topic)),
        "age\t\t\t\t\t\t\t-20",
    ]


def test_a_long_text_has_as_much_to_say_as_a_short_one() -> None:
    long, short = (traits(" ".join(f"w{n}" for n in range(many))) for many in (40, 4))
    for told in (long, short):
        shares = dict.fromkeys(("word", "near", "inside"), 0.0)
        for trait, share in told.items():
            kind = "near" if "…" in trait else "inside" if trait.startswith("~") else "word"
            shares[kind] += share**2 if trait != EVERY else 0
        assert shares == pytest.approx({"word": 1, "near": 1, "inside": 1})


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("age", Topic.TRAITS),
        ("both", Topic.OTHER),
    ],
)
def test_a_topic_is_told_where_it_is_likelier_than_all_others(text: str, topic: Topic) -> None:
    columns = list(Topic)
    rows = {
        "age": [9.0 if one is Topic.TRAITS else 0.0 for one in columns],
        "both": [9.0 if one in (Topic.TRAITS, Topic.RANKING) else 0.0 for one in columns],
    }
    lean = leaning(text, read(table(rows, "")))
    assert lean.topic is topic
    assert 0.5 < lean.chance <= 1


def test_a_text_without_known_words_leans_nowhere() -> None:
    assert leaning("", {}).chance == pytest.approx(7 / 8)  # nothing is known: each alike
    assert leaning("zzz qqq").chance < 0.5
