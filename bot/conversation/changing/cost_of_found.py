"""What something costs that was worked out: chips that would do, a run, at the price named."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.conversation.changing.asking_on import names_others
from bot.conversation.changing.question.offers import other_chip
from bot.conversation.saying import Said
from bot.questions.rules.rents import OURS_BY, basis_named, sellers_in, without_seller
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Understood
from bot.questions.words.leads import LED
from bot.questions.words.things import GPUS
from bot.regex import regex
from storage.records import Offer

_OF_RUN = regex(
    r"\b(?:runs?|trainings?|training run|jobs?)\b(?! (?:us|me|you|them|on)\b)", re.IGNORECASE
)
_AT_COST = regex(
    r"\b(?:at|for) (?:what|which|how much)(?: (?:a|kind of|sort of))?(?: (?:cost|price|money))?\W*$"
    r"|\bhow (?:expensive|costly|dear|pricey)\b"
    rf"|^{LED}what(?:['’]?s| is| would be) the (?:total |overall |final )?"
    r"(?:cost|bill|price tag)(?: (?:of (?:it|that)|then|in total|in dollars))*\W*$",
    re.IGNORECASE,
)
"""`at what cost`, of what was found and not of the chips that it was found on."""
_RUNS_US = regex(r"\b(?:runs?|sets?) (?:us|me|you|them)\b", re.IGNORECASE)
_RENTED = regex(
    r"\b(?:in|on|with|using|via|by|if|as)\b.{0,12}\b(?:rent(?:ed|al|als|ing)?|leased|cloud)\b",
    re.IGNORECASE,
)
"""`what would that cost in rented gpus`, which says how it is paid for, and of no chips."""
_WORKED_OUT = regex(r"\b(?:that|it|those|these|they|them)\b", re.IGNORECASE)
_TO_ADD = regex(
    rf"\b(?:extra|additional|missing|more|new) (?:{GPUS}|ones)\b|\bthe (?:extra|rest|gap)\b",
    re.IGNORECASE,
)
"""`what would the extra chips cost`, after how many are lacking."""
_PRICE = regex(
    rf"{LED}(?:(?:what(?:['’]?s| is|s)|at what) )?(?:the )?(?:price|cost|bill)(?: tag)?"
    r"(?: (?:then|please|in total|of (?:it|that|them|those)))*\W*",
    re.IGNORECASE,
)
_FEW_WORDS = 2
_OF_ALL = (T.SITE, T.OUR, T.GPU, T.ALL, T.WHOLE, T.OFFER, T.EACH, T.NUM, T.HIRE, T.PEOPLE)
"""Beside these, it is asked what the whole costs, or each."""


def costs_what_was_found(told: Said, last: Question, saved: Offer | None) -> Understood | None:
    """`what would they cost`: what things cost that were worked out and not named.

    After hires, `that` are the chips that would keep the share. Of who is named to sell them it is
    said where no price of theirs is on record.
    """
    if on_others := _on_other_chips(told, last, saved):
        return Understood(on_others)
    sellers = sellers_in(told.draft, told.text)
    names = told.draft.chips or told.draft.stacks or told.draft.runs or told.draft.people
    names_else = bool(names) if sellers else names_others(told)
    if not told.draft.has(T.COST) or names_else or told.asks_pay or not _is_found(told, last):
        return None
    return Understood(_at_named_basis(told, last), tuple(map(without_seller, sellers)))


def _on_other_chips(told: Said, last: Question, saved: Offer | None) -> Question | None:
    """`what would that cost on B200s`: the run spoken of, on as many of another chip."""
    d, is_run = told.draft, last.kind is Kind.REACH and bool(last.runs or last.size)
    is_it = d.has(T.COST) and d.has(T.AT) and _WORKED_OUT.search(told.text)
    is_other = d.stacks or d.labs or d.runs or d.people is not None
    if not (is_run and is_it) or len(d.chips) != 1 or is_other:
        return None
    return other_chip(last, d.chips, saved)


def _at_named_basis(told: Said, last: Question) -> Question:
    """The question at the kind of price that is named: `on AWS`, `at spot prices`."""
    basis = basis_named(told.draft)
    is_run = last.kind is Kind.REACH and basis in OURS_BY
    return replace(last, assume=replace(last.assume, basis=basis)) if is_run else last


def _is_found(told: Said, last: Question) -> bool:
    if last.kind is not Kind.DILUTION or not (last.people or last.chips):
        return _has_dollars(told, last)
    is_to_add = bool(last.floor and last.chips)  # chips that were just told by their number
    if is_to_add and (len(told.text.split()) <= _FEW_WORDS or _TO_ADD.search(told.text)):
        return True
    is_of_all = any(tag.kind in _OF_ALL for tag in told.draft.raw)
    return not is_of_all and bool(_WORKED_OUT.search(told.text))


def _has_dollars(told: Said, last: Question) -> bool:
    """Whether an answer has the dollars that are asked for: `that run` takes its hours, no year."""
    is_run = last.kind is Kind.REACH and bool(last.runs) and not told.draft.has(T.UNIT, T.DAYS)
    is_of_that = bool(_WORKED_OUT.search(told.text)) and len(last.runs) == 1
    has_chips = last.days is not None or (last.offer is not None and bool(last.offer.chips))
    names_chips = has_chips and not is_of_that  # `price?`, after chips were named
    held = last.offer.chips if last.offer else ()
    if last.runs and last.chips and not held and _PRICE.fullmatch(told.text):
        names_chips = False  # but of as many as the run was told to take
    is_at_cost, runs_us = (bool(found.search(told.text)) for found in (_AT_COST, _RUNS_US))
    is_of_chips = (names_chips and not is_at_cost) or runs_us
    is_rented = is_of_that and bool(_RENTED.search(told.text))
    is_of_chips = is_of_chips or told.draft.has(T.SITE, T.OUR, T.ALL, T.WHOLE, T.EACH)
    is_of_chips = is_of_chips or (told.draft.has(T.GPU) and not is_rented)
    is_run = is_run and (not is_of_chips or bool(_OF_RUN.search(told.text)))
    return last.kind is Kind.MATCH or bool(last.size) or is_run
