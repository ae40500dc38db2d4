"""Conversations in Slack: follow-ups in a thread, other forms, sharing, opinions, bad input."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot.conversing import Conversing
from handlers.blocks import talk
from storage.conversations import MOST_TURNS
from storage.records import Conversation, Feedback, ThreadKey
from tests.unit.handlers.checks import findings
from tests.unit.handlers.fake_slack import DROP, Fails, FakeSlack
from tests.unit.handlers.talker import IN_THREAD, NOW, Talker, direct_message, labels, started

OFFER = "2048 H100 40 researchers vs openai"
THREAD = ThreadKey("D1", "7.7")


def _headline(post: dict[str, Any]) -> str:
    return str(post["text"]).split("\n")[0]


def test_a_follow_up_is_understood_in_its_thread(talker: Talker) -> None:
    talker.say(OFFER)
    post = talker.said("what about Anthropic?")
    assert "behind Anthropic" in _headline(post)
    assert (post["channel"], post["thread_ts"]) == ("D1", "7.7")
    assert findings(post) == []


def test_another_thread_knows_nothing_of_it(talker: Talker) -> None:
    talker.say(OFFER)
    assert "Which chips" in talker.said("with 60 people", root="8.8")["text"]
    assert "16× behind" not in str(talker.posts()[-1])


def test_a_conversation_goes_on_after_a_restart(
    talker: Talker, slack: FakeSlack, client: Any
) -> None:
    talker.say(OFFER)
    again = started(slack, client, talker.store)
    assert "behind Anthropic" in _headline(again.said("what about Anthropic?"))


def test_several_questions_are_answered_each_and_remembered_in_order(talker: Talker) -> None:
    posts = talker.say("how big is openai? price of H100?")
    assert [("OpenAI" in post["text"]) for post in posts] == [True, False]
    assert "B200" in talker.said("and B200?")["text"]


def test_the_first_thread_message_is_the_root_of_its_own_conversation(talker: Talker) -> None:
    talker.event(
        {
            "type": "message",
            "channel_type": "im",
            "channel": "D1",
            "user": "U1",
            "ts": "5.5",
            "text": OFFER,
        }
    )
    assert talker.posts()[-1]["thread_ts"] == "5.5"
    assert "behind Anthropic" in talker.said("and anthropic?", root="5.5")["text"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("shorter", "behind OpenAI"),
        ("in a table", "behind OpenAI"),
        ("why?", "What that rests on"),
        ("details", "behind OpenAI"),
        ("as csv", "comma-separated"),
        ("source", "facts"),
        ("share this", "Choose a channel"),
    ],
)
def test_the_last_answer_is_shown_in_the_form_that_was_asked_for(
    talker: Talker, text: str, told: str
) -> None:
    talker.say(OFFER)
    post = talker.said(text)
    assert told in post["text"]
    assert findings(post) == []


def test_an_answer_that_is_to_be_shared_is_shown_above_the_menu_of_channels(
    talker: Talker,
) -> None:
    talker.say(OFFER)
    post = talker.said("and Anthropic? Then share it with my manager.")
    assert "behind Anthropic" in post["text"]
    assert "Choose a channel" in str(post["blocks"])
    assert findings(post) == []


def test_shorter_is_shorter_and_still_has_its_sources(talker: Talker) -> None:
    whole, short = talker.said(OFFER), talker.said("shorter")
    assert len(str(short["blocks"])) < 0.7 * len(str(whole["blocks"]))
    assert "31 Dec 2025" in str(short)


def test_the_figures_can_be_copied_whole(talker: Talker) -> None:
    talker.say(OFFER)
    post = talker.said("as csv")
    copied = [b for b in post["blocks"] if b["type"] == "rich_text"]
    text = "\n".join(b["elements"][0]["elements"][0]["text"] for b in copied)
    assert text.splitlines()[0].startswith("key,value,low,high,unit")
    assert "lab.openai.h100e,1743400" in text


def test_the_chart_comes_as_a_chart(talker: Talker) -> None:
    talker.say("compare openai and anthropic")
    post = talker.said("show the chart")
    assert {b["type"] for b in post["blocks"]} & {"data_visualization", "image", "section"}
    assert findings(post) == []


def test_a_choice_is_taken_by_its_button_and_the_other_one_by_a_word(talker: Talker) -> None:
    talker.say("256 H100 64 researchers vs openai")
    unclear = talker.said("and with 128?")
    assert labels(unclear)[:2] == ["128 researchers", "128 H100"]
    talker.press_in("128 researchers", unclear, **IN_THREAD)
    assert "128 researchers" in str(talker.posts()[-1]["blocks"])
    other = talker.said("no, the other one")
    assert "128 H100" in str(other["blocks"])


def test_the_context_expires(talker: Talker) -> None:
    talker.say(OFFER)
    later = talker.conversing
    object.__setattr__(later, "now", lambda: NOW + timedelta(days=31))
    assert later.remembered("T1", THREAD) is None
    assert talker.conversing.remembered("T1", THREAD) is not None


@pytest.mark.parametrize("text", ["forget this", "start over", "delete this conversation"])
def test_the_context_can_be_deleted_by_a_word(talker: Talker, text: str) -> None:
    talker.say(OFFER)
    assert "forgotten" in talker.said(text)["text"]
    assert talker.conversing.remembered("T1", THREAD) is None
    assert "Which chips" in talker.said("with 60 people")["text"]


def test_deleting_its_first_message_deletes_the_context_without_a_word(talker: Talker) -> None:
    talker.say(OFFER)
    before = len(talker.posts())
    deleted: dict[str, Any] = {
        "type": "message",
        "subtype": "message_deleted",
        "channel_type": "im",
    }
    deleted |= {"channel": "D1", "deleted_ts": "7.7", "previous_message": {"ts": "7.7"}}
    talker.event(deleted, "EvDeleted")
    assert talker.conversing.remembered("T1", THREAD) is None
    assert len(talker.posts()) == before


def test_an_edited_message_is_not_answered_again(talker: Talker) -> None:
    talker.say(OFFER)
    edited: dict[str, Any] = {"type": "message", "subtype": "message_changed", "channel_type": "im"}
    edited |= {"channel": "D1", "ts": "7.8", "message": {"ts": "7.7", "text": "price of H100"}}
    before = len(talker.posts())
    talker.event(edited, "EvEdited")
    assert len(talker.posts()) == before


@pytest.mark.parametrize(
    "more", [{"bot_id": "B2"}, {"bot_profile": {"id": "B2"}}, {"app_id": "A2"}, {"user": ""}]
)
def test_a_bot_that_talks_to_us_gets_no_answer(talker: Talker, more: dict[str, Any]) -> None:
    assert talker.say("how big is openai", **more) == []


def test_no_more_is_remembered_than_is_kept(talker: Talker) -> None:
    talker.say("how big is openai")
    for lab in ("meta", "anthropic", "xai", "mistral") * 3:
        talker.say(f"and {lab}?")
    found = talker.conversing.remembered("T1", THREAD)
    assert found is not None
    assert len(found.turns) == MOST_TURNS


def test_an_opinion_is_kept_and_the_last_one_counts(talker: Talker) -> None:
    post = talker.said(OFFER)
    (buttons,) = post["blocks"][-1]["elements"]
    assert post["blocks"][-1]["type"] == "context_actions"
    for name in ("positive_button", "negative_button"):
        talker.click(buttons["action_id"], buttons[name]["value"], **IN_THREAD)
    with talker.store.read() as tx:
        found = tx.workspace("T1").conversations.ratings()
    text = "2048 H100, 40 researchers, vs OpenAI"
    assert found == (Feedback("U1", THREAD, text, False, NOW),)


def test_buttons_of_opinion_that_slack_refuses_cost_no_other_block(
    talker: Talker, slack: FakeSlack
) -> None:
    slack.script["chat.postMessage"] = [Fails("invalid_blocks")]
    talker.say(OFFER)
    first, second = talker.posts()
    assert first["blocks"][-1]["type"] == "context_actions"
    assert second["blocks"] == first["blocks"][:-1]


def test_an_answer_that_may_have_arrived_is_not_sent_again(
    talker: Talker, slack: FakeSlack
) -> None:
    slack.script["chat.postMessage"] = [DROP]
    talker.say(OFFER)
    assert len(talker.posts()) == 1


def test_nothing_is_posted_in_a_channel_before_its_preview_was_confirmed(talker: Talker) -> None:
    talker.say(OFFER)
    asked = talker.said("share this")
    (row,) = [b for b in asked["blocks"] if b["type"] == "actions"]
    action = {"type": "conversations_select", "action_id": talk.PICK}
    action |= {"block_id": row["block_id"], "selected_conversation": "C5"}
    body: dict[str, Any] = {"type": "block_actions", "actions": [action], "trigger_id": "1.1"}
    body |= {"team": {"id": "T1"}, "user": {"id": "U1"}, "channel": {"id": "D1"}}
    body |= {"message": {"bot_id": "B0", "thread_ts": "7.7"}, "container": {"channel_id": "D1"}}
    talker.dispatch(body)
    preview = talker.posts()[-1]
    assert preview["channel"] == "D1"
    assert "Don't say" not in str(preview)
    assert [p for p in talker.posts() if p["channel"] == "C5"] == []
    talker.press_in("Post it", preview, **IN_THREAD)
    (public,) = [p for p in talker.posts() if p["channel"] == "C5"]
    assert public["blocks"] == preview["blocks"][1:-1]
    assert "thread_ts" not in public


def test_a_menu_without_a_choice_asks_to_choose_again(talker: Talker) -> None:
    talker.say(OFFER)
    action = {"type": "conversations_select", "action_id": talk.PICK, "block_id": "share:x"}
    body: dict[str, Any] = {"type": "block_actions", "actions": [action], "trigger_id": "1.1"}
    body |= {"team": {"id": "T1"}, "user": {"id": "U1"}, "channel": {"id": "D1"}}
    body |= {"message": {"bot_id": "B0", "thread_ts": "7.7"}, "container": {"channel_id": "D1"}}
    talker.dispatch(body)
    assert "share this" in talker.posts()[-1]["text"]


def test_only_a_message_in_a_thread_asks_what_was_said_there(
    talker: Talker, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    remembered = Conversing.remembered

    def noted(conversing: Conversing, team: str, thread: ThreadKey) -> Conversation | None:
        asked.append(thread.root)
        return remembered(conversing, team, thread)

    monkeypatch.setattr(Conversing, "remembered", noted)
    talker.event(direct_message(OFFER, ts="9.1"))
    assert asked == []
    talker.event(direct_message("what about Anthropic?", ts="9.2", thread_ts="9.1"), "Ev2")
    assert asked == ["9.1"]
    assert "behind Anthropic" in _headline(talker.posts()[-1])


@pytest.mark.parametrize("text", ["", "thanks", "hello", "Thank you!"])
def test_a_mention_alone_or_with_thanks_is_answered_kindly(
    talker: Talker, slack: FakeSlack, text: str
) -> None:
    talker.mention(text)
    said = str(slack.calls[-1])
    assert "blocks" in said
    assert "couldn't" not in said
