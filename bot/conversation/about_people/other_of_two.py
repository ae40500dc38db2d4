"""Two people who are asked about beside each other, and the other one of them: `now her`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.candidates.scholars.settling import asked_for
from bot.conversation.about_people.asked_of_person import names_another
from bot.conversation.all_asked import all_asked
from bot.conversation.memory import Hearing, Memory
from bot.questions.about_people.of_brief import whole
from bot.questions.about_people.of_rights import NAME
from bot.questions.types import Kind, Question
from bot.questions.words.leads import LINK
from bot.regex import regex

_EACH: Final = r"(?:each(?: of (?:them|the two))?|both(?: of them)?|they(?: each| both)?|the two)"
_DID: Final = (
    r"(?:publish(?:ed)?|wr[io]te?|written|done|do|put out|train(?:ed)?|work(?:ed)? on|authored)"
)
_BESIDE: Final = regex(
    rf"(?P<led>\W*(?:(?:{LINK}|compare|can you compare|show me)\b\W*)*)(?P<one>{NAME})"
    rf" (?:vs\.?|versus|v\.?|against|compared (?:to|with)|next to) (?P<other>{NAME})"
    rf"(?P<asked>\s*[,:;–—-]?\s+(?:who(?:['’]s| has| have)? {_DID} what|who did what"
    rf"|what (?:has|have|did) {_EACH} {_DID}"
    rf"|(?:the |their )?(?:works?|papers?|publications?|(?:training )?runs?)"
    rf"(?: (?:of|by) {_EACH})?)(?: (?:please|pls|so far|since \d{{4}}))*\W*)",
    re.IGNORECASE | re.DOTALL,
    needs=" v| against| compared| next to",
)
_ON: Final = regex(
    r"\W*(?:(?:ok(?:ay)?|cool|great|thanks|thx|right|and|so|good|nice|fine|perfect|got it)\b\W*)*"
    r"(?:(?:now|next|then|on to|over to|switch to|now for|now do|next up)\b\W*)+"
    r"(?:her|him|them|the other(?: (?:one|person|candidate))?|the second(?: (?:one|person))?)"
    r"(?: (?:please|pls|then|too|as well))*\W*"
    r"|\W*(?:(?:no|nope|nah|not (?:him|her|them|that one|this one)|wrong (?:one|person)|sorry|wait|"
    r"actually|rather|i (?:meant?|want(?:ed)?)|ok|back to)\b\W*)+the other(?: (?:one|person|"
    r"candidate|researcher))?(?: (?:please|pls|again|instead|first))*\W*",
    re.IGNORECASE,
)
_OTHER: Final = regex(
    r"\W*(?:the )?other(?: (?:one|person|candidate|researcher))?(?: (?:please|pls))*\W*",
    re.IGNORECASE,
)
"""`the other one`, where it was asked why one of two is looked up."""
_AND: Final = regex(
    r"\W*(?:(?:ok(?:ay)?|cool|great|thanks|thx|right|so|good|nice|fine|got it)\b\W*)*"
    r"(?:(?:and|what about|how about|same (?:for|with|of)|the same (?:for|with|of)|also|or)\b\W*)+"
    r"(?:hers|his|theirs|her|him|them|she|he|the other(?: (?:one|person|candidate))?)"
    r"(?: (?:please|pls|then|too|as well|though))*\W*",
    re.IGNORECASE,
)
"""`and her?`, which asks the same of the other one."""
_MOST: Final = 2


def beside_each_other(text: str) -> str:
    """`A vs B, who has published what` as `A and B, …`: each is told alone."""
    found = _BESIDE.fullmatch(text)
    return f"{found['led']}{found['one']} and {found['other']}{found['asked']}" if found else text


def other_of_two(text: str, memory: Memory, hearing: Hearing) -> Question | None:
    """The brief of the other one of the two who were spoken of; None of other texts."""
    last = memory.question
    if last is None or last.kind is not Kind.CANDIDATE:
        return None
    is_same = _AND.fullmatch(text) is not None
    is_other = memory.asks_purpose and _OTHER.fullmatch(text)
    if not (is_same or is_other or _ON.fullmatch(text)) or names_another(text, last, hearing):
        return None
    known = [q for q in all_asked(memory) if q.kind is Kind.CANDIDATE and q.person]
    names = list(dict.fromkeys(asked_for(q.person or "").name for q in known))
    if len(names) < _MOST or asked_for(last.person or "").by_id:
        return None
    other = whole(next(q for q in known if asked_for(q.person or "").name == names[1]))
    is_part = is_same and last.topic is not None
    return replace(last, person=other.person, purpose=other.purpose) if is_part else other
