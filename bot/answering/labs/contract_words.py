"""How a contract for power reads: with whom, from when, and how much of a ceiling is due."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answering.context import Context
from bot.fact_words import stated_text
from bot.market.news import counterparties
from bot.prose import Shown
from bot.regex import regex
from storage.records import Fact

_DUE: Final = regex(r"low is what is (.+)")
"""How the data say that the lower bound is a part that comes first."""

_BEGUN: Final = regex(r"status: (?P<status>[^;]*\bthen operational)\b")
"""How the data say that what was signed has begun to run since."""


def with_whom(contract: Fact, context: Context) -> str:
    """The names of the other parties to a contract."""
    return f.names([context.name(slug) for slug in counterparties(contract)]).text or "others"


def terms(contract: Fact) -> str:
    """`from 2027`, or how much of it is due when; empty where neither is on record."""
    since, due = contract.detail("from"), _DUE.match(contract.detail("bounds") or "")
    first = ""
    if due and contract.low is not None:
        first = f"about {f.exact_text(contract.low)} of it {due[1]}"
    return ", ".join(part for part in (f"from {since}" if since else "", first) if part)


def status(contract: Fact) -> str:
    """`letter of intent`: what was announced, as a word."""
    return (contract.qualifier or "announced").replace("-", " ")


def begun(contract: Fact) -> str:
    """`contracted, then operational`, of what runs since it was signed; empty of all others."""
    found = _BEGUN.search(contract.note)
    return found["status"].strip() if found else ""


def label(contract: Fact, context: Context) -> str:
    """`Contracted with Google and Broadcom, from 2027 (GW)`; of chips `… (H100e)`."""
    named = f"{status(contract).capitalize()} with {with_whom(contract, context)}"
    return ", ".join(part for part in (named, terms(contract)) if part) + f" ({contract.unit})"


def amount(contract: Fact) -> Shown:
    """The gigawatts or the chips; of a ceiling that it is one, of a range both ends."""
    if contract.value is None:
        return f.cited(stated_text(contract).removesuffix(f" {contract.unit}"), contract)
    value = f.value_of(contract, f.exact_text)
    is_ceiling = contract.low is not None and contract.high == contract.value
    return Shown(f"up to {value.text}", (contract,)) if is_ceiling else value
