"""The views of a digest: opened on the listener's thread, read when they are submitted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from slack_bolt import Ack, App

from bot.digesting import Digests
from bot.digests.deliver import DIGEST
from bot.digests.rules import Rules
from bot.digests.schedule import in_words
from bot.weekly import Digest
from handlers.background import Background
from handlers.blocks import digest_form as forms
from handlers.blocks import limits
from handlers.blocks.digest import Target
from handlers.blocks.elements import View, plain, words
from handlers.blocks.notices import notice
from handlers.delivery import Delivery, Place
from handlers.digest_channels import Channels
from handlers.digest_verbs import NONE, Click, state_of
from handlers.modals import Modals
from storage.records import Entity, Schedule

_KEPT = notice("Saved: the next digest goes by these thresholds.")


class DigestForms(NamedTuple):
    """`labs` are those that have a job board."""

    digests: Digests
    delivery: Delivery
    modals: Modals
    background: Background
    channels: Channels
    labs: Callable[[], tuple[Entity, ...]]

    def register(self, app: App) -> None:
        """The listeners of the two forms."""
        app.view(forms.CALLBACK)(self.on_submit)
        app.view(forms.LIMITS_CALLBACK)(self.on_limits)

    def open(self, click: Click) -> None:
        """The form of a channel's digest."""
        target, place = click.target, click.place
        build = partial(self._form, target, place, elsewhere=click.elsewhere)
        self.modals.open(click.trigger_id, "Weekly digest", build, self.delivery.apology(place))

    def _form(
        self, target: Target, place: Place, problem: str = "", *, elsewhere: str = ""
    ) -> View:
        if denied := self.channels.denied(place.team, place.user, elsewhere):
            return _closing(denied)
        schedule = self.digests.schedule(target.team, target.channel)
        tz = schedule.tz if schedule else self.channels.zone_of(place.user)
        state = state_of(schedule, self.digests.now()) if schedule else ""
        return forms.view(target, schedule, self.labs(), tz, state=state, problem=problem)

    def open_limits(self, click: Click) -> None:
        """The form of its thresholds."""

        def build() -> View:
            who = (click.place.team, click.place.user, click.elsewhere)
            if denied := self.channels.denied(*who):
                return _closing(denied)
            schedule = self.digests.schedule(click.target.team, click.target.channel)
            return forms.limits_view(click.target, Rules.of(schedule.limits if schedule else ()))

        self.modals.open(click.trigger_id, "Thresholds", build, self.delivery.apology(click.place))

    def show(self, click: Click, title: str, draw: Callable[[Digest], View]) -> None:
        """A view of the digest that a message shows."""

        def build() -> View:
            day = date.fromisoformat(click.target.day) if click.target.day else None
            return draw(self.digests.preview(click.target.team, click.target.channel, day))

        self.modals.open(click.trigger_id, title, build, self.delivery.apology(click.place))

    def on_submit(self, ack: Ack, body: dict[str, Any], view: dict[str, Any]) -> None:
        """Say at the field what is wrong, or check the channel behind a view that waits."""
        target, form = _target_of(view), forms.read(view["state"]["values"])
        if isinstance(form, dict):
            ack(response_action="errors", errors=form)
            return
        ack(response_action="update", view=_closing("One moment …"))
        place = Place(_team(body), str(body["user"]["id"]), target.channel)
        view_id = str(view.get("id", ""))
        self._run(place, lambda: self._set_up(form, target, place, view_id))

    def _set_up(self, form: forms.Form, target: Target, place: Place, view_id: str) -> None:
        if problem := self._problem(form, target, place):
            shown = self._form(target, place, problem)
        else:
            schedule = self.digests.set_up(place.team, self._schedule(form, place))
            shown = _closing(
                f"Set up: {in_words(schedule)}. {state_of(schedule, self.digests.now())} "
                "Type /compute-benchmark digest preview in the channel to see one now."
            )
        self.modals.client.views_update(view_id=view_id, view=shown)

    def _schedule(self, form: forms.Form, place: Place) -> Schedule:
        """The form as a schedule; whoever set it up first stays on record, and so does a pause."""
        before = self.digests.schedule(place.team, form.channel)
        now = self.digests.now()
        made = before or Schedule(
            form.channel, DIGEST, form.weekday, form.at, form.tz, place.user, now
        )
        timing = (form.weekday, form.at, form.tz)
        moved = before is not None and timing != (before.weekday, before.at, before.tz)
        return replace(
            made,
            weekday=form.weekday,
            at=form.at,
            tz=form.tz,
            sections=form.sections,
            muted=(),
            labs=form.labs,
            resumed_at=now if moved else made.resumed_at,
        )

    def _problem(self, form: forms.Form, target: Target, place: Place) -> str:
        """Why the channel can't get a digest; nothing where it can."""
        if target.team and target.team != place.team:
            return "This form belongs to another workspace."
        is_here = form.channel == target.channel
        return self.channels.denied(place.team, place.user) or self.channels.problem(
            form.channel, place.user, is_here=is_here
        )

    def _run(self, place: Place, job: Callable[[], object]) -> None:
        self.background.run("digest form", job, self.delivery.apology(place))

    def on_limits(self, ack: Ack, body: dict[str, Any], view: dict[str, Any]) -> None:
        """Say at the field what is wrong, or keep the thresholds."""
        target, rules = _target_of(view), forms.read_limits(view["state"]["values"])
        if isinstance(rules, dict):
            ack(response_action="errors", errors=rules)
            return
        ack()
        place = Place(_team(body), str(body["user"]["id"]), target.channel)
        if target.team != place.team:
            return
        self._run(place, lambda: self._keep_limits(target, rules, place))

    def _keep_limits(self, target: Target, rules: Rules, place: Place) -> None:
        if denied := self.channels.denied(place.team, place.user):
            self.delivery.privately(place, notice(denied))
            return
        done = self.digests.set_limits(target.team, target.channel, rules)
        self.delivery.privately(place, _KEPT if done else NONE)


def _target_of(view: dict[str, Any]) -> Target:
    return Target.decode(str(view.get("private_metadata", ""))) or Target("", "")


def _team(body: dict[str, Any]) -> str:
    return str((body.get("team") or {}).get("id", ""))


def _closing(text: str) -> View:
    """A view that only says something."""
    title = plain("Weekly digest", limits.VIEW_TITLE)
    return {"type": "modal", "title": title, "blocks": [words(text)]}
