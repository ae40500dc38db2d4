"""A name in which a letter stands for a part, or both of whose parts are misspelt; all invented."""

from __future__ import annotations

import pytest

from bot.questions.types import Kind
from storage.records import Person
from tests.unit.candidates_evidence import people as p
from tests.unit.conversation.test_of_person import TEAM, Thread, text, thread
from tests.unit.conversation.test_people_named import meant, pool

__all__ = ["pool", "thread"]


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("what has Ilva M. published", "Ilva Marrowdene"),
        ("Ilva M. says she trained Llama 3 405B. Is that right? she's up for an onsite",
         "Ilva Marrowdene"),
        ("tell me about Ilva M", "Ilva Marrowdene"),
        ("Marrowdene I., first call", "Ilva Marrowdene"),
        ("I. Marrowdene's papers", "Ilva Marrowdene"),
        ("look up J. Oskarell", "Jun Oskarell"),
        ("P Quist, first call", "Pavel Quist"),
        ("look up Ilva K.", "Ilva K"),
        ("look up T. Quist", "T. Quist"),
        ('look up "Ilva M"', "Ilva M"),
    ],
)  # fmt: skip
def test_a_letter_stands_for_a_part_of_a_known_name(pool: Thread, line: str, who: str) -> None:
    pool.say(line)
    assert meant(pool) == who


def test_of_several_with_that_letter_it_is_asked_which(pool: Thread) -> None:
    with pool.store.write() as tx:
        more = [Person("Ilva Merrin", "consent", p.QUILLMERE)]
        tx.workspace(TEAM).candidates.add(more, "U01", p.NOON)
    answer = pool.say("what has Ilva M. published, first call")
    assert answer.kind is Kind.CHOOSE
    assert [way.label.partition(",")[0] for way in answer.choices] == [
        "Ilva Marrowdene",
        "Ilva Merrin",
    ]
    pool.say("the second one")
    assert meant(pool) == "Ilva Merrin"


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("whats illva marowdene done? call at 3", "Ilva Marrowdene"),
        ("tell me about junn oskarel", "Jun Oskarell"),
        ("pavell quistt: what did he publish", "Pavel Quist"),
    ],
)
def test_a_name_of_two_misspelt_parts_is_asked_back_once(pool: Thread, line: str, who: str) -> None:
    answer = pool.say(line)
    assert answer.kind is Kind.CHOOSE
    assert "Is it one of these?" in text(answer)
    pool.say("yes")
    assert meant(pool) == who
    assert pool.replies[-1].answer.kind is Kind.CANDIDATE
