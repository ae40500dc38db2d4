"""The slash command: acknowledged, answered once, to the asker alone."""

from __future__ import annotations

import concurrent.futures
import threading
from dataclasses import replace

import stamina

from handlers.blocks import offer_form
from handlers.delivery import Place
from storage.records import Status, Tenure
from tests.unit.handlers.checks import findings
from tests.unit.handlers.fake_slack import RESPONSE, Fails, FakeSlack
from tests.unit.handlers.talker import OFFER, Talker, away


def test_a_command_is_acknowledged_and_answered_once_in_private(
    talker: Talker, slack: FakeSlack
) -> None:
    assert talker.command(OFFER).status == 200
    (sent,) = slack.sent(RESPONSE)
    assert sent["response_type"] == "ephemeral"
    assert "behind OpenAI" in sent["text"]
    assert findings(sent) == []
    assert slack.sent("chat.postMessage") == []


def test_each_of_two_questions_is_answered_and_offered_no_more(
    talker: Talker, slack: FakeSlack
) -> None:
    talker.command("how big is anthropic, and what does an H100 cost?")
    first, second = slack.sent(RESPONSE)
    assert "Anthropic" in first["text"]
    assert second["text"].startswith("H100: about $")
    assert "cost" not in str(first["blocks"][-1])
    assert findings(first) == findings(second) == []


def test_what_can_not_be_read_is_explained_in_private(talker: Talker, slack: FakeSlack) -> None:
    talker.command("a&b <!channel>")
    (sent,) = slack.sent(RESPONSE)
    assert sent["response_type"] == "ephemeral"
    assert "“a&amp;b”" in sent["text"]
    assert "<!" not in str(sent)
    assert findings(sent) == []


def test_help_comes_from_the_table_of_commands(talker: Talker, slack: FakeSlack) -> None:
    talker.command("help")
    assert "how big is anthropic" in str(slack.sent(RESPONSE)[0]["blocks"])


def test_a_database_that_is_away_is_told_kindly_with_the_logged_reference(
    talker: Talker, slack: FakeSlack, caplog: object
) -> None:
    talker.store.on_look = away
    assert talker.command(OFFER).status == 200
    (sent,) = slack.sent(RESPONSE)
    reference = sent["text"].rsplit(" ", 1)[1].rstrip(".")
    assert "went wrong on our side" in sent["text"]
    assert f"ref={reference}" in caplog.text  # type: ignore[attr-defined]
    assert "database" not in sent["text"]


def test_an_answer_waits_for_a_database_that_is_away_for_a_moment(
    talker: Talker, slack: FakeSlack
) -> None:
    left = [away, away]
    talker.store.on_look = lambda: left.pop()() if left else None
    with stamina.set_testing(True, attempts=5):
        talker.command(OFFER)
    (sent,) = slack.sent(RESPONSE)
    assert "behind OpenAI" in sent["text"]
    assert left == []


def test_eight_slow_commands_are_acknowledged_before_any_is_answered(
    talker: Talker, slack: FakeSlack
) -> None:
    go = threading.Event()
    talker.store.on_look = lambda: go.wait(10)
    talker.settle = lambda: None  # type: ignore[method-assign]
    assert [talker.command(OFFER).status for _ in range(8)] == [200] * 8
    assert not concurrent.futures.wait(talker.listening.submitted, timeout=5).not_done
    assert slack.sent(RESPONSE) == []
    go.set()
    Talker.settle(talker)
    assert len(slack.sent(RESPONSE)) == 8


def test_the_bare_command_opens_the_form_at_once_and_then_fills_it(
    talker: Talker, slack: FakeSlack
) -> None:
    talker.command("")
    (opened,) = slack.sent("views.open")
    (updated,) = slack.sent("views.update")
    assert opened["trigger_id"] == "1.1"
    assert updated["view_id"] == "V1"
    assert updated["view"]["title"]["text"] == "Our compute offer"
    assert findings(updated["view"]) == []
    assert slack.sent(RESPONSE) == []


def test_a_form_that_can_not_be_opened_is_told_of(talker: Talker, slack: FakeSlack) -> None:
    slack.script["views.open"] = [Fails("expired_trigger_id")]
    talker.command("")
    assert "went wrong on our side" in slack.sent(RESPONSE)[0]["text"]
    assert slack.sent("views.update") == []


def _opened(talker: Talker, slack: FakeSlack) -> dict[str, object]:
    talker.command("")
    view: dict[str, object] = slack.sent("views.update")[-1]["view"]
    return view


def _filled(**more: object) -> dict[str, object]:
    return {"chips": {"value": "512 H100"}, **more}


def test_a_submitted_form_saves_the_offer_and_answers(talker: Talker, slack: FakeSlack) -> None:
    values = _filled(
        researchers={"value": "12"},
        research_share={"value": "60"},
        wait={"value": "0"},
        status={"selected_option": {"value": "contracted"}},
        tenure={"selected_option": {"value": "rented"}},
    )
    assert talker.submit(_opened(talker, slack), values).body == ""
    saved = talker.saved
    assert saved is not None
    assert saved.saved_by == "U1"
    assert saved.offer.researchers is not None
    assert saved.offer.researchers.value == 12
    assert saved.offer.research_share == 0.6
    assert saved.offer.wait_hours == 0
    assert saved.offer.tenure is Tenure.RENTED
    assert saved.offer.chips[0].count.value == 512
    assert saved.offer.chips[0].status is Status.CONTRACTED
    (sent,) = slack.sent(RESPONSE)
    assert "Saved as your workspace's offer" in sent["text"]
    assert findings(sent) == []


def test_wrong_fields_say_what_is_wrong_where_it_is(talker: Talker, slack: FakeSlack) -> None:
    view = _opened(talker, slack)
    answer = talker.submit(view, {"chips": {"value": ""}, "research_share": {"value": "140"}})
    assert '"response_action": "errors"' in str(answer.body)
    assert '"research_share"' in str(answer.body)
    assert '"chips"' in str(answer.body)
    assert talker.saved is None


def test_chips_that_can_not_be_read_are_told_at_their_field(
    talker: Talker, slack: FakeSlack
) -> None:
    answer = talker.submit(_opened(talker, slack), {"chips": {"value": "nonsense"}})
    assert "I couldn't find an offer" in str(answer.body)
    assert slack.sent(RESPONSE) == []


def test_a_form_that_can_not_be_checked_stays_open_with_a_reference(
    talker: Talker, slack: FakeSlack
) -> None:
    view = _opened(talker, slack)
    talker.store.on_look = away
    answer = talker.submit(view, _filled())
    assert "I can't check this at the moment. Reference" in str(answer.body)


def test_the_form_of_a_known_offer_is_filled(talker: Talker, slack: FakeSlack) -> None:
    talker.submit(_opened(talker, slack), _filled(researchers={"value": "12"}))
    fields = {block.get("block_id"): block for block in _opened(talker, slack)["blocks"]}  # type: ignore[attr-defined]
    assert fields["chips"]["element"]["initial_value"] == "512 H100"
    assert fields["researchers"]["element"]["initial_value"] == "12"
    assert _opened(talker, slack)["callback_id"] == offer_form.CALLBACK


def test_what_was_shown_is_written_down_after_it_was_shown(
    talker: Talker, slack: FakeSlack
) -> None:
    shown: list[int] = []
    talker.store.on_write = lambda: shown.append(len(slack.sent(RESPONSE)))
    talker.command(OFFER)
    assert shown == [1]
    with talker.store.read() as tx:
        last = tx.workspace("T1").last_shown("U1")
    assert last is not None
    assert last.question == OFFER


def test_an_answer_stands_although_it_can_not_be_written_down(
    talker: Talker, slack: FakeSlack
) -> None:
    talker.store.on_write = away
    talker.command(OFFER)
    (sent,) = slack.sent(RESPONSE)
    assert "behind OpenAI" in sent["text"]


def test_an_answer_that_is_kept_is_drawn_once_for_each_who_asks(talker: Talker) -> None:
    replies = talker.surfaces._replies
    place = Place("T1", "U1", "C1", response_url="https://hooks.slack.com/commands/T1/1/x")
    replies.privately(OFFER, place)
    drawn = [replies.message(replies.ask(OFFER, place), place) for _ in range(2)]
    assert drawn[0] is drawn[1]
    for other in (replace(place, user="U2"), replace(place, team="T2"), replace(place, channel="")):
        message = replies.message(replies.ask(OFFER, other), other)
        assert message != drawn[0]
