"""All surfaces of one bot, put together."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from slack_bolt import App
from slack_sdk import WebClient

from bot.conversing import DAYS_KEPT, Conversing
from bot.digesting import Digests
from bot.people.importing import Importing
from bot.retention import Leaving
from bot.services import Services
from bot.standing import Standings
from handlers.actions import Actions
from handlers.background import Background
from handlers.blocks.help import Entry
from handlers.blocks.notices import notice
from handlers.charts import Charts, Draw
from handlers.compute_benchmark import ComputeBenchmark
from handlers.conversations import Conversations
from handlers.delivery import Delivery, Place, opening_client
from handlers.digest_channels import Channels
from handlers.digests import DigestSurface
from handlers.downloads import Downloads
from handlers.files import PeopleFiles
from handlers.home import Home
from handlers.inbox import StoredInbox
from handlers.lifecycle import Lifecycle
from handlers.members import Admins, Members
from handlers.middleware import Once, on_error
from handlers.modals import Modals
from handlers.offer_form import OfferForm
from handlers.replies import Replies
from handlers.reporting import Reporting
from handlers.sharing import Sharing
from handlers.talking import Talking
from handlers.telling import Telling

log = logging.getLogger(__name__)
_SORRY = notice("I was restarted before I could answer this. Please ask again.")


@dataclass(frozen=True, slots=True)
class Surfaces:
    """What the handlers need; `client` must be safe to post with (`posting_client`)."""

    services: Services
    inbox: StoredInbox
    client: WebClient
    background: Background
    commands: Sequence[Entry]
    draw: Draw
    admins: frozenset[str] = frozenset()
    """Members who decide on reports; without any, those whom Slack calls admins."""
    kept: timedelta = timedelta(days=DAYS_KEPT)
    members: Members = field(init=False, repr=False)
    """What Slack said of people, for every surface: of each it is asked once an hour."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "members", Members(self.client))

    def register(self, app: App) -> None:
        """Every listener, the hottest first: Bolt tries them in this order."""
        replies, modals, admins = self._replies, self._modals, Admins(self.members, self.admins)
        home = self._home(replies.delivery, modals, admins)
        form = OfferForm(replies, modals, self.background, home.changed)
        sharing = Sharing(replies, self.inbox)
        charts = Charts(self.client, replies.delivery, self.draw)
        talking = Talking(replies, self._conversing, charts, sharing, self.background, home.changed)
        reporting = Reporting(
            replies.telling.correcting, admins, replies.delivery, modals, modals.opening,
            self.background, lambda slug: self.services.directory.name(slug), home.changed,
        )  # fmt: skip
        files, digests = self._files(replies, home), self.digests
        app.error(on_error)
        Once(self.inbox).register(app)
        ComputeBenchmark(replies, self.background, form, digests).register(app)
        more = {**home.table, **talking.table, **reporting.table, **files.table}
        Actions(
            replies, self.background, modals, form, sharing, charts, talking.privately, more
        ).register(app)
        Conversations(replies, self.background, self.inbox, talking, files).register(app)
        for surface in (talking, reporting, form, digests, home, self._lifecycle):
            surface.register(app)

    @property
    def _replies(self) -> Replies:
        correcting = self._conversing.correcting
        telling = Telling(correcting, lambda: self.services.directory)
        return Replies(self.services, Delivery(self.client), self.commands, self.members, telling)

    @property
    def _modals(self) -> Modals:
        return Modals(opening_client(self.client), self.client, self.background)

    @property
    def _conversing(self) -> Conversing:
        return Conversing(self.services, self.inbox.now, self.kept)

    @property
    def _lifecycle(self) -> Lifecycle:
        leaving = Leaving(self.inbox.store, self.inbox.now, self.services.forget_people)
        return Lifecycle(leaving, self.background)

    def _home(self, delivery: Delivery, modals: Modals, admins: Admins) -> Home:
        standings = Standings(self.services, self.inbox.now, self.kept)
        return Home(standings, admins, self.members, self.client, delivery, modals, self.background)

    def _files(self, replies: Replies, home: Home) -> PeopleFiles:
        importing = Importing(self.services.store, self.inbox.now)
        downloads = Downloads(self.client)
        return PeopleFiles(importing, replies, downloads, self.background, home.changed)

    @property
    def digests(self) -> DigestSurface:
        """The weekly digests, for the ticker as well."""
        kept = Digests(self.inbox.store, self.inbox.now)
        delivery = Delivery(self.client)
        channels = Channels(self.client, self.members)
        return DigestSurface(
            kept, delivery, self._modals, self.client, self.background, channels, kept.labs
        )

    def apologise_for_crash(self) -> int:
        """Say sorry in every thread whose question a crash swallowed; how many there were."""
        delivery = Delivery(self.client)
        lost = [received.detail for received in self.inbox.lost() if "channel" in received.detail]
        for detail in lost:
            place = Place("", detail.get("user", ""), detail["channel"], detail["thread"])
            delivery.privately(place, _SORRY)
        return len(lost)
