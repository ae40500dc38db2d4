"""People in direct messages: choices, corrections and erasing by button; everybody is invented."""

from __future__ import annotations

from dataclasses import replace

import pytest

from storage.records import Evidence, Person
from tests.unit.handlers.checks import findings
from tests.unit.handlers.fake_slack import Fails, FakeSlack
from tests.unit.handlers.talker import IN_THREAD, NOW, Json, Talker, elements, labels
from tests.unit.test_people import WORK

HIDDEN = "text: text-complete: lacks figures of the header"
"""A warning about other messages; of people, a preview gives no finding away."""
STATUS = "assistant.threads.setStatus"
ASKS = "what compute is Ilva Marrowdene used to, purpose: first call"


@pytest.fixture
def pool(talker: Talker) -> Talker:
    """A bot whose pool has one person with one work."""
    add(talker, Person("Ilva Marrowdene", "consent", "Quillmere Labs"), WORK)
    return talker


def add(talker: Talker, person: Person, *works: Evidence) -> None:
    with talker.store.write() as tx:
        ours = tx.workspace("T1").candidates
        ours.add([person], "U1", NOW)
        ours.record_evidence(works)


def press(talker: Talker, label: str, message: Json) -> Json:
    before = len(talker.posts())
    talker.press_in(label, message, **IN_THREAD)
    return talker.posts()[before]


def test_the_brief_has_its_three_buttons_and_no_opinion(pool: Talker) -> None:
    brief = pool.said(ASKS)
    assert {"Wrong person", "Forget this person", "Sources"} <= set(labels(brief))
    assert "Share" not in labels(brief)
    assert "context_actions" not in str(brief)
    assert brief["text"].startswith("Your answer about the person you asked about, as of ")
    assert all(found.startswith(HIDDEN) for found in findings(brief))


def test_that_it_takes_a_while_is_said_before_others_are_asked_and_only_then(pool: Talker) -> None:
    pool.said(ASKS)
    assert pool.slack.sent(STATUS) == []
    pool.said("what compute is Corvin Hask used to, purpose: first call")
    called = [method for method, _ in pool.slack.calls if method in (STATUS, "chat.postMessage")]
    assert called[-2:] == [STATUS, "chat.postMessage"]


def test_namesakes_are_buttons_and_a_press_gives_the_brief(pool: Talker) -> None:
    add(pool, Person("Ilva Marrowdene", "consent", "Westmere University"))
    several = pool.said(ASKS)
    assert labels(several)[:3] == [
        "Ilva Marrowdene, Quillmere Labs",
        "Ilva Marrowdene, Westmere University",
        "None of these",
    ]
    assert "Marrowdene" not in several["text"]
    brief = press(pool, "Ilva Marrowdene, Quillmere Labs", several)
    assert "Published work" in str(brief["blocks"])
    none = press(pool, "None of these", several)
    assert "arXiv:2503.00070" in none["text"]


def test_forgetting_is_confirmed_and_takes_our_messages_along(
    pool: Talker, slack: FakeSlack
) -> None:
    brief = pool.said(ASKS)
    asked = press(pool, "Forget this person", brief)
    assert "can't be undone" in asked["text"]
    assert findings(asked) == []
    ours = [{"ts": "1.2", "bot_id": "B0"}, {"ts": "1.1", "user": "U1"}]
    slack.answers["conversations.replies"] = {"messages": ours}
    done = press(pool, "Yes, erase", asked)
    assert "My messages about the person in Slack are deleted" in done["text"]
    assert [(c["channel"], c["ts"]) for c in slack.sent("chat.delete")] == [("D1", "1.2")]
    with pool.store.read() as tx:
        assert tx.workspace("T1").candidates.count() == 0
    assert findings(done) == []


def test_somebody_of_the_pool_is_forgotten_by_name(pool: Talker) -> None:
    asked = pool.said("please forget Ilva Marrowdene, she asked for it")
    assert "An entry in your pool" in asked["text"]
    pool.said("yes")
    with pool.store.read() as tx:
        assert tx.workspace("T1").candidates.count() == 0


@pytest.mark.parametrize("method", ["conversations.replies", "chat.delete"])
def test_what_slack_does_not_delete_is_said(pool: Talker, slack: FakeSlack, method: str) -> None:
    pool.said(ASKS)
    pool.said("forget this person")
    slack.answers["conversations.replies"] = {"messages": [{"ts": "1.2", "bot_id": "B0"}]}
    slack.script[method] = [Fails("cant_delete_message")]
    assert "delete them by hand" in pool.said("yes")["text"]
    with pool.store.read() as tx:
        assert tx.workspace("T1").candidates.count() == 0


def test_a_wrong_brief_is_taken_out_by_its_button(pool: Talker) -> None:
    again = press(pool, "Wrong person", pool.said(ASKS))
    assert "Larkspur" not in str(again)
    with pool.store.read() as tx:
        assert tx.workspace("T1").candidates.evidence(1) == ()


def test_a_name_that_is_not_known_is_not_repeated_in_the_preview_of_a_channel(
    talker: Talker, slack: FakeSlack
) -> None:
    talker.mention("compare openai and marrowdene")
    told = slack.sent("chat.postEphemeral")[-1]
    assert "marrowdene" not in told["text"]
    assert "marrowdene" in str(told["blocks"])
    assert "marrowdene" in talker.said("compare openai and marrowdene")["text"]


def test_works_without_published_training_are_on_the_card_with_their_link(
    pool: Talker,
) -> None:
    link = "https://example.org/w/99"
    other = replace(WORK, work="W4000000099", title="A study of tides", flop=None, link=link)
    with pool.store.write() as tx:
        tx.workspace("T1").candidates.record_evidence([other])
    brief = pool.said(ASKS)
    assert "A study of tides" in str(brief["blocks"])
    assert link in str(brief["blocks"])
    spoken = [element.get("accessibility_label", "") for element in elements(brief)]
    assert "Ask: Forget this person" in spoken
    assert "Marrowdene" not in str(spoken)


def test_every_group_of_the_pool_is_on_the_card_and_what_is_left_out_is_said(
    talker: Talker,
) -> None:
    kinds = ("evaluation", "systems", "pretraining at scale", "theory and interpretability", "")
    for number, kind in enumerate(kinds, start=1):
        work = replace(WORK, candidate=number, work=f"W{number}", kinds=(kind,) if kind else ())
        add(talker, Person(f"Person {chr(64 + number)}", "consent"), work)
    add(talker, Person("Somebody Else", "consent"), replace(WORK, candidate=6, kinds=("systems",)))
    add(talker, Person("Nobody Known", "consent"))
    told = talker.said("group our pool by kind of work")
    shown = str(told["blocks"])
    for kind in kinds:
        assert (kind.capitalize() or "Kind of work not told by the title") in shown
    assert "1 of the 7 people" in shown
    assert all(f"Person {letter}" in shown for letter in "ABCDE")
    assert "The first 5 of 7 rows; all of them are under *Details*." in shown
    assert "Kind of work" in str(next(b for b in told["blocks"] if b["type"] == "table")["rows"][0])
    assert "Details" in labels(told)
    assert [one for one in findings(told) if not one.startswith(HIDDEN)] == []


def test_what_would_be_erased_is_told_before_the_buttons(pool: Talker) -> None:
    press(pool, "Forget this person", pool.said(ASKS))
    asked = pool.posts()[-1]["blocks"]
    kinds = [block["type"] for block in asked]
    assert kinds.index("header") < kinds.index("actions")


def test_a_work_without_published_training_says_role_sureness_and_reading(pool: Talker) -> None:
    other = replace(WORK, work="W4000000099", title="A study of tides", flop=None)
    with pool.store.write() as tx:
        tx.workspace("T1").candidates.record_evidence([other])
    shown = str(pool.said(ASKS)["blocks"])
    assert all(one in shown for one in ("a co-author of", "one of 41 authors", "24 Nov 2026"))
    assert "training compute not in my table" in shown
    assert "Details" in labels(pool.said(ASKS))


@pytest.mark.parametrize(
    ("asks", "count"), [("the questions to ask", 5), ("what should I not ask", 3)]
)
def test_advice_alone_is_shown_whole(pool: Talker, asks: str, count: int) -> None:
    pool.said(ASKS)
    alone = pool.said(asks)
    [listed] = [
        part
        for block in alone["blocks"]
        for part in block.get("elements", [])
        if part.get("type") == "rich_text_list"
    ]
    assert len(listed["elements"]) == count
    assert "Details" not in labels(alone)


def test_as_a_table_a_brief_is_one(pool: Talker) -> None:
    pool.said(ASKS)
    assert "table" in [block["type"] for block in pool.said("in a table")["blocks"]]
