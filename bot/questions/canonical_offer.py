"""An offer as the text that is read as the same, with whose it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.ledger import Directory
from bot.questions.types import Kind, Question
from bot.questions.writing.amounts import amount_text, typed_chip, typed_chips, typed_slugs
from bot.questions.writing.wording import Term, budget_days, offered
from storage.records import Offer, Status


def typed_terms(terms: Iterable[Term]) -> Iterator[str]:
    """Each term as it is typed."""
    return (term.typed.format(amount_text(term.amount)) for term in terms)


def offer_parts(question: Question, directory: Directory) -> list[str]:
    """What was said of an offer: its chips, then each term."""
    offer = question.offer
    if offer is None:
        return []
    lead = "our saved offer with " if changes_ours(question) else ""
    chips = [f"{lead}{typed_chips(offer.chips, directory, offer.each)}"] if offer.chips else []
    return [*chips, *typed_terms(offered(offer, budget_days(question)))]


def changes_ours(question: Question) -> bool:
    """Whether chips that run take the place of those of our saved offer."""
    chips = question.offer_chips
    is_running = any(each.status is Status.OPERATIONAL for each in chips)
    return question.uses_saved and not question.save and is_running


def own_parts(question: Question, directory: Directory) -> list[str]:
    """The offer with whose it is: what is saved, our saved one, or one that was told."""
    parts = offer_parts(question, directory)
    is_plain = question.uses_saved and not changes_ours(question)
    lead = _saving(question) if question.save else "our compute" if is_plain else ""
    return [" ".join(part for part in (lead, *parts[:1]) if part), *parts[1:]]


def _saving(question: Question) -> str:
    """What is remembered: an offer, or what is another in ours."""
    return "change our offer to" if question.uses_saved else "save our offer:"


def two_offers(question: Question, second: Offer, directory: Directory) -> list[str]:
    """Two offers, the second after “vs”, with the terms of each behind it, and whose it is."""
    ours = ", ".join(own_parts(question, directory))
    theirs = offer_parts(Question(Kind.OFFER, offer=second), directory)
    lab = question.other_lab
    by = [f"given by {typed_slugs((lab,), directory)}"] if lab else []
    return [f"{ours} vs {theirs[0]}", *theirs[1:], *by]


def against_money(question: Question, directory: Directory) -> list[str]:
    """Our offer, or chips, after “vs” the budget and the chip that it is spent on; else nothing."""
    money = None if question.other else question.other_terms
    if money is None:
        return []
    theirs = " ".join(offer_parts(Question(Kind.OFFER, offer=money), directory))
    spent = [f"on {typed_chip(question.chips[0], directory)}"] if question.chips else []
    return [f"{', '.join(own_parts(question, directory))} vs {theirs}", *spent]
