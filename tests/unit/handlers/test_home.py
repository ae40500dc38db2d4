"""App Home: where the workspace stands, drawn anew after every change, within Slack's limits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import time, timedelta
from typing import Any

import pytest

from handlers.blocks import home
from storage.records import Schedule, Shown
from tests.unit.handlers.checks import findings
from tests.unit.handlers.fake_slack import Fails, FakeSlack
from tests.unit.handlers.talker import ADMIN, NOW, Talker, labels

OFFER = "our offer is 2048 H100 for 40 researchers"


def text_of(view: dict[str, Any]) -> str:
    """All that a view says, in reading order."""
    return "".join(_texts(view["blocks"]))


def _texts(part: Any) -> Iterator[str]:
    if isinstance(part, list):
        for each in part:
            yield from _texts(each)
    elif isinstance(part, dict):
        yield from (value for key, value in part.items() if key == "text" and value == str(value))
        yield from _texts([value for value in part.values() if not isinstance(value, str)])


def headers(view: dict[str, Any]) -> list[str]:
    """The large lines of a view, in order."""
    return [b["text"]["text"] for b in view["blocks"] if b["type"] == "header"]


def test_a_first_visit_has_three_things_to_do_and_the_first_works(talker: Talker) -> None:
    view = talker.open_home()
    start = [b for b in view["blocks"] if b.get("block_id") == "start"]
    assert len(start[0]["elements"]) == 3
    talker.press_in(start[0]["elements"][0]["text"]["text"], view)
    assert "Anthropic" in talker.posts()[-1]["text"]
    assert talker.posts()[-1]["channel"] == "U1"
    assert findings(view) == []


def test_what_matters_most_is_on_top(talker: Talker) -> None:
    talker.say(OFFER)
    schedule(talker, "C1")
    report(talker)
    view = talker.open_home(ADMIN)
    talker.say("how big is openai", user=ADMIN)
    expected = ["Our offer", "Weekly digest", "Reported as wrong", "How fresh the data are"]
    assert headers(view) == [*expected, "Privacy"]
    assert headers(talker.open_home(ADMIN))[2] == "Asked lately"
    assert findings(view) == []


def schedule(talker: Talker, channel: str) -> None:
    """Set a channel's digest up."""
    one = Schedule(channel, "weekly", 0, time(9), "Europe/Berlin", "U1", NOW)
    with talker.store.write() as tx:
        tx.workspace("T1").schedules.save(one)


def report(talker: Talker, fact: str = "F-155", words: str = "they have 4,000") -> None:
    """Report a fact."""
    with talker.store.write() as tx:
        tx.workspace("T1").reports.file(fact, words, "U1", NOW)


def test_it_says_what_each_missing_field_costs_in_certainty(talker: Talker) -> None:
    talker.say(OFFER)
    said = text_of(talker.open_home())
    assert "2 of 7 fields are filled in" in said
    assert "If only half were, 51 H100e per researcher would be 26" in said
    assert "Also missing: " in said


def test_a_complete_offer_is_called_so(talker: Talker) -> None:
    talker.say(
        "our offer is 2048 H100 for 40 researchers, 60% for research, 8 guaranteed each, "
        "max job 512, no wait, owned"
    )
    assert "Complete: all 7 fields" in text_of(talker.open_home())


def test_it_says_what_our_offer_was_before_and_who_changed_it(talker: Talker) -> None:
    assert "before" not in text_of(saved(talker, "512 H100 for 10 researchers"))
    saved(talker, "512 H100 for 10 researchers")
    view = saved(talker, "2048 H100 for 40 researchers", user="U2")
    assert earlier(view) == ["512 H100, 10 researchers"]
    assert [e["user_id"] for e in _elements(view) if e["type"] == "user"] == ["U2", "U1"]
    view = saved(talker, earlier(view)[0])
    assert earlier(view) == ["2048 H100, 40 researchers", "512 H100, 10 researchers"]
    assert "512 H100, 10 researchers\nSaved by" in text_of(view)
    for count in range(1, 6):
        view = saved(talker, f"{count} H100 for 2 researchers")
    assert len(earlier(view)) == 3
    assert findings(view) == []


def saved(talker: Talker, words: str, user: str = "U1") -> dict[str, Any]:
    """The Home after an offer was saved."""
    talker.say(f"our offer is {words}", user=user)
    return talker.open_home()


def earlier(view: dict[str, Any]) -> list[str]:
    """The offers before, in the words to type."""
    return [e["text"][:-2] for e in _elements(view) if e.get("text", "").endswith(". ")]


def _elements(view: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """What the rich text of a view is made of, in reading order."""
    for block in view["blocks"]:
        for part in block["elements"] if block["type"] == "rich_text" else []:
            lines = part["elements"] if part["type"] == "rich_text_list" else [part]
            yield from (element for line in lines for element in line["elements"])


def test_the_next_digest_has_a_preview(talker: Talker) -> None:
    talker.say(OFFER)
    schedule(talker, "C1")
    view = talker.open_home()
    assert "Next: Mon 30 Nov 2026 at 09:00" in text_of(view)
    talker.slack.answers["conversations.members"] = {"members": ["U1"]}
    talker.press_in("Preview", view)
    assert len(talker.posts()) + len(talker.slack.sent("chat.postEphemeral")) > 1


@pytest.mark.parametrize("label", ["Preview", "Pause", "Settings"])
def test_a_digest_of_a_channel_that_one_is_not_in_is_left_alone(
    talker: Talker, slack: FakeSlack, label: str
) -> None:
    talker.say(OFFER)
    schedule(talker, "C1")
    slack.answers["conversations.members"] = {"members": ["U2"]}
    slack.answers["conversations.open"] = {"channel": {"id": "D1"}}
    talker.press_in(label, talker.open_home())
    told = [*slack.sent("chat.postEphemeral"), *slack.sent("views.update")]
    assert "Only members of a channel may change its digest" in str(told[-1])
    with talker.store.read() as tx:
        [kept] = tx.workspace("T1").schedules.all()
    assert not kept.is_paused


def test_what_was_asked_lately_is_asked_again_by_a_button(talker: Talker) -> None:
    talker.say("how big is openai")
    talker.say("and anthropic?")
    view = talker.open_home()
    assert labels(view)[1:3] == ["how big is Anthropic", "how big is OpenAI"]
    talker.press_in("how big is Anthropic", view)
    assert "Anthropic" in talker.posts()[-1]["text"]


def test_home_is_drawn_anew_after_the_offer_was_saved(talker: Talker, slack: FakeSlack) -> None:
    talker.open_home()
    drawn = len(slack.sent("views.publish"))
    talker.say(OFFER)
    assert len(slack.sent("views.publish")) == drawn + 1
    assert "2048 H100, 40 researchers" in text_of(talker.home())


def test_members_see_no_reports_and_no_log(talker: Talker) -> None:
    report(talker)
    view = talker.open_home("U1")
    assert "Correct it" not in labels(view)
    assert "Who looked up whom" not in labels(view)


def test_an_admin_of_slack_is_an_admin_where_no_setting_names_one(
    talker: Talker, slack: FakeSlack
) -> None:
    from handlers.members import Admins, Members

    slack.answers["users.info"] = {"user": {"is_admin": True}}
    admins = Admins(Members(talker.surfaces.client))
    assert admins.has("U5")
    assert admins.has("U5")
    assert len(slack.sent("users.info")) == 1
    slack.script["users.info"] = [Fails("missing_scope")]
    assert not Admins(Members(talker.surfaces.client)).has("U6")


def test_an_export_that_slack_does_not_take_is_told(talker: Talker, slack: FakeSlack) -> None:
    talker.say("how big is openai")
    slack.answers["conversations.open"] = {"channel": {"id": "D1"}}
    slack.script["files.getUploadURLExternal"] = [Fails("missing_scope")]
    talker.press_in("Export my data", talker.open_home())
    assert "did not take the file" in talker.posts()[-1]["text"]


def test_deleting_my_data_asks_first_and_leaves_nothing(talker: Talker) -> None:
    talker.say("how big is openai")
    talker.say("how big is meta", root="8.8", user="U2")
    view = talker.open_home()
    (row,) = [b for b in view["blocks"] if b.get("block_id") == "privacy"]
    assert row["elements"][1]["confirm"]["confirm"]["text"] == "Delete"
    talker.press_in("Delete my data", view)
    with talker.store.read() as tx:
        ours = tx.workspace("T1").conversations
        assert (ours.of_user("U1"), ours.answers("U1", 5)) == ((), ())
        assert ours.count_of("U2") == 1
    assert "Welcome" in text_of(talker.home())


def test_the_log_of_lookups_is_for_admins(talker: Talker, slack: FakeSlack) -> None:
    talker.press_in("Who looked up whom", talker.open_home(ADMIN), ADMIN)
    assert "Nobody has looked anybody up" in str(slack.sent("views.update")[-1]["view"])


def test_home_stays_within_slacks_limits_with_ten_thousand_rows_behind_it(talker: Talker) -> None:
    talker.say(OFFER)
    with talker.store.write() as tx:
        ours = tx.workspace("T1")
        for n in range(10_000):
            at = NOW - timedelta(minutes=n + 1)
            ours.record_shown(Shown("U1", at, f"{n + 1} H100 vs openai", ("F-001",)))
        for n in range(300):
            ours.reports.file("F-003", "no! " * 250, f"U{n}", NOW)
    for n in range(200):
        schedule(talker, f"C{n}")
    view = talker.open_home(ADMIN)
    assert len(view["blocks"]) <= 100
    assert "195 more channels" in text_of(view)
    assert "295 more wait" in text_of(view)
    assert findings(view) == []


@pytest.mark.parametrize("longest", [1, 75, 80, 1999])
def test_a_long_question_is_cut_on_its_button_and_asked_whole(longest: int) -> None:
    from bot.conversation.telling.workspace import Standing
    from handlers.carried import Carried, decode

    text = "x" * longest
    view = home.view(Carried("help", "T1", "U1"), Standing(recent=(text,)))
    again = [b for b in view["blocks"] if b.get("block_id") == "recent"]
    for block in again:
        found = decode(block["elements"][0]["value"])
        assert found is not None
        assert found.text == text
        assert len(block["elements"][0]["text"]["text"]) <= 75
    assert bool(again) is (longest < 1990)


def test_the_log_of_look_ups_says_how_many_there_are_and_names_nobody(
    talker: Talker, slack: FakeSlack
) -> None:
    with talker.store.write() as tx:
        log = tx.workspace("T1").lookups
        for number in range(50):
            log.record(
                f"pool:{number}", at=NOW, member="U1", purpose="first call", surface="direct"
            )
    talker.press_in("Who looked up whom", talker.open_home(ADMIN), user=ADMIN)
    view = slack.sent("views.update")[-1]["view"]
    assert "The newest 40 of 50 look-ups" in text_of(view)
    assert "in a direct message on 24 Nov 2026, 09:00 UTC: “first call”" in text_of(view)
    assert findings(view) == []


def test_the_same_question_in_two_spellings_is_one_button(talker: Talker) -> None:
    for text in ("how big is openai", "how big is OpenAI?", "price of H100"):
        talker.say(text)
    assert len([x for x in labels(talker.open_home()) if "big is" in x.lower()]) == 1


def test_the_day_of_the_newest_facts_and_their_age_are_told(talker: Talker) -> None:
    talker.say("how big is anthropic")
    told = r"read here yet\. The newest are as of \d+ \w{3} 2026, (?:today|\d+ days? old)\."
    assert re.search(told, str(talker.open_home()))
