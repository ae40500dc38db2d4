"""The end of an installation, and events that ask for nothing."""

from __future__ import annotations

import logging
from typing import Any, NamedTuple

from slack_bolt import App

from bot.retention import Leaving
from handlers.background import Background

log = logging.getLogger(__name__)


class Lifecycle(NamedTuple):
    """Removes what is kept of a workspace that took the app away."""

    leaving: Leaving
    background: Background

    def register(self, app: App) -> None:
        """A listener for each event: an unhandled one is an error."""
        app.event("app_context_changed")(self.note)
        app.event("app_uninstalled")(self.left)
        app.event("tokens_revoked")(self.revoked)

    def note(self, event: dict[str, Any]) -> None:
        """Nothing is asked for."""
        log.info("event=%s", event.get("type"))

    def revoked(self, body: dict[str, Any], event: dict[str, Any]) -> None:
        """Without its bot's token the app is gone; a member's own token is none of ours."""
        if (event.get("tokens") or {}).get("bot"):
            self.left(body)

    def left(self, body: dict[str, Any]) -> None:
        """Remove everything of the workspace, and free the files of it."""
        team = str(body.get("team_id", ""))
        if team:
            self.background.run("left", lambda: self._leave(team), lambda _: None)

    def _leave(self, team: str) -> None:
        if self.leaving.leave(team):
            log.warning("workspace=%s left: everything of it was removed", team)
        else:
            log.warning("workspace=%s left: run `assay candidates scrub` to free the files", team)
