"""What is said of both of two people, or of three, who were asked about right after each other.

`what did each of them train`, `show me both side by side`, `first call for both`: each is answered
alone, as if nobody else was asked about, and none is set against the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile
from typing import Final

from bot.candidates.scholars.settling import asked_for
from bot.candidates.scholars.text import folded
from bot.conversation.about_people.other_of_two import EACH_ALONE
from bot.conversation.about_people.purpose_told import purpose_told
from bot.conversation.about_people.theirs_here import theirs_here
from bot.conversation.heard import Asked, Heard
from bot.conversation.memory import Hearing, Memory
from bot.conversation.saying import is_refusal
from bot.questions.about_people.of_brief import whole
from bot.questions.types import Kind, Question, Understood, Unreadable
from bot.questions.words.leads import LINK
from bot.regex import regex

_OF: Final = r"(?: of)?(?: (?:them|these|those|the two(?: of them)?|whom))?"
_BOTH: Final = regex(
    rf"\b(?:(?:they|them) )?(?:both{_OF}|each{_OF}|(?:the|those|these|either of the) two"
    r"|(?:all|each of the|the|those|these) (?:three|four)(?: of (?:them|these|those))?"
    r"|(?:either|any|one) of (?:them|these|those)(?= (?:\w+ )?(?:(?:in|on|part of) (?:our|the|my) "
    r"(?:pool|list|shortlist|pipeline|files?)|on file)))\b",
    re.I,
)
_ELLIPTIC: Final = regex(r"^\W*they (?=(?:already |also )?(?:in|on|part of) )", re.IGNORECASE)
"""`any of them in our pool`, where a word is left out."""
_COUNTS: Final = {"three": 3, "four": 4}
_COUNTED: Final = regex(r"\b(three|four)\b", re.IGNORECASE)
_EACH: Final = regex(r"\beach\b(?! (?:of (?:the )?two|other))", re.IGNORECASE)
_OF_WORKS: Final = regex(
    r"\b(?:(?:which|what|any|how many|list|all) of (?:their|these|those)|their)(?: [\w-]+)?"
    r" (?:works|papers|publications|runs|models)\b"
    r"|\b(?:which|what|any) of (?:these|those) (?:is|was|were|are|took|needed|used|had|cost)\b",
    re.IGNORECASE,
)
"""Works of all who were told of for one reason: `which of their works needed the most`."""
_SHOWN: Final = regex(
    rf"\W*(?:(?:{LINK}|just|no|fine|sure|can you|could you|i want to)\W+)*"
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
_WHO: Final = rf"(?:who|which(?: one)?){_OF_WHOM}(?: of them)?(?:['’]s)?"
_WHO_HAS: Final = regex(
    rf"\b(?:who|whose|which(?: one)?){_OF_WHOM}(?: (?:has|had|have|did|is|was|got|on))*"
    r"(?: the)? (?P<most>more recent|most recent|newer|newest|later|latest|larger|largest|bigger|"
    r"biggest) (?P<what>papers?|works?|publications?|(?:training )?runs?|models?)\b.*"
    rf"|\b{_WHO}(?:(?: (?:has|have|did|been|is|was|ever))*"
    r" (?:publish(?:ed|ing|es)?|wrote|written|writing|put out|active|came out)"
    r"(?: (?:anything|something|work|papers?|with|a|an|one|stuff|the))*| is| was| has) "
    r"(?P<when>last|latest|most recent(?:ly)?|more recent(?:ly)?|recently|lately|newer|newest)\b.*"
    rf"|\b{_WHO}(?: (?:has|have|had|did|is|was|got|been))*"
    r" (?:(?:publish(?:ed)?|wrote|written|put out|signed|co-?authored) )?"
    r"(?P<many>more|most|fewer|fewest|less)(?: (?:papers?|works?|publications?|preprints?|often))?"
    r"(?: (?:to (?:his|her|their) name|on record|published|out|overall|in total))*\W*$"
    rf"|\b{_WHO}(?: (?:has|had|have|did|is|was|ever|already|actually|then))*"
    r" (?:work(?:ed|s|ing)? (?:with|on|at)|train(?:ed|s)?|used?|published|signed|done|touched|seen|"
    r"run|ran|need(?:ed|s)?|handled|has|had|have)"
    r"(?: (?:on|with|at|the|a|an|something|anything|works?))*"
    r" (?P<more>bigger|biggest|larger|largest|heavier|more|most|less|least|fewer|fewest|smaller|"
    r"smallest|lighter)(?: (?:models?|(?:training )?runs?|"
    r"(?:gpu|tpu|compute|cluster|[a-z]{1,3}\d{2,4}) experience|compute|gpus?|chips?|hardware|"
    r"clusters?|scales?|flops?|jobs?|ones?))?\b.*"
    r"|\bwhose (?P<whose>paper|work|publication|run|model) (?:is|was) (?:the )?(?P<is>more recent|"
    r"newer|newest|later|larger|largest|bigger|biggest)\b.*",
    re.IGNORECASE,
)
"""What two works or runs are told apart by, which is told of each by itself."""
_RANKED: Final = "rank our candidates"
"""What it comes to where an order of more than two is asked for, of whom no works were told."""
_PAIR: Final = (
    r"(?:them|both(?: of them)?|(?:the|these|those) two(?: of them)?|they(?: both)?|each other|"
    r"one another|the(?:se|m)? (?:candidates|people|profiles|briefs))"
)
_THEIR: Final = (
    r"(?:their|the|both) (?:(?:published|recent|whole) )?"
    r"(?:works?|papers?|publications?|evidence|records?|briefs?|(?:training )?runs?|compute|stuff)"
)
_NAME: Final = r"[^\W\d_][\w.'’ -]{1,40}?"
_COMPARED: Final = regex(
    rf"\W*(?:(?:{LINK}|just|can you|could you|fine|let'?s)\b\W*)*"
    rf"(?:(?:compare|contrast|comparison of|compare and contrast)(?: {_PAIR}| {_THEIR})?"
    rf"|(?:put|show|see|give|set|line up|place)(?: (?:me|us))? (?:{_PAIR} |{_THEIR} )?"
    r"(?:side by side|next to each other|beside each other)"
    rf"|side by side|how (?:do|would|does) (?:{_PAIR}|{_THEIR}) (?:compare|differ|stack up)"
    rf"(?: (?:with|to|from|against) {_PAIR})?"
    rf"|(?:what(?:['’]?s| is| are)? )?(?:the )?(?:main )?differences? between {_PAIR}"
    rf"|(?P<named>(?:compare|contrast) {_NAME} (?:and|with|to|against|&|vs\.?|versus) {_NAME}"
    rf"|{_NAME} (?:vs\.?|versus) {_NAME}))"
    r"(?: (?:side by side|then|for me|please|pls|again|too))*\W*",
    re.IGNORECASE,
)
"""Both, held beside each other: each is told alone, and nobody is put first."""
_OF_RUNS: Final = regex(r"\b(?:compute|runs?)\b", re.IGNORECASE)
_WHOM_WITH: Final = (
    "Only one person was looked up here, so there is nobody to tell beside them. Look the other up"
    " first; then “compare them” shows the works of each alone, in alphabetical order, and ranks"
    " nobody."
)
_LARGER: Final = ("larger", "largest", "bigger", "biggest")
_FOR_BOTH: Final = regex(rf"[\s,]*\b(?:(?:for|with|of) )?{_BOTH.pattern}\W*$", re.IGNORECASE)


def of_both(text: str, memory: Memory, hearing: Hearing) -> tuple[tuple[str, Memory], ...]:
    """What is asked of each, with the memory in which they are the last; else nothing."""
    those = _those(text, memory)
    if those and _is_compared(text, those, hearing):
        return _side_by_side(text, those, memory)
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


def told_alone(found: tuple[Heard, ...], text: str) -> tuple[Heard, ...]:
    """What is told of each, with the order in which it is told where a comparison was asked for."""
    return tuple(map(_alone, found)) if _COMPARED.fullmatch(text) else found


def _alone(heard: Heard) -> Heard:
    reading = heard.reading if isinstance(heard, Asked) else None
    if not isinstance(heard, Asked) or not isinstance(reading, Understood):
        return heard
    return replace(heard, reading=replace(reading, assumed=(*reading.assumed, EACH_ALONE)))


def nobody_beside(text: str, memory: Memory, hearing: Hearing) -> Unreadable | None:
    """That nobody else was looked up, where the person spoken of is to be compared; else None."""
    last = memory.question
    if last is None or last.kind is not Kind.CANDIDATE or not last.person or hearing.people:
        return None
    found = _COMPARED.fullmatch(text)
    if found is None or found["named"] or len(list(_newest(memory))) > 1:
        return None
    return Unreadable(_WHOM_WITH, ("look up NAME, purpose: first call",), is_plain=True)


def _is_compared(text: str, those: tuple[Question, ...], hearing: Hearing) -> bool:
    """Whether these two are to be held beside each other, of whom both why is known."""
    found = _COMPARED.fullmatch(text)
    if found is None:
        return False
    if not found["named"]:
        return not hearing.people
    names = {asked_for(one.person or "").name for one in those}
    return set(hearing.people) == names and all(one.purpose for one in those)


def _side_by_side(
    text: str, those: tuple[Question, ...], memory: Memory
) -> tuple[tuple[str, Memory], ...]:
    """The works of each, or the largest run, in alphabetical order."""
    part = "their largest run" if _OF_RUNS.search(text) else "their works"
    ordered = sorted(those, key=lambda one: folded(asked_for(one.person or "").name))
    return tuple((part if one.purpose else "", _last(whole(one), memory)) for one in ordered)


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
        if found["when"]:
            return "their newest work"
        if found["many"]:
            return "their works"
        if found["more"]:
            return "their largest run"
        is_larger = (found["most"] or found["is"]).lower() in _LARGER
        return f"their {'largest' if is_larger else 'newest'} {found['what'] or found['whose']}"
    if _BOTH.search(text):
        return _ELLIPTIC.sub("are they ", _BOTH.sub("they", text, count=1))
    why = {one.purpose for one in those}
    return text if len(why) == 1 and None not in why and _OF_WORKS.search(text) else None


def _those(text: str, memory: Memory) -> tuple[Question, ...]:
    """The two people who were asked about last, or as many as are counted, in their order."""
    counted = _COUNTED.search(text)
    many = _COUNTS[counted[1].lower()] if counted else len(("one", "other"))
    newest = list(_newest(memory))
    if not counted and (memory.asks_purpose or _EACH.search(text)):  # of all of the same reason
        same = takewhile(lambda one: one.purpose == newest[0].purpose, newest)
        many = min(max(many, len(list(same))), max(_COUNTS.values()))
    found = newest[:many]
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
