"""`assay run`: the bot in Slack."""

from __future__ import annotations

import click

from bot.cli import opening


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
    settings = opening.settings()
    from bot import app  # loads Slack

    return app.run(settings, http=http, port=port)
