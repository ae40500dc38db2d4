"""What something spoken of costs: `what would that cost per head in a year`, `and 512 of them`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer, with_people
from bot.conversation.changing.prices.by_the_time import by_the_time, money_left_out, rent_first
from bot.conversation.changing.prices.on_other_terms import for_that_time
from bot.conversation.changing.question.offers import come_by_now, on_top_of
from bot.conversation.changing.question.turning import turned
from bot.conversation.heard import Asked, Form, Heard
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.clean import fold
from bot.questions.numbers import number_told
from bot.questions.rules.rents import HOUR, basis_and_days, period
from bot.questions.tags import Number, T, Tag
from bot.questions.types import Kind, PriceBasis, Question, Reading, Scope, Understood, Unreadable
from bot.questions.unclear.unfinished import CHIP, NUMBER
from bot.questions.yearly import YEAR
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer, how_many

_COSTS: Final = regex(
    r"\b(?:costs?|comes? to|rent(?:ing)?|bill|pay|price|expensive|set us back|runs? us)\b"
    r"|\bin (?:dollars|money|usd)\b|\bhow much (?:is|are|would|will|does|was)\b"
)
_OF_IT: Final = regex(r"\b(?:that|it|this|they|those|them|these|all of it|ours)\b")
_EXTRA: Final = regex(
    r"\b(?:those|these|the|that|just|only) (?:extra|additional|added|new|newer|further|rented|"
    r"bought)"
    r"(?: (?:ones|gpus|chips|cards))?\b|\b(?:just|only) (?:those|these|them)\b(?! \d)"
)
"""What came on top of ours, told by no number."""
_THOSE: Final = regex(r"\b(?:those|these)(?: (?:extra|additional|new|other))? (\d[\d,]*)(?![\w.%])")
_NODES: Final = regex(r"\b(?:nodes?|box(?:es)?|servers?|racks?|pods?)\b", re.IGNORECASE)
_SWAP: Final = regex(
    r"\b(?:swap|switch|chang|upgrad|exchang|replac|mov|difference)(?:e|s|es|ed|ing|ping|ped)?\b"
)
_OF_ELSE: Final = (
    T.TRAIN, T.DO, T.RUN, T.SIZED, T.SIZE, T.HOWLONG, T.LAB, T.HARDWARE, T.PEOPLEMORE, T.MATCH,
    T.NEED, T.TOPIC, T.SOURCE, T.HELP, T.YEARLY, T.HOURLY, T.MONEY,
)  # fmt: skip
"""What makes of it a question of its own."""
_ASKS_COST: Final = frozenset((
    T.WORD, T.CAN, T.COST, T.IS, T.US, T.OUR, T.DO, T.DOES, T.MEANING, T.HOWMANY, T.PER, T.UNIT,
    T.STOP, T.OFFER, T.FOR, T.IN, T.AND, T.DAYS, T.ALL, T.TALK, T.BUDGET, T.SITE,
))  # fmt: skip
"""What asks what something costs, and does not say what."""
_LY: Final = regex(
    r"\b(?P<unit>month|week|quarter)ly (?P<what>bills?|rent|costs?|spend)\b", re.I, needs="ly "
)
_EACH: Final = regex(r"\b(?:for )?each (?P<unit>month|week|quarter)\b", re.I, needs="each ")
_ASKS_OURS: Final = _ASKS_COST | {T.OF, T.POSS, T.PRICED}
_OF_WHAT: Final = (
    "The cost of which chips? Say only how many and which, as in “2048 H100”, and I take the rest"
    " from this message."
)
_SUCH: Final = ("what do 2048 H100 cost", "price of H100")
COST_OF: Final = f"cost of {NUMBER} {CHIP}"
"""What is remembered where it was not said of which chips."""
_MOST_TIMES: Final = 8.0  # the people spoken of: more may be chips
_ADDED: Final = "of the {:,.10g} that were added"
_OF_A_RUN: Final = (Kind.PRICE, Kind.REACH)
"""After these, days may be those of a run."""


def costing(text: str, heard: Heard, memory: Memory, hearing: Hearing) -> Heard:
    """What was spoken of in dollars, for the time and the number of chips that were said."""
    timed = by_the_time(text, _costing(text, heard, memory, hearing), memory)
    return money_left_out(text, rent_first(text, timed, hearing))


def _costing(text: str, heard: Heard, memory: Memory, hearing: Hearing) -> Heard:
    if not isinstance(heard, Asked):
        return heard
    if heard.form is not Form.DOLLARS and not _COSTS.search(fold(text)):
        return heard
    told = said(
        opened(_EACH.sub(r"per \g<unit>", _LY.sub(r"\g<what> per \g<unit>", text))), hearing
    )
    if ours := _ours_for_a_time(heard, told, hearing):
        return replace(heard, reading=Understood(ours), form=Form.ANSWER)
    if memory.question is None:
        return _of_nothing_yet(heard, told, memory, hearing)
    return _of_it(heard, told, memory.question, memory, hearing)


def _of_it(heard: Asked, told: Said, last: Question, memory: Memory, hearing: Hearing) -> Heard:
    """The same after the last question."""
    d, low = told.draft, fold(told.whole)
    if d.has(*_OF_ELSE) or len(d.chips) > 1:
        return heard
    bought = _bought_last(last, memory, hearing)
    added = _price_of_added(told, last, memory, hearing)
    if counted := added or _counted(told, last, bought | _spoken_of(last, memory)):
        return replace(heard, reading=Understood(counted), form=Form.ANSWER, is_follow_up=True)
    asked = _asked(heard.reading)
    if asked is None or asked.trend:
        return heard
    is_by_head = d.scope is Scope.PER_RESEARCHER or d.has(T.EACH)  # which is told of a year
    so_long = None if is_by_head else _for_so_long(told, asked, memory, hearing)
    if heard.form is Form.DOLLARS and so_long:
        return replace(heard, reading=so_long, form=Form.ANSWER)
    if asked.kind is Kind.PRICE and _is_of_swap(told, last, hearing, low):
        again = Understood(replace(last, save=False))
        return replace(heard, reading=again, form=Form.DOLLARS, is_follow_up=True)
    if not (_OF_IT.search(low) or (last.kind is Kind.REACH and d.kinds <= _ASKS_COST)):
        return _with_left_out(heard, told)
    basis, days = basis_and_days(d, told.whole)
    if asked.kind is Kind.PRICE and last.kind is Kind.REACH and not (last.runs or d.has(T.UNIT)):
        days = days or last.days  # `what would that cost`, after what can be done in 30 days
    if asked.kind is Kind.PRICE and days is not None and asked.days is None:
        return replace(heard, reading=Understood(replace(asked, days=days, basis=basis)))
    # of which it was asked whether the lab could do it, or which leads a list of runs
    of_run = asked.runs and last.kind in (Kind.LAB, Kind.LEAGUE)
    if asked.kind is Kind.REACH and last.kind not in _OF_A_RUN and not of_run:
        again = Understood(replace(last, save=False))
        timed = None if is_by_head else _for_so_long(told, last, memory, hearing)
        form = Form.ANSWER if timed else Form.DOLLARS
        heard = replace(heard, reading=timed or again, form=form, is_follow_up=True)
    return _with_left_out(heard, told)


def _ours_for_a_time(heard: Asked, told: Said, hearing: Hearing) -> Question | None:
    """`what does our cluster cost for a month`, which asks for no run; a year is told anyhow."""
    d, asked = told.draft, _asked(heard.reading)
    is_bare = d.has(T.OUR) and d.has(T.COST) and d.kinds <= _ASKS_OURS and not d.chips
    span = period(d, told.text) if is_bare else None
    if span is None or span.value in (YEAR, HOUR) or _is_timed_price(asked):
        return None
    if hearing.saved is None or _OF_IT.search(fold(told.whole)):
        return None
    ours = turned(Question(Kind.OFFER, uses_saved=True), Kind.PRICE, hearing.saved)
    basis, days = basis_and_days(d, told.text)
    return replace(ours, basis=basis, days=days) if ours and ours.offer else None


def _is_timed_price(asked: Question | None) -> bool:
    return asked is not None and asked.kind is Kind.PRICE and asked.days is not None


def _of_nothing_yet(heard: Asked, told: Said, memory: Memory, hearing: Hearing) -> Heard:
    """`what would it cost`, where nothing was spoken of: our saved offer, else chips to come."""
    is_bare = told.draft.kinds <= _ASKS_COST and told.draft.has(T.COST)
    if not is_bare or isinstance(heard.reading, Understood) or memory.unfinished:
        return heard
    ours = turned(Question(Kind.OFFER, uses_saved=True), Kind.PRICE, hearing.saved)
    basis, days = basis_and_days(told.draft, told.text)
    if ours and ours.offer:
        return replace(heard, reading=Understood(replace(ours, basis=basis, days=days)))
    return replace(heard, reading=Unreadable(_OF_WHAT, _SUCH), unfinished=COST_OF)


def _is_of_swap(told: Said, last: Question, hearing: Hearing, low: str) -> bool:
    """`what does the swap cost`, of our chips as others: that answer tells both rents."""
    saved, d = hearing.saved, told.draft
    ours = last.offer.chips if last.kind is Kind.OFFER and last.uses_saved and last.offer else ()
    is_changed = saved is not None and ours not in ((), saved.chips)
    is_new = d.chips or d.stacks or d.basis or period(d, told.text)
    return is_changed and not is_new and bool(_SWAP.search(low) or _OF_IT.search(low))


def _for_so_long(
    told: Said, asked: Question, memory: Memory, hearing: Hearing
) -> Understood | None:
    """`how much would that be a month`: what is rented for that time, and the chips just added."""
    span = period(told.draft, told.text)
    is_of_else = asked.runs or asked.size or asked.kind in (Kind.MATCH, Kind.DILUTION)
    priced = None if is_of_else else turned(asked, Kind.PRICE, hearing.saved)
    if span is None or span.value in (YEAR, HOUR) or not priced or not priced.offer:
        return None
    added = [*_bought_last(asked, memory, hearing)]
    left: tuple[str, ...] = ()
    held = priced.offer.chips
    if len(added) == len(held) == 1 and added[0] < held[0].count.value:
        held, left = (replace(held[0], count=Amount(added[0])),), (_ADDED.format(added[0]),)
    _, days = basis_and_days(told.draft, told.text)
    basis = told.draft.basis or asked.assume.basis or PriceBasis.CONTRACT_1Y
    return Understood(replace(priced, offer=Offer(chips=held), basis=basis, days=days), left)


def _with_left_out(heard: Asked, told: Said) -> Asked:
    """Dollars are those of the whole, in a year: other numbers and times are named.

    What equals a lab's average is told for the time, and for so many people, as well.
    """
    if heard.form is not Form.DOLLARS or not isinstance(heard.reading, Understood):
        return heard
    span, asked = period(told.draft, told.text), heard.reading.question
    if others := _for_other_heads(told, asked):
        timed = for_that_time(told, others) if span else None
        return replace(heard, reading=Understood(timed or others), is_follow_up=True)
    if span and (timed := for_that_time(told, asked)):
        return replace(heard, reading=replace(heard.reading, question=timed))
    counted = [tag for tag in told.draft.tags if tag.kind in (T.NUM, T.COUNT)]
    over = [*counted, *([span] if span and span.value != YEAR else [])]
    left = tuple(f"“{told.text[tag.start : tag.end]}” left out{_a_year(tag, span)}" for tag in over)
    passed_over = tuple(dict.fromkeys((*heard.reading.assumed, *left)))
    return replace(heard, reading=replace(heard.reading, assumed=passed_over))


def _for_other_heads(told: Said, asked: Question) -> Question | None:
    """`how much would 10 cost`, after what equals the average of a lab for 40 people."""
    counted = [tag.value for tag in told.draft.tags if tag.kind is T.NUM]
    heads = told.draft.people or (counted[0] if len(counted) == 1 else None)
    before = asked.offer.researchers if asked.offer and asked.kind is Kind.MATCH else None
    if before is None or not isinstance(heads, Number):
        return None
    is_near = told.draft.people or heads.amount.value <= _MOST_TIMES * before.value
    return with_people(asked, heads.amount.value) if is_near else None


def _a_year(tag: Tag, span: Tag | None) -> str:
    """What the dollars are of, where it is a time that is left out."""
    return ": dollars are those of a year" if tag is span else ""


def _asked(reading: Reading) -> Question | None:
    return reading.question if isinstance(reading, Understood) else None


def _bought_last(last: Question, memory: Memory, hearing: Hearing) -> frozenset[float]:
    """How many chips came on top of the offer before: `those 512`, after 512 more."""
    earlier = held_offer(memory.earlier[0], hearing) if memory.earlier else None
    before = earlier if earlier and earlier.chips else hearing.saved
    added = on_top_of(before or Offer(), last.offer or Offer())
    return frozenset(each.count.value for each in added)


def _spoken_of(last: Question, memory: Memory) -> frozenset[float]:
    """How many of the chips there were in what was asked before: `the 512`, after the others'."""
    held = {each.chip for each in last.offer.chips} if last.offer else set(last.chips)
    offers = (each.offer for each in memory.earlier if each.offer)
    chips = (each for offer in offers for each in offer.chips)
    return frozenset(each.count.value for each in chips if each.chip in held)


def _price_of_added(
    told: Said, last: Question, memory: Memory, hearing: Hearing
) -> Question | None:
    """`what do the extra ones cost`, of what came on top of ours."""
    d = told.draft
    added = _added_last(last, memory, hearing) if last.kind is Kind.OFFER else ()
    more = how_many(added)
    if not added or d.has(T.EACH, T.PEOPLE, T.STAFF) or not _is_extra(told, more):
        return None
    basis, days = basis_and_days(d, told.text)
    chips = tuple(dict.fromkeys(each.chip for each in added))
    return Question(Kind.PRICE, offer=Offer(chips=added), chips=chips, basis=basis, days=days)


def _added_last(last: Question, memory: Memory, hearing: Hearing) -> tuple[ChipCount, ...]:
    """The chips that came on top of the offer before, else of ours as it is saved."""
    before = held_offer(memory.earlier[0], hearing) if memory.earlier else None
    for each in (before, hearing.saved):
        if each and each.chips and (added := on_top_of(each, last.offer or Offer())):
            return added
    return come_by_now(before or Offer(), last.offer or Offer())


def _is_extra(told: Said, more: float) -> bool:
    """Whether what came on top is meant: `the extra ones`, `just those 1,024`."""
    low = fold(told.whole)
    if those := _THOSE.search(low):
        return number_told(those[1]) == more
    is_counted = told.draft.has(T.NUM, T.COUNT) or told.draft.people is not None
    return bool(_EXTRA.search(low)) and not is_counted


def _counted(told: Said, last: Question, named: frozenset[float]) -> Question | None:
    """`what would 512 cost for 3 months`, of the one chip whose price was told or that is held."""
    d = told.draft
    numbers = [tag.value for tag in d.tags if tag.kind in (T.NUM, T.COUNT)]
    held = last.offer_chips
    chips = tuple(dict.fromkeys((*last.chips, *(each.chip for each in held))))
    if len(numbers) != 1 or len(chips) != 1 or not {*d.chips} <= {*chips}:
        return None
    if _NODES.search(told.text):
        return None  # each of which holds several
    number = numbers[0]
    of_chips = {each.count.value for each in held} | named
    is_of_chips = last.kind is Kind.PRICE or (
        isinstance(number, Number) and number.amount.value in of_chips
    )
    if not is_of_chips or not isinstance(number, Number) or number.dotted or number.negative:
        return None
    rented = replace(d, stacks=())
    basis, days = basis_and_days(rented, told.text)
    tag = period(rented, told.text)
    basis = basis or (last.basis if tag is None and last.kind is Kind.PRICE else None)
    counted = ChipCount(chips[0], number.amount)
    return Question(
        Kind.PRICE, offer=Offer(chips=(counted,)), chips=chips, basis=basis, days=days,
        as_of=last.as_of,
    )  # fmt: skip
