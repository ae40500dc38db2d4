"""Digests in Slack: words after the command, buttons, what ends a digest, and the ticker's part."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple

from slack_bolt import Ack, App
from slack_sdk import WebClient

from bot.digesting import Digests
from bot.digests.deliver import Sender
from handlers.actions import place_of
from handlers.background import Background
from handlers.blocks import digest as blocks
from handlers.blocks import digest_notices as notices
from handlers.blocks.digest import PREFIX, Target
from handlers.blocks.elements import Message
from handlers.blocks.notices import NOT_YOURS, OLD_BUTTON, notice
from handlers.delivery import Delivery, Place
from handlers.digest_channels import Channels
from handlers.digest_forms import DigestForms
from handlers.digest_poster import DigestPoster, delivering_client
from handlers.digest_verbs import Click, DigestVerbs
from handlers.modals import Modals
from handlers.this_process import ME
from storage.records import Entity

ACTIONS = re.compile(rf"^{PREFIX}(?P<verb>[a-z]+)$")
COMMAND = "digest"
_USAGE = notice(
    "Type /compute-benchmark digest to set it up, or digest preview, digest pause, digest resume, "
    "digest stop."
)
_IN_CHANNEL = notice("A digest goes to a channel: please type this in the channel that gets it.")


class DigestSurface(NamedTuple):
    """What Slack sees of digests."""

    digests: Digests
    delivery: Delivery
    modals: Modals
    client: WebClient
    background: Background
    channels: Channels
    labs: Callable[[], tuple[Entity, ...]]
    """The labs that have a job board, by name."""

    def register(self, app: App) -> None:
        """The listeners of its buttons, its forms, and of what ends a digest."""
        app.action(ACTIONS)(self.on_action)
        self.forms.register(app)
        app.event("member_left_channel")(self.on_left)
        app.event("channel_archive")(self.on_archived)
        app.event("group_archive")(self.on_archived)

    @property
    def sender(self) -> Sender:
        """This process's share of the deliveries."""
        poster = DigestPoster(delivering_client(self.client))
        return Sender(self.digests.store, poster, self.digests.of_delivery, self.digests.now, ME)

    @property
    def forms(self) -> DigestForms:
        """Its views."""
        return DigestForms(
            self.digests, self.delivery, self.modals, self.background, self.channels, self.labs
        )

    @property
    def verbs(self) -> DigestVerbs:
        """What its words and buttons do."""
        return DigestVerbs(self.digests, self.delivery, lambda: self.sender.deliver_ready())

    def tick(self, is_over: Callable[[], bool] = lambda: False) -> None:
        """Plan what is due, and send what is planned, until the process is about to end."""
        sender = replace(self.sender, is_over=is_over)
        sender.plan_due()
        sender.deliver_ready()

    def handles(self, text: str) -> bool:
        """Whether the words of the slash command are about digests."""
        return text.casefold().split(maxsplit=1)[:1] == [COMMAND]

    def on_command(self, text: str, place: Place, trigger_id: str) -> None:
        """`digest …`, on the listener's thread: a form must open before its trigger dies."""
        words = text.casefold().split()[1:]
        click = Click(Target(place.team, place.channel), place, trigger_id)
        verbs = self.verbs
        table = {"preview": verbs.preview, "pause": verbs.pause}
        table |= {"resume": verbs.resume, "stop": verbs.stop}
        act = table.get(words[0]) if len(words) == 1 else None
        if not words:
            self.forms.open(click)
        elif act is None:
            self._tell(place, _USAGE)
        elif place.channel[:1] not in ("C", "G"):
            self._tell(place, _IN_CHANNEL)
        else:
            self._later(act)(click)

    def on_action(self, ack: Ack, body: dict[str, Any], action: dict[str, Any]) -> None:
        """Acknowledge, see whose digest it is, and do what the button says."""
        ack()
        place = place_of(body)
        found = ACTIONS.match(str(action["action_id"]))
        chosen = str((action.get("selected_option") or {}).get("value", ""))
        target = Target.decode(str(action.get("value") or "")) or _of_message(body, place)
        act = self.table.get(found["verb"]) if found else None
        if act is None or target is None:
            self._tell(place, OLD_BUTTON)
        elif target.team != place.team:
            self._tell(place, NOT_YOURS)
        else:
            # A view has no channel of its own: what is said about it goes to the digest's.
            elsewhere = "" if place.channel else target.channel
            place = replace(place, channel=place.channel or target.channel)
            act(Click(target, place, str(body.get("trigger_id", "")), chosen, elsewhere))

    @property
    def table(self) -> Mapping[str, Callable[[Click], None]]:
        """What each verb does; views open on the listener's thread, all else in the background."""
        forms, verbs, later = self.forms, self.verbs, self._later
        return {
            "settings": forms.open,
            "limits": forms.open_limits,
            "why": lambda click: forms.show(click, "Why these?", blocks.why),
            "details": lambda click: forms.show(click, "Details", blocks.details),
            "preview": later(verbs.preview),
            "pause": later(verbs.pause),
            "resume": later(verbs.resume),
            "stop": later(verbs.stop),
            "mute": later(verbs.mute),
            "again": later(verbs.again),
        }

    def _later(self, act: Callable[[Click], None]) -> Callable[[Click], None]:
        def start(click: Click) -> None:
            self._run(click.place, partial(self._by_members, act, click))

        return start

    def _by_members(self, act: Callable[[Click], None], click: Click) -> None:
        if denied := self.channels.denied(click.place.team, click.place.user, click.elsewhere):
            self.delivery.privately(click.place, notice(denied))
        else:
            act(click)

    def _tell(self, place: Place, message: Message) -> None:
        self._run(place, lambda: self.delivery.privately(place, message))

    def _run(self, place: Place, job: Callable[[], object]) -> None:
        self.background.run("digest", job, self.delivery.apology(place))

    def on_left(self, event: dict[str, Any], body: dict[str, Any], context: Any) -> None:
        """We were removed from a channel: pause, and tell whoever set the digest up."""
        if event.get("user") == context.get("bot_user_id"):
            self._ends(body, event, "left")

    def on_archived(self, event: dict[str, Any], body: dict[str, Any]) -> None:
        """A channel was archived."""
        self._ends(body, event, "is_archived")

    def _ends(self, body: dict[str, Any], event: dict[str, Any], why: str) -> None:
        team, channel = str(body.get("team_id", "")), str(event.get("channel", ""))

        def pause() -> None:
            owner = self.digests.pause_because(team, channel, why)
            if owner.startswith(("U", "W")):
                self.delivery.privately(Place(team, owner), notices.paused(channel, why))

        self.background.run("digest paused", pause, lambda _: None)


def _of_message(body: dict[str, Any], place: Place) -> Target | None:
    """A menu carries no value: its message is in the channel that it is about."""
    return Target(place.team, place.channel) if body.get("message") and place.channel else None
