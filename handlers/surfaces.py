"""All surfaces of one bot, put together."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from slack_bolt import App
from slack_sdk import WebClient

from bot.digesting import Digests
from handlers import lifecycle
from handlers.actions import Actions
from handlers.background import Background
from handlers.blocks.help import Entry
from handlers.blocks.notices import notice
from handlers.charts import Charts, Draw
from handlers.compute_benchmark import ComputeBenchmark
from handlers.conversations import Conversations
from handlers.delivery import Delivery, Place, opening_client
from handlers.digests import DigestSurface
from handlers.home import Home
from handlers.inbox import StoredInbox
from handlers.middleware import Once, on_error
from handlers.modals import Modals
from handlers.offer_form import OfferForm
from handlers.ports import Asking
from handlers.replies import Replies, Words
from handlers.sharing import Sharing

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

    def register(self, app: App) -> None:
        """Every listener, the hottest first: Bolt tries them in this order."""
        delivery = Delivery(self.client)
        replies = Replies(self.asking, delivery, self.commands, self.words)
        modals = Modals(opening_client(self.client), self.client, self.background)
        form = OfferForm(replies, modals, self.background)
        sharing = Sharing(replies, self.inbox)
        charts = Charts(self.client, delivery, self.draw)
        app.error(on_error)
        Once(self.inbox).register(app)
        digests = self.digests
        ComputeBenchmark(replies, self.background, form, digests).register(app)
        Actions(replies, self.background, modals, form, sharing, charts).register(app)
        Conversations(replies, self.background, self.inbox).register(app)
        form.register(app)
        digests.register(app)
        Home(self.asking, self.words, self.client, self.background).register(app)
        lifecycle.register(app)

    @property
    def digests(self) -> DigestSurface:
        """The weekly digests, for the ticker as well."""
        kept = Digests(self.inbox.store, self.inbox.now)
        delivery = Delivery(self.client)
        modals = Modals(opening_client(self.client), self.client, self.background)
        return DigestSurface(kept, delivery, modals, self.client, self.background, kept.labs)

    def apologise_for_crash(self) -> int:
        """Say sorry in every thread whose question a crash swallowed; how many there were."""
        delivery = Delivery(self.client)
        lost = [received for received in self.inbox.unanswered() if received.detail]
        for received in lost:
            place = Place("", "", received.detail["channel"], received.detail["thread"])
            delivery.privately(place, _SORRY)
            self.inbox.finish(received.key)
        return len(lost)
