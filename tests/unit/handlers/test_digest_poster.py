"""What each answer of Slack's means for a digest, and how a lost message is found again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from bot.digests.outcomes import (
    Absent,
    Arrived,
    Blind,
    Found,
    Notice,
    Posted,
    Refused,
    Unsure,
    Wait,
)
from bot.prose import sentence
from bot.weekly import Part
from handlers.delivery import posting_client
from handlers.digest_poster import DigestPoster, delivering_client
from storage.records import Delivery, DeliveryState
from tests.unit.digests.samples import a_digest, an_item
from tests.unit.handlers.fake_slack import DROP, Fails, FakeSlack

MONDAY = datetime(2026, 4, 6, 7, tzinfo=UTC)
DIGEST = a_digest(an_item(), thread=(Part("Details", None, (sentence("More."),)),))
DELIVERY = Delivery(
    id="d1",
    team="T1",
    channel="C1",
    digest="market",
    period_key="2026-W15",
    part=0,
    due=MONDAY,
    state=DeliveryState.SENDING,
    attempt=1,
    not_before=MONDAY,
    owner="me",
    lease_until=None,
    first_claim_at=MONDAY,
    ended_at=None,
    ts="",
    error="",
)


@pytest.fixture
def poster(slack: FakeSlack) -> DigestPoster:
    return DigestPoster(delivering_client(posting_client("xoxb-test", slack.api)))


def test_the_post_carries_an_opaque_id_and_mentions_nobody(
    slack: FakeSlack, poster: DigestPoster
) -> None:
    slack.answers["chat.postMessage"] = {"ts": "17.1"}
    assert poster.post(DELIVERY, DIGEST, "") == Arrived("17.1")
    (body,) = slack.sent("chat.postMessage")
    assert body["metadata"] == {
        "event_type": "digest_posted",
        "event_payload": {"delivery_id": "d1"},
    }
    assert (body["channel"], body["parse"], body["link_names"]) == ("C1", "none", False)
    assert "thread_ts" not in body


def test_a_part_goes_into_the_thread(slack: FakeSlack, poster: DigestPoster) -> None:
    poster.post(replace(DELIVERY, part=1), DIGEST, "17.1")
    (body,) = slack.sent("chat.postMessage")
    assert body["thread_ts"] == "17.1"
    assert body["text"].startswith("Details.")


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        (Fails("ratelimited", 429), Wait(0.0)),
        (Fails("not_in_channel"), Refused("not_in_channel")),
        (Fails("is_archived"), Refused("is_archived")),
        (Fails("internal_error"), Unsure("internal_error")),
        (Fails("error", 500), Unsure("error")),
    ],
)
def test_each_answer_has_its_meaning(
    slack: FakeSlack, poster: DigestPoster, fault: Fails, outcome: Posted
) -> None:
    slack.script["chat.postMessage"] = [fault]
    assert poster.post(DELIVERY, DIGEST, "") == outcome
    assert len(slack.sent("chat.postMessage")) == 1, "nothing is sent twice"


def test_a_lost_answer_is_not_sent_again(slack: FakeSlack, poster: DigestPoster) -> None:
    slack.script["chat.postMessage"] = [DROP]
    assert isinstance(poster.post(DELIVERY, DIGEST, ""), Unsure)
    assert len(slack.sent("chat.postMessage")) == 1


def test_where_nobody_listens_nothing_was_accepted() -> None:
    nowhere = DigestPoster(delivering_client(posting_client("xoxb-test", "http://127.0.0.1:1/")))
    assert isinstance(nowhere.post(DELIVERY, DIGEST, ""), Wait)


def test_refused_blocks_are_left_out_and_the_text_is_posted(
    slack: FakeSlack, poster: DigestPoster
) -> None:
    slack.script["chat.postMessage"] = [Fails("invalid_blocks")]
    slack.answers["chat.postMessage"] = {"ts": "17.1"}
    assert poster.post(DELIVERY, DIGEST, "") == Arrived("17.1")
    _, again = slack.sent("chat.postMessage")
    assert "blocks" not in again
    assert again["text"].startswith("AI talent market")
    assert again["metadata"]["event_payload"] == {"delivery_id": "d1"}


def a_message(ident: str, ts: str, **more: Any) -> dict[str, Any]:
    metadata = {"event_type": "digest_posted", "event_payload": {"delivery_id": ident}}
    return {"ts": ts, "bot_id": "B0", "metadata": metadata, **more}


@pytest.mark.parametrize(
    ("messages", "outcome"),
    [
        ([], Absent()),
        ([a_message("other", "1.1"), {"ts": "1.2", "text": "hello"}], Absent()),
        ([a_message("other", "1.1"), a_message("d1", "1.3")], Arrived("1.3")),
        ([{"ts": "1.1", "bot_id": "B0", "text": "a chart"}], Absent()),
    ],
)
def test_the_message_is_found_by_its_id(
    slack: FakeSlack, poster: DigestPoster, messages: list[dict[str, Any]], outcome: Found
) -> None:
    slack.answers["conversations.history"] = {"messages": messages}
    assert poster.find(DELIVERY, "") == outcome
    (query,) = slack.sent("conversations.history")
    assert query["include_all_metadata"] == "1"
    assert float(query["oldest"]) == MONDAY.timestamp() - 60


def test_a_message_that_looks_like_ours_without_an_id_leaves_the_question_open(
    slack: FakeSlack, poster: DigestPoster
) -> None:
    bare = {"ts": "1.1", "bot_id": "B0", "text": "AI talent market, 1–8 April 2026: …"}
    slack.answers["conversations.history"] = {"messages": [bare]}
    assert isinstance(poster.find(DELIVERY, ""), Blind)


def test_a_part_is_looked_for_in_its_thread(slack: FakeSlack, poster: DigestPoster) -> None:
    root = {"ts": "17.1", "bot_id": "B0", "text": "AI talent market"}
    slack.answers["conversations.replies"] = {"messages": [root, a_message("d1", "17.2")]}
    assert poster.find(replace(DELIVERY, part=1), "17.1") == Arrived("17.2")
    assert slack.sent("conversations.replies")[0]["ts"] == "17.1"


def test_pages_are_turned_until_it_is_found(slack: FakeSlack, poster: DigestPoster) -> None:
    more = {"messages": [], "response_metadata": {"next_cursor": "next"}}
    slack.answers["conversations.history"] = more
    assert isinstance(poster.find(DELIVERY, ""), Blind), "and not for ever"
    queries = slack.sent("conversations.history")
    assert len(queries) > 1
    assert queries[1]["cursor"] == "next"


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        (Fails("missing_scope"), Blind("missing_scope")),
        (Fails("unknown_method"), Blind("unknown_method")),
        (Fails("channel_not_found"), Refused("channel_not_found")),
        (Fails("ratelimited", 429), Wait(0.0)),
        (Fails("internal_error", 500), Wait(30.0)),
    ],
)
def test_what_keeps_us_from_looking_is_told_apart(
    slack: FakeSlack, poster: DigestPoster, fault: Fails, outcome: Found
) -> None:
    slack.script["conversations.history"] = [fault]
    assert poster.find(DELIVERY, "") == outcome


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("not_in_channel", "Type /invite @assay there"),
        ("is_archived", "It is archived."),
        ("restricted_action", "Only some people may post there."),
        ("something_new", "Slack says something_new."),
    ],
)
def test_the_owner_of_a_paused_digest_reads_what_to_do(
    slack: FakeSlack, poster: DigestPoster, code: str, said: str
) -> None:
    poster.tell(Notice(DELIVERY, "U1", code))
    (body,) = slack.sent("chat.postMessage")
    assert body["channel"] == "U1"
    assert said in body["text"]


def test_the_owner_of_a_lost_digest_gets_a_button(slack: FakeSlack, poster: DigestPoster) -> None:
    poster.tell(Notice(DELIVERY, "U1"))
    (body,) = slack.sent("chat.postMessage")
    (button,) = body["blocks"][-1]["elements"]
    assert button["text"]["text"] == "Send again"
    assert '"i":"d1"' in button["value"]


def test_an_owner_at_the_command_line_can_not_be_told_and_nothing_breaks(
    slack: FakeSlack, poster: DigestPoster
) -> None:
    poster.tell(Notice(DELIVERY, "you", "is_archived"))
    slack.script["chat.postMessage"] = [Fails("user_not_found")]
    poster.tell(Notice(DELIVERY, "U1", "is_archived"))
    assert len(slack.sent("chat.postMessage")) == 1
