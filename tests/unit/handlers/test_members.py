"""Guests, people of other workspaces and bots: what is public, and nothing of ours."""

from __future__ import annotations

import pytest
from slack_sdk import WebClient

from bot.candidates.privacy import Asking
from handlers.members import KNOWN_FOR, UNKNOWN_FOR, Members, standing
from storage.records import Amount, ChipCount, Offer, SavedOffer
from tests.unit.handlers.checks import findings
from tests.unit.handlers.fake_slack import Fails, FakeSlack
from tests.unit.handlers.talker import NOW, Json, Talker, labels

OURS = Offer((ChipCount("chip/h100", Amount(3333)),), researchers=Amount(40))
GUESTS: tuple[Json, ...] = (
    {"team_id": "T1", "is_restricted": True},
    {"team_id": "T1", "is_restricted": True, "is_ultra_restricted": True},
    {"team_id": "T2", "is_stranger": True},
    {"team_id": "T2"},
    {"team_id": "T1", "is_bot": True},
    {"team_id": "T1", "deleted": True},
    {"is_admin": True},
)


@pytest.fixture
def ours(talker: Talker) -> Talker:
    """A bot whose workspace has an offer of its own."""
    with talker.store.write() as tx:
        tx.workspace("T1").save_offer(SavedOffer(OURS, "U1", NOW))
    return talker


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ({"team_id": "T1"}, Asking.MEMBER),
        ({"team_id": "T9", "enterprise_user": {"teams": ["T1"]}}, Asking.MEMBER),
        (GUESTS[0], Asking.GUEST),
        (GUESTS[1], Asking.GUEST),
        (GUESTS[2], Asking.EXTERNAL),
        (GUESTS[3], Asking.EXTERNAL),
        (GUESTS[4], Asking.BOT),
        (GUESTS[5], Asking.EXTERNAL),
        (GUESTS[6], Asking.EXTERNAL),
        ({}, Asking.UNKNOWN),
    ],
)
def test_people_are_told_apart_by_what_slack_says(told: Json, who: Asking) -> None:
    assert standing(told, "T1") is who


@pytest.mark.parametrize("told", GUESTS)
def test_whoever_is_no_member_hears_nothing_of_ours(
    ours: Talker, slack: FakeSlack, told: Json
) -> None:
    slack.answers["users.info"] = {"user": told}
    assert "to its members only" in ours.said("how do we compare to openai")["text"]
    assert "members of this workspace only" in ours.said("who in our pool has trained")["text"]
    assert "members only" in ours.said("our offer is 8 H100 for 2 researchers")["text"]
    about = ours.said("what compute is Ilva Marrowdene used to, purpose: first call")
    assert "members of this workspace only" in about["text"]
    assert "Marrowdene" not in str(about)
    assert "3,333" not in str(ours.posts())
    with ours.store.read() as tx:
        assert len(tx.workspace("T1").offer_history(9)) == 1
        assert tx.workspace("T1").lookups.recent() == ()


def test_what_is_public_is_for_everybody(ours: Talker, slack: FakeSlack) -> None:
    slack.answers["users.info"] = {"user": GUESTS[2]}
    assert "OpenAI" in ours.said("how big is openai")["text"]
    assert "behind OpenAI" in ours.said("64 H100 for 4 researchers vs openai")["text"]


def test_where_slack_says_nothing_only_what_is_public_is_answered(
    ours: Talker, slack: FakeSlack
) -> None:
    slack.script["users.info"] = [Fails("missing_scope")] * 9
    told = ours.said("how do we compare to openai")
    assert "Slack doesn't tell me" in told["text"]
    assert "3,333" not in str(told)
    assert "OpenAI" in ours.said("how big is openai")["text"]


def test_the_home_of_a_guest_shows_nothing_of_the_workspace(ours: Talker, slack: FakeSlack) -> None:
    slack.answers["users.info"] = {"user": GUESTS[0]}
    view = ours.open_home()
    assert findings(view) == []
    assert "3333" not in str(view)
    assert "pool" not in str(view)
    assert labels(view) == ["See an answer", "What can I ask?", "Export my data", "Delete my data"]


def test_a_guest_who_fills_in_the_form_saves_nothing(ours: Talker, slack: FakeSlack) -> None:
    slack.answers["users.info"] = {"user": GUESTS[0]}
    ours.command("")
    form = slack.sent("views.update")[-1]["view"]
    assert "3333" not in str(form)
    ours.submit(form, {"chips": {"value": "8 H100"}})
    assert "members only" in str(slack.sent("response")[-1])
    with ours.store.read() as tx:
        assert len(tx.workspace("T1").offer_history(9)) == 1


def test_all_surfaces_share_what_slack_said_of_somebody(ours: Talker, slack: FakeSlack) -> None:
    ours.said("our offer against openai")
    ours.command("digest preview")
    ours.settle()
    assert len(slack.sent("users.info")) == 1


def test_slack_is_asked_once_an_hour_and_sooner_where_it_did_not_answer(
    client: WebClient, slack: FakeSlack
) -> None:
    time = [0.0]
    members = Members(client, lambda: time[0])
    slack.script["users.info"] = [Fails("ratelimited_away")]
    assert members.asking("T1", "U1") is Asking.UNKNOWN
    slack.answers["users.info"] = {"user": {"team_id": "T1"}}
    assert members.asking("T1", "U1") is Asking.UNKNOWN
    time[0] += UNKNOWN_FOR
    assert members.asking("T1", "U1") is Asking.MEMBER
    time[0] += KNOWN_FOR - 1
    assert members.asking("T1", "U1") is Asking.MEMBER
    assert len(slack.sent("users.info")) == 2
