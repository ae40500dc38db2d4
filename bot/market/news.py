"""What is news in a fact, for the digest and for the answer about what changed alike."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from bot.regex import regex
from storage.records import Fact, Metric

FRESH: Final = timedelta(days=60)
"""What a source lists so long after the day it is about is no news."""
HEADLINES: Final = frozenset(
    {Metric.H100E_IN_USE, Metric.H100E_OPERATIONAL, Metric.H100E_OWNED, Metric.TRAINING_FLOP}
)
"""Figures whose new version corrects the old one, whatever the day it speaks of: a list that is
edited says nothing about a change at the lab."""
NOT_PUBLIC: Final = "an amount that is not public"
_FIRST_TEXT: Final = regex(r"first text says ([^;.]+)")


def first_text(fact: Fact) -> str:
    """How the first text put it, where the figure came later; empty where nothing says so."""
    found = _FIRST_TEXT.search(fact.note)
    return found[1] if found else ""


_PARTIES: Final = regex(r"[,;]")


def users_of(site: Fact) -> tuple[tuple[str, str], ...]:
    """(lab, how sure) of each user that the dataset names for a site; unsaid is an empty text."""
    items = (item.strip() for item in (site.detail("users") or "").split(";"))
    pairs = (item.partition(":") for item in items if item)
    return tuple((lab, sure) for lab, _, sure in pairs)


def counterparties(contract: Fact) -> tuple[str, ...]:
    """The other parties to a contract, as slugs of those that are known and names of others."""
    told = _PARTIES.split(contract.detail("counterparty") or "")
    return tuple(one for part in told if (one := part.strip()))
