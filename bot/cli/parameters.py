"""Kinds of values on the command line."""

from __future__ import annotations

import calendar
import re
from datetime import date
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    Base = click.ParamType[date]
else:
    Base = click.ParamType


class Day(Base):
    """A day, or a month that stands for its last day."""

    name = "date"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> date:
        """Read `2026-06-30` or `2026-06`."""
        if isinstance(value, date):
            return value
        found = re.fullmatch(r"([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?", str(value))
        try:
            year, month, day = found.groups() if found else ("", "", "")
            last = calendar.monthrange(int(year), int(month))[1]
            return date(int(year), int(month), int(day) if day else last)
        except ValueError:
            self.fail(
                f"{value!r} is no day such as 2026-06-30 or month such as 2026-06", param, ctx
            )
