"""App Home, and the prompts above a new conversation."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Any

from slack_bolt import App
from slack_sdk import WebClient
from slack_sdk.errors import SlackClientError

from bot.formats import day_text
from bot.questions.types import Kind, Question
from handlers.background import Background
from handlers.blocks import home as homes
from handlers.carried import Carried
from handlers.outcomes import described
from handlers.ports import Asking
from handlers.replies import Words
from storage.records import SavedOffer

log = logging.getLogger(__name__)
PROMPTS = (
    {"title": "Benchmark our offer", "message": "How do we compare to OpenAI?"},
    {"title": "Size up a lab", "message": "How big is Anthropic?"},
    {"title": "What could we train?", "message": "What can 2048 H100 do in 30 days?"},
    {"title": "What a GPU costs", "message": "Price of an H100"},
)


@dataclass(frozen=True, slots=True)
class Home:
    """The Home tab, published anew whenever somebody opens it."""

    asking: Asking
    words: Words
    client: WebClient
    background: Background

    def register(self, app: App) -> None:
        """The one event that tells that somebody looks."""
        app.event("app_home_opened")(self.on_opened)

    def on_opened(
        self, event: dict[str, Any], body: dict[str, Any], set_suggested_prompts: Any = None
    ) -> None:
        """Show the Home tab, or the prompts of the Messages tab."""
        team, user = str(body.get("team_id", "")), str(event.get("user", ""))
        if event.get("tab") == "messages":
            self.background.run("prompts", lambda: _prompt(set_suggested_prompts), lambda _: None)
        else:
            self.background.run("home", lambda: self._publish(team, user), lambda _: None)

    def _publish(self, team: str, user: str) -> None:
        saved = self.asking.saved_offer(team)
        carried = Carried(homes.FIRST_QUESTION, team, user)
        known = self._known(saved) if saved else ()
        self.client.views_publish(user_id=user, view=homes.view(carried, *known))

    def _known(self, saved: SavedOffer) -> tuple[str, str, str]:
        """The offer in words, who saved it, and when."""
        offer = self.words(Question(Kind.OFFER, offer=saved.offer))
        return offer, saved.saved_by, day_text(saved.saved_at.date())


def _prompt(set_suggested_prompts: Any) -> None:
    """Prompts are decoration: a workspace without them loses nothing."""
    if set_suggested_prompts is None:
        return
    try:
        set_suggested_prompts(prompts=list(PROMPTS), title="Try one of these")
    except SlackClientError as error:
        log.info("no prompts: %s", described(error))
