"""`assay run`: the bot in Slack."""

from __future__ import annotations

import click

from bot.cli.failures import NOT_UNDERSTOOD
from bot.cli.opening import settings
from bot.settings import DECLARED, Settings

SOCKET = ("slack_bot_token", "slack_app_token")
HTTP = ("slack_bot_token", "slack_signing_secret")


@click.command()
@click.option("--http", is_flag=True, help="Listen for signed requests instead of Socket Mode.")
@click.option(
    "--port", type=click.IntRange(1, 65535), help="The port to listen on with --http; else PORT."
)
def command(*, http: bool, port: int | None) -> int:
    """Run the bot in Slack until it is stopped.

    Uses Socket Mode, which needs no public address; with --http it listens for signed requests.
    """
    if port is not None and not http:
        raise click.UsageError("--port goes with --http")
    found = settings()
    missing = _missing(found, HTTP if http else SOCKET)
    if missing:
        click.echo(missing, err=True)
        return NOT_UNDERSTOOD
    from bot import app

    app.run(found, http=http, port=port)
    return 0


def _missing(found: Settings, needed: tuple[str, ...]) -> str:
    """Which of the needed settings are missing and where they come from; empty if none is."""
    absent = [DECLARED[name] for name in needed if not getattr(found, name)]
    if not absent:
        return ""
    lines = [f"  {declared.name}: {declared.help}" for declared in absent]
    return "\n".join(
        [
            "To run in Slack, Assay needs:",
            *lines,
            "Create the app from manifest.yml at https://api.slack.com/apps, install it to your "
            "workspace, then set these in the environment or in a file .env.",
        ]
    )
