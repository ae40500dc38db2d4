"""Buttons: one pattern, one table; shared once, by whom it belongs to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.correcting import Figure
from bot.services import Asker
from handlers.carried import Carried, decode
from handlers.verbs import Verb, action_id, verb_of
from tests.unit.handlers.checks import findings
from tests.unit.handlers.fake_slack import RESPONSE, Fails, FakeSlack
from tests.unit.handlers.talker import ADMIN, NOW, OFFER, Talker, away, elements

CARRIED = Carried(OFFER, "T1", "U1", NOW.date())
STEEP = replace(CARRIED, text="8 H100 40 researchers vs openai")
"""Its chart has bars of which Slack would draw the smaller as nothing."""


def _last(slack: FakeSlack) -> dict[str, Any]:
    return slack.sent(RESPONSE)[-1]


def _answered(talker: Talker, slack: FakeSlack) -> dict[str, Any]:
    talker.command(OFFER)
    return _last(slack)


@pytest.mark.parametrize("verb", tuple(Verb))
def test_every_verb_has_a_row_and_a_click_on_it_does_something(
    talker: Talker, slack: FakeSlack, verb: Verb
) -> None:
    slack.script["files.getUploadURLExternal"] = [Fails("missing_scope")]
    written: list[Verb] = []
    talker.store.on_write = lambda: written.append(verb)
    assert talker.click(action_id(verb), CARRIED.encode()).status == 200
    shown = (RESPONSE, "views.open", "views.push", "views.publish", "conversations.open")
    assert written or any(name in shown for name, _ in slack.calls)
    assert "went wrong" not in str(slack.calls)


@pytest.mark.parametrize(
    ("identifier", "verb"),
    [("assay:share", Verb.SHARE), ("assay:ask:3", Verb.ASK), ("assay:fly", None), ("share", None)],
)
def test_action_ids_are_read_by_one_pattern(identifier: str, verb: Verb | None) -> None:
    assert verb_of(identifier) is verb


@pytest.mark.parametrize("value", ["", "a1", "[]", "{}", '{"t":1}', '{"t":"x","w":"T","o":"?"}'])
def test_a_value_that_is_not_ours_is_no_question(value: str) -> None:
    assert decode(value) is None


def test_what_a_button_carries_survives_the_way_to_slack_and_back() -> None:
    carried = Carried('2 "H100" & é', "T1", "U1", NOW.date(), "mark")
    assert decode(carried.encode()) == carried


def test_a_button_asks_again_as_of_the_same_day(talker: Talker, slack: FakeSlack) -> None:
    talker.click(action_id(Verb.ASK), replace(CARRIED, on=date(2026, 4, 8)).encode())
    talker.press("What could we train?", _last(slack))
    carried = [decode(element["value"]) for element in elements(_last(slack))]
    assert carried != []
    assert {found.on for found in carried if found} == {date(2026, 4, 8)}


def test_the_details_of_an_older_answer_are_of_its_day(talker: Talker, slack: FakeSlack) -> None:
    for day in (NOW.date(), date(2026, 4, 8)):
        talker.click(action_id(Verb.DETAILS), replace(CARRIED, on=day).encode())
    today, then = slack.sent(RESPONSE)
    assert "OpenAI" in str(then["blocks"])
    assert then["blocks"] != today["blocks"]


@pytest.mark.parametrize(("team", "user"), [("T1", "U2"), ("T9", "U1")])
def test_a_button_of_somebody_else_does_nothing(
    talker: Talker, slack: FakeSlack, team: str, user: str
) -> None:
    value = replace(CARRIED, team=team, user=user).encode()
    talker.click(action_id(Verb.SHARE), value)
    assert "belongs to the person who asked" in _last(slack)["text"]
    assert len(slack.sent(RESPONSE)) == 1


def test_a_button_of_an_older_version_says_what_to_do(talker: Talker, slack: FakeSlack) -> None:
    talker.click("assay:share", "a1")
    assert "older version" in _last(slack)["text"]


def test_share_previews_and_posts_nothing_yet(talker: Talker, slack: FakeSlack) -> None:
    talker.press("Share", _answered(talker, slack))
    assert "Only you see this" in _last(slack)["text"]
    assert _last(slack)["response_type"] == "ephemeral"
    assert slack.sent("chat.postMessage") == []
    assert findings(_last(slack)) == []


def test_what_is_confirmed_is_posted_once_however_often_it_is_pressed(
    talker: Talker, slack: FakeSlack
) -> None:
    talker.press("Share", _answered(talker, slack))
    preview = _last(slack)
    talker.press("Post it", preview)
    assert "Shared" in _last(slack)["text"]
    assert _last(slack)["replace_original"] is True
    talker.press("Post it", preview)
    assert "already shared" in _last(slack)["text"]
    (post,) = slack.sent("chat.postMessage")
    assert post["channel"] == "C1"
    assert post["blocks"] == preview["blocks"][1:-1]


def test_what_was_asked_in_a_thread_is_shared_in_it(talker: Talker, slack: FakeSlack) -> None:
    thread = {"is_ephemeral": True, "channel_id": "C1", "thread_ts": "5.5"}
    talker.click(action_id(Verb.SHARE), CARRIED.encode(), container=thread)
    value = _last(slack)["blocks"][-1]["elements"][0]["value"]
    talker.click(action_id(Verb.POST), value, container=thread)
    assert slack.sent("chat.postMessage")[0]["thread_ts"] == "5.5"


def test_a_preview_whose_figures_changed_is_shown_again_and_not_posted(
    talker: Talker, slack: FakeSlack
) -> None:
    talker.press("Share", _answered(talker, slack))
    preview = _last(slack)
    _correct(talker, "F-150", 9000)
    talker.press("Post it", preview)
    assert "figures changed" in _last(slack)["text"]
    assert slack.sent("chat.postMessage") == []
    talker.press("Post it", _last(slack))
    assert len(slack.sent("chat.postMessage")) == 1


def _correct(talker: Talker, fact: str, value: float) -> None:
    """Put another figure in the place of a fact."""
    correcting = talker.conversing.correcting
    correcting.file(fact, "that is wrong", Asker.operator("U1", team="T1"))
    correcting.correct("T1", 1, ADMIN, Figure(value))


def test_an_unconfirmed_post_is_not_tried_again(talker: Talker, slack: FakeSlack) -> None:
    talker.press("Share", _answered(talker, slack))
    slack.script["chat.postMessage"] = [Fails("fatal_error", 500)]
    talker.press("Post it", _last(slack))
    assert "look in the channel" in _last(slack)["text"]
    assert len(slack.sent("chat.postMessage")) == 1


def test_a_preview_can_be_put_away(talker: Talker, slack: FakeSlack) -> None:
    talker.press("Share", _answered(talker, slack))
    talker.press("Don't post", _last(slack))
    assert _last(slack)["text"] == "Not posted."
    assert _last(slack)["replace_original"] is True


def test_adjust_opens_the_form_filled_with_what_was_understood(
    talker: Talker, slack: FakeSlack
) -> None:
    talker.press("Adjust", _answered(talker, slack))
    view = slack.sent("views.update")[-1]["view"]
    fields = {block.get("block_id"): block for block in view["blocks"]}
    assert fields["chips"]["element"]["initial_value"] == "2048 H100"
    assert fields["labs"]["element"]["initial_options"][0]["value"] == "openai"
    assert findings(view) == []


def test_an_adjusted_question_is_answered_and_saved_only_if_asked_to(
    talker: Talker, slack: FakeSlack
) -> None:
    talker.press("Adjust", _answered(talker, slack))
    view = slack.sent("views.update")[-1]["view"]
    talker.submit(view, {"chips": {"value": "64 H100"}})
    assert "64 H100" in str(_last(slack)["blocks"])
    assert talker.saved is None
    ticked = {"selected_options": [{"value": "remember"}]}
    talker.submit(view, {"chips": {"value": "64 H100"}, "remember": ticked})
    assert talker.saved is not None
    assert talker.saved.offer.chips[0].count.value == 64


def test_sources_open_in_a_view_that_tells_of_errors(talker: Talker, slack: FakeSlack) -> None:
    message = _answered(talker, slack)
    talker.press("Sources", message)
    assert "AI Chip Users" in str(slack.sent("views.update")[-1]["view"])
    talker.store.on_look = away
    talker.press("Sources", message)
    assert "went wrong on our side" in str(slack.sent("views.update")[-1]["view"])


def test_a_chart_that_slack_can_not_draw_is_uploaded_first(
    talker: Talker, slack: FakeSlack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "slack_sdk.WebClient.files_upload_v2", lambda *_, **__: {"file": {"id": "F0123456789"}}
    )
    slack.answers["files.info"] = {"file": {"mimetype": "image/png"}}
    talker.click(action_id(Verb.CHART), STEEP.encode())
    assert "'slack_file': {'id': 'F0123456789'}" in str(_last(slack)["blocks"])


def test_a_chart_that_can_not_be_uploaded_is_words(talker: Talker, slack: FakeSlack) -> None:
    slack.script["files.getUploadURLExternal"] = [Fails("missing_scope")]
    talker.click(action_id(Verb.CHART), STEEP.encode())
    assert "OpenAI 545" in _last(slack)["text"]
    assert "image" not in [block["type"] for block in _last(slack)["blocks"]]
