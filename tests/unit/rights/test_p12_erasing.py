"""P12: erasing really removes, our messages too; `tests/storage/rights` searches the bytes."""

from __future__ import annotations

from tests.unit.handlers.fake_slack import Fails, FakeSlack
from tests.unit.handlers.talker import IN_THREAD, Talker
from tests.unit.rights.samples import ASKS


def test_our_messages_about_somebody_erased_are_deleted(pool: Talker, slack: FakeSlack) -> None:
    asked = pool.said(ASKS)
    slack.answers["conversations.replies"] = {
        "messages": [{"ts": "1.2", "bot_id": "B0"}, {"ts": "1.1", "user": "U1"}]
    }
    before = len(pool.posts())
    pool.press_in("Forget this person", asked, **IN_THREAD)
    pool.press_in("Yes, erase", pool.posts()[before], **IN_THREAD)
    assert [call["ts"] for call in slack.sent("chat.delete")] == ["1.2"]
    assert "are deleted" in pool.posts()[-1]["text"]
    with pool.store.read() as tx:
        assert tx.workspace("T1").candidates.count() == 0


def test_what_could_not_be_deleted_is_said(pool: Talker, slack: FakeSlack) -> None:
    asked = pool.said(ASKS)
    slack.answers["conversations.replies"] = {"messages": [{"ts": "1.2", "bot_id": "B0"}]}
    slack.script["chat.delete"] = [Fails("cant_delete_message")]
    before = len(pool.posts())
    pool.press_in("Forget this person", asked, **IN_THREAD)
    pool.press_in("Yes, erase", pool.posts()[before], **IN_THREAD)
    said = pool.posts()[-1]["text"]
    assert "are deleted" not in said
