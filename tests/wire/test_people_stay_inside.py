"""A person is spoken of in direct messages; channels and the log at DEBUG hold nothing of it."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from slack_sdk import WebClient

from storage.records import Evidence, Person, Tie
from storage.store import Store
from tests.wire.conftest import Bot
from tests.wire.local_slack import BOT_TOKEN, GENERAL, RANDOM, eventually

NAME = "Zyrvanda Quoxelmire"  # invented, and rare enough to be searched for
WORDS = ("zyrvanda", "quoxelmire")
ASKS = f"what compute is {NAME} used to, purpose: first call"
NOW = datetime.now(UTC)


def imported(bot: Bot) -> None:
    """The person is in the workspace's pool, with one work."""
    work = Evidence(
        candidate=1, work="2503.00070", kinds=("pretraining at scale",), title="An Invented Model",
        link="https://arxiv.org/abs/2503.00070", published=NOW.date(), retrieved=NOW.date(),
        tie=Tie.IDENTIFIED, flop=1e24, authors=9, source="OpenAlex",
    )  # fmt: skip
    client = WebClient(token=BOT_TOKEN, base_url=f"{bot.slack.url}/api/")
    team = str(client.auth_test()["team_id"])
    url = f"sqlite:///{bot.folder / 'assay.db'}"
    with Store.open(url, seed=False) as store, store.write() as tx:
        pool = tx.workspace(team).candidates
        pool.add([Person(NAME, "consent", "Invented Labs")], "U1", NOW)
        pool.record_evidence([work])


def test_only_the_direct_message_speaks_of_the_person(bot: Bot) -> None:
    imported(bot)
    bot.slack.write(ASKS)
    (brief,) = eventually(bot.slack.direct_messages, "the brief")
    assert "An Invented Model" in str(brief)
    assert brief["text"].startswith("Your answer about the person you asked about, as of ")
    bot.slack.write(f"<@U0BOT> {ASKS}", GENERAL)
    bot.slack.command(ASKS, RANDOM)
    bot.slack.write(f"who is better, {NAME} or somebody else?")
    eventually(lambda: bot.slack.direct_messages()[1:], "the refusal")
    for channel in (GENERAL, RANDOM):
        told = eventually(partial(bot.slack.messages, channel), f"an answer in {channel}")
        assert "I answer that in a direct message" in str(told)
        assert not names_somebody(str(told))
    bot.terminate()
    assert bot.process.wait(30) == 0
    assert bot.output()
    assert not names_somebody(bot.output())


def names_somebody(text: str) -> bool:
    """Whether any word of the name is in a text."""
    return any(word in text.casefold() for word in WORDS)
