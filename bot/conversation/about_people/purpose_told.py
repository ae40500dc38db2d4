"""Why a person is looked up, where that was asked: `It is for a first conversation.`"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.candidates.scholars.settling import asked_for
from bot.conversation.about_people.asked_of_person import asks_of_another, named_otherwise
from bot.conversation.about_people.part_asked import part_asked
from bot.conversation.about_people.purpose_stated import (
    is_no_reason,
    orders,
    shapes,
    states_purpose,
)
from bot.conversation.about_people.whom_offered import at_their_place
from bot.conversation.memory import Hearing, Memory
from bot.conversation.opening import opened
from bot.conversation.saying import is_refusal, refused
from bot.questions.about_people.purposes import before_question, without_label
from bot.questions.types import Kind, Question, Reading, Unreadable
from bot.questions.words.leads import LED, LINK
from bot.regex import regex

_PURPOSE: Final = regex(
    r"^\W*(?:(?:the|my|our|its|ok)\W+)*(?:purpose|reason)(?:\s*[:=–—-]\s*|\s+(?:is|was)\s+)"
    r"(?P<said>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_ASKS: Final = regex(
    r"^\W*(?:(?:and|so|ok|but|since|until|by|from|for|to|with|about)\W+)*"
    r"(?:what|which|who|whom|whose|where|when|why|how|does|did|is|are|can|could|was|were|would|"
    r"should|any|anything|do (?:you|we|i|they)|have (?:you|we)|has (?:s?he|they|anyone))\b|\?\s*$",
    re.IGNORECASE,
)
"""What is a question, and no reason."""
_PARTS: Final = (
    r"(?:papers?|publications?|works?|runs?|years?|venues?|titles?|journals?|conferences?|"
    r"abstracts?|links?|dates?|compute|gpus?|chips?|hardware|numbers?|figures?|sources?|evidence|"
    r"on record|record|topics?|co-?authors?|details|summary|h-?index)\b"
)
_WANTS: Final = regex(
    rf"^\W*(?:(?:{LINK}|or|no)\b\W*)*"
    r"(?:(?:show|give|list|tell|send|find|compare|skip|stop|cancel|never mind|nothing|leave|"
    r"keep)\b|(?:(?:just|only|simply|mainly|the|an?|her|his|their|its|that|those|these|this|any|"
    r"some|all|every|more|most|recent|newest|latest|biggest|largest)\b\W*)+"
    rf"(?:[\w'-]+ ){{0,2}}?{_PARTS}|(?:[\w'-]+,? ){{0,3}}{_PARTS}\W*$)",
    re.IGNORECASE,
)
"""What asks for something of the person: `just the year and venue`, `only the papers`."""
_THINGS: Final = regex(
    r"^\W*(?:(?:and|ok|so|then|the|her|his|their)\W+)*(?:biggest|largest|latest|newest|oldest|"
    rf"most recent)\b|^{LED}(?:papers?|runs?|compute|gpus?)\W*$",
    re.IGNORECASE,
)
"""`biggest thing she's trained`: what is asked of somebody, without a word that asks."""
_SAME: Final = regex(
    r"\W*(?:(?:ok|yes|also|well|just)\W+)*(?:for )?(?:the )?same"
    r"(?: (?:reason|purpose|thing|one|here|again|call|role|job|position|interview|panel|round|loop|"
    r"meeting|opening|search|team|as the first|"
    r"as (?:before|above|last time|(?:for )?(?:him|her|the other))))*\W*"
    r"|\W*(?:ditto|likewise|as (?:before|above))\W*",
    re.IGNORECASE,
)
"""`same`, where it was told of another why they are looked up."""
_OF_TEAM: Final = regex(
    r"\b(?:teams?|group|lab|hir(?:e|es|ing)|recruit\w*|sourc\w+|project|jobs?|headcount|seat|"
    r"opening|slot|candidate|panel|caught|interest\w*|because|since|so that|fit)\b",
    re.IGNORECASE,
)
"""`the compute team`, `her paper caught our eye`: a reason all the same."""
_BEFORE: Final = (
    r"\W*(?:(?:well|oh|ok(?:ay)?|so|sorry|ah|hm+|sure|fine|right|yes|just|simply|mainly|"
    r"mostly)\W+)*"
)
_FOR: Final = regex(
    rf"{_BEFORE}(?P<it>(?:(?:it|this|that)(?:'?s|’s| is| was| will be| would be))"
    r"(?: just| only| mainly| all| simply)? )?"
    r"(?P<clause>(?P<lead>for|because|since|so that|in order to|as part of|ahead of|in preparation "
    r"(?:for|of)|preparing)\s+\S.*)",
    re.IGNORECASE | re.DOTALL,
)
"""A clause that says why."""
_WHOM: Final = regex(
    rf"{LED}(?:for|about|with|on|of|as for|regarding) "
    r"(?:him|her|them|both|each|these|those|the two)(?: of them)?\W*"
    r"|.{0,25}\bthe other (?:one|person|candidate|researcher)\W*",
    re.IGNORECASE,
)
"""Of whom something is, and not what for: `and for him, what would you ask`."""
_LED: Final = r"(?:\w+ )?(?:manager|team|lead|panel|group|head|director|partners?)"
_WE: Final = regex(
    rf"{_BEFORE}(?:we|i|my \w+|our {_LED}|the {_LED}|he|she|they|to)(?:['’]\w+)? \S.*",
    re.IGNORECASE | re.DOTALL,
)
"""A sentence about those who ask, or who is asked about."""
_ALONE: Final = regex(
    r"(?:(?:for|just|only|simply|general|possible|potential|active|future|our|the|a|an) )*"
    r"(?:hir(?:e|es|ing)|recruit(?:ing|ment)?|sourcing|scouting|head-?hunting|interview(?:s|ing)?|"
    r"screening|outreach|offers?|references?|talent mapping|(?:team|role|job)s?)"
    r"(?: (?:purposes?|reasons?|process|decision|round|pipeline|committee|panel|manager|meeting|"
    r"debrief|discussion|loop|prep|review|team|on \w+day|tomorrow|today))*",
    re.IGNORECASE,
)
"""One word or two that answer why, and by themselves ask for something else: `hiring`."""
_WANTS_TO_KNOW: Final = regex(
    r"\b(?:what|which|whether|how (?:many|much|big|large|long)|tell|show|compare|"
    r"(?:to )(?:know|see|find out|check|look))\b",
    re.IGNORECASE,
)
_POLITE: Final = regex(r"[\s,;.!–—-]*\b(?:please|pls|plz|thanks|thank you|thx)\W*$", re.IGNORECASE)
_SIGNS: Final = " .,;:!–—-\n"


_SAME_FOR: Final = regex(
    r"[\s,;.–—-]*\b(?:(?:it['’]?s|that['’]?s|is|for|with|again) )*(?:the |our )?(?:very )?same "
    r"(?:reason|purpose)s?(?: (?:as (?:before|above|last time)|again|too|here|please|pls))*\b"
    r"(?= (?:for|with|to|on|and)\b|\W*$|[\s,;.–—-]+(?:please|pls|thanks|thx)\b)",
    re.IGNORECASE,
)


def purpose_told(text: str, memory: Memory, hearing: Hearing) -> Question | None:
    """The last question with the purpose that a message states, or None.

    Where it was asked why, any words are a purpose that are no question by themselves. Of a purpose
    that is refused it is the refusal: `purpose: find out if she is pregnant`.
    """
    last, told = memory.question, _PURPOSE.match(text)
    is_said = told or memory.asks_purpose or _says_what_for(text)
    if last is None or last.person is None or not is_said:
        return None
    if asks_of_another(text, last, hearing.read(text), hearing):
        return None
    if told is None and (of_those := at_their_place(text, last, hearing)):
        return of_those
    if _SAME.fullmatch(told["said"] if told else text):
        before = next((one.purpose for one in memory.earlier if one.person and one.purpose), None)
        return replace(last, purpose=before) if before else None
    said, asked = before_question(told["said"] if told else text)
    if told is None and (_ASKS.search(said) or not _may_be_why(said, hearing)):
        return None
    if told is None and asked and not _is_surely_why(said):
        return None  # `fine. what does he need`
    if of_place := _at_place(said, last):
        return refused_why(of_place, hearing) or _asked_besides(asked, of_place, hearing)
    if renamed := named_otherwise(text, opened(text), last):
        return renamed
    why = replace(last, purpose=_words(said))
    return refused_why(why, hearing) or _asked_besides(asked, why, hearing)


_PLACE_AND_WHY: Final = regex(
    rf"{_BEFORE}(?:(?:the one|(?:s?he|they)(?:['’]?(?:s|re))?(?: is| are| works?)?) )?(?:at|from) "
    r"(?P<place>[^,;:–—]{2,50}?)\s*(?:[,;:–—]|\s-\s|(?= for ))\s*"
    r"(?P<why>(?:it(?:['’]?s| is) )?(?:for|because|ahead of|before|to prepare|prep(?:ping)?)\b.+)",
    re.IGNORECASE | re.DOTALL,
)
"""`at Quillmere, for a first chat`: where somebody is, and why they are looked up."""


def _at_place(said: str, last: Question) -> Question | None:
    found, who = _PLACE_AND_WHY.fullmatch(said), asked_for(last.person or "")
    if found is None or who.by_id or who.institution:
        return None
    person = f"{who.name}, {found['place']}"
    return replace(last, person=person, purpose=_words(found["why"]))


_NAME_ALONE: Final = regex(
    rf"\W*(?:(?:{LINK}|next|too|thanks|thank you|thx|for|with|on to|look|"
    r"up|do|same|as well|show me|what about|how about)\b\W*)*",
    re.IGNORECASE,
)


def with_same_reason(text: str, memory: Memory, names: Sequence[str]) -> str:
    """A message that names somebody, with the purpose told before: `now Jun …, same reason`."""
    known = (one.purpose for one in (memory.question, *memory.earlier) if one and one.person)
    before = next(filter(None, known), None)
    rest = _SAME_FOR.sub(" ", text)
    if before is None or rest == text:
        return text
    one = names[0] if len(names) == 1 and names[0] in rest else ""
    is_alone = one and _NAME_ALONE.fullmatch(rest.replace(one, " "))
    return f"{f'look up {one}' if is_alone else rest.strip(_SIGNS)}, purpose: {before}"


def says_same(text: str) -> bool:
    """Whether a message says no more than that it is for the same: `same reason`."""
    return _SAME.fullmatch(text) is not None


def _asked_besides(asked: str, why: Question, hearing: Hearing) -> Question:
    """What a purpose is told with: `first call, what should I ask her`; else what was asked."""
    return (part_asked(asked, why, hearing) if asked else None) or why


def refused_why(why: Question, hearing: Hearing) -> Question | None:
    """The refusal that the same gets where it is asked in one message, or None."""
    found = refused(replace(why, kind=Kind.CANDIDATE), hearing)
    return found.question if found else None


def _says_what_for(text: str) -> bool:
    """`It is for a first conversation`, also where nobody asked."""
    found = _FOR.fullmatch(text)
    return bool(found and found["it"])


def _is_surely_why(said: str) -> bool:
    """Whether words beside a question are a reason by themselves, and no `fine` before it."""
    bare = said.strip(_SIGNS)
    forms = (_FOR.fullmatch(bare), _WE.fullmatch(bare), _ALONE.fullmatch(bare))
    return states_purpose(bare) or any(forms)


def _may_be_why(text: str, hearing: Hearing) -> bool:
    """Whether words that are no question by their form are none by what is read in them."""
    alone = hearing.read(text)
    if orders(text) or _WHOM.fullmatch(text) or is_no_reason(text, hearing):
        return False
    if states_purpose(text) or _ALONE.fullmatch(text.strip(_SIGNS)):
        return True
    if asks_for_something(text) or opened(text).text.strip(_SIGNS) in hearing.people:
        return False
    if isinstance(alone, Unreadable):
        return bool(_FOR.fullmatch(text) or _WE.fullmatch(text)) or not shapes(text)
    if is_refusal(alone) or _has_offer(alone):
        return False
    if clause := _FOR.fullmatch(text):  # `for OpenAI` may ask the same of another
        return bool(clause["it"] or clause["lead"].lower() != "for") or not _names(alone)
    return bool(_WE.fullmatch(text)) and not (_WANTS_TO_KNOW.search(text) or _names(alone))


def asks_for_something(text: str) -> bool:
    """Whether words that name no reason ask something, or for a part of what is on record."""
    is_part = (_WANTS.match(text) or _THINGS.match(text)) and not _OF_TEAM.search(text)
    return bool(is_part or orders(text) or _ASKS.search(text) or before_question(text)[1])


def _has_offer(alone: Reading) -> bool:
    asked = None if isinstance(alone, Unreadable) else alone.question
    return bool(asked and (asked.offer or asked.other))


def _names(alone: Reading) -> bool:
    """Whether what is read names a lab, a chip, a run or a fact."""
    asked = None if isinstance(alone, Unreadable) else alone.question
    return bool(asked and (asked.labs or asked.chips or asked.runs or asked.facts))


def _words(said: str) -> str:
    """A purpose without what leads to it: `it is for a first call` as `first call`."""
    plain = without_label(_POLITE.sub("", said).strip(_SIGNS))
    found = _FOR.fullmatch(plain)
    if found is None:
        return plain
    clause = found["clause"]
    is_bare = found["lead"].lower() == "for"
    return re.sub(r"^for (?:an? |the |our |my )*", "", clause, flags=re.I) if is_bare else clause
