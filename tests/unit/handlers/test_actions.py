"""Buttons: one pattern, one table; shared once, by whom it belongs to."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.answers import Bar, Chart
from bot.prose import sentence
from handlers.carried import Carried, decode
from handlers.verbs import Verb, action_id, verb_of
from storage.errors import StorageUnavailable
from tests.unit.handlers import samples
from tests.unit.handlers.checks import findings
from tests.unit.handlers.fake_slack import RESPONSE, Fails, FakeSlack
from tests.unit.handlers.harness import OFFER, Harness
from tests.unit.handlers.talker import Talker

CARRIED = Carried(OFFER, "T1", "U1", samples.TODAY)


def _last(slack: FakeSlack) -> dict[str, Any]:
    return slack.sent(RESPONSE)[-1]


def _answered(bot: Harness, slack: FakeSlack) -> dict[str, Any]:
    bot.command(OFFER)
    return _last(slack)


OF_MEMORY = (
    *(Verb.OPINION, Verb.WRONG, Verb.CORRECT, Verb.KEEP, Verb.EXPORT, Verb.FORGET, Verb.LOG),
    Verb.IMPORT,
)
"""Verbs of surfaces that remember; a bot that remembers nothing shows no such button."""


def test_every_verb_has_a_row_where_everything_is_remembered(talker: Talker) -> None:
    surfaces = talker.surfaces
    assert surfaces.services is not None
    for verb in OF_MEMORY:
        before = len(talker.slack.calls)
        talker.click(action_id(verb), Carried("F-003", "T1", "U1", mark="+").encode())
        assert len(talker.slack.calls) > before or verb is Verb.OPINION, verb


@pytest.mark.parametrize("verb", [verb for verb in Verb if verb not in OF_MEMORY])
def test_every_verb_has_a_row_and_a_click_on_it_does_something(
    bot: Harness, slack: FakeSlack, verb: Verb
) -> None:
    assert bot.click(action_id(verb), CARRIED.encode()).status == 200
    assert [name for name, _ in slack.calls if name in (RESPONSE, "views.open")] != []


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
    carried = Carried('2 "H100" & é', "T1", "U1", samples.TODAY, "mark")
    assert decode(carried.encode()) == carried


def test_a_button_asks_again_as_of_the_same_day(bot: Harness, slack: FakeSlack) -> None:
    bot.press("What could we train?", _answered(bot, slack))
    assert bot.asking.asked[-1] == ("what can 2048 H100 do in 30 days", "U1", samples.TODAY)


@pytest.mark.parametrize(("team", "user"), [("T1", "U2"), ("T9", "U1")])
def test_a_button_of_somebody_else_does_nothing(
    bot: Harness, slack: FakeSlack, team: str, user: str
) -> None:
    value = replace(CARRIED, team=team, user=user).encode()
    bot.click(action_id(Verb.SHARE), value)
    assert "belongs to the person who asked" in _last(slack)["text"]
    assert bot.asking.asked == []


def test_a_button_of_an_older_version_says_what_to_do(bot: Harness, slack: FakeSlack) -> None:
    bot.click("assay:share", "a1")
    assert "older version" in _last(slack)["text"]


def test_share_previews_and_posts_nothing_yet(bot: Harness, slack: FakeSlack) -> None:
    bot.press("Share", _answered(bot, slack))
    assert "Only you see this" in _last(slack)["text"]
    assert _last(slack)["response_type"] == "ephemeral"
    assert slack.sent("chat.postMessage") == []
    assert findings(_last(slack)) == []


def test_what_is_confirmed_is_posted_once_however_often_it_is_pressed(
    bot: Harness, slack: FakeSlack
) -> None:
    bot.press("Share", _answered(bot, slack))
    preview = _last(slack)
    bot.press("Post it", preview)
    assert "Shared" in _last(slack)["text"]
    assert _last(slack)["replace_original"] is True
    bot.press("Post it", preview)
    assert "already shared" in _last(slack)["text"]
    (post,) = slack.sent("chat.postMessage")
    assert post["channel"] == "C1"
    assert post["blocks"] == preview["blocks"][1:-1]


def test_what_was_asked_in_a_thread_is_shared_in_it(bot: Harness, slack: FakeSlack) -> None:
    thread = {"is_ephemeral": True, "channel_id": "C1", "thread_ts": "5.5"}
    bot.click(action_id(Verb.SHARE), CARRIED.encode(), container=thread)
    value = _last(slack)["blocks"][-1]["elements"][0]["value"]
    bot.click(action_id(Verb.POST), value, container=thread)
    assert slack.sent("chat.postMessage")[0]["thread_ts"] == "5.5"


def test_a_preview_whose_figures_changed_is_shown_again_and_not_posted(
    bot: Harness, slack: FakeSlack
) -> None:
    bot.press("Share", _answered(bot, slack))
    preview = _last(slack)
    changed = replace(samples.offer_answer(), headline=sentence("Comparable with OpenAI"))
    bot.asking.answers[OFFER] = changed
    bot.press("Post it", preview)
    assert "figures changed" in _last(slack)["text"]
    assert slack.sent("chat.postMessage") == []
    bot.press("Post it", _last(slack))
    assert len(slack.sent("chat.postMessage")) == 1


def test_an_unconfirmed_post_is_not_tried_again(bot: Harness, slack: FakeSlack) -> None:
    bot.press("Share", _answered(bot, slack))
    slack.script["chat.postMessage"] = [Fails("fatal_error", 500)]
    bot.press("Post it", _last(slack))
    assert "look in the channel" in _last(slack)["text"]
    assert len(slack.sent("chat.postMessage")) == 1


def test_a_preview_can_be_put_away(bot: Harness, slack: FakeSlack) -> None:
    bot.press("Share", _answered(bot, slack))
    bot.press("Don't post", _last(slack))
    assert _last(slack)["text"] == "Not posted."
    assert _last(slack)["replace_original"] is True


def test_adjust_opens_the_form_filled_with_what_was_understood(
    bot: Harness, slack: FakeSlack
) -> None:
    bot.press("Adjust", _answered(bot, slack))
    view = slack.sent("views.update")[-1]["view"]
    fields = {block.get("block_id"): block for block in view["blocks"]}
    assert fields["chips"]["element"]["initial_value"] == "2048 H100"
    assert fields["labs"]["element"]["initial_options"][0]["value"] == "openai"
    assert findings(view) == []


def test_an_adjusted_question_is_answered_and_saved_only_if_asked_to(
    bot: Harness, slack: FakeSlack
) -> None:
    bot.press("Adjust", _answered(bot, slack))
    view = slack.sent("views.update")[-1]["view"]
    bot.submit(view, {"chips": {"value": "64 H100"}})
    assert bot.asking.saved == {}
    ticked = {"selected_options": [{"value": "remember"}]}
    bot.submit(view, {"chips": {"value": "64 H100"}, "remember": ticked})
    assert bot.asking.saved["T1"].offer.chips[0].count.value == 64


def test_sources_open_in_a_view_that_tells_of_errors(bot: Harness, slack: FakeSlack) -> None:
    message = _answered(bot, slack)
    bot.press("Sources", message)
    assert "Epoch AI Chip Users" in str(slack.sent("views.update")[-1]["view"])
    bot.asking.fault = StorageUnavailable("away")
    bot.press("Sources", message)
    assert "went wrong on our side" in str(slack.sent("views.update")[-1]["view"])


def test_a_chart_that_slack_can_not_draw_is_uploaded_first(
    bot: Harness, slack: FakeSlack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "slack_sdk.WebClient.files_upload_v2", lambda *_, **__: {"file": {"id": "F0123456789"}}
    )
    slack.answers["files.info"] = {"file": {"mimetype": "image/png"}}
    _ask_for_steep_chart(bot)
    assert "'slack_file': {'id': 'F0123456789'}" in str(_last(slack)["blocks"])


def test_a_chart_that_can_not_be_uploaded_is_words(bot: Harness, slack: FakeSlack) -> None:
    slack.script["files.getUploadURLExternal"] = [Fails("missing_scope")]
    _ask_for_steep_chart(bot)
    assert "Lab 1 5,000" in _last(slack)["text"]
    assert "image" not in [block["type"] for block in _last(slack)["blocks"]]


def _ask_for_steep_chart(bot: Harness) -> None:
    bars = tuple(Bar(f"Lab {n}", samples.estimate(m, m, m)) for n, m in enumerate((1, 5000)))
    chart = Chart("H100e", "H100e", bars, sentence("One is higher."))
    bot.asking.answers[OFFER] = replace(samples.offer_answer(), chart=chart)
    bot.click(action_id(Verb.CHART), CARRIED.encode())
