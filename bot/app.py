"""The composition root with Slack: settings in, a running bot out."""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import Any, NamedTuple, NoReturn

import waitress  # type: ignore[import-untyped]
from slack_bolt import App
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot import signals
from bot.answers import Answer, Chart
from bot.digesting import Digests
from bot.digests.deliver import Sender
from bot.digests.ticking import TICK, silence
from bot.errors import AssayError
from bot.scheduler import Chore, Rounds, Ticker
from bot.settings import Settings
from bot.weekly import Digest
from handlers import logs
from handlers.background import Background, threads
from handlers.blocks.digest import post
from handlers.carried import Carried
from handlers.delivery import posting_client
from handlers.digest_poster import DigestPoster, delivering_client
from handlers.inbox import StoredInbox
from handlers.outcomes import described
from handlers.replies import rendered
from handlers.surfaces import Surfaces
from handlers.this_process import ME
from handlers.web import BODY_LIMIT, Web
from storage.collecting import steady
from storage.errors import StorageError

log = logging.getLogger(__name__)
DRAIN_SECONDS = 20
"""A container must grant at least five seconds more before it kills."""
PING_SECONDS = 1
"""A lost connection is replaced after five seconds on an idle machine; with two it took eleven,
with the library's ten it takes a minute."""
LISTENER_THREADS = 16
TIDY_AT = time(0)
"""In UTC: from then on, once a day, what nobody needs any more is forgotten."""
_WHERE = {
    "SLACK_BOT_TOKEN": "the app's page “OAuth & Permissions”, after “Install to Workspace”",
    "SLACK_APP_TOKEN": "“Basic Information”, “App-Level Tokens”, with the scope connections:write",
    "SLACK_SIGNING_SECRET": "“Basic Information”, “App Credentials”",
}


class CannotStartError(AssayError):
    """The bot can't start: the message says what is missing and where to get it."""


class Bot(NamedTuple):
    """A bot that is ready to receive; `close` lets it finish what it began."""

    app: App
    surfaces: Surfaces
    listeners: ThreadPoolExecutor

    def close(self) -> int:
        """Finish the work under way; how many jobs did not end in time."""
        self.listeners.shutdown(wait=True)  # they are quick, and may still start work
        late = self.surfaces.background.drain(DRAIN_SECONDS)
        self.surfaces.inbox.store.close()
        return late

    def missing(self) -> str:
        """What is not ready, or nothing."""
        try:
            with self.surfaces.inbox.store.read() as tx:
                tx.ledger_version()
                mine = tx.ticks.of(ME)
        except StorageError:
            return "database"
        return "ticker" if mine and silence(mine, self.surfaces.inbox.now()) else ""


def run(settings: Settings, http: bool = False, port: int | None = None) -> int:
    """Run the bot until SIGTERM or Ctrl-C; the exit code of the process.

    2 where a token is missing or refused, with one readable line; 1 where Slack can't be reached
    or work had to be abandoned.
    """
    logs.configure(settings.log_level)
    try:
        client = _checked_client(settings, http)
    except CannotStartError as problem:
        print(problem, file=sys.stderr)
        return 2
    except OSError as error:
        print(f"Slack can't be reached at {settings.slack_api_url} ({error}).", file=sys.stderr)
        return 1
    bot = build(settings, client)
    ending = threading.Event()
    doing = rounds(settings, bot.surfaces, ending.is_set)
    doing.announce()
    bot.surfaces.apologise_for_crash()
    team = str(client.auth_test()["team_id"])
    bot.surfaces.digests.digests.adopt(team)
    ticker = Ticker(doing, TICK)
    ticker.start()
    steady()
    if http:
        _serve_http(bot, port or settings.port, ending)
    else:
        _serve_socket(bot, str(settings.slack_app_token), ending)
    ticker.stop()
    return _ended(bot)


def rounds(
    settings: Settings, surfaces: Surfaces, is_over: Callable[[], bool] = lambda: False
) -> Rounds:
    """What the ticker does: digests and what a crash left each time, and the chores of the day."""
    from bot import daily
    from bot.retention import Keeping

    store, now, keeping = surfaces.inbox.store, surfaces.inbox.now, Keeping.of(settings)
    chores = [
        Chore("tidy", TIDY_AT, surfaces.inbox.tidy),
        Chore("forget", TIDY_AT, lambda: daily.forget_old(store, now, keeping)),
    ]
    if settings.update_at != "off":
        at = time.fromisoformat(settings.update_at)
        chores.append(
            Chore("update", at, lambda: daily.refresh(store, now, settings.contact or ""))
        )
    each: list[Callable[[], object]] = [
        partial(surfaces.digests.tick, is_over),
        surfaces.apologise_for_crash,
    ]
    return Rounds(store, ME, now, each, chores, _aside)


def _aside(name: str, work: Callable[[], object]) -> None:
    """Work on a thread that does not keep the process alive: what is cut short is done again."""
    threading.Thread(target=work, name=name, daemon=True).start()


def _ended(bot: Bot) -> int:
    late = bot.close()
    if late:
        log.error("abandoned=%d", late)
        logging.shutdown()
        os._exit(1)  # a thread that hangs would block a normal exit for ever
    return 0


def _checked_client(settings: Settings, http: bool) -> WebClient:
    """A client whose tokens Slack accepts. Raises CannotStartError, and OSError offline."""
    needed = ["SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET" if http else "SLACK_APP_TOKEN"]
    lacking = [name for name in needed if not getattr(settings, name.lower())]
    if lacking:
        raise CannotStartError("\n".join(_lacking(name) for name in lacking))
    client = posting_client(str(settings.slack_bot_token), settings.slack_api_url)
    _accepted("SLACK_BOT_TOKEN", client.auth_test)
    if not http:
        token = str(settings.slack_app_token)
        _accepted("SLACK_APP_TOKEN", lambda: client.apps_connections_open(app_token=token))
    return client


def _lacking(name: str) -> str:
    return f"{name} is missing. You find it on api.slack.com/apps: {_WHERE[name]}."


def _accepted(name: str, call: Any) -> None:
    try:
        call()
    except SlackApiError as error:
        raise CannotStartError(
            f"Slack does not accept {name} ({described(error)}). Copy it again from "
            f"api.slack.com/apps: {_WHERE[name]}."
        ) from error


def _picture(chart: Chart, on: date) -> bytes:
    """A chart that Slack can't draw; what draws it is loaded with the first."""
    from bot.render.chart import png

    return png(chart, on)


def build(settings: Settings, client: WebClient) -> Bot:
    """The bot with everything handed in. Raises StorageError."""
    from bot.commands import COMMANDS
    from bot.services import Services

    services = Services.open(settings)
    background = Background(threads(settings.workers))
    inbox = StoredInbox(services.store, lambda: datetime.now(UTC))
    surfaces = Surfaces(
        services, inbox, client, background, COMMANDS, _picture, settings.admins,
        timedelta(days=settings.conversation_days),
    )  # fmt: skip
    return assemble(surfaces, settings.slack_signing_secret)


def assemble(surfaces: Surfaces, signing_secret: str | None) -> Bot:
    """A Bolt app with every surface registered."""
    # Bolt reads these by itself: the ids would switch it to an OAuth with stores in files.
    for name in ("SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET", "SLACK_BOT_TOKEN"):
        os.environ.pop(name, None)
    listeners = threads(LISTENER_THREADS)
    app = App(
        client=surfaces.client,
        signing_secret=signing_secret or "",
        token_verification_enabled=False,  # checked before, with a readable message
        raise_error_for_unhandled_request=True,
        listener_executor=listeners,
    )
    surfaces.register(app)
    return Bot(app, surfaces, listeners)


def _serve_socket(bot: Bot, app_token: str, ending: threading.Event) -> None:
    """Until a signal sets `ending`: at once, since closing the connection takes a while.

    A digest then goes on with its next message after the next start.
    """
    from slack_bolt.adapter.socket_mode import SocketModeHandler  # not needed over HTTP

    signalled = signals.awaited()
    handler = SocketModeHandler(bot.app, app_token, ping_interval=PING_SECONDS)
    handler.connect()  # type: ignore[no-untyped-call]
    print("Assay is connected to Slack. Ctrl-C ends it.", file=sys.stderr)
    signalled.recv(1)
    ending.set()
    handler.close()  # type: ignore[no-untyped-call]


def _serve_http(bot: Bot, port: int, ending: threading.Event) -> None:
    web = Web(bot.app, bot.missing)
    server = waitress.create_server(
        web,
        listen=f"*:{port}",
        threads=LISTENER_THREADS,
        max_request_body_size=BODY_LIMIT,
        ident="assay",
    )

    def end(*_: object) -> NoReturn:
        """The server ends its requests and returns from `run` when it meets this in its thread."""
        ending.set()
        sys.exit(0)

    signal.signal(signal.SIGTERM, end)
    print(f"Assay listens on port {port}: /slack/events and /health.", file=sys.stderr)
    server.run()
    ending.set()  # Ctrl-C ends it, too
    server.close()


def message(answer: Answer) -> dict[str, Any]:
    """The message that Slack would get, for `assay ask --blocks`."""
    from bot.commands import COMMANDS

    return rendered(answer, Carried(answer.understood, "T0", "U0", answer.on), COMMANDS)


def digest_message(digest: Digest) -> dict[str, Any]:
    """The message that a channel would get, for `assay digest preview --blocks`."""
    return post(digest)


def missing_token() -> str:
    """Where the token is found that sending needs."""
    return _lacking("SLACK_BOT_TOKEN")


def workspace_of(settings: Settings) -> str:
    """The workspace that the bot token belongs to. Raises CannotStartError, and OSError offline."""
    client = posting_client(str(settings.slack_bot_token), settings.slack_api_url)
    _accepted("SLACK_BOT_TOKEN", client.auth_test)
    return str(client.auth_test()["team_id"])


def digest_sender(settings: Settings, digests: Digests) -> Sender:
    """What sends digests without the rest of the bot, with the token of the settings."""
    client = posting_client(str(settings.slack_bot_token), settings.slack_api_url)
    poster = DigestPoster(delivering_client(client))
    return Sender(digests.store, poster, digests.of_delivery, digests.now, ME)
