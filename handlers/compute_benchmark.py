"""The slash command: acknowledged at once, answered once, to the asker alone."""

from __future__ import annotations

from typing import Any, NamedTuple

from slack_bolt import Ack, App

from handlers.background import Background
from handlers.delivery import Place
from handlers.digests import DigestSurface
from handlers.offer_form import OfferForm
from handlers.replies import Replies

COMMAND = "/compute-benchmark"


class ComputeBenchmark(NamedTuple):
    """`/compute-benchmark`, with a question or, bare, for the form of our offer."""

    replies: Replies
    background: Background
    form: OfferForm
    digests: DigestSurface

    def register(self, app: App) -> None:
        """The one listener of the one command."""
        app.command(COMMAND)(self.on_command)

    def on_command(self, ack: Ack, command: dict[str, Any]) -> None:
        """Acknowledge first; Slack waits three seconds at most."""
        ack()
        place = place_of(command)
        text = str(command.get("text") or "").strip()
        if not text:
            self.form.open(str(command.get("trigger_id", "")), place)
            return
        if self.digests.handles(text):
            self.digests.on_command(text, place, str(command.get("trigger_id", "")))
            return
        self.background.run(
            "command",
            lambda: self.replies.privately(text, place),
            self.replies.delivery.apology(place),
        )


def place_of(command: dict[str, Any]) -> Place:
    """Where a command was typed."""
    return Place(
        team=str(command["team_id"]),
        user=str(command["user_id"]),
        channel=str(command.get("channel_id", "")),
        response_url=str(command.get("response_url", "")),
    )
