"""Whether chips that are said are an offer of their own, or our saved offer with others in it."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from bot.questions.patterns import coded, compiled
from bot.questions.rules.budgets import is_budget_of_each
from bot.questions.rules.gather import Draft, is_operational, is_share
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Scope
from bot.regex import regex
from storage.records import Offer


def counts_in_chip(d: Draft) -> bool:
    """`fewest B200 to train a 7B in 30 days`: of one kind of chip that nobody counts, how many."""
    is_open = d.days is not None and d.people is None and d.usd_per_year is None
    return is_open and len(d.chips) == 1 and not (d.stacks or d.ours or d.labs)


def has_chips(d: Draft, offer: Offer | None) -> bool:
    """Whether an offer of chips that run was said, so that ours is not asked for."""
    if offer and offer.usd_per_year is not None:
        return True
    return _is_running(d) or bool(offer and _stands_by_itself(d))


def _is_running(d: Draft) -> bool:
    return any(is_operational(stack) for stack in d.stacks)


_CHANGED = "[<if><assume>]~[<us><our>]~[<site><gpu><budget><can>]*~[<have><is>]+~<hardware>"
"""`what if we had 4096 H100`: the rest of our offer stays."""


def is_ours_changed(d: Draft) -> bool:
    """Whether chips are said in place of those of our saved offer, whose other terms hold."""
    tags = d.tags
    named = any(
        one.kind is T.OUR and one.value == "saved" and two.kind is T.WITH
        for one, two in pairwise(tags)
    )
    alone = d.people is None and not d.has(T.THAN, T.THEY)
    return named or (alone and bool(compiled(_CHANGED).search(coded(tags))))


_BESIDE_OURS = "[<us><our><offer>] [<and><more><with><comma><offer>]* <hardware>|<more> <hardware>"
"""`our compute plus 1024 GB300 announced`: what is to come beside what runs."""


def _stands_by_itself(d: Draft) -> bool:
    """Whether chips to come are an offer by themselves: somebody shares them, beside nothing."""
    is_shared = d.people is not None and bool(d.stacks)
    return is_shared and not compiled(_BESIDE_OURS).search(coded(d.tags))


def leaves_out_today(d: Draft) -> bool:
    """Whether what is ours today is not meant: `we get 1024 GB300 in May for 40 researchers`."""
    return d.ours and not _is_running(d) and _stands_by_itself(d)


def promises_of_ours(asked: Question) -> bool:
    """Whether a share of each was read as one of what our saved offer has."""
    share = asked.offer.guaranteed_per_researcher if asked.offer else None
    is_of_ours = asked.kind in (Kind.OFFER, Kind.DILUTION) and asked.uses_saved
    return is_of_ours and share is not None


def keeps_each(d: Draft, kind: Kind) -> bool:
    """`can we hire 12 more and keep 40 H100 each`: a promise of what our saved offer has."""
    return kind is Kind.DILUTION and d.ours and is_share(d) and d.guaranteed is not None


def of_each(d: Draft, kind: Kind, offer: Offer | None) -> Offer | None:
    """The offer that was said, its chips as those of one researcher where they were said so."""
    if offer and kind is Kind.OFFER and is_budget_of_each(d):
        return replace(offer, each=True)
    if offer is None or not is_share(d):
        return offer
    if keeps_each(d, kind):
        return replace(offer, chips=())
    promised = offer.guaranteed_per_researcher if d.has_raw(T.GUARANTEE) else None
    each = kind is not Kind.LEAGUE or None
    return replace(offer, guaranteed_per_researcher=promised, each=each)


_THAN_THEIRS = "^[<and><talk>]?~<is>~<word>~[<more><beat>]+~<than>~<lab>"


_OURS_OR_THEIRS = (
    "[<us><offer>]~[<and><or>]~[<at><with>]?~<lab>|<lab>~<poss>?~[<and><or>]~[<at><with>]?~<our>?"
    "~[<us><offer>]"
)


def is_ours_against(d: Draft) -> bool:
    """`is that more than Stanford gives`, `he's choosing between us and Meta`: ours and theirs."""
    tags = coded(d.tags)
    is_one_of_two = d.ours and compiled(_OURS_OR_THEIRS).search(tags)
    return bool(is_one_of_two or compiled(_THAN_THEIRS).search(tags))


def is_of_one_share(d: Draft) -> bool:
    """`what can one of our researchers train`: the share of one of ours."""
    is_asked = d.has(T.POSSIBLE, T.CAN, T.MEANING) and d.has(T.TRAIN, T.DO)
    is_alone = not (d.stacks or d.chips or d.labs or d.people) and not d.has(T.WHO, T.LABS, T.COST)
    return is_asked and is_alone and d.scope is Scope.PER_RESEARCHER


_AVERAGE = regex(r"\b(?:average|mean)\b", re.IGNORECASE)


def is_share_of_ours(d: Draft, told: Offer | None, text: str) -> bool:
    """`with 41 researchers, what's the share`: nothing but who shares, and what each has then."""
    is_asked = d.has(T.SHARED, T.EACH, T.SCOPE) or _AVERAGE.search(text)
    only_people = told is not None and replace(told, researchers=None).is_empty
    return bool(is_asked) and only_people and not (d.names_any or d.has(T.GPU, T.RACK, T.NODE))
