"""Which kinds of chips a lab uses: what is said of them, and whose machines it runs on."""

from __future__ import annotations

from typing import Final

from bot import formats as f
from bot.answering.context import Context, only
from bot.answering.labs import contract_words
from bot.answering.labs.evidence import contracts, evidence, fleets, sites
from bot.compute.labs import LabFigures
from bot.prose import Sentence, sentence
from bot.regex import regex
from storage.records import Fact

_NAMED: Final = regex(
    r"\b(?:TPUs?|Trainium ?\d?|Inferentia|Nvidia|AMD|MI\d{3}\w?|[ABH]\d{2,3}0?s?|GB\d{3}s?|MTIA"
    r"|Maia|Ironwood|Blackwell|Hopper)\b"
)
"""A kind of chip in what somebody said."""
_MOST: Final = 4


def chip_kinds(lab: LabFigures, context: Context) -> tuple[Sentence, tuple[Sentence, ...]]:
    """What is on record of the kinds; the split by kind nobody has published."""
    slug, ledger = lab.lab.slug, context.ledger
    said = tuple(x for x in evidence(slug, ledger) if x.statement and _NAMED.search(x.statement))
    owned = tuple(fact for fact in fleets(slug, ledger) if _is_of_maker(fact))
    told = only(
        *(_said(fact) for fact in said),
        _owned(owned),
        _sites(lab, context),
        _signed(lab, context),
    )
    name = f.said(lab.lab.name)
    if not told:
        return sentence("Which kinds of chips {lab} uses is not on record", lab=name), ()
    head = sentence("{lab}: its split by kind of chip is not public", lab=name)
    return head, told


def _is_of_maker(fleet: Fact) -> bool:
    return bool(fleet.value) and fleet.qualifier not in ("", "all makers")


def _said(fact: Fact) -> Sentence:
    return sentence(
        "{what} ({source}, {day}, {id}).",
        what=f.cited(fact.statement.rstrip("."), fact),
        source=f.said(fact.source_name),
        day=f.day_of(fact),
        id=f.id_of(fact),
    )


def _owned(fleet: tuple[Fact, ...]) -> Sentence | None:
    """By maker, whoever uses them."""
    if not fleet:
        return None
    makers = f.cited(f.names([fact.qualifier for fact in fleet]).text, *fleet)
    return sentence(
        "Its own company owns chips by {makers}, rented out or not; how many stands below.",
        makers=makers,
    )


def _sites(lab: LabFigures, context: Context) -> Sentence | None:
    """Whose data centres it uses, which points at a kind and proves none."""
    found = sites(lab.lab.slug, context.ledger)[:_MOST]
    named = [(site, site.detail("owner")) for site in found]
    told = [f"{context.name(site.subject)} ({owner})" for site, owner in named if owner]
    if not told:
        return None
    return sentence(
        "It is said to use {sites}, each with its owner; which chips of those are its own is not"
        " said.",
        sites=f.cited(f.names(told).text, *(site for site, owner in named if owner)),
    )


def _signed(lab: LabFigures, context: Context) -> Sentence | None:
    found = contracts(lab.lab.slug, context.ledger)[:_MOST]
    if not found:
        return None
    partners = dict.fromkeys(contract_words.with_whom(contract, context) for contract in found)
    return sentence(
        "It has announced deals with {partners}.",
        partners=f.cited("; ".join(partners), *found),
    )
