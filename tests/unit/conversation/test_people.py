"""A person is looked up after a purpose was stated; a conversation about one is forgotten."""

from __future__ import annotations

import pytest

from bot.candidates.privacy import Place
from bot.conversing import Conversing
from bot.people.asker import member
from bot.questions.types import Kind
from bot.services import Asker
from storage.records import Conversation, ThreadKey
from tests.unit.conversation.corpus import DAY

NAME = "Ilva Marrowdene"
ASKS = f"what compute is {NAME} used to"
THREAD = ThreadKey("D1", "1.1")


def talk(
    conversing: Conversing, *lines: str, asker: Asker | None = None
) -> list[tuple[str, str | None, str | None]]:
    """The kind, the person and the purpose of the first reply to each line."""
    said: Conversation | None = None
    found = []
    for line in lines:
        exchange = conversing.hear(line, asker or Asker.operator(), said, DAY)
        said = exchange.said
        reply = exchange.replies[0]
        asked = reply.question
        found.append((reply.answer.kind.value, asked.person, asked.purpose))
    return found


@pytest.mark.parametrize(
    "why",
    ["first call", "purpose: first call", "First call", "first call, pretraining role",
     "prepare an offer", "intro chat about the infrastructure role"],
)  # fmt: skip
def test_the_next_message_states_the_purpose(fresh: Conversing, why: str) -> None:
    asked, looked_up = talk(fresh, ASKS, why)
    assert asked == ("candidate", NAME, None)
    assert looked_up[1] == NAME
    assert (looked_up[2] or "").casefold() == why.removeprefix("purpose: ").casefold()


@pytest.mark.parametrize(
    ("text", "purpose"),
    [
        ("It is for a first conversation about our interpretability group.",
         "first conversation about our interpretability group"),
        ("we want to approach her for the RL team", "we want to approach her for the RL team"),
        ("because my manager asked for a briefing", "because my manager asked for a briefing"),
        ("That would be for a reference", "reference"),
        ("it's part of a sourcing list for our Paris office",
         "it's part of a sourcing list for our Paris office"),
        ("she'd be our first hire in pretraining", "she'd be our first hire in pretraining"),
        ("our VP wants to hire her", "our VP wants to hire her"),
        ("so that we don't go in blind", "so that we don't go in blind"),
        ("she applied to the infra position", "she applied to the infra position"),
        ("To get to know her work before we meet.", "To get to know her work before we meet"),
        ("for our largest team", "largest team"),
    ],
)  # fmt: skip
def test_any_reason_that_is_no_question_is_the_purpose(
    fresh: Conversing, text: str, purpose: str
) -> None:
    assert talk(fresh, ASKS, "What is the purpose?", text)[2] == ("candidate", NAME, purpose)
    assert talk(fresh, ASKS, text)[1] == ("candidate", NAME, purpose)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("we have 2048 H100 for 40 researchers", "offer"),
        ("I want to know how big openai is", "lab"),
        ("for OpenAI", "choose"),
        ("rank all labs", "league"),
        ("we need to match meta", "match"),
        ("open roles in Paris", "hiring"),
        ("because I want to know if she is married", "refusal"),
        ("how do we compare", "league"),
    ],
)
def test_a_question_by_itself_is_no_purpose(fresh: Conversing, text: str, kind: str) -> None:
    assert talk(fresh, "our offer is 2048 H100 for 40 researchers", ASKS, text)[2][0] == kind


def test_another_person_needs_a_purpose_again(fresh: Conversing) -> None:
    found = talk(fresh, ASKS, "first call", "and Pavel Quist?")
    assert found[2] == ("candidate", "Pavel Quist", None)


def test_another_question_is_no_purpose(fresh: Conversing) -> None:
    assert talk(fresh, ASKS, "how big is openai")[1][0] == "lab"
    assert talk(fresh, ASKS, "which roles are open at openai?")[1][0] == "hiring"
    assert talk(fresh, ASKS, "our offer is 2048 H100 for 40 researchers")[1][0] == "offer"


def test_what_is_refused_is_no_purpose(fresh: Conversing) -> None:
    assert talk(fresh, ASKS, "how old is he?")[1][2] is None


@pytest.mark.parametrize(
    "text", ["and how old is Ilva Marrowdene?", "is she married", "and is she any good"]
)
def test_what_is_refused_is_refused_after_another_question_too(
    fresh: Conversing, text: str
) -> None:
    assert talk(fresh, "how big is openai", text)[-1][0] == "refusal"
    both = fresh.hear(f"how big is openai? {text}", Asker.operator(), None, DAY)
    assert [reply.answer.kind for reply in both.replies] == [Kind.LAB, Kind.REFUSAL]


def test_a_conversation_about_a_person_is_marked_and_forgotten_with_people(
    fresh: Conversing,
) -> None:
    asker = Asker("T1", "U1", Place.DIRECT, who=member)
    fresh.keep(asker, THREAD, fresh.in_thread(ASKS, asker, THREAD))
    with fresh.services.store.write() as tx:
        ours = tx.workspace("T1").conversations
        (known,) = ours.of_user("U1")
        assert known.is_personal
        assert ours.forget_people() == 1
        assert [shown for shown in ours.answers("U1", 9) if NAME in shown.question] == []


def test_nobody_is_looked_up_outside_of_a_direct_message(fresh: Conversing) -> None:
    asker = Asker("T1", "U1", Place.CHANNEL, who=member)
    said: Conversation | None = None
    for line in (ASKS, "first call"):
        exchange = fresh.hear(line, asker, said, DAY)
        said = exchange.said
        assert "direct message" in exchange.replies[0].answer.headline.text
    with fresh.services.store.read() as tx:
        assert tx.workspace("T1").lookups.recent() == ()


def test_the_kinds_about_people_are_those_that_are_kept_apart(fresh: Conversing) -> None:
    exchange = fresh.hear("who in our pool has trained above 1e24", Asker.operator(), None, DAY)
    assert exchange.replies[0].answer.kind is Kind.POOL
    assert exchange.said.is_personal


def test_whom_a_refused_question_names_is_spoken_of(fresh: Conversing) -> None:
    refused, asked = talk(fresh, f"would {NAME} leave her lab?", "ok, what has she published?")
    assert refused[:2] == ("refusal", NAME)
    assert asked == ("candidate", NAME, None)  # and nobody is looked up without a purpose


def test_what_follows_a_refusal_is_no_purpose(fresh: Conversing) -> None:
    said: Conversation | None = None
    for line in (f"would {NAME} leave her lab?", "that is a pity, her manager would love to know"):
        exchange = fresh.hear(line, Asker.operator(), said, DAY)
        said = exchange.said
    assert all(reply.question.purpose is None for reply in exchange.replies)


def test_a_conversation_in_which_somebody_was_refused_goes_with_the_person(
    fresh: Conversing,
) -> None:
    exchange = fresh.hear(f"would {NAME} leave her lab?", Asker.operator(), None, DAY)
    fresh.keep(Asker.operator(), THREAD, exchange)
    team = Asker.operator().team
    with fresh.services.store.read() as tx:
        assert tx.workspace(team).conversations.about([NAME], []) == (THREAD,)


def test_somebody_else_in_a_refused_question_does_not_take_the_place_of_who_was_spoken_of(
    fresh: Conversing,
) -> None:
    found = talk(fresh, ASKS, "first call", "is she better than Pavel Quist", "her papers?")
    assert found[3][:2] == ("candidate", NAME)
