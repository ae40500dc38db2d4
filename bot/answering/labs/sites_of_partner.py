"""Data centres of somebody that a lab is said to use, beside what it signed with them."""

from __future__ import annotations

from bot import formats as f
from bot.answering.context import Context
from bot.answering.labs.contracts_meant import company_of, names_of_partners
from bot.answering.labs.evidence import sites
from bot.answering.labs.site_words import sure
from bot.market.news import users_of
from bot.prose import Sentence, sentence
from bot.questions.rules.contracts import ALL_CLOUDS
from bot.questions.types import Question


def on_their_sites(slug: str, asked: Question, context: Context) -> tuple[Sentence, ...]:
    """Which data centres of those that were named it uses, and how sure that is."""
    if not asked.partners or asked.partners == (ALL_CLOUDS,):
        return ()
    names = names_of_partners(asked.partners, context)
    found = [
        site
        for site in sites(slug, context.ledger)
        if not names.isdisjoint((site.detail("owner") or "").casefold().split(", "))
    ]
    if not found:
        return ()
    told = [f"{context.name(x.subject)} ({sure(dict(users_of(x)).get(slug, ''))})" for x in found]
    return (
        sentence(
            "Data centres of {whom} that it is said to use: {sites} ({ids}).",
            whom=f.names([company_of(one, context) for one in asked.partners]),
            sites=f.cited(f.names(told).text, *found),
            ids=f.cited(", ".join(site.id for site in found), *found),
        ),
    )
