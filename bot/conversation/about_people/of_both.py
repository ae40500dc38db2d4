"""What is said of both of two people, or of three, who were asked about right after each other.

`what did each of them train`, `show me both side by side`, `first call for both`: each is answered
alone, as if nobody else was asked about, and none is set against the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.candidates.scholars.settling import asked_for
from bot.candidates.scholars.text import folded
from bot.conversation.about_people.purpose_told import purpose_told
from bot.conversation.about_people.theirs_here import theirs_here
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import is_refusal
from bot.questions.about_people.of_brief import whole
from bot.questions.types import Kind, Question
from bot.regex import regex

_OF: Final = r"(?: of)?(?: (?:them|these|those|the two(?: of them)?|whom))?"
_BOTH: Final = regex(
    rf"\b(?:(?:they|them) )?(?:both{_OF}|each{_OF}|(?:the|those|these|either of the) two"
    r"|(?:all|each of the|the|those|these) (?:three|four)(?: of (?:them|these|those))?)\b",
    re.I,
)
_COUNTS: Final = {"three": 3, "four": 4}
_COUNTED: Final = regex(r"\b(three|four)\b", re.IGNORECASE)
_OF_WORKS: Final = regex(
    r"\b(?:(?:which|what|any|how many|list|all) of (?:their|these|those)|their)(?: [\w-]+)?"
    r" (?:works|papers|publications|runs|models)\b"
    r"|\b(?:which|what|any) of (?:these|those) (?:is|was|were|are|took|needed|used|had|cost)\b",
    re.IGNORECASE,
)
"""Works of all who were told of for one reason: `which of their works needed the most`."""
_SHOWN: Final = regex(
    r"\W*(?:(?:and|so|ok|okay|just|then|please|no|fine|well|sure|can you|could you|i want to)\W+)*"
    r"(?:see|show|give|tell|brief|list|look up|pull up)?(?: (?:me|us))?(?: (?:about|on|for|of))?"
    r"(?: (?:a |the )?(?:briefs?|works?|papers?) (?:of|for|on))? ?they"
    r"(?: (?:briefs?|works?|papers?|people|side by side|next to each other|in turn|"
    r"one after the other|alone|then|please|separately|anyway))*\W*",
    re.IGNORECASE,
)
"""Both, and nothing that is asked of them."""
_OF_WHOM: Final = (
    r"(?: of (?:(?:the|these|those) (?:two|three|four)(?: of them)?|them|these|those))?"
)
_WHO_HAS: Final = regex(
    rf"\b(?:who|whose|which(?: one)?){_OF_WHOM}(?: (?:has|had|have|did|is|was|got|on))*"
    r"(?: the)? (?P<most>more recent|most recent|newer|newest|later|latest|larger|largest|bigger|"
    r"biggest) (?P<what>papers?|works?|publications?|(?:training )?runs?|models?)\b.*"
    rf"|\b(?:who|which(?: one)?){_OF_WHOM}(?: of them)?"
    r"(?: (?:has|had|have|did|is|was|ever|already|actually|then))*"
    r" (?:work(?:ed|s|ing)? (?:with|on|at)|train(?:ed|s)?|used?|published|signed|done|touched|seen|"
    r"run|ran|need(?:ed|s)?|handled)(?: (?:on|with|at|the|a|an|something|anything|works?))*"
    r" (?P<more>bigger|biggest|larger|largest|heavier|more|most)(?: (?:models?|(?:training )?runs?|"
    r"compute|gpus?|chips?|hardware|clusters?|scales?|flops?|jobs?|ones?))?\b.*"
    r"|\bwhose (?P<whose>paper|work|publication|run|model) (?:is|was) (?:the )?(?P<is>more recent|"
    r"newer|newest|later|larger|largest|bigger|biggest)\b.*",
    re.IGNORECASE,
)
"""What two works or runs are told apart by, which is told of each by itself."""
_RANKED: Final = "rank our candidates"
"""What it comes to where an order of more than two is asked for, of whom no works were told."""
_LARGER: Final = ("larger", "largest", "bigger", "biggest")
_FOR_BOTH: Final = regex(rf"[\s,]*\b(?:(?:for|with|of) )?{_BOTH.pattern}\W*$", re.IGNORECASE)


def of_both(text: str, memory: Memory, hearing: Hearing) -> tuple[tuple[str, Memory], ...]:
    """What is asked of each, with the memory in which they are the last; else nothing."""
    those = _those(text, memory)
    if not those or hearing.people or theirs_here(text, hearing):
        return ()
    if _WHO_HAS.search(text) and _is_no_pair(those):
        return ((_RANKED, memory),)
    why = _FOR_BOTH.sub("", text)
    if memory.asks_purpose and _are_all_open(those, memory):
        return _for_both(why, those, memory, hearing)
    asked = _of_each(text, those)
    if asked is None or is_refusal(hearing.read(text)):
        return ()
    is_open = not any(one.purpose for one in those)
    if is_open and (told := _for_both(why, those, memory, hearing)):
        return told
    if is_open or _SHOWN.fullmatch(asked):
        return tuple(("", _last(whole(one), memory)) for one in those)
    return tuple((asked, _last(one, memory)) for one in those)


def _is_no_pair(those: tuple[Question, ...]) -> bool:
    """Whether they are more than two, of one of whom at least it was not told why."""
    return len(those) > len(("one", "other")) and not all(one.purpose for one in those)


def _for_both(
    why: str, those: tuple[Question, ...], memory: Memory, hearing: Hearing
) -> tuple[tuple[str, Memory], ...]:
    """Why all are looked up, said of each; nothing where it is no reason."""
    told = all(purpose_told(why, _last(one, memory), hearing) for one in those)
    return tuple((why, _last(one, memory)) for one in those) if told else ()


def _of_each(text: str, those: tuple[Question, ...]) -> str | None:
    """What is asked of each, as it is asked of one; None where nothing is asked of all."""
    if found := _WHO_HAS.search(text):
        if found["more"]:
            return "their largest run"
        is_larger = (found["most"] or found["is"]).lower() in _LARGER
        return f"their {'largest' if is_larger else 'newest'} {found['what'] or found['whose']}"
    if _BOTH.search(text):
        return _BOTH.sub("they", text, count=1)
    why = {one.purpose for one in those}
    return text if len(why) == 1 and None not in why and _OF_WORKS.search(text) else None


def _those(text: str, memory: Memory) -> tuple[Question, ...]:
    """The two people who were asked about last, or as many as are counted, in their order."""
    counted = _COUNTED.search(text)
    many = _COUNTS[counted[1].lower()] if counted else len(("one", "other"))
    found = list(_newest(memory))[:many]
    if len(found) < many or found[0] is not memory.question:
        return ()
    return tuple(reversed(found))


def _newest(memory: Memory) -> Iterator[Question]:
    """The last question about each person, the last first; nothing after another subject."""
    names: set[str] = set()
    for each in (memory.question, *memory.earlier):
        if each is None or each.kind is not Kind.CANDIDATE or not each.person:
            return
        if each.person not in names:
            yield each
        names.add(each.person)


def _last(one: Question, memory: Memory) -> Memory:
    known = (memory.question, *memory.earlier)
    others = tuple(each for each in known if each is not None and each.person != one.person)
    is_open = memory.asks_purpose and one.purpose is None
    return replace(memory, question=one, earlier=others, asks_purpose=is_open)


def _are_all_open(those: tuple[Question, ...], memory: Memory) -> bool:
    """Whether it was asked of all why they are looked up, and of each as often.

    No word of one name is in the other, which may have been spelt wrong at first.
    """
    opens, many = list(memory.asked_why), len(those)
    names = (set(folded(asked_for(each.person or "").name).split()) for each in those)
    is_turn = len(opens) % many == 0 and opens[:many] == list(reversed(those))
    return is_turn and not set.intersection(*names)
