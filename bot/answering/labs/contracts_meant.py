"""Which of a lab's contracts are asked for, and what of them is on record as running."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Final, Literal

from bot import formats as f
from bot.answering.context import Context
from bot.answering.labs import contract_words
from bot.answering.labs.evidence import parent_of
from bot.market.news import counterparties, users_of
from bot.prose import Sentence, sentence
from bot.questions.rules.contracts import ALL_CLOUDS
from bot.questions.rules.sellers import CLOUDS, SELLERS
from bot.questions.types import Question
from storage.records import Fact, Metric


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
    return f"{f' with {whom}' if whom else ''}{_time_told(asked)}"


def _time_told(asked: Question) -> str:
    """` since 1 Jan 2026`, or ` in 2025` of a year of which each day counts."""
    if asked.since is None:
        return ""
    year = asked.since.year
    if (asked.since, asked.as_of) == (date(year, 1, 1), date(year, 12, 31)):
        return f" in {year}"
    is_over = asked.as_of is not None and (asked.as_of + timedelta(days=1)).day == 1
    if asked.as_of and is_over:  # a month or a quarter; `this year` goes on
        return f" from {f.day_text(asked.since)} to {f.day_text(asked.as_of)}"
    return f" since {f.day_text(asked.since)}"


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


Side = Literal["lab", "whom", "both"]


def what_runs(found: Sequence[Fact], context: Context, side: Side) -> Iterator[Sentence]:
    """Of which contracts something is on record as running, and that the others are announced.

    `side` tells which parties name one of them: the lab, whom it is with, or both.
    """
    told = {fact.id: tuple(_running(fact, context, side)) for fact in found}
    left = sum(not sentences for sentences in told.values())
    if left == len(found):
        yield _NONE_RUNS if left > 1 else _ONE_RUNS_NOT
        return
    if len(found) > 1:
        yield _NOT_ADDED
    for sentences in told.values():
        yield from sentences
    if left:
        yield _OTHERS_RUN_NOT if left > 1 else _OTHER_RUNS_NOT


_NONE_RUNS: Final = sentence("They are announcements, not chips that run, and not added up.")
_ONE_RUNS_NOT: Final = sentence("It is an announcement, and no chips that run.")
_NOT_ADDED: Final = sentence(
    "They are announcements, not added up; what of them runs is told apart."
)
_OTHERS_RUN_NOT: Final = sentence("That the others run is not on record.")
_OTHER_RUNS_NOT: Final = sentence("That the other runs is not on record.")


def _running(contract: Fact, context: Context, side: Side) -> Iterator[Sentence]:
    lab, whom = context.name(contract.subject), contract_words.with_whom(contract, context)
    one = {"lab": f"by {lab}", "whom": f"with {whom}", "both": f"of {lab} with {whom}"}[side]
    if begun := contract_words.begun(contract):
        yield sentence(
            "The one {one} is on record as “{status}” ({id}).",
            one=f.cited(one, contract),
            status=f.cited(begun, contract),
            id=f.id_of(contract),
        )
    site = context.ledger.latest(contract.detail("site") or "", Metric.H100E_OPERATIONAL)
    if site is None or not site.value:
        return
    use = dict(users_of(site)).get(contract.subject)
    yield sentence(
        "{site}, the site of the one {one}, runs {n} {unit} ({day}, {id}); {use}.",
        site=f.said(context.name(site.subject)),
        one=f.cited(one, contract),
        n=f.value_of(site),
        unit=f.said(site.unit),
        day=f.day_of(site),
        id=f.id_of(site),
        use=f.cited(_use(use, contract, context), site),
    )


def _use(sure: str | None, contract: Fact, context: Context) -> str:
    name = context.name(contract.subject)
    if sure is None:
        return "how many of them are under this contract is not on record"
    return f"its use by {name} is on record" + (f" as {sure}" if sure else "")
