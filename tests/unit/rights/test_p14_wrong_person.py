"""P14: what is somebody else's is taken out at once, for good, and earlier readers are told."""

from __future__ import annotations

from tests.unit.candidates_evidence import people as p
from tests.unit.handlers.fake_slack import FakeSlack
from tests.unit.handlers.talker import IN_THREAD, Talker, labels
from tests.unit.rights.samples import ASKS, names_nobody, published_lines
from tests.unit.test_people import HERE, TEAM, WORK, Desk, asked

TOLD = "held a record or work of somebody else"


def test_every_brief_has_the_way_to_object(pool: Talker) -> None:
    assert {"Wrong person", "Forget this person"} <= set(labels(pool.said(ASKS)))


def test_wrong_person_takes_the_works_out_and_keeps_them_out(pool: Talker) -> None:
    brief = pool.said(ASKS)
    assert "Larkspur-70B" in str(brief)
    pool.press_in("Wrong person", brief, **IN_THREAD)
    with pool.store.read() as tx:
        assert tx.workspace("T1").candidates.evidence(1) == ()
    assert "Larkspur-70B" not in str(pool.said(ASKS, root="8.8"))


def test_a_refresh_does_not_bring_a_withdrawn_work_back(pool: Talker) -> None:
    pool.press_in("Wrong person", pool.said(ASKS), **IN_THREAD)
    with pool.store.write() as tx:
        ours = tx.workspace("T1").candidates
        ours.record_evidence([WORK])
        assert ours.evidence(1) == ()


def test_who_looked_the_same_person_up_before_is_told_once_and_without_a_name(
    pool: Talker, slack: FakeSlack
) -> None:
    pool.said(ASKS, user="U2", root="2.2")
    brief = pool.said(ASKS, root="1.1")
    before = len(pool.posts())
    pool.press_in("Wrong person", brief, **(IN_THREAD | {"message": {"thread_ts": "1.1"}}))
    told = [post for post in pool.posts()[before:] if TOLD in post["text"]]
    assert [post["channel"] for post in told] == ["U2"]
    assert names_nobody(str(told))
    assert slack.sent("chat.postEphemeral") == []


def test_a_record_asked_for_by_its_own_id_is_taken_out_of_the_pool_as_well(desk: Desk) -> None:
    """Its works stood in the pool under the name that is asked next, and were shown once more."""
    candidate = desk.add()
    desk.ask(asked(f"pool:{candidate.id}"))
    with desk.services.store.read() as tx:
        assert tx.workspace(TEAM).candidates.evidence(candidate.id)
    by_id = asked("openalex:A5000000001")
    assert published_lines(desk.ask(by_id))
    again = desk.services.people().wrong_person(by_id, HERE, p.DAY)
    assert again is not None
    assert published_lines(desk.ask(again)) == []
    assert published_lines(desk.ask(asked())) == []
    with desk.services.store.read() as tx:
        assert tx.workspace(TEAM).candidates.evidence(candidate.id) == ()


def test_a_record_that_is_not_the_one_in_the_pool_takes_nothing_out(desk: Desk) -> None:
    candidate = desk.add(WORK)
    by_id = asked("openalex:A5000000001")
    desk.ask(by_id)
    desk.services.people().wrong_person(by_id, HERE, p.DAY)
    with desk.services.store.read() as tx:
        assert len(tx.workspace(TEAM).candidates.evidence(candidate.id)) == 1
