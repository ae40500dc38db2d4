"""P2: the purpose is stated before the first look-up, and kept with it."""

from __future__ import annotations

from tests.unit.handlers.talker import Talker
from tests.unit.rights.samples import NAME
from tests.unit.test_people import Desk, asked


def test_without_a_purpose_no_source_is_asked(desk: Desk) -> None:
    answer = desk.ask(asked(purpose=None))
    assert answer.headline.text == "Why do you look this person up?"
    assert desk.scholars.asked == []
    assert desk.log() == ()


def test_with_one_it_is_in_the_log(desk: Desk) -> None:
    desk.ask(asked(purpose="first call"))
    assert desk.scholars.asked != []
    assert [one.purpose for one in desk.log()] == ["first call"]


def test_blanks_are_no_purpose(desk: Desk) -> None:
    desk.ask(asked(purpose="  "))
    assert (desk.scholars.asked, desk.log()) == ([], ())


def test_in_slack_the_question_why_comes_first(pool: Talker) -> None:
    assert "Why do you look this person up?" in str(pool.said(f"look up {NAME}"))
    with pool.store.read() as tx:
        assert tx.workspace("T1").lookups.recent() == ()
    assert "Larkspur-70B" in str(pool.said("first call"))
    with pool.store.read() as tx:
        assert [one.purpose for one in tx.workspace("T1").lookups.recent()] == ["first call"]
