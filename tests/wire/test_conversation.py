"""A conversation of ten turns in the local Slack, and App Home beside it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from storage.store import Store
from tests.unit.handlers.checks import findings
from tests.wire.conftest import Bot, environment, launched
from tests.wire.local_slack import ALICE, LocalSlack, eventually

TURNS = (
    ("2048 H100 40 researchers vs openai", "behind OpenAI"),
    ("and per researcher?", "behind OpenAI"),
    ("what about Anthropic", "behind Anthropic"),
    ("with 60 people", "behind Anthropic"),
    ("with 512 more B200", "behind Anthropic"),
    ("why?", "What that rests on"),
    ("shorter", "behind Anthropic"),
    ("in a table", "behind Anthropic"),
    ("and in 60 days?", "60 days"),
    ("thanks", "welcome"),
)


def _write(slack: LocalSlack, text: str, root: str = "") -> None:
    """Write to the bot, in a thread where one is named."""
    slack.write(text, ALICE, thread=root)


def _answers(slack: LocalSlack, count: int) -> list[dict[str, Any]]:
    def there() -> list[dict[str, Any]]:
        found = slack.direct_messages()
        return found if len(found) >= count else []

    found: list[dict[str, Any]] = eventually(there, f"{count} answers")
    return found


def _say(slack: LocalSlack, text: str, count: int, root: str) -> dict[str, Any]:
    _write(slack, text, root)
    return _answers(slack, count)[-1]


def test_ten_turns_are_one_conversation(bot: Bot) -> None:
    root = ""
    for count, (text, told) in enumerate(TURNS, start=1):
        answer = _say(bot.slack, text, count, root)
        root = root or answer["thread_ts"]
        assert told in answer["text"], (text, answer["text"])
        assert answer["thread_ts"] == root
        assert findings(answer) == []
    assert len(bot.slack.direct_messages()) == len(TURNS)
    assert "60 researchers" in str(bot.slack.direct_messages()[4]["blocks"])


def _written_down(bot: Bot) -> bool:
    """Whether every message is answered: what follows an answer is written after it is shown."""
    url = f"sqlite:///{bot.folder / 'assay.db'}"
    with Store.open(url, seed=False) as store, store.write() as tx:
        return not tx.inbox.unanswered(datetime.min.replace(tzinfo=UTC))


@pytest.mark.parametrize("kill", [False, True])
def test_a_conversation_goes_on_after_a_restart(http_bot: Bot, kill: bool) -> None:
    slack = http_bot.slack
    root = _say(slack, "how big is openai", 1, "")["thread_ts"]
    eventually(lambda: _written_down(http_bot), "the record of the first answer")
    http_bot.process.kill() if kill else http_bot.terminate()
    http_bot.process.wait(30)
    again = launched(http_bot.folder, environment(http_bot.folder, slack), is_socket=False)
    try:
        eventually(lambda: "listens on port" in http_bot.output(), "the bot")
        assert "Anthropic" in _say(slack, "and anthropic?", 2, root)["text"]
    finally:
        again.kill()
        again.wait()


def test_several_questions_get_an_answer_each(http_bot: Bot) -> None:
    _write(http_bot.slack, "how big is openai? price of H100?")
    first, second = _answers(http_bot.slack, 2)
    assert "OpenAI" in first["text"]
    assert "an hour" in second["text"]


def test_a_report_reaches_home_and_home_follows_the_offer(bot: Bot) -> None:
    bot.slack.open_home()
    (first,) = eventually(lambda: bot.slack.views("views.publish"), "home")
    assert "Welcome to Assay" in str(first)
    assert findings(first) == []
    answer = _say(bot.slack, "our offer is 2048 H100 for 40 researchers", 1, "")
    assert "51 H100e" in answer["text"]
    drawn = eventually(lambda: bot.slack.views("views.publish")[1:], "home drawn anew")
    assert "2048 H100, 40 researchers" in str(drawn[-1])
    assert findings(drawn[-1]) == []
    reported = _say(bot.slack, "F-155 is wrong: they have 4,000", 2, answer["thread_ts"])
    assert "F-155 is reported" in reported["text"]


def test_to_share_one_chooses_a_channel_first(http_bot: Bot) -> None:
    root = _say(http_bot.slack, "how big is openai", 1, "")["thread_ts"]
    asked = _say(http_bot.slack, "share this", 2, root)
    assert "Choose a channel" in asked["text"]
    assert http_bot.slack.messages() == []
