"""What is asked: the kind of a draft, and the question of that kind."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.questions.clean import fold
from bot.questions.patterns import coded, compiled
from bot.questions.rules.beside_ours import set_beside_ours
from bot.questions.rules.budgets import asks_what_it_rents, is_budget_of_each, is_spent_on_chips
from bot.questions.rules.build import BUILD, COUNTED_IN, HELP_TOPICS
from bot.questions.rules.gather import SUPPOSED, Draft
from bot.questions.rules.given_by_lab import given_by_lab
from bot.questions.rules.how_counted import asks_how_counted
from bot.questions.rules.lab_asked import of_lab
from bot.questions.rules.leagues import against_academics, asks_of_academics, is_league
from bot.questions.rules.left_out_labs import labs_left_out, without_labs
from bot.questions.rules.licences import licence_of
from bot.questions.rules.market import is_about_roles, is_digest, is_hiring, is_moves
from bot.questions.rules.matching import (
    asks_for_hires,
    costs_what_they_have,
    counts_what_is_missing,
    counts_what_they_have,
    has_as_they_have,
    is_brought_to,
)
from bot.questions.rules.near_ours import who_is_near_ours
from bot.questions.rules.one_lab import is_lab
from bot.questions.rules.ours import is_of_one_share, is_ours_against
from bot.questions.rules.rents import (
    OURS_BY,
    comes_to,
    comes_to_hours_or_dollars,
    last_of_two,
    own_or_rent,
)
from bot.questions.rules.saving import has_terms, saves
from bot.questions.rules.sellers import CLOUDS, SELLERS
from bot.questions.rules.sides import two_sides
from bot.questions.rules.staff_grown import staff_grown
from bot.questions.rules.sums import is_sum
from bot.questions.rules.supplied import supplied
from bot.questions.rules.trends import asks_trend, trend
from bot.questions.rules.two_offers import is_offered_to_them, two_offers
from bot.questions.rules.value import asks_cheaper, asks_value, value
from bot.questions.tags import T
from bot.questions.types import Kind, Question, RunSize
from bot.questions.words.applicants import asks_to_apply
from bot.questions.words.tracked_words import asks_who_is_tracked

_ABOUT_US = (T.HAVE, T.TOPIC, T.GPU, T.BEAT, T.BIG, T.BUDGET, T.SITE)
_TOPIC_ALONE = frozenset((
    T.TOPIC, T.MFU, T.WORD, T.UNKNOWN, T.TALK, T.IS, T.STOP, T.COMMA, T.MEANING, T.DEFINE, T.COLON,
    T.DO, T.BUDGET, T.SCOPE,
))  # fmt: skip
"""What may stand beside a word of ours that is asked about: `do you know what an H100e is`."""
_SET_AGAINST = (Kind.OFFER, Kind.COMPARE, Kind.LAB)
"""Kinds that set what is named against labs, of which some may be left out."""
_NOT_LISTED = (T.HARDWARE, T.FLOOR, T.SIZED, T.ROLES, T.MATCH, T.FACT)
"""What makes of a text a question about an offer, a run, or openings, and of no list."""
_AT_A_SELLER = frozenset((T.CHIP, T.AT, T.IN, T.FROM, T.WITH, T.LAB, T.STOP, T.TALK))
"""`H100 at CoreWeave`, which names nothing that is asked of whoever rents chips out."""
_FEW = 3  # tags of a message that speaks of tokens and of nothing else
_OURS_NEAR = "[<us><our>] <to> <lab>|<lab> <to> [<us><our>]|<is>~<us>~<word>?~<from>~<lab>"
"""`are we closer to Meta or to DeepMind`, `how far are we from both`: ours against each."""
_OURS_AGAINST = "^[<and><talk><word><unknown><they><us><our><offer><tell><can><is>]*<vs>~<lab>"
"""`say it vs Stanford and ETH`: nobody is named before, so that ours is set against them."""


def decided(draft: Draft, text: str) -> Question | None:
    """The question of a draft, or None where it asks nothing that we answer."""
    known = who_is_near_ours(draft, text) or set_beside_ours(draft, text) or supplied(draft, text)
    if known := known or staff_grown(draft, text) or _listed(draft, text):
        return known
    if asks_trend(draft, text) and not draft.has(*SUPPOSED):
        return trend(draft, text)
    if asks_value(draft) or asks_cheaper(draft, text):
        return value(draft, text)
    if owned := own_or_rent(draft, text, (COUNTED_IN,)):
        return owned
    for kinds in (_FIRST, _KINDS):
        of_academics = against_academics(draft, text) or asks_of_academics(draft, text)
        if kinds is _KINDS and of_academics:
            return BUILD[Kind.LEAGUE](draft, text)
        for kind, fits in kinds:
            if fits(draft):
                return BUILD[kind](draft, text)
        if kinds is _FIRST and (asked := _between(draft, text)):
            return asked
    return None


def _between(d: Draft, text: str) -> Question | None:
    """What is asked in words that the other kinds have, too: pay, all labs but some, a part."""
    if is_about_roles(d, text):
        return BUILD[Kind.HIRING](d, text)
    asked = _all_but(d, text)
    return asked if asked or d.has(*SUPPOSED) else of_lab(d, text)  # no part of what is supposed


def _all_but(d: Draft, text: str) -> Question | None:
    """All labs but those that are named to be left out, or those that are named besides them.

    `rank all labs without Google`, `leave Google out: 512 H100 for 16`.
    """
    if not labs_left_out(d.raw, text):
        return None
    for plainly, kinds in ((False, (Kind.LEAGUE,)), (True, _SET_AGAINST)):
        rest, out = without_labs(d, text, plainly=plainly)
        asked = next((kind for kind, fits in _KINDS if out and fits(rest)), None)
        if (asked in kinds or (plainly and asked is None)) and out:
            told = BUILD[Kind.LEAGUE](rest, text)
            if told.held_against or not rest.labs:
                return replace(told, without=out)
        if asked is not None and plainly and asked in kinds:
            return BUILD[asked](rest, text)
    return None


def _listed(d: Draft, text: str) -> Question | None:
    """A list of what is on record; None where an offer, a run or openings are asked about."""
    is_kept = d.has(T.SAVE) and not asks_who_is_tracked(fold(text))
    is_kept = is_kept and "on record" not in text.lower()
    is_kept = is_kept or (d.has(T.HIRE) and not asks_to_apply(text))
    if d.stacks or d.runs or d.people is not None or d.has(*_NOT_LISTED) or is_kept:
        return licence_of(d, text)
    from bot.questions.rules.listed import is_of_ours, listed_in  # most texts name an offer

    return None if is_of_ours(d, text) else listed_in(d, text)


def _is_help(d: Draft) -> bool:
    if d.stacks or d.labs or d.facts or _is_dilution(d):
        return False
    if asks_how_counted(d):
        return True
    if d.has(T.HELP):
        return not d.chips or d.tags[0].kind is T.HELP
    if d.chips or d.has(T.COST, T.WHO):
        return False
    held = (T.ASSUME, T.HAVE) if d.has(T.MFU) else ()  # `what MFU do you assume`
    if d.kinds <= _TOPIC_ALONE.union(held) and d.has(T.TOPIC, T.MFU):
        return True
    if d.has(T.DEFINE):
        if any(tag.kind is T.OFFER and tag.value == "ours" for tag in d.tags):
            return False  # `what does that mean for our offer`
        if d.has(T.SOURCE) and not d.has(T.MEANING):
            return False  # `explain where this comes from`
        return not d.has(T.WORD, T.UNKNOWN) or d.has(T.TOPIC, T.MFU, *HELP_TOPICS)
    return d.has(T.MEANING) and d.has(T.TOPIC, T.MFU) and not d.ours


def _is_source(d: Draft) -> bool:
    names = d.labs or d.chips
    led = (None, *(tag.kind for tag in d.tags))
    asks = any(
        tag.kind is T.SOURCE
        and before not in (T.WITH, T.OPENS)
        and not (tag.value == "claim" and names)
        for tag, before in zip(d.tags, led, strict=False)
    )  # `a price, with its source`, `open-source labs`
    return bool(d.facts) or (asks and not d.stacks and not d.runs and d.people is None)


def _is_dilution(d: Draft) -> bool:
    return d.floor is not None or (d.more is not None and not asks_for_hires(d))


def _is_match(d: Draft) -> bool:
    aims = d.has(T.NEED) or (d.has(T.HOWMANY) and d.has(T.BEAT, T.MATCH) and not d.has(T.THAN))
    aims = aims and not given_by_lab(d)
    if d.has(T.MATCH):
        return bool(d.labs) and (not d.stacks or aims)
    if not d.stacks and has_as_they_have(d):
        return True
    if (
        counts_what_is_missing(d)
        or asks_for_hires(d)
        or is_brought_to(d)
        or costs_what_they_have(d)
    ):
        return True
    if not (d.labs and aims) or d.stacks:
        return False
    return d.has(T.BEAT, T.VS) or (d.has(T.HOWMANY) and bool(d.chips)) or _for_ours(d)


def _for_ours(d: Draft) -> bool:
    """`what do we need to have what OpenAI has`: ours is what needs."""
    return d.has(T.NEED) and (d.ours or d.people is not None) and not d.has(T.COST)


def _is_of_size(d: Draft, size: RunSize) -> bool:
    """Whether a run that is told by its size is asked about; of a lab's chips nothing is known."""
    if d.labs and (d.people is not None or not (d.stacks or d.ours)):
        return False
    is_asked = d.has(T.TRAIN, T.HOWLONG, T.CAN, T.POSSIBLE, T.SIZE, T.RUN) or bool(d.stacks)
    is_run = size.is_whole or size.tuning is not None or is_asked or len(d.tags) <= _FEW
    is_told = size.is_whole or size.counts_tokens or size.tuning is not None or bool(d.runs)
    return is_run and (d.people is None or is_told)


def _is_reach(d: Draft) -> bool:
    if d.size:
        return _is_of_size(d, d.size)
    if d.labs and not d.runs and not d.has(T.SIZE):
        return False
    if comes_to_hours_or_dollars(d):
        return False
    if asks_what_it_rents(d):
        return False
    if d.has(T.BASIS) and not d.has(T.TRAIN, T.RUN, T.SIZE, T.DO, T.POSSIBLE, T.HOWLONG):
        return False  # `difference between spot and a contract for 512 H100 over a year`
    if d.runs or d.has(T.SIZE):
        return not (d.labs and d.people is not None)
    if d.days is not None and not d.labs and d.has(T.DO, T.POSSIBLE, T.TRAIN, T.HOWLONG):
        return not d.has(T.COST)
    mine = bool(d.stacks or d.ours) or (d.usd_per_year is not None and d.has(T.TRAIN))
    if d.days is not None and mine and not d.has(T.COST):
        return d.has(T.TRAIN, T.HOWLONG, T.DO, T.POSSIBLE, T.CAN) or d.people is None
    if d.has(T.POSSIBLE):
        return mine and d.has(T.DO, T.TRAIN, T.HARDWARE) and not d.has(T.OFFER)
    return mine and d.has(T.TRAIN) and d.has(T.CAN, T.HOWLONG) and not d.people


def _is_price(d: Draft) -> bool:
    chips = d.chips or d.stacks or d.has(T.FAMILY) or d.assume.priced or last_of_two(d)
    if not chips or (d.people is not None and not _is_rented_for_a_time(d)) or _supposes_price(d):
        return False
    if is_spent_on_chips(d):
        return False
    by_the_hour = d.has(T.MEANING) and {T.UNIT, T.PER} <= d.kinds
    wants = d.has(T.HOURLY) and len(d.chips) == 1 and not d.stacks
    wants = wants or bool(d.assume.priced)
    if d.has(T.COST, T.BASIS) or d.basis is not None or by_the_hour or comes_to(d) or wants:
        is_against = d.has(T.VS) and bool(d.labs and d.stacks)
        return set(d.labs) <= CLOUDS | SELLERS and not is_against
    is_sold = d.kinds <= _AT_A_SELLER and set(d.labs) <= SELLERS
    alone = len(d.chips) == 1 and not d.stacks and (not d.labs or is_sold) and not d.ours
    return alone and not d.has(T.WHO, T.RANK, T.MOST, T.LABS)


def _is_rented_for_a_time(d: Draft) -> bool:
    """`how many H100 for $1M for 6 months, 8 researchers`: no year, which is what an offer has."""
    is_budget = d.usd_per_year is not None and d.has(T.HOWMANY) and not (d.stacks or d.labs)
    return is_budget and len(d.chips) == 1 and d.days is not None


def _supposes_price(d: Draft) -> bool:
    """Whether chips that are ours or counted are to be had at another price than is on record."""
    return d.has(T.REPRICED, T.PRICED) and (d.ours or bool(d.stacks)) and not d.chips


def _is_compare(d: Draft) -> bool:
    if two_offers(d) or two_sides(d):
        return True
    if d.stacks or d.people is not None or len(d.labs) < 2 or d.tags[0].kind is T.CHIP:
        return False
    tags = coded(d.tags)
    near = d.ours and compiled(_OURS_NEAR).search(tags)
    if near or is_ours_against(d) or is_budget_of_each(d) or compiled(_OURS_AGAINST).search(tags):
        return False
    return not d.ours or not d.has(T.VS, T.BEAT, T.COMPARE, T.THAN, T.OFFER)


def _is_offer(d: Draft) -> bool:
    if d.stacks or d.people is not None or has_terms(d) or saves(d):
        return True
    if d.labs:
        is_told = d.ours or d.has(T.VS, T.COMPARE, T.TELL, *SUPPOSED)
        return is_told or is_ours_against(d) or is_offered_to_them(d)
    if len(d.chips) > 1 or (d.has(T.NEED) and d.has(T.MATCH)):
        return False  # `which is better value for us, H100 or B200`, `what do we need to catch up`
    is_paid = d.has(T.US) and d.has(T.COST) and (d.basis in OURS_BY or _supposes_price(d))
    return is_paid or d.has(T.OUR, T.OFFER, T.TELL) or (d.has(T.US) and d.has(*_ABOUT_US))


_FIRST: tuple[tuple[Kind, Callable[[Draft], bool]], ...] = (
    (Kind.HELP, _is_help),
    (Kind.SOURCE, _is_source),
    (Kind.REFUSAL, is_sum),
    (Kind.DILUTION, _is_dilution),
    (Kind.MATCH, counts_what_they_have),
    (Kind.DIGEST, is_digest),
    (Kind.MOVES, is_moves),
    (Kind.HIRING, is_hiring),
)
"""What is asked in words that the parts of a lab have, too."""
_KINDS: tuple[tuple[Kind, Callable[[Draft], bool]], ...] = (
    (Kind.MATCH, _is_match),
    (Kind.REACH, is_of_one_share),
    (Kind.REACH, _is_reach),
    (Kind.PRICE, _is_price),
    (Kind.LEAGUE, is_league),
    (Kind.COMPARE, _is_compare),
    (Kind.LAB, is_lab),
    (Kind.OFFER, _is_offer),
)
