"""The tier above, or the one we are in, of the offer spoken of: `and the next one up?`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.conversation.changing.numbers.numbering import held_offer
from bot.conversation.changing.question.turning import turned
from bot.conversation.heard import Asked, Asks
from bot.conversation.memory import OFFERS, Hearing, Memory
from bot.conversation.opening import opened
from bot.questions.canonical_offer import changes_ours
from bot.questions.next_tier import next_tier_asked
from bot.questions.rules.room import H100E, only_chip
from bot.questions.types import Floor, Kind, Level, Question, Reading, Understood
from bot.questions.words.leads import LED
from bot.questions.words.things import GPUS
from bot.regex import regex

_NEXT_ONE: Final = regex(
    r"\b(?:the )?next(?: higher)? (?:one|step|up)(?: up)?\b|\b(?:the )?(?:one|step) (?:right )?"
    r"(?:above|higher|up)(?: (?:that|this|it|us|ours))?\b|\bthe next\b(?=\W*$)",
    re.IGNORECASE,
    needs="next|above|higher|up",
)
_AFTER_THAT: Final = regex(
    rf"{LED}what(?:['’]?s| is| comes| would be)? (?:next|(?:after|above|beyond) (?:that|this|it))"
    r"(?: (?:then|up|tier))?\W*$",
    re.IGNORECASE,
)
_FALLS: Final = (
    r"\b(?:drop(?:s|ped|ping)?|fall(?:s|ing)?|fell|slip(?:s|ped|ping)?|go|get|lose|losing|lost|"
    r"leave|leaving|out|below|under|no longer|stop|knocked|bumped|pushed)\b"
)
_KEPT_ONE: Final = regex(
    rf"^{LED}(?P<asks>(?:how many|how much|at (?:what|which)|which hire|how far)\b.*?)"
    rf"{_FALLS}.*?(?:\b(?:the|our|this|that) (?:present|current|same) (?:one|tier|level)"
    r"|\b(?:this|that|our) (?:one|tier|level|bracket)|\bit|\bthat|\bthere)(?: again| then)?\W*$",
    re.IGNORECASE,
    needs="how many|how much|at what|at which|which hire|how far",
)
_OF_HIRES: Final = regex(
    r"\b(?:hir(?:es?|ing)|people|persons?|ppl|folks|heads?|headcount|researchers?|joiners?|join|"
    r"more|add|grow|take on|size|seats?|offers?)\b",
    re.IGNORECASE,
)
_TO_THERE: Final = regex(
    rf"^{LED}(?:how many|how much)(?: (?:more|extra|additional|other|new))* "
    rf"(?:{GPUS}|compute|hardware|h100s?)(?: more| extra)?(?: (?:do|would|will) (?:we|it|that|i))?"
    r"(?: (?:need|take|be|takes))*(?: (?:for us|is that))?"
    r" (?:to|till we|until we|before we) (?:get|be|are|reach|go|move|climb|hit)(?: us)?(?: up)?"
    r"(?: to)? (?:there|it|that|that one|that tier|that level)(?: then| tier)?\W*$",
    re.IGNORECASE,
    needs="how many|how much",
)
_KEEP_TIER: Final = "how many researchers can fit in our tier"


def next_tier_then(text: str, memory: Memory, hearing: Hearing) -> Reading | None:
    """The same of the offer spoken of, after our offer with nobody beside it; None of the rest."""
    last = memory.question
    if last is None or last.kind not in OFFERS or last.labs or last.other:
        return None
    if last.floor and last.chips and _TO_THERE.match(text):
        return Understood(last)
    if _falls_out(text):
        return _laid(hearing.asked(_KEEP_TIER), last)
    spelt = _AFTER_THAT.sub("the next tier", _NEXT_ONE.sub("the next tier", text))
    asked = next_tier_asked(spelt)
    return _laid(hearing.asked(asked), last) if spelt not in (text, asked) else None


def _falls_out(text: str) -> bool:
    """Whether it asks how many join until the tier spoken of is lost."""
    found = _KEPT_ONE.match(text)
    return bool(found and _OF_HIRES.search(found["asks"]))


def _laid(asked: Question | None, last: Question) -> Understood | None:
    """What each is to have, of the offer of the last question."""
    of_last = turned(replace(last, people=None, floor=None, chips=()), Kind.DILUTION, None)
    if asked is None or asked.floor is None or of_last is None:
        return None
    told = replace(of_last, floor=asked.floor, chips=asked.chips, sizes=(), since=None)
    return Understood(replace(told, scope=None))


_AIM: Final = (
    r"(?P<aim>there|enough|(?:what we call |in |at |into |to |for |reach )*(?:the next "
    r"(?:one|tier|level)(?: up)?|an? (?:tier|level) (?:up|higher)|up an? (?:tier|level)|"
    r"compute[- ]dense|strong|workable|frontier)(?: tier| level)?)(?: (?:yet|then|already|now))*"
)
_WE: Final = (
    r"(?:are|would|will|could|might|do) (?:we|it|everyone|they)(?: (?:then|now|all|be|get))*"
)
_BRINGS: Final = (
    r"(?: (?:be|get|bring|take|put|make|move|lift|bump|push|us|it|everyone|to|do|suffice))"
)
_THAT: Final = rf"(?:would|will|does|do|is) (?:that|this|it|these|those){_BRINGS}*"
_SO_MANY: Final = r"(?:an? |the )?(?:(?:another )?\d|another ).+?"
_SHAPES: Final = tuple(
    regex(shape, re.IGNORECASE, needs="there|enough|tier|level|next|dense|strong|workable|frontier")
    for shape in (
        rf"^(?P<change>.+?)[,;:?.]* (?:{_WE}|{_THAT}) {_AIM}\W*$",
        rf"^{LED}{_WE} {_AIM},? (?P<change>(?:with|if|once|after|when)\b.+?)\W*$",
        rf"^{LED}(?:would|will|does|do|is|are) (?P<change>{_SO_MANY}){_BRINGS}+ {_AIM}\W*$",
        rf"^{LED}(?P<change>)(?:{_WE}|{_THAT}) {_AIM}\W*$",
    )
)
"""`if we add 1000 are we there`, `are we there with 1000`, `would 1000 more get us there`."""
_NAMED: Final = regex(r"compute[- ]dense|strong|workable|frontier", re.IGNORECASE)
_LEADS: Final = regex(r"(?:if|with|what if|once|when|after)\b", re.IGNORECASE)


def there_with(text: str, memory: Memory, hearing: Hearing, read: Asks) -> Understood | None:
    """`so if we add 1000 H100 are we there?`: how far it still is to what is aimed at."""
    found = next((x for shape in _SHAPES if (x := shape.match(text))), None)
    known = [each for each in (memory.question, *memory.earlier) if each]
    last = known[0] if known and known[0].kind in OFFERS else None
    aimed = next((each for each in known[:2] if each.floor and each.chips), last)
    floor = _aimed_at(found["aim"], aimed) if found else None
    if found is None or floor is None:
        return None
    ours = last or Question(Kind.OFFER, uses_saved=True)
    before = replace(ours, kind=Kind.OFFER, labs=(), floor=None, chips=(), people=None)
    asked = _changed(found["change"], replace(memory, question=before), hearing, read)
    if asked is None or asked.kind is not Kind.OFFER or not (asked.offer and asked.uses_saved):
        return None  # of another nothing tells what it was aimed at from
    chip = only_chip(held_offer(asked, hearing))
    chips = aimed.chips if aimed and aimed.chips else (chip or H100E,)
    return _laid(Question(Kind.DILUTION, floor=floor, chips=chips), asked)


def _changed(said: str, memory: Memory, hearing: Hearing, read: Asks) -> Question | None:
    """The offer spoken of with what is told of it, or as it stands where nothing is."""
    change = opened(said).text
    if not change:
        return memory.question
    change = change if _LEADS.match(change) else f"with {change}"
    reading = read(change, memory, hearing).reading
    return reading.question if isinstance(reading, Understood) else None


def _aimed_at(aim: str, last: Question | None) -> Floor | None:
    """The tier that is named, the one above ours as it is saved, or what was aimed at before."""
    if named := _NAMED.search(aim):
        return Floor(level=Level(named.group().lower().replace(" ", "-")))
    before = last.floor if last and last.chips else None
    is_next = not aim.lower().startswith(("there", "enough"))
    if is_next or (before and before.level is Level.NEXT):
        return Floor(level=Level.ABOVE_SAVED)
    return before


def with_same_aim(asked: Asked, last: Question | None) -> Asked:
    """`what if we add 2000`, after how far the next tier is: how far that one is then."""
    told = asked.reading
    if last is None or last.floor is None or not isinstance(told, Understood):
        return asked
    now = told.question
    is_next = last.floor.level is Level.NEXT and now.floor == last.floor
    if not is_next or now.offer == last.offer or not changes_ours(now):
        return asked
    aim = replace(now, floor=replace(last.floor, level=Level.ABOVE_SAVED))
    return replace(asked, reading=replace(told, question=aim))
