"""The data centres that a company owns and others use: those that run, and those to come."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from bot import formats as f
from bot.answering.context import Context
from bot.answering.labs.site_forecasts import last_ahead, overdue
from bot.answering.labs.site_words import is_owner, size_text, sure
from bot.compute.labs import LabFigures
from bot.market.news import users_of
from bot.prose import Sentence, Shown, sentence
from storage.records import EntityKind, Fact, Metric

MOST_OWNED: Final = 3


def owned_besides(lab: LabFigures, context: Context, told: Sequence[Fact]) -> tuple[Fact, ...]:
    """What runs at the sites that it owns, the largest first, without those that were told."""
    known = (
        context.ledger.latest(site.slug, Metric.H100E_OPERATIONAL)
        for site in context.ledger.directory.of(EntityKind.SITE)
    )
    used = {site.subject for site in told}
    every = (fact for fact in known if fact and fact.value and fact.subject not in used)
    own = (fact for fact in every if is_owner(lab.lab, fact))
    return tuple(sorted(own, key=lambda fact: -(fact.value or 0.0)))


def _to_come(lab: LabFigures, context: Context) -> tuple[Fact, ...]:
    """The last forecast of each site of its own where nothing runs on record, the largest first."""
    ledger = context.ledger
    found = []
    for site in ledger.directory.of(EntityKind.SITE):
        runs = ledger.latest(site.slug, Metric.H100E_OPERATIONAL)
        due = last_ahead(site.slug, ledger) or overdue(site.slug, ledger)
        if due and is_owner(lab.lab, due) and not (runs and runs.value):
            found.append(due)
    return tuple(sorted(found, key=lambda fact: -(fact.value or 0.0)))


def owned_told(
    lab: LabFigures, context: Context, told: tuple[Fact, ...] = ()
) -> tuple[Sentence, ...]:
    """The sites that it owns for others to use, the largest first, without those that were told."""
    used = {fact.subject for fact in told}
    ahead = tuple(fact for fact in _to_come(lab, context) if fact.subject not in used)
    planned = (_planned(ahead, context),) if ahead else ()
    own = owned_besides(lab, context, told)
    if not own:
        return planned
    named = [f"{context.name(x.subject)} ({size_text(x)})" for x in own[:MOST_OWNED]]
    text = f"It owns {{n}}{' more' if told else ''} on record that others use"
    whole = sentence(
        text + (": {sites}." if len(own) == 1 else ", the largest {sites}."),
        n=f.counted(len(own), *own),
        sites=f.listed(named, *own),
    )
    return (whole, *planned)


def _planned(ahead: tuple[Fact, ...], context: Context) -> Sentence:
    """What it owns that is only planned or being built, apart from what runs."""
    named = [
        f"{context.name(x.subject)} ({f.value_of(x).text} H100e by {f.day_text(x.as_of)})"
        for x in ahead
    ]
    return sentence(
        "Of its own {n} more {are} planned or under construction, with nothing on record as"
        " running: {sites}.",
        n=f.counted(len(ahead), *ahead),
        are=f.said("is" if len(ahead) == 1 else "are"),
        sites=f.listed(named, *ahead),
    )


def of_no_user(lab: LabFigures, context: Context) -> Sentence:
    """That no site names it as a user, how many it owns, and for whom these are."""
    runs, ahead = owned_besides(lab, context, ()), _to_come(lab, context)
    name, none = f.said(lab.lab.name), "No data centre on record names {lab} as a user"
    if not (runs or ahead):
        return sentence(none, lab=name)
    counts = [
        f"{len(found)} that {what}"
        for found, what in (
            (runs, "run" if len(runs) > 1 else "runs"),
            (ahead, "are to come" if len(ahead) > 1 else "is to come"),
        )
        if found
    ]
    return sentence(
        none + "; it owns {counts}{whom}",
        lab=name,
        counts=f.listed(counts, *runs, *ahead),
        whom=_whom((*runs, *ahead), context),
    )


def _whom(found: tuple[Fact, ...], context: Context) -> Shown:
    """`; used by OpenAI (confident)`: each user with how sure that is, and where none is named."""
    users: dict[str, dict[str, None]] = {}
    for fact in found:
        for user, how in users_of(fact):
            users.setdefault(user, {})[sure(how)] = None
    silent = sum(not users_of(fact) for fact in found)
    named = [f"{context.name(user)} ({' or '.join(how)})" for user, how in users.items()]
    none = f", and no user named of {silent}" if silent else ""
    text = f"; used by {f.names(named).text}{none}" if named else ""
    return f.cited(text, *found)
