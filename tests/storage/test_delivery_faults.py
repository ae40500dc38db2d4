"""Digests arrive once each, whoever is killed when and whatever Slack leaves unanswered."""

from __future__ import annotations

from collections import Counter

from storage.store import Store
from tests.unit.digests import faulty_slack, killed

CHANNELS = 20
MESSAGES = CHANNELS * (1 + killed.THREAD)
LEASE_SECONDS = 1.5
PATIENCE_SECONDS = 90.0


def test_forty_messages_arrive_once_through_kills_lost_answers_and_rate_limits(
    database_url: str,
) -> None:
    killed.set_up(database_url, CHANNELS)
    with faulty_slack.running() as slack:
        crew = killed.crew(database_url, slack.url, LEASE_SECONDS)
        crew.run_until(killed.progress(database_url, MESSAGES, PATIENCE_SECONDS))
        posts, messages = slack.posts, slack.messages()
    with Store.open(database_url, seed=False) as store:
        sent = killed.sent(store)
    assert len(sent) == MESSAGES
    assert {one.id for one in sent} == set(posts), "each is in its channel"
    assert set(posts.values()) == {1}, "and none twice"
    assert Counter(m["channel"] for m in messages) == {
        f"C{n:05}": 1 + killed.THREAD for n in range(CHANNELS)
    }
    roots = {m["channel"]: m["ts"] for m in messages if "thread_ts" not in m}
    assert all(m["thread_ts"] == roots[m["channel"]] for m in messages if "thread_ts" in m)
    assert crew.kills > 0
    assert slack.dropped > 0
    assert {one.ts for one in sent} == {m["ts"] for m in messages}
