"""Labs of a list that was told, by their place, or by what it tells of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.conversation.all_asked import all_asked
from bot.conversation.changing.labs.places_up import places_up
from bot.conversation.changing.numbers.numbering import choice_of
from bot.conversation.heard import Asked, Form, Heard
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import Said
from bot.questions.lab_parts import LabPart, lab_part
from bot.questions.on_record import is_listing
from bot.questions.tags import T
from bot.questions.types import Choice, Kind, Question, Reading, Scope, Unclear, Understood
from bot.questions.unclear.doubts import GROUPS
from bot.questions.words.leads import LINK
from bot.regex import regex
from storage.records import Offer

_WHICH: Final = "To equal which of them? Each has an average of its own."
_TAKEN: Final = "“them” taken for {}, spoken of before the list"
_ONE_BY_ONE: Final = "That is on record lab by lab, and labs are not sorted by it. Of which?"
_OF_THEM: Final = regex(
    rf"^\W*(?:(?:{LINK}|only|just)\W+)*(?:(?:which|who|any)(?: ones?| labs?)?"
    r"(?: of (?:them|these|those|the (?:two|three|labs)))?|"
    r"(?:do|does|are|is|have|has) any of (?:them|these|those)|"
    r"(?:the |those |these )*(?:ones?|labs?|those|these)) \w",
    re.IGNORECASE,
)
"""`which of these is building data centres`, `only the ones with contracts`."""
_PARTS: Final = {
    LabPart.SITES: "Sites of {}",
    LabPart.CONTRACTS: "Contracts of {}",
    LabPart.SPENDING: "Spending of {}",
    LabPart.CHIPS: "Chips of {}",
    LabPart.ALLOCATION: "Who gets compute at {}",
}
_MOST_WAYS: Final = 3
_AIMS: Final = (T.MATCH, T.BEAT)
_MOST_WORDS: Final = 14
_TO_PASS: Final = regex(
    r"\b(?:overtake|pass|surpass|leapfrog|outrank|(?:get|go|move|climb|jump) "
    r"(?:past|ahead of|above|over)) (?:them|that|it|those|these|the (?:next|one|lab)\b.*)\W*$|"
    r"\b(?:move|go|get|climb|jump) up (?:a|one|the next|another|to the next) "
    r"(?:place|spot|rank|rung|position|notch)\b",
    re.IGNORECASE,
)
"""`to overtake them`, `to move up a place`."""


def equalled_on_the_list(told: Said, memory: Memory, hearing: Hearing) -> Reading | None:
    """What it takes to equal a lab, to be picked; None where one is named or else is asked.

    Where one alone was spoken of before the list, it is that one, aloud.
    """
    d, last = told.draft, memory.question
    is_short = len(told.text.split()) <= _MOST_WORDS
    if last is None or last.kind is not Kind.LEAGUE or d.labs or d.stacks or not is_short:
        return None
    is_to_pass = _TO_PASS.search(told.whole)
    is_aim = is_to_pass or (d.has(T.THEY) and d.has(*_AIMS))
    if not (is_aim and d.has(T.NEED, T.HOWMANY, T.COST)):
        return None
    name = hearing.reader.words.directory.name
    before = memory.earlier[0].labs if memory.earlier else ()
    if len(before) == 1 and not d.has(T.ALL, T.EACH):
        asked = _to_equal(before[0], last)
        return Understood(asked, (_TAKEN.format(name(before[0])),))
    ways = ((name(lab), _to_equal(lab, last)) for lab in GROUPS["frontier"])
    return Unclear(None, _WHICH, tuple(choice_of(label, way, hearing) for label, way in ways))


def _to_equal(lab: str, last: Question) -> Question:
    """What equals a lab's average for those who share the offer on the list, or for ours."""
    heads = last.offer.researchers if last.offer else None
    if heads is None:
        return Question(Kind.MATCH, uses_saved=True, labs=(lab,))
    return Question(Kind.MATCH, offer=Offer(researchers=heads), labs=(lab,))


_NOT_THEIRS: Final = (
    "what the chips of labs would cost is not on record: this is what it would take us to equal"
    " each of those that have a figure there"
)


def cost_of_the_list(heard: Heard) -> Heard:
    """`how much would that set us back`, after labs in order: what equals those with a figure."""
    reading = heard.reading if isinstance(heard, Asked) and heard.form is Form.DOLLARS else None
    last = reading.question if isinstance(reading, Understood) else None
    is_list = last is not None and last.kind is Kind.LEAGUE and not is_listing(last)
    if last is None or not is_list or last.topic or last.uses_saved or last.offer:
        return heard
    in_total = last.scope in (None, Scope.TOTAL)
    labs = _OFFERED if in_total else _BY_HEAD
    asked = Question(
        Kind.MATCH,
        uses_saved=True,
        labs=tuple(lab for lab in labs if lab not in last.without),
        scope=Scope.TOTAL if in_total else None,
        as_of=last.as_of,
    )
    return Asked(Understood(asked, (_NOT_THEIRS,)), is_follow_up=True)


def part_of_which(told: Said, last: Question, hearing: Hearing) -> Unclear | None:
    """`which of them is building data centres`: of which lab its sites are to be told."""
    d = told.draft
    is_list = last.kind is Kind.LEAGUE and not is_listing(last)
    is_list = is_list or (last.kind in (Kind.COMPARE, Kind.OFFER) and len(last.labs) > 1)
    if not is_list or last.other or d.names_any or d.ours or not _OF_THEM.match(told.whole):
        return None
    some = [lab for lab in last.labs or GROUPS["frontier"] if lab not in last.without]
    part = lab_part(replace(d, labs=tuple(some[:1])), told.text)
    if part not in _PARTS:
        return None
    name = hearing.reader.words.directory.name
    each = ((lab, Question(Kind.LAB, labs=(lab,), topic=part.value)) for lab in some[:_MOST_WAYS])
    ways = (choice_of(_PARTS[part].format(name(lab)), one, hearing) for lab, one in each)
    return Unclear(None, _ONE_BY_ONE, tuple(ways), is_plain=True)


_PLACE: Final = regex(
    r"\b(?:(?:the |whoever is |whoever's )?(?:lab |one )?(?:at |in |on )?"
    r"(?:number|no\.|nr\.?|#|place|rank|spot) ?(?:[1-9]|one|two|three|four|five)\b"
    r"|the (?:(?:1st|2nd|3rd|[4-9]th|first|second|third|fourth|fifth|sixth|last|lowest|smallest|"
    r"bottom|top|next)(?: (?:ranked|placed))?)"
    r"(?: (?:one|lab|place|spot|position|entry|company)s?\b|(?=\W*$)))"
    r"(?: (?:on|in|of|from) (?:the|that|this|your) (?:list|ranking|table|league))?",
    re.IGNORECASE,
)
"""`the 3rd one`, `number 2 on that list`."""
_ASKS: Final = regex(
    r"\b(?:match\w*|equal\w*|beat\w*|pass\w*|overtake|level|reach|get to|come to|catch\w*|close|"
    r"compar\w+|stack\w*|stand|look|against|vs\.?|versus|next to|behind|ahead|tell me|about|"
    r"how (?:big|many|much)|headcount|staff|chips|gpus|compute|sites?)\b",
    re.IGNORECASE,
)
"""What is asked of that lab; a place alone may be a way that was offered."""
_ALONE: Final = regex(rf"\W*(?:(?:{LINK}|what about|how about)\W+)*", re.IGNORECASE)
_WHICH_PLACE: Final = (
    "Ranges overlap, so that nobody can tell for sure which lab is “{}”. Name the one that you"
    " mean, or pick it here."
)
_BY_HEAD: Final = (*GROUPS["frontier"], "meta")
_OFFERED: Final = (*_BY_HEAD, "xai")
_MOST_BETWEEN: Final = 2


def by_place(text: str, memory: Memory, hearing: Hearing) -> Reading | None:
    """Which lab is meant by a place on the list of labs that was told; None of other texts.

    Of a place that ours is to have, it is the lab that stands there.
    """
    if up := places_up(text, memory, hearing):
        return up
    found = _PLACE.search(text)
    if found and _ALONE.fullmatch(text[: found.start()]) and not text[found.end() :].strip(" ?.!"):
        text = f"how big is {found[0].strip()}"  # `and the second one?`
        found = _PLACE.search(text)
    if found is None or not _ASKS.search(text) or not _after_list(memory):
        return None
    if any(hearing.draft(part).labs for part in (text[: found.start()], text[found.end() :])):
        return None
    ways = tuple(_each(text, found, hearing))
    place = found[0].strip().lower()
    return Unclear(None, _WHICH_PLACE.format(place), ways, is_plain=True) if ways else None


def _after_list(memory: Memory) -> bool:
    """Whether all labs were told in order, and no two of them spoken of since."""
    for each in all_asked(memory)[: _MOST_BETWEEN + 1]:
        if each.kind is Kind.LEAGUE:
            return not is_listing(each)
        if len(each.labs) != 1 or each.other:
            return False
    return False


def _each(text: str, found: re.Match[str], hearing: Hearing) -> Iterator[Choice]:
    """The same of every lab, as far as it can be asked."""
    name = hearing.reader.words.directory.name
    for lab in _OFFERED:
        asked = hearing.asked(f"{text[: found.start()]}{name(lab)}{text[found.end() :]}")
        if asked is not None and asked.labs == (lab,):
            yield choice_of(name(lab), asked, hearing)
