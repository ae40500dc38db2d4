"""What is said of one of two offers that were laid side by side, or of both.

Whose a figure is, is decided here: `if ours gets 75 guaranteed`, `the second one had 50 people`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.offer.beside_ours import sets_beside_ours
from bot.conversation.changing.offer.by_name import Meant
from bot.conversation.changing.offer.given_by_lab import THEY_GIVE, other_number, tells_of_giver
from bot.conversation.changing.offer.of_theirs import cost_of_theirs, of_theirs
from bot.conversation.changing.offer.plausible import plausible
from bot.conversation.changing.offer.side_by_number import (
    after_hires,
    is_cost_of,
    named_by_chips,
    on_chips_of_one,
    side_put_right,
    with_more_people,
)
from bot.conversation.changing.offer.spoken_before import THE_OTHER
from bot.conversation.changing.offer.told_of_pair import heads_of_named, of_both_as_told
from bot.conversation.changing.prices.cost_of_pair import cost_of_both
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import Said, said
from bot.questions.rules.two_offers import in_all
from bot.questions.types import Kind, Question, Scope, Understood
from bot.questions.words.leads import LINK
from bot.regex import regex
from storage.records import Offer

_OURS: Final = "our offer"
_NOUN: Final = r"(?: (?:one|offer|option|choice|package|side|team|company|startup|place))?"
_NUMBERED: Final = r"(?:option|offer|choice|package|number)"
_LETTER: Final = r"(?<!series )(?<!grade )(?<!plan )(?<!class )(?-i:{})"
_NO_ARTICLE: Final = (
    r"(?= (?:is|was|has|had|have|gets?|got|gives?|offers?|should|would|could|needs?|up|next|"
    r"beside|alone|then|again|actually|really|with|to|against|vs|hires?|hired|adds?|added|takes|"
    r"grows?|grew|loses?|lost|recruits?)\b|['’]s\b|\s*[,:;?.!]|\s*$)"
)
"""What follows the letter of an offer, and no article."""
_ROLES: Final = {
    "the first offer": (
        rf"(?:the )?(?:first|1st|former){_NOUN}|{_NUMBERED} (?:one|1|a)|"
        rf"{_LETTER.format('A')}{_NO_ARTICLE}"
    ),
    "the second offer": (
        rf"(?:the )?(?:second|2nd|latter|last|other){_NOUN}|{_NUMBERED} (?:two|2|b)|"
        rf"{_LETTER.format('[Bb]')}"
    ),
    _OURS: r"(?:ours|our (?:own |saved )?(?:offer|one|side|team)|we|us)",
    THE_OTHER: (
        rf"(?:theirs|their{_NOUN}|they|(?:the |that )?(?:other|rival|competing|second){_NOUN}|"
        rf"the (?:competitor|rival|startup)(?:['’]s)?{_NOUN}|(?:over )?there)"
    ),
}
"""What the two are called, and the words that mean each; of two, ours or the first comes first."""
_CALLED: Final = regex(
    rf"\b{_NUMBERED} (?:one|two|[12])\b|\bthe (?:first|second|1st|2nd) (?:one|{_NUMBERED})\b",
    re.IGNORECASE,
)
_LAST_QUESTION: Final = regex(
    rf"^\W*(?:(?:{LINK}|many|thanks|thank you|cheers|ta|great)\W+)*(?:one )?"
    r"(?:last|final|more) (?:one|question|thing)\b[\s,:.!-]+(?=\w)",
    re.IGNORECASE,
    needs="last|final|more",
)
"""`last one, what does option one rent for`, which names no second offer."""
_FIRST: Final = ("the first offer", _OURS)
_BOTH: Final = regex(
    r"\b(?:both|(?:the|those|these) two|each of (?:them|the two)|either(?: of them)?)\b", re.I
)
_WHICH: Final = regex(
    r"\bwhich\b(?!.*\b(?:expensive|costly|costs?)\b).{0,30}"
    r"\b(?:better|more|best|most|higher|larger|bigger|stronger|generous)\b",
    re.I,
)
_OVERALL: Final = regex(r"\b(?:overall|in all|all told|as a whole|outright)\b", re.IGNORECASE)
_WHOM: Final = regex(r"\b(?:should|must|take|choose|pick|accept|sign)\b", re.IGNORECASE)
"""What somebody should do is not answered."""
_QUESTION: Final = regex(
    r"\W*(?:what|how|who|which|when|where|why|can|could|would|is|are|does|do|if|but|and|save|"
    r"keep|remember)\b",
    re.IGNORECASE,
)
_BEFORE: Final = regex(r"\b(?:on|for|at|with|from|by|about|in|of)\s+$", re.IGNORECASE)
_NO_MORE: Final = regex(
    r"\W*(?:(?:just|only|and|ok|now|then|please|it|what|how|about|for|alone|again|by itself|no|"
    r"i mean|i meant|not them)\W*)*",
    re.IGNORECASE,
)
"""What says no more than which of them is meant."""
_THEM: Final = regex(r"\b(?:they|them|these|those)\b", re.IGNORECASE)
_WITH_THAT: Final = regex(r"\b(?:with|on|at) (?:that|this|it)\b", re.IGNORECASE)
_OTHER_HEADS: Final = regex(
    r"\bother (?:\d{1,4}\b(?! ?(?:gpus?|chips?|cards?|[a-z]{1,3}\d{2,4}s?)\b)|"
    r"people|researchers|guys|folks)",
    re.IGNORECASE,
)
"""`what's left for the other 39`, who are people of ours."""
_PLACE: Final = regex(r"(?:over )?there", re.IGNORECASE)


def of_pair(text: str, memory: Memory, hearing: Hearing) -> tuple[Meant, ...]:
    """What is said of each of two offers; nothing where there are no two, or neither is meant."""
    text, memory = _at_hand(text, memory)
    pair = _spoken_of(memory)
    if pair is None or memory.question is None:
        return ()
    told, sides = said(opened(text), hearing), _sides(pair, memory, hearing)
    if of_theirs(told, memory, hearing) or other_number(text, memory.question, hearing):
        return ()  # `can we match that`, in which neither is changed, and `128?`, which is theirs
    is_of_others = _OTHER_HEADS.search(text) or cost_of_theirs(told, memory, hearing)
    if is_of_others or plausible(text, memory, hearing):
        return ()
    if (memory.question.labs and THEY_GIVE.search(text)) or tells_of_giver(told):
        return ()  # the lab that was asked of since, or another one
    by_chips = named_by_chips(sides, text, hearing)
    if not by_chips and _asks_for_both(text, told, pair, memory):
        is_of_one = _WITH_THAT.search(text) and not _BOTH.search(text)
        changed = _changed_last(memory) if is_of_one else None
        meant = {name: sides[name] for name in sides if changed in (None, name)}
        return _each(pair, meant, told, memory)
    beside = pair if memory.question is pair or memory.question.kind is Kind.PRICE else None
    named = [(name, at) for name in sides if (at := _at(name, text))] or by_chips
    alone = named[0][0] if len(named) == 1 else ""
    right = side_put_right(text, sides, hearing) or with_more_people(alone, sides, text, hearing)
    if right := right or heads_of_named(text, pair, memory.question):
        now = _with_last(sides[right[0]], memory)
        return (Meant(f"and {opened(right[1]).text}", now, right[0], pair=beside),)
    if counted := on_chips_of_one(text, sides, hearing):
        return (Meant(counted, memory),)
    if len(named) != 1 or not _is_of_it(told):
        return ()
    name, at = named[0]
    rest = "" if _NO_MORE.fullmatch(left := _without(text, at)) else left
    is_asked = not rest or _QUESTION.match(rest)
    side, last = sides[name], memory.question
    if not rest and last.labs and not side.labs:  # `and theirs`, after ours against a lab
        side = replace(side, labs=last.labs)
    now = _with_last(side, memory)
    return (Meant(rest if is_asked else f"and {rest}", now, name, pair=beside),)


def _spoken_of(memory: Memory) -> Question | None:
    """The two offers, while nothing else was spoken of since but what both cost."""
    priced: list[Question] = []
    for each in (memory.question, *memory.earlier):
        if each is None or each.other_terms:
            return each if each and all(is_cost_of(one, each) for one in priced) else None
        if each.kind is Kind.PRICE:
            priced.append(each)
            continue
        if each.called not in _ROLES and not _is_ours(each):
            return None
    return None


def _at_hand(text: str, memory: Memory) -> tuple[str, Memory]:
    """The two offers as what is spoken of, also after it was asked what equals a lab."""
    text, last = _LAST_QUESTION.sub("", text), memory.question
    before = [each for each in memory.earlier if each.kind is not Kind.MATCH]
    if last is None or last.kind is not Kind.MATCH or not before or not _CALLED.search(text):
        return text, memory
    return text, replace(memory, question=before[0], earlier=tuple(before[1:]))


def _is_ours(question: Question) -> bool:
    return question.kind in OF_OURS and question.uses_saved


def _names(pair: Question) -> tuple[str, ...]:
    """What the two are called, ours or the first first."""
    return tuple(_ROLES)[2:] if pair.uses_saved else tuple(_ROLES)[:2]


def _sides(pair: Question, memory: Memory, hearing: Hearing) -> Mapping[str, Question]:
    """Both by their names, each as it was spoken of last."""
    ours = Question(Kind.OFFER, offer=pair.offer, uses_saved=pair.uses_saved, as_of=pair.as_of)
    theirs = Question(Kind.OFFER, offer=pair.other_offer, as_of=pair.as_of)
    found = dict(zip(_names(pair), (ours, theirs), strict=True))
    known = all_asked(memory)
    for each in reversed(known[: known.index(pair)]):
        name = _OURS if each.called is None else each.called
        if name in found and each.kind in (Kind.OFFER, Kind.DILUTION):
            found[name] = after_hires(each, hearing)
    return found


def _asks_for_both(text: str, told: Said, pair: Question, memory: Memory) -> bool:
    d, last = told.draft, memory.question
    if d.stacks or d.people is not None or d.runs or d.more is not None or _WHOM.search(text):
        return False
    if cost_of_both(text, pair) or of_both_as_told(text):
        return True
    is_of_them = told.is_fragment or bool(_THEM.search(text))
    is_of_labs = is_of_them and bool(told.labs) and _were_both(last, memory)
    is_named = any(_at(name, text) for name in _names(pair))
    is_of_both = _BOTH.search(text) or _WHICH.search(text)
    if is_of_both or (not told.labs and told.number is None and sets_beside_ours(text)):
        return True
    return is_of_labs and not is_named


def _were_both(last: Question | None, memory: Memory) -> bool:
    """Whether the last answer was of both: side by side, or one after the other."""
    before = next(iter(memory.earlier), None)
    if last is None or last.other_terms or before is None:
        return last is not None
    return bool(last.labs) and before.labs == last.labs and before.called != last.called


def _each(
    pair: Question, sides: Mapping[str, Question], told: Said, memory: Memory
) -> tuple[Meant, ...]:
    """Both against the labs that are named; side by side where none is."""
    if not told.labs:
        scope = Scope.TOTAL if _OVERALL.search(told.whole) else in_all(told.draft.scope)
        cost = cost_of_both(told.whole, pair)  # else they are shown as they stand
        for name, side in sides.items():
            pair = _with_side(pair, name, side)
        return (Meant(cost, _with_last(replace(pair, scope=scope, save=False), memory)),)
    asked = {name: replace(each, labs=told.labs, save=False) for name, each in sides.items()}
    return tuple(Meant("", _with_last(each, memory), name) for name, each in asked.items())


def _changed_last(memory: Memory) -> str | None:
    """Which of the two was changed by the last message; None where that was not one of them."""
    last, before = memory.question, next(iter(memory.earlier), None)
    if last is None or before is None or not (last.other_terms and before.other_terms):
        return None
    is_ours = replace(before, offer=last.offer) == last
    is_theirs = replace(before, other=last.other, other_terms=last.other_terms) == last
    return _names(last)[0 if is_ours else 1] if is_ours != is_theirs else None


def _with_last(question: Question, memory: Memory) -> Memory:
    known = (memory.question, *memory.earlier)
    others = tuple(each for each in known if each and each is not question)
    return replace(memory, question=question, earlier=others, choices=(), taken="", unfinished="")


def _at(name: str, text: str) -> re.Match[str] | None:
    return re.search(rf"(?<![\w-])(?:{_ROLES[name]})(?![\w-])", text, re.IGNORECASE)


def _is_of_it(told: Said) -> bool:
    """Whether no other offer, and nothing but what an offer has or is held against, is told."""
    d = told.draft
    return not (d.stacks and d.people is not None) and not d.runs and d.more is None


def _without(text: str, at: re.Match[str]) -> str:
    """The message with `it` in place of the offer's name; without a place."""
    before, after = text[: at.start()], text[at.end() :]
    led = None if _PLACE.fullmatch(at[0]) else _BEFORE.search(before)
    if led or _PLACE.fullmatch(at[0]):
        before = before[: led.start()] if led else before
        return " ".join(f"{before}{after.lstrip()}".split()).strip(" ?")
    if not re.search(r"\w", before + after):
        return ""
    return " ".join(f"{before}it{after}".split())


def side_by_side(heard: Heard, meant: Meant) -> Heard:
    """What was heard of one of the two, beside the other where both were spoken of."""
    asked = heard.reading if isinstance(heard, Asked) else None
    question = asked.question if isinstance(asked, Understood) else None
    is_changed = question is not None and question.kind is Kind.OFFER and not question.labs
    if meant.pair is None or meant.called is None or question is None or not is_changed:
        return heard
    if question.save or not isinstance(heard, Asked) or not isinstance(asked, Understood):
        return heard
    if not meant.text or question.offer is None:
        return heard
    both = _with_side(replace(meant.pair, scope=None), meant.called, question)
    return replace(heard, reading=replace(asked, question=both), is_follow_up=True)


def _with_side(pair: Question, name: str, side: Question) -> Question:
    """The two offers with one of them as it was changed."""
    if name in _FIRST:
        return replace(pair, offer=side.offer, uses_saved=side.uses_saved)
    offer = side.offer or Offer()
    return replace(pair, other=offer.chips, other_terms=replace(offer, chips=()))
