"""What of a contract is on record as running: by its own record, or at the site that it names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, Literal

from bot import formats as f
from bot.answering.context import Context
from bot.answering.labs import contract_words
from bot.market.news import users_of
from bot.prose import Sentence, sentence
from bot.regex import regex
from storage.records import Fact, Metric

Side = Literal["lab", "whom", "both"]
_BEGUN: Final = regex(r"status: (?P<status>[^;]*\bthen operational)\b")
"""How the data say that what was signed has begun to run since."""


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
    if begun := _BEGUN.search(contract.note):
        yield sentence(
            "The one {one} is on record as “{status}” ({id}).",
            one=f.cited(one, contract),
            status=f.cited(begun["status"].strip(), contract),
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
