"""All surfaces of one bot, put together."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from slack_bolt import App
from slack_sdk import WebClient

from bot.conversing import DAYS_KEPT, Conversing
from bot.correcting import Correcting
from bot.digesting import Digests
from bot.people.importing import Importing
from bot.retention import Leaving
from bot.services import Services
from bot.standing import Standings
from handlers.actions import Actions
from handlers.admins import Admins
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
from handlers.members import Members
from handlers.middleware import Once, on_error
from handlers.modals import Modals
from handlers.offer_form import OfferForm
from handlers.ports import Asking
from handlers.replies import Replies, Words
from handlers.reporting import Reporting
from handlers.sharing import Sharing
from handlers.talking import Talking
from handlers.telling import Telling

log = logging.getLogger(__name__)
_SORRY = notice("I was restarted before I could answer this. Please ask again.")


@dataclass(frozen=True, slots=True)
class Surfaces:
    """What the handlers need; `client` must be safe to post with (`posting_client`)."""

    asking: Asking
    words: Words
    inbox: StoredInbox
    client: WebClient
    background: Background
    commands: Sequence[Entry]
    draw: Draw
    services: Services | None = None
    """What remembers conversations; without it each message is answered by itself."""
    admins: frozenset[str] = frozenset()
    """Members who decide on reports; without any, those whom Slack calls admins."""
    kept: timedelta = timedelta(days=DAYS_KEPT)
    members: Members = field(init=False, repr=False)
    """What Slack said of people, for every surface: of each it is asked once an hour."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "members", Members(self.client))

    def register(self, app: App) -> None:
        """Every listener, the hottest first: Bolt tries them in this order."""
        delivery, opening = Delivery(self.client), opening_client(self.client)
        members, telling = self.members, self._telling
        replies = Replies(self.asking, delivery, self.commands, self.words, members, telling)
        modals = Modals(opening, self.client, self.background)
        admins = Admins(members, self.admins)
        home = Home(
            self._standings, admins, members, self.client, delivery, modals, self.background
        )
        form = OfferForm(replies, modals, self.background, home.changed)
        sharing = Sharing(replies, self.inbox)
        charts = Charts(self.client, delivery, self.draw)
        talking = self._talking(replies, charts, sharing, home)
        app.error(on_error)
        Once(self.inbox).register(app)
        digests = self.digests
        ComputeBenchmark(replies, self.background, form, digests).register(app)
        answer, more = (talking.privately if talking else None), dict(home.table)
        if talking:
            more |= talking.table
        if telling:
            reporting = Reporting(
                telling.correcting, admins, delivery, modals, opening, self.background,
                lambda slug: self.asking.directory.name(slug), home.changed,
            )  # fmt: skip
            more |= reporting.table
            reporting.register(app)
        files = self._files(replies, home)
        more |= files.table if files else {}
        Actions(replies, self.background, modals, form, sharing, charts, answer, more).register(app)
        Conversations(replies, self.background, self.inbox, talking, files).register(app)
        if talking:
            talking.register(app)
        form.register(app)
        digests.register(app)
        home.register(app)
        Lifecycle(self._leaving, self.background).register(app)

    @property
    def _leaving(self) -> Leaving:
        forget = self.services.forget_people if self.services else int
        return Leaving(self.inbox.store, self.inbox.now, forget)

    @property
    def _telling(self) -> Telling | None:
        if self.services is None:
            return None
        correcting = Correcting(self.services.store, self.inbox.now)
        return Telling(correcting, lambda: self.asking.directory)

    @property
    def _standings(self) -> Standings | None:
        return Standings(self.services, self.inbox.now, self.kept) if self.services else None

    def _talking(
        self, replies: Replies, charts: Charts, sharing: Sharing, home: Home
    ) -> Talking | None:
        if self.services is None:
            return None
        conversing = Conversing(self.services, self.inbox.now, self.kept)
        return Talking(replies, conversing, charts, sharing, self.background, home.changed)

    def _files(self, replies: Replies, home: Home) -> PeopleFiles | None:
        if self.services is None:
            return None
        importing = Importing(self.services.store, self.inbox.now)
        downloads = Downloads(self.client)
        return PeopleFiles(importing, replies, downloads, self.background, home.changed)

    @property
    def digests(self) -> DigestSurface:
        """The weekly digests, for the ticker as well."""
        kept = Digests(self.inbox.store, self.inbox.now)
        delivery = Delivery(self.client)
        modals = Modals(opening_client(self.client), self.client, self.background)
        channels = Channels(self.client, self.members)
        return DigestSurface(
            kept, delivery, modals, self.client, self.background, channels, kept.labs
        )

    def apologise_for_crash(self) -> int:
        """Say sorry in every thread whose question a crash swallowed; how many there were."""
        delivery = Delivery(self.client)
        lost = [received.detail for received in self.inbox.lost() if "channel" in received.detail]
        for detail in lost:
            place = Place("", detail.get("user", ""), detail["channel"], detail["thread"])
            delivery.privately(place, _SORRY)
        return len(lost)
