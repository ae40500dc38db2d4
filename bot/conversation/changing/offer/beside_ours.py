"""What was told set beside ours: `is that more than us?`, `compared to what she'd have here`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot.conversation.changing.offer.chips_of_ours import in_chips, ours_in_chips
from bot.conversation.changing.offer.still_against import ours_alone
from bot.conversation.changing.question.turning import speaks_of
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.lab_parts import OF_FIGURE, LabPart, part_of, site_of
from bot.questions.on_record import SITES, Listing
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Reading, Scope, Understood, Unreadable
from bot.questions.unclear.not_told import no_deal_beside_ours
from bot.questions.words.leads import LINK, SUPPOSE
from bot.questions.yearly import YEAR
from bot.regex import regex
from storage.records import EntityKind, Offer

_THING: Final = (
    r"(?:offers?|clusters?|compute|fleet|chips|gpus|cards|hardware|set-?up|team|people|"
    r"researchers|side|capacity|package|situation|lot|stuff|total|number|figure|average|share|"
    r"[a-z]{1,3}\d{2,4}s?)"
)
_WHO: Final = (
    r"(?:we|she|he|they|i|you|(?:one|each|any(?:one)?) of (?:us|our \w+)|"
    r"(?:our|my|a|an|the|each|every|any|one)(?: \w+)? "
    r"(?:people|person|researchers?|team|lab|hires?|candidates?)|people|researchers|each)"
)
_HAS: Final = r"(?:offer|have|has|got|get|gets|give|gives|run|own|provide|bring|put)(?:ing)?"
_WITH_US: Final = r"(?:here|with us|from us|at ours|on our side|at our (?:place|lab|company|shop))"
_OURS: Final = (
    r"(?:us|ours|we|our (?:own |whole |entire |full |current |saved |total |little |small )*"
    rf"{_THING}|our own|(?:what|the (?:amount|number|share)(?: that)?) {_WHO}(?:['’][a-z]{{1,2}})?"
    rf" (?:(?:would|will|could|can|might|do|does|currently|now|already|all|each|be) )*{_HAS}\b"
    rf"|(?:the \w+ )?{_WITH_US})"
)
_HELD: Final = (
    r"(?:compar(?:e[sd]?|ing|able) (?:to|with|against)|(?:in|by) comparison (?:to|with)|next to|"
    r"beside|relative to|versus|vs\.?|(?:up )?against|(?:stack|measure|hold)s? up (?:to|against|"
    r"with)|than|match(?:es)?|equals?|equivalent to|(?:as|that) (?:much|many|big|large|good) as|"
    r"(?:how many )?times|\d+x|multiples? of)"
)
_AGAINST: Final = regex(rf"\b{_HELD} (?:all (?:of )?|the |of )?{_OURS}\b", re.IGNORECASE)
_LED: Final = rf"^\W*(?:(?:{LINK}|wow|yeah|guess)\W+)*"
_THEN: Final = (
    r"(?: (?:(?:to|with|against|in comparison|compared|next to|behind|ahead of|than) )*"
    r"(?:that|it|this|those|them|then|now|here|there))*\W*$"
)
_WE_STAND: Final = regex(
    rf"{_LED}(?:how|where) (?:do|does|would|will|did|are|is) {_OURS}"
    rf"(?: (?:compare|stack up|measure up|hold up|stand|fare|look|sit|do))?{_THEN}"
    rf"|{_LED}(?:(?:is|are|do|does) )?(?:we|us|ours)(?:['’]re)? (?:(?:are|is|have|has|give) )?"
    r"(?:(?:much|far|way|a lot|any|even|still|that much|so much|the) )*"
    rf"(?:smaller|bigger|larger|better|worse|ahead|behind|less|more|off|above|below){_THEN}"
    rf"|{_LED}(?:what about|how about|and|versus|vs\.?|or|against)?\W*(?:us|ours|our {_THING})\W*$"
    rf"|\b(?:compared|in comparison|next to (?:that|it)),? what (?:do|does|would|will) {_WHO}",
    re.IGNORECASE,
)
_NO_PLACE: Final = (
    T.COST, T.WHEN, T.PCT, T.IF, T.PEOPLEMORE, T.GROWTO, T.TIMES, T.HIRE, T.ROLES, T.MOVES, T.SAVE,
    T.TRAIN, T.RUN, T.FACT, T.SOURCE, T.MONEY, T.YEARLY, T.DAYS, T.EVERYONE, T.LABS, T.RANK,
    T.LOSE, T.LEAVE, T.UNKNOWN,
)  # fmt: skip
"""Beside these it asks something of its own."""
_OF_HEADS: Final = regex(
    r"\b(?:us|ours|we(?:['’]re)?(?! (?:have|offer|give|run|own|got|get|provide))|"
    r"our (?:own )?(?:team|people|researchers|side))\b",
    re.IGNORECASE,
)
_THE_LAB: Final = regex(
    r"^(?!.*\b(?:team|people|researchers?|staff|heads?|headcount|big|size|many)\b).*"
    r"\b(?:look|compare|stand|stack up|measure up|hold up|fare)\b.{0,14}\bthem\b",
    re.IGNORECASE,
)
"""`how do we look next to them`, after a headcount."""
_IS_IT_BIGGER: Final = regex(r"\b(?:is|are) (?:it|they)\b.*\b(?:bigger|larger|smaller)\b", re.I)
_TIMES: Final = regex(r"\b(?:times|\d+x|multiples?)\b", re.IGNORECASE)
"""What counts whole clusters, and not what each researcher has."""
_NOT_HELD: Final = (
    LabPart.SPENDING, LabPart.GROWTH, LabPart.ALLOCATION, *OF_FIGURE, LabPart.RESEARCH,
)  # fmt: skip
_DEALS: Final = "deals"
"""The section of the week's news that tells of contracts."""
_SUCH_A_LAB: Final = ("openai",)
_OUR_HEADS: Final = "of ours only the {:,.10g} researchers of the saved offer are known"
_OF_ONE: Final = (
    "A price of one chip is nothing to set our offer against. As an amount it can be, as in:"
)
_UNLIKE: Final = (
    "Of yours I know chips and who shares them, and nothing to set beside what was told last."
    " Your offer against a lab:"
)
_MOST_WORDS: Final = 16
_IF: Final = regex(rf"\b{SUPPOSE}\b", re.IGNORECASE)


def beside_ours(told: Said, memory: Memory, hearing: Hearing) -> Reading | None:
    """What was asked about last, with ours beside it; None where anything else is asked."""
    last, d = memory.question, told.draft
    if last is None or last.person or len(told.whole.split()) > _MOST_WORDS:
        return None
    if counted := ours_in_chips(told.whole, hearing):
        return Understood(counted)
    if ours_alone(told, last):
        return None  # `and us?`, after ours was held against somebody
    is_else = (
        bool(d.labs) and part_of(last) is not LabPart.CONTRACTS
    )  # `how does the Google one compare`
    names_more = bool(d.stacks or d.runs) or d.people is not None or told.number is not None
    is_free = last.topic == Listing.PROGRAMMES  # of which `how much is it` asks no price
    names_more = names_more or d.has(*({*_NO_PLACE} - ({T.COST} if is_free else set())))
    if is_else or names_more or not (_AGAINST.search(told.whole) or _WE_STAND.search(told.whole)):
        return None
    asked = _Beside(told, last, memory, hearing)
    return next((found for way in _WAYS if (found := way(asked))), None)


def sets_beside_ours(text: str) -> bool:
    """`is that more than what we give`, `better than ours`: ours beside whatever was told."""
    return bool(_AGAINST.search(text)) and not _IF.search(text)


class _Beside:
    """What is set beside ours, by the question that told it."""

    def __init__(self, told: Said, last: Question, memory: Memory, hearing: Hearing) -> None:
        self.told, self.last, self.memory, self.hearing = told, last, memory, hearing

    @property
    def chips(self) -> tuple[str, ...]:
        """The chips that were spoken of, of a pair that which was named after the other."""
        last, before = self.last, next(iter(self.memory.earlier), None)
        if last.kind is Kind.PRICE:
            return last.chips
        held = speaks_of(last)
        both = [each.chip for each in (*(held.chips if held else ()), *last.other)]
        known = {each.chip for each in before.other} if before else set()
        if before and before.offer:
            known |= {each.chip for each in before.offer.chips}
        return tuple(chip for chip in both if chip not in known) or tuple(both[:1])


def _site(b: _Beside) -> Reading | None:
    last = b.last
    site = site_of(last) or (b.memory.leads if last.topic in SITES else None)
    if site is None:
        return None
    return Understood(Question(Kind.LAB, place=site, uses_saved=True, as_of=last.as_of))


def _programme(b: _Beside) -> Reading | None:
    is_of_them = b.last.kind is Kind.LEAGUE and b.last.topic == Listing.PROGRAMMES
    return Understood(replace(b.last, uses_saved=True)) if is_of_them else None


def _deal(b: _Beside) -> Reading | None:
    is_of_week = b.last.kind is Kind.DIGEST and b.last.topic == _DEALS
    is_of_deals = part_of(b.last) is LabPart.CONTRACTS or b.last.topic == Listing.CONTRACTS
    if not (is_of_deals or is_of_week):
        return None
    first = (b.memory.leads,) if is_of_week and b.memory.leads else _SUCH_A_LAB
    return no_deal_beside_ours(b.last.labs[:1] or first, b.hearing.reader.words.directory)


def _staff(b: _Beside) -> Reading | None:
    """`is that more than us?`, after a headcount: of ours only who is in the offer is known."""
    is_staff = part_of(b.last) is LabPart.STAFF or b.last.topic == LabPart.STAFF
    heads = b.hearing.saved.researchers if b.hearing.saved else None
    if not is_staff or heads is None or not _OF_HEADS.search(b.told.whole):
        return None
    if _THE_LAB.search(b.told.whole):
        return None  # all that is known of it, and not its staff alone
    return Understood(b.last, (_OUR_HEADS.format(heads.value),))


def _labs(b: _Beside) -> Reading | None:
    last = b.last
    if last.kind not in (Kind.LAB, Kind.COMPARE) or not last.labs or part_of(last) in _NOT_HELD:
        return None
    if last.kind is Kind.LAB and _IS_IT_BIGGER.search(b.told.whole):
        return None  # which its card tells in total
    if last.kind is Kind.LAB and _is_shared_machine(last.labs, b.hearing):
        return Understood(Question(Kind.LAB, labs=last.labs, uses_saved=True))
    whole = Scope.TOTAL if _TIMES.search(b.told.whole) else None
    scope = b.told.draft.scope or whole or last.scope
    asked = Question(Kind.OFFER, uses_saved=True, labs=last.labs, scope=scope)
    return Understood(replace(asked, assume=last.assume, as_of=last.as_of))


def _is_shared_machine(labs: tuple[str, ...], hearing: Hearing) -> bool:
    """Whether a machine is meant of which nobody knows how many share it: it is held in total."""
    known = [hearing.reader.words.directory.get(lab) for lab in labs]
    return len(known) == 1 and known[0] is not None and known[0].kind is EntityKind.ACADEMIC


def _already(b: _Beside) -> Reading | None:
    """What ours is set against already, or all labs, ours among them."""
    last, scope = b.last, b.told.draft.scope or b.last.scope
    is_of_all = last.kind is Kind.LEAGUE and not (last.topic or last.offer or last.place)
    is_held = last.kind is Kind.OFFER and last.uses_saved and bool(last.labs)
    if is_of_all or is_held:
        return Understood(replace(last, uses_saved=True, scope=scope, save=False))
    return None


def _budget(b: _Beside) -> Reading | None:
    """`is that a lot compared with what we offer`, after what a budget rents."""
    last, money = b.last, b.last.offer
    is_year = last.days in (None, YEAR)
    if money is None or money.chips or money.usd_per_year is None or last.labs or not is_year:
        return None
    basis = last.assume.basis or (last.basis if last.kind is Kind.PRICE else None)
    asked = Question(Kind.COMPARE, uses_saved=True, other_terms=_only_money(money))
    assume = replace(last.assume, basis=basis)
    return Understood(replace(asked, chips=last.chips[:1], assume=assume, as_of=last.as_of))


def _only_money(money: Offer) -> Offer:
    return Offer(usd_per_year=money.usd_per_year)


def _other_offer(b: _Beside) -> Reading | None:
    """`and compared to our cluster?`, after an offer that is not ours."""
    last, theirs = b.last, speaks_of(b.last)
    is_told = last.kind in (Kind.OFFER, Kind.PRICE) and not b.told.draft.has(T.HOWMANY)
    is_alone = is_told and not (last.uses_saved or last.labs or last.called)
    if theirs is None or not is_alone or _is_saved(theirs, b):
        return None
    terms = replace(theirs, chips=()) if theirs.researchers or theirs.each else None
    asked = Question(Kind.COMPARE, uses_saved=True, other=theirs.chips, other_terms=terms)
    return Understood(replace(asked, as_of=last.as_of))


def _is_saved(offer: Offer, b: _Beside) -> bool:
    """Whether it is ours, as it was told to be kept just before."""
    ours = b.hearing.saved
    is_alike = ours and (ours.chips, ours.researchers) == (offer.chips, offer.researchers)
    return b.last.save or bool(is_alike)


def _so_many_chips(b: _Beside) -> Reading | None:
    """`how many of those would match our offer`, after what a chip costs or is worth."""
    is_of_chips = b.last.kind is Kind.PRICE or (b.last.kind is Kind.COMPARE and b.last.other)
    if not is_of_chips or not b.told.draft.has(T.HOWMANY):
        return None
    counted = in_chips(b.hearing.saved, b.told.draft.chips or b.chips)
    return Understood(replace(counted, as_of=b.last.as_of)) if counted else None


def _price_of_one(b: _Beside) -> Reading | None:
    """`is that more than ours`, after the price of a chip: an hour is no amount of ours."""
    if b.last.kind is not Kind.PRICE or b.last.offer or len(b.last.chips) != 1:
        return None
    name = b.hearing.reader.words.directory.name(b.last.chips[0])
    return Unreadable(_OF_ONE, (f"how many {name} would equal our offer",), is_plain=True)


def _nothing_like_it(b: _Beside) -> Reading | None:
    """After roles, or what a lab spends: ours is an offer of chips, and nothing of that kind."""
    last = b.last
    is_unlike = last.kind in (Kind.HIRING, Kind.MOVES, Kind.DIGEST) or part_of(last) in _NOT_HELD
    if not is_unlike:
        return None
    name = b.hearing.reader.words.directory.name
    labs = [name(lab) for lab in last.labs[:1]] or ["OpenAI"]
    return Unreadable(_UNLIKE, (f"us vs {labs[0]}",), is_plain=True)


_WAYS: Final[tuple[Callable[[_Beside], Reading | None], ...]] = (
    _site, _programme, _deal, _staff, _labs, _already, _budget, _other_offer, _so_many_chips,
    _price_of_one, _nothing_like_it,
)  # fmt: skip
