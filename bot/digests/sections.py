"""The sections of a digest: a tuple of functions of a week, which holds its two states."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from bot.digests.items.corrections import corrections
from bot.digests.items.deals import deals
from bot.digests.items.models import models
from bot.digests.items.notes import notes
from bot.digests.items.pay import pay
from bot.digests.items.prices import prices
from bot.digests.items.programmes import programmes
from bot.digests.items.roles import roles
from bot.digests.items.split import split
from bot.digests.week import Week
from bot.weekly import Item, Section

Make = Callable[[Week], tuple[Item, ...]]

SECTIONS: Final[tuple[tuple[Section, Make], ...]] = (
    (Section.ROLES, roles),
    (Section.SPLIT, split),
    (Section.PAY, pay),
    (Section.DEALS, deals),
    (Section.PRICES, prices),
    (Section.MODELS, models),
    (Section.PROGRAMMES, programmes),
    (Section.CORRECTIONS, corrections),
    (Section.NOTES, notes),
)
"""In the order in which they are read. A new section is one file and one line."""
