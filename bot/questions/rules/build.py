"""The question of a kind, filled with what a draft says."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from bot.questions.lab_parts import LabPart
from bot.questions.patterns import coded, compiled
from bot.questions.rules.bases_meant import left_out, named_besides, two_bases
from bot.questions.rules.counted import chip_count, settled
from bot.questions.rules.exceeding import asks_fewer, asks_if_fewer, more_than
from bot.questions.rules.gather import Draft, Stack
from bot.questions.rules.how_counted import asks_how_counted
from bot.questions.rules.leagues import ranked
from bot.questions.rules.market import digest, hiring, moves
from bot.questions.rules.matching import is_part_of_total, part_of_average
from bot.questions.rules.money import paid_days
from bot.questions.rules.of_several import by_fleets, of_fleets, of_staff
from bot.questions.rules.of_training import asks_cost_then, asks_what_went_in
from bot.questions.rules.one_share import with_share_of_one
from bot.questions.rules.ours import (
    counts_in_chip,
    has_chips,
    is_ours_changed,
    is_share_of_ours,
    keeps_each,
    of_each,
)
from bot.questions.rules.rents import (
    OURS_BY,
    PRICED,
    basis_and_days,
    basis_named,
    budget,
    is_purchase,
    reserved,
)
from bot.questions.rules.room import of_budget, only_chip, takes_chips, with_those_who_join
from bot.questions.rules.saving import changes, is_kept, is_promise
from bot.questions.rules.sides import in_several_scopes, two_sides
from bot.questions.rules.sourced import sourced
from bot.questions.rules.two_offers import of_two_offers, two_offers
from bot.questions.tags import T
from bot.questions.types import Assumptions, Kind, Question, RunSize, Scope
from bot.questions.words.things import HEAD
from bot.questions.writing.of_runs import COUNTED_IN as COUNTED_IN
from bot.questions.writing.wording import COST_NOW, COST_THEN, PURCHASE, TOOK
from bot.regex import regex
from storage.records import Amount, Offer

_FOR_ONE = regex(rf"\bfor (?:just |only )?(?:one|a single) {HEAD}\b", re.I)

HELP_TOPICS = {
    T.COST: "price", T.OFFER: "offer", T.PROVIDES: "offer", T.LABS: "lab",
    T.COMPARE: "compare", T.VS: "compare",
    T.RANK: "league", T.TRAIN: "reach", T.MATCH: "match", T.HIRE: "dilution",
    T.GROW: "dilution", T.SOURCE: "source",
    T.SAVE: "offer", T.GUARANTEE: "guaranteed", T.RESEARCH: "research share", T.BASIS: "price",
    T.MFU: "mfu", T.STATUS: "status", T.SCOPE: "scope", T.WHOLE: "scope", T.DO: "reach",
    T.POSSIBLE: "reach", T.JOB: "largest job", T.QUEUE: "wait", T.TENURE: "tenure",
    T.BUDGET: "budget", T.ASSUME: "assume", T.ASOF: "as of",
}  # fmt: skip

_ASKING_HELP = (T.HELP, T.DEFINE, T.MEANING, T.DOES)

_NAMED = (
    "offer lab compare league price reach run match dilution hiring moves digest source candidate"
    " pool privacy blocking basis refusals data-pitch data forget programmes models saving"
    " format workspaces contact sharing correcting corrections adding sides method"
    " seeing erasing copying telling typing origin emptying corrected lasting"
    " noticed amending compliance indexes kinds asking columns traits pay"
    " engine outside colleagues channels fees limits deletion trust outreach switches leaving"
)
HELP_NAMES = {name: name for name in (*HELP_TOPICS.values(), *_NAMED.split())} | {
    "candidates": "candidate"
}
"""Words that help is given about by the name of what can be asked."""


def offer_of(d: Draft, stacks: tuple[Stack, ...]) -> Offer | None:
    """The offer that was said, or None."""
    chips = tuple(chip_count(stack) for stack in stacks if settled(stack))
    offer = Offer(
        chips=chips,
        researchers=d.people.amount if d.people else None,
        research_share=d.share,
        guaranteed_per_researcher=d.guaranteed,
        largest_job=d.largest,
        wait_hours=d.wait_hours,
        tenure=d.tenure if (chips or d.people or d.ours) else None,
        usd_per_year=d.usd_per_year,
    )
    return None if offer.is_empty else offer


def base(d: Draft, kind: Kind) -> Question:
    """What questions of several kinds have in common: offer, labs, runs, scope and the day."""
    is_kept = keeps_each(d, kind)
    offer = of_each(d, kind, offer_of(d, d.stacks))
    by = basis_named(d) if kind is Kind.REACH and d.has(T.COST) else d.basis
    by = by if kind in PRICED and by in OURS_BY else None
    return Question(
        kind=kind,
        offer=offer,
        uses_saved=is_kept or (d.ours and (is_ours_changed(d) or not has_chips(d, offer))),
        labs=d.labs,
        runs=d.runs,
        scope=d.scope,
        assume=replace(d.assume, basis=by) if by else d.assume,
        more_than=more_than(d.tags) if kind in (Kind.LAB, Kind.LEAGUE) else None,
        as_of=d.as_of,
    )


def help_topic(d: Draft, text: str) -> str | None:
    """The word of ours that help is asked about, or None: no other word becomes a topic."""
    if asks_how_counted(d):
        return "h100e"
    if topic := next((t.value for t in d.tags if t.kind is T.TOPIC), None):
        return str(topic).partition(" ")[0]
    if d.has(T.MFU):
        return "mfu"
    kinds = [tag.kind for tag in d.tags]
    asked = min(kinds.index(kind) for kind in _ASKING_HELP if kind in kinds)
    after = [tag for tag in d.tags[asked:] if tag.kind not in (*_ASKING_HELP, T.STOP)]
    before = [] if d.has(T.HELP) else d.tags[:asked]
    rest = after or [tag for tag in before if tag.kind not in _ASKING_HELP]
    words = (text[tag.start : tag.end].lower() for tag in rest)
    known = (HELP_TOPICS[tag.kind] for tag in rest if tag.kind in HELP_TOPICS)
    named = next((HELP_NAMES[word] for word in words if word in HELP_NAMES), None)
    return named or next(known, None)


def _refusal(d: Draft, _: str) -> Question:
    return Question(Kind.REFUSAL, labs=d.labs, topic="sum")


def _dilution(d: Draft, _text: str) -> Question:
    question = replace(base(d, Kind.DILUTION), people=d.more, sizes=d.mores, since=d.joins)
    if d.floor:
        question = replace(question, people=d.pace, since=None, floor=d.floor, scope=None)
        if takes_chips(d.tags):
            chip = next(iter(d.chips), only_chip(question.offer) or COUNTED_IN)
            least = d.floor if d.floor.level else replace(d.floor, chip=d.floor.chip or chip)
            question = replace(question, chips=(chip,), floor=least, people=None)
            question = replace(question, offer=with_those_who_join(question.offer, d.more))
    is_ours = question.uses_saved or not has_chips(d, question.offer)
    return of_budget(question) or replace(question, uses_saved=is_ours)


def _match(d: Draft, text: str) -> Question:
    question = base(d, Kind.MATCH)
    if question.offer is None and _FOR_ONE.search(text):
        question = replace(question, offer=Offer(researchers=Amount(1.0)))
    if d.more is not None:  # the chips are for those who join alone
        hires = replace(question.offer or Offer(), researchers=Amount(d.more))
        question = replace(question, offer=hires)
    has_people = question.offer is not None and question.offer.researchers is not None
    saved, part = not has_people, part_of_average(d)
    _, days = basis_and_days(d, text)  # which its dollars are to be told for
    scope = Scope.TOTAL if is_part_of_total(d) else question.scope
    return replace(question, chips=d.chips, part=part, uses_saved=saved, days=days, scope=scope)


def _reach(d: Draft, text: str) -> Question:
    if asks_what_went_in(d, text):
        return Question(Kind.REACH, runs=d.runs, topic=TOOK, as_of=d.as_of)
    is_share = d.scope is Scope.PER_RESEARCHER
    scope = Scope.PER_RESEARCHER if is_share and not (d.labs or d.chips) else None
    question = replace(with_share_of_one(base(d, Kind.REACH)), days=d.days, scope=scope)
    if d.size:
        return _of_size(question, d.size, d)
    counts = (d.has(T.HOWMANY) and (d.chips or d.has(T.GPU, T.BUDGET))) or counts_in_chip(d)
    did_cost = asks_cost_then(d, text)
    costs = (d.has(T.COST) or did_cost) and not d.ours  # what it is to rent, whoever's chips it is
    if d.runs and not d.stacks and (counts or costs):
        topic = COST_THEN if did_cost else None if counts else COST_NOW
        question = replace(question, offer=None) if did_cost else question  # what it did cost
        return replace(question, chips=d.chips[:1] or (COUNTED_IN,), uses_saved=False, topic=topic)
    if d.usd_per_year is not None and not d.stacks:
        question = replace(question, chips=d.chips[:1])  # what the budget is to rent
    return replace(question, uses_saved=question.uses_saved or not has_chips(d, question.offer))


def _of_size(question: Question, size: RunSize, d: Draft) -> Question:
    """A run told by its size; a name beside its tokens is that of the model."""
    is_named = size.flop is None and size.parameters is None
    counts_chips = d.has(T.HOWMANY) and (d.chips or d.has(T.GPU, T.BUDGET))
    counts_chips = counts_chips or counts_in_chip(d)
    asks_chips = not (d.stacks or size.fits) and (counts_chips or (d.chips and d.has(T.COST)))
    question = replace(question, size=size, runs=d.runs[:1] if is_named else (), labs=())
    if asks_chips:
        return replace(question, chips=d.chips[:1] or (COUNTED_IN,), uses_saved=False)
    scope = d.scope if d.scope is Scope.PER_RESEARCHER else None
    return replace(question, scope=scope, uses_saved=not has_chips(d, question.offer))


_MORE_OF_THEM = "<more>~<word>?~<num>|<num>~<more>"
"""`price of 500 more H100`, beside ours; but `which costs more`."""


def _price(d: Draft, text: str) -> Question:
    said = tuple(s.hardware.chips[0] for s in d.stacks if settled(s))
    basis, days = basis_and_days(d, text)
    basis = named_besides(d, text, basis)
    both = two_bases(d, text)
    basis, beside = both or (basis, None)
    if d.basis is None:
        basis = basis_named(d) or basis
    without = left_out(text)
    if without and basis is None:
        basis = reserved(text, days)  # `reserved, not on demand`
    supposed = (d.assume.priced,) if d.assume.priced else ()
    chips = tuple(dict.fromkeys((*d.chips, *said, *supposed)))
    offer = offer_of(d, d.stacks)
    if offer and not offer.chips:
        offer = budget(d, text)  # a cloud's quote says who rents, which no price asks
    return Question(
        Kind.PRICE,
        offer=offer,
        uses_saved=bool(d.stacks) and bool(compiled(_MORE_OF_THEM).search(coded(d.raw))),
        chips=chips,
        basis=basis,
        beside=beside,
        without=() if basis else without,
        days=days,
        topic=PURCHASE if is_purchase(d, text) else None,
        assume=Assumptions(usd_per_hour=d.assume.usd_per_hour if len(chips) == 1 else None),
        as_of=d.as_of,
    )


def _league(d: Draft, text: str) -> Question:
    question = ranked(base(d, Kind.LEAGUE), d, text)
    return replace(question, fewer=question.more_than is not None and asks_fewer(text))


def _compare(d: Draft, text: str) -> Question:
    question = base(d, Kind.COMPARE)
    if offers := two_offers(d):
        return of_two_offers(question, offers, d)
    sides = two_sides(d)
    if not sides and of_staff(d):
        return replace(question, scope=None, topic=LabPart.STAFF, uses_saved=False)
    if not sides and of_fleets(d, text):
        return by_fleets(question, d.since if d.has(T.FROM) else None)
    if not sides:
        scope = None if in_several_scopes(d) else question.scope
        return replace(question, scope=scope, uses_saved=False)
    mine, other = sides
    others = tuple(chip_count(stack) for stack in other if settled(stack))
    return replace(question, offer=offer_of(d, mine), other=others, labs=(), uses_saved=not mine)


def _lab(d: Draft, text: str) -> Question:
    question = base(d, Kind.LAB)
    ours = not d.has(T.WHO) and (d.has(T.BEAT, T.THAN) or (d.has(T.X) and d.ours))
    if ours and d.ours and question.scope is Scope.PER_RESEARCHER:  # which a card has of one alone
        return replace(question, kind=Kind.OFFER, uses_saved=True)
    fewer = question.more_than is not None and asks_if_fewer(text)
    return replace(question, fewer=fewer, uses_saved=ours)


def _offer(d: Draft, text: str) -> Question:
    question = base(d, Kind.OFFER)
    if question.offer and is_promise(d, text):
        share = replace(question.offer, chips=(), each=None, guaranteed_per_researcher=d.guaranteed)
        return replace(question, offer=share, uses_saved=True)
    if question.offer and question.offer.each:
        question = replace(question, uses_saved=False)
    if question.offer and question.offer.usd_per_year is not None and not question.offer.chips:
        question = replace(question, chips=d.chips[:1], days=paid_days(d.tags))  # to rent
    told, save = question.offer, is_kept(d, text)
    alone = told is None
    is_part = told is not None and not told.chips and told.usd_per_year is None
    asks_share = alone or is_share_of_ours(d, told, text)
    ours = changes(d) or is_part if save else question.uses_saved or asks_share
    if (ours, save) == (question.uses_saved, question.save):
        return question
    return replace(question, uses_saved=ours, save=save)


BUILD: dict[Kind, Callable[[Draft, str], Question]] = {
    Kind.HELP: lambda d, text: Question(Kind.HELP, topic=help_topic(d, text)),
    Kind.SOURCE: sourced,
    Kind.REFUSAL: _refusal,
    Kind.DILUTION: _dilution,
    Kind.MATCH: _match,
    Kind.REACH: _reach,
    Kind.PRICE: _price,
    Kind.LEAGUE: _league,
    Kind.COMPARE: _compare,
    Kind.LAB: _lab,
    Kind.OFFER: _offer,
    Kind.HIRING: hiring,
    Kind.MOVES: moves,
    Kind.DIGEST: digest,
}
