"""The last question, changed by what was said on top of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields, replace

from bot.compute.laying import terms_over
from bot.conversation.changing.question.of_market import OF_MARKET, market, market_kind
from bot.conversation.changing.question.offers import laid_over, other_chip, restated
from bot.conversation.changing.question.on_top import budget_changed, keeps_offer, on_a_side
from bot.conversation.changing.question.turning import (
    is_offer_of_chips,
    share_of_ours,
    shared_by_all,
    speaks_of,
    turned,
)
from bot.conversation.saying import Said
from bot.questions.lab_parts import with_part
from bot.questions.rules.bases_meant import bases_of, left_out
from bot.questions.rules.build import BUILD
from bot.questions.rules.of_several import compared_by
from bot.questions.rules.rents import OURS_BY, basis_named
from bot.questions.rules.two_offers import in_all
from bot.questions.rules.value import is_priced
from bot.questions.tags import T
from bot.questions.types import Assumptions, Kind, Question, Scope
from bot.questions.unclear.limits import lacks
from bot.regex import regex
from storage.records import Offer, Status

_COMPARES = regex(r"\bcompared? (?:it|that|this|them) (?:to|with)\b", re.IGNORECASE)
ON_THAT_LIST = regex(
    r"\b(?:on|in|among|of) (?:that|this|the same|the|those|these) ?"
    r"(?:list|ranking|table|order|league|labs|ones)?\b",
    re.IGNORECASE,
)
"""`where would we be on that list`, which is by what those on it were ranked."""
OF_OURS = (Kind.OFFER, Kind.REACH, Kind.DILUTION, Kind.MATCH)
"""Kinds that an offer of ours is part of."""
_HEADS = frozenset(("lab_researchers", "lab_staff"))
_OF_LABS = (
    *(*_HEADS, "research_staff_share", "rd_share"),
    *("lab_times", "lab_chips", "staff_times", "lab"),
)
_SCOPED = (Kind.OFFER, Kind.LAB, Kind.COMPARE, Kind.LEAGUE, Kind.MATCH)
_OF_NO_WINDOW = (Kind.PRICE, Kind.LAB)
_WITH_LABS = (Kind.OFFER, Kind.LAB, Kind.COMPARE, Kind.MATCH, Kind.DILUTION, Kind.REFUSAL)


def merged(last: Question, said: Said, saved: Offer | None) -> Question | None:
    """The question that is meant, or None where what was said does not fit the last one."""
    kind = last.kind if keeps_offer(last, said.draft) else _kind(last, said)
    if kind is None:
        return None
    question: Question | None = turned(last, kind, saved)
    for step in _STEPS:
        question = step(question, said, saved) if question else None
    return question if question and is_whole(question) and _is_new(question, last, said) else None


def _is_new(question: Question, last: Question, said: Said) -> bool:
    """Whether anything changed; the same once more is meant only where that was said."""
    d = said.draft
    return question != last or bool(
        said.labs or d.scope or said.offer or said.status or d.has(T.COST)
    )


def _kind(last: Question, said: Said) -> Kind | None:
    """Which kind of question it becomes."""
    d = said.draft
    if last.kind in OF_MARKET or d.has(T.ROLES) or (last.kind is Kind.LAB and said.asks_pay):
        return market_kind(last, said)
    if d.more is not None:
        return Kind.DILUTION
    if d.runs or d.size or (said.is_window and last.kind not in _OF_NO_WINDOW):
        return Kind.REACH
    if d.has(T.COST) or d.basis is not None:
        return Kind.PRICE
    if last.other and d.has(T.UNIT) and d.chips and not d.stacks:
        return Kind.PRICE  # `and per hour, H200`
    if last.kind is Kind.DILUTION and d.has(T.OFFER) and said.labs:
        return Kind.OFFER  # `that same offer against OpenAI`
    if _is_against(said) and last.offer and last.offer.chips and not last.labs:
        return Kind.COMPARE
    if said.offer and not said.offer.chips and last.kind is Kind.PRICE:
        return Kind.OFFER if last.offer else None
    if said.offer and (
        is_offer_of_chips(said.offer, last)
        or not (last.kind in (*OF_OURS, Kind.PRICE) or last.other)
    ):
        return Kind.OFFER
    return _by_names(last, said)


def _is_against(said: Said) -> bool:
    """`versus 200 H100`: another amount of hardware and nothing else."""
    d = said.draft
    return d.has(T.VS) and bool(d.stacks) and not said.labs and d.people is None


def _by_names(last: Question, said: Said) -> Kind | None:
    d = said.draft
    if d.ours and not said.offer and last.kind in (Kind.LAB, Kind.COMPARE) and not last.other:
        return Kind.OFFER
    if said.labs and last.kind is Kind.LEAGUE:
        return Kind.OFFER if last.offer and last.offer.chips else Kind.LAB
    if said.labs and last.kind in (Kind.REACH, Kind.PRICE, Kind.SOURCE, Kind.HELP):
        return Kind.OFFER if d.has(T.VS) or last.kind is Kind.REACH else Kind.LAB
    if said.labs and last.kind is Kind.COMPARE and last.other:
        return Kind.OFFER
    return last.kind


def _chips(question: Question, said: Said, saved: Offer | None) -> Question | None:
    """Chips by name alone, and hardware with the other terms of an offer."""
    d = said.draft
    if question.kind is Kind.PRICE:
        return _price(question, said)
    if d.chips and not d.stacks:
        if question.kind is Kind.MATCH or (question.kind is Kind.REACH and question.chips):
            return replace(question, chips=d.chips)
        return other_chip(question, d.chips, saved)
    if said.offer is None:
        return question
    if question.kind is Kind.COMPARE:
        return on_a_side(question, said)
    if question.kind is Kind.REACH and d.stacks:
        question = replace(question, chips=())  # on these, and no longer how many it takes
    if said.offer.chips:  # others than those of which some were down
        question = replace(question, assume=replace(question.assume, idle=None))
    return laid_over(question, said, saved)


def _states(question: Question, said: Said, saved: Offer | None) -> Question | None:
    """`contracted`: whether the chips that were named before run."""
    if said.status is None or question.kind not in OF_OURS or question.kind is Kind.MATCH:
        return question
    offer = question.offer or Offer()
    if not offer.chips and question.uses_saved and saved:
        offer = terms_over(saved, offer)
    chips = restated(offer.chips, said.status)
    beside = question.uses_saved and speaks_of(question) and said.status is not Status.OPERATIONAL
    offer = replace(offer, chips=chips)
    return replace(question, offer=offer, uses_saved=bool(beside)) if chips else None


def _price(question: Question, said: Said) -> Question:
    d = said.draft
    held = question.offer_chips
    if len(d.chips) == 1 and not d.stacks and len(held) == 1:
        offer = Offer(chips=(replace(held[0], chip=d.chips[0]),))
        question = replace(question, chips=d.chips, offer=offer, assume=Assumptions())
    elif d.chips or d.stacks:
        told = BUILD[Kind.PRICE](d, said.text)
        named = question.assume if told.chips == question.chips else Assumptions()
        question = replace(question, chips=told.chips, offer=told.offer, assume=named)
    if without := left_out(said.text):
        kept = None if question.basis in bases_of(without) else question.basis
        return replace(question, basis=kept, without=without)
    basis = basis_named(d)
    beside = question.beside if basis is None else None
    return replace(question, basis=basis or question.basis, beside=beside)


def _labs(question: Question, said: Said, _saved: Offer | None) -> Question | None:
    labs = said.labs
    kept = tuple(lab for lab in question.labs if lab not in said.denied)
    if kept != question.labs and question.kind in _WITH_LABS:
        return replace(question, labs=tuple(dict.fromkeys((*kept, *labs))))
    if not labs or question.kind in OF_MARKET:
        return question
    if question.kind not in _WITH_LABS:
        return None if question.kind is not Kind.REACH else replace(question)
    if question.kind is Kind.COMPARE and len(labs) < 2 and not said.is_instead:
        return replace(question, labs=tuple(dict.fromkeys((*question.labs, *labs))))
    joined = (*question.labs, *labs) if said.adds and question.kind is Kind.OFFER else labs
    against = said.adds or said.draft.has(T.VS) or _COMPARES.search(said.whole)
    if question.kind is Kind.LAB and question.uses_saved and len(labs) > 1:
        return Question(Kind.OFFER, uses_saved=True, labs=labs, as_of=question.as_of)
    if against and question.kind is Kind.LAB and question.labs and not question.uses_saved:
        both = tuple(dict.fromkeys((*question.labs, *labs)))
        topic = compared_by(question)
        return Question(
            Kind.COMPARE, labs=both, scope=question.scope, topic=topic, as_of=question.as_of
        )
    return replace(question, labs=tuple(dict.fromkeys(joined)))


def _reach(question: Question, said: Said, _saved: Offer | None) -> Question | None:
    if question.kind is not Kind.REACH:
        return question
    d = said.draft
    days = d.days if d.days is not None else question.days
    if d.size is None and d.runs:
        question = replace(question, size=None)
    size = d.size or question.size
    is_another = d.size is not None and d.size.parameters is not None and d.size.is_whole
    runs = d.runs or (() if is_another else question.runs)  # `a 13B on 2T tokens`, of no name
    return replace(question, runs=runs, size=size, days=days)


def _people(question: Question, said: Said, _saved: Offer | None) -> Question | None:
    d = said.draft
    if question.kind is Kind.DILUTION and d.more is not None:
        return replace(question, people=d.more, sizes=d.mores, since=d.joins, floor=None)
    return question


def _scope(question: Question, said: Said, saved: Offer | None) -> Question | None:
    if question.kind is Kind.LEAGUE and said.draft.ours:
        question = replace(question, uses_saved=True, scope=scope_on_list(question, said.whole))
    scope = said.draft.scope
    if scope is Scope.TOTAL and said.draft.more is None:
        question = shared_by_all(question, saved)
    if scope is None or question.kind is Kind.DILUTION:
        return question
    if question.kind is Kind.REACH and scope is Scope.PER_RESEARCHER:
        question = share_of_ours(question, said, saved)
    if question.size:
        return replace(question, scope=scope if scope is Scope.PER_RESEARCHER else None)
    if question.kind is Kind.REACH and scope is Scope.PER_RESEARCHER:
        return replace(question, scope=scope)
    if question.other_terms:
        return replace(question, scope=in_all(scope))
    if question.kind is Kind.LAB and question.uses_saved and scope is Scope.PER_RESEARCHER:
        return replace(question, kind=Kind.OFFER, scope=scope)  # a card has that of one alone
    return replace(question, scope=scope) if question.kind in _SCOPED else None


def scope_on_list(question: Question, text: str) -> Scope | None:
    """By what the labs of a list were ranked, where a text puts ours on it: else in total."""
    return question.scope or (Scope.TOTAL if ON_THAT_LIST.search(text) else None)


def _before(question: Question, lab: str | None) -> Assumptions:
    """What was assumed, without that of other labs where something is assumed of one alone."""
    before = question.assume
    of = before.lab or (question.labs[0] if len(question.labs) == 1 else lab)
    return before if lab in (None, of) else replace(before, **dict.fromkeys(_OF_LABS))


def _tail(question: Question, said: Said, _saved: Offer | None) -> Question | None:
    """What is assumed, and as of when."""
    given = {f.name: getattr(said.draft.assume, f.name) for f in fields(Assumptions)}
    told = {name: value for name, value in given.items() if value is not None}
    if keeps_offer(question, said.draft) and said.draft.basis in OURS_BY:
        told["basis"] = said.draft.basis
    is_quote = question.kind is Kind.PRICE and told.keys() == {"usd_per_hour"}
    if is_quote and (question.trend or len(question.chips) != 1):
        return None
    if told and not is_quote and question.kind in (Kind.PRICE, Kind.HELP, Kind.SOURCE, *OF_MARKET):
        return None
    if told.keys() & _HEADS:
        told = dict.fromkeys(_HEADS) | told  # researchers and staff of a lab stand for each other
    assumed = replace(_before(question, said.draft.assume.lab), **told)
    if question.kind in OF_MARKET:
        return question  # which is always of today: the past of a board is asked for by `since`
    when_signed = said.status is not None and not said.draft.has(T.ASOF)
    told_day = None if when_signed else said.draft.as_of
    return replace(question, assume=assumed, as_of=told_day or question.as_of)


_STEPS: tuple[Callable[[Question, Said, Offer | None], Question | None], ...] = (
    market,
    _chips,
    _states,
    lambda question, said, _saved: budget_changed(question, said),
    _labs,
    _reach,
    _people,
    _scope,
    _tail,
    lambda question, said, _saved: with_part(question, said.draft, said.text),
)


def is_whole(question: Question) -> bool:
    """Whether the question has what its kind needs."""
    if question.kind is Kind.LAB:
        return len(question.labs) == 1
    if question.kind is Kind.MATCH:
        return bool(question.labs)
    if question.kind is Kind.PRICE:
        return is_priced(question)
    if question.kind is Kind.DILUTION:
        return question.people is not None or question.floor is not None
    if question.size:
        return lacks(question.size, question.runs) is None
    if question.kind is Kind.COMPARE:
        return len(question.labs) > 1 or bool(question.other)
    return True
