"""Which of a lab's contracts are asked for: those with somebody, or since a day."""

from __future__ import annotations

from collections.abc import Sequence

from bot import formats as f
from bot.answering.context import Context
from bot.answering.labs.evidence import counterparties, parent_of
from bot.questions.rules.contracts import ALL_CLOUDS
from bot.questions.rules.sellers import CLOUDS, SELLERS
from bot.questions.types import Question
from storage.records import Fact


def those_meant(
    every: Sequence[Fact], asked: Question, context: Context, *, is_own: bool
) -> tuple[Fact, ...]:
    """The contracts that a question asks for; of a supplier's, whose lab is the other party."""
    wanted = names_of_partners(asked.partners, context)
    return tuple(
        fact
        for fact in every
        if (asked.since is None or fact.as_of >= asked.since)
        and (not wanted or not wanted.isdisjoint(_parties(fact, is_own=is_own)))
    )


def those_told(asked: Question, context: Context) -> str:
    """` with Microsoft`, ` since 1 Jan 2026`; empty where all are asked for."""
    named = f.names([company_of(one, context) for one in asked.partners]).text
    whom = "cloud providers" if asked.partners == (ALL_CLOUDS,) else named
    since = f" since {f.day_text(asked.since)}" if asked.since else ""
    return f"{f' with {whom}' if whom else ''}{since}"


def company_of(slug: str, context: Context) -> str:
    """Who signs: the company, where a lab is a division that goes by its name."""
    parent = parent_of(slug, context.ledger.directory)
    return slug.title() if parent == slug else context.name(parent or slug)


def _parties(fact: Fact, *, is_own: bool) -> set[str]:
    parties = counterparties(fact) if is_own else (fact.subject,)
    return {one.casefold() for one in parties}


def names_of_partners(partners: tuple[str, ...], context: Context) -> set[str]:
    """All that the partners are called."""
    slugs = sorted(CLOUDS | SELLERS) if partners == (ALL_CLOUDS,) else partners
    entities = (context.ledger.directory.get(slug) for slug in slugs)
    told = {word for one in entities if one for word in one.names}
    return told | {slug.casefold() for slug in slugs}
