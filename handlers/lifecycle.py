"""Events that ask for nothing yet. Each needs a listener: an unhandled event is an error."""

from __future__ import annotations

import logging
from typing import Any

from slack_bolt import App

log = logging.getLogger(__name__)
EVENTS = (
    "app_context_changed",
    "app_uninstalled",
    "tokens_revoked",
)


def register(app: App) -> None:
    """A listener for every further event of the manifest."""
    for name in EVENTS:
        app.event(name)(_note)


def _note(event: dict[str, Any]) -> None:
    log.info("event=%s", event.get("type"))
