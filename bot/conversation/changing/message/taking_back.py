"""A change of the offer that is taken back: `forget that`, `undo`, `no, keep it at 40`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.conversation.changing.message.back_to import of_saved
from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.offer.keeping_share import before_its_chips
from bot.conversation.changing.question.merging import OF_OURS
from bot.conversation.memory import Hearing, Memory
from bot.questions.numbers import number_at
from bot.questions.tags import T
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LINK
from bot.regex import regex
from storage.records import Offer

_OPENS: Final = (
    rf"\W*(?:(?:{LINK}|no|nope|actually|sorry|wait|let'?s|just|anyway|alright|can (?:we|you)|"
    r"could you)\W+)*"
)
_LAST: Final = r"(?:the|that|this|my) (?:very )?(?:last|latest|previous)"
_THAT: Final = (
    r"(?:that|it|this|the (?:change|edit)(?: (?:to|of) [\w$€£%.,/ -]{1,30}?)?|the (?:one|what if)|"
    rf"{_LAST} (?:change|one|edit|what if|bit|thing|step))"
)
_WHAT: Final = (
    rf"(?:{_THAT}|those|these|them|the (?:new|extra|added|additional|other) "
    r"(?:ones|chips|gpus|cards|boxes|nodes))"
)
_BACK: Final = r"(?:(?:go|switch|put (?:it|that|this|things)) )?back (?:to )?"
_UNDOES: Final = (
    rf"{_OPENS}(?:(?:undo|revert|reverse|roll ?back|cancel)(?: {_THAT})?|"
    rf"(?:take|put|change|roll|set) {_THAT} back|"
    rf"forget(?: about)? (?!this\b){_THAT}|"
    rf"(?:scrap|scratch|drop|ignore|skip|discard|never ?mind|leave)(?: about)? {_THAT}"
    rf"(?: out)?|never ?mind|(?:without|w/o)(?: {_WHAT})?|"
    rf"as before|(?:{_BACK})?(?:as|like|how|the way|what) (?:it|things) (?:was|were)(?: before)?|"
    rf"{_BACK}(?:as|how|the way|what) we (?:had|were)(?: it| things)?(?: before)?)"
    r"(?: (?:again|please|then|now))*"
)
_UNDONE: Final = regex(rf"{_UNDOES}\W*", re.IGNORECASE)
"""`forget this` is left out: it deletes what is remembered of the thread, whatever was changed."""
_WITHOUT: Final = regex(rf"{_OPENS}(?:without|w/o)\b", re.IGNORECASE)
_UNDONE_FIRST: Final = regex(
    rf"{_UNDOES}(?:\s*[.,;:!–-]+\s*|\s+and\s+)(?P<rest>\w.*)", re.IGNORECASE | re.DOTALL
)
"""`ok forget that. how do we compare with Mistral`."""
_FIRST: Final = regex(
    rf"{_OPENS}(?:(?:go |switch )?back to )?(?:the |our |my )?(?:very )?(?:first|original|initial|"
    r"old|earlier|previous|former) (?:one|version|offer|numbers?|setup|state|figures?)"
    r"(?: (?:again|please|then|now))*\W*",
    re.IGNORECASE,
)
_KEPT: Final = regex(
    rf"{_OPENS}(?:we(?:['’](?:ll|re)| are| will| would)? )?(?:keep|leave|stay|stick|hold|remain)"
    r"(?:ing)?(?: (?:it|that|them|us|the team|headcount))?"
    r"(?: (?:at|with|to|on))? (?:the )?(?P<number>\d[\d,]*k?)"
    r"(?: (?:people|researchers|heads|chips|gpus|[a-z]{1,3}\d{2,4}s?|then|please|for now))*\W*",
    re.IGNORECASE,
)
_HIRES: Final = (
    r"(?:the |those |any |all |our )*(?:new |extra |more |planned |additional )*"
    r"(?:hires?|hiring|joiners?|newcomers|people|researchers|headcount)"
)
_JUST_CHIPS: Final = (
    r"(?:just|only|keep|keeping|count|leave)(?: (?:the|our|those|these|extra|new|added|additional|"
    r"more|other|only|just|with))* (?:chips|gpus|cards|hardware|compute|nodes|machines|"
    r"[a-z]{1,3}\d{2,4}s?)(?: (?:alone|only|part|in))*"
)
_NO_HIRES: Final = regex(
    rf"{_OPENS}(?:{_BACK})?(?:(?:what|how) (?:is|was|would|does) (?:it|that)(?: be| look)? )?"
    rf"(?:(?:forget|scrap|drop|skip|ignore|cancel|without|before|minus|no)(?: about)? {_HIRES}|"
    rf"(?:leave|take|keep) {_HIRES} (?:out|off|away|aside)|(?:leave|take) out {_HIRES}|"
    r"(?:we|i)(?: (?:will|do|are|would|can)(?:n['’]?t| not)| won['’]?t|"
    r" cannot| can['’]?t)(?: (?:want|plan|going) to)? (?:hire|hiring|grow)"
    r"(?: (?:any|anyone|anybody|new|more|people|them|him|her))*)(?: (?:again|please|then|now))*"
    rf"(?:[\s,;.:–-]+(?:and )?{_JUST_CHIPS})?\W*",
    re.IGNORECASE,
)
_CHIPS_ALONE: Final = regex(
    rf"{_OPENS}{_JUST_CHIPS}(?: (?:please|then|now))*"
    rf"(?:,? (?:not|no|without|and not) {_HIRES})?\W*",
    re.IGNORECASE,
    needs="just|only|keep|count|leave",
)
"""`just the extra chips`, of what was supposed besides hires."""
_ADDED_DROPPED: Final = regex(
    rf"{_OPENS}(?:we(?:['’]re| are)? |i )*(?:(?:forget|scrap|scratch|drop|skip|ignore|cancel|"
    r"remove|ditch|discard|bin|undo|never ?mind|not|without|w/o|minus|"
    r"(?:leave|take) (?:out|off|away)|"
    r"(?:not|(?:do|wo)n['’]?t) (?:buy|get|tak|count|includ)(?:e|ing)?)"
    r"(?: about| on)? |(?P<out>leave|take|leaving|taking) )"
    r"(?:the |those |these |that |any |all )+(?:(?:new|extra|added|additional|more|planned|further|"
    r"other|announced) )+(?:ones|chips|gpus|cards|boxes|nodes|hardware|compute|capacity|machines)"
    r"(?(out) (?:out|off|away|aside))(?: (?:again|please|then|now|after all|for now|altogether))*"
    r"\W*",
    re.IGNORECASE,
    needs="new|extra|added|additional|more|planned|further|other|announced",
)
"""`no, forget about the additional chips`, whatever became of their number since."""
_OF_CHANGES: Final = (*OF_OURS, Kind.LEAGUE)


def taken_back(bare: str, memory: Memory, hearing: Hearing) -> Question | None:
    """The question as it was before something of the offer was changed; None where nothing was."""
    memory = before_its_chips(memory) or memory
    last = memory.question
    if last is None:
        return None
    if _is_without_hires(bare, last):
        return without_hires(last)
    if _ADDED_DROPPED.fullmatch(bare) and (whole := _without_added(last, memory, hearing)):
        return whole
    if not memory.earlier:  # what was supposed of ours at once
        is_ours = last.uses_saved and last.offer and last.offer.chips and _UNDONE.fullmatch(bare)
        return of_saved(last) if is_ours else None
    if kept := _KEPT.fullmatch(bare):
        return _as_kept(kept["number"], last, memory, hearing)
    if _UNDONE.fullmatch(bare):
        without = _without_chips(last, memory.earlier) if _WITHOUT.match(bare) else None
        return without or _undone(last, memory.earlier)
    return _unchanged(last, memory.earlier) if _FIRST.fullmatch(bare) else None


def _without_added(last: Question, memory: Memory, hearing: Hearing) -> Question | None:
    """The offer as it was before any chips came on top, shared and held against whom it is now."""
    if last.kind not in OF_OURS or last.offer is None or not last.offer.chips:
        return None
    now, first = held_offer(last, hearing), None
    for each in memory.earlier:
        had = held_offer(each, hearing)
        if each.kind not in OF_OURS or any(x.count.value > now.count_of(x.chip) for x in had.chips):
            break
        first = each if had.chips and had.chip_count < now.chip_count else first
    if first is None:
        return of_saved(last) if last.uses_saved else None
    offer, had = first.offer, held_offer(first, hearing)
    if had.researchers != now.researchers:
        offer = replace(offer or Offer(), researchers=now.researchers)
    return replace(last, offer=offer, uses_saved=first.uses_saved, save=False)


def _is_without_hires(bare: str, last: Question) -> bool:
    """Whether nobody joins any more of those who were supposed to, beside chips or alone."""
    if last.kind is not Kind.DILUTION or not last.people:
        return False
    is_alone = last.offer_chips and _CHIPS_ALONE.fullmatch(bare)
    return bool(is_alone or _NO_HIRES.fullmatch(bare))


def asked_without_change(text: str, memory: Memory) -> tuple[str, Memory]:
    """What a message asks after it took a change back, and the memory as it was before that.

    Of hires none stay: `forget that` is said of all that was supposed.
    """
    found = _UNDONE_FIRST.fullmatch(text.strip()) if memory.question else None
    if found is None:
        return text, memory
    memory = before_its_chips(memory) or memory
    last = memory.question
    if last is None or not _is_supposed(last):
        return text, memory
    is_of_hires = last.kind is Kind.DILUTION and last.people is not None
    before = without_hires(last) if is_of_hires else _undone(last, memory.earlier)
    if before is None:
        return text, memory
    known = tuple(each for each in memory.earlier if each.kind is not Kind.DILUTION)
    return found["rest"], replace(memory, question=before, earlier=known)


_NEW: Final = r"(?:the |those |these |that |our )?(?:(?:extra|new|added|additional|other) )?"
_CHIP: Final = r"[a-z]{1,3}\d{2,4}[a-z]?"
_OF_THEM: Final = rf"(?:them|those|these|{_NEW}(?:ones|chips|gpus|cards|(?:{_CHIP})s?))"
_DROPS: Final = (
    r"(?:drop|forget|scrap|scratch|remove|ditch|lose|bin|undo|cancel|without|minus|"
    r"(?:take|leave) (?:out|off|away))(?: about)?"
)
_CHIPS_DROPPED: Final = regex(
    rf"{_OPENS}(?P<never>never ?mind\W+)?"
    rf"(?:{_DROPS} {_OF_THEM}|(?:leave|take) {_OF_THEM} (?:out|off|away|back))"
    r"(?: (?:again|please|then|now|after all))*\W*",
    re.IGNORECASE,
)
"""`never mind, drop the B200s again`, of chips that came on top of ours."""


def without_dropped(text: str, memory: Memory, hearing: Hearing) -> Memory | None:
    """The memory as it was when chips were added that are dropped; None where none were.

    After those, and no price, `drop the B200s` says that by itself.
    """
    found, last = _CHIPS_DROPPED.fullmatch(text), memory.question
    if not found or last is None or not (last.kind is Kind.PRICE or found["never"]):
        return None
    asked = (last, *memory.earlier)
    at = next((n for n, each in enumerate(asked) if each.kind in OF_OURS), None)
    before = _before(asked[at], asked[at + 1 :]) if at is not None else None
    if at is None or before is None or not _is_change(before, asked[at]):
        return None
    had, now = held_offer(before, hearing), held_offer(asked[at], hearing)
    more = {each.chip for each in now.chips if each.count.value > had.count_of(each.chip)}
    named = {tag.value for tag in hearing.tags(text) if tag.kind is T.CHIP}
    if not more or not named <= more:
        return None
    return replace(memory, question=asked[at], earlier=asked[at + 1 :])


def _is_supposed(last: Question) -> bool:
    """Whether anything of the offer differs from ours as it is."""
    return last.kind is Kind.DILUTION or last.offer is not None


def _undone(last: Question, earlier: Sequence[Question]) -> Question | None:
    """The question before the last change of the offer; None where nothing of it was changed."""
    before = _before(last, earlier)
    return replace(before, save=False) if before and _is_change(before, last) else None


def _without_chips(last: Question, earlier: Sequence[Question]) -> Question | None:
    """`without them`: the chips as they were, against whom the offer is held by now."""
    kept = last if last.kind is Kind.OFFER else None
    before = next((each for each in earlier if kept and each.offer != kept.offer), None)
    if kept is None or before is None or before.kind is not Kind.OFFER or before.offer is None:
        return None
    is_of_chips = replace(before.offer, chips=kept.offer_chips) == kept.offer
    labs, scope = before.labs or kept.labs, before.scope or kept.scope
    return replace(before, labs=labs, scope=scope, save=False) if is_of_chips else None


def _before(last: Question, earlier: Sequence[Question]) -> Question | None:
    """What was asked before the last change; of one gone back to already, before that."""
    place = earlier.index(last) + 1 if last in earlier else 0
    return next((each for each in earlier[place:] if each != last), None)


def _is_change(before: Question, last: Question) -> bool:
    """Whether the offer of one question is that of the other, changed."""
    if before.kind not in _OF_CHANGES or last.kind not in _OF_CHANGES or last.person:
        return False
    return before.offer != last.offer or Kind.DILUTION in {before.kind, last.kind}


def _unchanged(last: Question, earlier: Sequence[Question]) -> Question | None:
    """The first question of those whose offer was changed one after the other."""
    first = last
    for each in earlier:
        if each.kind not in _OF_CHANGES or (first.labs and each.labs != first.labs):
            break
        first = each
    return replace(first, save=False) if _is_change(first, last) else None


def _as_kept(typed: str, last: Question, memory: Memory, hearing: Hearing) -> Question | None:
    """The newest question whose offer has so many people or chips, and nobody who joins them."""
    found = number_at(typed, 0)
    if found is None or last.kind not in (*OF_OURS, Kind.PRICE):
        return None
    for each in (last, *memory.earlier):
        is_held = each.kind in OF_OURS and _holds(held_offer(each, hearing), found[0].amount.value)
        if is_held and (each is not last or each.kind is Kind.DILUTION):
            return without_hires(each)
    return None


def without_hires(asked: Question) -> Question:
    """The same of the offer alone, which nobody joins."""
    kind = Kind.OFFER if asked.kind is Kind.DILUTION else asked.kind
    return replace(asked, kind=kind, people=None, since=None, floor=None, save=False)


def _holds(offer: Offer, number: float) -> bool:
    counts = (offer.researchers, *(each.count for each in offer.chips))
    return any(count is not None and count.value == number for count in counts)
