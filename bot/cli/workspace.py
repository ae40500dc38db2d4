"""Which workspace a command is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

if TYPE_CHECKING:
    from bot.settings import Settings

LOCAL: Final = "local"
"""Whose data they are as long as no token says which workspace is meant."""
ME: Final = "you"


def team_of(settings: Settings, instead: str = "") -> str:
    """The workspace of the token; without one, the one of this machine.

    `instead` is what to type where Slack can't be asked.
    """
    if not settings.slack_bot_token:
        return LOCAL
    from bot import app  # loads Slack

    try:
        return app.workspace_of(settings)
    except OSError as error:
        why = f"Slack can't be reached at {settings.slack_api_url} ({error})."
        raise click.ClickException(f"{why} {instead}".strip()) from error
