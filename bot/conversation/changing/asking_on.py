"""Questions that name nothing and ask on about what was spoken of: `how long would it take`."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.conversation.changing.labs.by_head import figures_by_head
from bot.conversation.changing.labs.closer_to_lab import with_those_before
from bot.conversation.changing.labs.grown import grown
from bot.conversation.changing.labs.of_contracts import of_contracts
from bot.conversation.changing.market.of_digest import asked_of_digest
from bot.conversation.changing.question.merging import scope_on_list
from bot.conversation.changing.question.part_of_answer import asks_for_part
from bot.conversation.memory import OFFERS
from bot.conversation.saying import Said
from bot.questions.lab_parts import site_of, with_part
from bot.questions.on_record import SITES
from bot.questions.rules.of_several import compared_by
from bot.questions.rules.room import asks_how_many_fit
from bot.questions.tags import T
from bot.questions.types import Kind, Question, Scope
from bot.questions.words.leads import LED, LINK
from bot.questions.words.listing_words import listing_in
from bot.regex import regex
from storage.records import Offer

_WHICH = regex(
    r"\bwhich (?:is|are|has|have)\b|"
    r"\b(?:which|who|what) (?:ones?|of (?:them(?! all\b)|these|those|the (?:two|three)))\b|"
    r"\bwho(?: |'s |s |se )(?:(?:is )?(?:bigger|better|larger)|"
    r"(?:has |got )+(?:(?:the )?(?:most|biggest|largest)|more|the edge))\b",
    re.IGNORECASE,
)
_OF_THEM = regex(r"\bof (?:them|these|those|the (?:two|three))\b", re.IGNORECASE)
_AHEAD = regex(
    r"\bwho['’]?s? (?:is |comes? (?:out )?)?(?:wins|leads|ahead|in front|in the lead|on top)\b",
    re.IGNORECASE,
)
"""`so who's ahead`, of those that were held against each other."""
_WHICH_OF = regex(rf"^{LED}(?:which|who)\b", re.IGNORECASE)
_MOST_COMPUTE = regex(r"\bmost (?:compute|chips|gpus|hardware)\b", re.IGNORECASE)
"""`who has the most compute`, which is asked of all labs."""
_BOTH = regex(
    r"\bcompare (?:the (?:two|three|labs)|both|all|them|these|those)(?: two| three| labs)?\b|"
    r"\b(?:the two|(?:these|those) (?:two|three)|both|them|these|those)(?: of them)? (?:all )?"
    r"(?:side by side|compared|next to each other|against each other|head to head|together)\b|"
    r"\bhow do (?:they|these|those|the two) (?:compare|differ|stack up)\b|"
    r"^\W*(?:and )?(?:all )?(?:side by side|head to head)\W*$",
    re.IGNORECASE,
)
_TODAY = regex(r"\b(?:today|now|currently)\b", re.IGNORECASE)
_TWO = regex(r"\b(?:two|both)\b", re.IGNORECASE)
_BY_HOW_MUCH = regex(
    rf"^{LED}(?:by how (?:much|many|far)|how (?:much|far|many times) "
    r"(?:more|less|ahead|behind|bigger|smaller|larger|apart))\b",
    re.IGNORECASE,
)
_WHERE_WE = regex(
    r"\b(?:where|how) (?:do|would|are|is|does) (?:we|us|our \w+)\b.{0,20}$", re.IGNORECASE
)
_WITH_THESE = regex(
    r"\b(?:where (?:would|will|could|do|might) (?:we\b|i\b|ours\b|that\b|this\b|\d)|"
    r"how (?:would|will|do) we (?:rank|stand|compare|fare|do|look)\b)",
    re.IGNORECASE,
)
"""`where would we be with 5000 B200 and 60 researchers`, asked of the list of all labs."""
_ON_THE_LIST = regex(
    r"^\W*where\b.*\b(?:on|in) (?:that|this|the) (?:list|table|ranking)\b", re.IGNORECASE
)
_OUR_OWN = regex(
    r"\bour (?:own|real|actual|current|saved|normal|existing) "
    r"(?:cluster|offer|chips|gpus|setup|compute)\b"
    rf"|^\W*(?:(?:{LINK}|with|for|what about|how about)\W+)*what we(?: have|['’]ve got)"
    r"(?: got)?(?: now| today| already| right now| ourselves)*\W*$"
    r"|\bon what we (?:have|own)(?: (?:ourselves|now|today|already|got))?\b",
    re.IGNORECASE,
)
_CLOSES = regex(
    r"\b(?:clos(?:e|es|ing)|bridg(?:e|es|ing)|mak(?:e|es|ing) up)\b(?: for)? "
    r"(?:it|that|this|the (?:gap|difference|distance))\b|\bget (?:us )?(?:there|level|even)\b"
    r"|\b(?:be|become|get|make us|put us|bring us|reach|draw)\b.{0,12}\b(?:comparable|on par|"
    r"(?:at |to )?parity|equals?|level|in (?:their|the same) league)\b"
    r"|\b(?:beat|outdo|overtake|surpass|outgun|get ahead of|catch(?: up (?:to|with))?) "
    r"(?:them|that|it|those)\b|^\W*(?:if not\W+)?what (?:would|do|will) (?:we|i) need\W*$",
    re.IGNORECASE,
)
_HOW = regex(
    r"\bhow (?:do|could|can|would) we\b|\bwhat (?:would|could|does it|will)\b", re.IGNORECASE
)
_SIZED = (Kind.LAB, Kind.COMPARE, Kind.OFFER)
_OF_A_LAB = (T.PEOPLE, T.STAFF, T.TEAM, T.GPU, T.SITE, T.HOWMANY, T.BIG, T.SIGNED)
_EACH_ALONE = regex(r"\W*(?:each|apiece)(?: (?:then|now))?\W*", re.IGNORECASE)


def asked_on(told: Said, last: Question, earlier: tuple[Question, ...]) -> Question | None:
    """The question that is meant, or None where something of its own is asked."""
    d = told.draft
    if digest := asked_of_digest(told, last):
        return digest
    if d.usd_per_year is None and asks_for_part(told, last):
        return last
    if equalled := _equalled(told, last):
        return equalled
    if growth := grown(told, last, earlier):
        return growth
    if found := _on_the_list(told, last) or of_contracts(told, last) or _on_ours(told, last):
        return found
    if last.kind is Kind.MATCH and len(d.chips) == 1 and d.has(T.HOWMANY) and not told.labs:
        return replace(last, chips=d.chips)  # `how many B200 is that`
    if names_others(told) or (site_of(last) and listing_in(told.whole) in SITES):
        return None
    if d.has(T.ROLES, T.HIRE):
        return _hiring_of(told, last, earlier)
    names_run = d.size or d.runs or d.has(T.SIZE)  # `how long would a 70B take`, of no run told
    if last.kind is Kind.REACH and d.has(T.HOWLONG) and d.days is None and not names_run:
        return _how_long(told, last)
    return None if d.ours else _of_figures(told, last) or _of_the_labs(told, last, earlier)


def _equalled(told: Said, last: Question) -> Question | None:
    """`how many would we need to match that`: what would equal the lab that ours was held against.

    It is for the people who are named, else for those of the offer; its chips count where it is
    asked how many more.
    """
    d = told.draft
    is_asked = d.has(T.NEED, T.HOWMANY, T.COST) or _HOW.search(told.text)
    is_asked = is_asked and (d.has(T.MATCH) or _CLOSES.search(told.text))
    if last.kind is Kind.MATCH and is_asked and not (names_others(told) or d.has(T.MORE)):
        return last
    is_against = last.kind in (Kind.OFFER, Kind.DILUTION, Kind.LAB) and bool(last.labs)
    if not (is_asked and is_against) or d.labs or d.stacks or d.runs or asks_how_many_fit(d.tags):
        return None
    held = last.offer or Offer()
    people = d.people.amount if d.people else held.researchers
    offer = replace(held if d.has(T.MORE) else Offer(), researchers=people)
    return Question(
        Kind.MATCH,
        offer=None if offer.is_empty else offer,
        uses_saved=offer.researchers is None,
        labs=last.labs,
        chips=d.chips,
        assume=replace(last.assume, mfu=None),
        as_of=last.as_of,
    )


def _on_ours(told: Said, last: Question) -> Question | None:
    """`now with our real cluster again`: the same of the saved offer, or that against a lab."""
    d, is_of_ours = told.draft, last.kind in (Kind.REACH, Kind.DILUTION, Kind.OFFER)
    is_other = is_of_ours and last.offer is not None and bool(last.offer.chips)
    if not is_other or last.save or not _OUR_OWN.search(told.text):
        return None
    if told.labs and not (d.chips or d.stacks or d.runs or d.people):
        return Question(Kind.OFFER, uses_saved=True, labs=told.labs, as_of=last.as_of)
    return None if names_others(told) else replace(last, offer=None, uses_saved=True)


def _how_long(told: Said, last: Question) -> Question:
    """`how long would that be on our cluster`: the time a run takes, on the saved chips if said."""
    on_ours = told.draft.ours and told.draft.has(T.SITE, T.OFFER, T.BUDGET)
    if on_ours or last.topic:  # what it took was asked, or costs, and nothing of ours
        last = replace(last, topic=None, chips=(), offer=None, uses_saved=True)
    return replace(last, days=None, scope=told.draft.scope or last.scope)


def _of_figures(told: Said, last: Question) -> Question | None:
    """What is asked of the figures that were shown: how many, by the hour."""
    d = told.draft
    if each := figures_by_head(told, last):
        return each
    if last.kind in OFFERS and _EACH_ALONE.fullmatch(told.text):
        return last  # which every offer tells
    if last.kind is Kind.LAB and d.has(*_OF_A_LAB) and d.kinds <= _SAYS_NO_MORE:
        return with_part(last, d, told.text)
    if last.kind is Kind.PRICE and d.has(T.UNIT) and d.kinds <= _A_TIME:
        return last  # by the hour and by the year is part of the answer
    return None


def _on_the_list(told: Said, last: Question) -> Question | None:
    """Where somebody stands on the list of all labs; each lab is on it."""
    if last.kind is not Kind.LEAGUE:
        return None
    if told.draft.labs and _ON_THE_LIST.search(told.text):
        return last
    if told.draft.labs and last.uses_saved and _BY_HOW_MUCH.search(told.whole):
        return Question(Kind.OFFER, uses_saved=True, labs=told.labs, scope=last.scope)
    if placed := _placed(told, last):
        return placed
    if not _WHERE_WE.search(told.text):
        return None
    return replace(last, uses_saved=True, scope=scope_on_list(last, told.whole))


def _placed(told: Said, last: Question) -> Question | None:
    """The list with the chips that were named among the labs; chips that nobody shares in total."""
    offer = told.offer
    is_one = bool(offer and offer.chips) and not (told.labs or told.is_share)
    if not is_one or offer is None or not _WITH_THESE.search(told.text):
        return None
    scope = last.scope if offer.researchers else Scope.TOTAL
    return replace(last, offer=offer, uses_saved=False, scope=scope)


def tells_apart(text: str) -> bool:
    """`which of OpenAI and Meta has more`, which changes no earlier question."""
    return bool(_WHICH_OF.match(text))


def _of_the_labs(told: Said, last: Question, earlier: tuple[Question, ...]) -> Question | None:
    """`compare both`, `which is larger`, `by how much`, asked of the labs spoken of."""
    most = 2 if _TWO.search(told.text) else None
    if _BOTH.search(told.whole) or _BOTH.search(told.text):
        both = _compared(last, earlier, most)
        return replace(both, as_of=None) if both and _TODAY.search(told.text) else both
    scope = told.draft.scope or last.scope
    if last.kind in _SIZED and _BY_HOW_MUCH.search(told.whole):
        return replace(last, scope=scope)
    is_ahead = bool(_AHEAD.search(told.text))
    if told.draft.has(T.LABS, T.EVERYONE) or not (is_ahead or _WHICH.search(told.text)):
        return None
    is_of_them = is_ahead or _OF_THEM.search(told.text) or not told.draft.has(T.MOST, T.MAX, T.RANK)
    if _MOST_COMPUTE.search(told.text) and not is_of_them:
        return None
    is_held = last.kind is Kind.OFFER and last.labs and is_of_them  # ours is one of them
    if is_held or (last.kind is Kind.COMPARE and len(last.labs) > 1):
        asked = with_those_before(last, earlier) if is_ahead else last
        return replace(asked, scope=scope, save=False)
    of_labs = last.kind in (Kind.LAB, Kind.HIRING, Kind.MOVES)
    both = _compared(last, earlier, most) if of_labs else None
    of_roles = last.kind is Kind.HIRING and told.draft.has(T.MORE)
    if both and of_roles and not told.draft.has(T.GPU, T.BUDGET, T.PEOPLE, T.STAFF, T.SITE):
        return replace(last, labs=both.labs)  # `which has more`, of their roles
    return replace(both, scope=scope) if both else None


def names_others(told: Said) -> bool:
    """Whether anything is named that is a question of its own."""
    d = told.draft
    return d.names_any or d.people is not None or d.has(T.MOVES, T.DIGEST)


def _hiring_of(told: Said, last: Question, earlier: tuple[Question, ...]) -> Question | None:
    """`which one is hiring more`, asked of the labs spoken of."""
    if not _WHICH.search(told.text) or told.draft.has(T.LABS) or last.kind not in _SIZED:
        return None
    labs = last.labs if len(last.labs) > 1 else _spoken_of(last, earlier)
    return Question(Kind.HIRING, labs=labs) if len(labs) > 1 else None


_A_TIME = frozenset((
    T.PER, T.GPU, T.DASH, T.UNIT, T.STOP, T.OR, T.WORD, T.EACH, T.AND, T.SLASH, T.IN,
    T.MEANING, T.IS, T.HOWMANY, T.COST, T.DOLLAR,
))  # fmt: skip
_SAYS_NO_MORE = frozenset((
    *_OF_A_LAB, T.IS, T.DOES, T.HAVE, T.THEY, T.IN, T.AT, T.OF, T.STOP, T.WORD, T.AND, T.COMMA,
    T.ALL, T.WHOLE, T.CAN, T.TO, T.DO, T.BUDGET, T.RESEARCH, T.QTY, T.SHARE_OF,
))  # fmt: skip


def _compared(last: Question, earlier: tuple[Question, ...], most: int | None) -> Question | None:
    """The labs that were spoken of last, at least two."""
    labs = _spoken_of(last, earlier)
    labs = labs if most is None else labs[-most:]
    if len(labs) < 2:
        return None
    topic = compared_by(last)
    return Question(Kind.COMPARE, labs=labs, scope=last.scope, topic=topic, as_of=last.as_of)


def _spoken_of(last: Question, earlier: tuple[Question, ...]) -> tuple[str, ...]:
    """The labs of the last question and of those asked alike right before it, in their order."""
    labs = list(last.labs)
    for question in earlier:
        alike = question.kind is last.kind is Kind.LAB and question.as_of == last.as_of
        if len(labs) > 1 and not alike:
            break
        labs = [*(lab for lab in question.labs if lab not in labs), *labs]
    return tuple(labs)
