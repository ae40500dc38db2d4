"""Slack or the database fails and comes back; the answer arrives, and arrives once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from storage.migrate import upgrade
from tests.postgres import Server
from tests.unit.handlers.fake_slack import DROP, RESPONSE, Fails
from tests.wire.between import BLOCKS, LOSE, Between
from tests.wire.conftest import Bot, started, started_apart
from tests.wire.faulty import ASKED, PATIENCE
from tests.wire.local_slack import ALICE, GENERAL, eventually

OFFER = "2048 H100 40 researchers vs openai"
LIMITED = Fails("ratelimited", 429)


@pytest.fixture(params=[True, False], ids=["socket", "http"])
def apart(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Bot, Between]]:
    """The bot in each mode, with what can fail between it and Slack."""
    with started_apart(tmp_path, is_socket=request.param) as found:
        yield found


@pytest.fixture
def socket_bot(tmp_path: Path) -> Iterator[tuple[Bot, Between]]:
    """The bot in Socket Mode, with what can fail between it and Slack."""
    with started_apart(tmp_path, is_socket=True) as found:
        yield found


def _ended(bot: Bot) -> None:
    """Let the bot finish all that it would still say, and end."""
    bot.terminate()
    assert bot.process.wait(30) == 0


def test_refused_blocks_become_text_that_says_it_all(apart: tuple[Bot, Between]) -> None:
    bot, way = apart
    way.faults[RESPONSE] = [BLOCKS]
    way.faults["chat.postMessage"] = [BLOCKS]
    bot.slack.command(OFFER)
    answer = bot.slack.answer()
    bot.slack.write("how big is anthropic")
    (direct,) = eventually(bot.slack.direct_messages, "the direct answer")
    _ended(bot)
    assert "blocks" not in answer
    assert "behind OpenAI" in answer["text"]
    assert "Epoch AI" in answer["text"]
    assert "Anthropic: about 1.19 million" in direct["text"]
    assert len(bot.slack.messages()) == len(bot.slack.direct_messages()) == 1


def test_a_limited_rate_is_waited_out(apart: tuple[Bot, Between]) -> None:
    bot, way = apart
    way.faults[RESPONSE] = [LIMITED]
    way.faults["chat.postMessage"] = [LIMITED]
    bot.slack.command(OFFER)
    bot.slack.write("how big is anthropic")
    bot.slack.answer()
    eventually(bot.slack.direct_messages, "the direct answer")
    _ended(bot)
    assert len(bot.slack.messages()) == len(bot.slack.direct_messages()) == 1
    assert way.calls.count(RESPONSE) == way.calls.count("chat.postMessage") == 2


def test_a_connection_lost_after_the_post_does_not_double_the_answer(
    apart: tuple[Bot, Between],
) -> None:
    bot, way = apart
    way.faults[RESPONSE] = [LOSE]
    way.faults["chat.postMessage"] = [LOSE]
    bot.slack.command(OFFER)
    bot.slack.write("how big is anthropic")
    assert "behind OpenAI" in bot.slack.answer()["text"]
    eventually(bot.slack.direct_messages, "the direct answer")
    _ended(bot)
    assert len(bot.slack.messages()) == len(bot.slack.direct_messages()) == 1


def test_a_slack_that_was_killed_is_served_again_within_15_seconds(
    socket_bot: tuple[Bot, Between],
) -> None:
    bot, way = socket_bot
    bot.slack.command(OFFER)
    bot.slack.answer()
    bot.slack.server.kill()
    bot.slack.server.start()
    eventually(lambda: len(way.tunnels) == 2, "the new connection")
    bot.slack.command(OFFER)
    bot.slack.answer()
    _ended(bot)
    assert len(bot.slack.messages()) == 1


def test_an_answer_that_was_under_way_when_slack_was_killed_arrives_once(bot: Bot) -> None:
    bot.slack.command(f"{OFFER} slowly")
    eventually(lambda: ASKED in bot.output(), "the question")
    bot.slack.server.kill()
    bot.open_gate()
    eventually(lambda: "UNREACHABLE" in bot.output(), "the first attempt")
    bot.slack.server.start()
    answer = bot.slack.answer()
    _ended(bot)
    assert answer["ephemeral_to"] == ALICE
    assert "behind OpenAI" in answer["text"]
    assert len(bot.slack.messages()) == 1


def test_a_direct_answer_that_the_network_swallowed_is_posted_after_a_look(
    apart: tuple[Bot, Between],
) -> None:
    bot, way = apart
    way.faults["chat.postMessage"] = [DROP]
    bot.slack.write("how big is anthropic")
    (answer,) = eventually(bot.slack.direct_messages, "the direct answer")
    _ended(bot)
    assert "Anthropic: about 1.19 million" in answer["text"]
    assert len(bot.slack.direct_messages()) == 1
    assert "conversations.replies" in way.calls


def test_a_connection_that_fell_silent_is_replaced_within_15_seconds(
    socket_bot: tuple[Bot, Between],
) -> None:
    bot, way = socket_bot
    (silent,) = way.tunnels
    silent.is_silent = True
    eventually(lambda: len(way.tunnels) == 2, "the new connection")
    bot.slack.command(OFFER)
    bot.slack.answer()
    _ended(bot)
    assert len(bot.slack.messages()) == 1


def test_a_connection_that_slack_wants_to_refresh_is_replaced(
    socket_bot: tuple[Bot, Between],
) -> None:
    bot, way = socket_bot
    for count, reason in enumerate(("warning", "refresh_requested"), start=1):
        old = way.tunnels[-1]
        old.tell({"type": "disconnect", "reason": reason})
        eventually(lambda: old.is_over, "the end of the old connection")  # noqa: B023 - at once
        bot.slack.command(OFFER)
        bot.slack.answer(count)
    _ended(bot)
    assert len(way.tunnels) == 3
    assert len(bot.slack.messages()) == 2


@contextmanager
def _on(server: Server, folder: Path, *, is_socket: bool) -> Iterator[Bot]:
    """The bot on PostgreSQL, for which it waits a minute."""
    with server.database() as url:
        upgrade(url)
        more = {"DATABASE_URL": url, PATIENCE: "60"}
        with started(folder, is_socket=is_socket, **more) as found:
            yield found


@contextmanager
def _away(server: Server) -> Iterator[None]:
    """The database is stopped, its connections cut, until the block ends."""
    server.stop()
    try:
        yield
    finally:
        server.start()


@pytest.mark.parametrize("is_socket", [True, False], ids=["socket", "http"])
def test_a_question_asked_while_the_database_is_away_is_answered_once_it_is_back(
    postgres: Server, tmp_path: Path, is_socket: bool
) -> None:
    with _on(postgres, tmp_path, is_socket=is_socket) as bot:
        bot.slack.command(OFFER)
        bot.slack.answer()
        with _away(postgres):
            bot.slack.command("price of H100")
            eventually(lambda: bot.output().count(ASKED) == 3, "another try")
            assert len(bot.slack.messages()) == 1
        answer = bot.slack.answer(2)
        _ended(bot)
        assert "an hour" in answer["text"]
        assert len(bot.slack.messages()) == 2


def test_an_event_that_no_database_could_note_is_left_to_slack_to_send_again(
    postgres: Server, tmp_path: Path
) -> None:
    with _on(postgres, tmp_path, is_socket=False) as bot:
        event = {"type": "app_mention", "channel": GENERAL, "user": ALICE, "ts": "1.1"}
        event |= {"text": f"<@U0BOT> {OFFER}"}
        with _away(postgres):
            assert bot.slack.deliver(event, "Ev1") == 500
        assert [bot.slack.deliver(event, "Ev1"), bot.slack.deliver(event, "Ev1")] == [200, 200]
        bot.slack.answer()
        _ended(bot)
        assert len(bot.slack.messages()) == 1
