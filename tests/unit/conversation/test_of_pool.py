"""The pool is asked on by kind of work, as long as it is spoken of."""

from __future__ import annotations

import pytest

from bot.conversation.guessing.acts import Act
from bot.conversation.guessing.doing import Message, done
from bot.conversation.memory import Hearing, Memory
from bot.conversing import Conversing
from bot.questions.types import Kind
from bot.services import Asker
from storage.records import Conversation
from tests.unit.conversation.corpus import DAY

FIRST = "who in our pool works on reinforcement learning above 1e22"
TOPICS = ("robotics", "chinese", "black", "muslim")
PUBLISHED = "who in our pool has published work"


def last(conversing: Conversing, *lines: str) -> str:
    """What the last line asked, as text."""
    said: Conversation | None = None
    for line in lines:
        exchange = conversing.hear(line, Asker.operator(), said, DAY)
        said = exchange.said
    return said.turns[-1].asked if said else ""


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("and systems?", f"{PUBLISHED} on systems and trained above 1e22"),
        ("what about evals", f"{PUBLISHED} on evaluation and trained above 1e22"),
        ("only those on robotics", f"{PUBLISHED} on robotics and trained above 1e22"),
        ("only those above 1e23", f"{PUBLISHED} on reinforcement learning and trained above 1e23"),
        (
            "since 2024",
            f"{PUBLISHED} on reinforcement learning since 2024-01-01 and trained above 1e22",
        ),
        ("all kinds of work", "who in our pool has trained above 1e22"),
        ("and how big is openai", "how big is OpenAI"),
        ("and who of them is the strongest", "rank our candidates"),
    ],
)
def test_a_follow_up_changes_the_work_or_the_amount(
    fresh: Conversing, text: str, asks: str
) -> None:
    assert last(fresh, FIRST, text) == asks


def test_a_kind_of_work_alone_asks_nothing_of_the_pool_before_it_is_spoken_of(
    fresh: Conversing,
) -> None:
    assert "pool" not in last(fresh, "how big is openai", "and systems?")


@pytest.mark.parametrize(
    "text",
    [
        "who works on chinese in our pool",
        "people in our pool with black experience",
        "do we have anyone on disability",
        "who of our candidates has published on women",
    ],
)
def test_a_trait_is_refused_alone_and_in_conversation_and_never_searched_for(
    fresh: Conversing, text: str
) -> None:
    assert fresh.services.ask(text, Asker.operator(), DAY).kind is Kind.REFUSAL
    (reply,) = fresh.hear(text, Asker.operator(), None, DAY).replies
    assert reply.answer.kind is Kind.REFUSAL
    said = fresh.hear(FIRST, Asker.operator(), None, DAY).said
    (reply,) = fresh.hear(text, Asker.operator(), said, DAY).replies
    assert reply.answer.kind is Kind.REFUSAL


@pytest.mark.parametrize("text", ["and on chinese?", "only those on women"])
def test_no_follow_up_narrows_the_pool_by_a_trait(fresh: Conversing, text: str) -> None:
    said = fresh.hear(FIRST, Asker.operator(), None, DAY).said
    (reply,) = fresh.hear(text, Asker.operator(), said, DAY).replies
    assert reply.answer.kind is Kind.REFUSAL


def test_what_most_likely_means_the_pool_is_not_searched_by_a_trait(fresh: Conversing) -> None:
    services = fresh.services
    hearing = Hearing(services.reader, DAY, None)
    wants = {each: Message(f"has {each} experience", (), Memory(), hearing) for each in TOPICS}
    assert [each for each, message in wants.items() if done(Act.POOL, message)] == ["robotics"]


@pytest.mark.parametrize("text", ["before 2024", "and in the last few years?", "only since 2030"])
def test_days_that_the_pool_cannot_be_asked_by_are_said_to_be_left_out(
    fresh: Conversing, text: str
) -> None:
    said = fresh.hear(FIRST, Asker.operator(), None, DAY).said
    (reply,) = fresh.hear(text, Asker.operator(), said, DAY).replies
    assert reply.answer.kind is Kind.POOL
    assert "left out" in reply.answer.understood


@pytest.mark.parametrize(
    "text",
    ["ok then just list everyone", "list everybody please", "fine, show me the whole pool"],
)
def test_everyone_is_everyone_after_a_list_of_some(fresh: Conversing, text: str) -> None:
    assert last(fresh, FIRST, text) == "group our pool by kind of work"


@pytest.mark.parametrize(
    "text",
    [
        "we're making a shortlist for the pretraining team",
        "I'm drawing up a list for our evals lead",
        "we are hiring for robotics",
    ],
)
def test_what_a_list_is_for_changes_nothing(fresh: Conversing, text: str) -> None:
    assert last(fresh, FIRST, text) == last(fresh, FIRST)


@pytest.mark.parametrize("text", ["and evals people?", "what about RL folks", "and robotics"])
def test_that_an_amount_is_kept_is_said(fresh: Conversing, text: str) -> None:
    said: Conversation | None = None
    for line in ("who in our pool works on systems above 1e22", text):
        exchange = fresh.hear(line, Asker.operator(), said, DAY)
        said = exchange.said
    assert "that amount of compute is kept" in exchange.replies[0].answer.understood


@pytest.mark.parametrize(
    "text",
    [
        "how many are there altogether",
        "how many are there in total",
        "how many do we have in total",
        "how many in the whole pool",
        "how many people are in the pool overall",
        "how big is the whole pool",
    ],
)
def test_altogether_is_the_whole_pool(fresh: Conversing, text: str) -> None:
    assert last(fresh, FIRST, text) == "group our pool by kind of work"


@pytest.mark.parametrize("text", ["how many is that", "how many are there"])
def test_how_many_is_of_those_listed(fresh: Conversing, text: str) -> None:
    assert "1e22" in last(fresh, FIRST, text)
