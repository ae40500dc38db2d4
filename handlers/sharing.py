"""Sharing an answer with a channel: a preview of exactly that, then one post."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from bot.answers import Shareable, shareable
from bot.errors import reference
from handlers.blocks import notices, share
from handlers.blocks.elements import Message, words
from handlers.carried import Carried
from handlers.delivery import Place
from handlers.inbox import StoredInbox
from handlers.outcomes import Outcome
from handlers.replies import Replies


class Sharing(NamedTuple):
    """Shows what would be posted, and posts it once."""

    replies: Replies
    inbox: StoredInbox

    def preview(self, carried: Carried, place: Place) -> None:
        """Show the asker what the channel would see."""
        self.replies.delivery.privately(place, self._preview(carried, place))

    def post(self, carried: Carried, place: Place) -> None:
        """Post what the preview showed; a second press, or changed figures, post nothing."""
        shared = self._shareable(carried, place)
        if share.mark(shared) != carried.mark.partition("-")[0]:
            self._again(carried, place)
            return
        key = f"{place.team}:share:{carried.mark}"
        if not self.inbox.claim([key]):
            self.replies.delivery.privately(place, notices.ALREADY_SHARED)
            return
        where = replace(place, channel=carried.to, thread="", response_url="")
        where = where if carried.to else place
        outcome = self.replies.delivery.share(where, shared)
        self.inbox.finish(key)
        self.replies.delivery.privately(place, _told(outcome, where), instead=True)

    def cancel(self, place: Place) -> None:
        """Take the preview away."""
        message = notices.notice("Not posted.")
        self.replies.delivery.privately(place, message, instead=True)

    def _again(self, carried: Carried, place: Place) -> None:
        message = self._preview(replace(carried, mark=""), place)
        changed = {
            "text": f"{notices.CHANGED}\n{message['text']}",
            "blocks": [words(notices.CHANGED), *message["blocks"]],
        }
        self.replies.delivery.privately(place, changed, instead=True)

    def _preview(self, carried: Carried, place: Place) -> Message:
        shared = self._shareable(carried, place)
        marked = replace(carried, mark=f"{share.mark(shared)}-{reference()}")
        return share.preview(shared, place.user, marked, carried.to or place.channel)

    def _shareable(self, carried: Carried, place: Place) -> Shareable:
        return shareable(self.replies.ask(carried.text, place, carried.on))


def _told(outcome: Outcome, place: Place) -> Message:
    match outcome:
        case Outcome.DELIVERED:
            return share.posted(place.channel)
        case Outcome.REFUSED:
            return notices.REFUSED
        case Outcome.UNCERTAIN | Outcome.FAILED | Outcome.UNREACHABLE:
            return notices.UNCERTAIN
