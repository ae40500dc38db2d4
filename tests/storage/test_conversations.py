"""What was spoken of is kept for its thread and its team, for a time, and can be forgotten."""

from dataclasses import replace
from datetime import timedelta

from storage.conversations import LONGEST_TEXT, MOST_TURNS
from storage.records import Conversation, Feedback, Remembered, Shown, ThreadKey, Turn, Way
from storage.store import Store
from tests.storage.samples import NOON, TODAY

THREAD = ThreadKey("D1", "1.1")
TURN = Turn("how big is acme", "lab", TODAY, ("F-1",), (Way("Acme", "how big is acme"),), "acme")
SAID = Conversation("U1", NOON, (TURN,))
EARLIER = NOON - timedelta(days=30)


def kept(store: Store, said: Conversation, thread: ThreadKey = THREAD, team: str = "T1") -> None:
    with store.write() as tx:
        tx.workspace(team).conversations.keep(thread, said)


def test_a_conversation_comes_back_as_it_was_kept(store: Store) -> None:
    kept(store, SAID)
    with store.read() as tx:
        assert tx.workspace("T1").conversations.get(THREAD, EARLIER) == SAID


def test_each_thread_and_team_has_its_own(store: Store) -> None:
    kept(store, SAID)
    with store.read() as tx:
        assert tx.workspace("T1").conversations.get(ThreadKey("D1", "2.2"), EARLIER) is None
        assert tx.workspace("T2").conversations.get(THREAD, EARLIER) is None


def test_one_that_ended_too_long_ago_is_as_good_as_forgotten(store: Store) -> None:
    kept(store, SAID)
    with store.read() as tx:
        mine = tx.workspace("T1").conversations
        assert mine.get(THREAD, NOON) == SAID
        assert mine.get(THREAD, NOON + timedelta(seconds=1)) is None


def test_the_last_turns_are_kept_and_none_that_is_too_long(store: Store) -> None:
    turns = tuple(replace(TURN, asked=f"question {n}") for n in range(MOST_TURNS + 3))
    long = replace(TURN, asked="x" * (LONGEST_TEXT + 1))
    kept(store, replace(SAID, turns=(*turns, long)))
    with store.read() as tx:
        found = tx.workspace("T1").conversations.get(THREAD, EARLIER)
    assert found is not None
    assert found.turns == turns[-MOST_TURNS:]


def test_what_a_question_lacks_comes_back_and_is_no_longer_than_any_text(store: Store) -> None:
    open_turn = Turn("", "error", TODAY, unfinished="[number] H100, 20 researchers")
    long = replace(open_turn, unfinished="x" * (LONGEST_TEXT + 1))
    kept(store, replace(SAID, turns=(TURN, open_turn, long)))
    with store.read() as tx:
        found = tx.workspace("T1").conversations.get(THREAD, EARLIER)
    assert found is not None
    assert found.turns == (TURN, open_turn)


def test_forgetting_a_thread_leaves_the_others(store: Store) -> None:
    other = ThreadKey("D1", "2.2")
    kept(store, SAID)
    kept(store, SAID, other)
    with store.write() as tx:
        mine = tx.workspace("T1").conversations
        assert [mine.forget(THREAD), mine.forget(THREAD)] == [True, False]
        assert mine.get(other, EARLIER) == SAID


def test_forgetting_a_member_takes_all_that_they_asked_saw_and_thought(store: Store) -> None:
    kept(store, SAID)
    kept(store, replace(SAID, user="U2"), ThreadKey("D2", "1.1"))
    with store.write() as tx:
        tx.workspace("T1").record_shown(Shown("U1", NOON, "league"))
        tx.workspace("T1").conversations.rate(Feedback("U1", THREAD, "league", True, NOON))
        assert tx.workspace("T1").conversations.forget_user("U1") == 3
        mine = tx.workspace("T1").conversations
        assert (mine.of_user("U1"), mine.answers("U1", 5), mine.ratings()) == ((), (), ())
        assert mine.count_of("U2") == 1


def test_forgetting_people_takes_the_conversations_about_them_alone(store: Store) -> None:
    kept(store, SAID)
    kept(store, replace(SAID, is_personal=True), ThreadKey("D1", "2.2"))
    with store.write() as tx:
        assert tx.workspace("T2").conversations.forget_people() == 0
        assert tx.workspace("T1").conversations.forget_people() == 1
        assert tx.workspace("T1").conversations.get(THREAD, EARLIER) == SAID


def test_the_sweep_takes_what_is_old_of_every_team(store: Store) -> None:
    kept(store, SAID)
    kept(store, SAID, team="T2")
    kept(store, replace(SAID, at=NOON + timedelta(days=1)), ThreadKey("D1", "2.2"))
    with store.write() as tx:
        assert tx.forget(Remembered.CONVERSATIONS, NOON + timedelta(hours=1)) == 2
        assert tx.workspace("T1").conversations.count_of("U1") == 1


def test_the_last_opinion_of_an_answer_counts(store: Store) -> None:
    with store.write() as tx:
        mine = tx.workspace("T1").conversations
        for is_good in (True, False):
            mine.rate(Feedback("U1", THREAD, "league", is_good, NOON))
        assert mine.ratings() == (Feedback("U1", THREAD, "league", False, NOON),)


def test_answers_come_newest_first_and_no_more_than_asked_for(store: Store) -> None:
    seen = [Shown("U1", NOON + timedelta(minutes=n), f"question {n}") for n in range(4)]
    with store.write() as tx:
        for one in seen:
            tx.workspace("T1").record_shown(one)
        assert tx.workspace("T1").conversations.answers("U1", 2) == (seen[3], seen[2])
