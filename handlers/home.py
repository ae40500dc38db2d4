"""App Home, and the prompts above a new conversation."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, NamedTuple

from slack_bolt import App
from slack_sdk import WebClient
from slack_sdk.errors import SlackClientError

from bot.candidates.privacy import Place as Where
from bot.services import Asker
from bot.standing import Standings
from handlers.actions import Click
from handlers.background import Background
from handlers.blocks import home as homes
from handlers.blocks.elements import View
from handlers.blocks.home_log import lookups
from handlers.blocks.notices import notice
from handlers.carried import Carried
from handlers.delivery import Delivery, Place
from handlers.members import Admins, Members
from handlers.modals import Modals
from handlers.outcomes import described
from handlers.talking import cosmetic
from handlers.verbs import Verb

log = logging.getLogger(__name__)
PROMPTS = (
    {"title": "Benchmark our offer", "message": "How do we compare to OpenAI?"},
    {"title": "Size up a lab", "message": "How big is Anthropic?"},
    {"title": "What could we train?", "message": "What can 2048 H100 do in 30 days?"},
    {"title": "What a GPU costs", "message": "Price of an H100"},
)
_DELETED = (
    "Deleted: {count} records of what you asked and were shown. Offers you saved, figures you "
    "reported and your entries in the log of look-ups stay with the workspace, until their time "
    "is over."
)
_NO_FILE = (
    "Slack did not take the file. Your operator can hand you the same: it is in the tables "
    "conversations, shown, feedback and reports, under your member id."
)


class Home(NamedTuple):
    """The Home tab, published anew whenever somebody opens it and after every change."""

    standings: Standings
    admins: Admins
    members: Members
    client: WebClient
    delivery: Delivery
    modals: Modals
    background: Background

    def register(self, app: App) -> None:
        """The one event that tells that somebody looks."""
        app.event("app_home_opened")(self.on_opened)

    @property
    def table(self) -> Mapping[Verb, Callable[[Click], None]]:
        """What its own buttons do."""
        return {
            Verb.EXPORT: self._later(self._export),
            Verb.FORGET: self._later(self._forget),
            Verb.LOG: self._open_log,
        }

    def on_opened(
        self, event: dict[str, Any], body: dict[str, Any], set_suggested_prompts: Any = None
    ) -> None:
        """Show the Home tab, or the prompts of the Messages tab."""
        team, user = str(body.get("team_id", "")), str(event.get("user", ""))
        if event.get("tab") == "messages":
            self.background.run("prompts", lambda: _prompt(set_suggested_prompts), lambda _: None)
        else:
            self.changed(team, user)

    def changed(self, team: str, user: str) -> None:
        """Draw the Home of a member anew; where that fails, it is drawn when they open it."""
        self.background.run("home", lambda: self._publish(team, user), lambda _: None)

    def _asker(self, team: str, user: str) -> Asker:
        who = partial(self.members.asking, team, user)
        return Asker(team, user, Where.HOME, who=who)

    def _publish(self, team: str, user: str) -> None:
        view = self._view(team, user)
        try:
            self.client.views_publish(user_id=user, view=view)
        except SlackClientError as error:
            log.warning("home not published: %s", described(error))

    def _view(self, team: str, user: str) -> View:
        is_admin = self.admins.has(user)
        standing = self.standings.of(self._asker(team, user), is_admin=is_admin)
        return homes.view(Carried("help", team, user), standing)

    def _later(self, act: Callable[[Place], object]) -> Callable[[Click], None]:
        def start(click: Click) -> None:
            place = click.place
            self.background.run("home button", lambda: act(place), self.delivery.apology(place))

        return start

    def _export(self, place: Place) -> None:
        """All that is kept of a member, as a file in their direct conversation."""
        content = self.standings.export(self._asker(place.team, place.user))
        try:
            opened = self.client.conversations_open(users=place.user)
            channel = str((opened.get("channel") or {}).get("id", ""))
            self.client.files_upload_v2(
                content=content,
                filename="assay-my-data.json",
                title="What Assay keeps of you",
                channel=channel,
            )
        except (SlackClientError, OSError) as error:
            log.warning("export not delivered: %s", described(error))
            self.delivery.privately(place, notice(_NO_FILE))

    def _forget(self, place: Place) -> None:
        count = self.standings.forget(self._asker(place.team, place.user))
        self.delivery.privately(place, notice(_DELETED.format(count=f"{count:,}")))
        self._publish(place.team, place.user)

    def _open_log(self, click: Click) -> None:
        place = click.place

        def build() -> View:
            if not self.admins.has(place.user):
                return lookups((), 0, is_admin=False)
            return lookups(*self.standings.lookups(place.team), is_admin=True)

        self.modals.open(click.trigger_id, "Look-ups", build, self.delivery.apology(place))


def _prompt(set_suggested_prompts: Any) -> None:
    """Prompts are decoration: a workspace without them loses nothing."""
    cosmetic(set_suggested_prompts, prompts=list(PROMPTS), title="Try one of these")
