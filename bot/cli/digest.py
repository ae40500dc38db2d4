"""`assay digest`: the weekly digest of a channel, previewed, sent and scheduled."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

import click

from bot.cli import digest_words, opening
from bot.cli.digest_parameters import Channel, TimeOfDay, Weekday, Zone
from bot.cli.failures import FAILED, NOT_UNDERSTOOD
from bot.cli.parameters import Day
from bot.cli.workspace import LOCAL, ME, team_of

if TYPE_CHECKING:
    from bot.digesting import Digests
    from bot.weekly import Digest
    from storage.records import Delivery, Schedule

CHANNEL = click.option(
    "--channel", type=Channel(), required=True, help="The channel's id, such as C0123ABCD."
)
AS_OF = click.option("--as-of", type=Day(), help="The week up to this day; today without it.")
AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
AS_BLOCKS = click.option(
    "--blocks", "as_blocks", is_flag=True, help="Print the message that Slack would get."
)


@click.group()
def command() -> None:
    """Preview, send and schedule the weekly digest of a channel."""


@command.command()
@click.option("--channel", type=Channel(), help="As this channel would get it.")
@AS_OF
@AS_JSON
@AS_BLOCKS
def preview(*, channel: str | None, as_of: date | None, as_json: bool, as_blocks: bool) -> int:
    """Show what would be posted."""
    settings = opening.settings()
    with opening.opened(settings) as services:
        digests = _digests(services.store)
        team = team_of(settings) if channel else LOCAL
        day = _day(as_of, digests)
        _print(digests.preview(team, channel or "", day), as_json=as_json, as_blocks=as_blocks)
    return 0


@command.command()
@click.option("--channel", type=Channel(), help="Where to; not needed where one is set up.")
@AS_OF
@AS_JSON
@AS_BLOCKS
@click.option("--again", is_flag=True, help="Once more, although it may have arrived.")
def send(
    *, channel: str | None, as_of: date | None, as_json: bool, as_blocks: bool, again: bool
) -> int:
    """Post the digest of a week into a channel, once."""
    from bot import app  # loads Slack

    settings = opening.settings()
    if not settings.slack_bot_token:
        click.echo(app.missing_token(), err=True)
        return NOT_UNDERSTOOD
    with opening.opened(settings) as services:
        digests = _digests(services.store)
        team = team_of(settings)
        where = channel or _only_channel(digests, team)
        day = _day(as_of, digests) or digests.today(digests.schedule(team, where))
        is_new = digests.plan_now(team, where, day)
        before = digests.delivery(team, where, day)
        if before and not is_new and not digest_words.goes_on(digests, before, again=again):
            return 0
        app.digest_sender(settings, digests).deliver_ready()
        after = digests.delivery(team, where, day)
        code = digest_words.ended(after) if after else FAILED
        if (as_json or as_blocks) and not code:
            _print(digests.preview(team, where, day), as_json=as_json, as_blocks=as_blocks)
    return code


def _only_channel(digests: Digests, team: str) -> str:
    """The channel that is meant where only one has a digest."""
    found = digests.schedules(team)
    if len(found) != 1:
        raise click.UsageError("Say where it goes: --channel C0123ABCD")
    return found[0].channel


@command.command("list")
@AS_JSON
def list_(*, as_json: bool) -> int:
    """Show every digest that is set up."""
    settings = opening.settings()
    with opening.opened(settings) as services:
        digests, team = _digests(services.store), team_of(settings)
        found = digests.schedules(team)
        last = {one.channel: digests.last_sent(team, one.channel) for one in found}
        if as_json:
            rows = [_as_dict(one, last[one.channel], digests) for one in found]
            click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
        for one in found if not as_json else ():
            click.echo(_line(one, last[one.channel], digests))
    if not found and not as_json:
        click.echo("No digest is set up. Set one up with: assay digest schedule --help")
    return 0


@command.command()
@CHANNEL
@click.option("--day", type=Weekday(), required=True, help="mon, tue, wed, thu, fri, sat or sun.")
@click.option("--time", "at", type=TimeOfDay(), required=True, help="Such as 09:00.")
@click.option("--tz", type=Zone(), required=True, help="The channel's zone: Europe/Berlin.")
def schedule(*, channel: str, day: int, at: time, tz: str) -> int:
    """Send a channel its digest every week, on its own clocks."""
    from dataclasses import replace

    from bot.digests.deliver import DIGEST
    from bot.digests.schedule import in_words, next_in_words
    from storage.records import Schedule

    settings = opening.settings()
    with opening.opened(settings) as services:
        digests, team = _digests(services.store), team_of(settings)
        now = digests.now()
        before = digests.schedule(team, channel)
        made = before or Schedule(channel, DIGEST, day, at, tz, ME, now)
        moved = replace(made, weekday=day, at=at, tz=tz, resumed_at=now if before else None)
        kept = digests.set_up(team, moved)
    click.echo(f"Set up for {channel}: {in_words(kept)}.")
    click.echo(f"The next one comes {next_in_words(kept, now)}.")
    click.echo("Assay must be a member of the channel: type /invite @assay there.")
    return 0


@command.command()
@CHANNEL
def pause(channel: str) -> int:
    """Send nothing until somebody resumes it."""
    return _change(channel, "paused", "It is paused already.")


@command.command()
@CHANNEL
def resume(channel: str) -> int:
    """Send again, from the next time on."""
    return _change(channel, "resumed", "It is running already.")


@command.command()
@CHANNEL
def stop(channel: str) -> int:
    """Forget the schedule; what was sent stays on record."""
    return _change(channel, "stopped", "")


def _change(channel: str, done: str, already: str) -> int:
    settings = opening.settings()
    with opening.opened(settings) as services:
        digests, team = _digests(services.store), team_of(settings)
        if digests.schedule(team, channel) is None:
            click.echo(
                f"{channel} has no digest. `assay digest list` shows those that are set up.",
                err=True,
            )
            return NOT_UNDERSTOOD
        acts = {
            "paused": lambda: digests.pause(team, channel, ME),
            "resumed": lambda: digests.resume(team, channel, ME),
            "stopped": lambda: digests.stop(team, channel),
        }
        changed = acts[done]()
    click.echo(f"{channel}: {done}." if changed else f"{channel}: {already}")
    return 0


def _digests(store: object) -> Digests:
    from bot.digesting import Digests
    from storage.store import Store

    if not isinstance(store, Store):
        raise TypeError("a store is needed")
    return Digests(store, lambda: datetime.now(UTC))


def _day(as_of: date | None, digests: Digests) -> date | None:
    """The day that was named, unless it is yet to come."""
    if as_of and as_of > digests.today(None):
        raise click.UsageError(f"{as_of} is yet to come: a digest tells of a week that is over.")
    return as_of


def _print(digest: Digest, *, as_json: bool, as_blocks: bool) -> None:
    if as_json:
        from bot.render.digest_json import document

        click.echo(document(digest))
    elif as_blocks:
        from bot import app  # loads Slack

        click.echo(json.dumps(app.digest_message(digest), ensure_ascii=False, indent=2))
    else:
        from bot.render.digest_text import plain

        click.echo(plain(digest), nl=False)


def _line(one: Schedule, last: Delivery | None, digests: Digests) -> str:
    from bot.digests.schedule import in_words, next_in_words

    coming = f"next {next_in_words(one, digests.now())}"
    if one.is_paused:
        coming = f"paused ({one.paused_why or 'by hand'})"
    sent = f"last sent {last.period_key}" if last else "none sent yet"
    return f"{one.channel}  {in_words(one)} · {coming} · set up by {one.created_by} · {sent}"


def _as_dict(one: Schedule, last: Delivery | None, digests: Digests) -> dict[str, object]:
    from bot.digests.schedule import DAYS, upcoming

    return {
        "channel": one.channel,
        "day": DAYS[one.weekday],
        "time": f"{one.at:%H:%M}",
        "tz": one.tz,
        "paused": one.is_paused,
        "paused_why": one.paused_why,
        "set_up_by": one.created_by,
        "next": None if one.is_paused else upcoming(one, digests.now()).at.isoformat(),
        "last_sent": last.period_key if last else None,
    }
