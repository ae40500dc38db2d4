"""Chips that a lab has announced, as its card tells them: each account by itself, none confirmed.

Of chips that somebody says are coming it is the announcements that they are held against.
"""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answering.context import Context, announced_text
from bot.answering.labs.lab_chips import announced_by
from bot.compute.announced import announced_stock
from bot.compute.labs import LabFigures
from bot.prose import Sentence, sentence
from bot.regex import regex

_LEFT_OUT: Final = regex(r"“\d[^”]*[A-Za-z]\d*[^”]*” left out")


def announced_told(lab: LabFigures, context: Context) -> tuple[Sentence, ...]:
    """What all of it comes to, and what each account says."""
    planned = announced_stock(lab.lab, context.ledger)
    if planned is None:
        return ()
    in_all = sentence(
        "On record are announcements, not confirmed to run: {n}, in {h}.",
        n=announced_text(planned),
        h=f.H100E,
    )
    return in_all, *announced_by(planned.facts, context)


def claim_announced(lab: LabFigures, context: Context) -> Sentence | None:
    """What is announced, where so many chips are said to be theirs and are not counted."""
    planned = announced_stock(lab.lab, context.ledger)
    if planned is None or not _LEFT_OUT.search(context.understood):
        return None
    told = [
        f"{f.exact_text(fact.value)} {context.name(fact.detail('chip') or 'chips')}"
        for fact in planned.facts
        if fact.value is not None
    ]
    return sentence(
        "What {lab} runs is not public; announced and not confirmed {are}",
        lab=f.said(lab.lab.name),
        are=f.cited(
            f"are {told[0]}" if len(told) == 1 else f"in accounts that differ: {' or '.join(told)}",
            *planned.facts,
        ),
    )
