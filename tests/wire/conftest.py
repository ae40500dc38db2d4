"""A local Slack with the bot connected to it, in Socket Mode and over HTTP."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.wire import local_slack
from tests.wire.between import Between, between
from tests.wire.faulty import GATE
from tests.wire.local_slack import LocalSlack, eventually

_LEFT_OUT = ("SLACK_", "ASSAY_", "DATABASE_URL", "PORT")
_ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Bot:
    """The bot's process, and the Slack that it is connected to."""

    slack: LocalSlack
    process: subprocess.Popen[bytes]
    folder: Path

    def open_gate(self) -> None:
        """Let slow questions be answered."""
        (self.folder / "gate").touch()

    def terminate(self) -> None:
        """Ask it to end, as a container does."""
        self.process.send_signal(signal.SIGTERM)

    def output(self) -> str:
        """What it wrote so far."""
        return (self.folder / "bot.log").read_text(encoding="utf-8")


@pytest.fixture(scope="session", autouse=True)
def _server() -> None:
    """Skips where the local Slack is not installed, unless ASSAY_REQUIRE_WIRE is 1."""
    if local_slack.binary().exists():
        return
    missing = (
        f"no local Slack in {local_slack.cache()}: npm install --prefix that folder "
        f"{local_slack.PACKAGE}@{local_slack.VERSION}"
    )
    if os.environ.get("ASSAY_REQUIRE_WIRE") == "1":
        pytest.fail(missing)
    pytest.skip(missing)


@pytest.fixture(params=["socket", "http"])
def bot(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Bot]:
    """The bot in each mode, on an empty database of its own with the bundled facts."""
    with started(tmp_path, is_socket=request.param == "socket") as running:
        yield running


@pytest.fixture
def http_bot(tmp_path: Path) -> Iterator[Bot]:
    """The bot over HTTP, for requests that the local Slack can't send."""
    with started(tmp_path, is_socket=False) as running:
        yield running


@contextmanager
def started(folder: Path, *, is_socket: bool, **more: str) -> Iterator[Bot]:
    """A local Slack and the bot, until the block ends; `more` settings of the bot."""
    running = local_slack.running(folder, is_socket=is_socket)
    with running as slack, connected(folder, slack, **more) as bot:
        yield bot


@contextmanager
def started_apart(folder: Path, *, is_socket: bool) -> Iterator[tuple[Bot, Between]]:
    """As `started`, with something between the two that can fail."""
    port = local_slack.free_port()
    with between(port) as way:
        running = local_slack.running(folder, is_socket=is_socket, port=port, host=way.host)
        with running as slack, connected(folder, slack, SLACK_API_URL=way.api) as bot:
            yield bot, way


@contextmanager
def connected(folder: Path, slack: LocalSlack, **more: str) -> Iterator[Bot]:
    """The bot, ready to serve, until the block ends; `more` is added to its settings."""
    environ = environment(folder, slack) | more
    process = launched(folder, environ, is_socket=slack.is_socket)
    try:
        bot = Bot(slack, process, folder)
        ready = "connected to Slack" if slack.is_socket else "listens on port"
        eventually(lambda: ready in bot.output() or process.poll() is not None, "the bot")
        assert process.poll() is None, bot.output()
        yield bot
    finally:
        process.kill()
        process.wait()


def launched(folder: Path, environ: dict[str, str], *, is_socket: bool) -> subprocess.Popen[bytes]:
    """The bot's process."""
    command = [sys.executable, "-m", "tests.wire.faulty", *([] if is_socket else ["--http"])]
    with (folder / "bot.log").open("wb") as output:
        return subprocess.Popen(command, cwd=_ROOT, env=environ, stdout=output, stderr=output)  # noqa: S603


def environment(folder: Path, slack: LocalSlack) -> dict[str, str]:
    """The surroundings of the bot: nothing of ours but what the test sets."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(_LEFT_OUT)}
    given = {
        "SLACK_API_URL": f"{slack.url}/api/",
        "SLACK_BOT_TOKEN": local_slack.BOT_TOKEN,
        "DATABASE_URL": f"sqlite:///{folder / 'assay.db'}",
        "ASSAY_LOG_LEVEL": "debug",
        "PORT": str(slack.app_port),
        GATE: str(folder / "gate"),
    }
    secret = ("SLACK_APP_TOKEN", local_slack.APP_TOKEN)
    if not slack.is_socket:
        secret = ("SLACK_SIGNING_SECRET", local_slack.SECRET)
    return kept | given | dict([secret])
