"""The weights of refusals: made from the messages that are there, and used as they were made."""

from __future__ import annotations

import pytest

from bot.candidates.leaning import TOPICS, leaning
from bot.candidates.refusal_rules import Topic
from bot.weighing import read
from tests.weights.fitting import table
from tests.weights.refusals import TABLE, labelled, origin


def test_the_table_is_made_from_the_messages_that_are_there() -> None:
    found = TABLE.read_text("utf-8").partition("\t")[0]
    assert found == origin(labelled()), "run `make weights`"


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
    lean = leaning(text, read(table(rows, TOPICS, "")))
    assert lean.topic is topic
    assert 0.5 < lean.chance <= 1


def test_a_text_without_known_words_leans_nowhere() -> None:
    assert leaning("", {}).chance == pytest.approx(7 / 8)  # nothing is known: each alike
    assert leaning("zzz qqq").chance < 0.5
