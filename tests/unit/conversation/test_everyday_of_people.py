"""What recruiters type around people and the bot in a hurry: asked on, and never taken for ours."""

from __future__ import annotations

import pytest

from bot.conversing import Conversing
from bot.questions.types import Kind
from tests.unit.conversation.corpus import last, last_answer
from tests.unit.conversation.test_of_person import Thread, text, thread
from tests.unit.conversation.test_people_named import meant, pool

__all__ = ["pool", "thread"]
ILVA = "look up Ilva Marrowdene, purpose: first call"
BOTH = "look up Ilva Marrowdene and Jun Oskarell, purpose: panel"


@pytest.mark.parametrize("line", ["are either of them in our pool", "any of them in our pool?"])
def test_whether_any_of_two_is_in_the_pool_is_told_of_each(pool: Thread, line: str) -> None:
    said = pool.conversing.hear(BOTH, pool.asker, None).said
    heard = pool.conversing.hear(line, pool.asker, said)
    told = [(reply.answer.kind, reply.question.person) for reply in heard.replies]
    assert told == [(Kind.POOL, "Ilva Marrowdene"), (Kind.POOL, "Jun Oskarell")]


@pytest.mark.parametrize("line", ["hiring committee", "hiring panel on friday"])
def test_who_decides_is_what_for(pool: Thread, line: str) -> None:
    pool.say("look up Ilva Marrowdene")
    assert pool.say(line).question.purpose == line


@pytest.mark.parametrize("line", ["and what would the rest get", "what is left for everyone else"])
def test_what_the_others_keep_is_told_after_chips_for_one(pool: Thread, line: str) -> None:
    pool.say("our offer is 2048 H100 for 40 researchers")
    pool.say(ILVA)
    pool.say("what if we gave her 512 H100")
    offer = pool.say(line).question.offer
    assert offer
    assert [each.count.value for each in offer.chips] == [1536]


@pytest.mark.parametrize("line", ["can I delete Ilva", "could I remove Ilva from the pool"])
def test_whether_somebody_may_go_is_no_look_up(pool: Thread, line: str) -> None:
    assert pool.say(line).kind is Kind.CHOOSE
    assert "Erase all of it?" in text(pool.replies[-1].answer)


def test_a_reason_to_have_left_is_refused(pool: Thread) -> None:
    pool.say(ILVA)
    assert pool.say("why did she leave Quillmere Labs").kind is Kind.REFUSAL


def test_the_list_is_asked_of_one(pool: Thread) -> None:
    assert pool.say("what topics does our list give for Jun").kind is Kind.POOL
    assert meant(pool) == "Jun Oskarell"


def test_by_chips_the_list_is_narrowed(pool: Thread) -> None:
    pool.say("who in our pool did pretraining")
    assert pool.say("and on H100?").question.chips == ("chip/h100",)
    assert pool.say("price of H100").kind is Kind.PRICE


@pytest.mark.parametrize(
    ("line", "topic"),
    [
        ("is it free", "fees"),
        ("is my data safe", "outside"),
        ("can you write outreach", "outreach"),
        ("could you send messages for me", "outreach"),
        ("how could I contact our operator", "contact"),
    ],
)
def test_the_bot_is_asked_about_itself(talking: Conversing, line: str, topic: str) -> None:
    assert last(talking, line) == [f"help {topic}"]


@pytest.mark.parametrize("line", ["you're useless", "thats not what I asked", "wtf"])
def test_a_complaint_is_not_thanked_for(talking: Conversing, line: str) -> None:
    assert last_answer(talking, "us vs Meta", line).headline.text == "Sorry that this didn't help"


@pytest.mark.parametrize("line", ["is H100 free", "us vs Meta"])
def test_near_words_stay_what_they_are(talking: Conversing, line: str) -> None:
    assert last_answer(talking, line).kind is not Kind.HELP
