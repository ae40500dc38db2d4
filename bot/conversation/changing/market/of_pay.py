"""Asking on about pay: `who pays more`, `does that include stock`, `we pay 280k base`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.market.part_of_roles import BASE_ALONE
from bot.conversation.memory import Memory
from bot.conversation.saying import Said
from bot.questions.clean import fold
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Understood
from bot.questions.unclear.our_pay import OURS_NOT_KEPT, is_of_pay
from bot.questions.words.leads import LED
from bot.questions.words.market_words import PAY
from bot.regex import regex

_WHO: Final = regex(rf"^{LED}(?:who|which|what|is (?:it|that|this|either))\b")
_MORE: Final = regex(
    r"\b(?:more|most|higher|highest|better|best|less|least|lower|lowest|larger|bigger|above|"
    r"below|top|ahead|generous)\b"
)
_INCLUDED: Final = regex(
    r"\b(?:stocks?|equity|shares|rsus?|options|bonus(?:es)?|signing|sign-on|base|"
    r"total (?:comp(?:ensation)?|package|cash|pay)|tc|benefits|perks|all[- ]in)\b"
)
_WE: Final = regex(r"\b(?:we|us|ours?)\b")
_PLACED: Final = regex(
    r"\b(?:competitive|enough|put (?:us|that|it|this)|compares?|stack up|stand|rank|"
    r"in line|fair|decent|good|too (?:low|high|little)|sit|fit in|match(?:es)?)\b"
)
_PAYER: Final = regex(
    rf"{LED}(?:who|which)(?:['’]?s)?(?: (?:one|lab|of (?:them|those|all)))?"
    r"s?(?: is| are)? the (?:highest|best|top|biggest|lowest|worst)(?: ?-?paying|[- ]payer)"
    r"s?(?: (?:ones?|labs?))?"
    r"(?: (?:then|now|of all|overall|there|for (?:that|this|these|those|them|it)"
    r"(?: (?:roles?|jobs?|kind of (?:role|job)))?))*\W*"
)
_PAYS_MOST: Final = regex(
    rf"{LED}(?:who|which(?: one| lab)?)(?:['’]?s| is| of (?:them|those|these|the three))?"
    r"(?: (?:pays?|paying|offers?))?(?: the)? (?:most|best|highest|least|lowest|worst|more|less)"
    r"(?: (?:pay(?:ing)?|payer|salary|salaries))?(?: (?:then|now|there|here))*\W*"
)
"""`who pays the most`, of several that were named in one question."""
_THAN: Final = regex(
    rf"{LED}(?:is|are|do|does|would) (?:that|this|it|those|they|these)"
    r"(?: pay| paying)? (?:\w+ )?(?:more|less|higher|lower|better|worse|above|below)\b"
    rf"|{LED}(?:by )?how (?:much|many)"
    r"(?: (?:more|less|higher|lower|better))?(?: (?:is|are|do) (?:that|this|it|they)(?: pay)?)?"
    r"(?: (?:more|less|higher|lower|better))? than\b"
)
"""`is that more than at OpenAI`, of the two."""
_THEY_PAY: Final = regex(
    rf"{LED}(?:what|how much|how well) (?:do|does|are|would|will) (?:they|those|that lab) "
    r"(?:pay|paying|offer(?:ing)? in (?:pay|salary))(?: (?:people|there|then|someone|somebody|"
    r"for (?:that|this|it|such a role)|on average|though|usually))*\W*"
)
"""`what do they pay`, after ours was held against a lab, of which no rent is meant."""
_AMOUNT: Final = (T.NUM, T.MONEY, T.YEARLY, T.YEARLYEACH, T.CLAIM, T.FOREIGN)
_OF_ELSE: Final = (T.GPU, T.BUDGET, T.SITE, T.TRAIN, T.PEOPLEMORE, T.HIRE, T.MOVES, T.DIGEST)
_HELD: Final = "“{}” is set against no range: those posted are told by family, as they stand"
_MOST_WORDS: Final = 14


def asked_of_pay(told: Said, memory: Memory) -> Understood | None:
    """What labs pay, told again for the labs spoken of, with what of it cannot be said."""
    last, d = memory.question, told.draft
    is_else = bool(d.stacks or d.chips or d.runs) or d.people is not None or d.has(*_OF_ELSE)
    if last is None or is_else or len(told.text.split()) > _MOST_WORDS:
        return None
    low = fold(told.whole)
    if most := _pays_most(last, low, names_labs=bool(d.labs)):
        return most
    if last.kind is not Kind.HIRING:
        of_lab = bool(last.labs) and last.kind in (Kind.OFFER, Kind.MATCH) and not d.labs
        pays = Question(Kind.HIRING, labs=last.labs, topic="pay")
        return Understood(pays) if of_lab and _THEY_PAY.fullmatch(low) else None
    if is_of_pay(last) and len(d.labs) == 1 and last.labs and _THAN.match(low):
        return Understood(replace(last, labs=tuple(dict.fromkeys((*last.labs, *d.labs)))))
    if d.labs and not _are_spoken_of(d.labs, memory):
        return None
    if not is_of_pay(last):
        return _of_all(last, memory) if asks_who_pays(low) else None
    if ours := _of_ours(told, low):
        return Understood(last, ours)
    if _INCLUDED.search(low) and not d.ours:
        return Understood(last, (BASE_ALONE,))
    if d.labs:  # `which of the two is higher`, which names both by now
        return Understood(replace(last, labs=d.labs)) if _MORE.search(low) else None
    is_more = bool(_WHO.match(low) and _MORE.search(low))
    is_more = asks_who_pays(low) if PAY.search(low) else is_more
    return _of_all(last, memory) if is_more and not d.has(T.LABS) else None


def _pays_most(last: Question, low: str, *, names_labs: bool) -> Understood | None:
    """Who pays most: of several that one question named those, else of all labs."""
    if last.kind is not Kind.HIRING:
        return None
    is_of_several = is_of_pay(last) and len(last.labs) > 1 and not names_labs
    if is_of_several and _PAYS_MOST.fullmatch(low):
        return Understood(last)
    return Understood(replace(last, labs=(), topic="pay")) if _PAYER.fullmatch(low) else None


def _are_spoken_of(labs: tuple[str, ...], memory: Memory) -> bool:
    """Whether several are named, and only those whose roles were asked about."""
    known = {lab for each in all_asked(memory) for lab in each.labs}
    return len(labs) > 1 and known.issuperset(labs)


def asks_who_pays(low: str) -> bool:
    """`who pays more`; who pays most of all is asked of all labs."""
    is_of_all = re.search(r"\b(?:most|best|highest|least|lowest|top)\b", low)
    is_of_two = re.search(r"\bof (?:them|the|these|those)\b", low)
    is_asked = _WHO.match(low) and _MORE.search(low) and PAY.search(low)
    return bool(is_asked and (is_of_two or not is_of_all))


def _of_ours(told: Said, low: str) -> tuple[str, ...]:
    """`we pay 280k base, where does that put us`: that ours is set against nothing."""
    amounts = [tag for tag in told.draft.tags if tag.kind in _AMOUNT]
    is_of_us = bool(_WE.search(low)) and bool(_PLACED.search(low) or PAY.search(low) or amounts)
    if not is_of_us and not (amounts and _PLACED.search(low)):
        return ()
    if not amounts:
        return (OURS_NOT_KEPT,)
    return (_HELD.format(told.text[amounts[0].start : amounts[0].end]),)


def _of_all(last: Question, memory: Memory) -> Understood:
    """The pay at the labs that were asked about one after the other; of one alone, at all."""
    labs = list(last.labs)
    for before in memory.earlier:
        if before.kind is not Kind.HIRING or before.place != last.place:
            break
        labs = [*(lab for lab in before.labs if lab not in labs), *labs]
    several = tuple(labs) if len(labs) > 1 else ()
    return Understood(replace(last, labs=several, topic="pay", since=None))
