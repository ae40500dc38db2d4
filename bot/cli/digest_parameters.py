"""Kinds of values of `assay digest`: channels, days of the week, hours and time zones."""

from __future__ import annotations

import re
from datetime import time
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    Text = click.ParamType[str]
    Hour = click.ParamType[time]
    Number = click.ParamType[int]
else:
    Text = Hour = Number = click.ParamType


class Channel(Text):
    """A channel by its id."""

    name = "channel"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> str:
        """Read `C01GENERAL`, or `<#C01GENERAL|general>` as Slack copies it."""
        found = re.fullmatch(r"(?:<#)?([CG][A-Z0-9]{2,20})(?:\|[^>]*)?>?", str(value))
        if not found:
            self.fail(
                f"{value!r} is no channel's id such as C0123ABCD. Slack shows it at the end of the "
                "channel's details.",
                param,
                ctx,
            )
        return found[1]


class Weekday(Number):
    """A day of the week."""

    name = "day"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        """Read `mon` or `Monday`."""
        from bot.digests.schedule import weekday_of

        if isinstance(value, int):
            return value
        try:
            return weekday_of(str(value))
        except ValueError as error:
            self.fail(str(error), param, ctx)


class TimeOfDay(Hour):
    """A time of day from four in the morning on."""

    name = "time"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> time:
        """Read `09:00`."""
        from bot.digests.schedule import hour_of

        if isinstance(value, time):
            return value
        try:
            return hour_of(str(value))
        except ValueError as error:
            self.fail(str(error), param, ctx)


class Zone(Text):
    """A time zone by its IANA name."""

    name = "zone"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> str:
        """Read `Europe/Berlin`."""
        from bot.digests.schedule import zone, zone_hint

        try:
            zone(str(value))
        except ValueError as error:
            self.fail(f"{error}. {zone_hint(str(value))}", param, ctx)
        return str(value)
