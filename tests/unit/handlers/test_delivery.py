"""An answer arrives once, as blocks or as text, and never twice."""

from __future__ import annotations

import urllib.error
from typing import Any

import pytest
import stamina
from slack_sdk import WebClient

from bot.answers import shareable
from handlers.delivery import Delivery, Place, posting_client
from handlers.outcomes import Outcome
from tests.unit.handlers import samples
from tests.unit.handlers.fake_slack import DROP, RESPONSE, Fails, FakeSlack

MESSAGE = {"text": "About 11×", "blocks": [{"type": "divider"}]}
SHARED = shareable(samples.offer_answer())


def _place(slack: FakeSlack, channel: str = "C1") -> Place:
    return Place("T1", "U1", channel, response_url=slack.response_url)


def test_a_command_is_answered_through_its_response_url(
    slack: FakeSlack, delivery: Delivery
) -> None:
    assert delivery.privately(_place(slack), MESSAGE) is Outcome.DELIVERED
    (sent,) = slack.sent(RESPONSE)
    assert sent["response_type"] == "ephemeral"
    assert sent["replace_original"] is False
    assert [method for method, _ in slack.calls] == [RESPONSE]


@pytest.mark.parametrize("code", ["used_url", "expired_url"])
def test_a_spent_response_url_gives_way_to_an_ephemeral_post(
    slack: FakeSlack, delivery: Delivery, code: str
) -> None:
    slack.script[RESPONSE] = [Fails(code, 404, plain=True)]
    assert delivery.privately(_place(slack), MESSAGE) is Outcome.DELIVERED
    (sent,) = slack.sent("chat.postEphemeral")
    assert (sent["channel"], sent["user"], sent["text"]) == ("C1", "U1", "About 11×")


def test_where_we_are_no_member_the_answer_comes_as_a_direct_message(
    slack: FakeSlack, delivery: Delivery
) -> None:
    slack.script[RESPONSE] = [Fails("expired_url", 404, plain=True)]
    slack.script["chat.postEphemeral"] = [Fails("not_in_channel")]
    assert delivery.privately(_place(slack), MESSAGE) is Outcome.DELIVERED
    assert slack.sent("chat.postMessage")[0]["channel"] == "U1"


def test_a_server_error_of_the_response_url_does_not_lose_the_answer(
    slack: FakeSlack, delivery: Delivery
) -> None:
    slack.script[RESPONSE] = [Fails("oops", 500, plain=True)]
    assert delivery.privately(_place(slack), MESSAGE) is Outcome.DELIVERED
    assert len(slack.sent("chat.postEphemeral")) == 1


def test_a_connection_dropped_after_acceptance_never_leads_to_a_second_post(
    slack: FakeSlack, delivery: Delivery
) -> None:
    slack.script[RESPONSE] = [DROP]
    assert delivery.privately(_place(slack), MESSAGE) is Outcome.UNCERTAIN
    slack.script["chat.postMessage"] = [DROP]
    assert delivery.share(_place(slack), SHARED) is Outcome.UNCERTAIN
    assert [method for method, _ in slack.calls] == [RESPONSE, "chat.postMessage"]


@pytest.mark.parametrize("code", ["internal_error", "fatal_error", "request_timeout"])
def test_what_slack_may_have_accepted_is_not_shared_a_second_time(
    slack: FakeSlack, delivery: Delivery, code: str
) -> None:
    slack.script["chat.postMessage"] = [Fails(code)]
    assert delivery.share(_place(slack), SHARED) is Outcome.FAILED
    assert [method for method, _ in slack.calls] == ["chat.postMessage"]


def test_a_rate_limit_is_waited_out(slack: FakeSlack, delivery: Delivery) -> None:
    slack.script[RESPONSE] = [Fails(status=429), Fails(status=429)]
    assert delivery.privately(_place(slack), MESSAGE) is Outcome.DELIVERED
    slack.script["chat.postMessage"] = [Fails("ratelimited", 429)]
    assert delivery.share(_place(slack), SHARED) is Outcome.DELIVERED
    assert len(slack.sent(RESPONSE)) == 3
    assert len(slack.sent("chat.postMessage")) == 2


@pytest.mark.parametrize("code", ["invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long"])
def test_refused_blocks_are_sent_again_as_the_text_alone(
    slack: FakeSlack, delivery: Delivery, code: str
) -> None:
    slack.script["chat.postMessage"] = [Fails(code)]
    assert delivery.share(Place("T1", "U1", "C1"), SHARED) is Outcome.DELIVERED
    first, second = slack.sent("chat.postMessage")
    assert "blocks" in first
    assert "blocks" not in second
    assert second["text"] == first["text"]


@pytest.mark.parametrize(
    "refusal", [Fails("invalid_blocks", 400, plain=True), Fails("invalid_blocks")]
)
def test_a_response_url_that_refuses_blocks_gets_the_text(
    slack: FakeSlack, delivery: Delivery, refusal: Fails
) -> None:
    slack.script[RESPONSE] = [refusal]
    assert delivery.privately(_place(slack), MESSAGE) is Outcome.DELIVERED
    assert "blocks" not in slack.sent(RESPONSE)[1]


def test_blocks_refused_twice_end_as_refused(slack: FakeSlack, delivery: Delivery) -> None:
    slack.script["chat.postMessage"] = [Fails("invalid_blocks"), Fails("invalid_blocks")]
    assert delivery.share(Place("T1", "U1", "C1"), SHARED) is Outcome.REFUSED


def test_slack_is_surely_not_reached_where_nothing_listens() -> None:
    nowhere = Delivery(posting_client("xoxb-test", "http://127.0.0.1:1/api/"))
    assert nowhere.share(Place("T1", "U1", "C1"), SHARED) is Outcome.UNREACHABLE


def test_a_slack_that_comes_back_gets_the_answer_once(slack: FakeSlack) -> None:
    refused = urllib.error.URLError(ConnectionRefusedError())
    client = _Flaky([refused, refused], slack)
    with stamina.set_testing(True, attempts=3):
        outcome = Delivery(client).privately(Place("T1", "U1", "C1"), MESSAGE)
    assert outcome is Outcome.DELIVERED
    assert len(slack.sent("chat.postEphemeral")) + len(slack.sent("chat.postMessage")) == 1


class _Flaky(WebClient):
    """Raises these errors first."""

    def __init__(self, errors: list[Exception], slack: FakeSlack) -> None:
        super().__init__("xoxb-test", slack.api, retry_handlers=[])
        self.errors = errors

    def api_call(self, *args: Any, **more: Any) -> Any:
        if self.errors:
            raise self.errors.pop(0)
        return super().api_call(*args, **more)


DIRECT = Place("T1", "U1", "D1", thread="1.1")


def test_a_direct_answer_that_never_came_is_posted_again(
    slack: FakeSlack, client: WebClient
) -> None:
    slack.script["chat.postMessage"] = [DROP]
    slack.answers["conversations.replies"] = {"messages": [{"text": "something else"}]}
    assert Delivery(client).privately(DIRECT, MESSAGE) is Outcome.DELIVERED
    assert len(slack.sent("chat.postMessage")) == 2


def test_a_direct_answer_that_came_is_not_posted_again(slack: FakeSlack, client: WebClient) -> None:
    slack.script["chat.postMessage"] = [DROP]
    came = {"text": MESSAGE["text"], "bot_id": "B0"}
    slack.answers["conversations.replies"] = {"messages": [came]}
    assert Delivery(client).privately(DIRECT, MESSAGE) is Outcome.DELIVERED
    assert len(slack.sent("chat.postMessage")) == 1


def test_where_we_may_not_look_nothing_is_posted_twice(slack: FakeSlack, client: WebClient) -> None:
    slack.script["chat.postMessage"] = [DROP]
    slack.script["conversations.replies"] = [Fails("missing_scope")]
    assert Delivery(client).privately(DIRECT, MESSAGE) is Outcome.UNCERTAIN
    assert len(slack.sent("chat.postMessage")) == 1


def test_a_share_where_we_are_no_member_goes_through_the_button(
    slack: FakeSlack, delivery: Delivery
) -> None:
    slack.script["chat.postMessage"] = [Fails("not_in_channel")]
    assert delivery.share(_place(slack), SHARED) is Outcome.DELIVERED
    (sent,) = slack.sent(RESPONSE)
    assert sent["response_type"] == "in_channel"


def test_a_direct_conversation_is_answered_in_its_thread(
    slack: FakeSlack, delivery: Delivery
) -> None:
    delivery.privately(Place("T1", "U1", "D1", thread="1.1"), MESSAGE)
    (sent,) = slack.sent("chat.postMessage")
    assert (sent["channel"], sent["thread_ts"]) == ("D1", "1.1")


def test_a_command_between_two_people_never_posts_into_their_conversation(
    slack: FakeSlack, delivery: Delivery
) -> None:
    slack.script[RESPONSE] = [Fails("used_url", 404, plain=True)]
    delivery.privately(_place(slack, "D9"), MESSAGE)
    assert [body["channel"] for body in slack.sent("chat.postMessage")] == ["U1"]


def test_posts_turn_no_word_into_a_link_or_a_mention(slack: FakeSlack, delivery: Delivery) -> None:
    delivery.publicly(Place("T1", "U1", "C1", thread="1.1"), SHARED)
    (sent,) = slack.sent("chat.postMessage")
    assert (sent["link_names"], sent["parse"], sent["unfurl_links"]) == (False, "none", False)
    assert sent["thread_ts"] == "1.1"


def test_the_secret_address_stays_out_of_a_place_in_words() -> None:
    assert "secret" not in repr(Place("T1", "U1", response_url="https://x/secret"))
