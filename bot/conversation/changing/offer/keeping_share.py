"""How many chips so many people take for the share there is: `so that 60 have that same share`."""

from __future__ import annotations

import re
from dataclasses import replace
from math import ceil
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.offer.for_all_of_us import chips_for_all_then
from bot.conversation.changing.question.turning import turned
from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.rules.gather import Draft
from bot.questions.rules.room import only_chip
from bot.questions.tags import T
from bot.questions.types import Floor, Kind, Question, Reading, Understood, Unreadable
from bot.questions.words.factor_words import factor_in
from bot.questions.words.leads import LED
from bot.questions.words.things import HEAD
from bot.regex import regex
from storage.records import Amount, ChipCount, Offer

_SAME: Final = regex(
    r"\b(?:same (?:share|amount|each|compute|average|number|(?:gpus|chips) (?:each|per \w+)|"
    rf"per {HEAD}|as (?:now|today))|(?:that|the|this|their|our) share|"
    rf"as (?:much|many) (?:each|per {HEAD}|as (?:now|today)))\b",
    re.IGNORECASE,
)
_KEEPS: Final = regex(
    r"\b(?:keep(?:ing)?|kept|hold(?:ing)?|leav(?:e|ing)|maintain(?:ing)?|stay(?:s|ing)?|"
    r"preserv(?:e|ing)|restor(?:e|ing)|make sure)\b.{0,40}(?:\b(?:where|as|what) (?:they|we|"
    r"every(?:one|body)|it|each|things)(?: all)?(?: (?:are|is|stand|have|has|do|does|get|gets|were|"
    r"had)|['’](?:re|s|ve))\b|\b(?:share|level|average|ratio|same|today|now)\b|"
    r"\b(?:loses?|losing|drops?|worse)\b)",
    re.IGNORECASE,
)
"""`to keep everyone where they are`."""
_KEEPS_IT: Final = regex(
    r"\b(?:keep|hold|maintain) (?:it|that|this)(?: (?:there|so|up|steady|level|the same))?\W*$",
    re.IGNORECASE,
)
"""`how many H100 to keep it`, of chips that are named."""
_NOBODY_LOSES: Final = regex(
    r"\b(?:no ?body|no[ -]?one|nobody else) (?:(?:else|of them|of us|will|would|has to|ends? up|is|"
    r"gets?|feels?) )*(?:los\w+|less|drops?|falls?|worse|suffers?|diluted|hurt)\b|"
    r"\bto (?:stay|remain|(?:be|get|go|come) back) (?:(?:at|to) (?=\d)|(?:to )?where (?:we|they) "
    r"(?:are|were))",
    re.IGNORECASE,
)
_THEN_MORE: Final = regex(
    r"\bhow (?:many|much) (?:more|extra|additional)(?: [a-z]+\d+s?)?"
    r"(?: (?:do|would|will|should) (?:we|i) (?:need|want|have to (?:buy|add|get)))?"
    r"(?: (?:then|for (?:that|it|them)|in that case))+\W*$",
    re.IGNORECASE,
)
"""`how many more H100 do we need then`, of hires."""
_TO_ADD: Final = regex(
    r"\bhow (?:many|much) (?:more |extra |additional |new |further )?"
    r"(?:chips?|gpus?|compute|cards?|hardware)\b"
    r"|\bhow (?:many|much)\b.{0,30}\b(?:add|buy|order|get|need)\b.{0,30}\b(?:no ?body|no one|"
    r"nothing|keep|same|stay|loses?)\b"
    r"|\bhow (?:many|much) (?:more|extra|additional)\b.{0,70}\b(?:keep|cost|loses?|hold|stay|same)"
    r"|\bwhat (?:would|do|must|should) we (?:need|have) to (?:buy|add|order|get)\b"
    r"|\bhow (?:many|much)\b.{0,40}\b(?:fix|solve|compensate|make up|offset|restore)\b",
    re.IGNORECASE,
)
"""What would keep everybody's share, of which a dilution tells."""
_WANTED: Final = regex(
    r"\b(?:cost|costs|costing|price|dollars?|money|budget|pay|expensive)\b|\bhow much (?:to|would|"
    r"is|for)\b|\bwhat (?:would|does|will) (?:it|that|this) take\b|"
    r"\bwhat (?:would|do|must|should) (?:we|i) (?:need|have) to (?:add|buy|order|get|rent)\b",
    re.IGNORECASE,
)
_IN_PLACE: Final = regex(
    r"\binstead\b|\bdo (?:it|that|this|so|the same)\b|\bhow many (?:would|will) (?:it|that) be\b",
    re.IGNORECASE,
)
"""`can we do it with B200 instead, how many`, of what is to be added."""
_EACH_THEN: Final = regex(
    rf"{LED}(?:what(?: does| is|['’]?s| would)|how (?:much|many)"
    r"(?: is| does| would)?) (?:(?:the|that) )?(?:(?:each|every|one|a|per) ?(?:persons?|one|body|"
    r"researchers?|heads?)(?:['’]s|s)? (?:share|part|slice|amount|get|have)|(?:share|average) "
    rf"(?:each|per {HEAD})|(?:do|does|would) (?:they|we|each|everyone|"
    r"everybody)(?: (?:one|person|researcher))?(?: each)? (?:get|have))(?: each)?"
    r"(?: (?:then|now|after(?: that)?|with (?:that|those|these)|in that case))*\W*",
    re.IGNORECASE,
)
"""`so what's each person's share then`, of a share that is to be had."""
_TIMES_SHARE: Final = regex(
    r"\b(?:share|average|slice|allocation|cluster|compute|capacity|fleet|apiece|each|"
    r"every(?:one|body)|per[ -](?:head|person|researcher|capita))\b",
    re.IGNORECASE,
)
_SO_MANY_TIMES: Final = regex(
    r"(?<![\d.])(?:(?P<times>\d{1,2}(?:\.\d+)?) ?(?:x|times)\b|"
    r"(?P<more>\d{1,3}) ?(?:%|percent|per cent) (?:more|higher|bigger|larger|extra|above|up)\b)",
    re.IGNORECASE,
)
"""`1.5x our share`, `50% more each`."""
_AS_A_NUMBER: Final = "how many B200 do we need to get to 100 H100 each"
_OF_KINDS: Final = (
    "What runs is of several kinds of chips, so that I can't say how many H100 each that is. Say"
    f" it as a number, as in “{_AS_A_NUMBER}”."
)
_ELSE: Final = (T.COST, T.HIRE, T.THAN, T.PRODUCT, T.GUARANTEE)


def share_kept_for(text: str, last: Question | None, hearing: Hearing) -> Understood | None:
    """The people who come on top, with what would keep the share; None of other texts."""
    d = said(opened(text), hearing).draft
    if for_all := chips_for_all_then(text, d, last, hearing):
        return for_all
    if not _SAME.search(text):
        return None
    is_asked = d.has(T.HOWMANY, T.NEED) and d.people is not None
    if not is_asked or d.people is None or d.labs or d.stacks or d.runs or d.has(*_ELSE):
        return None
    plain = Question(Kind.OFFER, uses_saved=True)
    base = last if last and last.kind in OFFERS and not last.called else plain
    heads, people = held_offer(base, hearing).researchers, d.people.amount
    asked = turned(base, Kind.DILUTION, None)
    if heads is None or asked is None or people.value <= heads.value:
        return None
    more = people.value - heads.value
    return Understood(replace(asked, people=more, floor=None, since=None, labs=()))


def share_multiplied(text: str, last: Question | None, hearing: Hearing) -> Reading | None:
    """`how many B200 to double our share`: the chips that it takes, and ours no times over."""
    factor = _factor(text) if _TIMES_SHARE.search(text) else None
    if factor is None:
        return None
    d = said(opened(text), hearing).draft
    if not (d.chips or (d.has(T.HOWMANY) and d.has(T.GPU))):
        return None
    if len(d.chips) > 1 or not d.has(T.HOWMANY, T.NEED, T.TO, T.WITH) or _names_else(d):
        return None
    plain = Question(Kind.OFFER, uses_saved=True)
    base = last if last and last.kind in OFFERS and not last.other_terms else plain
    held = held_offer(base, hearing)
    own, heads = only_chip(held), d.people.amount if d.people else held.researchers
    asked = turned(base, Kind.DILUTION, None)
    if heads is None or held.researchers is None or asked is None or not held.chips:
        return None
    if own is None:
        return Unreadable(_OF_KINDS, (_AS_A_NUMBER,), is_plain=True)
    each = factor * held.chips_per_head
    offer = replace(base.offer or Offer(), researchers=heads) if d.people else base.offer
    floor, chips = Floor(round(each, 4), own), d.chips or (own,)
    asked = replace(asked, offer=offer, people=None, since=None, labs=(), save=False)
    return Understood(replace(asked, floor=floor, chips=chips))


def _factor(text: str) -> float | None:
    """How many times the share of today is aimed at; None of what is no more."""
    if found := _SO_MANY_TIMES.search(text):
        return float(found["times"]) if found["times"] else 1 + float(found["more"]) / 100
    factor = factor_in(text)
    return factor if factor and factor > 1 else None


def _names_else(d: Draft) -> bool:
    """Whether more is named than chips and those who share them."""
    names = d.labs or d.stacks or d.runs or d.size or d.more is not None or d.floor
    is_priced = d.has(T.COST, T.IF) and not d.has(T.OUR, T.US)
    return bool(names) or is_priced or d.has(T.HIRE, T.PRODUCT, T.GUARANTEE)


def keeps_share(told: Said, last: Question, hearing: Hearing) -> Question | None:
    """`how much would it cost to keep everyone where they are`, after hires: what to add for it."""
    is_of_hires = last.kind is Kind.DILUTION and last.people and not last.floor
    text, d = told.whole, told.draft
    if last.floor and last.chips and d.chips and d.has(T.HOWMANY) and _KEEPS.search(text):
        return replace(last, chips=d.chips[:1], save=False)  # what to add, asked once more
    if not is_of_hires or d.labs or d.stacks or d.people or d.runs:
        return None
    return share_to_keep(last, d.chips[:1], hearing) if _asks_what_to_add(told) else None


def _asks_what_to_add(told: Said) -> bool:
    """Whether it asks what keeps the share, right after the hires."""
    text, d = told.whole, told.draft
    is_counted = d.has(T.HOWMANY) and (bool(d.chips) or d.has(T.GPU))
    is_wanted = is_counted or _WANTED.search(text)
    keeps = _KEEPS.search(text) and is_wanted
    keeps_it = _KEEPS_IT.search(text) and d.has(T.HOWMANY) and d.chips
    no_less = is_counted and _NOBODY_LOSES.search(text)
    adds = _TO_ADD.search(told.text) or _THEN_MORE.search(text)
    return bool(keeps or keeps_it or no_less or adds)


def share_to_keep(last: Question, chips: tuple[str, ...], hearing: Hearing) -> Question | None:
    """What keeps the share of all with those who come, in these chips or in those there are."""
    held = held_offer(last, hearing)
    chip, now = only_chip(held), held.researchers
    if chip is None or now is None or last.people is None:
        return None
    each = held.chips_per_head
    offer = replace(last.offer or Offer(), researchers=Amount(now.value + last.people))
    floor, asked = Floor(each, chip), chips or (chip,)
    return replace(
        last, offer=offer, people=None, since=None, floor=floor, chips=asked, labs=(), save=False
    )


def in_other_chips(told: Said, last: Question) -> Question | None:
    """`no, on B200`, of the chips that are to be added: what runs stays as it is."""
    is_of_added = bool(last.chips) and last.floor is not None and last.kind is Kind.DILUTION
    if not is_of_added or not _names_one_chip(told):
        return None
    return replace(last, chips=told.draft.chips, save=False)


def added_in_other_chips(told: Said, memory: Memory, hearing: Hearing) -> Question | None:
    """`and on B200s instead`, after what was asked of the chips to add, and after no mere hires.

    Whose answer was asked for once more, it was asked what to add or what that costs.
    """
    last, before = memory.question, next(iter(memory.earlier), None)
    is_of_hires = last is not None and last.kind is Kind.DILUTION and last.people and not last.floor
    if last is None or not is_of_hires or last != before or not _names_one_chip(told):
        return None
    return share_to_keep(last, told.draft.chips, hearing)


def _names_one_chip(told: Said) -> bool:
    """Whether it says a chip, and of how many or for whom nothing; nor what one rents for."""
    d = told.draft
    if d.has(T.COST, T.UNIT) and not told.adds and not _IN_PLACE.search(told.whole):
        return False
    names_else = d.stacks or d.labs or d.runs or d.people or d.floor or told.number is not None
    is_on_top = told.is_fragment or _IN_PLACE.search(told.whole) is not None
    return len(d.chips) == 1 and is_on_top and not names_else


def against_with_share(told: Said, last: Question) -> Question | None:
    """`and versus Meta after that`, of a share that is to be had: each has that much then."""
    floor = last.floor
    if last.kind is not Kind.DILUTION or not last.chips or floor is None or not floor.count:
        return None
    if not told.labs or not told.is_fragment or told.draft.stacks or floor.chip is None:
        return None
    chips = (ChipCount(floor.chip, Amount(floor.count)),)
    return Question(Kind.OFFER, offer=Offer(chips=chips, each=True), labs=told.labs)


def asks_each_then(text: str) -> bool:
    """Whether it asks for each person's share then, which the answer to hires tells."""
    return bool(_EACH_THEN.fullmatch(text))


def each_then(told: Said, last: Question) -> Question | None:
    """`so what's each person's share then`, with what is added for it, in the chips there are.

    After mere hires it is what these leave, which the last answer tells.
    """
    if last.kind is not Kind.DILUTION or not _EACH_THEN.fullmatch(told.whole):
        return None
    floor, people = last.floor, last.offer.researchers if last.offer else None
    if not last.chips:
        return last if last.people and not floor else None
    if floor is None or not floor.count or floor.chip is None or people is None:
        return None
    in_all = Amount(float(ceil(round(floor.count * people.value, 6))))
    offer = Offer(chips=(ChipCount(floor.chip, in_all),), researchers=people)
    return Question(Kind.OFFER, offer=offer)


def of_hires_again(text: str, memory: Memory, hearing: Hearing) -> Memory:
    """The memory without what would keep the share, where other hires are told: `hire 30 instead`.

    That was asked for all who would be there, and more of them join those of today.
    """
    hires = before_its_chips(memory)
    is_of_others = said(opened(text), hearing).draft.more is not None if hires else False
    return (hires if is_of_others else _hires_pointed_at(text, memory)) or memory


def _hires_pointed_at(text: str, memory: Memory) -> Memory | None:
    """`so that nobody loses with those twelve`, after how many have room: those hires."""
    last, keeps = memory.question, _NOBODY_LOSES.search(text) or _KEEPS.search(text)
    if not (keeps and last and last.kind is Kind.DILUTION and last.floor) or last.chips:
        return None
    hires = (x for x in memory.earlier if x.kind is last.kind and x.people and not x.floor)
    return next((replace(memory, question=x) for x in hires), None)


def before_its_chips(memory: Memory) -> Memory | None:
    """The memory with the hires as the last question, of which it was asked what to add."""
    last, before = memory.question, next(iter(memory.earlier), None)
    if not (last and before and last.floor and last.chips):
        return None
    if before.kind is not Kind.DILUTION or not before.people or before.floor:
        return None
    return replace(memory, question=before, earlier=memory.earlier[1:])
